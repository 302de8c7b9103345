import { textList } from '../../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { cleanLine, shorten } from '../../shared/vietnamese-text.ts';
import type { Form, GroupField } from '../schema/form.ts';
import { groupOf } from '../schema/path.ts';
import { itemOf, labelOf } from '../schema/text-keys.ts';
import type {
  Content,
  ContentFile,
  ContentRow,
  Entry,
  GroupEntry,
  SimpleEntry,
} from './content.ts';
import { aimFields, aimOfAnswers } from './item-values.ts';
import { answerIn, isFiles, wordsIn, wordsOf } from './summary-words.ts';
import { asText, writeFile } from './write-value.ts';

/**
 * How one version of what was handed in differs from another, a line of HTML for each question or
 * item, in the form's order. Items are compared by their keys, wherever they stand.
 */
export const differences = (form: Form, before: Content, after: Content): TextRef[] => {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const known = form.fields.map(({ id }) => id);
  const others = [...old.keys(), ...now.keys()].filter((id) => !known.includes(id));
  return [...known, ...new Set(others)].flatMap((id) =>
    compareEntries(form, old.get(id), now.get(id)),
  );
};

const entriesOf = ({ sections }: Content): Map<string, Entry> =>
  new Map(sections.flatMap(({ entries }) => entries).map((entry) => [entry.field, entry]));

const compareEntries = (form: Form, old?: Entry, now?: Entry): TextRef[] => {
  if (old?.type === 'group' || now?.type === 'group') {
    const [was, is] = [rowsIn(old), rowsIn(now)];
    return compareGroups({ form, field: (now ?? old)?.field ?? '', was, is });
  }
  return compareAnswers(form, [old, now]);
};

const rowsIn = (entry: Entry | undefined): GroupEntry['rows'] =>
  entry?.type === 'group' ? entry.rows : [];

/** An item and what it is called: "Chỉ tiêu 2". */
type Within = { group: GroupField | null; item: TextValue };

type Pair = readonly [SimpleEntry | undefined, SimpleEntry | undefined];

const compareAnswers = (form: Form, [old, now]: Pair, within?: Within): TextRef[] => {
  const entry = now ?? old;
  if (!entry || JSON.stringify(old?.value) === JSON.stringify(now?.value)) return [];
  const group = within?.group ?? null;
  const valueOf = (one: SimpleEntry | undefined) => one && wordsOf(form, one, group).value;
  const own = wordsOf(form, entry, group).label;
  const label = within ? say('form-missing-in-item', { item: within.item, label: own }) : own;
  const files = filesOf([old, now]);
  if (files) return fileLines(label, ...files);
  return [changeLine(label, valueOf(old), valueOf(now))];
};

type Files = readonly ContentFile[];

/** Those of both versions; undefined where it is no question about files. */
const filesOf = (pair: Pair): readonly [Files, Files] | undefined => {
  const [old, now] = pair;
  const isOfFiles = pair.every((entry) => !entry || isFiles(entry.value));
  return isOfFiles ? [filesIn(old), filesIn(now)] : undefined;
};

const filesIn = (entry: SimpleEntry | undefined): Files =>
  entry && isFiles(entry.value) ? entry.value : [];

const without = (files: Files, others: Files): TextValue =>
  textList(files.filter(({ id }) => !others.some((one) => one.id === id)).map(writeFile));

/** Which files came and which went; each is named, since it may be one of many. */
const fileLines = (label: TextValue, was: Files, is: Files): TextRef[] => {
  const [removed, added] = [without(was, is), without(is, was)];
  const lines = [
    ...(removed === '' ? [] : [say('form-difference_files-removed', { label, files: removed })]),
    ...(added === '' ? [] : [say('form-difference_files-added', { label, files: added })]),
  ];
  return lines.length > 0 ? lines : [say('form-difference_moved', { label })];
};

const changeLine = (label: TextValue, was?: TextValue, is?: TextValue): TextRef => {
  const [before, after] = apart(was ?? '', is ?? '');
  if (was === undefined) return say('form-difference_added', { label, after });
  if (is === undefined) return say('form-difference_removed', { label, before });
  return say('form-difference_changed', { label, before, after });
};

const SHOWN = 80;
/** As much as two long texts may have in common before the beginning is left out. */
const COMMON = 15;

/** As much as is shown, cut between words where there are any. */
const brief = (text: string): string => {
  const shown = shorten(text, SHOWN);
  return shown === text ? text : shown.replace(/\s+\S*…$/u, '…');
};

