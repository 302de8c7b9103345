import { calendarDate, type CalendarDate } from '../shared/calendar-date.ts';
import { eachSaid } from '../shared/language.ts';
import { fiveYearPeriod, quarterPeriod, yearPeriod, type Period } from '../shared/period.ts';
import type { DefaultMilestone } from './default-milestone.ts';
import { annualMilestones } from './default-milestones.ts';
import { fiveYearMilestones } from './five-year-milestones.ts';
import type { Milestone } from './milestone.ts';

export type NewMilestone = Omit<Milestone, 'id'>;

/** What a year begins with: the annual milestones, and those of the five years that fall in it. */
export const milestonesOfYear = (year: number): NewMilestone[] => [
  ...annualMilestones.map((one) => toMilestone(one, year, periodOf(one, year))),
  ...fiveYearMilestones
    .filter(({ yearOfFive }) => yearOfFive === ((year - 1) % 5) + 1)
    .map((one) => toMilestone(one, year, fiveYearPeriod(year))),
];

const periodOf = ({ quarter }: DefaultMilestone, year: number): Period =>
  quarter ? quarterPeriod(year, quarter) : yearPeriod(year);

const toMilestone = (one: DefaultMilestone, year: number, period: Period): NewMilestone => {
  const dueOn = dayIn(year, one.due);
  return {
    code: one.code,
    period,
    name: eachSaid(one.name, (words) => written(words, year)),
    short: eachSaid(one.short, (words) => written(words, year)),
    formId: one.formId,
    isOwed: !one.isEvent,
    owes: {
      types: 'all',
      clusterIds: 'all',
      role: one.role ?? 'any',
      profile: one.profile ?? 'any',
    },
    opensOn: dayIn(one.opens > one.due ? year - 1 : year, one.opens),
    dueOn,
    onTimeUntil: dueOn,
    locksOn: null,
    semantics: 'by',
    shift: one.isEvent ? 'none' : 'next',
    reminders: one.reminders,
    members: one.members ?? 'NONE',
    remindersOn: true,
    isOn: true,
    isEdited: false,
    source: '',
    revision: 1,
  };
};

const written = (name: string, year: number): string =>
  name
    .replaceAll('{year}', String(year))
    .replaceAll('{last}', String(year - 1))
    .replaceAll('{next}', String(year + 1))
    .replaceAll('{period}', fiveYearPeriod(year));

const dayIn = (year: number, monthDay: string): CalendarDate => {
  const [month, day] = monthDay.split('-').map(Number);
  const date = calendarDate(year, month ?? 0, day ?? 0);
  if (!date) throw new Error(`no day ${monthDay} in ${year}`);
  return date;
};
