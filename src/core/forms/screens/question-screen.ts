import { parsePeriod, type Period } from '../../shared/period.ts';
import { say, sayOfForm, type FormKey, type TextRef } from '../../shared/text-ref.ts';
import type { Value } from '../answers/answers.ts';
import { isAnswered } from '../answers/missing.ts';
import { lastAnswers } from '../answers/repeat-last.ts';
import { canSkip } from '../answers/skip.ts';
import { join, lineValue, screenValue, shortValue } from '../answers/write-value.ts';
import type { Turn } from '../engine/form-context.ts';
import { previous } from '../engine/walk.ts';
import { isRelevant, isWalkedTo } from '../schema/condition.ts';
import { defaultOf } from '../schema/defaults.ts';
import { givenItem } from '../schema/facts.ts';
import { itemPath, itemQuestions, locate, type Located } from '../schema/path.ts';
import type { Question } from '../schema/question.ts';
import { fieldKey, hasExample, partKey } from '../schema/text-keys.ts';
import {
  headLine,
  itemName,
  itemNumber,
  itemTitle,
  placeLines,
  sectionOf,
} from '../schema/titles.ts';
import { optionRows } from './option-buttons.ts';
import { answerButton, type Button, draftButton, rowsOf, type Screen } from './show.ts';

/** One question: where one is, what is asked and why, an example, what is stored, the buttons. */
export const questionScreen = (turn: Turn, question: Question): Screen => ({
  /** Made when asked for: a typed answer is first compared with the buttons alone. */
  get lines() {
    return [
      ...questionHead(turn, question),
      'blank' as const,
      ...askLines(turn, question),
      ...storedLine(turn, question),
      ...previousLine(turn, question),
    ];
  },
  placeholder: say('form-placeholder'),
  rows: rowsOf(
    repeating(turn, question),
    ...optionRows(turn, question),
    takingOver(turn, question),
    leaving(turn, question),
    wayOut(turn, question),
  ),
});

export const questionHead = (turn: Turn, question: Question): TextRef[] => {
  const { group, key, path } = question;
  const head = [headLine(turn), ...placeLines(turn, path)];
  if (!group || !key) return head;
  const shown = itemQuestions(group, key).filter((one) => one.path === path || isShown(turn, one));
  const step = shown.findIndex((one) => one.path === path) + 1;
  const values = { item: itemName(turn, group, key), step, of: shown.length };
  const title = itemTitle(turn, group, key);
  if (title === '' || path === itemPath(group.id, key, group.titleField))
    return [...head, say('form-item-step', values)];
  const context = givenItem(turn.env.facts, group.id, key)?.context ?? [];
  return [...head, say('form-item-step', values), say('form-item-title', { title }), ...context];
};

const isShown = ({ form, filled }: Turn, one: Located): boolean =>
  isRelevant(form, filled, one) && isWalkedTo(form, filled, one);

/** All of a given item as it was the last time. */
const repeating = (turn: Turn, question: Question): Button[] => {
  const last = lastAnswers(turn, question);
  if (last.length < 2) return [];
  const values = last.flatMap(({ path, value }) => {
    const located = locate(turn.form, path);
    return located ? [shortValue({ form: turn.form, ...located }, value, turn.env.files)] : [];
  });
  const label = say('form-button_same', { values: join(values) });
  return [{ ...answerButton(turn, label, { op: 'same', path: question.path }), style: 'primary' }];
};

const askLines = (turn: Turn, { field, group, key }: Question): TextRef[] => {
  const texts = fieldKey(turn.form, field, group);
  const lines = [
    say('form-ask', { ask: sayOfForm(partKey(texts, 'ask')) }),
    say('form-hint', { hint: sayOfForm(partKey(texts, 'hint')) }),
  ];
  if (!hasExample(field)) return lines;
  return [...lines, exampleLine(turn, texts, group && key ? itemNumber(turn, group, key) : 1)];
};

/** Items have examples of their own by number, since two of one name are refused. */
export const exampleLine = ({ env }: Turn, texts: FormKey, n: number): TextRef => {
  const today = { date: env.today };
  return say('form-example', { example: sayOfForm(partKey(texts, 'example'), { n, today }) });
};

const storedLine = (turn: Turn, question: Question): (TextRef | 'blank')[] => {
  const stored = turn.filled.answers.get(question.path);
  const value = stored && screenValue(question, stored.value, turn.env.files);
  return value ? ['blank', say('form-stored', { value })] : [];
};

/** Keep what is stored, or take the proposed value. */
const takingOver = (turn: Turn, question: Question): Button[] => {
  const { path } = question;
  if (turn.filled.answers.has(path) && isAnswered(turn.form, turn.filled, question))
    return hasOwnDone(question) ? [] : [answerButton(turn, 'keep', { op: 'keep', path })];
  const value = defaultOf(turn, question);
  // A question with options shows what is proposed among them.
  if (value === undefined || 'options' in question.field) return [];
  const label = takeOverLabel(turn, question, value);
  return [{ ...answerButton(turn, label, { op: 'default', path }), style: 'primary' }];
};

const takeOverLabel = ({ env }: Turn, question: Question, value: Value): TextRef => {
  const shown = { value: shortValue(question, value, env.files) };
  if (question.field.default?.type !== 'previous') return say('form-button_default', shown);
  if (isQuarter(env.period)) return say('form-button_last-value', shown);
  // A long text stands above, where it can be read.
  return question.field.type === 'text'
    ? say('form-button_previous')
    : say('form-button_previous-value', shown);
};

const isQuarter = (period: Period): boolean => parsePeriod(period)?.type === 'quarter';

/** What the unit answered the last time, while nothing is answered yet. */
const previousLine = (turn: Turn, question: Question): (TextRef | 'blank')[] => {
  const { field, path } = question;
  // A quarter's button says it all.
  if (isQuarter(turn.env.period)) return [];
  if (field.default?.type !== 'previous' || turn.filled.answers.has(path)) return [];
  const value = defaultOf(turn, question);
  if (value === undefined) return [];
  const year = String(turn.env.previous?.year ?? '');
  const shown = lineValue(question, value, turn.env.files);
  return ['blank', say('form-previous', { year, value: shown })];
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
