import {
  type Content,
  type ContentRow,
  type Field,
  type Form,
  type GroupField,
  labelOf,
  wordsOfEntry,
} from '../../core/forms/forms.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { SheetCell, SheetOf } from '../kit/sheet.ts';

type Columns = SheetOf<string>['columns'];
type SimpleEntry = ContentRow['entries'][number];

/** Files are no cells, and notes are no answers. */
const isCell = ({ type }: Pick<Field, 'type'>): boolean =>
  type !== 'group' && type !== 'file' && type !== 'note';

const columnOf = (id: string): string => `answer-${id}`;

const WIDE = 40;
const NARROW = 16;

const widthOf = ({ type }: Pick<Field, 'type'>): number => (type === 'text' ? WIDE : NARROW);

/** A column for each question of a form, or of one of its lists. */
export const answerColumns = (form: Form, group: GroupField | null): Columns =>
  Object.fromEntries(
    (group?.fields ?? form.fields)
      .filter(isCell)
      .map((field) => [
        columnOf(field.id),
        { heading: labelOf(form, field, group), width: widthOf(field) },
      ]),
  );

/** What was answered to each of them; nothing where nothing was. */
export const answerCells = (
  form: Form,
  group: GroupField | null,
  entries: readonly SimpleEntry[],
): Readonly<Record<string, SheetCell>> =>
  Object.fromEntries(
    (group?.fields ?? form.fields).filter(isCell).map((field) => {
      const entry = entries.find((one) => one.field === field.id);
      return [columnOf(field.id), entry ? cellOf({ form, group, field }, entry) : ''];
    }),
  );

type Asked = { form: Form; group: GroupField | null; field: Pick<Field, 'type'> };

/** Numbers and days as such, so that they can be added up and sorted. */
const cellOf = ({ form, group, field }: Asked, entry: SimpleEntry): SheetCell => {
  const { value, inDocument } = entry;
  if (!inDocument && typeof value === 'number') return value;
  if (!inDocument && typeof value === 'string' && field.type === 'date') return { day: value };
  return say('form-value', { value: wordsOfEntry(form, entry, group).value });
};

/** Those of a paper that are in no list. */
export const plainEntries = ({ sections }: Content): SimpleEntry[] =>
  sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.type === 'answer' ? [entry] : [])),
  );

/** The items of a list of a paper. */
export const itemsIn = ({ sections }: Content, group: GroupField): readonly ContentRow[] =>
  sections.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.type === 'group' && entry.field === group.id ? entry.rows : [],
    ),
  );
