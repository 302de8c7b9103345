import type { Instant } from '../../shared/instant.ts';
import { say } from '../../shared/text-ref.ts';
import { cleanLine, lengthOf } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { hasDocument } from '../answers/condition.ts';
import { glueBetween } from '../reading/glue-parts.ts';
import { joinLists } from '../reading/list-lines.ts';
import { parse } from '../reading/parse.ts';
import { isOneOf } from '../reading/read-choice.ts';
import { lackSaid } from '../reading/read-lack.ts';
import { mayLack } from '../schema/lack.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { commit, confirm, type GivenAnswer } from './commit.ts';
import type { Pending, SaidOn } from './cursor.ts';
import { isNextPart, PROBABLY_CUT, withCut } from './cut-text.ts';
import { dateBeside } from './day-beside.ts';
import { defer } from './defer.ts';
import { documentSaid } from './document-said.ts';
import { isExample } from './examples.ts';
import { objectTo, stay, type Transition, type FormContext } from './form-context.ts';
import { listElsewhere } from './list-elsewhere.ts';
import { moreSaid } from './more-said.ts';
import { answerRun } from './number-run.ts';
import { addsTo, isPastedList, proposeList } from './paste-list.ts';
import { isPutOff } from './put-off.ts';
import { readSaid } from './read-said.ts';
import { isSeldomMeant, saidOfList, takeAsBefore } from './said-of-answer.ts';
import { canSkip, skip } from './skip.ts';

/** What was said, and when; an edited message has no time of its own. */
export type Utterance = SaidOn & { sentAt?: Instant };

/** Takes a text as the answer to the question at the cursor. */
export const answer = (
  context: FormContext,
  question: FormQuestion,
  spoken: Utterance,
): Transition => {
  const { pending } = context.cursor;
  const { sentAt = context.env.now, ...said } = spoken;
  if (pending?.type === 'long' && pending.path === said.path && pending.raw !== '')
    return hear(context, question, { sentAt, ...joined(pending, said) });
  const left = saidInstead(context, question, said);
  if (left) return left;
  const list = isNewItem(context, question)
    ? listOf(context, question, { said, sentAt })
    : undefined;
  if (list) return withCut(context, proposeList(context, list), { sentAt, ...list });
  return hear(context, question, {
    ...said,
    sentAt,
    length: lengthOf(said.raw),
    last: said.raw,
  });
};

/** What is said of an answer, of several at once, or of those of another list. */
const saidInstead = (
  context: FormContext,
  question: FormQuestion,
  said: SaidOn,
): Transition | undefined => {
  const { group } = question;
  if (group && isNewItem(context, question)) {
    const ofList = saidOfList(context, group, said.raw);
    if (ofList) return ofList;
  }
  return (
    takeAsBefore(context, question, said) ??
    leaveOpen(context, question, said) ??
    answerRun(context, question, said)
  );
};

/** "Bỏ qua", "để sau nhé": no answer, and never stored as one. */
const leaveOpen = (
  context: FormContext,
  question: FormQuestion,
  said: SaidOn,
): Transition | undefined => {
  const lack = lackSaid(said.raw, context.env);
  if (!lack) return putOff(context, question, said);
  // A number that lacks is an answer; elsewhere the words leave the question out.
  if (mayLack(question.field, question.group)) return undefined;
  return lack === 'not-applicable' && question.field.skipSets?.notApplicable !== undefined
    ? skip(context, question, lack)
    : putOff(context, question, said);
};

const putOff = (
  context: FormContext,
  question: FormQuestion,
  { raw }: SaidOn,
): Transition | undefined => {
  const { env } = context;
  const isLater = isPutOff('form-words_later', raw, env);
  if (isLater && !question.field.skipSets) return defer(context, question);
  const isLeftOut = isPutOff('form-words_skip-now', raw, env) || isLater;
  if (isLeftOut) return skip(context, question);
  if (!saysNone(question, raw, env)) return pointToDocument(context, question, raw);
  if (mayBeInDocument(context, question)) return askWhere(context, question, raw);
  return canSkip(context, question) ? skip(context, question) : undefined;
};

/** "Chưa có" where something is wanted that the attached document may say. */
const mayBeInDocument = ({ form, filled }: FormContext, { field }: FormQuestion): boolean =>
  field.required !== false && hasDocument(form, filled, field);

/** Either it is the answer, which is asked, or the person says with a button what is meant. */
const askWhere = (
  context: FormContext,
  question: FormQuestion,
  raw: string,
): Transition | undefined =>
  readSaid(context, question, raw).type === 'refused'
    ? objectTo(context, say('form-error_none-or-document', { text: cleanLine(raw) }))
    : undefined;

/** "Không có" where a number may be zero is asked back as that. */
const saysNone = ({ field, group }: FormQuestion, raw: string, env: FormContext['env']): boolean =>
  isOneOf('form-words_skip', raw, env) ||
  (isOneOf('form-words_none', raw, env) && !mayLack(field, group));

