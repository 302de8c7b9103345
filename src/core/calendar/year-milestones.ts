import { calendarDate, type CalendarDate } from '../shared/calendar-date.ts';
import { fiveYearPeriod, quarterPeriod, yearPeriod, type Period } from '../shared/period.ts';
import type { WordsInLanguages } from '../shared/text-ref.ts';
import { defaultNames, type DefaultMilestone } from './default-milestone.ts';
import { annualMilestones } from './default-milestones.ts';
import { sourceOn } from './default-sources.ts';
import { fiveYearMilestones } from './five-year-milestones.ts';
import { everybody, type Milestone } from './milestone.ts';

export type NewMilestone = Omit<Milestone, 'id'>;

/** What a year begins with: the annual milestones, and those of the five years that fall in it. */
export const milestonesOfYear = (year: number, inLanguages: WordsInLanguages): NewMilestone[] => [
  ...annualMilestones.map((one) =>
    toMilestone(one, { year, period: periodOf(one, year), inLanguages }),
  ),
  ...fiveYearMilestones
    .filter(({ yearOfFive }) => yearOfFive === ((year - 1) % 5) + 1)
    .map((one) => toMilestone(one, { year, period: fiveYearPeriod(year), inLanguages })),
];

const periodOf = ({ quarter }: DefaultMilestone, year: number): Period =>
  quarter ? quarterPeriod(year, quarter) : yearPeriod(year);

type Begun = { year: number; period: Period; inLanguages: WordsInLanguages };

const toMilestone = (one: DefaultMilestone, { year, period, inLanguages }: Begun): NewMilestone => {
  const { name, short } = defaultNames(one.code, year);
  const dueOn = dayIn(year, one.due);
  return {
    code: one.code,
    period,
    name: inLanguages(name),
    short: inLanguages(short),
    formId: one.formId,
    isOwed: !one.isEvent,
    owes: { ...everybody, role: one.role ?? 'any', profile: one.profile ?? 'any' },
    opensOn: dayIn(one.opens > one.due ? year - 1 : year, one.opens),
    dueOn,
    onTimeUntil: dueOn,
    locksOn: null,
    semantics: 'by',
    shift: one.isEvent ? 'none' : 'next',
    reminders: one.reminders,
    members: one.members ?? 'NONE',
    remindersOn: true,
    isReadByLead: one.isReadByLead ?? false,
    isCheckedByLead: false,
    isOn: true,
    isEdited: false,
    source: sourceOn(one.code, dueOn),
    revision: 1,
  };
};

/** Whether it is due on the day that a year begins with, which no document names. */
export const isUsualDay = ({ code, dueOn }: Pick<Milestone, 'code' | 'dueOn'>): boolean =>
  usualDays.get(code) === dueOn.slice(5);

const usualDays: ReadonlyMap<string, string> = new Map(
  [...annualMilestones, ...fiveYearMilestones].map(({ code, due }) => [code, due]),
);

const dayIn = (year: number, monthDay: string): CalendarDate => {
  const [month, day] = monthDay.split('-').map(Number);
  const date = calendarDate(year, month ?? 0, day ?? 0);
  if (!date) throw new Error(`no day ${monthDay} in ${year}`);
  return date;
};
