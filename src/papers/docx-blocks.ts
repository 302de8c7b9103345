import type { Block, LineBlock, TableBlock } from '../core/documents/block.ts';
import { composedText } from '../core/shared/vietnamese-text.ts';
import { Numbering } from './docx-numbering.ts';
import {
  type LetterLooks,
  looksIn,
  numberingOf,
  outlineOf,
  PLAIN_STYLE,
  type Style,
  type Styles,
  stylesIn,
  toggled,
} from './docx-styles.ts';
import { asUnicode, isLegacyFont } from './legacy-fonts.ts';
import { childOf, childrenOf, valueOf, type XmlNode } from './xml.ts';

export type DocxParts = {
  document: XmlNode;
  styles?: XmlNode | undefined;
  numbering?: XmlNode | undefined;
};

/**
 * What somebody reads who has accepted all tracked changes: paragraphs with the numbers that Word puts
 * before them, tables row by row, text boxes where they are anchored.
 */
export const docxBlocks = ({ document, styles, numbering }: DocxParts): Block[] => {
  const reader = new BlockReader(stylesIn(styles), new Numbering(numbering));
  reader.body(childOf(document, 'body'));
  return reader.blocks;
};

/** Their content stands in the text as if they were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'sdt',
  'sdtContent',
  'hyperlink',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'AlternateContent',
  'Choice',
  'oMath',
  'oMathPara',
  'ruby',
  'rubyBase',
]);

type Piece = { text: string; isBold: boolean };

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  /** A paragraph whose end was taken out goes on in the next one. */
  #before: Piece[] = [];

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  body(node: XmlNode | undefined, isBox = false): void {
    for (const child of node?.children ?? []) {
      if (typeof child === 'string') continue;
      if (child.name === 'p') this.#paragraph(child, isBox);
      else if (child.name === 'tbl') this.blocks.push(this.#table(child));
      else if (TRANSPARENT.has(child.name)) this.body(child, isBox);
    }
  }

  #paragraph(node: XmlNode, isBox: boolean): void {
    const properties = childOf(node, 'pPr');
    const style = this.#styleOf(properties);
    const boxes: XmlNode[] = [];
    const pieces = [
      ...this.#before,
      ...piecesOf(node, { style, letters: this.#styles.letters, boxes }),
    ];
    const isJoined = childOf(properties, 'rPr', 'del') !== undefined;
    this.#before = isJoined ? pieces : [];
    if (!isJoined) this.#line({ properties, style, pieces, isBox });
    for (const box of boxes) this.body(box, true);
  }

  #styleOf(properties: XmlNode | undefined): Style {
    const id = valueOf(properties, 'pStyle') ?? '';
    const { paragraphs } = this.#styles;
    return paragraphs.get(id) ?? paragraphs.get('') ?? PLAIN_STYLE;
  }

  #line({ properties, style, pieces, isBox }: Paragraph): void {
    const list = numberingOf(properties, style.numbering);
    // An empty paragraph of a list is counted as well.
    const label = list ? this.#numbering.next(list) : '';
    const text = composedText(pieces.map((piece) => piece.text).join(''));
    if (text.trim() === '') return;
    const align = valueOf(properties, 'jc');
    this.blocks.push({
      type: 'line',
      text,
      label,
      outline: outlineOf(properties) ?? style.outline,
      isBold: isMostlyBold(pieces),
      isCentred: align === undefined ? style.isCentred : align === 'center',
      isBox,
    });
  }

  #table(node: XmlNode): TableBlock {
    const rows: string[][] = [];
    for (const row of rowsOf(node)) {
      const cells = this.#row(row, rows.at(-1) ?? []);
      if (cells.length > 0) rows.push(cells);
    }
    const width = Math.max(0, ...rows.map((row) => row.length));
    return { type: 'table', rows: rows.map((row) => row.concat(blanks(width - row.length))) };
  }

  #row(row: XmlNode, above: readonly string[]): string[] {
    const cells = blanks(Number(valueOf(row, 'trPr', 'gridBefore') ?? 0));
    for (const cell of cellsOf(row)) {
      const merge = childOf(cell, 'tcPr', 'vMerge');
      const goesOn = merge !== undefined && merge.attributes['val'] !== 'restart';
      const own = this.#cell(cell);
      cells.push(own === '' && goesOn ? (above[cells.length] ?? '') : own);
      cells.push(...blanks(Number(valueOf(cell, 'tcPr', 'gridSpan') ?? 1) - 1));
    }
    return cells;
  }

  /** The text of a cell with the numbers of its lists; of a table inside of it the rows as lines. */
  #cell(node: XmlNode): string {
    const inner = new BlockReader(this.#styles, this.#numbering);
    inner.body(node);
    return inner.blocks.flatMap(linesOf).join('\n');
  }
}

