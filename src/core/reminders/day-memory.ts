import type { Obligation } from '../obligations/obligation.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import type { MilestoneId, PersonId, UnitId } from '../shared/ids.ts';
import type { RungAudience, Rung } from './ladder.ts';
import type { HeardReminder, Snooze, Told } from './reminder-store.ts';
import { snoozeStep, thanksStep } from './reminder.ts';
import { THANKS_WITHIN_DAYS } from './time-limits.ts';

/** A duty as one person sees it. */
export type Whose = {
  unitId: UnitId;
  milestoneId: MilestoneId;
  personId: PersonId;
  audience: RungAudience;
};

export type StandingStep = Pick<Rung, 'name' | 'on'>;

/** What people have heard before, and when they want to hear again. */
export type DayMemory = {
  hasSnoozes(milestoneId: MilestoneId): boolean;
  /** The step that is due for somebody, if they have not heard of the duty since its day. */
  dueStep(standing: StandingStep | null, whose: Whose): string | null;
  /** Whoever was reminded hears once that it has come. */
  thanks(obligation: Obligation, whose: Whose): string | null;
};

export type MemoryFacts = {
  day: CalendarDate;
  /** The newest first. */
  told: readonly (Told | HeardReminder)[];
  snoozes: readonly Snooze[];
};

export const dayMemory = ({ day, told, snoozes }: MemoryFacts): DayMemory => {
  const heard = byUnit(told);
  const asleep = new Map(snoozes.map((one) => [placeOf(one), dateInHanoi(one.until)]));
  const snoozed = new Set(snoozes.map(({ milestoneId }) => milestoneId));
  const lastHeard = ({
    unitId,
    milestoneId,
    personId,
    audience,
  }: Whose): Told | HeardReminder | undefined =>
    heard
      .get(unitId)
      ?.find(
        (one) =>
          one.personId === personId && isAbout(one, milestoneId) && one.audience === audience,
      );
  const wakingDay = (whose: Whose): CalendarDate | undefined =>
    whose.audience === 'unit' && snoozed.has(whose.milestoneId)
      ? asleep.get(placeOf(whose))
      : undefined;
  return {
    hasSnoozes: (milestoneId) => snoozed.has(milestoneId),
    dueStep: (standing, whose) => {
      const wakesOn = wakingDay(whose);
      if (wakesOn !== undefined && day < wakesOn) return null;
      const step = later(standing, wakesOn);
      const last = step && lastHeard(whose);
      return step && (!last || last.on < step.on) ? step.name : null;
    },
    thanks: ({ state }, whose) => {
      const last = lastHeard(whose);
      if (state.type !== 'submitted' || !last || isThanked(last)) return null;
      const cameOn = dateInHanoi(state.at);
      return cameOn >= last.on && day <= addDays(cameOn, THANKS_WITHIN_DAYS) ? thanksStep : null;
    },
  };
};

/** What was read for one milestone is about it. */
const isAbout = (told: Told | HeardReminder, milestoneId: MilestoneId): boolean =>
  !('milestoneId' in told) || told.milestoneId === milestoneId;

const isThanked = (told: Told | HeardReminder): boolean => 'isThanked' in told && told.isThanked;

/** A unit has few people and few milestones at a time, so that its list is looked through. */
const byUnit = (told: MemoryFacts['told']): ReadonlyMap<UnitId, MemoryFacts['told']> =>
  groupBy(told, ({ unitId }) => unitId);

/** A person who asked to hear again on a day is told then, whatever the ladder says. */
const later = (
  standing: StandingStep | null,
  wakesOn: CalendarDate | undefined,
): StandingStep | null =>
  wakesOn !== undefined && (standing === null || wakesOn > standing.on)
    ? { name: snoozeStep(wakesOn), on: wakesOn }
    : standing;

const placeOf = ({ unitId, milestoneId, personId }: Omit<Whose, 'audience'>): string =>
  `${unitId}:${milestoneId}:${personId}`;
