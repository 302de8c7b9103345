import { type ContentRow, type Form, wordsOfEntry } from '../forms/forms.ts';
import { bareAimOf, type Target } from '../plans/read-targets.ts';
import { say } from '../shared/text-ref.ts';
import type { PaperTable } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import type { InVietnamese } from './paper-words.ts';
import { type TableColumn, tableOf } from './table-of.ts';

/** A target, the row that states it, and what else its paper says of it, by the cells of columns. */
export type TargetItem = {
  target: Target;
  row: ContentRow;
  more?: Readonly<Record<string, string>>;
};

type Targets = { group: string; items: readonly TargetItem[]; more: readonly TableColumn[] };

/** Targets with their units, amounts and headings, as units write them. */
export const targetTable = (
  { form, inVietnamese }: Pick<PaperSource, 'form' | 'inVietnamese'>,
  planned: string,
  { group, items, more }: Targets,
): PaperTable =>
  tableOf(
    { form, group, inVietnamese },
    items.map(({ target, row, more: said }) => ({
      row,
      heading: target.group,
      cells: {
        ...said,
        unit: unitOf({ form, group, inVietnamese }, row),
        value: inVietnamese(bareAimOf(target)),
      },
    })),
    [
      { heading: 'Chỉ tiêu', field: 'target_name', width: 42 },
      { heading: 'Đơn vị tính', cell: 'unit', width: 14, align: 'centre' },
      { heading: planned, cell: 'value', width: 20, align: 'centre' },
      ...more,
    ],
  );

type List = { form: Form; group: string; inVietnamese: InVietnamese };

const unitOf = ({ form, group: id, inVietnamese }: List, row: ContentRow): string => {
  const group = form.fields.find((field) => field.id === id);
  const [entry] = ['unit_other', 'unit_of_measure'].flatMap(
    (field) => row.entries.find((one) => one.field === field) ?? [],
  );
  if (!entry || group?.type !== 'group') return '';
  const { value } = wordsOfEntry(form, entry, group);
  return inVietnamese(say('form-value', { value })).toLowerCase();
};
