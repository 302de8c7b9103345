import { type AwardCode, allAwards } from '../reports/awards.ts';
import type { PaperPart, PaperTable } from './official-paper.ts';
import { counted, inFigures, paragraph } from './paper-words.ts';
import type { Said } from './said-content.ts';

/** A figure, what it is called in the annex, and the sentence that tells it; `none` where being nothing is worth one. */
export type Figure = {
  field: string;
  label: string;
  words: (written: string) => string;
  none?: string;
};

const campaigns: readonly Figure[] = [
  {
    field: 'docs_issued',
    label: 'Văn bản chỉ đạo đã ban hành',
    words: (n) => `Ban hành ${n} văn bản chỉ đạo về công tác thi đua, khen thưởng.`,
  },
  {
    field: 'campaigns_central',
    label: 'Phong trào thi đua do Trung ương phát động',
    words: (n) => `Hưởng ứng ${n} phong trào thi đua do Trung ương phát động.`,
  },
  {
    field: 'campaigns_city',
    label: 'Phong trào thi đua do Thành phố phát động',
    words: (n) => `Hưởng ứng ${n} phong trào thi đua do Thành phố phát động.`,
  },
  {
    field: 'campaigns_own_regular',
    label: 'Phong trào thi đua thường xuyên của đơn vị',
    words: (n) => `Phát động ${n} phong trào thi đua thường xuyên.`,
  },
  {
    field: 'campaigns_own_thematic',
    label: 'Phong trào thi đua theo chuyên đề của đơn vị',
    words: (n) => `Phát động ${n} phong trào thi đua theo chuyên đề.`,
  },
  {
    field: 'participants_collective',
    label: 'Lượt tập thể tham gia',
    words: (n) => `Có ${n} lượt tập thể tham gia.`,
  },
  {
    field: 'participants_individual',
    label: 'Lượt cá nhân tham gia',
    words: (n) => `Có ${n} lượt cá nhân tham gia.`,
  },
];

const models: readonly Figure[] = [
  {
    field: 'models_found',
    label: 'Điển hình tiên tiến phát hiện',
    words: (n) => `Phát hiện ${n} điển hình tiên tiến.`,
  },
  {
    field: 'models_replicated',
    label: 'Điển hình tiên tiến nhân rộng',
    words: (n) => `Nhân rộng ${n} điển hình tiên tiến.`,
  },
  {
    field: 'ntvt_count',
    label: 'Gương người tốt, việc tốt',
    words: (n) => `Biểu dương ${n} gương người tốt, việc tốt.`,
  },
  {
    field: 'initiatives_recognized',
    label: 'Sáng kiến được công nhận',
    words: (n) => `Có ${n} sáng kiến được công nhận.`,
  },
  {
    field: 'initiatives_benefit_vnd',
    label: 'Giá trị làm lợi của sáng kiến (đồng)',
    words: (n) => `Giá trị làm lợi của sáng kiến: ${n} đồng.`,
  },
];

const awards: readonly Figure[] = [
  {
    field: 'awards_direct_workers',
    label: 'Người lao động trực tiếp được khen',
    words: (n) => `Trong số được khen có ${n} người lao động trực tiếp.`,
  },
  {
    field: 'awards_leaders',
    label: 'Cán bộ lãnh đạo, quản lý được khen',
    words: (n) => `Trong số được khen có ${n} cán bộ lãnh đạo, quản lý.`,
  },
  {
    field: 'awards_adhoc',
    label: 'Khen thưởng đột xuất, chuyên đề',
    words: (n) => `Có ${n} trường hợp được khen thưởng đột xuất, chuyên đề.`,
  },
];

const activities: readonly Figure[] = [
  {
    field: 'trainings',
    label: 'Lớp tập huấn',
    words: (n) => `Tổ chức ${n} lớp tập huấn nghiệp vụ thi đua, khen thưởng.`,
  },
  {
    field: 'trainees',
    label: 'Lượt người được tập huấn',
    words: (n) => `Tập huấn cho ${n} lượt người.`,
  },
  {
    field: 'inspections',
    label: 'Cuộc kiểm tra',
    words: (n) => `Thực hiện ${n} cuộc kiểm tra công tác thi đua, khen thưởng.`,
  },
  {
    field: 'media_items',
    label: 'Tin, bài tuyên truyền',
    words: (n) => `Đăng, phát ${n} tin, bài tuyên truyền.`,
  },
  {
    field: 'complaints',
    label: 'Đơn thư khiếu nại, tố cáo',
    words: (n) => `Tiếp nhận ${n} đơn khiếu nại, tố cáo về thi đua, khen thưởng.`,
    none: 'Không có đơn thư khiếu nại, tố cáo về thi đua, khen thưởng.',
  },
  {
    field: 'fund_spent_vnd',
    label: 'Chi Quỹ thi đua, khen thưởng (đồng)',
    words: (n) => `Chi từ Quỹ thi đua, khen thưởng: ${n} đồng.`,
  },
];

