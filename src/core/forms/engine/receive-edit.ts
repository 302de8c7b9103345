import { say, type TextRef } from '../../shared/text-ref.ts';
import type { Answer } from '../answers/answers.ts';
import { objectionTo } from '../answers/constraints.ts';
import { asText, writeValue } from '../answers/write-value.ts';
import { type Reading, refused } from '../reading/reading.ts';
import type { ItemField } from '../schema/form.ts';
import { groupOf, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path, Value } from '../schema/value.ts';
import { isSame, recorded, recordedAt, save } from './commit.ts';
import { dateBeside, dayAfter } from './day-beside.ts';
import { correctRows } from './edited-rows.ts';
import type { FormEvent } from './event.ts';
import { isExample } from './examples.ts';
import {
  openQuestion,
  stay,
  type Transition,
  type FormContext,
  unchanged,
  withoutPending,
} from './form-context.ts';
import { moreSaid } from './more-said.ts';
import { readGivenRows } from './read-given-rows.ts';
import { BETWEEN_MESSAGES } from './read-rows.ts';
import { readSaid } from './read-said.ts';
import { receiveAtRows } from './receive-rows.ts';
import { isRowsGroup } from './rows-group.ts';
import { answer } from './take-answer.ts';

type Edited = Extract<FormEvent, { type: 'edited' }>;

/** A message was edited: the answer that it gave follows, or stays when the new text is none. */
export const receiveEdit = (context: FormContext, edited: Edited): Transition => {
  const { pending } = context.cursor;
  const said = { raw: edited.text, messageId: edited.messageId, chatId: edited.chatId };
  if (pending?.messageId === edited.messageId && pending.chatId === edited.chatId)
    return sayAgain(context, { ...said, path: pending.path });
  const given = givenBy(context, edited);
  const rows = correctRows(context, given, said) ?? saidAtRows(context, given, said);
  if (rows) return rows;
  // A day that stood beside a document's number, a first day or a name, follows it.
  const stored = given.find(({ path }) => leadsOthers(context, path)) ?? given[0];
  const question = stored && openQuestion(context, stored.path);
  if (!question) return unchanged(context);
  return correct(context, question, { stored, said, given });
};

/** At a list nothing counts before it was seen: a message that has answered nothing yet says its rows once it can be read. */
const saidAtRows = (
  context: FormContext,
  given: readonly Answer[],
  { raw, ...said }: { raw: string; messageId: number; chatId: number },
): Transition | undefined => {
  const { place } = context.cursor;
  if (place.type !== 'rows' || given.length > 0) return undefined;
  const group = groupOf(context.form, place.group);
  if (!isRowsGroup(group)) return undefined;
  const { rows, wrongCount } = readGivenRows(context, group, { raw });
  return rows.length > 0 && wrongCount === null
    ? receiveAtRows(context, place.group, { ...said, raw })
    : undefined;
};

/** The words under a file say nothing about the file. */
const givenBy = (context: FormContext, { messageId, chatId }: Edited): Answer[] =>
  [...context.filled.answers.values()].filter(
    (one) =>
      one.messageId === messageId && one.chatId === chatId && !isOf(context, one.path, 'file'),
  );

const isOf = ({ form }: FormContext, path: Path, type: ItemField['type']): boolean =>
  locate(form, path)?.field.type === type;

/** Whether the answer's words may have said others beside it. */
const leadsOthers = ({ form }: FormContext, path: Path): boolean => {
  const { group, field } = locate(form, path) ?? {};
  if (!field) return false;
  return (
    dayAfter(field) !== undefined ||
    group?.measure?.value === field.id ||
    ('comparedBy' in field && field.comparedBy !== undefined) ||
    ('position' in field && field.position !== undefined)
  );
};

const sayAgain = (context: FormContext, said: Parameters<typeof answer>[2]): Transition => {
  const { place } = context.cursor;
  if (place.type === 'rows') return receiveAtRows(withoutLast(context), place.group, said);
  const question = openQuestion(context, said.path);
  return question ? answer(withoutSaid(context), question, said) : unchanged(context);
};

