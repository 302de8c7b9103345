import type { ContentRow } from '../forms/forms.ts';
import { targetRowsIn, valueIn } from '../plans/read-targets.ts';
import { parsePeriod, type Period } from '../shared/period.ts';
import type { Annex, PaperTable } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import { annexNumber, dayInFigures, inFigures, timeInWords } from './paper-words.ts';
import { saidIn } from './said-content.ts';
import { tableOf } from './table-of.ts';
import { targetTable } from './target-table.ts';

/** A list of the paper as an annex: the group's id, how the text names it, how many items it has. */
export type Enclosed = { group: string; annex: Annex; number: string; count: number };

export const enclosed = (annexes: readonly Enclosed[], group: string): Enclosed | undefined =>
  annexes.find((one) => one.group === group);

/** The lists of the plan that say something, numbered where there are several. */
export const planAnnexes = (source: PaperSource): Enclosed[] => {
  const all = [...targetsOf(source), ...campaignsOf(source), ...taskListOf(source)];
  return all.map((one, at) => Object.assign({}, one, { number: annexNumber(at + 1, all.length) }));
};

type Found = Omit<Enclosed, 'number'>;

const annexOf = (group: string, title: string, table: PaperTable): Found[] =>
  table.rows.length === 0
    ? []
    : [
        {
          group,
          count: table.rows.filter(({ isHeading }) => !isHeading).length,
          annex: { title, parts: [table], ...(table.columns.length > 6 ? { isWide: true } : {}) },
        },
      ];

const targetsOf = (source: PaperSource): Found[] => {
  const time = timeInWords(source.period);
  const years = yearsOf(source.period);
  const table = targetTable(source, `Kế hoạch ${time}`, {
    group: 'targets',
    items: targetRowsIn(source.content).map(({ target, row }) => ({
      target,
      row,
      more: sharesOf(row, years),
    })),
    more: [
      ...years.map((year) => ({
        heading: String(year),
        cell: String(year),
        width: 10,
        align: 'centre' as const,
      })),
      { heading: 'Tháng hoàn thành', field: 'deadline_month', width: 12, align: 'centre' },
      { heading: 'Chỉ tiêu của Thành phố', field: 'city_target_ref', width: 22 },
    ],
  });
  return annexOf('targets', `CHỈ TIÊU THI ĐUA ${time.toUpperCase()}`, table);
};

/** The years of a plan of several; none of a plan of one. */
const yearsOf = (period: Period): number[] => {
  const parts = parsePeriod(period);
  return parts?.type === 'span'
    ? Array.from({ length: parts.to - parts.from + 1 }, (_, at) => parts.from + at)
    : [];
};

/** What each year is to reach, where that is said. */
const sharesOf = (row: ContentRow, years: readonly number[]): Readonly<Record<string, string>> => {
  const shares = valueIn(row, 'yearly_breakdown');
  return Array.isArray(shares)
    ? Object.fromEntries(
        years.map((year, at) => [String(year), inFigures(Number(shares[at] ?? Number.NaN))]),
      )
    : {};
};

const campaignsOf = ({ form, content, period, inVietnamese }: PaperSource): Found[] => {
  const rows = saidIn(content)
    .rows('campaigns')
    .map((row) => ({ row, heading: null, cells: { time: timeOf(row) } }));
  const table = tableOf({ form, group: 'campaigns', inVietnamese }, rows, [
    { heading: 'Tên phong trào', field: 'name', width: 24 },
    { heading: 'Cấp phát động', field: 'launched_by', width: 13 },
    { heading: 'Loại', field: 'kind', width: 13 },
    { heading: 'Thời gian', cell: 'time', width: 17 },
    { heading: 'Chủ đề', field: 'theme', width: 16 },
    { heading: 'Nội dung', field: 'content', width: 20 },
    { heading: 'Tiêu chí', field: 'criteria_text', width: 22 },
    { heading: 'Đối tượng', field: 'audience', width: 16 },
    { heading: 'Khen thưởng', field: 'award_forms', width: 14 },
    { heading: 'Mô hình điểm', field: 'pilot_model', width: 14 },
  ]);
  return annexOf('campaigns', `CÁC PHONG TRÀO THI ĐUA ${timeInWords(period).toUpperCase()}`, table);
};

/** `Từ 01/3/2027 đến 30/5/2027`. */
const timeOf = ({ entries }: ContentRow): string => {
  const dayOf = (field: string): string | null => {
    const value = entries.find((entry) => entry.field === field)?.value;
    return typeof value === 'string' ? dayInFigures(value) : null;
  };
  const [start, end] = [dayOf('start'), dayOf('end')];
  if (start !== null && end !== null) return `Từ ${start}\nđến ${end}`;
  if (start !== null) return `Từ ${start}`;
  return end === null ? '' : `Đến ${end}`;
};

const taskListOf = ({ form, content, period, inVietnamese }: PaperSource): Found[] => {
  const rows = saidIn(content)
    .rows('tasks')
    .map((row) => ({ row, heading: null, cells: {} }));
  const table = tableOf({ form, group: 'tasks', inVietnamese }, rows, [
    { heading: 'Nội dung công việc', field: 'name', width: 36 },
    { heading: 'Chủ trì', field: 'lead', width: 18 },
    { heading: 'Phối hợp', field: 'with', width: 18 },
    { heading: 'Thời gian hoàn thành', field: 'due', width: 16 },
    { heading: 'Sản phẩm', field: 'product', width: 16 },
  ]);
  return annexOf(
    'tasks',
    `PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH ${timeInWords(period).toUpperCase()}`,
    table,
  );
};