/** Figures of reports by the parts of the text that tell them. */
export const reportFigures = { campaigns, models, awards, activities } as const;

/** What is said in sentences; the annex has the rest. */
export const sentencesOf = (said: Said, figures: readonly Figure[]): PaperPart[] =>
  figures.flatMap(({ field, words, none }) => {
    const number = said.number(field);
    if (number === null) return [];
    if (number === 0) return none === undefined ? [] : [paragraph(none)];
    return [paragraph(words(counted(number)))];
  });

/** All figures that the unit has, those that are nothing as well. */
export const figureTable = (said: Said): PaperTable => {
  const known = [...campaigns, ...models, ...awards, ...activities].flatMap(({ field, label }) => {
    const number = said.number(field);
    return number === null ? [] : [{ label, number }];
  });
  return {
    type: 'table',
    columns: [
      { heading: 'TT', width: 'narrow', align: 'centre' },
      { heading: 'Chỉ số', width: 60, align: 'left' },
      { heading: 'Số liệu', width: 24, align: 'right' },
    ],
    rows: known.map(({ label, number }, at) => ({
      cells: [String(at + 1), label, inFigures(number)],
    })),
  };
};

/** As tables of awards call them. */
const awardNames: Readonly<Record<AwardCode, string>> = {
  ldtt: 'Lao động tiên tiến',
  cstdcs: 'Chiến sĩ thi đua cơ sở',
  cstdtp: 'Chiến sĩ thi đua Thành phố',
  cstdtq: 'Chiến sĩ thi đua toàn quốc',
  ttldtt: 'Tập thể lao động tiên tiến',
  ttldxs: 'Tập thể lao động xuất sắc',
  co_tp: 'Cờ thi đua của Thành phố',
  co_cp: 'Cờ thi đua của Chính phủ',
  giay_khen_tt: 'Giấy khen (tập thể)',
  giay_khen_cn: 'Giấy khen (cá nhân)',
  bang_khen_tp_tt: 'Bằng khen của UBND Thành phố (tập thể)',
  bang_khen_tp_cn: 'Bằng khen của UBND Thành phố (cá nhân)',
  nha_nuoc_tt: 'Huân chương, Bằng khen của Thủ tướng Chính phủ (tập thể)',
  nha_nuoc_cn: 'Huân chương, Bằng khen của Thủ tướng Chính phủ (cá nhân)',
};

const cell = (number: number | null): string => (number === null ? '' : inFigures(number));

/** Titles and commendations with what was registered, proposed and granted, as far as anything is said. */
export const awardTable = (said: Said): PaperTable => {
  const numberOf = (prefix: string, code: AwardCode) => said.number(`${prefix}${code}`);
  const kinds = [
    { heading: 'Đăng ký', prefix: 'registered_' },
    { heading: 'Đề nghị', prefix: 'proposed_' },
    { heading: 'Được tặng', prefix: 'granted_' },
  ].filter(({ prefix }) => allAwards.some((code) => numberOf(prefix, code) !== null));
  const codes = allAwards.filter((code) =>
    kinds.some(({ prefix }) => numberOf(prefix, code) !== null),
  );
  return {
    type: 'table',
    columns: [
      { heading: 'TT', width: 'narrow', align: 'centre' },
      { heading: 'Danh hiệu, hình thức khen thưởng', width: 50, align: 'left' },
      ...kinds.map(({ heading }) => ({ heading, width: 14, align: 'centre' as const })),
    ],
    rows: codes.map((code, at) => ({
      cells: [String(at + 1), awardNames[code]].concat(
        kinds.map(({ prefix }) => cell(numberOf(prefix, code))),
      ),
    })),
  };
};
