import { crc32 } from 'node:zlib';

import { unpackedEntry, zipContents } from '../../src/papers/zip-contents.ts';

type Shape = {
  /** Of each sheet whether its rows are filtered; sheets behind them are lists to choose from. Otherwise all are. */
  isList?: readonly boolean[];
  /** Keys for the program stand above and beside what people read. */
  hasCodes?: boolean;
};

const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/u;
const NUMBER = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/u;

/** What keeps a workbook from being sorted, filtered, printed and reckoned with, sheet by sheet. */
export const faultsOf = (bytes: Uint8Array, { isList, hasCodes = false }: Shape = {}): string[] => {
  const files = new Map(
    (zipContents(bytes) ?? []).map((entry) => [
      entry.name,
      new TextDecoder().decode(unpackedEntry(bytes, entry) ?? new Uint8Array()),
    ]),
  );
  const words = sharedWords(files.get('xl/sharedStrings.xml') ?? '');
  const titles = files.get('xl/workbook.xml') ?? '';
  const sheets = [...files]
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    .toSorted(([one], [other]) => numberIn(one) - numberIn(other))
    .map(([, xml]) => xml);
  const damaged = damagedIn(bytes, files);
  return [
    ...damaged.map((name) => `${name} is damaged`),
    ...sheets.flatMap((xml, at) => {
      if (isList && at >= isList.length) return [];
      const faults = [
        ...layoutFaults(xml, isList?.[at] ?? true),
        ...(titles.includes(`Print_Titles" localSheetId="${at}"`) ? [] : ['prints no headings']),
        ...(hasCodes ? [] : cellFaults(xml, words)),
      ];
      return faults.map((fault) => `sheet ${at + 1}: ${fault}`);
    }),
  ];
};

/** Files whose checksum in the list at the end of the zip is not that of what they hold: nothing but a zip's reader of ours opens these. */
const damagedIn = (bytes: Uint8Array, files: ReadonlyMap<string, string>): string[] => {
  const zip = Buffer.from(bytes);
  const sums = new Map<string, number>();
  for (let at = zip.indexOf(LISTED); at !== -1; at = zip.indexOf(LISTED, at + 4)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    sums.set(name, zip.readUInt32LE(at + 16));
  }
  return [...files]
    .filter(([name, content]) => /\.(?:xml|rels)$/u.test(name) && sums.get(name) !== crc32(content))
    .map(([name]) => name);
};

const LISTED = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

const numberIn = (name: string): number => Number(/\d+/u.exec(name)?.[0]);

const sharedWords = (xml: string): string[] =>
  Array.from(xml.matchAll(/<si>(.*?)<\/si>/gsu), ([, si = '']) =>
    Array.from(si.matchAll(/<t[^>]*>(.*?)<\/t>/gsu), ([, one = '']) => one).join(''),
  );

const layoutFaults = (xml: string, isFiltered: boolean): string[] => {
  const frozen = Number(/<pane[^>]*ySplit="(\d+)"[^>]*state="frozen"/u.exec(xml)?.[1] ?? 0);
  const filter = Number(/<autoFilter ref="A(\d+):/u.exec(xml)?.[1] ?? 0);
  const checks: [boolean, string][] = [
    [frozen > 0, 'headings do not stay in view'],
    [!isFiltered || filter === frozen, `is filtered by row ${filter}, not by row ${frozen}`],
    [isFiltered || filter === 0, 'is filtered though nothing repeats'],
    [/<pageSetUpPr fitToPage="1"\/>/u.test(xml), 'is not fitted to a page'],
    [/<pageSetup[^>]*fitToHeight="0"/u.test(xml), 'is fitted to one page in height'],
    [/<cols>.*<col [^>]*width=/su.test(xml), 'has no widths'],
    [!/<f[\s>]/u.test(xml), 'has a formula'],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
};

type CellFound = { column: string; row: number; value: string; isWords: boolean };

const CELL = /<c r="(?<column>[A-Z]+)(?<row>\d+)"(?<head>[^>]*)>(?<content>.*?)<\/c>/gsu;
const WORDS: ReadonlySet<string> = new Set(['s', 'inlineStr', 'str']);

const firstIn = (text: string | undefined, pattern: RegExp): string =>
  pattern.exec(text ?? '')?.[1] ?? '';

const cellsIn = (xml: string, words: readonly string[]): CellFound[] =>
  Array.from(xml.matchAll(CELL), ({ groups = {} }) => {
    const { column = '', row, head, content } = groups as Partial<Record<string, string>>;
    const type = firstIn(head, /\bt="(\w+)"/u);
    const value = firstIn(content, /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/su);
    const said = type === 's' ? (words[Number(value)] ?? '') : value;
    return { column, row: Number(row), value: said, isWords: WORDS.has(type) };
  });

/** Codes and numbers of receipts and decisions are words, also where they look like a number. */
const CODES = /mã|số quyết định|biên nhận|số hiệu|số văn bản|năm|năm sinh/iu;

const cellFaults = (xml: string, words: readonly string[]): string[] => {
  const frozen = Number(/<pane[^>]*ySplit="(\d+)"/u.exec(xml)?.[1] ?? 0);
  const cells = cellsIn(xml, words);
  const headings = new Map(
    cells.filter(({ row }) => row === frozen).map(({ column, value }) => [column, value]),
  );
  const empty = [...headings].filter(([, heading]) => heading.trim() === '');
  const latin = [...headings.values()].filter((heading) => /^[a-z_-]+\.?[a-z_-]*$/u.test(heading));
  const asWords = cells
    .filter(({ row, isWords }) => row > frozen && isWords)
    .filter(({ column }) => !CODES.test(headings.get(column) ?? ''))
    .filter(({ value }) => DATE.test(value) || NUMBER.test(value))
    .map(
      ({ column, row, value }) =>
        `${column}${row} (${headings.get(column)}) says ${value} in words`,
    );
  const asNumbers = cells
    .filter(({ row, isWords }) => row > frozen && !isWords)
    .filter(({ column }) => /^mã\b/iu.test(headings.get(column) ?? ''))
    .map(({ column, row }) => `${column}${row} has a code as a number`);
  return [
    ...(empty.length > 0 ? ['has a column without a heading'] : []),
    ...latin.map((heading) => `has the heading ${heading}`),
    ...asWords,
    ...asNumbers,
  ];
};
