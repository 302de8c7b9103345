import { lastDayOf, shifted, type Milestone } from '../calendar/milestone.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { rungsOf, workingDayUntil, type LadderBase, type Rung } from './ladder.ts';

/** An obligation's days and steps. Most units share them, so that they are computed once. */
export type Ladder = LadderBase & { steps: readonly Rung[] };

type Laddered = Pick<Obligation, 'milestone' | 'dueOn' | 'lastMoment'>;

export type LadderOf = (laddered: Laddered) => Ladder;

export const laddersBy = (days: WorkingDays): LadderOf => {
  const known = new Map<Milestone, Known[]>();
  return (laddered) => {
    const { milestone, dueOn, lastMoment } = laddered;
    const ladders = known.get(milestone) ?? [];
    const found = ladders.find((one) => one.dueOn === dueOn && one.lastMoment === lastMoment);
    if (found) return found.ladder;
    const base = baseOf(laddered, days);
    const ladder = { ...base, steps: rungsOf(base, days) };
    known.set(milestone, [...ladders, { dueOn, lastMoment, ladder }]);
    return ladder;
  };
};

type Known = Omit<Laddered, 'milestone'> & { ladder: Ladder };

/**
 * A last day on which nobody works counts until the next working day, but units are asked for the
 * working day before it, as offices do.
 */
const baseOf = ({ milestone, dueOn, lastMoment }: Laddered, days: WorkingDays): LadderBase => {
  const named = lastDayOf(milestone);
  const due = shifted(named, milestone.shift, days);
  const isMoved = dueOn !== named && dueOn === due;
  return {
    profile: milestone.isOwed ? milestone.reminders : 'NONE',
    guests: milestone.isOwed ? milestone.members : milestone.reminders,
    opensOn: milestone.opensOn,
    askedBy: workingDayUntil(isMoved && named < dueOn ? named : dueOn, days),
    lastDay: dateInHanoi(lastMoment),
    ...(dueOn > due ? { extendedTo: dueOn } : {}),
  };
};
