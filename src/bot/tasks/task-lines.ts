import { deadlineWords, type Today } from '../../core/calendar/deadline.ts';
import { milestoneTitle } from '../../core/calendar/form-title.ts';
import { shortNameOf } from '../../core/calendar/milestone.ts';
import { documentWords } from '../../core/obligations/announce-relief.ts';
import { isQuestion, type Obligation } from '../../core/obligations/obligation.ts';
import { dateInHanoi, daysBetween, yearOf } from '../../core/shared/calendar-date.ts';
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
      return [title, ...notBegunLines(task, now), ...waits];
    case 'drafting':
    case 'returned':
      return [title, underWayLine(state), dueLine(task, now), ...waits];
    case 'submitted':
      return [title, ...submittedLines(state)];
    case 'none':
    case 'waived':
      return [title, say(`task-${state.type}`)];
    case 'on-paper':
      return [title, say('task-on-paper', { number: documentWords(state) })];
  }
};

type State<Type extends Obligation['state']['type']> = Extract<Obligation['state'], { type: Type }>;

const underWayLine = (state: State<'drafting' | 'returned'>): TextRef =>
  state.type === 'returned'
    ? say('task-returned', { at: { at: state.at } })
    : say('task-drafting', { share: Math.floor(state.share * 100) });

const submittedLines = ({ at, number, awaitsPaper, isAmending }: State<'submitted'>): TextRef[] => [
  say('task-submitted', { at: { at }, number }),
  ...(awaitsPaper ? [say('task-paper-owed')] : []),
  ...(isAmending ? [say('task-amending')] : []),
];

const notBegunLines = (task: Obligation, now: Today): TextRef[] =>
  isQuestion(task) ? [say('claim-ask')] : [say('task-not-begun'), dueLine(task, now)];

/** The last day, with the days left in plain words. */
export const dueLine = (task: Obligation, now: Today): TextRef => {
  const { dueOn } = task;
  const { today, days } = now;
  const due = deadlineWords(task, now);
  return dueOn < today
    ? say('task-overdue', { due, days: days.workingDaysBetween(dueOn, today) })
    : say('task-due', {
        due,
        days: daysBetween(today, dueOn),
        working: days.workingDaysBetween(today, dueOn),
      });
};

type Labelled = {
  /** The task's unit has to be told from others. */
  severalUnits: boolean;
  now: Today;
  /** What the unit is called then. */
  unitName?: string;
  /** A question is told by its mark alone. */
  isBrief?: boolean;
};

const labelOf = (task: Obligation, { severalUnits, unitName }: Labelled): TextRef =>
  severalUnits
    ? say('button-task-of-unit', {
        unit: unitName ?? task.unit.shortName,
        task: taskShortTitle(task),
      })
    : taskShortTitle(task);

/** One tap to the exact place, with how far the task is and when it is due. */
export const taskButton = (task: Obligation, how: Labelled): MessageButton => {
  const { severalUnits, now } = how;
  const { state, unit, milestone } = task;
  const values = { task: labelOf(task, how) };
  if (state.type === 'submitted') return submittedButton(state, values);
  if (isQuestion(task)) return questionButton(task, { ...values, isBrief: how.isBrief === true });
  const { formId, period } = milestone;
  const data = buttons.forms.open.to({ unitId: unit.id, formId, period });
  switch (state.type) {
    case 'not-begun':
      return {
        label: say('button-task-not-begun', {
          ...values,
          when: whenWords(task, now, severalUnits),
        }),
        data,
        style: 'primary',
      };
    case 'drafting':
      return {
        label: say('button-task-drafting', {
          ...values,
          share: Math.floor(state.share * 100),
          when: whenWords(task, now, severalUnits),
        }),
        data,
        style: 'primary',
      };
    case 'returned':
      return {
        label: say('button-task-returned', {
          ...values,
          when: whenWords(task, now, severalUnits),
        }),
        data: buttons.forms.amend.to({ number: state.number }),
        style: 'primary',
      };
    case 'none':
      return {
        label: say('button-task-none', values),
        data: buttons.tasks.asked.to(placeOf(task)),
      };
    case 'waived':
      return { label: say('button-task-waived', values), data };
    case 'on-paper':
      return {
        label: say('button-task-on-paper', { ...values, number: state.documentNumber }),
        data,
      };
  }
};

/** Nothing is owed yet: it stands behind what is, and is never late. */
const questionButton = (
  task: Pick<Obligation, 'milestone' | 'unit'>,
  { isBrief, ...values }: { task: TextRef; isBrief: boolean },
): MessageButton => ({
  label: say(isBrief ? 'button-task-question-brief' : 'button-task-question', values),
  data: buttons.tasks.asked.to(placeOf(task)),
});

const submittedButton = (
  { number, at, awaitsPaper, isAmending }: Extract<Obligation['state'], { type: 'submitted' }>,
  values: { task: TextRef },
): MessageButton => {
  if (awaitsPaper)
    return {
      label: say('button-task-paper', values),
      data: buttons.forms.amend.to({ number, how: 'paper' }),
      style: 'primary',
    };
  const data = buttons.forms.submission.to({ number, page: 0 });
  return isAmending
    ? { label: say('button-task-amending', values), data }
    : { label: say('button-task-submitted', { ...values, at: { date: dateInHanoi(at) } }), data };
};

/** What waits for the Board is asked of nobody; beside a unit's name the day stands alone. */
const whenWords = ({ dueOn, pending }: Obligation, { today }: Today, isShort: boolean): TextRef => {
  if (pending) return say('task-when-waits');
  if (dueOn === today) return say('task-when-today');
  const date = yearOf(dueOn) === yearOf(today) ? { dayMonth: dueOn } : { date: dueOn };
  if (dueOn < today) return say('task-when-overdue', { date });
  return say(isShort ? 'task-when-day' : 'task-when-due', { date });
};
