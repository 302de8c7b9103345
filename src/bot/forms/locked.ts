import { milestoneTitle } from '../../core/calendar/form-title.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';
import { placeOf } from '../tasks/task-lines.ts';

/** Too late to hand in: what is kept, and how to be let in again. */
export const showLocked = (ctx: BotContext, by: KnownPerson, obligation: Obligation): void => {
  const { milestone, unit, locksOn, pending } = obligation;
  const values = {
    form: milestoneTitle(milestone),
    unit: unit.name,
    date: { date: locksOn ?? milestone.dueOn },
  };
  const isAsked = pending?.kind === 'reopening';
  show(
    ctx,
    [say('task-locked', values), 'blank', say(isAsked ? 'relief-waits' : 'task-locked-how')],
    [
      ...(isAsked
        ? []
        : [[mayActFor(by, unit.id) ? askButton(obligation) : openButton(obligation)]]),
      [{ label: say('button-menu'), data: buttons.home.tasks.to() }],
    ],
  );
};

const askButton = (obligation: Obligation): MessageButton => ({
  label: say('button-ask-reopening'),
  data: buttons.tasks.reopening.to(placeOf(obligation)),
});

/** The Board need not ask. */
const openButton = (obligation: Obligation): MessageButton => ({
  label: say('button-record-reopening'),
  data: buttons.recording.begin.to({ kind: 'reopening', ...placeOf(obligation) }),
});
