import { type ContentRow, type Form, type GroupField, wordsOfEntry } from '../forms/forms.ts';
import { say } from '../shared/text-ref.ts';
import type { PaperColumn, PaperRow, PaperTable } from './official-paper.ts';
import { dayInFigures, type InVietnamese } from './paper-words.ts';

/** An item of a list, the heading that it stands under, and cells that no single answer says. */
export type TableItem = {
  row: ContentRow;
  heading: string | null;
  cells: Readonly<Record<string, string>>;
};

/** A column is an answer, the first of several that is there, or a cell of its own. */
export type TableColumn = {
  heading: string;
  width: number;
  align?: PaperColumn['align'];
} & ({ field: string | readonly string[] } | { cell: string });

type List = { form: Form; group: string; inVietnamese: InVietnamese };

/** A list as a table with running numbers; columns that no item says anything in are left out. */
export const tableOf = (
  list: List,
  items: readonly TableItem[],
  columns: readonly TableColumn[],
): PaperTable => {
  const written = items.map((item) => columns.map((column) => cellOf(list, item, column)));
  const isUsed = columns.map((_, at) => written.some((cells) => cells[at] !== ''));
  const used = <One>(all: readonly One[]): One[] => all.filter((_, at) => isUsed[at]);
  return {
    type: 'table',
    columns: [
      { heading: 'TT', width: 'narrow', align: 'centre' },
      ...used(columns).map(({ heading, width, align = 'left' }) => ({ heading, width, align })),
    ],
    rows: items.flatMap(({ heading }, at): PaperRow[] => [
      ...(heading === null || heading === items[at - 1]?.heading
        ? []
        : [{ cells: headingCells(heading, used(columns).length), isHeading: true as const }]),
      { cells: [String(at + 1), ...used(written[at] ?? [])] },
    ]),
  };
};

const headingCells = (heading: string, width: number): string[] => [
  '',
  heading,
  ...Array.from({ length: Math.max(width - 1, 0) }, () => ''),
];

const cellOf = (
  { form, group: id, inVietnamese }: List,
  { row, cells }: TableItem,
  column: TableColumn,
): string => {
  if ('cell' in column) return cells[column.cell] ?? '';
  const group = form.fields.find((field) => field.id === id);
  const wanted = typeof column.field === 'string' ? [column.field] : column.field;
  const [entry] = wanted.flatMap((one) => row.entries.find(({ field }) => field === one) ?? []);
  // What another document says is not said here.
  if (!entry || entry.inDocument || group?.type !== 'group') return '';
  const { value } = entry;
  if (typeof value === 'string' && isDay(group, entry.field)) return dayInFigures(value);
  return inVietnamese(say('form-value', { value: wordsOfEntry(form, entry, group).value }));
};

const isDay = ({ fields }: GroupField, id: string): boolean =>
  fields.some((field) => field.id === id && field.type === 'date');
