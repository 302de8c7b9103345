import type { FoundBook } from '../answers/found-book.ts';
import type { Form } from '../schema/form.ts';
import type { Env } from './env.ts';

/** By what a sheet is known again, whatever its file is called. */
export type BookMark = {
  form: string;
  version: number;
  period: string;
  unit: string;
  /** The group that it lists; empty for the questions that are asked once. */
  group: string;
};

const HEAD = 'TDKT-1';
const BETWEEN = ' | ';

export const writeMark = (
  { form, env }: { form: Pick<Form, 'id' | 'version'>; env: Pick<Env, 'period' | 'unitName'> },
  group: string,
): string =>
  [HEAD, form.id, form.version, env.period, group, env.unitName.replaceAll('|', ' ')].join(BETWEEN);

/** Undefined for words that are none. */
const readMark = (words: string): BookMark | undefined => {
  const [head, form, version, period, group, ...unit] = words.split('|').map((part) => part.trim());
  if (head !== HEAD || form === undefined || period === undefined || group === undefined)
    return undefined;
  return { form, version: Number(version), period, group, unit: unit.join(' ') };
};

/** The rows in which a sheet names itself. */
const MARK_ROWS = 12;

export const markIn = (
  rows: readonly (readonly ({ words: string } | null)[])[],
): BookMark | undefined => {
  for (const row of rows.slice(0, MARK_ROWS))
    for (const cell of row) {
      const mark = cell ? readMark(cell.words) : undefined;
      if (mark) return mark;
    }
  return undefined;
};

/** What the code row of a sheet calls the columns of its keys and of its answers. */
export const KEY = '#';
export const ANSWER = '=';

/** Whether any of its sheets was made to fill in a form. */
export const isBook = ({ sheets }: FoundBook): boolean =>
  sheets.some(({ rows }) => markIn(rows) !== undefined);
