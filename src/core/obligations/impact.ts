import type { Milestone } from '../calendar/milestone.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { cameLate, isAccepting, isDone, isOverdue, type Obligation } from './obligation.ts';

/** What a change of a milestone means to units, as counts of them. */
export type Impact = {
  owingBefore: number;
  owingAfter: number;
  /** Have begun; have handed in; wait for what they asked the Board for. */
  drafting: number;
  submitted: number;
  asking: number;
  /** Have begun, handed in or asked, and would owe nothing any more. */
  leaving: number;
  /** Owe it now and would not. */
  dropped: number;
  /** Would owe it and do not now. */
  joining: number;
  /** Handed in on time so far, late then; and the other way round. */
  turnLate: number;
  turnOnTime: number;
  /** Would be overdue at once, and are not now. */
  turnOverdue: number;
  /** Could hand in now and could not then. */
  shutOut: number;
};

type Sides = { before: readonly Obligation[]; after: readonly Obligation[]; now: Instant };

export const impactOf = ({ before, after, now }: Sides): Impact => {
  const then = new Map(after.map((one) => [one.unit.id, one]));
  const known = new Set(before.map(({ unit }) => unit.id));
  const pairs = before.map((one) => ({ one, next: then.get(one.unit.id) }));
  const count = (is: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(is).length;
  const today = dateInHanoi(now);
  return {
    owingBefore: before.length,
    owingAfter: after.length,
    drafting: count(({ one }) => one.state.type === 'drafting'),
    submitted: count(
      ({ one: { state } }) => state.type === 'submitted' || state.type === 'returned',
    ),
    asking: count(({ one }) => one.pending !== undefined),
    dropped: count(({ next }) => !next),
    leaving: count(({ one, next }) => !next && isTouched(one)),
    joining: after.filter(({ unit }) => !known.has(unit.id)).length,
    turnLate: count(({ one, next }) => !!next && !cameLate(one) && cameLate(next)),
    turnOnTime: count(({ one, next }) => !!next && cameLate(one) && !cameLate(next)),
    turnOverdue: count(({ one, next }) => !!next && !isOverdue(one, now) && isOverdue(next, now)),
    shutOut: count(
      ({ one, next }) =>
        !!next && !isDone(one) && isAccepting(one, today) && !isAccepting(next, today),
    ),
  };
};

const isTouched = ({ state, pending }: Obligation): boolean =>
  pending !== undefined || state.type !== 'not-begun';

/** Whether units have done something that the change is about. */
export const touchesUnits = ({ drafting, submitted, asking }: Impact): boolean =>
  drafting + submitted + asking > 0;

/** Words, numbers of a document and reminders; the rest is about what units have to do. */
const harmless: ReadonlySet<string> = new Set([
  'name',
  'short',
  'source',
  'reminders',
  'members',
  'remindersOn',
  'isReadByLead',
  'isCheckedByLead',
]);

export const isAboutUnits = (changed: readonly string[]): boolean =>
  changed.some((key) => !harmless.has(key));

/** Other units would owe what units have on their lists already. */
export const changesWhoOwes = (
  { before, after, today }: { before: Milestone; after: Milestone; today: CalendarDate },
  { dropped, joining }: Impact,
): boolean => isAsked(before) && isAsked(after) && before.opensOn <= today && dropped + joining > 0;

/** A milestone that is switched on makes units owe something: that is always shown first. */
export const beginsToBeOwed = (before: Milestone, after: Milestone): boolean =>
  !isAsked(before) && isAsked(after);

const isAsked = ({ isOn, isOwed }: Milestone): boolean => isOn && isOwed;
