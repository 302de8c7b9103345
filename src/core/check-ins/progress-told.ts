import type { Content, ContentRow, ToldList } from '../forms/forms.ts';
import { aimOf, resultOf, type Target, targetRowsIn, valueIn } from '../plans/read-targets.ts';
import { textList } from '../shared/text-list.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { AS_PLANNED, gaps, targetStatuses } from './check-in.ts';

const states = [...targetStatuses, AS_PLANNED, ...gaps] as const;
type State = (typeof states)[number];

/** How each target stands in a check-in, a line each beside what is to be reached, and how many stand how. */
export const progressTold = (content: Content): ToldList | undefined => {
  const told = targetRowsIn(content);
  if (told.length === 0) return undefined;
  return {
    list: 'targets',
    together: togetherOf(told.map(({ row }) => stateOf(row))),
    rows: new Map(told.map(({ target, row, n }) => [row.key, lineOf(target, row, n)])),
  };
};

const stateOf = (row: ContentRow): State | undefined =>
  states.find((state) => state === valueIn(row, 'status'));

const lineOf = (target: Target, row: ContentRow, n: number): TextRef => {
  const state = stateOf(row);
  const values = {
    n,
    name: target.name,
    aim: aimOf(target),
    state: state ? say(`check-in_targets_status_${state}`) : say('form-value_left-out'),
  };
  const result = resultIn(target, row);
  const line = result
    ? say('check-in-told_result', { ...values, result })
    : say('check-in-told_open', values);
  const reason = valueIn(row, 'reason');
  return typeof reason === 'string' ? say('check-in-told_reason', { line, reason }) : line;
};

const resultIn = (target: Target, row: ContentRow): TextRef | undefined => {
  const [value, last] = ['value', 'last_value'].map((field) => valueIn(row, field));
  if (typeof value === 'number') {
    const result = resultOf(target, value);
    return typeof last === 'number'
      ? say('check-in-told_since', { result, last: resultOf(target, last) })
      : result;
  }
  const words = valueIn(row, 'result_text');
  return typeof words === 'string' ? say('form-value', { value: words }) : undefined;
};

const togetherOf = (all: readonly (State | undefined)[]): TextRef => {
  const counts = states.flatMap((state) => {
    const count = all.filter((one) => one === state).length;
    const label = say(`check-in_targets_status_${state}`);
    return count > 0 ? [say('form-summary_line', { label, value: count })] : [];
  });
  return say('check-in-told_together', { counts: textList(counts) });
};
