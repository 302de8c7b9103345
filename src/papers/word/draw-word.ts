import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';

import type {
  Annex,
  Letterhead,
  OfficialPaper,
  PaperPart,
} from '../../core/official-papers/official-paper.ts';
import { annexNumber, dayInWords } from '../../core/official-papers/paper-words.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { frame, headOf } from './word-head.ts';
import { wordTable } from './word-table.ts';
import { centred, Changes, mm, POINT, runsOf, sizes } from './word-text.ts';

const FONT = 'Times New Roman';
const PAGE = { width: mm(210), height: mm(297) } as const;
const MARGIN = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(20),
  header: mm(10),
} as const;
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const WIDE_WIDTH = PAGE.height - MARGIN.left - MARGIN.right;

/** Who wrote it and on which day (ISO), for the changes that it marks. */
export type WrittenBy = { by: string; at: string };

/**
 * An official paper as a Word document in the layout of Decree 30/2020/NĐ-CP; README.md compares them point
 * by point. What two versions differ in is a tracked change.
 */
export const drawWord = (paper: OfficialPaper, { by, at }: WrittenBy): Promise<Buffer> => {
  const changes = new Changes(by, at);
  const document = new Document({
    creator: by,
    title: [paper.kind, paper.subject].filter(Boolean).join(' - '),
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: sizes.body,
            color: '000000',
            language: { value: `${firstLanguage}-VN` },
          },
        },
      },
    },
    sections: [
      section([...bodyOf(paper, changes)], { isWide: false }),
      ...paper.annexes.map((annex, n) => annexOf(annex, { paper, changes, n })),
    ],
  });
  return Packer.toBuffer(document);
};

/** Pages are numbered from the second one on, above the text; those of an annex by themselves. */
const section = (
  children: (Paragraph | Table)[],
  { isWide }: { isWide: boolean },
): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        ...PAGE,
        orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: MARGIN,
      pageNumbers: { start: 1 },
    },
  },
  headers: { first: new Header({ children: [] }), default: numbered() },
  children,
});

const numbered = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.body - 1 })],
      }),
    ],
  });

const bodyOf = (paper: OfficialPaper, changes: Changes): (Paragraph | Table)[] => [
  ...headOf(paper),
  ...addresseesOf(paper.addressees),
  ...paper.parts.map((part, at) =>
    partOf(part, { changes, width: TEXT_WIDTH, isLast: at === paper.parts.length - 1 }),
  ),
  new Paragraph({ keepNext: true, children: [] }),
  footOf(paper),
];

const addresseesOf = (addressees: readonly string[]): Paragraph[] => {
  const [first, ...others] = addressees;
  if (first === undefined) return [];
  if (others.length === 0)
    return [
      centred(`Kính gửi: ${first}`, {}, { spacing: { before: 12 * POINT, after: 12 * POINT } }),
    ];
  return [
    new Paragraph({
      indent: { left: mm(25) },
      spacing: { before: 12 * POINT },
      children: [new TextRun('Kính gửi:')],
    }),
    ...addressees.map(
      (one, at) =>
        new Paragraph({
          indent: { left: mm(35) },
          children: [new TextRun(`- ${one}${at === addressees.length - 1 ? '.' : ';'}`)],
        }),
    ),
  ];
};

/** `isLast`: the signature never stands on a page alone. */
type Room = { changes: Changes; width: number; isLast?: boolean };

const partOf = (part: PaperPart, room: Room): Paragraph | Table => {
  if (part.type === 'table') return wordTable(part, room);
  const isHeading = part.type === 'heading';
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { before: 3 * POINT, after: 3 * POINT, line: 264, lineRule: LineRuleType.AUTO },
    ...(isHeading ? { outlineLevel: part.level - 1 } : {}),
    keepNext: isHeading || room.isLast === true,
    keepLines: isHeading || room.isLast === true,
    children: runsOf(room.changes, part.text, {
      bold: isHeading,
      italics: part.type === 'basis',
    }),
  });
};

const RECIPIENTS_WIDTH = mm(75);

/** Who gets it and who signs it, with room for the signature. */
const footOf = ({ recipients, signature }: OfficialPaper): Table => {
  const { titles, name } = signature;
  return frame(
    [RECIPIENTS_WIDTH, TEXT_WIDTH - RECIPIENTS_WIDTH],
    [
      [
        new Paragraph({
          children: [
            new TextRun({
              text: 'Nơi nhận:',
              bold: true,
              italics: true,
              size: sizes.recipientsTitle,
            }),
          ],
        }),
        ...recipients.map(
          (one, at) =>
            new Paragraph({
              children: [
                new TextRun({
                  text: `- ${one}${at === recipients.length - 1 ? '.' : ';'}`,
                  size: sizes.recipients,
                }),
              ],
            }),
        ),
      ],
      [
        ...titles.map((title) => centred(title, { bold: true })),
        ...Array.from({ length: ROOM_TO_SIGN }, () => new Paragraph({ children: [] })),
        centred(name ?? '', { bold: true }),
      ],
    ],
  );
};

/** Lines of the signature and the seal. */
const ROOM_TO_SIGN = 5;

type Enclosed = { paper: OfficialPaper; changes: Changes; n: number };

const annexOf = (
  { title, parts, isWide = false }: Annex,
  { paper, changes, n }: Enclosed,
): ISectionOptions => {
  const width = isWide ? WIDE_WIDTH : TEXT_WIDTH;
  const name = annexNumber(n + 1, paper.annexes.length);
  return section(
    [
      centred(name, { bold: true, size: sizes.body }),
      centred(title, { bold: true, size: sizes.body }),
      centred(enclosedWith(paper), { italics: true, size: sizes.body }, AFTER_TITLE),
      ...parts.map((part) => partOf(part, { changes, width })),
    ],
    { isWide },
  );
};

const AFTER_TITLE = { spacing: { after: 8 * POINT } };

const enclosedWith = ({ kind, letterhead }: OfficialPaper): string => {
  const what = kind === null ? 'Công văn' : kind.charAt(0) + kind.slice(1).toLowerCase();
  const number = letterhead.number ?? `          /${letterhead.symbol}`;
  return `(Kèm theo ${what} số ${number} ${dayOf(letterhead)} của ${letterhead.called})`;
};

const dayOf = ({ on, year }: Letterhead): string =>
  on === null ? `ngày       tháng       năm ${year}` : `ngày ${dayInWords(on)}`;
