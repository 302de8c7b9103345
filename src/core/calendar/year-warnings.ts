import { yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { MilestoneId } from '../shared/ids.ts';
import type { TextValue } from '../shared/text-ref.ts';
import type { CalendarDay } from './calendar-day.ts';
import { holidaysOf } from './holidays.ts';
import { deadlineOf, lastDayOf, type Milestone } from './milestone.ts';
import { tetBreak } from './tet.ts';
import { workingDays, type WorkingDays } from './working-days.ts';

/** Why an admin should look at a milestone of a year again. */
export type Warning =
  /** Nobody works on its last day; null: it stays there. */
  | { type: 'weekend'; movesTo: CalendarDate | null }
  | { type: 'holiday'; name: TextValue; movesTo: CalendarDate | null }
  | { type: 'in-tet' }
  /** Working days between it and the break, before or after. */
  | { type: 'near-tet'; days: number; isBefore: boolean }
  | { type: 'opens-late' }
  | { type: 'locks-early'; locksOn: CalendarDate }
  /** Another strictly reminded one is due on the same day to the same units. */
  | { type: 'same-day'; other: Milestone };

const NEAR_TET_WORKING_DAYS = 5;

/** What is worth a look, by milestone; those that are off or owed by nobody are left alone. */
export const warningsOf = (
  milestones: readonly Milestone[],
  table: readonly CalendarDay[],
): Map<MilestoneId, Warning[]> => {
  const days = workingDays(table);
  const names = new Map(
    table.map(({ date, isWorking, name }) => [date, isWorking ? null : { said: name }]),
  );
  const asked = milestones.filter(({ isOn, isOwed }) => isOn && isOwed);
  const hard = hardByDay(asked, days);
  return new Map(
    asked.map((milestone) => [
      milestone.id,
      [
        ...dayOffWarning(milestone, days, names),
        ...tetWarning(milestone, days),
        ...orderWarnings(milestone, days),
        ...sameDayWarnings(milestone, hard, days),
      ],
    ]),
  );
};

type Names = ReadonlyMap<CalendarDate, { said: CalendarDay['name'] } | null>;

const dayOffWarning = (milestone: Milestone, days: WorkingDays, names: Names): Warning[] => {
  const last = lastDayOf(milestone);
  if (days.isWorkingDay(last)) return [];
  const moved = deadlineOf(milestone, days).dueOn;
  const movesTo = moved === last ? null : moved;
  const name = names.get(last) ?? holidaysOf(yearOf(last)).find(({ date }) => date === last)?.name;
  return [name ? { type: 'holiday', name, movesTo } : { type: 'weekend', movesTo }];
};

const tetWarning = (milestone: Milestone, days: WorkingDays): Warning[] => {
  const last = lastDayOf(milestone);
  const tet = tetBreak(yearOf(last), days);
  if (!tet) return [];
  if (tet.from <= last && last <= tet.to) return [{ type: 'in-tet' }];
  const isBefore = last < tet.from;
  const between = isBefore
    ? days.workingDaysBetween(last, tet.from)
    : days.workingDaysBetween(tet.to, last);
  return between <= NEAR_TET_WORKING_DAYS ? [{ type: 'near-tet', days: between, isBefore }] : [];
};

const orderWarnings = (milestone: Milestone, days: WorkingDays): Warning[] => {
  const { opensOn, locksOn } = milestone;
  const { dueOn } = deadlineOf(milestone, days);
  return [
    ...(opensOn >= dueOn ? [{ type: 'opens-late' } as const] : []),
    ...(locksOn !== null && locksOn <= dueOn ? [{ type: 'locks-early', locksOn } as const] : []),
  ];
};

type ByDay = ReadonlyMap<CalendarDate, readonly Milestone[]>;

/** The strictly reminded ones by the day on which they are due. */
const hardByDay = (asked: readonly Milestone[], days: WorkingDays): ByDay => {
  const found = new Map<CalendarDate, Milestone[]>();
  for (const one of asked.filter(({ reminders }) => reminders === 'HARD')) {
    const { dueOn } = deadlineOf(one, days);
    const same = found.get(dueOn) ?? [];
    same.push(one);
    found.set(dueOn, same);
  }
  return found;
};

const sameDayWarnings = (milestone: Milestone, hard: ByDay, days: WorkingDays): Warning[] => {
  if (milestone.reminders !== 'HARD') return [];
  const same = hard.get(deadlineOf(milestone, days).dueOn) ?? [];
  return same
    .filter((other) => other.id !== milestone.id && mayMeet(milestone, other))
    .map((other) => ({ type: 'same-day', other }));
};

/** Whether a unit can owe both. */
const mayMeet = ({ owes: one }: Milestone, { owes: other }: Milestone): boolean =>
  (one.profile === 'any' || other.profile === 'any' || one.profile === other.profile) &&
  overlap(one.types, other.types) &&
  overlap(one.clusterIds, other.clusterIds) &&
  overlap(one.unitIds, other.unitIds);

const overlap = <Item>(one: readonly Item[] | 'all', other: readonly Item[] | 'all'): boolean =>
  one === 'all' || other === 'all' || one.some((item) => other.includes(item));
