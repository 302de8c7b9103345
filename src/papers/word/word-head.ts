import {
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

import type { Letterhead, OfficialPaper } from '../../core/official-papers/official-paper.ts';
import { dayInWords } from '../../core/official-papers/paper-words.ts';
import { centred, mm, POINT, sizes } from './word-text.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const DRAFT = 'DỰ THẢO';

/** Columns of the head and of the foot, without lines, in twentieths of a point. */
export const frame = (
  widths: readonly [number, number],
  cells: readonly [Paragraph[], Paragraph[]],
) =>
  new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new TableCell({
              children,
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
            }),
        ),
      }),
    ],
  });

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const ISSUER_WIDTH = mm(61);
const NATION_WIDTH = mm(99);

/** Issuer and nation, number, place and day, and below them what the paper is called. */
export const headOf = ({ letterhead, kind, subject }: OfficialPaper): (Table | Paragraph)[] => [
  frame(
    [ISSUER_WIDTH, NATION_WIDTH],
    [issuerLines(letterhead, kind ? '' : subject), nationLines(letterhead)],
  ),
  ...(kind === null ? [] : titleLines(kind, subject)),
];

const issuerLines = (letterhead: Letterhead, about: string): Paragraph[] => [
  ...letterhead.above.map((line) => centred(line, { size: sizes.head })),
  ...letterhead.issuer
    .flatMap(inTwoLines)
    .map((line) => centred(line, { size: sizes.head, bold: true })),
  rule(ISSUER_WIDTH, mm(26)),
  centred(`Số: ${letterhead.number ?? `          /${letterhead.symbol}`}`, { size: sizes.head }),
  ...(about === '' ? [] : [centred(`V/v ${about}`, { size: sizes.head - 2 })]),
  centred(DRAFT, { size: sizes.head, bold: true }, { spacing: { before: 6 * POINT } }),
];

/** As many capitals as its column holds. */
const ISSUER_LETTERS = 20;

/** A name that takes two lines is parted near its middle, not before its last word. */
const inTwoLines = (name: string): string[] => {
  if (name.length <= ISSUER_LETTERS || name.length > 2 * ISSUER_LETTERS) return [name];
  const longer = (at: number): number => Math.max(at, name.length - at - 1);
  const [middle = -1] = [...name.matchAll(/ /gu)]
    .map(({ index }) => index)
    .toSorted((one, other) => longer(one) - longer(other));
  return middle === -1 ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
};

const nationLines = (letterhead: Letterhead): Paragraph[] => [
  centred(NATION, { size: sizes.head - 2, bold: true }),
  centred(MOTTO, { size: sizes.body - 1, bold: true }),
  rule(NATION_WIDTH, mm(57)),
  centred(dateline(letterhead), { size: sizes.body - 1, italics: true }),
];

const dateline = ({ place, on, year }: Letterhead): string =>
  on === null ? `${place}, ngày       tháng       năm ${year}` : `${place}, ngày ${dayInWords(on)}`;

/** A line below words, as long as they are or shorter. */
const rule = (column: number, length: number): Paragraph => {
  const side = Math.max(Math.round((column - length) / 2), 0);
  return new Paragraph({
    children: [],
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 3 * POINT, line: 6 * POINT, lineRule: LineRuleType.EXACT },
  });
};

const titleLines = (kind: string, subject: string): Paragraph[] => [
  centred(kind, { bold: true, size: sizes.body }, { spacing: { before: 18 * POINT } }),
  centred(subject, { bold: true, size: sizes.body }),
  titleRule(),
];

const titleRule = (): Paragraph => {
  const side = mm((160 - 34) / 2);
  return new Paragraph({
    children: [],
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 3, color: '000000' } },
    spacing: { before: 4 * POINT, line: 8 * POINT, lineRule: LineRuleType.EXACT, after: 6 * POINT },
  });
};
