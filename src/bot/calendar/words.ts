import { deadlineWords, type Today } from '../../core/calendar/deadline.ts';
import { isHandIn } from '../../core/calendar/hand-in-form.ts';
import { deadlineOf, lastDayOf, type Milestone } from '../../core/calendar/milestone.ts';
import type { WorkingDays } from '../../core/calendar/working-days.ts';
import { titleOf } from '../../core/forms/forms.ts';
import { type CalendarDate, weekdayOf } from '../../core/shared/calendar-date.ts';
import { dashed, lowered, say, type TextRef } from '../../core/shared/text-ref.ts';
import { findForm } from '../../core/submissions/form-ports.ts';
import type { UnitType } from '../../core/units/unit.ts';
import { type Request, wordsOf } from '../kit/request.ts';

/** A day with its weekday, as the Board checks it. */
export const dayWords = (date: CalendarDate): TextRef =>
  say('calendar-day', { weekday: say(`calendar-weekday-${weekdayOf(date)}`), date: { date } });

export const unitTypeWords = (type: UnitType): TextRef => say(`units-type-${dashed(type)}`);

/** The day that the document names, as it names it. */
export const namedWords = ({ semantics, dueOn }: Milestone): TextRef =>
  say(`calendar-due-${semantics}`, { day: dayWords(dueOn) });

/** When it is due for units without an extension of their own, as they read it. */
export const commonDeadline = (milestone: Milestone, now: Today): TextRef =>
  deadlineWords({ milestone, ...deadlineOf(milestone, now.days) }, now);

/** The day that the document names, and the last one that counts when that is another. */
export const dueWords = (milestone: Milestone, days: WorkingDays): TextRef => {
  const named = namedWords(milestone);
  const last = deadlineOf(milestone, days).dueOn;
  return last === lastDayOf(milestone)
    ? named
    : say('calendar-due-moved', { named, last: dayWords(last) });
};

export const locksWords = ({ locksOn }: Milestone): TextRef =>
  locksOn ? say('calendar-locks-from', { day: dayWords(locksOn) }) : say('calendar-locks-never');

/** Who owes it: kinds of unit, clusters, role and year, as far as they limit anything. */
export const whoWords = (request: Request, { owes }: Pick<Milestone, 'owes'>): TextRef => {
  const { types, clusterIds, tags, unitIds, role, profile } = owes;
  const limits: TextRef[] = [
    ...(types === 'all'
      ? []
      : [
          say('calendar-who-types', {
            types: types.map((type) => wordsOf(request, unitTypeWords(type))).join('; '),
          }),
        ]),
    ...(role === 'lead' ? [say('calendar-who-lead')] : []),
    ...(clusterIds === 'all' ? [] : [say('calendar-who-clusters', { count: clusterIds.length })]),
    ...(tags === 'all' ? [] : [say('calendar-who-tags', { tags: tags.join(', ') })]),
    ...(unitIds === 'all' ? [] : [say('calendar-who-units', { count: unitIds.length })]),
    ...(profile === 'any' ? [] : [say(`calendar-who-${dashed(profile)}`)]),
  ];
  if (limits.length === 0) return say('calendar-who-all');
  const words = limits.map((limit) => wordsOf(request, limit)).join(', ');
  return say('form-value', { value: words });
};

/** What is handed in for it. */
export const formWords = ({ ports }: Request, { isOwed, formId, period }: Milestone): TextRef => {
  if (!isOwed) return say('calendar-form-none');
  const form = findForm(ports.forms, formId);
  return form && !isHandIn(form) ? titleOf(form.id, period) : say('calendar-form-document');
};

export const reminderWords = ({ reminders, remindersOn }: Milestone): TextRef =>
  remindersOn ? say(`calendar-profile-${lowered(reminders)}`) : say('calendar-reminders-off');
