import {
  parsePeriod,
  type Period,
  type Quarter,
  quarterPeriod,
  quarters,
  yearPeriod,
} from '../shared/period.ts';
import type { FormPeriod } from '../submissions/submission.ts';
import { checkIn } from './check-in.ts';

/** Reports that say the results of targets as well, and the quarter whose end they tell of. */
const reports: readonly { formId: string; quarter: Quarter }[] = [
  { formId: 'midyear-report', quarter: 2 },
  { formId: 'annual-report', quarter: 4 },
];

export type ResultsPlace = {
  /** The quarter that its results are of. */
  period: Period;
  /** Where it stands among the papers of a year: a report is due before the check-in of its quarter. */
  order: number;
  isReport: boolean;
};

/** Where a paper stands among those that say results of targets; undefined of any other. */
export const resultsPlace = ({ formId, period }: FormPeriod): ResultsPlace | undefined => {
  const parts = parsePeriod(period);
  if (formId === checkIn.id)
    return parts?.type === 'quarter'
      ? { period, order: parts.quarter, isReport: false }
      : undefined;
  const report = reports.find((one) => one.formId === formId);
  if (!report || parts?.type !== 'year') return undefined;
  const { quarter } = report;
  return { period: quarterPeriod(parts.year, quarter), order: quarter - 0.5, isReport: true };
};

/** All papers of a year that say results of its targets. */
export const resultPapers = (year: number): FormPeriod[] => [
  ...quarters.map((quarter) => ({ formId: checkIn.id, period: quarterPeriod(year, quarter) })),
  ...reports.map(({ formId }) => ({ formId, period: yearPeriod(year) })),
];

/** Those of the same year that come before one of them. */
export const resultPapersBefore = (paper: FormPeriod): FormPeriod[] => {
  const place = resultsPlace(paper);
  const year = parsePeriod(paper.period);
  if (!place || !year || !('year' in year)) return [];
  return resultPapers(year.year).filter((one) => (resultsPlace(one)?.order ?? 9) < place.order);
};
