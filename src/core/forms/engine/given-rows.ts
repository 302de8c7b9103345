import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { type Filled, keysOf } from '../answers/answers.ts';
import { isAsked, isWalkedTo } from '../answers/condition.ts';
import { isAnswered } from '../answers/missing.ts';
import { groupOf, itemPath, itemQuestions } from '../schema/path.ts';
import { type SaidValue, save } from './commit.ts';
import { pageSaidAt } from './cursor.ts';
import {
  goTo,
  objectTo,
  stale,
  stay,
  type Transition,
  type FormContext,
  unchanged,
} from './form-context.ts';
import { leaveGroup } from './navigation.ts';
import type { Place } from './place.ts';
import {
  isProposed,
  lastOfRow,
  readGivenRows,
  restState,
  saidBy,
  stateGiven,
} from './read-given-rows.ts';
import { plainStates } from './read-plain-row.ts';
import { BETWEEN_MESSAGES, type SaidRows } from './read-rows.ts';
import { rowPages } from './row-pages.ts';
import { isRowsGroup, type RowsGroup } from './rows-group.ts';
import type { Utterance } from './take-answer.ts';

/** The group whose rows are answered together, if that is what it is. */
const rowsGroup = ({ form }: Pick<FormContext, 'form'>, id: string) => {
  const group = groupOf(form, id);
  return isRowsGroup(group) ? group : undefined;
};

/** Rows of which nothing is said yet. */
export const unsaidRows = (filled: Filled, group: RowsGroup): string[] => {
  const { id, inOneMessage } = group;
  return keysOf(filled, id).filter((key) => {
    const answer = filled.answers.get(itemPath(id, key, saidBy(group)));
    // "Chưa có" is an answer too.
    return inOneMessage.states ? (answer?.value ?? null) === null : answer === undefined;
  });
};

/** Shows what was understood; nothing counts before it was seen. */
export const receiveRows = (
  context: FormContext,
  id: string,
  said: Omit<Utterance, 'path'>,
): Transition => {
  const group = rowsGroup(context, id);
  if (!group) return objectTo(context);
  const { pending } = context.cursor;
  const text = said.raw.replaceAll(BETWEEN_MESSAGES, ' ');
  const page = pageSaidAt(context.cursor, id);
  const read = readGivenRows(context, group, { raw: text, page });
  const count = keysOf(context.filled, id).length;
  const keep = { isObjection: true } as const;
  if (read.wrongCount !== null && read.wrongCount > count)
    return stay(context, {
      ...keep,
      notices: [say('form-rows-too-many', { found: read.wrongCount, count })],
    });
  if (read.rows.length === 0 && read.rest === null)
    return stay(context, {
      ...keep,
      notices: nothingRead(context, group, { text: shorten(text, QUOTED), unread: read.unread }),
    });
  const before = pending?.type === 'rows' ? `${pending.raw}${BETWEEN_MESSAGES}` : '';
  const raw = `${before}${text}`;
  if (raw.length > MOST_SAID)
    return stay(context, { ...keep, notices: [say('form-rows-much-said')] });
  const { messageId, chatId } = said;
  const place: Place = { type: 'rows', group: id, page: 0 };
  return stay(context, {
    cursor: {
      ...context.cursor,
      place,
      pending: {
        type: 'rows',
        page,
        path: id,
        raw,
        messageId,
        chatId,
      },
    },
  });
};

type Nothing = Pick<SaidRows, 'unread'> & { text: string };

/** With the reason where it was read but cannot be; how it is written stands below. */
const nothingRead = (
  { filled }: FormContext,
  group: RowsGroup,
  { text, unread }: Nothing,
): TextRef[] => {
  const keys = keysOf(filled, group.id);
  const whys = unread.flatMap(({ key, words, why }) => {
    if (!why) return [];
    const said = { text: shorten(words, 60), why };
    return [
      key === null
        ? say('form-rows-refused', said)
        : say('form-rows-refused-row', { n: keys.indexOf(key) + 1, ...said }),
    ];
  });
  if (whys.length > 0) return whys;
  return [say('form-rows-nothing', { text })];
};

/** What does not fit beside the list on a phone. */
const QUOTED = 40;

/** In all messages about one list that are not accepted yet, in characters; each is read again with the next. */
const MOST_SAID = 12_000;

/** The buttons below what was understood: only that; and all others go as planned. */
export const rowWays = ['as-read', 'rest-as-planned'] as const;

type Accepted = { index: number; rev: number };

