import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import type { Form, GroupField, ItemField } from '../schema/form.ts';
import { groupOf } from '../schema/path.ts';
import { fieldKey, itemOf, labelOf, optionKey } from '../schema/text-keys.ts';
import type { ContentRow, GroupEntry, SimpleEntry } from './content.ts';
import { aimFields, aimOfAnswers, isBare } from './item-values.ts';
import { answerIn, lineOf, wordsIn, wordsOf } from './summary-words.ts';

/** What is said of a list in words that only its own feature knows, in place of its plain answers. */
export type ToldList = {
  /** The group's id. */
  list: string;
  /** What all its rows make together. */
  together: TextRef;
  /** By key of a row, the line that it is. */
  rows: ReadonlyMap<string, TextRef>;
};

/** A handed-in list: its name and number of items, and these, each in a line where that holds it. */
export const groupLines = (form: Form, { field, rows }: GroupEntry, told?: ToldList): TextRef[] => {
  const group = groupOf(form, field) ?? null;
  const label = group ? labelOf(form, group) : field;
  // Of a given list without items there is nothing to be said.
  if (rows.length === 0) return [];
  return [
    say('form-summary_group', { label, count: rows.length }),
    ...(told ? [told.together] : group ? tallyLines(form, group, rows) : []),
    ...(group?.isTable
      ? tableLines(form, group, rows)
      : rows.flatMap((row, at) => {
          const numbered = { row, n: at + 1 };
          const line =
            told?.rows.get(row.key) ??
            (group && (group.inOneLine || isBrief(group, row))
              ? oneLine(form, group, numbered)
              : undefined);
          return [
            ...headingOf(group, row, rows[at - 1]),
            ...(line ? [line] : itemLines(form, group, numbered)),
          ];
        })),
  ];
};

/** How often each option was chosen, in their order; what is different in kind is never added up. */
const tallyLines = (form: Form, group: GroupField, rows: readonly ContentRow[]): TextRef[] => {
  const field = group.fields.find(({ id }) => id === group.tally);
  if (field?.type !== 'choice') return [];
  const chosen = rows.map((row) => answerIn(row, field.id));
  const counts = field.options.flatMap(({ code }): TextValue[] => {
    const count = chosen.filter((one) => one === code).length;
    const option = sayOfForm(optionKey(fieldKey(form, field, group), code));
    return count === 0 ? [] : [say('form-summary_line', { label: option, value: count })];
  });
  return counts.length === 0 ? [] : [say('form-value', { value: textList(counts) })];
};

/** `2. Phường Láng: 96,5 · …`, a line a row; ranked where the list is, the same place for the same number. */
const tableLines = (form: Form, group: GroupField, rows: readonly ContentRow[]): TextRef[] => {
  const { rankedBy } = group;
  const points = (row: ContentRow): number => {
    const value = rankedBy === undefined ? null : answerIn(row, rankedBy);
    return typeof value === 'number' ? value : -Infinity;
  };
  const ordered = rankedBy === undefined ? rows : rows.toSorted((a, b) => points(b) - points(a));
  return ordered.flatMap((row, at) => {
    const isRanked = points(row) > -Infinity;
    const place = isRanked ? ordered.findIndex((one) => points(one) === points(row)) + 1 : at + 1;
    const isTied = isRanked && ordered.filter((one) => points(one) === points(row)).length > 1;
    const n = rankedBy !== undefined && !isRanked ? '–' : String(place);
    const line = tableLine(form, group, { row, n });
    return headingOf(group, row, ordered[at - 1]).concat(
      isTied ? say('form-summary_tied', { line }) : line,
    );
  });
};

const tableLine = (
  form: Form,
  group: GroupField,
  { row, n }: { row: ContentRow; n: string },
): TextRef => {
  const title = wordsIn(row, group.titleField) ?? '';
  const values = row.entries
    .filter(({ field }) => field !== group.titleField && field !== group.heading)
    .map((entry) => {
      const { label, value } = wordsOf(form, entry, group);
      return say('form-summary_cell', { label, value });
    });
  return values.length === 0
    ? say('form-value', { value: `${n}. ${title}` })
    : say('form-summary_row', { n, title, values: textList(values) });
};