/** "Xem file đính kèm": the document says it, once it is there. */
const pointToDocument = (
  context: FormContext,
  question: FormQuestion,
  raw: string,
): Transition | undefined => {
  const { form, filled, env } = context;
  if (!question.field.saidIn || !isPutOff('form-words_in-document', raw, env)) return undefined;
  return hasDocument(form, filled, question.field)
    ? skip(context, question)
    : objectTo(context, say('form-error_no-document-yet'));
};

/** A text that answers more than the question at hand. */
const severalSaid = (context: FormContext, question: FormQuestion, raw: string) =>
  documentSaid(context, question, raw) ?? moreSaid(context, question, raw);

/** Reads a text that is complete. */
export const read = (context: FormContext, question: FormQuestion, said: SaidOn): Transition => {
  const more = severalSaid(context, question, said.raw);
  if (more) return commit(context, { seen: context.cursor.seen, ...said, ...more });
  const reading = readSaid(context, question, said.raw);
  if (reading.type === 'unsure') return confirm(context, said, reading);
  const given = { seen: context.cursor.seen, ...said };
  if (reading.type !== 'value')
    return answerOther(context, question, given) ?? objectTo(context, reading.error);
  const elsewhere = listElsewhere(context, question, said.raw);
  if (elsewhere)
    return confirm(context, said, { reason: 'list-elsewhere', candidates: [reading.value] });
  const beside = dateBeside(context, question, reading);
  // With a day beside it, it is more than the example.
  if (!('also' in beside) && isExample(context, question, reading.value))
    return confirm(context, said, { reason: 'example', candidates: [reading.value] });
  if (reading.value === cleanLine(said.raw) && isSeldomMeant(context, question, said.raw))
    return confirm(context, said, { reason: 'as-said', candidates: [reading.value] });
  return commit(context, { value: reading.value, ...given, ...beside });
};

/** "Trường học" for a choice that has "khác": the option and its words at once. */
const answerOther = (
  context: FormContext,
  { form, path, field, group }: FormQuestion,
  given: Omit<GivenAnswer, 'value'>,
): Transition | undefined => {
  if (field.type !== 'choice' || !field.other || isBareNumber(given.raw)) return undefined;
  const otherPath = group ? path.replace(/[^.]+$/, field.other.field) : field.other.field;
  const other = locate(form, otherPath);
  const reading = other && parse({ form, ...other }, given.raw, context.env);
  if (reading?.type !== 'value') return undefined;
  const also = [{ path: otherPath, value: reading.value }];
  return commit(context, { value: field.other.code, also, ...given });
};

/** The number of a button that is not there, or an answer to something else. */
const isBareNumber = (said: string): boolean => /\d/.test(said) && !/\p{L}/u.test(said);

const isNewItem = ({ filled }: FormContext, { group, key }: FormQuestion): boolean =>
  group !== null && key !== null && !keysOf(filled, group.id).includes(key);

/** A pasted list or table; one that Telegram has cut goes on in the next message. */
const listOf = (
  context: FormContext,
  question: FormQuestion,
  { said, sentAt }: { said: SaidOn; sentAt: Instant },
): SaidOn | undefined => {
  const { pending, lastCut } = context.cursor;
  const isRest =
    pending?.type === 'list' && pending.raw.length >= PROBABLY_CUT && isNextPart(lastCut, sentAt);
  if (isRest)
    return { ...said, raw: `${pending.raw}${glueBetween(pending.raw, said.raw)}${said.raw}` };
  if (pending?.type === 'list' && addsTo(context, pending, said))
    return { ...said, raw: joinLists(pending.raw, said.raw), chatId: null };
  return isPastedList(context, question, said.raw) ? said : undefined;
};

type Long = Extract<Pending, { type: 'long' }>;

/** `last` is the newest part. */
type Heard = SaidOn & { length: number; last: string; sentAt: Instant };

/** A text that could still be taken goes on with whatever comes. */
const joined = (pending: Long, said: SaidOn): Omit<Heard, 'sentAt'> => {
  const raw = `${pending.raw}${glueBetween(pending.raw, said.raw)}${said.raw}`;
  // One message cannot be edited into the whole answer, so none is remembered.
  const origin = { messageId: said.messageId, chatId: null };
  return { ...said, ...origin, raw, length: pending.length + lengthOf(said.raw), last: said.raw };
};

/** Holds a text open whose newest part was probably cut; otherwise reads it. */
const hear = (
  context: FormContext,
  question: FormQuestion,
  { length, last, sentAt, ...said }: Heard,
): Transition => {
  const max = question.field.type === 'text' ? question.field.maxLength : 0;
  const isCut = last.length >= PROBABLY_CUT && length <= max;
  if (!isCut) return withCut(context, read(context, question, said), { sentAt, ...said });
  const pending = { type: 'long', ...said, length } as const;
  return stay(context, { cursor: { ...context.cursor, pending } });
};
