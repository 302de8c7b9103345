import type { Brand } from './brand.ts';

/** What a submission is about: a year, `2027`. Later also a span of years, `2026-2030`. */
export type Period = Brand<string, 'Period'>;

export const yearPeriod = (year: number): Period => String(year) as Period;

export const yearOfPeriod = (period: Period): number => Number(period.slice(0, 4));
