import { askedBy } from '../calendar/deadline.ts';
import { deadlineOf, type Milestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { isQuestion, type Obligation } from '../obligations/obligation.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import { rungsOf, type LadderBase, type Rung } from './ladder.ts';

/** An obligation's days and steps. Most units share them, so that they are computed once. */
export type Ladder = LadderBase & { steps: readonly Rung[] };

type Laddered = Pick<Obligation, 'milestone' | 'dueOn'> &
  Partial<Pick<Obligation, 'state' | 'claim'>>;

export type LadderOf = (laddered: Laddered) => Ladder;

export const laddersBy = (days: WorkingDays): LadderOf => {
  const known = new Map<Milestone, Known[]>();
  return (laddered) => {
    const { milestone, dueOn } = laddered;
    const asksOnly = isAskedOnly(laddered);
    const returnedOn = returnedOnOf(laddered);
    const ladders = known.get(milestone) ?? [];
    const found = ladders.find(
      (one) => one.dueOn === dueOn && one.asksOnly === asksOnly && one.returnedOn === returnedOn,
    );
    if (found) return found.ladder;
    const base = {
      ...baseOf(laddered, days),
      ...(asksOnly ? { asksOnly } : {}),
      ...(returnedOn ? { returnedOn, extendedTo: dueOn } : {}),
    };
    const ladder = { ...base, steps: rungsOf(base, days) };
    known.set(milestone, [...ladders, { dueOn, asksOnly, returnedOn, ladder }]);
    return ladder;
  };
};

type Known = {
  dueOn: CalendarDate;
  asksOnly: boolean;
  returnedOn: CalendarDate | undefined;
  ladder: Ladder;
};

/** The answer to what was given back has a ladder of its own, to its own day. */
const returnedOnOf = ({ state }: Laddered): CalendarDate | undefined =>
  state?.type === 'returned' ? dateInHanoi(state.at) : undefined;

const isAskedOnly = ({ milestone, state, claim }: Laddered): boolean =>
  state !== undefined && isQuestion({ milestone, state, ...(claim ? { claim } : {}) });

const baseOf = ({ milestone, dueOn }: Laddered, days: WorkingDays): LadderBase => {
  const common = deadlineOf(milestone, days).dueOn;
  return {
    profile: milestone.isOwed ? milestone.reminders : 'NONE',
    guests: milestone.isOwed ? milestone.members : milestone.reminders,
    opensOn: milestone.opensOn,
    askedBy: askedBy({ milestone, dueOn }, days),
    lastDay: dueOn,
    ...(dueOn > common ? { extendedTo: dueOn } : {}),
  };
};
