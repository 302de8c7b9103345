import type { DefaultMilestone } from './default-milestone.ts';

/** Those of a five-year period, each in one of its years. */
export const fiveYearMilestones: readonly DefaultMilestone[] = [
  {
    code: 'FIVE_YEAR_PLAN',
    formId: 'five-year-plan',
    due: '06-30',
    opens: '12-10',
    reminders: 'LONG',
    yearOfFive: 1,
  },
  {
    code: 'MIDTERM_REVIEW',
    formId: 'midterm-review',
    due: '06-30',
    opens: '03-01',
    reminders: 'LONG',
    yearOfFive: 3,
  },
  {
    code: 'HERO_DOSSIER',
    formId: 'hero-dossier',
    due: '03-31',
    opens: '01-15',
    reminders: 'EVENT',
    yearOfFive: 5,
    mayBeNone: true,
  },
  {
    code: 'UNIT_CONGRESS',
    formId: 'unit-congress',
    due: '06-30',
    opens: '03-01',
    reminders: 'LONG',
    yearOfFive: 5,
  },
  {
    code: 'FIVE_YEAR_SUMMARY',
    formId: 'five-year-summary',
    due: '06-30',
    opens: '03-01',
    reminders: 'LONG',
    yearOfFive: 5,
  },
  {
    code: 'CITY_CONGRESS',
    formId: 'city-congress',
    due: '10-10',
    opens: '09-01',
    reminders: 'EVENT',
    yearOfFive: 5,
    isEvent: true,
  },
  {
    code: 'NATIONAL_CONGRESS',
    formId: 'national-congress',
    due: '12-27',
    opens: '11-15',
    reminders: 'EVENT',
    yearOfFive: 5,
    isEvent: true,
  },
];
