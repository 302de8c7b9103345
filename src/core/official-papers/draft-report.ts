import { type ResultRow, resultRows } from '../reports/report-results.ts';
import { say } from '../shared/text-ref.ts';
import { issuerInWords } from './letterhead.ts';
import type { Annex, OfficialPaper, PaperPart, PaperTable } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import {
  annexNumber,
  chapters,
  counted,
  dayInFigures,
  paragraph,
  paragraphs,
  sections,
} from './paper-words.ts';
import { awardTable, figureTable, reportFigures, sentencesOf } from './report-figures.ts';
import { type Said, saidIn } from './said-content.ts';
import { targetTable } from './target-table.ts';
import { THE_BOARD, unitPaper } from './unit-paper.ts';

/** What a report is called, and of when it is. */
export type ReportTitle = (year: number) => { subject: string; period: string };

export const midyear: ReportTitle = (year) => ({
  subject: `Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm ${year}`,
  period: `6 tháng đầu năm ${year}`,
});

export const ofYear: ReportTitle = (year) => ({
  subject: `Tổng kết công tác thi đua, khen thưởng năm ${year}`,
  period: `năm ${year}`,
});

export const ofSchoolYear: ReportTitle = (year) => ({
  subject: `Tổng kết công tác thi đua, khen thưởng năm học ${year - 1} - ${year}`,
  period: `năm học ${year - 1} - ${year}`,
});

/**
 * The unit's own report: figures in sentences, results, awards and all figures as annexes. Who has no
 * figure says nothing of it.
 */
export const draftReport =
  (title: ReportTitle) =>
  (source: PaperSource): OfficialPaper => {
    const { unit, content, year } = source;
    const said = saidIn(content);
    const { subject, period } = title(year);
    const annexes = reportAnnexes(source, said);
    const issuer = issuerInWords(unit);
    return unitPaper(source, said, {
      code: 'BC',
      kind: 'BÁO CÁO',
      subject,
      addressees: [THE_BOARD],
      parts: [
        paragraph(`${issuer} báo cáo kết quả công tác thi đua, khen thưởng ${period} như sau:`),
        ...chapters([
          { title: 'KẾT QUẢ THỰC HIỆN', parts: resultsOf(source, said, annexes) },
          { title: 'ĐÁNH GIÁ CHUNG', parts: assessmentOf(said) },
          { title: 'PHƯƠNG HƯỚNG, NHIỆM VỤ', parts: paragraphs(said.text('next_tasks') ?? '') },
          { title: 'KIẾN NGHỊ, ĐỀ XUẤT', parts: paragraphs(said.text('recommendations') ?? '') },
        ]),
        paragraph(
          `Trên đây là Báo cáo kết quả công tác thi đua, khen thưởng ${period} của ${issuer}./.`,
        ),
      ],
      annexes,
    });
  };

const RESULTS = 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA';
const AWARDS = 'KẾT QUẢ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG';
const FIGURES = 'TỔNG HỢP SỐ LIỆU';

/** Leads to an annex; nothing where there is none of it. */
const ledTo = (annexes: readonly Annex[], title: string, words: string): PaperPart[] => {
  const at = annexes.findIndex((annex) => annex.title === title);
  return at === -1
    ? []
    : [paragraph(`${words} nêu tại ${annexNumber(at + 1, annexes.length)} kèm theo Báo cáo này.`)];
};

const resultsOf = ({ content }: PaperSource, said: Said, annexes: readonly Annex[]): PaperPart[] =>
  sections([
    {
      title: 'Tổ chức các phong trào thi đua',
      parts: [...asOfParts(said), ...sentencesOf(said, reportFigures.campaigns)],
    },
    {
      title: 'Thực hiện các chỉ tiêu thi đua',
      parts: [
        ...endingsOf(resultRows(content)),
        ...ledTo(annexes, RESULTS, 'Kết quả từng chỉ tiêu'),
      ],
    },
    {
      title: 'Điển hình tiên tiến, sáng kiến',
      parts: sentencesOf(said, reportFigures.models),
    },
    {
      title: 'Công tác khen thưởng',
      parts: [
        ...ledTo(annexes, AWARDS, 'Số lượng theo từng danh hiệu, hình thức khen thưởng'),
        ...sentencesOf(said, reportFigures.awards),
      ],
    },
    {
      title: 'Tuyên truyền, tập huấn, kiểm tra',
      parts: sentencesOf(said, reportFigures.activities),
    },
  ]);

/** How many of the targets were reached, of those that apply. */
const endingsOf = (rows: readonly ResultRow[]): PaperPart[] => {
  const count = (...which: readonly ResultRow['ending'][]): number =>
    rows.filter(({ ending }) => which.includes(ending)).length;
  const of = rows.length - count('none');
  if (of === 0) return [];
  const exceeded = count('exceeded');
  return [
    paragraph(
      `Đạt ${counted(count('reached', 'exceeded'))}/${counted(of)} chỉ tiêu` +
        `${exceeded > 0 ? `, trong đó vượt ${counted(exceeded)} chỉ tiêu` : ''}.`,
    ),
  ];
};

const asOfParts = (said: Said): PaperPart[] => {
  const day = said.text('as_of_date');
  return [
    ...(day === null ? [] : [paragraph(`Số liệu tính đến ngày ${dayInFigures(day)}.`)]),
    ...(said.text('is_estimate') === 'estimate'
      ? [paragraph('Số liệu là ước thực hiện cả năm.')]
      : []),
  ];
};

const assessmentOf = (said: Said): PaperPart[] =>
  sections([
    { title: 'Ưu điểm', parts: paragraphs(said.text('strengths') ?? '') },
    { title: 'Tồn tại, hạn chế', parts: paragraphs(said.text('limitations') ?? '') },
    { title: 'Nguyên nhân', parts: paragraphs(said.text('causes') ?? '') },
  ]);

const reportAnnexes = (source: PaperSource, said: Said): Annex[] =>
  [
    { title: RESULTS, table: resultTable(source) },
    { title: AWARDS, table: awardTable(said) },
    { title: FIGURES, table: figureTable(said) },
  ]
    .filter(({ table }) => table.rows.length > 0)
    .map(({ title, table }): Annex => ({ title, parts: [table] }));

const resultTable = (source: PaperSource): PaperTable => {
  const { content, inVietnamese } = source;
  return targetTable(source, 'Kế hoạch', {
    group: 'targets',
    items: resultRows(content).map(({ target, row, result, ending }) => ({
      target,
      row,
      more: {
        result: result ? inVietnamese(result) : '',
        ending: inVietnamese(say(`report-ending_${ending}`)),
      },
    })),
    more: [
      { heading: 'Kết quả', cell: 'result', width: 16, align: 'centre' },
      { heading: 'Đánh giá', cell: 'ending', width: 14, align: 'centre' },
    ],
  });
};
