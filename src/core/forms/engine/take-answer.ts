import { say } from '../../shared/text-ref.ts';
import { lengthOf } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { parse } from '../reading/parse.ts';
import { isOneOf } from '../reading/read-choice.ts';
import type { Reading } from '../reading/reading.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { commit, confirm, type GivenAnswer } from './commit.ts';
import type { Pending, SaidOn } from './cursor.ts';
import { objectTo, stay, type Transition, type FormContext } from './form-context.ts';
import { isPastedList, proposeList } from './paste-list.ts';
import { readSaid } from './read-said.ts';
import { canSkip, skip } from './skip.ts';

/** Telegram cuts at 4096 UTF-16 units, some clients at a space before that. */
const PROBABLY_CUT = 4000;

/** Takes a text as the answer to the question at the cursor. */
export const answer = (context: FormContext, question: FormQuestion, said: SaidOn): Transition => {
  const { pending } = context.cursor;
  if (pending?.type === 'long' && continues(pending, said))
    return hear(context, question, joined(pending, said));
  if (isOneOf('form-words_skip', said.raw, context.env) && canSkip(context, question))
    return skip(context, question);
  if (isNewItem(context, question) && isPastedList(question, said.raw))
    return proposeList(context, wholeList(pending, said));
  return hear(context, question, { ...said, length: lengthOf(said.raw), last: said.raw });
};

/** Reads a text that is complete. */
export const read = (context: FormContext, question: FormQuestion, said: SaidOn): Transition => {
  const reading = readSaid(context, question, said.raw);
  if (reading.type === 'unsure') return confirm(context, said, reading);
  const isEchoed = !['text', 'yes-no'].includes(question.field.type);
  const given = { ...said, seen: context.cursor.seen, isEchoed };
  if (reading.type === 'value')
    return commit(context, {
      ...given,
      value: reading.value,
      ...dateBeside(context, question, reading),
    });
  return answerOther(context, question, given) ?? objectTo(context, reading.error);
};

/** The day that was written beside a document's number, where it can be the answer about it. */
const dateBeside = (
  { env }: FormContext,
  { form, path, field, group }: FormQuestion,
  { date }: Extract<Reading, { type: 'value' }>,
): Pick<GivenAnswer, 'also'> => {
  if (field.type !== 'document-number' || !field.date || !date) return {};
  const datePath = group ? path.replace(/[^.]+$/, field.date) : field.date;
  const asked = locate(form, datePath);
  const reading = asked && parse({ form, ...asked }, date, env);
  return reading?.type === 'value' ? { also: { path: datePath, value: reading.value } } : {};
};

/** "Trường học" for a choice that has "khác": the option and its words at once. */
const answerOther = (
  context: FormContext,
  { form, path, field, group }: FormQuestion,
  given: Omit<GivenAnswer, 'value'>,
): Transition | undefined => {
  if (field.type !== 'choice' || !field.other) return undefined;
  const otherPath = group ? path.replace(/[^.]+$/, field.other.field) : field.other.field;
  const other = locate(form, otherPath);
  const reading = other && parse({ form, ...other }, given.raw, context.env);
  if (reading?.type !== 'value') return undefined;
  const also = { path: otherPath, value: reading.value };
  return commit(context, { ...given, value: field.other.code, also });
};

const isNewItem = ({ filled }: FormContext, { group, key }: FormQuestion): boolean =>
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
const hear = (
  context: FormContext,
  question: FormQuestion,
  { length, last, ...said }: Heard,
): Transition => {
  const max = question.field.type === 'text' ? question.field.maxLength : 0;
  const tooLong = say('form-error_too-long', { max, length });
  const isTooLong = last.length >= PROBABLY_CUT ? length > max : said.raw === '';
  if (last.length < PROBABLY_CUT)
    return isTooLong ? objectTo(context, tooLong) : read(context, question, said);
  const pending = { type: 'long', ...said, length, raw: isTooLong ? '' : said.raw } as const;
  const notices = isTooLong ? [tooLong] : [];
  return stay(context, { cursor: { ...context.cursor, pending }, notices });
};
