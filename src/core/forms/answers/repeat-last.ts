import { say } from '../../shared/text-ref.ts';
import {
  goTo,
  isAt,
  stale,
  type Step,
  stay,
  type Turn,
  unchanged,
} from '../engine/form-context.ts';
import { onward } from '../engine/onward.ts';
import { givenItem } from '../schema/facts.ts';
import { itemPath, itemQuestions } from '../schema/path.ts';
import type { Question } from '../schema/question.ts';
import { itemTitle } from '../schema/titles.ts';
import { type Path, revOf, type Value } from './answers.ts';
import { type SaidValue, save } from './commit.ts';

type Repeatable = { question: Question; rev: number };

/** What the last submission says of a given item nothing is answered of yet, in the form's order. */
export const lastAnswers = (turn: Turn, { group, key }: Question): SaidValue[] => {
  if (!group || !key) return [];
  const last = givenItem(turn.env.facts, group.id, key)?.last ?? {};
  const asked = itemQuestions(group, key).filter(({ field }) => !field.calculation);
  if (asked.some(({ path }) => turn.filled.answers.has(path))) return [];
  return asked.flatMap(({ path, field }) => {
    const value = last[field.id] ?? null;
    return value === null ? [] : [unsaid(path, value)];
  });
};

const unsaid = (path: Path, value: Value): SaidValue => ({
  path,
  value,
  raw: '',
  messageId: null,
  chatId: null,
});

/** One tap for an item of which nothing has changed. */
export const repeatLast = (turn: Turn, { question, rev }: Repeatable): Step => {
  const { path, group, key } = question;
  const given = lastAnswers(turn, question);
  const end = given.at(-1)?.path;
  if (!group || !key || end === undefined)
    return isOvertaken(turn, question) ? unchanged(turn) : stale(turn);
  if (revOf(turn.filled, path) !== rev) return stale(turn);
  const saved = save(turn, given);
  const title = itemTitle(turn, group, key);
  const notices = [say('form-recorded-same', { title })];
  if (!isAt(turn, path)) return stay(turn, { ...saved, notices });
  const last = itemPath(group.id, key, group.fields.at(-1)?.id ?? '');
  const { place, returnTo } = onward(turn, saved.filled, last);
  return goTo(turn, place, { ...saved, returnTo, notices });
};

/** A second tap finds the item answered. */
const isOvertaken = (turn: Turn, { path }: Question): boolean =>
  !isAt(turn, path) && turn.filled.answers.has(path);
