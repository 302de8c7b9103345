import { dateInHanoi, timeInHanoi } from '../shared/calendar-date.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { isRelevant } from './condition.ts';
import { defaultOf } from './defaults.ts';
import { isAnswered } from './missing.ts';
import { optionRows } from './option-buttons.ts';
import { itemQuestions } from './path.ts';
import type { Question } from './reading.ts';
import { answerButton, type Button, draftButton, rowsOf, type Screen } from './show.ts';
import { canSkip } from './skip.ts';
import { fieldKey, hasExample } from './text-keys.ts';
import { headLine, itemName, placeLine, sectionOf } from './titles.ts';
import type { Turn } from './turn.ts';
import { previous } from './walk.ts';
import { asText, shortValue, writeValue } from './write-value.ts';

/** One question: where one is, what is asked and why, an example, what is stored, the buttons. */
export const questionScreen = (turn: Turn, question: Question): Screen => ({
  lines: [
    ...questionHead(turn, question),
    'blank',
    ...askLines(turn, question),
    ...storedLines(turn, question),
  ],
  rows: rowsOf(
    ...optionRows(turn, question),
    takingOver(turn, question),
    leaving(turn, question),
    wayOut(turn, question),
  ),
});

export const questionHead = (turn: Turn, question: Question): TextRef[] => {
  const { group, key, path } = question;
  const head = [headLine(turn), placeLine(turn, path)];
  if (!group || !key) return head;
  const shown = itemQuestions(group, key).filter((one) => isRelevant(turn.form, turn.filled, one));
  const step = shown.findIndex((one) => one.path === path) + 1;
  const values = { item: itemName(turn, group, key), step, of: shown.length };
  return [...head, say('form-item-step', values)];
};

const askLines = ({ form }: Turn, { field, group }: Question): TextRef[] => {
  const key = fieldKey(form, field, group);
  const lines = [
    say('form-ask', { ask: say(`${key}.ask`) }),
    say('form-hint', { hint: say(`${key}.hint`) }),
  ];
  return hasExample(field)
    ? [...lines, say('form-example', { example: say(`${key}.example`) })]
    : lines;
};

/** What is stored for this question, and when the draft was last saved. */
const storedLines = (turn: Turn, question: Question): (TextRef | 'blank')[] => {
  const stored = turn.filled.answers.get(question.path);
  const value = stored && asText(writeValue(question, stored.value, turn.env.files));
  const lines = [...(value ? [say('form-stored', { value })] : []), ...savedLine(turn)];
  return lines.length > 0 ? ['blank', ...lines] : [];
};

/** When the draft was last saved; the day too unless it was today. */
export const savedLine = ({ filled, env }: Turn): TextRef[] => {
  const times = [...filled.answers.values()].map(({ savedAt }) => savedAt);
  const last = times.toSorted((a, b) => a - b).at(-1);
  if (last === undefined) return [];
  return dateInHanoi(last) === env.today
    ? [say('form-saved', { time: timeInHanoi(last) })]
    : [say('form-saved-earlier', { at: { at: last } })];
};

/** Keep what is stored, or take the proposed value. */
const takingOver = (turn: Turn, question: Question): Button[] => {
  const { path } = question;
  if (turn.filled.answers.has(path) && isAnswered(turn.form, turn.filled, question))
    return hasOwnDone(question) ? [] : [answerButton(turn, 'keep', { op: 'keep', path })];
  const value = defaultOf(question, turn.env);
  if (value === undefined) return [];
  const label = say('form-button_default', { value: shortValue(question, value, turn.env.files) });
  return [{ ...answerButton(turn, label, { op: 'default', path }), style: 'primary' }];
};

const hasOwnDone = ({ field }: Question): boolean =>
  field.type === 'multi-choice' || (field.type === 'file' && field.max > 1);

const leaving = (turn: Turn, question: Question): Button[] => {
  const { path, field } = question;
  const isLeftOut = turn.filled.answers.get(path)?.value === null;
  if (isLeftOut || !canSkip(turn, question)) return [];
  return [answerButton(turn, field.skipSets ? 'later' : 'skip', { op: 'skip', path })];
};

const wayOut = (turn: Turn, { path }: Question): Button[] => {
  const { form, filled, cursor } = turn;
  const isWalking = cursor.place.type === 'question' && !cursor.place.single;
  const isFirst = isWalking && !previous(form, filled, path);
  const page = Math.max(form.sections.indexOf(sectionOf(form, path)), 0);
  return [
    ...(isFirst ? [] : [answerButton(turn, 'back', { op: 'back', path })]),
    draftButton(turn, 'review', { op: 'review', page }),
    draftButton(turn, 'pause', { op: 'pause' }),
  ];
};
