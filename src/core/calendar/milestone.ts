import { addDays, endOfDay, type CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, MilestoneId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { eachSaid, onlySaid, type InLanguages } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { CalendarProfile, UnitType } from '../units/unit.ts';
import type { ReminderProfileName } from './reminder-profiles.ts';
import type { WorkingDays } from './working-days.ts';

export const owingRoles = ['any', 'lead'] as const;
export const dueSemantics = ['before', 'by'] as const;
export const shiftPolicies = ['none', 'prev', 'next'] as const;
export type DueSemantics = (typeof dueSemantics)[number];
export type ShiftPolicy = (typeof shiftPolicies)[number];

/** Which units owe something; all conditions must hold. */
export type Owes = {
  types: readonly UnitType[] | 'all';
  clusterIds: readonly ClusterId[] | 'all';
  /** Those with one of these labels, however it is spelled. */
  tags: readonly string[] | 'all';
  /** Those that were named one by one. */
  unitIds: readonly UnitId[] | 'all';
  /** `lead`: only the unit that leads its cluster in the milestone's year. */
  role: (typeof owingRoles)[number];
  profile: CalendarProfile | 'any';
};

/** Every unit owes it. */
export const everybody: Owes = {
  types: 'all',
  clusterIds: 'all',
  tags: 'all',
  unitIds: 'all',
  role: 'any',
  profile: 'any',
};

/** Something that falls due in the emulation year. Data: the Board changes all of it. */
export type Milestone = {
  id: MilestoneId;
  /** What it is, the same every year: `ANNUAL_PLAN`. */
  code: string;
  period: Period;
  name: InLanguages;
  /** What buttons call it; empty while nobody has said, see {@link shortNameOf}. */
  short: InLanguages;
  formId: string;
  /** False for an event to be known of, for which nothing is handed in. */
  isOwed: boolean;
  owes: Owes;
  /** From this day on it can be handed in. */
  opensOn: CalendarDate;
  /** The day that the Board's document names. */
  dueOn: CalendarDate;
  /** The last day that counts as on time, before any shift. */
  onTimeUntil: CalendarDate;
  /** From this day on nothing is taken any more; null: it never locks. */
  locksOn: CalendarDate | null;
  /** "trước ngày 15/6" ends with the 14th, "chậm nhất ngày 15/6" with the 15th. */
  semantics: DueSemantics;
  /** Where the last day goes when nobody works on it. */
  shift: ShiftPolicy;
  reminders: ReminderProfileName;
  /** How the other members of a cluster hear of what only its lead hands in: they attend. */
  members: ReminderProfileName;
  remindersOn: boolean;
  /** Whoever leads a cluster in its year reads what the cluster's units have handed in for it. */
  isReadByLead: boolean;
  /** Whoever leads the cluster looks at it before the Board does; only what they read. */
  isCheckedByLead: boolean;
  /** False: nobody owes it and nobody hears of it. */
  isOn: boolean;
  /** An admin has changed it by hand: copying the year before leaves it alone. */
  isEdited: boolean;
  /** The phrase of the document that it rests on; may be empty. */
  source: string;
  /** Goes up with every change, so that nothing planned before it is sent after it. */
  revision: number;
};

/** The last day of a due date, as the words mean it: the day before for `before`. */
export const lastDayOf = ({ dueOn, semantics }: Pick<Milestone, 'dueOn' | 'semantics'>) =>
  semantics === 'before' ? addDays(dueOn, -1) : dueOn;

/** A last day on which nobody works moves as the milestone's policy says. */
export const shifted = (
  day: CalendarDate,
  shift: ShiftPolicy,
  workingDays: WorkingDays,
): CalendarDate => {
  if (shift === 'none' || workingDays.isWorkingDay(day)) return day;
  return shift === 'prev' ? workingDays.previousWorkingDay(day) : workingDays.nextWorkingDay(day);
};

/** The last day that counts as on time as it was named, days off not considered; extended for all or not. */
export const namedDayOf = (
  milestone: Pick<Milestone, 'dueOn' | 'semantics' | 'onTimeUntil'>,
): CalendarDate => {
  const last = lastDayOf(milestone);
  return milestone.onTimeUntil > last ? milestone.onTimeUntil : last;
};

export type Deadline = {
  /** The last day that counts as on time: extended for all, days off considered. */
  dueOn: CalendarDate;
  /** The end of that day: what comes later is late. */
  lastMoment: Instant;
};

/** When a milestone is due for a unit that has no extension of its own. */
export const deadlineOf = (milestone: Milestone, workingDays: WorkingDays): Deadline => {
  const dueOn = shifted(namedDayOf(milestone), milestone.shift, workingDays);
  return { dueOn, lastMoment: endOfDay(dueOn) };
};

/** Fits on a button beside what it does. */
export const SHORT_NAME_LENGTH = 25;

export const shortNameOf = ({ name, short }: Pick<Milestone, 'name' | 'short'>): InLanguages => ({
  ...eachSaid(name, (words) => shorten(words, SHORT_NAME_LENGTH)),
  ...onlySaid(short),
});

/** The year whose clusters and leads count. */
export const yearOfMilestone = ({ dueOn }: Milestone): number => Number(dueOn.slice(0, 4));