export const acceptRows = (
  context: FormContext,
  id: string,
  { index, rev }: Accepted,
): Transition => {
  const group = rowsGroup(context, id);
  const { pending } = context.cursor;
  if (!group || pending?.type !== 'rows') return unchanged(context);
  if (rev !== context.filled.rev) return stale(context);
  const read = readGivenRows(context, group, pending);
  const { rows, rest } = read;
  const isOne = !pending.raw.includes(BETWEEN_MESSAGES);
  const { messageId, chatId } = isOne ? pending : { messageId: null, chatId: null };
  const given = rows.flatMap((row) => row.given.map((one) => ({ ...one, messageId, chatId })));
  const state = rowWays[index] === 'rest-as-planned' ? restState(group) : rest;
  const open =
    state === null ? [] : restOf(context, group, { keys: othersOf(context, group, read), state });
  return taken(context, group, [...given, ...open]);
};

/** Rows that nothing was said of; none while it is not known of which one words could not be read. */
export const othersOf = (
  context: FormContext,
  group: RowsGroup,
  { rows, unread }: Pick<SaidRows, 'rows' | 'unread'>,
): string[] => {
  if (unread.some(({ key }) => key === null)) return [];
  const said = new Set([...rows, ...unread].map(({ key }) => key));
  return unsaidRows(context.filled, group).filter((key) => !said.has(key));
};

type Rest = { keys: readonly string[]; state: string };

const meantBy = (
  context: FormContext,
  group: RowsGroup,
  { keys, state }: Rest,
): readonly string[] => {
  if (group.inOneMessage.states || state !== plainStates.proposed) return keys;
  const proposed = keys.filter((key) => isProposed(context, group, key));
  return proposed.length > 0 ? proposed : keys;
};

/** What is proposed holds for the rows that it is proposed for; the others stay open. */
const restOf = (context: FormContext, group: RowsGroup, { keys, state }: Rest): SaidValue[] =>
  meantBy(context, group, { keys, state }).flatMap((key) =>
    stateGiven(context, group, { key, state }),
  );

/** Rows of which nothing is said yet that one tap may answer. */
export const restOfRows = (context: FormContext, group: RowsGroup): string[] =>
  unsaidRows(context.filled, group).filter(
    (key) => !group.inOneMessage.states?.repeats || lastOfRow(context, group, key).length > 0,
  );

/** One tap for all of which nothing is said yet. */
export const allAsPlanned = (context: FormContext, id: string, rev: number): Transition => {
  const group = rowsGroup(context, id);
  if (!group || unsaidRows(context.filled, group).length === 0) return unchanged(context);
  if (rev !== context.filled.rev) return stale(context);
  const rest = { keys: unsaidRows(context.filled, group), state: restState(group) };
  return taken(context, group, restOf(context, group, rest));
};

/** Then what is still open in single rows is asked, or the list is shown again. */
const taken = (context: FormContext, group: RowsGroup, given: readonly SaidValue[]): Transition => {
  const saved = save(context, given);
  const count = new Set(given.map(({ path }) => path.split('.')[1])).size;
  const notices = [say('form-rows-taken', { count })];
  const more = { ...saved, notices };
  if (unsaidRows(saved.filled, group).length > 1)
    return goTo(context, atOpen({ ...context, filled: saved.filled }, group), more);
  const open = openIn(context, group, saved.filled);
  if (open) return goTo(context, { type: 'question', path: open, single: false }, more);
  const { place, returnTo } = leaveGroup(context, saved.filled, group.id);
  return goTo(context, place, { ...more, returnTo });
};

/** The page of the first row that is open, from the one on that was answered. */
const atOpen = (context: FormContext, group: RowsGroup): Place => {
  const pages = rowPages(context, group);
  const unsaid = new Set(unsaidRows(context.filled, group));
  const isOpen = (_: unknown, page: number): boolean =>
    pages[page]?.some((key) => unsaid.has(key)) ?? false;
  const seen = pageSaidAt(context.cursor, group.id);
  const next = pages.findIndex((keys, page) => page >= seen && isOpen(keys, page));
  return { type: 'rows', group: group.id, page: next === -1 ? pages.findIndex(isOpen) : next };
};

const openIn = ({ form }: FormContext, group: RowsGroup, filled: Filled): string | undefined =>
  keysOf(filled, group.id)
    .flatMap((key) => itemQuestions(group, key))
    .find(
      (one) =>
        isAsked(form, filled, one) &&
        isWalkedTo(form, filled, one) &&
        !isAnswered(form, filled, one),
    )?.path;

/** The list, a page of it; what was understood stays. */
export const showRows = (
  context: FormContext,
  { group: id, page }: { group: string; page: number },
): Transition => {
  const group = rowsGroup(context, id);
  if (!group) return stale(context);
  const place: Place = { type: 'rows', group: id, page };
  const { pending } = context.cursor;
  return pending?.type === 'rows' && pending.path === id
    ? stay(context, { cursor: { ...context.cursor, place } })
    : goTo(context, place);
};

/** One row after the other, as any other questions. */
export const oneByOne = (context: FormContext, id: string): Transition => {
  const group = rowsGroup(context, id);
  const open = group && openIn(context, group, context.filled);
  return open
    ? goTo(context, { type: 'question', path: open, single: false })
    : goTo(context, { type: 'items', group: id });
};
