import {
  addDays,
  calendarDate,
  type CalendarDate,
  monthOf,
  yearOf,
} from '../../shared/calendar-date.ts';
import { yearOfPeriod } from '../../shared/period.ts';
import { parse } from '../reading/parse.ts';
import type { DateField } from '../schema/form.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import type { FormContext } from './form-context.ts';

/** An answer that many give, to be tapped; `code` is how its button writes it. */
export type QuickAnswer = { code: string; value: Value; name: QuickName };
export type QuickName = 'today' | 'yesterday' | 'month-begin' | 'month-end' | 'year-end' | 'none';

/** Days that are often meant, and none at all of what may be none; only what the question takes. */
export const quickAnswers = (context: FormContext, question: FormQuestion): QuickAnswer[] => {
  const { field } = question;
  if (field.type === 'integer' && field.min === 0) return [{ code: '0', value: 0, name: 'none' }];
  if (field.type !== 'date') return [];
  return daysFor(context, field)
    .filter(({ day }) => parse(question, day, context.env).type === 'value')
    .map(({ day, name }) => ({ code: day.replaceAll('-', ''), value: day, name }));
};

type Named = { day: CalendarDate; name: QuickName };

const daysFor = ({ env }: FormContext, { max, ofPeriod }: DateField): Named[] => {
  const { today } = env;
  const nextMonth = monthAfter(today);
  const days: Named[] = [{ day: today, name: 'today' }];
  if (max?.type === 'today') days.push({ day: addDays(today, -1), name: 'yesterday' });
  if (ofPeriod === 'first') days.push({ day: nextMonth, name: 'month-begin' });
  if (ofPeriod !== 'last') return days;
  const yearEnd = calendarDate(yearOfPeriod(env.period), 12, 31) ?? today;
  return [
    { day: addDays(nextMonth, -1), name: 'month-end' },
    { day: yearEnd, name: 'year-end' },
  ];
};

const monthAfter = (day: CalendarDate): CalendarDate => {
  const months = yearOf(day) * 12 + monthOf(day);
  return calendarDate(Math.floor(months / 12), (months % 12) + 1, 1) ?? day;
};
