import { isAccepting, isDone, type Obligation } from '../obligations/obligation.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { isOpen } from '../units/unit.ts';

/** Why somebody is left alone about a duty. Each has a text `silence-…`. */
export const suppressions = [
  'switched-off',
  'milestone-off',
  'submitted',
  'waived',
  'none',
  'on-paper',
  'asked-board',
  'unit-closed',
  'not-accepting',
  'snoozed',
  'not-theirs',
  'changed',
  'not-due',
] as const;
export type Suppression = (typeof suppressions)[number];

/**
 * Whether a unit is left alone about a duty, whoever is to hear of it. One that has asked the Board
 * for something waits for the Board's answer, not the other way round.
 */
export const suppressionOf = (obligation: Obligation, today: CalendarDate): Suppression | null => {
  const { milestone, unit, state, pending } = obligation;
  if (!milestone.remindersOn || !milestone.isOn) return 'milestone-off';
  if (isDone(obligation)) return state.type as Suppression;
  // Whoever carries the unit on answers what was returned to it.
  if (!isOpen(unit, today) && state.type !== 'returned') return 'unit-closed';
  if (!isAccepting(obligation, today)) return 'not-accepting';
  return pending ? 'asked-board' : null;
};
