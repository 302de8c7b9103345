import { say } from '../../shared/text-ref.ts';
import { groupOf, itemPath, topOf } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { sheetOf } from '../schema/sheet.ts';
import { isNextPart, refuseRest, sentAtOf } from './cut-text.ts';
import type { FormEvent } from './event.ts';
import { namesFigures, receiveFigures } from './figures.ts';
import { goTo, objectTo, openQuestion, type Transition, type FormContext } from './form-context.ts';
import { listBehindChoice } from './list-behind-choice.ts';
import type { Place } from './place.ts';
import { receiveAtRows } from './receive-rows.ts';
import { saidOfList } from './said-of-answer.ts';
import { answer, type Utterance } from './take-answer.ts';

type Said = Extract<FormEvent, { type: 'said' }>;

/** A text answers the question at the cursor, or names a new item of the list there. */
export const receiveText = (context: FormContext, said: Said): Transition => {
  const { pending, lastCut } = context.cursor;
  const sentAt = sentAtOf(context, said);
  // Rows that follow those that were added are shown as a list of their own.
  const { place } = context.cursor;
  const isOfList =
    place.type === 'items' && lastCut !== null && topOf(lastCut.path) === place.group;
  const isHeld =
    (isOfList && said.text.includes('\n')) || pending?.type === 'long' || pending?.type === 'list';
  if (!isHeld && isNextPart(lastCut, sentAt)) return refuseRest(context, lastCut, said);
  const { messageId, chatId } = said;
  const spoken = { raw: withoutBackslash(said.text), messageId, chatId, sentAt };
  return receiveAt(context, place, spoken);
};

const receiveAt = (
  context: FormContext,
  place: Place,
  spoken: Omit<Utterance, 'path'>,
): Transition => {
  if (place.type === 'items') return answerNewItem(context, place.group, spoken);
  if (place.type === 'rows') return receiveAtRows(context, place.group, spoken);
  const question = place.type === 'question' ? openQuestion(context, place.path) : undefined;
  if (!question) return objectTo(context, say('form-use-buttons'));
  return (
    figuresNamed(context, question, spoken) ??
    hear(context, question, { path: question.path, ...spoken })
  );
};

/** "4: 12; 7: 3" at one figure of a table says which of them it means. */
const figuresNamed = (
  context: FormContext,
  { path }: FormQuestion,
  said: Omit<Utterance, 'path'>,
): Transition | undefined => {
  const sheet = sheetOf(context.form, path);
  return sheet && namesFigures(context, sheet, said.raw)
    ? receiveFigures(context, sheet, said)
    : undefined;
};

/** A leading backslash lets an answer begin with a slash. */
export const withoutBackslash = (text: string): string =>
  text.startsWith(String.raw`\/`) ? text.slice(1) : text;

/** Takes the text, or remembers which message it was that could not be taken. */
const hear = (context: FormContext, question: FormQuestion, spoken: Utterance): Transition => {
  const transition = answer(context, question, spoken);
  const { sentAt: _, ...said } = spoken;
  const { place, pending } = transition.cursor;
  const isStill = place.type === 'question' && place.path === said.path;
  if (!isStill || pending !== null || transition.writes.length > 0) return transition;
  const behind = listBehindChoice(context, question, { spoken, receive: answerNewItem });
  if (behind) return behind;
  return { ...transition, cursor: { ...transition.cursor, pending: { type: 'refused', ...said } } };
};

/** Text at a list of items names a new one. */
const answerNewItem = (
  context: FormContext,
  group: string,
  said: Omit<Utterance, 'path'>,
): Transition => {
  const field = groupOf(context.form, group);
  if (!field || field.given || field.fields[0]?.id !== field.titleField)
    return objectTo(context, say('form-use-buttons'));
  const ofList = saidOfList(context, field, said.raw);
  if (ofList) return ofList;
  const path = itemPath(group, context.env.newKey(), field.titleField);
  const { cursor } = goTo(context, { type: 'question', path, single: false });
  const there: FormContext = { ...context, cursor };
  const question = openQuestion(there, path);
  return question ? hear(there, question, { path, ...said }) : objectTo(context);
};
