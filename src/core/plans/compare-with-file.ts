import {
  type Content,
  type ContentRow,
  type ContentValue,
  differences,
  type Form,
  type FoundInDocument,
  type ReadDocument,
  readDocumentAs,
  type ReadingEnv,
  type Value,
} from '../forms/forms.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { cleanLine, searchKey, shorten } from '../shared/vietnamese-text.ts';
import { aimOf, type Target, targetFrom, targetsIn } from './read-targets.ts';

/** `compared`: how many things stand in both, so that they could be compared at all. */
export type WithFile = { compared: number; differences: readonly TextRef[] };

const TARGETS = 'targets';
const LONGEST_NAME = 60;

/**
 * Where what a unit entered differs from what its Word or Excel file says, a line of HTML each. Long texts are not
 * compared, nor what the file leaves in doubt: who reads the list is to find something behind every line.
 */
export const compareWithFile = (
  form: Form,
  content: Content,
  { found, env }: { found: FoundInDocument; env: ReadingEnv },
): WithFile => {
  const read = readDocumentAs(form, { found, env });
  const targets = compareTargets(content, read);
  const others = overlaid(content, read);
  return {
    compared: targets.compared + others.compared,
    differences: [
      ...targets.differences,
      ...differences(form, content, others.content).flatMap(asOfFile),
    ],
  };
};

/** "before → after" of two versions, as "file, entered" of two papers. */
const asOfFile = ({ key, values = {} }: TextRef): TextRef[] => {
  const { label = '', before = '', after = '' } = values;
  return key === 'form-difference_changed'
    ? [say('file-difference', { label, file: after, entered: before })]
    : [];
};

const compareTargets = (content: Content, { items }: ReadDocument): WithFile => {
  const inFile = items.flatMap(({ group, values, isSure }) => {
    const target =
      group.id === TARGETS ? targetFrom('', (field) => values[field] ?? undefined) : undefined;
    return target ? [{ target, isSure }] : [];
  });
  // Where no list of targets was found, nothing is said to be missing in it.
  if (inFile.length === 0) return { compared: 0, differences: [] };
  const entered = targetsIn(content);
  const lines: TextRef[] = [];
  let compared = 0;
  for (const [at, target] of entered.entries()) {
    const same = inFile.find((one) => isNamedAs(one.target, target));
    if (!same) lines.push(say('file-lacks', { n: at + 1, name: nameOf(target) }));
    else if (same.isSure) {
      compared += 1;
      if (!isSameAim(same.target, target))
        lines.push(
          say('file-target', {
            n: at + 1,
            name: nameOf(target),
            file: plainAim(same.target),
            entered: plainAim(target),
          }),
        );
    }
  }
  for (const { target } of inFile)
    if (!entered.some((one) => isNamedAs(one, target)))
      lines.push(say('file-has-more', { name: nameOf(target), aim: plainAim(target) }));
  return { compared, differences: lines };
};

const nameOf = ({ name }: Target): string => shorten(name, LONGEST_NAME);

const isNamedAs = (one: Target, other: Target): boolean => plain(one.name) === plain(other.name);

/** Letters and digits alone: who types it leaves out commas and dots. */
const plain = (words: string): string =>
  searchKey(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const plainAim = (target: Target): TextRef => aimOf({ ...target, basis: null });

/** With what it is compared is said in many words; how much it is is not. */
const isSameAim = (one: Target, other: Target): boolean =>
  JSON.stringify(amountOf(one)) === JSON.stringify(amountOf(other));

const amountOf = ({ comparison, value, upper, unit, words }: Target): unknown =>
  comparison === 'text'
    ? plain(words ?? '')
    : [comparison, value, upper, unit.type === 'own' ? plain(unit.words) : unit.code];

type Overlaid = { content: Content; compared: number };

/** What was entered, with what the file says of the same questions in its place. */
const overlaid = (content: Content, read: ReadDocument): Overlaid => {
  let compared = 0;
  const over = (entered: ContentValue, said: Value | undefined): ContentValue => {
    if (said === undefined || said === null) return entered;
    compared += 1;
    return isSame(entered, said) ? entered : said;
  };
  const rowOver = (groupId: string, row: ContentRow): ContentRow => {
    const item = read.items.find((one) => one.group.id === groupId && isItem(one, row));
    if (!item?.isSure) return row;
    const entries = row.entries.map((entry) => {
      const isTitle = entry.field === item.group.titleField;
      const isLong = isLongText(item.group.fields.find(({ id }) => id === entry.field));
      if (entry.inDocument || isTitle || isLong) return entry;
      return { ...entry, value: over(entry.value, item.values[entry.field]) };
    });
    return { ...row, entries };
  };
  const sections = content.sections.map(({ id, entries }) => ({
    id,
    entries: entries.map((entry) => {
      if (entry.type === 'group')
        return entry.field === TARGETS
          ? entry
          : { ...entry, rows: entry.rows.map((row) => rowOver(entry.field, row)) };
      const said = read.answers.find(({ field }) => field.id === entry.field);
      if (!said || entry.inDocument || isLongText(said.field)) return entry;
      return { ...entry, value: over(entry.value, said.value) };
    }),
  }));
  return { content: { ...content, sections }, compared };
};

const isItem = (
  { group, title }: ReadDocument['items'][number],
  { entries }: ContentRow,
): boolean => {
  const own = entries.find(({ field }) => field === group.titleField)?.value;
  return typeof own === 'string' && plain(own) === plain(title);
};

const isLongText = (field: Form['fields'][number] | undefined): boolean =>
  field?.type === 'text' && field.multiline === true;

const isSame = (entered: ContentValue, said: Value): boolean =>
  typeof entered === 'string' && typeof said === 'string'
    ? plain(cleanLine(entered)) === plain(cleanLine(said))
    : JSON.stringify(entered) === JSON.stringify(said);