/** What earlier messages have said of the same rows stays. */
const withoutLast = (context: FormContext): FormContext => {
  const { pending } = context.cursor;
  const before = pending?.type === 'rows' ? pending.raw.lastIndexOf(BETWEEN_MESSAGES) : -1;
  if (pending?.type !== 'rows' || before === -1) return withoutSaid(context);
  const earlier = { ...pending, raw: pending.raw.slice(0, before), messageId: null, chatId: null };
  return { ...context, cursor: { ...context.cursor, pending: earlier } };
};

const withoutSaid = (context: FormContext): FormContext => ({
  ...context,
  cursor: withoutPending(context.cursor),
});

type Correction = {
  stored: Answer;
  said: { raw: string; messageId: number; chatId: number };
  /** All that the message has answered. */
  given: readonly Answer[];
};

const correct = (
  context: FormContext,
  question: FormQuestion,
  { stored, said, given }: Correction,
): Transition => {
  const aimed = correctAim(context, question, said);
  if (aimed) return aimed;
  const reading = readEdited(context, question, said.raw);
  const value = readingOf(reading);
  const label = labelOf(context.form, question.field, question.group);
  const kept = asText(writeValue(question, stored.value, context.env.files));
  if (value === undefined)
    return stay(context, {
      notices: [
        say('form-edit-refused', { label, value: kept }),
        ...errorOf(question.field, reading),
      ],
    });
  if (isSame(stored.value, value) && given.length === 1) return unchanged(context);
  const objection = objectionTo(question, value, context.filled);
  if (objection?.type === 'refuse')
    return stay(context, {
      notices: [say('form-edit-refused', { label, value: kept }), objection.error],
    });
  const { also: beside = [], unfit } =
    reading.type === 'value' ? dateBeside(context, question, reading) : {};
  const also = beside.filter((one) => given.some(({ path }) => path === one.path));
  const saved = save(context, [
    { ...said, path: question.path, value },
    ...also.map((one) => ({ ...said, ...one })),
  ]);
  const notices = [say('form-edited'), recorded(context, question, value)];
  return stay(context, {
    ...saved,
    notices: [
      ...notices,
      ...also.flatMap((one) => recordedAt(context, one)),
      ...(unfit ? [unfit.notice] : []),
    ],
  });
};

/** An amount to be reached changes with what compares it: "≥ 95" that becomes "tối đa 90". */
const correctAim = (
  context: FormContext,
  question: FormQuestion,
  said: Correction['said'],
): Transition | undefined => {
  const aim = moreSaid(context, question, said.raw);
  if (!aim || objectionTo(question, aim.value, context.filled)) return undefined;
  const changed = [{ path: question.path, value: aim.value }, ...aim.also].filter(
    ({ path, value }) => !isSame(context.filled.answers.get(path)?.value, value),
  );
  if (changed.length === 0) return unchanged(context);
  const saved = save(
    context,
    changed.map((one) => Object.assign({}, said, one)),
  );
  const notices = [say('form-edited'), ...changed.flatMap((one) => recordedAt(context, one))];
  return stay(context, { ...saved, notices });
};

/** Nobody is asked about what is edited: no more than the example, it is no answer. */
const readEdited = (context: FormContext, question: FormQuestion, said: string): Reading => {
  const reading = readSaid(context, question, said);
  return reading.type === 'value' && isExample(context, question, reading.value)
    ? refused('is-example')
    : reading;
};

/** The likeliest reading counts, but never a guess; the notice shows what was understood. */
const readingOf = (reading: Reading): Value | undefined => {
  if (reading.type === 'value') return reading.value;
  return reading.type === 'unsure' && reading.reason !== 'read-as'
    ? reading.candidates[0]
    : undefined;
};

const errorOf = ({ type }: ItemField, reading: Reading): TextRef[] => {
  if (reading.type === 'refused') return [reading.error];
  if (type === 'date') return [say('form-error_not-a-date')];
  return [
    say(
      type === 'document-number' ? 'form-error_not-a-document-number' : 'form-error_not-a-number',
    ),
  ];
};
