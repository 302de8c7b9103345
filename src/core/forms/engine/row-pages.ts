import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { givenItem } from '../answers/facts.ts';
import { headingOfItem } from '../answers/heading-line.ts';
import { itemNumber, itemTitle } from '../answers/item-names.ts';
import type { GroupField } from '../schema/form.ts';
import type { Env } from './env.ts';
import type { FormContext } from './form-context.ts';

/** Letters of a line on a phone, and lines that are left there for rows beside what explains them. */
const LETTERS = 44;
const LINES = 7;

/**
 * The rows of a given list by pages that each stand on a phone. They hang on the list alone and not on what was
 * answered, so that results without names are of the page that their person saw.
 */
export const rowPages = (context: FormContext, group: GroupField): string[][] => {
  const keys = keysOf(context.filled, group.id);
  return cutInPages(context.env, keys, (key) => rowLines(context, group, key));
};

/** A row before it is answered, below its heading where that is another one than the row before has. */
export const rowLines = (context: FormContext, group: GroupField, key: string): TextRef[] => {
  const keys = keysOf(context.filled, group.id);
  const before = keys[keys.indexOf(key) - 1];
  return [...headingOfItem(context.filled, group, { key, before }), knownLine(context, group, key)];
};

/** Entries by pages of as many lines as are left for them; one that is longer has a page of its own. */
export const cutInPages = <T>(
  env: Pick<Env, 'wordings'>,
  entries: readonly T[],
  linesOf: (entry: T) => readonly TextRef[],
): T[][] => {
  const pages: T[][] = [];
  let left = 0;
  for (const entry of entries) {
    const taken = linesOf(entry).reduce((sum, line) => sum + heightOf(env, line), 0);
    const page = taken <= left ? pages.at(-1) : undefined;
    if (page) page.push(entry);
    else pages.push([entry]);
    left = (page ? left : LINES) - taken;
  }
  return pages;
};

/** How many lines of a phone it takes, in whatever language it is shown. */
export const heightOf = ({ wordings }: Pick<Env, 'wordings'>, line: TextRef): number =>
  Math.max(
    ...wordings(line).map((words) => words.split('\n').reduce((sum, one) => sum + wrapped(one), 0)),
  );

/** Words are wrapped between them. */
const wrapped = (line: string): number => {
  let [lines, at] = [1, 0];
  for (const { length } of line.split(' ')) {
    const isFull = at > 0 && at + 1 + length > LETTERS;
    if (isFull) lines += 1;
    at = isFull || at === 0 ? length : at + 1 + length;
  }
  return lines;
};

/** Its number, its name and what is known of it. */
const knownLine = (context: FormContext, group: GroupField, key: string): TextRef => {
  const n = itemNumber(context, group, key);
  const title = rowTitle(context, group, key);
  const known = knownOf(context, group, key);
  return known ? say('form-rows-row', { n, title, known }) : say('form-item', { n, title });
};

const knownOf = ({ env }: FormContext, { id }: GroupField, key: string): TextRef | undefined => {
  const given = givenItem(env.facts, id, key);
  return given?.brief ?? given?.context[0];
};

/**
 * As much of a name as stands on one line with what is known of the row, or on two where that alone fills
 * one: the paper with the whole names lies beside it.
 */
export const rowTitle = (context: FormContext, group: GroupField, key: string): string => {
  const known = knownOf(context, group, key);
  const taken = known ? Math.max(...context.env.wordings(known).map(({ length }) => length)) : 0;
  const onOne = LETTERS - NUMBER - taken;
  const room = onOne < SHORTEST ? onOne + LETTERS : onOne;
  return cutBetweenWords(itemTitle(context, group, key), Math.min(room, LONGEST));
};

/** "27. " and ": ". */
const NUMBER = 6;
const SHORTEST = 20;
const LONGEST = 32;

const cutBetweenWords = (words: string, room: number): string => {
  const short = shorten(words, room);
  const end = short.lastIndexOf(' ');
  return short === words || end < room / 2
    ? short
    : `${short.slice(0, end).replace(/[,;:(–-]$/u, '')}…`;
};
