import * as z from 'zod';

import { onlySaid, type InLanguages } from '../core/shared/language.ts';

const names = z.record(z.string(), z.string());

/** A JSON column of words by language; a language in which nothing is said has no entry. */
export const storedNames = (said: InLanguages): string => JSON.stringify(onlySaid(said));

export const toNames = (text: string): InLanguages => {
  const said = read.get(text) ?? Object.freeze(names.parse(JSON.parse(text)));
  if (read.size >= MOST_READ) read.clear();
  read.set(text, said);
  return said;
};

/** Most milestones and days off of a year are called as those of the years before. */
const read = new Map<string, InLanguages>();
const MOST_READ = 5_000;
