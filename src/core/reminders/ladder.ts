import { reminderProfiles, type ReminderProfileName } from '../calendar/reminder-profiles.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { addDays, type CalendarDate } from '../shared/calendar-date.ts';

/**
 * To whom a step speaks: the unit that owes it, one that attends without handing anything in, whoever
 * leads its cluster, or the Board.
 */
export const audiences = ['unit', 'guest', 'lead', 'board'] as const;
export type RungAudience = (typeof audiences)[number];

/** One rung: a day on which somebody hears of what a unit has not handed in yet. */
export type Rung = {
  /**
   * `before-14`, `last-day`, `after-3`; with another audience `lead-after-3`. Unique within a ladder;
   * those to a day that the Board gave a unit name it: `before-7@2027-03-08`.
   */
  name: string;
  audience: RungAudience;
  /** A working day. */
  on: CalendarDate;
  /** The first of the ladder: the unit hears of the milestone for the first time. */
  isOpening: boolean;
};

/** What a ladder hangs on: a milestone as it applies to a unit. */
export type LadderBase = {
  profile: ReminderProfileName;
  /** How those hear of it who attend. */
  guests: ReminderProfileName;
  opensOn: CalendarDate;
  /** The working day that the unit is asked to hand in by; never after `lastDay`. */
  askedBy: CalendarDate;
  /** The last day that still counts as on time; of an event, the day itself. */
  lastDay: CalendarDate;
  /** The unit is only asked whether it has anything of the kind: once, when the ladder begins. */
  asksOnly?: boolean;
  /** The day that the Board gave the unit instead: its steps are others, and are said anew. */
  extendedTo?: CalendarDate;
  /** The day on which the Board gave it back, and told the unit so: nothing of until then is said. */
  returnedOn?: CalendarDate;
};

/** What is said on the last day that counts, where the way there has nothing for it. */
const LAST_DAY = 'last-day';

/**
 * The steps in order of their days, at most one a day for each audience: of two that meet, the one
 * nearer to the deadline stays. A step beforehand that falls on a day off moves to the working day
 * before it; one before the opening moves to the first working day from then on. What is overdue
 * counts working days, or a long holiday would use the steps up before anybody sees them.
 */
export const rungsOf = (base: LadderBase, days: WorkingDays): Rung[] => {
  if (base.asksOnly) return questionOf(base, days);
  const { after, leadAfter, specialistAfter } = reminderProfiles[base.profile];
  const early = earlySteps('unit', base, days);
  const { extendedTo: _own, ...event } = { ...base, profile: base.guests, askedBy: base.lastDay };
  const invitations = earlySteps('guest', event, days);
  const late = (audience: RungAudience, count: number): Rung =>
    step(base, audience, {
      name: `after-${count}`,
      on: days.addWorkingDays(base.lastDay, count),
    });
  const steps = [
    ...lastDaySteps(base, days),
    ...early,
    ...invitations,
    ...after.map((count) => late('unit', count)),
    ...(leadAfter === null ? [] : [late('lead', leadAfter)]),
    ...(specialistAfter === null ? [] : [late('board', specialistAfter)]),
  ];
  const first = base.extendedTo ? undefined : early[0];
  const { returnedOn } = base;
  const told = returnedOn ? steps.filter(({ on }) => on > returnedOn) : steps;
  return lastOfEachDay(markOpening(markOpening(told, first), invitations[0]));
};

/** Nothing is owed yet: nobody is reminded, and neither lead nor Board hears of it. */
const questionOf = (base: LadderBase, days: WorkingDays): Rung[] => {
  const [first] = earlySteps('unit', base, days);
  return first ? markOpening([first], first) : [];
};

/**
 * Whoever owes it still hears of it on the last day that counts, whatever else there was; so do those
 * who hear of late units, while something can be done.
 */
const lastDaySteps = (base: LadderBase, days: WorkingDays): Rung[] => {
  const { before, leadAfter, specialistAfter } = reminderProfiles[base.profile];
  const on = workingDayUntil(base.lastDay, days);
  if (before.length === 0 || on < base.opensOn) return [];
  const rung = { name: LAST_DAY, on };
  return [
    step(base, 'unit', rung),
    ...(leadAfter === null ? [] : [step(base, 'lead', rung)]),
    ...(specialistAfter === null ? [] : [step(base, 'board', rung)]),
  ];
};

const earlySteps = (audience: 'unit' | 'guest', base: LadderBase, days: WorkingDays): Rung[] =>
  reminderProfiles[base.profile].before
    .map((count) => ({ name: `before-${count}`, on: earlyDay(base, count, days) }))
    .filter(({ on }) => on <= base.askedBy)
    .map((one) => step(base, audience, one));

const step = (
  { extendedTo }: LadderBase,
  audience: RungAudience,
  { name, on }: Pick<Rung, 'name' | 'on'>,
): Rung => ({
  name: `${audience === 'unit' ? '' : `${audience}-`}${name}${extendedTo ? `@${extendedTo}` : ''}`,
  audience,
  on,
  isOpening: false,
});

/** Several steps may have moved to the first day; the last of them will stay. */
const markOpening = (steps: Rung[], first: Rung | undefined): Rung[] => {
  for (const one of steps)
    if (one.audience === first?.audience && one.on === first.on) one.isOpening = true;
  return steps;
};

const earlyDay = (
  { askedBy, opensOn }: LadderBase,
  count: number,
  days: WorkingDays,
): CalendarDate => {
  const on = workingDayUntil(addDays(askedBy, -count), days);
  return on < opensOn ? workingDayFrom(opensOn, days) : on;
};

/** Steps come in the order of the ladder, so of those on one day the last one is kept. */
const lastOfEachDay = (steps: readonly Rung[]): Rung[] =>
  [...new Map(steps.map((one) => [`${one.audience}:${one.on}`, one])).values()].toSorted(
    (one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0),
  );

/** That day, or the last working day before it. */
const workingDayUntil = (day: CalendarDate, days: WorkingDays): CalendarDate =>
  days.isWorkingDay(day) ? day : days.previousWorkingDay(day);

/** That day, or the first working day after it. */
const workingDayFrom = (day: CalendarDate, days: WorkingDays): CalendarDate =>
  days.isWorkingDay(day) ? day : days.nextWorkingDay(day);