type Paragraph = {
  properties: XmlNode | undefined;
  style: Style;
  pieces: readonly Piece[];
  isBox: boolean;
};

/** More columns than that has no table of a plan. */
const WIDEST = 60;

const blanks = (count: number): string[] =>
  Array.from({ length: Math.min(Math.max(count, 0) || 0, WIDEST) }, () => '');

const linesOf = (block: Block): string[] =>
  block.type === 'line'
    ? [lineWithLabel(block)]
    : block.rows.map((row) => row.filter((cell) => cell !== '').join('\t'));

const lineWithLabel = ({ label, text }: LineBlock): string =>
  label === '' ? text.trim() : `${label} ${text.trim()}`;

/** Rows that were not taken out, also inside of what only marks them. */
const rowsOf = (node: XmlNode): XmlNode[] =>
  node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return childOf(child, 'trPr', 'del') ? [] : [child];
    return TRANSPARENT.has(child.name) ? rowsOf(child) : [];
  });

const cellsOf = (node: XmlNode): XmlNode[] =>
  node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'tc') return [child];
    return TRANSPARENT.has(child.name) ? cellsOf(child) : [];
  });

/** The style of the paragraph, those of letters, and where text boxes are kept that are met. */
type Around = { style: LetterLooks; letters: Styles['letters']; boxes: XmlNode[] };

const piecesOf = (node: XmlNode, around: Around): Piece[] =>
  node.children.flatMap((child): Piece[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'r') return runOf(child, around);
    return TRANSPARENT.has(child.name) ? piecesOf(child, around) : [];
  });

const runOf = (node: XmlNode, { style, letters, boxes }: Around): Piece[] => {
  const properties = childOf(node, 'rPr');
  if (toggled(childOf(properties, 'vanish'))) return [];
  const own = letters.get(valueOf(properties, 'rStyle') ?? '');
  const { isBold, isCapital, font } = { ...style, ...own, ...looksIn(properties) };
  const isRaised = valueOf(properties, 'vertAlign') === 'superscript';
  const signs = isLegacyFont(font) ? { ...SIGNS, softHyphen: '\u00AD' } : SIGNS;
  const text = asUnicode(node.children.map((child) => signsOf(child, signs, boxes)).join(''), font);
  if (text === '') return [];
  const shown = isRaised ? raised(text) : text;
  return [{ text: isCapital ? shown.toUpperCase() : shown, isBold }];
};

type Signs = Readonly<Record<string, string>>;

const signsOf = (child: XmlNode | string, signs: Signs, boxes: XmlNode[]): string => {
  if (typeof child === 'string') return '';
  if (child.name === 't') return child.children.filter((text) => typeof text === 'string').join('');
  if (DRAWN.has(child.name)) boxes.push(...boxesIn(child));
  return signs[child.name] ?? '';
};

const DRAWN: ReadonlySet<string> = new Set(['drawing', 'pict', 'object', 'AlternateContent']);

const SIGNS: Signs = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** m² and m³ are units. */
const raised = (text: string): string => (text === '2' ? '²' : text === '3' ? '³' : text);

/** The same box is written twice, for new programs and for old ones. */
const boxesIn = (node: XmlNode): XmlNode[] => {
  if (node.name === 'txbxContent') return [node];
  const children =
    childrenOf(node, 'Choice').length > 0 ? childrenOf(node, 'Choice') : node.children;
  return children.flatMap((child) => (typeof child === 'string' ? [] : boxesIn(child)));
};

const isMostlyBold = (pieces: readonly Piece[]): boolean => {
  const letters = (only: readonly Piece[]): number =>
    only.reduce((sum, { text }) => sum + text.trim().length, 0);
  const all = letters(pieces);
  return all > 0 && letters(pieces.filter(({ isBold }) => isBold)) * 10 >= all * 9;
};
