import { describe, expect, it } from 'vitest';

import { objectionTo } from '../../../src/core/forms/answers/constraints.ts';
import type { Env } from '../../../src/core/forms/engine/env.ts';
import { exampleOf } from '../../../src/core/forms/engine/examples.ts';
import { parse } from '../../../src/core/forms/reading/parse.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import type { FormQuestion } from '../../../src/core/forms/schema/question.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import {
  extraPeriod,
  fiveYearPeriod,
  parsePeriod,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../../src/core/shared/period.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { languages } from '../../support/languages.ts';
import { questionsOf } from './questions-with-examples.ts';
import { TalkedDraft, text } from './talk.ts';

const kinds = [
  'ward',
  'commune',
  'department',
  'front_org',
  'public_service_unit',
  'vertical_agency',
  'enterprise',
];

/** When a form of a year is filled in: in the season before, on its first day, within it, late. */
const daysOf = (year: number): CalendarDate[] =>
  [`${year - 1}-10-01`, `${year}-01-01`, `${year}-02-28`, `${year}-06-15`, `${year}-12-31`].map(
    (date) => date as CalendarDate,
  );

const periodsOf = ({ id }: Form, year: number): Period[] => {
  if (id === 'five-year-plan') return [fiveYearPeriod(year)];
  if (id === 'check-in') return [quarterPeriod(year, 1), quarterPeriod(year, 4)];
  return id === 'extra-hand-in' ? [extraPeriod(year, 1)] : [yearPeriod(year)];
};

const envOf = (form: Form, where: Pick<Env, 'period' | 'today' | 'unitKind'>): Env => ({
  ...new TalkedDraft(form).contact('Lan').env,
  ...where,
});

/** What is wrong about an example as the answer to its own question; null: it is taken. */
const wrongAbout = (question: FormQuestion, said: string, env: Env): string | null => {
  const { form } = question;
  const reading = parse(question, said, env);
  if (reading.type === 'refused') return text.words(reading.error, 'vi');
  const [value = null] = reading.type === 'value' ? [reading.value] : reading.candidates;
  const isEcho = reading.type === 'unsure' && reading.reason === 'echo';
  if (reading.type === 'unsure' && !isEcho) return `unsure: ${reading.reason}`;
  const objection = objectionTo(question, value, new TalkedDraft(form).filled);
  return objection?.type === 'refuse' ? text.words(objection.error, 'vi') : null;
};

describe('the example of each question', () => {
  it.each(allForms.map((form) => [form.id, form] as const))('is its answer: %s', (_, form) => {
    const wrong: string[] = [];
    for (const year of [2027, 2031, 2040])
      for (const period of periodsOf(form, year))
        for (const today of daysOf(year))
          for (const unitKind of kinds) {
            const env = envOf(form, { period, today, unitKind });
            for (const question of questionsOf(form))
              for (const n of question.group ? [1, 2, 3, 4, 9] : [1])
                for (const language of languages) {
                  const said = text.words(exampleOf({ env }, question, n), language);
                  const why = wrongAbout(question, said, env);
                  if (why !== null)
                    wrong.push(`${question.path} “${said}” ${period} ${today} ${language}: ${why}`);
                }
          }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('speaks of no year but those around its own', () => {
    for (const form of allForms)
      for (const year of [2027, 2046])
        for (const period of periodsOf(form, year)) {
          const parts = parsePeriod(period);
          const [first, last] = parts?.type === 'span' ? [parts.from, parts.to] : [year, year];
          const today = `${first}-03-01` as CalendarDate;
          for (const unitKind of kinds) {
            const env = envOf(form, { period, today, unitKind });
            for (const question of questionsOf(form))
              for (const language of languages) {
                const said = text.words(exampleOf({ env }, question, 1), language);
                const strange = [...said.matchAll(/\b20\d\d\b/gu)].filter(
                  ([found]) => Number(found) < first - 1 || Number(found) > last + 1,
                );
                expect({ said, strange }).toEqual({ said, strange: [] });
              }
          }
        }
  });
});
