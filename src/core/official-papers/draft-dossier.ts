import { awardOf } from '../awards/award.ts';
import { papersFor } from '../awards/papers.ts';
import type { ContentRow } from '../forms/forms.ts';
import { valueIn } from '../plans/read-targets.ts';
import { type FormKey, say, sayOfForm } from '../shared/text-ref.ts';
import { capitalised } from '../shared/vietnamese-text.ts';
import { kindOf } from '../units/unit-kind.ts';
import { issuerInWords } from './letterhead.ts';
import type { Annex, OfficialPaper, PaperPart, PaperRow, PaperTable } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import { annexNumber, counted, dayInFigures, paragraph, sentence } from './paper-words.ts';
import { type Said, saidIn } from './said-content.ts';
import { tableOf } from './table-of.ts';
import { THE_BOARD, unitPaper } from './unit-paper.ts';

const LIST = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG';
const PAPERS = 'DANH MỤC GIẤY TỜ CỦA HỒ SƠ';

/** The proposal of a dossier: its list and the checklist of its papers as annexes. */
export const draftDossier =
  (about: (year: number) => string) =>
  (source: PaperSource): OfficialPaper | null => {
    const { unit, content, year } = source;
    const said = saidIn(content);
    const rows = said.rows('nominees');
    if (rows.length === 0) return null;
    const issuer = issuerInWords(unit);
    const annexes = annexesOf(source, rows);
    const list = annexNumber(1, annexes.length);
    return unitPaper(source, said, {
      code: 'TTr',
      kind: 'TỜ TRÌNH',
      subject: `Về việc đề nghị ${about(year)}`,
      addressees: [THE_BOARD],
      parts: [
        paragraph(`${issuer} đề nghị xét ${about(year)} như sau:`),
        ...talliesOf(source, rows),
        paragraph(`Danh sách nêu tại ${list} kèm theo Tờ trình này.`),
        ...councilOf(said),
        ...papersSaid(said, annexes),
        paragraph(`${issuer} trân trọng đề nghị xem xét, quyết định./.`),
      ],
      annexes,
    });
  };

/** Titles and forms of commendation are different things: each is counted by itself, and nothing over all. */
const talliesOf = ({ inVietnamese }: PaperSource, rows: readonly ContentRow[]): PaperPart[] =>
  awardsIn(rows).map(({ name, count }) =>
    paragraph(
      name === ''
        ? `Số trường hợp đề nghị: ${counted(count)}.`
        : `- ${typeof name === 'string' ? name : inVietnamese(name)}: ${counted(count)}.`,
    ),
  );

/** What is proposed, each once, in the order of the list. */
const awardsIn = (rows: readonly ContentRow[]) => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const isKnown = awardOf(key) !== undefined;
    const name = isKnown ? sayOfForm(`dossier_nominees_award_${key}` as FormKey) : key;
    return { code: isKnown ? key : null, name, count };
  });
};

/** The code of an award, or what one that is in no list is called; nothing where the dossier is of one award alone. */
const keyOf = (row: ContentRow): string => {
  const [award, other] = ['award', 'other_award'].map((field) => valueIn(row, field));
  if (typeof other === 'string' && other !== '') return other;
  return typeof award === 'string' ? award : '';
};

const councilOf = (said: Said): PaperPart[] => {
  const [votes, of] = [said.number('votes_for'), said.number('votes_total')];
  const until = said.text('public_comment_until');
  const named = said.text('discipline_named');
  return [
    ...(votes === null || of === null
      ? []
      : [
          paragraph(
            'Hội đồng Thi đua - Khen thưởng đã họp, bỏ phiếu kín; số phiếu đồng ý từ ' +
              `${counted(votes)}/${counted(of)} trở lên đối với từng trường hợp.`,
          ),
        ]),
    ...(until === null
      ? []
      : [paragraph(`Đã lấy ý kiến công khai đến ngày ${dayInFigures(until)}.`)]),
    ...(named === null
      ? []
      : [
          paragraph(
            sentence(
              `Trường hợp đang được xem xét kỷ luật, thanh tra, kiểm tra, điều tra: ${named}`,
            ),
          ),
        ]),
  ];
};

const papersSaid = (said: Said, annexes: readonly Annex[]): PaperPart[] => {
  const at = annexes.findIndex(({ title }) => title === PAPERS);
  const lacking = said.text('lacking_papers');
  return [
    ...(at === -1
      ? []
      : [
          paragraph(
            `Giấy tờ của hồ sơ nêu tại ${annexNumber(at + 1, annexes.length)} kèm theo Tờ trình này.`,
          ),
        ]),
    ...(lacking === null ? [] : [paragraph(sentence(`Giấy tờ còn thiếu: ${lacking}`))]),
  ];
};

const annexesOf = (source: PaperSource, rows: readonly ContentRow[]): Annex[] => {
  const papers = checklistOf(source, rows);
  return [
    { title: LIST, parts: [listOf(source, rows)], isWide: true },
    ...(papers.rows.length === 0 ? [] : [{ title: PAPERS, parts: [papers] }]),
  ];
};

const listOf = ({ form, inVietnamese }: PaperSource, rows: readonly ContentRow[]): PaperTable =>
  tableOf(
    { form, group: 'nominees', inVietnamese },
    rows.map((row) => ({ row, heading: null, cells: {} })),
    [
      { heading: 'Họ và tên, tên tập thể', field: 'name', width: 24 },
      { heading: 'Chức vụ, đơn vị', field: 'position', width: 24 },
      { heading: 'Đơn vị công tác', field: 'workplace', width: 18 },
      { heading: 'Danh hiệu, hình thức', field: ['other_award', 'award'], width: 22 },
      { heading: 'Cấp', field: 'level', width: 12 },
      { heading: 'Loại hình', field: 'merit_type', width: 14 },
      { heading: 'Đối tượng', field: 'worker', width: 16 },
      { heading: 'Quyết định khen thưởng đã có', field: 'earlier_decisions', width: 28 },
      { heading: 'Sáng kiến', field: 'initiative', width: 22 },
    ],
  );

/** Which papers each award wants, with room to mark those that are there. */
const checklistOf = (
  { unit, today, inVietnamese }: PaperSource,
  rows: readonly ContentRow[],
): PaperTable => {
  const on = { day: today, isEnterprise: kindOf(unit) === 'enterprise' };
  const wanted = awardsIn(rows).flatMap(({ code, name }) =>
    code === null || typeof name === 'string'
      ? []
      : papersFor(code, on).map((paper) => ({
          award: inVietnamese(name),
          paper: capitalised(inVietnamese(say(`dossier-paper_${paper}`))),
        })),
  );
  return {
    type: 'table',
    columns: [
      { heading: 'TT', width: 'narrow', align: 'centre' },
      { heading: 'Giấy tờ', width: 60, align: 'left' },
      { heading: 'Đã có', width: 14, align: 'centre' },
      { heading: 'Ghi chú', width: 26, align: 'left' },
    ],
    rows: wanted.flatMap(({ award, paper }, at): PaperRow[] => {
      const row = { cells: [String(at + 1), paper, '', ''] };
      return award === wanted[at - 1]?.award
        ? [row]
        : [{ cells: ['', award, '', ''], isHeading: true }, row];
    }),
  };
};
