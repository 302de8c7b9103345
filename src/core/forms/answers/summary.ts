import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { Field, Form, GroupField } from '../schema/form.ts';
import { groupOf, locate } from '../schema/path.ts';
import { fieldKey, itemOf, labelOf, optionKey, sectionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import type {
  Content,
  ContentFile,
  ContentRow,
  ContentValue,
  Entry,
  GroupEntry,
  SimpleEntry,
} from './content.ts';
import { aimOfAnswers } from './item-values.ts';
import { warningOf } from './warnings.ts';
import { writeFile, writeValue } from './write-value.ts';

/**
 * Submitted content as readable lines, HTML; first what was warned of, with the reasons that were
 * given. Questions that the present form no longer has are shown under their id, so that old
 * submissions stay readable.
 */
export const summarise = (form: Form, content: Content, told?: ToldList): TextRef[] => [
  ...warnedLines(form, content),
  ...sectionsOf(form, content, told),
];

/** What is said of a list in words that only its own feature knows, in place of its plain answers. */
export type ToldList = {
  /** The group's id. */
  list: string;
  /** What all its rows make together. */
  together: TextRef;
  /** By key of a row, the line that it is. */
  rows: ReadonlyMap<string, TextRef>;
};

const warnedLines = (form: Form, { sections }: Content): TextRef[] => {
  const lines = sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' ? warnedIn(form, entry) : warned(form, entry)));
  return lines.length === 0
    ? []
    : [say('form-summary_warnings', { count: lines.length }), ...lines];
};

const warned = (form: Form, entry: SimpleEntry): TextRef[] =>
  isWarning(form, locate(form, entry.field)?.field, null) ? [lineOf(form, entry, null)] : [];

const isWarning = (form: Form, field: Field | undefined, group: GroupField | null): boolean =>
  field !== undefined && warningOf(form, field, group) !== undefined;

/** With the name of the item, since it stands apart from it. */
const warnedIn = (form: Form, { field, rows }: GroupEntry): TextRef[] => {
  const group = groupOf(form, field);
  if (!group) return [];
  const warning = new Set(
    group.fields.filter((one) => isWarning(form, one, group)).map(({ id }) => id),
  );
  return rows.flatMap(({ entries }) => {
    const title = entries.find((entry) => entry.field === group.titleField)?.value;
    const item = typeof title === 'string' ? shorten(title, TITLE_LENGTH) : '';
    return entries
      .filter((entry) => warning.has(entry.field))
      .map((entry) => say('form-summary_warning', { item, ...wordsOf(form, entry, group) }));
  });
};

const TITLE_LENGTH = 60;

const sectionsOf = (form: Form, content: Content, told?: ToldList): TextRef[] =>
  content.sections
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ id, entries }) =>
      [sectionLine(form, id)].concat(entries.flatMap((entry) => linesOf(form, entry, told))),
    );

const sectionLine = (form: Form, id: string): TextRef =>
  say('form-summary_section', {
    section: form.sections.includes(id) ? sayOfForm(sectionKey(form, id)) : id,
  });

const linesOf = (form: Form, entry: Entry, told?: ToldList): TextRef[] => {
  if (entry.type !== 'group') return [lineOf(form, entry, null)];
  return groupLines(form, entry, told?.list === entry.field ? told : undefined);
};

const groupLines = (form: Form, { field, rows }: GroupEntry, told?: ToldList): TextRef[] => {
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
            (group?.inOneLine ? oneLine(form, group, numbered) : undefined);
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
  return say('form-summary_row', { n, title, values: textList(values) });
};

type Numbered = { row: ContentRow; n: number };

/** An amount is a line as people write it, `1. Tỷ lệ hài lòng: ≥ 95%`, with the rest of its answers below. */
const itemLines = (form: Form, group: GroupField | null, { row, n }: Numbered): TextRef[] => {
  const title = group && wordsIn(row, group.titleField);
  const aim = group && aimOfAnswers(form, group, (ref) => answerIn(row, ref));
  const said = group && title && aim ? saidByAim(group) : null;
  const lines = row.entries
    .filter(({ field }) => !said?.has(field))
    .map((entry) => lineOf(form, entry, group));
  return said && title && aim
    ? [say('form-summary_line', { label: `${n}. ${title}`, value: aim }), ...lines]
    : [say('form-summary_item', { item: itemName(form, group, n) }), ...lines];
};

/** The whole of an item behind its name, but for what its document says. */
const oneLine = (form: Form, group: GroupField, { row, n }: Numbered): TextRef => {
  const label = `${n}. ${wordsIn(row, group.titleField) ?? ''}`;
  const values = row.entries
    .filter(({ field, inDocument }) => field !== group.titleField && !inDocument)
    .map((entry) => wordsOf(form, entry, group).value);
  return values.length === 0
    ? say('form-value', { value: label })
    : say('form-summary_line', { label, value: textList(values) });
};

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

/** Questions of an amount that one line answers together. */
const saidByAim = (group: GroupField): ReadonlySet<string> => {
  const { measure } = group;
  if (!measure) return new Set();
  const { value, unit, comparison, upper, way, change, basis, words, heading } = measure;
  const units = group.fields.find(({ id }) => id === unit);
  const other = units?.type === 'choice' ? units.other?.field : undefined;
  return new Set(
    [
      group.titleField,
      value,
      unit,
      other,
      comparison,
      upper,
      way.field,
      change,
      basis,
      words,
      heading,
    ].flatMap((id) => (id === undefined ? [] : [id])),
  );
};

const answerIn = ({ entries }: ContentRow, ref: string): Value => {
  const value = entries.find(({ field }) => field === ref)?.value ?? null;
  return Array.isArray(value) ? null : (value as Value);
};

const wordsIn = (row: ContentRow, ref: string): string | null => {
  const value = answerIn(row, ref);
  return typeof value === 'string' && value !== '' ? value : null;
};

const itemName = (form: Form, group: GroupField | null, n: number): TextValue =>
  group ? itemOf(form, group, n) : String(n);

const lineOf = (form: Form, entry: SimpleEntry, group: GroupField | null): TextRef =>
  say('form-summary_line', wordsOf(form, entry, group));

/** Name and value of one handed-in answer, in words. */
export const wordsOf = (
  form: Form,
  entry: SimpleEntry,
  group: GroupField | null,
): { label: TextValue; value: TextValue } => {
  const path = group ? `${group.id}.item.${entry.field}` : entry.field;
  const located = locate(form, path);
  if (!located) return { label: entry.field, value: unknownValue(entry.value) };
  return {
    label: labelOf(form, located.field, located.group),
    value: entry.inDocument
      ? say('form-value_in-document')
      : isFiles(entry.value)
        ? filesOf(entry.value)
        : writeValue({ form, ...located }, entry.value, new Map()),
  };
};

const unknownValue = (value: ContentValue): TextValue =>
  isFiles(value) ? filesOf(value) : String(value);

const filesOf = (files: readonly ContentFile[]): TextValue => textList(files.map(writeFile));

export const isFiles = (value: ContentValue): value is readonly ContentFile[] =>
  Array.isArray(value) && value.some((part) => typeof part === 'object');
