import { targetRowsIn } from '../plans/read-targets.ts';
import { issuerInWords } from './letterhead.ts';
import type { Annex, OfficialPaper, PaperPart, PaperTable } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import { chapters, counted, inFigures, paragraph, paragraphs } from './paper-words.ts';
import { type Said, saidIn } from './said-content.ts';
import { tableOf } from './table-of.ts';
import { targetTable } from './target-table.ts';
import { THE_BOARD, unitPaper } from './unit-paper.ts';

/** What a unit registers to strive for, `of`: the year or the school year in words. */
export const draftRegistration =
  (of: (year: number) => string) =>
  (source: PaperSource): OfficialPaper => {
    const { unit, content, year } = source;
    const said = saidIn(content);
    const issuer = issuerInWords(unit);
    return unitPaper(source, said, {
      code: 'ĐK',
      kind: 'BẢN ĐĂNG KÝ',
      subject: `Thi đua ${of(year)}`,
      addressees: [THE_BOARD],
      parts: [
        paragraph(`${issuer} đăng ký thi đua ${of(year)} như sau:`),
        ...headcountOf(said),
        ...chapters([
          { title: 'NỘI DUNG THI ĐUA', parts: paragraphs(said.text('pact_content') ?? '') },
          { title: 'DANH HIỆU, HÌNH THỨC KHEN THƯỞNG', parts: titlesOf(said) },
          { title: 'TẬP THỂ ĐĂNG KÝ DANH HIỆU', parts: aimsOf(source) },
          {
            title: 'MÔ HÌNH, ĐIỂN HÌNH',
            parts: paragraphs(said.text('model_names') ?? ''),
          },
          { title: 'SÁNG KIẾN', parts: paragraphs(said.text('initiative_names') ?? '') },
        ]),
        paragraph(`${issuer} trân trọng báo cáo./.`),
      ],
      annexes: targetAnnex(source),
    });
  };

const headcountOf = (said: Said): PaperPart[] => {
  const people = said.number('headcount');
  return people === null
    ? []
    : [
        paragraph(
          `Tổng số cán bộ, công chức, viên chức, người lao động: ${inFigures(people)} người.`,
        ),
      ];
};

const titles: readonly { field: string; name: string }[] = [
  { field: 'reg_ldtt', name: 'Lao động tiên tiến' },
  { field: 'reg_cstdcs', name: 'Chiến sĩ thi đua cơ sở' },
  { field: 'reg_cstdtp', name: 'Chiến sĩ thi đua Thành phố' },
  { field: 'reg_cstdtq', name: 'Chiến sĩ thi đua toàn quốc' },
  { field: 'reg_ttldtt', name: 'Tập thể lao động tiên tiến' },
  { field: 'reg_ttldxs', name: 'Tập thể lao động xuất sắc' },
  { field: 'reg_co_tp', name: 'Cờ thi đua của Thành phố' },
  { field: 'reg_co_cp', name: 'Cờ thi đua của Chính phủ' },
  { field: 'reg_bang_khen_tp', name: 'Bằng khen của UBND Thành phố' },
  { field: 'reg_bang_khen_ttg', name: 'Bằng khen của Thủ tướng Chính phủ' },
  { field: 'reg_huan_chuong', name: 'Huân chương' },
];

const titlesOf = (said: Said): PaperPart[] => {
  const table = titleTable(said);
  return [...(table.rows.length === 0 ? [] : [table]), ...movementOf(said)];
};

const titleTable = (said: Said): PaperTable => ({
  type: 'table',
  columns: [
    { heading: 'TT', width: 'narrow', align: 'centre' },
    { heading: 'Danh hiệu, hình thức khen thưởng', width: 60, align: 'left' },
    { heading: 'Số lượng', width: 20, align: 'centre' },
  ],
  rows: titles
    .flatMap(({ field, name }) => {
      const number = said.number(field);
      return number === null ? [] : [{ name, number }];
    })
    .map(({ name, number }, at) => ({ cells: [String(at + 1), name, inFigures(number)] })),
});

const movementOf = (said: Said): PaperPart[] => {
  const [models, initiatives] = [said.number('reg_models'), said.number('reg_initiatives')];
  return [
    ...(models
      ? [paragraph(`Đăng ký xây dựng ${counted(models)} mô hình, điển hình tiên tiến.`)]
      : []),
    ...(initiatives ? [paragraph(`Đăng ký ${counted(initiatives)} sáng kiến.`)] : []),
  ];
};

const aimsOf = ({ form, content, inVietnamese }: PaperSource): PaperPart[] => {
  const rows = saidIn(content).rows('aims');
  const table = tableOf(
    { form, group: 'aims', inVietnamese },
    rows.map((row) => ({
      row,
      heading: null,
      // What is no title of the list is said in words.
      cells: {},
    })),
    [
      { heading: 'Tập thể', field: 'collective', width: 50 },
      { heading: 'Danh hiệu đăng ký', field: ['title_name', 'title'], width: 40 },
    ],
  );
  return rows.length === 0 ? [] : [table];
};

const targetAnnex = (source: PaperSource): Annex[] => {
  const items = targetRowsIn(source.content, 'key_targets');
  const table = targetTable(source, `Kế hoạch năm ${source.year}`, {
    group: 'key_targets',
    items,
    more: [],
  });
  return items.length === 0
    ? []
    : [{ title: `CHỈ TIÊU ĐĂNG KÝ THI ĐUA NĂM ${source.year}`, parts: [table] }];
};
