import type { ContentRow } from '../forms/forms.ts';
import { valueIn } from '../plans/read-targets.ts';
import { issuerInWords } from './letterhead.ts';
import type { OfficialPaper, PaperPart, PaperTable } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import {
  chapters,
  counted,
  dayInFigures,
  paragraph,
  paragraphs,
  sections,
  sentence,
  timeInWords,
} from './paper-words.ts';
import { type Said, saidIn } from './said-content.ts';
import { tableOf } from './table-of.ts';
import { THE_BOARD, unitPaper } from './unit-paper.ts';

/** The unit's plan of one campaign; null while it has no name. */
export const draftCampaignPlan = (source: PaperSource): OfficialPaper | null => {
  const { unit, content } = source;
  const said = saidIn(content);
  const name = said.text('name');
  if (name === null) return null;
  const issuer = issuerInWords(unit);
  const called = `phong trào thi đua “${name.replaceAll(/[“”"]/g, '')}”`;
  const prose = (field: string): PaperPart[] => paragraphs(said.text(field) ?? '');
  return unitPaper(source, said, {
    code: 'KH',
    kind: 'KẾ HOẠCH',
    subject: `Tổ chức ${called}`,
    addressees: [],
    parts: [
      paragraph(`${issuer} ban hành Kế hoạch tổ chức ${called} như sau:`),
      ...chapters([
        { title: 'MỤC ĐÍCH, YÊU CẦU', parts: prose('purpose') },
        { title: 'CHỦ ĐỀ THI ĐUA', parts: prose('theme') },
        { title: 'ĐỐI TƯỢNG THAM GIA', parts: prose('audience') },
        { title: 'NỘI DUNG THI ĐUA', parts: prose('content') },
        {
          title: 'TIÊU CHÍ THI ĐUA',
          parts: sections([
            { title: 'Đối với tập thể', parts: prose('criteria_collective') },
            { title: 'Đối với cá nhân', parts: prose('criteria_individual') },
          ]),
        },
        { title: 'THỜI GIAN THỰC HIỆN', parts: courseOf(said) },
        { title: 'KHEN THƯỞNG', parts: prose('award_forms') },
        { title: 'TỔ CHỨC THỰC HIỆN', parts: prose('organisation') },
      ]),
      paragraph(
        `Trên đây là Kế hoạch tổ chức ${called} của ${issuer}; ` +
          'đề nghị các đơn vị, cá nhân có liên quan nghiêm túc triển khai thực hiện./.',
      ),
    ],
    annexes: [],
  });
};

const courseOf = (said: Said): PaperPart[] => {
  const day = (field: string): string | null => {
    const iso = said.text(field);
    return iso === null ? null : dayInFigures(iso);
  };
  const [launched, interim, final] = [day('launched_on'), day('interim_on'), day('final_on')];
  return [
    ...(launched === null ? [] : [paragraph(`Phát động: ngày ${launched}.`)]),
    ...(interim === null ? [] : [paragraph(`Sơ kết: ngày ${interim}.`)]),
    ...(final === null ? [] : [paragraph(`Tổng kết: ngày ${final}.`)]),
  ];
};

/** The unit's report of its thematic campaigns: figures added up in a sentence, each by itself in the annex; null where it has none. */
export const draftThematicReport = (source: PaperSource): OfficialPaper | null => {
  const { unit, content, period } = source;
  const said = saidIn(content);
  const rows = said.rows('campaigns');
  if (rows.length === 0) return null;
  const issuer = issuerInWords(unit);
  const of = timeInWords(period);
  return unitPaper(source, said, {
    code: 'BC',
    kind: 'BÁO CÁO',
    subject: `Kết quả các phong trào thi đua chuyên đề ${of}`,
    addressees: [THE_BOARD],
    parts: [
      paragraph(`${issuer} báo cáo kết quả các phong trào thi đua chuyên đề ${of} như sau:`),
      ...chapters([
        { title: 'TÌNH HÌNH CHUNG', parts: [paragraph(overviewOf(rows))] },
        { title: 'KẾT QUẢ TỪNG PHONG TRÀO', parts: resultsOf(rows) },
        { title: 'TỒN TẠI, HẠN CHẾ', parts: limitsOf(rows) },
      ]),
      paragraph(
        `Trên đây là Báo cáo kết quả các phong trào thi đua chuyên đề ${of} của ${issuer}./.`,
      ),
    ],
    annexes: [
      { title: 'KẾT QUẢ CÁC PHONG TRÀO THI ĐUA CHUYÊN ĐỀ', parts: [figureTable(source, rows)] },
    ],
  });
};

const resultsOf = (rows: readonly ContentRow[]): PaperPart[] =>
  sections(
    rows.map((row) => ({
      title: textOf(row, 'name'),
      parts: paragraphs(textOf(row, 'results')),
    })),
  );

const limitsOf = (rows: readonly ContentRow[]): PaperPart[] =>
  rows
    .filter((row) => textOf(row, 'limitations') !== '')
    .map((row) => paragraph(`${textOf(row, 'name')}: ${sentence(textOf(row, 'limitations'))}`));

const figureTable = (
  { form, inVietnamese }: PaperSource,
  rows: readonly ContentRow[],
): PaperTable =>
  tableOf(
    { form, group: 'campaigns', inVietnamese },
    rows.map((row) => ({ row, heading: null, cells: {} })),
    [
      { heading: 'Tên phong trào', field: 'name', width: 40 },
      ...figures.map(({ field, heading }) => ({
        heading,
        field,
        width: 14,
        align: 'centre' as const,
      })),
    ],
  );

/** What the sentence says of a sum, which is that of the annex's column. */
const figures = [
  {
    field: 'participants_collective',
    heading: 'Lượt tập thể',
    words: (sum: string) => `${sum} lượt tập thể tham gia`,
  },
  {
    field: 'participants_individual',
    heading: 'Lượt cá nhân',
    words: (sum: string) => `${sum} lượt cá nhân tham gia`,
  },
  {
    field: 'models_found',
    heading: 'Điển hình, mô hình',
    words: (sum: string) => `phát hiện ${sum} điển hình, mô hình`,
  },
  {
    field: 'awards_granted',
    heading: 'Khen thưởng',
    words: (sum: string) => `khen thưởng ${sum} lượt tập thể, cá nhân`,
  },
] as const;

const overviewOf = (rows: readonly ContentRow[]): string => {
  const said = figures.flatMap(({ field, words }) => {
    const sum = rows.reduce((total, row) => total + Number(valueIn(row, field) ?? 0), 0);
    return sum > 0 ? [words(counted(sum))] : [];
  });
  const campaigns = `Đơn vị tổ chức ${counted(rows.length)} phong trào thi đua chuyên đề`;
  return said.length === 0
    ? `${campaigns}.`
    : `${campaigns}; ${said.join('; ')} (chi tiết tại Phụ lục kèm theo Báo cáo này).`;
};

const textOf = (row: ContentRow, field: string): string => {
  const value = valueIn(row, field);
  return typeof value === 'string' ? value : '';
};