type Numbered = { row: ContentRow; n: number };

/** An amount is a line as people write it, `1. Tỷ lệ hài lòng: ≥ 95%`, with the rest of its answers below. */
const itemLines = (form: Form, group: GroupField | null, { row, n }: Numbered): TextRef[] => {
  const title = group && wordsIn(row, group.titleField);
  const aim = group && aimOfAnswers(form, group, (ref) => answerIn(row, ref));
  const said = group?.measure && title && aim ? saidByAim(group) : null;
  const lines = row.entries
    .filter(({ field }) => !said?.has(field))
    .map((entry) => lineOf(form, entry, group));
  return said && title && aim
    ? [say('form-summary_line', { label: `${n}. ${title}`, value: aim }), ...lines]
    : [say('form-summary_item', { item: itemName(form, group, n) }), ...lines];
};

/** The whole of an item behind its name, but for what its document says; with its name what would say nothing alone. */
const oneLine = (form: Form, group: GroupField, { row, n }: Numbered): TextRef => {
  const label = `${n}. ${wordsIn(row, group.titleField) ?? ''}`;
  const said = saidBeside(group, row);
  const days = said.filter((entry) => kindOf(group, entry)?.type === 'date').length;
  const values = said.map((entry) => {
    const words = wordsOf(form, entry, group);
    const field = kindOf(group, entry);
    const isNamed = field !== undefined && (isBare(field) || (field.type === 'date' && days > 1));
    return isNamed ? say('form-summary_cell', words) : words.value;
  });
  const line =
    values.length === 0
      ? say('form-value', { value: label })
      : say('form-summary_line', { label, value: textList(values) });
  const left = group.inOneLine ? [] : row.entries.filter(({ inDocument }) => inDocument);
  const labels = textList(left.map((entry) => wordsOf(form, entry, group).label));
  return left.length === 0 ? line : say('form-summary_in-document', { line, labels });
};

/** What is said of an item beside its name; that it is something else is said by the words for it. */
const saidBeside = (group: GroupField, { entries }: ContentRow): SimpleEntry[] =>
  entries.filter((entry) => {
    const field = kindOf(group, entry);
    const isOther = field?.type === 'choice' && entry.value === field.other?.code;
    return entry.field !== group.titleField && !entry.inDocument && !isOther;
  });

const kindOf = ({ fields }: GroupField, entry: SimpleEntry): ItemField | undefined =>
  fields.find(({ id }) => id === entry.field);

/** So few and short answers that a line of a list holds them. */
const isBrief = (group: GroupField, row: ContentRow): boolean => {
  const said = saidBeside(group, row);
  return (
    !group.measure &&
    !group.given &&
    wordsIn(row, group.titleField) !== null &&
    said.length <= MOST_IN_LINE &&
    said.every((entry) => {
      const type = kindOf(group, entry)?.type;
      return (
        type !== undefined &&
        !NEVER_IN_LINE.has(type) &&
        (typeof entry.value !== 'string' || entry.value.length <= LONGEST_IN_LINE)
      );
    })
  );
};

const MOST_IN_LINE = 6;
const LONGEST_IN_LINE = 80;
const NEVER_IN_LINE: ReadonlySet<ItemField['type']> = new Set([
  'file',
  'yes-no',
  'numbers',
  'note',
]);

/** The heading that a list's items stand under, once above the first of them. */
const headingOf = (
  group: GroupField | null,
  row: ContentRow,
  before: ContentRow | undefined,
): TextRef[] => {
  const heading = group?.heading ?? group?.measure?.heading;
  if (heading === undefined) return [];
  const words = wordsIn(row, heading);
  return words === null || (before && words === wordsIn(before, heading))
    ? []
    : [say('form-summary_item', { item: words })];
};

/** Questions of an item that is an amount which one line answers together. */
const saidByAim = (group: GroupField): ReadonlySet<string> =>
  new Set([
    ...aimFields(group),
    ...[group.titleField, group.measure?.heading].filter((id) => id !== undefined),
  ]);

const itemName = (form: Form, group: GroupField | null, n: number): TextValue =>
  group ? itemOf(form, group, n) : String(n);
