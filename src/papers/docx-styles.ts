import { childOf, childrenOf, valueOf, type XmlNode } from './xml.ts';

/** How letters look. */
export type LetterLooks = {
  isBold: boolean;
  /** Shown in capitals, whatever was typed. */
  isCapital: boolean;
  font: string | undefined;
};

/** What a paragraph gets from its style. */
export type Style = LetterLooks & {
  outline: number | null;
  isCentred: boolean;
  numbering: { list: string; level: number } | null;
};

export type Styles = {
  /** Of paragraphs, by their ids; under the empty id what holds for those without one. */
  paragraphs: ReadonlyMap<string, Style>;
  /** What the styles of letters change, by their ids. */
  letters: ReadonlyMap<string, Partial<LetterLooks>>;
};

/** Of paragraphs that have none. */
export const PLAIN_STYLE: Style = {
  outline: null,
  isBold: false,
  isCapital: false,
  font: undefined,
  isCentred: false,
  numbering: null,
};

/** Styles build on each other; a ring of them ends here. */
const DEEPEST = 20;

/** All styles of a document. */
export const stylesIn = (xml: XmlNode | undefined): Styles => {
  const nodes = childrenOf(xml, 'style').filter(
    ({ attributes }) => attributes['type'] === 'paragraph',
  );
  const plain = { ...PLAIN_STYLE, ...looksIn(childOf(xml, 'docDefaults', 'rPrDefault', 'rPr')) };
  const byId = new Map(nodes.map((node) => [node.attributes['styleId'] ?? '', node]));
  const styleOf = (id: string, depth: number): Style => {
    const node = byId.get(id);
    if (!node || depth > DEEPEST) return plain;
    const basis = valueOf(node, 'basedOn');
    return ownStyle(node, basis === undefined ? plain : styleOf(basis, depth + 1));
  };
  const styles = new Map([...byId.keys()].map((id) => [id, styleOf(id, 0)]));
  const usual = nodes.find(({ attributes }) => isOn(attributes['default']));
  styles.set('', styles.get(usual?.attributes['styleId'] ?? '') ?? plain);
  return { paragraphs: styles, letters: lettersIn(xml) };
};

const lettersIn = (xml: XmlNode | undefined): Styles['letters'] =>
  new Map(
    childrenOf(xml, 'style').flatMap((node) =>
      node.attributes['type'] === 'character'
        ? [[node.attributes['styleId'] ?? '', looksIn(childOf(node, 'rPr'))] as const]
        : [],
    ),
  );

/** What properties of letters say; what they leave open is not there. */
export const looksIn = (properties: XmlNode | undefined): Partial<LetterLooks> => {
  const isBold = toggled(childOf(properties, 'b'));
  const isCapital = toggled(childOf(properties, 'caps'));
  const fonts = childOf(properties, 'rFonts')?.attributes ?? {};
  const font = fonts['ascii'] ?? fonts['hAnsi'];
  return {
    ...(isBold === undefined ? {} : { isBold }),
    ...(isCapital === undefined ? {} : { isCapital }),
    ...(font === undefined ? {} : { font }),
  };
};

const ownStyle = (node: XmlNode, basis: Style): Style => {
  const paragraph = childOf(node, 'pPr');
  const outline = outlineOf(paragraph) ?? headingOf(valueOf(node, 'name') ?? '');
  const align = valueOf(paragraph, 'jc');
  return {
    ...basis,
    ...looksIn(childOf(node, 'rPr')),
    outline: outline ?? basis.outline,
    isCentred: align === undefined ? basis.isCentred : align === 'center',
    numbering: numberingOf(paragraph, basis.numbering),
  };
};

/** `heading 2` is what every Word calls it inside. */
const headingOf = (name: string): number | undefined => {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level) - 1;
};

/** Depth of a heading, from 0; 9 stands for text. */
export const outlineOf = (paragraph: XmlNode | undefined): number | undefined => {
  const level = Number(valueOf(paragraph, 'outlineLvl') ?? Number.NaN);
  return level >= 0 && level < 9 ? level : undefined;
};

/** The list of a paragraph; what its own properties leave open its style says. */
export const numberingOf = (
  paragraph: XmlNode | undefined,
  basis: Style['numbering'],
): Style['numbering'] => {
  const own = childOf(paragraph, 'numPr');
  if (!own) return basis;
  const { list = '0', level = 0 } = basis ?? {};
  const at = Number(valueOf(own, 'ilvl') ?? level);
  const id = valueOf(own, 'numId') ?? list;
  return id === '0' || !(at >= 0 && at < 9) ? null : { list: id, level: at };
};

/** Whether a property that is either on or off is on; undefined where it is not there. */
export const toggled = (node: XmlNode | undefined): boolean | undefined =>
  node ? isOn(node.attributes['val'] ?? '1') : undefined;

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off', 'none'].includes(value);
