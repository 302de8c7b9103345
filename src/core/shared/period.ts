import type { Brand } from './brand.ts';

/**
 * What a submission is about: a year `2027`, a span of years `2026-2030`, a quarter `2027-Q1`, or
 * something that the Board asks for in a year beside the usual, `2027-X3` being the third of it.
 */
export type Period = Brand<string, 'Period'>;

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

export type PeriodParts =
  | { type: 'year'; year: number }
  | { type: 'span'; from: number; to: number }
  | { type: 'quarter'; year: number; quarter: Quarter }
  | { type: 'extra'; year: number; number: number };

export const yearPeriod = (year: number): Period => String(year) as Period;

export const spanPeriod = (from: number, to: number): Period => `${from}-${to}` as Period;

export const quarterPeriod = (year: number, quarter: Quarter): Period =>
  `${year}-Q${quarter}` as Period;

export const extraPeriod = (year: number, number: number): Period => `${year}-X${number}` as Period;

/** The five years that a year belongs to: `2026-2030` for 2026 to 2030. */
export const fiveYearPeriod = (year: number): Period => {
  const first = year - ((year - 1) % 5);
  return spanPeriod(first, first + 4);
};

/** Of a span the first year. */
export const yearOfPeriod = (period: Period): number => Number(period.slice(0, 4));

/** Of a span the last year. */
export const lastYearOf = (period: Period): number => {
  const parts = parsePeriod(period);
  return parts?.type === 'span' ? parts.to : yearOfPeriod(period);
};

/** Reads what the functions above write; undefined for anything else. */
export const parsePeriod = (text: string): PeriodParts | undefined => {
  const [, first = '', quarter, last, extra] =
    /^(\d{4})(?:-Q([1-4])|-(\d{4})|-X([1-9]\d?))?$/.exec(text) ?? [];
  if (first === '') return undefined;
  const year = Number(first);
  if (extra !== undefined) return { type: 'extra', year, number: Number(extra) };
  if (last !== undefined)
    return Number(last) > year ? { type: 'span', from: year, to: Number(last) } : undefined;
  const known = quarters.find((one) => String(one) === quarter);
  return known === undefined ? { type: 'year', year } : { type: 'quarter', year, quarter: known };
};