/** Two values, long texts cut to where they begin to differ. */
const apart = (before: TextValue, after: TextValue): [TextValue, TextValue] => {
  if (typeof before !== 'string' || typeof after !== 'string')
    return [asText(cut(before)), asText(cut(after))];
  const [was, is] = [Array.from(cleanLine(before)), Array.from(cleanLine(after))];
  const differs = was.findIndex((letter, at) => letter !== is[at]);
  const common = differs === -1 ? Math.min(was.length, is.length) : differs;
  const isLong = Math.max(was.length, is.length) > SHOWN;
  const from = before !== '' && after !== '' && isLong ? Math.max(common - COMMON, 0) : 0;
  const part = (letters: string[]): string =>
    `${from > 0 ? '…' : ''}${brief(letters.slice(from).join(''))}`;
  return [part(was), part(is)];
};

const cut = (value: TextValue): TextValue =>
  typeof value === 'string' ? brief(cleanLine(value)) : value;

type Groups = {
  form: Form;
  field: string;
  was: readonly ContentRow[];
  is: readonly ContentRow[];
};

const isIn = (rows: readonly ContentRow[], { key }: ContentRow): boolean =>
  rows.some((row) => row.key === key);

/** Keys of rows that both versions have, in the order of the first. */
const stayed = (rows: readonly ContentRow[], others: readonly ContentRow[]): string =>
  rows.flatMap((row) => (isIn(others, row) ? [row.key] : [])).join(' ');

const compareGroups = (groups: Groups): TextRef[] => {
  const { form, field, was, is } = groups;
  const group = groupOf(form, field) ?? null;
  const removed = was
    .filter((row) => !isIn(is, row))
    .map((row) => itemLine(groups, 'removed', { row, n: was.indexOf(row) + 1 }));
  const rest = is.flatMap((row, at) => {
    const old = was.find(({ key }) => key === row.key);
    if (!old) return [itemLine(groups, 'added', { row, n: at + 1 })];
    return compareRows(form, [old, row], { group, item: itemName(groups, at + 1) });
  });
  const label = group ? labelOf(form, group) : field;
  const moved =
    stayed(was, is) === stayed(is, was) ? [] : [say('form-difference_moved', { label })];
  return [...removed, ...rest, ...moved];
};

type Numbered = { row: ContentRow; n: number };

const itemLine = (groups: Groups, type: 'added' | 'removed', { row, n }: Numbered): TextRef => {
  const { form, field } = groups;
  const titleField = groupOf(form, field)?.titleField;
  const title = row.entries.find((entry) => entry.field === titleField)?.value;
  const value = typeof title === 'string' ? shorten(title, SHOWN) : '';
  const label = itemName(groups, n);
  return type === 'added'
    ? say('form-difference_added', { label, after: value })
    : say('form-difference_removed', { label, before: value });
};

const itemName = ({ form, field }: Groups, n: number): TextValue => {
  const group = groupOf(form, field);
  return group ? itemOf(form, group, n) : `${field} ${n}`;
};

const compareRows = (
  form: Form,
  [was, is]: readonly [ContentRow, ContentRow],
  within: Within,
): TextRef[] => {
  const fields = new Set([...was.entries, ...is.entries].map(({ field }) => field));
  const order = within.group?.fields.map(({ id }) => id) ?? [];
  const aim = within.group && aimLine(form, [was, is], { ...within, group: within.group });
  const saidByAim = new Set(aim && within.group ? aimFields(within.group) : []);
  const others = [...fields]
    .filter((field) => !saidByAim.has(field))
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((field) => {
      const inRow = ({ entries }: ContentRow) => entries.find((entry) => entry.field === field);
      return compareAnswers(form, [inRow(was), inRow(is)], within);
    });
  return aim ? [aim, ...others] : others;
};

/** `Chỉ tiêu 2: ≥ 90% → ≥ 95%`; undefined where the amount reads the same, or is none. */
const aimLine = (
  form: Form,
  rows: readonly [ContentRow, ContentRow],
  { group, item }: Within & { group: GroupField },
): TextRef | undefined => {
  const [was, is] = rows.map((row) => aimOfAnswers(form, group, (ref) => answerIn(row, ref)));
  if (!was || !is || JSON.stringify(was) === JSON.stringify(is)) return undefined;
  const title = shorten(wordsIn(rows[1], group.titleField) ?? '', SHOWN);
  const label = title === '' ? item : say('form-item-titled', { item, title });
  return say('form-difference_changed', { label, before: was, after: is });
};
