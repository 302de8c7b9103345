import { unpackedEntry, type ZipEntry } from './zip-contents.ts';

/** What a workbook says of one of its sheets beside the values of its cells. */
export type SheetFacts = {
  isHidden: boolean;
  /** Ranges of cells that are shown as one; rows and columns from 0. */
  merged: readonly MergedCells[];
  /** Cells whose formula has no value that could be read. */
  broken: readonly BrokenCell[];
  /** Cells that show a number as a hundredfold, with %. */
  percents: readonly CellPlace[];
};

export type MergedCells = { top: number; bottom: number; left: number };
/** `words`: what it shows, `#DIV/0!`. */
export type BrokenCell = CellPlace & { words: string };
export type CellPlace = { row: number; column: number };

/** The sheets in the order of the workbook; those of which nothing is known are left out. */
export const sheetsOf = (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): ReadonlyMap<string, SheetFacts> => {
  const read = (path: string): string => {
    const entry = entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());
    const content = entry && unpackedEntry(bytes, entry);
    return content ? new TextDecoder().decode(content) : '';
  };
  const isPercent = percentStyles(read('xl/styles.xml'));
  const targets = targetsIn(read('xl/_rels/workbook.xml.rels'));
  return new Map(
    [...read('xl/workbook.xml').matchAll(SHEET)].map(([tag]) => {
      const xml = read(targets.get(attribute(tag, 'id') ?? '') ?? '');
      const state = attribute(tag, 'state')?.toLowerCase() ?? 'visible';
      return [
        attribute(tag, 'name') ?? '',
        {
          isHidden: state !== 'visible',
          merged: mergedIn(xml),
          broken: brokenIn(xml),
          percents: percentsIn(xml, isPercent),
        },
      ];
    }),
  );
};

const SHEET = /<(?:\w+:)?sheet\s[^<>]*>/g;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^<>]*>/g;
const MERGED = /<(?:\w+:)?mergeCell\s[^<>]*>/g;
const CELL = /<(?:\w+:)?c\s([^<>]*[^<>/])>([^]{0,32768}?)<\/(?:\w+:)?c>/g;

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(String.raw`\s(?:\w+:)?${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
};

const unescaped = (text: string): string =>
  text
    .replaceAll(/&#x([\da-f]{1,6});/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => signOf(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Paths in the zip by the id that the workbook calls them. */
const targetsIn = (relationships: string): ReadonlyMap<string, string> =>
  new Map(
    [...relationships.matchAll(RELATIONSHIP)].map(([tag]) => {
      const target = attribute(tag, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [attribute(tag, 'Id') ?? '', path];
    }),
  );

const mergedIn = (xml: string): MergedCells[] =>
  [...xml.matchAll(MERGED)].flatMap(([tag]) => {
    const [first, last] = (attribute(tag, 'ref') ?? '').split(':').map(placeOf);
    return first && last ? [{ top: first.row, bottom: last.row, left: first.column }] : [];
  });

/** An error instead of a value, or a formula that no program has worked out yet. */
const brokenIn = (xml: string): BrokenCell[] =>
  [...xml.matchAll(CELL)].flatMap(([, head = '', content = '']) => {
    const words = errorIn(` ${head}`, content);
    const place = words === undefined ? undefined : placeOf(attribute(` ${head}`, 'r') ?? '');
    return place && words !== undefined ? [{ ...place, words }] : [];
  });

const errorIn = (head: string, content: string): string | undefined => {
  const [, shown = ''] = /<(?:\w+:)?v[^<>]*>([^<]{1,20})</.exec(content) ?? [];
  const isOpen = /<(?:\w+:)?f[\s>/]/.test(content) && !/<(?:\w+:)?v[\s>]/.test(content);
  if (attribute(head, 't') !== 'e' && !isOpen) return undefined;
  return shown === '' ? NO_RESULT : unescaped(shown);
};

const NO_RESULT = '#N/A';

const FORMAT = /<(?:\w+:)?numFmt\s[^<>]*>/g;
const STYLE = /<(?:\w+:)?xf\s[^<>]*>/g;
const CELL_HEAD = /<(?:\w+:)?c\s[^<>]*>/g;
/** Excel's own formats of percentages. */
const PERCENT_FORMATS = ['9', '10'];

/** The numbers of the styles of cells that show percentages. */
const percentStyles = (xml: string): ReadonlySet<string> => {
  const own = [...xml.matchAll(FORMAT)].flatMap(([tag]) =>
    attribute(tag, 'formatCode')?.includes('%') ? [attribute(tag, 'numFmtId') ?? ''] : [],
  );
  const formats = new Set([...PERCENT_FORMATS, ...own]);
  const [, styles = ''] = xml.split(/<(?:\w+:)?cellXfs\b/, 2);
  const [cells = ''] = styles.split(/<\/(?:\w+:)?cellXfs>/, 1);
  return new Set(
    [...cells.matchAll(STYLE)].flatMap(([tag], at) =>
      formats.has(attribute(tag, 'numFmtId') ?? '') ? [String(at)] : [],
    ),
  );
};

const percentsIn = (xml: string, isPercent: ReadonlySet<string>): CellPlace[] =>
  isPercent.size === 0
    ? []
    : [...xml.matchAll(CELL_HEAD)].flatMap(([tag]) =>
        isPercent.has(attribute(tag, 's') ?? '') ? (placeOf(attribute(tag, 'r') ?? '') ?? []) : [],
      );

/** `AB7`, also with the dollar signs of formulas. */
const placeOf = (address: string): CellPlace | undefined => {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(row) - 1, column: column - 1 };
};
