import { calendarDate, monthOf, parseIsoDate, yearOf } from '../../shared/calendar-date.ts';
import { type Period, yearOfPeriod } from '../../shared/period.ts';
import type { Form } from '../schema/form.ts';
import { locate } from '../schema/path.ts';
import type { Path, Value } from '../schema/value.ts';
import { answersIn, type ContentAnswers } from './content-answers.ts';
import type { Content } from './content.ts';

/** What the unit handed in for an earlier period, read for the present one. */
export type EarlierAnswers = ContentAnswers & {
  /** The year that they were given for. */
  year: number;
};

export type Periods = { from: Period; to: Period };

/** Earlier answers with their dates moved by the years between the two periods. */
export const earlierAnswers = (
  form: Form,
  content: Content,
  { from, to }: Periods,
): EarlierAnswers => {
  const { answers, items } = answersIn(form, content);
  const years = yearOfPeriod(to) - yearOfPeriod(from);
  const moved = new Map<Path, Value>();
  for (const [path, value] of answers) {
    const field = locate(form, path)?.field;
    // Files are of their year, and what was read then is to be read again.
    if (field?.type === 'file' || field?.type === 'note') continue;
    const isDate = field?.type === 'date' && typeof value === 'string';
    moved.set(path, isDate ? movedDate(value, years) : value);
  }
  return { answers: moved, items, year: yearOfPeriod(from) };
};

/** The same day of another year; 29 February becomes the last day of that month. */
const movedDate = (iso: string, years: number): string => {
  const date = parseIsoDate(iso);
  if (!date) return iso;
  const [year, month, day] = [yearOf(date) + years, monthOf(date), Number(iso.slice(8))];
  return calendarDate(year, month, day) ?? calendarDate(year, month, day - 1) ?? iso;
};
