import { isNamedByMilestone } from '../calendar/hand-in-form.ts';
import type { KnownPerson } from '../people/person.ts';
import { addDays, dateInHanoi, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { lastYearOf } from '../shared/period.ts';
import { findForm, type FormPorts } from '../submissions/form-ports.ts';
import { isOpen } from '../units/unit.ts';
import { loadObligations, type ObligationStores } from './load-obligations.ts';
import { awaitsPaper, isDone, isQuestion, type Obligation } from './obligation.ts';
import { DONE_STAYS_DAYS, LONG_OVERDUE_DAYS, OVERDUE_STAYS_DAYS } from './time-limits.ts';

/** What a person's units have to do: now, done lately, and next. */
export type Tasks = {
  /**
   * Overdue, then open by their deadlines, whichever unit's they are; then what was sent with the
   * signed document still to come.
   */
  open: Obligation[];
  /**
   * Overdue for long and not begun: still to be handed in, but no longer what a day is about. A plan
   * of years that still run is not among them.
   */
  earlier: Obligation[];
  /** Done, and either not due yet or done in the last weeks; newest first. */
  done: Obligation[];
  /** What opens next, if anything does. */
  next: Obligation | null;
  /** Of all their units, by the day it is due. */
  year: Obligation[];
};

export const loadTasks = async (
  stores: ObligationStores,
  ports: Pick<FormPorts, 'forms'>,
  { by, now }: { by: Pick<KnownPerson, 'unitIds'>; now: Instant },
): Promise<Tasks> => {
  const today = dateInHanoi(now);
  const unitAt = new Map(by.unitIds.map((id, at) => [id, at]));
  // What is due on the same day stands in the order in which the units became theirs.
  const all = (await loadObligations(stores, ports, { now, unitIds: by.unitIds }))
    .filter(
      (one) =>
        (isOpen(one.unit, today) || isAnswered(one)) && findForm(ports, one.milestone.formId),
    )
    .toSorted((one, other) => (unitAt.get(one.unit.id) ?? 0) - (unitAt.get(other.unit.id) ?? 0));
  const begun = all.filter(({ milestone }) => milestone.opensOn <= today);
  const isRunning = ({ milestone }: Obligation): boolean => {
    const form = findForm(ports, milestone.formId);
    return (
      form !== undefined &&
      !isNamedByMilestone(form) &&
      lastYearOf(milestone.period) >= yearOf(today)
    );
  };
  const isLong = (one: Obligation): boolean => isLongOverdue(one, today) && !isRunning(one);
  const owed = begun.filter(
    (one) => !isDone(one) && (isFresh(one, today) || isRunning(one) || isAnswered(one)),
  );
  const unsigned = begun.filter(awaitsPaper);
  const coming = all
    .filter((one) => one.milestone.opensOn > today && !isDone(one))
    .toSorted((one, other) => byText(one.milestone.opensOn, other.milestone.opensOn));
  return {
    open: [
      ...owed.filter((one) => !isLong(one)).toSorted(mostUrgentFirst),
      ...unsigned.toSorted(mostUrgentFirst),
    ],
    earlier: owed.filter(isLong).toSorted(mostUrgentFirst),
    done: begun
      .filter((one) => isDone(one) && !awaitsPaper(one) && isRecent(one, today))
      .toSorted(newestFirst),
    next: coming[0] ?? null,
    year: all.toSorted((one, other) => byText(one.dueOn, other.dueOn)),
  };
};

/** What was returned is answered also when its unit has ended meanwhile. */
const isAnswered = ({ state }: Obligation): boolean => state.type === 'returned';

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What a unit may have nothing of stands behind what it owes, until it has begun it. */
const mostUrgentFirst = (one: Obligation, other: Obligation): number =>
  Number(isQuestion(one)) - Number(isQuestion(other)) || byText(one.dueOn, other.dueOn);

const newestFirst = (one: Obligation, other: Obligation): number => doneAt(other) - doneAt(one);

const doneAt = ({ state }: Obligation): number => ('at' in state ? state.at : 0);

const isFresh = ({ dueOn }: Obligation, today: CalendarDate): boolean =>
  addDays(dueOn, OVERDUE_STAYS_DAYS) >= today;

const isLongOverdue = ({ dueOn, state, pending }: Obligation, today: CalendarDate): boolean =>
  state.type === 'not-begun' && !pending && addDays(dueOn, LONG_OVERDUE_DAYS) < today;

const isRecent = (one: Obligation, today: CalendarDate): boolean =>
  one.dueOn >= today ||
  addDays(dateInHanoi(doneAt(one) as Instant), DONE_STAYS_DAYS) >= today ||
  (one.state.type === 'submitted' && one.state.isAmending);
