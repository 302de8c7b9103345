import type { CalendarDate } from '../shared/calendar-date.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { namedDayOf, shifted, type Milestone } from './milestone.ts';
import type { WorkingDays } from './working-days.ts';

/** A milestone, and the last day on which it counts as on time for whom it is about. */
export type Due = { milestone: Milestone; dueOn: CalendarDate };

/** The day on which it is said, and which days are worked on. */
export type Today = { today: CalendarDate; days: WorkingDays };

/**
 * The working day by which units are asked to hand in. A day off that counts until the next working day
 * is asked for on the working day before it, as offices do; never after the deadline.
 */
export const askedBy = ({ milestone, dueOn }: Due, days: WorkingDays): CalendarDate => {
  const named = movedFrom({ milestone, dueOn }, days);
  const day = named !== null && named < dueOn ? named : dueOn;
  return days.isWorkingDay(day) ? day : days.previousWorkingDay(day);
};

/** The day off that the deadline was moved away from; null when it stands where it was named. */
const movedFrom = ({ milestone, dueOn }: Due, days: WorkingDays): CalendarDate | null => {
  const named = namedDayOf(milestone);
  return named !== dueOn && shifted(named, milestone.shift, days) === dueOn ? named : null;
};

/**
 * The one way to say when something is due: `1/3/2027 (28/2 là ngày nghỉ); nên gửi trước 26/2`. What is
 * advised is left out once its day is over.
 */
export const deadlineWords = (due: Due, { today, days }: Today): TextRef => {
  const { dueOn } = due;
  const named = movedFrom(due, days);
  const asked = askedBy(due, days);
  return say('deadline', {
    date: { deadline: dueOn },
    note:
      named === null
        ? say('deadline-as-named')
        : say('deadline-moved', { day: { dayMonth: named } }),
    advice: adviceWords({ asked, dueOn, today }),
  });
};

type Advice = { asked: CalendarDate; dueOn: CalendarDate; today: CalendarDate };

const adviceWords = ({ asked, dueOn, today }: Advice): TextRef => {
  if (asked >= dueOn || today > asked) return say('deadline-no-advice');
  return today === asked
    ? say('deadline-better-today')
    : say('deadline-better-before', { day: { dayMonth: asked } });
};
