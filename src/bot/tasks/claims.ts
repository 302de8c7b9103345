import type { Today } from '../../core/calendar/deadline.ts';
import { claimDossier } from '../../core/obligations/claim-dossier.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { claimFacts } from './claim-facts.ts';
import { describeTask, dueLine, placeOf, taskTitle } from './task-lines.ts';

const { forms, home, tasks } = buttons;

type Shown = {
  task: Obligation;
  /** It has just been said. */
  isNews?: boolean;
};

/** Whether a unit has anything of what not every unit has: asked, or as it was said. */
export const showClaim = async (
  ctx: BotContext,
  { task, isNews = false }: Shown,
): Promise<void> => {
  const now = await loadToday(ctx.request.stores, ctx.request.now);
  show(
    ctx,
    [
      ...linesOf(task, now),
      ...(task.state.type === 'none' ? await claimFacts(ctx.request, task) : []),
      ...(isNews ? noteOf(task) : []),
    ],
    [
      ...buttonsOf(task).map((one) => [one]),
      [{ label: say('button-menu'), data: home.tasks.to() }],
    ],
  );
};

const linesOf = (task: Obligation, now: Today): TextRef[] => {
  const title = say('task-title', { form: taskTitle(task), unit: task.unit.name });
  if (task.claim === 'none' && task.state.type === 'none') return [title, say('task-none')];
  if (task.claim === undefined && task.state.type === 'not-begun')
    return [title, say('claim-ask'), ...(task.dueOn < now.today ? [] : [dueLine(task, now)])];
  return describeTask(task, now);
};

const noteOf = ({ claim }: Obligation): TextRef[] =>
  claim === undefined ? [say('claim-undone')] : [say(`claim-noted-${claim}`)];

const buttonsOf = (task: Obligation): MessageButton[] => {
  const { unit, milestone, state, claim } = task;
  const place = placeOf(task);
  const { formId, period } = milestone;
  const toForm: MessageButton = {
    label: say('button-claim-open'),
    data: forms.open.to({ unitId: unit.id, formId, period }),
  };
  const undo: MessageButton = {
    label: say('button-claim-undo'),
    data: tasks.claim.to({ ...place, what: 'undo' }),
  };
  if (state.type === 'none') return [undo];
  if (state.type !== 'not-begun') return [toForm];
  if (claim === 'has') return [{ ...toForm, style: 'primary' }, undo];
  return [
    {
      label: say('button-claim-has'),
      data: tasks.claim.to({ ...place, what: 'has' }),
      style: 'primary',
    },
    { label: say('button-claim-none'), data: tasks.claim.to({ ...place, what: 'none' }) },
    toForm,
  ];
};

type Pressed = { what: 'has' | 'none' | 'undo' };

export const claim = async (
  ctx: BotContext,
  { by, task }: { by: KnownPerson; task: Obligation },
  { what }: Pressed,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const { milestoneId, unitId } = placeOf(task);
  const has = what === 'undo' ? null : what === 'has';
  const outcome = await claimDossier(stores, ports.forms, { milestoneId, unitId, has, by, now });
  if (outcome.type === 'refused')
    return refuse(ctx, outcome.why === 'not-contact' ? 'not-your-unit' : 'button-outdated');
  await showClaim(ctx, { task: outcome.obligation, isNews: outcome.type === 'claimed' });
};
