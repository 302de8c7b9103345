import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';

/** A working day on which the plan of the coming year is what a unit has to write. */
const PLANNING_DAY = '2026-11-25' as CalendarDate;

/** Business time that begins on that day whatever day the test runs on, and goes on from there. */
export const planningSeason = (): MovableClock => {
  const clock = new MovableClock(() => Date.now());
  clock.moveTo(instantInHanoi(PLANNING_DAY, '09:00'));
  return clock;
};
