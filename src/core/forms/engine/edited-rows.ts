import { say, type TextRef } from '../../shared/text-ref.ts';
import { type Answer, keysOf } from '../answers/answers.ts';
import { groupOf, topOf } from '../schema/path.ts';
import { sheetOf } from '../schema/sheet.ts';
import { isSame, recordedAt, save } from './commit.ts';
import type { SaidOn } from './cursor.ts';
import { stay, type FormContext, type Transition, unchanged } from './form-context.ts';
import { readGivenRows } from './read-given-rows.ts';
import type { SaidRows } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { isRowsGroup } from './rows-group.ts';

/**
 * A message that has answered rows was edited: what it says otherwise follows, and what cannot be read stays as it was.
 * Undefined where it has answered no rows.
 */
export const correctRows = (
  context: FormContext,
  given: readonly Answer[],
  said: Omit<SaidOn, 'path'>,
): Transition | undefined => {
  const read = readAgain(context, given, said.raw);
  if (!read) return undefined;
  const { rows, unread, wrongCount } = read;
  const changed = (wrongCount === null ? rows : [])
    .filter(({ doubt }) => doubt === undefined)
    .flatMap((row) => row.given)
    .filter(({ path, value }) => !isSame(context.filled.answers.get(path)?.value, value));
  const kept = [
    ...(wrongCount === null
      ? []
      : [say('form-edit-rows-count', { count: given.length, found: wrongCount })]),
    ...unread.map(({ words }) => say('form-edit-rows-unread', { text: words })),
    ...(wrongCount === null ? rows : [])
      .filter(({ doubt }) => doubt !== undefined)
      .map(({ given: [first] }) => say('form-edit-rows-unread', { text: first?.raw ?? '' })),
  ];
  if (changed.length === 0)
    return kept.length === 0 ? unchanged(context) : stay(context, { notices: kept });
  const { messageId, chatId } = said;
  const saved = save(
    context,
    changed.map((one) => ({ ...one, messageId, chatId })),
  );
  return stay(context, {
    ...saved,
    notices: [say('form-edited'), ...told(context, changed), ...kept],
  });
};

const FEW = 10;

const told = (
  context: FormContext,
  changed: readonly { path: string; value: Answer['value'] }[],
): TextRef[] =>
  changed.length > FEW
    ? [say('form-rows-taken', { count: changed.length })]
    : changed.flatMap((one) => recordedAt(context, one));

/** Results without names are of the rows that the message has answered before. */
const readAgain = (
  context: FormContext,
  given: readonly Answer[],
  raw: string,
): SaidRows | undefined => {
  const [first] = given;
  const group = first && groupOf(context.form, topOf(first.path));
  if (isRowsGroup(group)) {
    const { states, value, words } = group.inOneMessage;
    const isOfRow = given.some(({ path }) =>
      [states?.state, value, words].some((ref) => path.endsWith(`.${ref}`)),
    );
    const answered = new Set(given.map(({ path }) => path.split('.')[1]));
    const open = keysOf(context.filled, group.id).filter((key) => answered.has(key));
    return isOfRow && open.length > 1 ? readGivenRows(context, group, { raw, open }) : undefined;
  }
  const sheet = first && sheetOf(context.form, first.path);
  if (!sheet) return undefined;
  const own = sheet.fields
    .map(({ id }) => id)
    .filter((id) => given.some(({ path }) => path === id));
  return own.length > 1 ? readTable(context, sheet, { raw, open: own }).read : undefined;
};
