import { say } from '../../shared/text-ref.ts';
import { lengthOf } from '../../shared/vietnamese-text.ts';
import type { Pending, SaidOn } from '../engine/cursor.ts';
import { objectTo, stay, type Step, type Turn } from '../engine/form-context.ts';
import { parse } from '../reading/parse.ts';
import { isPastedList, proposeList } from '../reading/paste-list.ts';
import { isOneOf } from '../reading/read-choice.ts';
import { keysOf, locate } from '../schema/path.ts';
import type { Question } from '../schema/question.ts';
import { commit, confirm, type Given } from './commit.ts';
import { canSkip, skip } from './skip.ts';

/** Telegram cuts at 4096 UTF-16 units, some clients at a space before that. */
const PROBABLY_CUT = 4000;

/** Takes a text as the answer to the question at the cursor. */
export const answer = (turn: Turn, question: Question, said: SaidOn): Step => {
  const { pending } = turn.cursor;
  if (pending?.type === 'long' && continues(pending, said))
    return hear(turn, question, joined(pending, said));
  if (isOneOf('form-words_skip', said.raw, turn.env) && canSkip(turn, question))
    return skip(turn, question);
  if (isNewItem(turn, question) && isPastedList(question, said.raw))
    return proposeList(turn, wholeList(pending, said));
  return hear(turn, question, { ...said, length: lengthOf(said.raw), last: said.raw });
};

/** Reads a text that is complete. */
export const read = (turn: Turn, question: Question, said: SaidOn): Step => {
  const reading = parse(question, said.raw, turn.env);
  if (reading.type === 'unsure') return confirm(turn, said, reading);
  const isEchoed = !['text', 'yes-no'].includes(question.field.type);
  const given = { ...said, seen: turn.cursor.seen, isEchoed };
  if (reading.type === 'value') return commit(turn, { ...given, value: reading.value });
  return answerOther(turn, question, given) ?? objectTo(turn, reading.error);
};

/** "Trường học" for a choice that has "khác": the option and its words at once. */
const answerOther = (
  turn: Turn,
  { form, path, field, group }: Question,
  given: Omit<Given, 'value'>,
): Step | undefined => {
  if (field.type !== 'choice' || !field.other) return undefined;
  const otherPath = group ? path.replace(/[^.]+$/, field.other.field) : field.other.field;
  const other = locate(form, otherPath);
  const reading = other && parse({ form, ...other }, given.raw, turn.env);
  if (reading?.type !== 'value') return undefined;
  const also = { path: otherPath, value: reading.value };
  return commit(turn, { ...given, value: field.other.code, also });
};

const isNewItem = ({ filled }: Turn, { group, key }: Question): boolean =>
  group !== null && key !== null && !keysOf(filled, group.id).includes(key);

/** A table that Telegram has cut goes on in the next message. */
const wholeList = (pending: Pending | null, said: SaidOn): SaidOn =>
  pending?.type === 'list' && pending.raw.length >= PROBABLY_CUT
    ? { ...said, raw: `${pending.raw}\n${said.raw}` }
    : said;

type Long = Extract<Pending, { type: 'long' }>;

/**
 * A text that could still be taken goes on with whatever comes; one that is too long already only
 * with what was sent in the same breath, so that a shortened answer is not swallowed.
 */
const continues = (pending: Long, said: SaidOn): boolean =>
  pending.path === said.path &&
  (pending.raw !== '' || said.messageId === (pending.messageId ?? 0) + 1);

/** `last` is the newest part; `raw` is empty when the whole is longer than can be taken. */
type Heard = SaidOn & { length: number; last: string };

const joined = (pending: Long, said: SaidOn): Heard => {
  const glue = pending.raw.length === 4096 ? '' : '\n';
  const raw = pending.raw === '' ? '' : `${pending.raw}${glue}${said.raw}`;
  // One message cannot be edited into the whole answer, so none is remembered.
  const origin = { messageId: said.messageId, chatId: null };
  return { ...said, ...origin, raw, length: pending.length + lengthOf(said.raw), last: said.raw };
};

/** Holds a text open whose newest part was probably cut; otherwise reads it. */
const hear = (turn: Turn, question: Question, { length, last, ...said }: Heard): Step => {
  const max = question.field.type === 'text' ? question.field.maxLength : 0;
  const tooLong = say('form-error_too-long', { max, length });
  const isTooLong = last.length >= PROBABLY_CUT ? length > max : said.raw === '';
  if (last.length < PROBABLY_CUT)
    return isTooLong ? objectTo(turn, tooLong) : read(turn, question, said);
  const pending = { type: 'long', ...said, length, raw: isTooLong ? '' : said.raw } as const;
  const notices = isTooLong ? [tooLong] : [];
  return stay(turn, { cursor: { ...turn.cursor, pending }, notices });
};
