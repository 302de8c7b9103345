import { say } from '../../core/shared/text-ref.ts';
import type { ButtonData } from './address.ts';
import { inColumns } from './columns.ts';
import { wordsOf, type MessageButton, type Request } from './request.ts';

/** The nearest lead on to those that are further away: Telegram takes so many buttons. */
const MOST_YEARS = 24;

/** To the lists of other years than the one that is shown. */
export const yearRows = (
  request: Request,
  years: readonly number[],
  { but, to }: { but: number | undefined; to: (year: number) => ButtonData },
): MessageButton[][] =>
  inColumns(
    nearest(
      years.filter((year) => year !== but),
      but ?? Math.max(...years),
    ).map((year) => ({
      label: say('button-year-number', { year: String(year) }),
      data: to(year),
    })),
    ({ label }) => wordsOf(request, label),
  );

const nearest = (years: readonly number[], to: number): readonly number[] => {
  const kept = new Set(
    years.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to)).slice(0, MOST_YEARS),
  );
  return years.filter((year) => kept.has(year));
};
