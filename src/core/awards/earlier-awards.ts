import { searchKey } from '../shared/vietnamese-text.ts';
import { awardNamedIn } from './award.ts';

/** An award that somebody has had: for which year, as far as it is said. */
export type EarlierAward = { code: string; year: number | null };

/**
 * Earlier awards as people list them: "CSTĐ cơ sở 2024, 2025, 2026; Bằng khen TP: QĐ số 123/QĐ-UBND
 * ngày 15/1/2025". What has no year of its own was decided for the year before, when its decision is
 * of the first half of a year.
 */
export const earlierAwardsIn = (text: string): EarlierAward[] =>
  text.split(/[;\n]/u).flatMap((part): EarlierAward[] => {
    const code = awardNamedIn(searchKey(part).replaceAll(/[^a-z0-9/.-]+/g, ' '));
    if (code === undefined) return [];
    const years = yearsIn(part);
    return years.length === 0 ? [{ code, year: null }] : years.map((year) => ({ code, year }));
  });

const DATE = /(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)/gu;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;
const SPAN = /(?<!\d)(20\d\d) ?[-–—] ?(20\d\d)(?!\d)/gu;

const yearsIn = (part: string): number[] => {
  const days = [...part.matchAll(DATE)];
  const rest = part
    .replaceAll(DATE, ' ')
    .replaceAll(/\d{1,5}(?:\/20\d\d)?\/\p{Lu}[\p{L}-]*/gu, ' ');
  const spans = [...rest.matchAll(SPAN)].flatMap(([, first, last]) =>
    yearsFrom(Number(first), Number(last)),
  );
  const named = [...rest.matchAll(YEAR)].map(([year]) => Number(year));
  const said = [...new Set([...spans, ...named])];
  if (said.length > 0) return said;
  return days.map(([, , month, year]) => Number(year) - (Number(month) <= HALF_YEAR ? 1 : 0));
};

const HALF_YEAR = 6;
const LONGEST = 10;

const yearsFrom = (first: number, last: number): number[] =>
  last < first || last - first > LONGEST
    ? []
    : Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** How many years of these follow each other without a gap, at most. */
export const longestRun = (years: readonly number[]): number => {
  const sorted = [...new Set(years)].toSorted((one, other) => one - other);
  let [longest, run] = [0, 0];
  for (const [at, year] of sorted.entries()) {
    run = at > 0 && sorted[at - 1] === year - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
};
