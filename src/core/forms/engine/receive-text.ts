import { say } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { answer } from '../answers/take-answer.ts';
import { isOneOf } from '../reading/read-choice.ts';
import { groupOf, itemPath } from '../schema/path.ts';
import type { Question } from '../schema/question.ts';
import { type Button, render } from '../screens/screen.ts';
import type { SaidOn } from './cursor.ts';
import type { FormEvent } from './event.ts';
import { goTo, objectTo, openQuestion, type Step, type Turn } from './form-context.ts';
import { press } from './press.ts';

type Said = Extract<FormEvent, { type: 'said' }>;

/** A text: a typed button label counts as a press, everything else answers the question. */
export const receiveText = (turn: Turn, { text, messageId, chatId }: Said): Step => {
  // A leading backslash lets an answer begin with a slash.
  const raw = text.startsWith(String.raw`\/`) ? text.slice(1) : text;
  const button = buttonFor(turn, raw);
  if (button) return press(turn, button.action, button.rev);
  const { place } = turn.cursor;
  if (place.type === 'items') return answerNewItem(turn, place.group, { raw, messageId, chatId });
  const question = place.type === 'question' ? openQuestion(turn, place.path) : undefined;
  if (!question) return objectTo(turn, say('form-use-buttons'));
  return hear(turn, question, { path: question.path, raw, messageId, chatId });
};

/** Takes the text, or remembers which message it was that could not be taken. */
const hear = (turn: Turn, question: Question, said: SaidOn): Step => {
  const step = answer(turn, question, said);
  const { place, pending } = step.cursor;
  const isStill = place.type === 'question' && place.path === said.path;
  if (!isStill || pending !== null || step.writes.length > 0) return step;
  return { ...step, cursor: { ...step.cursor, pending: { type: 'refused', ...said } } };
};

/** The button of the present screen that a text means: its label, its number, yes or no. */
const buttonFor = (turn: Turn, text: string): Button | undefined => {
  const wanted = searchKey(text);
  const buttons = render(turn, turn.env).rows.flat();
  const isLabel = ({ label }: Button): boolean =>
    turn.env.wordings(label).some((words) => searchKey(words) === wanted);
  const isNumber = ({ number }: Button): boolean =>
    number !== undefined && wanted.replace(/\.$/, '') === String(number);
  const isWord = ({ word }: Button): boolean =>
    word !== undefined && isOneOf(`form-words_${word}`, text, turn.env);
  return buttons.find(isLabel) ?? buttons.find(isNumber) ?? buttons.find(isWord);
};

/** Text at a list of items names a new one. */
const answerNewItem = (turn: Turn, group: string, said: Omit<SaidOn, 'path'>): Step => {
  const field = groupOf(turn.form, group);
  if (!field || field.given || field.fields[0]?.id !== field.titleField)
    return objectTo(turn, say('form-use-buttons'));
  const path = itemPath(group, turn.env.newKey(), field.titleField);
  const { cursor } = goTo(turn, { type: 'question', path, single: false });
  const there: Turn = { ...turn, cursor };
  const question = openQuestion(there, path);
  return question ? hear(there, question, { path, ...said }) : objectTo(turn);
};
