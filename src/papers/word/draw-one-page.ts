import {
  BorderStyle,
  ColumnBreak,
  Document,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';

import {
  aboveHeading,
  headSizes,
  type OnePage,
  pageOfA4,
  type PageLine,
  secondColumnAt,
} from '../../core/official-papers/page-rows.ts';
import { centred, POINT } from './word-text.ts';

const FONT = 'Times New Roman';

const page = {
  size: { width: pageOfA4.width * POINT, height: pageOfA4.height * POINT },
  margin: {
    top: pageOfA4.margin * POINT,
    bottom: pageOfA4.margin * POINT,
    left: pageOfA4.margin * POINT,
    right: pageOfA4.margin * POINT,
    header: 0,
    footer: 0,
  },
} as const;

/** What a paper says, on one page of A4. */
export const drawOnePage = (
  { title, facts, layout, lines }: OnePage,
  { by }: { by: string },
): Promise<Buffer> => {
  const second = secondColumnAt({ layout, lines });
  return Packer.toBuffer(
    new Document({
      creator: by,
      title,
      styles: {
        default: { document: { run: { font: FONT, size: layout.size, color: '000000' } } },
      },
      sections: [
        { properties: { page }, children: headOf(title, facts) },
        {
          properties: {
            type: SectionType.CONTINUOUS,
            page,
            column: { count: layout.columns, space: pageOfA4.between * POINT, equalWidth: true },
          },
          children: lines.map((line, at) =>
            paragraphOf(line, { size: layout.size, begins: at === second }),
          ),
        },
      ],
    }),
  );
};

const headOf = (title: string, facts: readonly string[]): Paragraph[] => [
  centred(title, { bold: true, size: headSizes.title }),
  ...facts.map((fact, at) =>
    centred(
      fact,
      { size: headSizes.facts },
      at === facts.length - 1
        ? {
            spacing: { after: 8 * POINT },
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 3, color: '000000' } },
          }
        : {},
    ),
  ),
];

/** `begins`: with it the second column does. */
const paragraphOf = (
  line: PageLine,
  { size, begins }: { size: number; begins: boolean },
): Paragraph =>
  new Paragraph({
    spacing: {
      before: Math.round(aboveHeading[line.type] * (size / 2) * POINT),
      line: 240,
      lineRule: LineRuleType.AUTO,
    },
    ...(line.type === 'line' ? {} : { keepNext: true }),
    ...lookOf(line),
    children: [...(begins ? [new ColumnBreak()] : []), ...runsOf(line, size)],
  });

const lookOf = (line: PageLine): Pick<IParagraphOptions, 'shading'> =>
  line.type === 'section' ? { shading: { fill: 'E7E6E6' } } : {};

/** Longer answers are not set in bold. */
const LONGEST_BOLD = 60;

const runsOf = (line: PageLine, size: number): TextRun[] => {
  if (line.type !== 'line')
    return [new TextRun({ text: line.text, bold: true, italics: line.type === 'heading', size })];
  if (line.label === undefined) return [new TextRun({ text: line.text, size })];
  return [
    new TextRun({ text: `${line.label}: `, size }),
    new TextRun({ text: line.text, size, bold: line.text.length <= LONGEST_BOLD }),
  ];
};
