import { standingOf } from '../check-ins/standing.ts';
import type { Content, ContentRow, ToldList } from '../forms/forms.ts';
import {
  aimOf,
  isAmount,
  resultOf,
  type Target,
  targetRowsIn,
  valueIn,
} from '../plans/read-targets.ts';
import { textList } from '../shared/text-list.ts';
import { say, type TextRef } from '../shared/text-ref.ts';

/** How a target ended: `told` in words that nothing is compared with, `open` without a result, `none` where it does not apply. */
const endings = ['exceeded', 'reached', 'missed', 'told', 'open', 'none'] as const;
type Ending = (typeof endings)[number];

type Told = { key: string; ending: Ending; line: TextRef };

/** The result of every target beside what was to be reached, a line each, and how many are reached and exceeded. */
export const resultsTold = (content: Content): ToldList | undefined => {
  const told = targetRowsIn(content).map(({ target, row, n }) => toldOf(target, row, n));
  if (told.length === 0) return undefined;
  return {
    list: 'targets',
    together: togetherOf(told),
    rows: new Map(told.map(({ key, line }) => [key, line])),
  };
};

/** Each target with its result and how it ended; the same as the lines of `resultsTold`. */
export type ResultRow = {
  target: Target;
  row: ContentRow;
  result: TextRef | undefined;
  ending: Ending;
};

export const resultRows = (content: Content): ResultRow[] =>
  targetRowsIn(content).map(({ target, row }) => ({
    target,
    row,
    result: resultIn(target, row),
    ending: endingOf(target, row),
  }));

const toldOf = (target: Target, row: ContentRow, n: number): Told => {
  const ending = endingOf(target, row);
  const values = {
    n,
    name: target.name,
    aim: aimOf(target),
    ending: say(`report-ending_${ending}`),
  };
  const result = resultIn(target, row);
  return {
    key: target.key,
    ending,
    line: result ? say('report-result', { ...values, result }) : say('report-no-result', values),
  };
};

const resultIn = (target: Target, row: ContentRow): TextRef | undefined => {
  const value = valueIn(row, 'value');
  const words = valueIn(row, 'result_text');
  if (typeof value === 'number') return resultOf(target, value);
  return typeof words === 'string' ? say('form-value', { value: words }) : undefined;
};

const endingOf = (target: Target, row: ContentRow): Ending => {
  const state = valueIn(row, 'status');
  const value = valueIn(row, 'value');
  if (state === 'not_applicable') return 'none';
  if (typeof value === 'number' && isAmount(target)) {
    const { type } = standingOf(target, value);
    return type === 'below' ? 'missed' : type;
  }
  if (state === 'done') return 'reached';
  if (state === 'missed') return 'missed';
  return typeof valueIn(row, 'result_text') === 'string' ? 'told' : 'open';
};

/** `27/27 chỉ tiêu đạt, 13 vượt`; what does not apply is counted apart. */
const togetherOf = (told: readonly Told[]): TextRef => {
  const count = (...which: readonly Ending[]): number =>
    told.filter(({ ending }) => which.includes(ending)).length;
  const of = told.length - count('none');
  const parts = (['exceeded', 'missed', 'told', 'open', 'none'] as const)
    .filter((ending) => count(ending) > 0)
    .map((ending) => say(`report-count_${ending}`, { count: count(ending) }));
  const reached = say('report-reached', { count: count('reached', 'exceeded'), of });
  return say('report-together', { parts: textList([reached, ...parts]) });
};
