import { type ContentRow } from '../forms/forms.ts';
import { valueIn } from '../plans/read-targets.ts';
import { issuedIn } from './issued.ts';
import { issuerInWords } from './letterhead.ts';
import type { Annex, Letterhead, OfficialPaper, PaperPart, PaperTable } from './official-paper.ts';
import type { ClusterOfPaper, PaperSource } from './paper-source.ts';
import {
  annexNumber,
  chapters,
  counted,
  dayInFigures,
  inFigures,
  paragraph,
  sentence,
  timeInWords,
} from './paper-words.ts';
import { type Said, saidIn } from './said-content.ts';
import { tableOf } from './table-of.ts';

/** A cluster's pact with its sheet of points and the list of those who sign it, headed by the cluster. */
export const draftClusterPact = (source: PaperSource): OfficialPaper => {
  const { content, period } = source;
  const said = saidIn(content);
  const cluster = source.cluster ?? { name: 'Cụm thi đua', kind: 'cum' as const, members: [] };
  const annexes = annexesOf(source, said, cluster);
  const time = timeInWords(period);
  return {
    letterhead: letterheadOf(source, said, cluster),
    kind: 'GIAO ƯỚC THI ĐUA',
    subject: `${cluster.name} ${time}`,
    addressees: [],
    parts: [
      paragraph(
        `Các đơn vị thành viên ${cluster.name} thống nhất giao ước thi đua ${time} như sau:`,
      ),
      ...chapters([
        { title: 'NỘI DUNG GIAO ƯỚC', parts: contentOf(said, annexes) },
        { title: 'VĂN BẢN KÈM THEO GIAO ƯỚC', parts: papersOf(source) },
        { title: 'HỘI NGHỊ KÝ KẾT', parts: meetingOf(said) },
        { title: `TRƯỞNG, PHÓ ${kindOf(cluster)} NĂM SAU`, parts: electionOf(said) },
      ]),
      paragraph('Các đơn vị thành viên cam kết thực hiện đầy đủ các nội dung của Giao ước này./.'),
    ],
    annexes,
    signature: {
      titles: [
        `TM. ${kindOf(cluster)} THI ĐUA`,
        `TRƯỞNG ${kindOf(cluster)}`,
        issuerInWords(source.unit).toUpperCase(),
      ],
      name: null,
    },
    recipients: ['Ban Thi đua - Khen thưởng Thành phố', 'Các đơn vị thành viên', 'Lưu: VT'],
  };
};

const kindOf = ({ kind }: Pick<ClusterOfPaper, 'kind'>): string =>
  kind === 'khoi' ? 'KHỐI' : 'CỤM';

const letterheadOf = (
  { today }: PaperSource,
  said: Said,
  { name, kind }: ClusterOfPaper,
): Letterhead => {
  const { number, on } = issuedIn(said);
  return {
    above: [],
    issuer: [name.toUpperCase()],
    called: name,
    symbol: kind === 'khoi' ? 'GƯ-KTĐ' : 'GƯ-CTĐ',
    number,
    place: 'Hà Nội',
    on,
    year: Number(today.slice(0, 4)),
  };
};

const SHEET = 'BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA';
const SIGNERS = 'CÁC ĐƠN VỊ THÀNH VIÊN KÝ GIAO ƯỚC';

const contentOf = (said: Said, annexes: readonly Annex[]): PaperPart[] => {
  const at = annexes.findIndex(({ title }) => title === SHEET);
  const total = said.number('sheet_total');
  const difference = said.text('sheet_difference');
  if (at === -1) return [];
  return [
    paragraph(
      'Các đơn vị thi đua thực hiện, tự chấm điểm và được xét theo các tiêu chí nêu tại ' +
        `${annexNumber(at + 1, annexes.length)} kèm theo Giao ước này` +
        `${total === null ? '' : `, tổng ${inFigures(total)} điểm`}.`,
    ),
    ...(difference === null ? [] : [paragraph(sentence(difference))]),
  ];
};

