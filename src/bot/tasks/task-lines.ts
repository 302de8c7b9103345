import { deadlineWords, type Today } from '../../core/calendar/deadline.ts';
import { milestoneTitle } from '../../core/calendar/form-title.ts';
import { shortNameOf } from '../../core/calendar/milestone.ts';
import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import { daysBetween } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import type { MessageButton } from '../kit/request.ts';

/** What a button names a task by. */
export const placeOf = ({ milestone, unit }: Pick<Obligation, 'milestone' | 'unit'>) => ({
  milestoneId: milestone.id,
  unitId: unit.id,
});

export const taskTitle = ({ milestone }: Pick<Obligation, 'milestone'>): TextRef =>
  milestoneTitle(milestone);

/** The same where it has to fit on a button. */
export const taskShortTitle = ({ milestone }: Pick<Obligation, 'milestone'>): TextRef =>
  say('milestone-name', { name: { said: shortNameOf(milestone) } });

/** What it is, how far it is, and how much time is left. */
export const describeTask = (task: Obligation, now: Today): TextRef[] => {
  const { unit, state, pending } = task;
  const title = say('task-title', { form: taskTitle(task), unit: unit.name });
  const waits = pending ? [say(`task-waits-${pending.kind}`)] : [];
  switch (state.type) {
    case 'not-begun':
      return [title, say('task-not-begun'), dueLine(task, now), ...waits];
    case 'drafting':
      return [
        title,
        say('task-drafting', { share: Math.floor(state.share * 100) }),
        dueLine(task, now),
        ...waits,
      ];
    case 'submitted':
      return [
        title,
        say('task-submitted', { at: { at: state.at }, number: state.number }),
        ...(state.awaitsPaper ? [say('task-paper-owed')] : []),
        ...(state.isAmending ? [say('task-amending')] : []),
      ];
    case 'waived':
      return [title, say('task-waived')];
    case 'on-paper':
      return [title, say('task-on-paper', { number: state.documentNumber })];
  }
};

/** The last day, with the days left in plain words. */
export const dueLine = (task: Obligation, now: Today): TextRef => {
  const { dueOn } = task;
  const { today, days } = now;
  const due = deadlineWords(task, now);
  return dueOn < today
    ? say('task-overdue', { due, days: daysBetween(dueOn, today) })
    : say('task-due', {
        due,
        days: daysBetween(today, dueOn),
        working: days.workingDaysBetween(today, dueOn),
      });
};

/** How a button tells its task from others beside it. */
export type Company = { severalUnits: boolean; severalTasks: boolean };

/** One tap to the exact place. */
export const taskButton = (
  task: Obligation,
  company: Company,
  title: (ref: TextRef) => string,
): MessageButton => {
  const { state, unit, milestone } = task;
  const parts = [
    ...(company.severalUnits ? [unit.shortName] : []),
    ...(company.severalTasks ? [title(taskShortTitle(task))] : []),
  ];
  const values = { unit: parts.length > 0 ? ` · ${parts.join(': ')}` : '' };
  if (state.type === 'submitted' && state.awaitsPaper)
    return {
      label: say('button-send-paper', values),
      data: buttons.forms.amend.to({ number: state.number, how: 'paper' }),
      style: 'primary',
    };
  if (state.type === 'submitted')
    return {
      label: say('button-see-submission', values),
      data: buttons.forms.submission.to({ number: state.number, page: 0 }),
    };
  const { formId, period } = milestone;
  const data = buttons.forms.open.to({ unitId: unit.id, formId, period });
  if (state.type === 'drafting')
    return { label: say('button-go-on', values), data, style: 'primary' };
  const isFirst = !isDone(task);
  return {
    label: say(isFirst ? 'button-begin' : 'button-hand-in-too', values),
    data,
    ...(isFirst ? { style: 'primary' as const } : {}),
  };
};