/** Plan, rules, launch and sheet with their numbers and days, those that have any. */
const papersOf = ({ content }: PaperSource): PaperPart[] =>
  saidIn(content)
    .rows('papers')
    .flatMap((row): PaperPart[] => {
      const name = wordsIn(row, 'paper_name');
      const number = wordsIn(row, 'paper_number');
      const day = wordsIn(row, 'paper_date');
      if (name === '' || number === '') return [];
      return [
        paragraph(`- ${name} số ${number}${day === '' ? '' : ` ngày ${dayInFigures(day)}`}.`),
      ];
    });

const wordsIn = (row: ContentRow, field: string): string => {
  const value = valueIn(row, field);
  return typeof value === 'string' ? value : '';
};

const meetingOf = (said: Said): PaperPart[] => {
  const [attended, members] = [said.number('attended'), said.number('member_count')];
  const absent = said.text('absent');
  if (attended === null) return [];
  const of = members === null ? '' : `/${counted(members)}`;
  return [
    paragraph(`Có ${counted(attended)}${of} đơn vị dự hội nghị.`),
    ...(absent === null ? [] : [paragraph(sentence(`Vắng: ${absent}`))]),
  ];
};

const electionOf = (said: Said): PaperPart[] => {
  const [lead, deputies] = [said.text('next_lead'), said.text('next_deputies')];
  const [votes, of] = [said.number('lead_votes'), said.number('votes_total')];
  if (lead === null) return [];
  const share =
    votes === null ? '' : ` (${counted(votes)}${of === null ? '' : `/${counted(of)}`} phiếu)`;
  return [
    paragraph(sentence(`Trưởng: ${lead}${share}`)),
    ...(deputies === null ? [] : [paragraph(sentence(`Phó: ${deputies}`))]),
  ];
};

const annexesOf = (source: PaperSource, said: Said, { members }: ClusterOfPaper): Annex[] => [
  ...sheetOf(source, said),
  ...(members.length === 0 ? [] : [{ title: SIGNERS, parts: [signersOf(members)] }]),
];

const EXTRA: Readonly<Record<string, string>> = { bonus: 'Điểm thưởng', penalty: 'Điểm trừ' };

const sheetOf = ({ form, content, inVietnamese }: PaperSource, said: Said): Annex[] => {
  const rows = said.rows('criteria');
  const isWanted = rows.some((row) => wordsIn(row, 'evidence_required') !== null);
  const table = tableOf(
    { form, group: 'criteria', inVietnamese },
    rows.map((row) => ({
      row,
      heading: wordsIn(row, 'criterion_group') || (EXTRA[wordsIn(row, 'kind')] ?? null),
      cells: {},
    })),
    [
      { heading: 'Tiêu chí', field: 'criterion', width: 70 },
      { heading: 'Điểm tối đa', field: 'max_points', width: 16, align: 'centre' },
      ...(isWanted
        ? [{ heading: 'Minh chứng', field: 'evidence_required', width: 24 } as const]
        : []),
    ],
  );
  const total = said.number('sheet_total');
  if (content.sections.length === 0 || rows.length === 0) return [];
  return [{ title: SHEET, parts: [total === null ? table : withTotal(table, total)] }];
};

const withTotal = (table: PaperTable, total: number): PaperTable => ({
  ...table,
  rows: [...table.rows, { cells: ['', 'Tổng điểm', inFigures(total)], isHeading: true }],
});

/** Room for whoever signs for each unit. */
const signersOf = (members: readonly string[]): PaperTable => ({
  type: 'table',
  columns: [
    { heading: 'TT', width: 'narrow', align: 'centre' },
    { heading: 'Đơn vị', width: 40, align: 'left' },
    { heading: 'Người ký, chức vụ', width: 34, align: 'left' },
    { heading: 'Chữ ký', width: 26, align: 'left' },
  ],
  rows: members.map((name, at) => ({ cells: [String(at + 1), name, '', ''] })),
});
