import type { WorkingDays } from '../calendar/working-days.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import {
  dayMemory,
  type DayMemory,
  type MemoryFacts,
  type StandingStep,
  type Whose,
} from './day-memory.ts';
import { standingStep } from './due-step.ts';
import { laddersBy, type Ladder, type LadderOf } from './ladder-of.ts';
import { audiences, type Audience } from './ladder.ts';
import type { RecipientsOf } from './recipients.ts';
import type { Recipient } from './reminder-store.ts';
import type { NewReminder } from './reminder.ts';
import { silenceOf } from './silence.ts';

export type PlanFacts = MemoryFacts & {
  workingDays: WorkingDays;
  obligations: readonly Obligation[];
  recipientsOf: RecipientsOf;
  /** The last day on which everything due will have been said before; null: nothing is assumed. */
  assumedTold: CalendarDate | null;
};

/** That a person is to hear of a duty on the day. */
export type Planned = {
  obligation: Obligation;
  audience: Audience;
  step: string;
  to: Recipient;
};

/** Who is to hear of what on one day; pure, and linear in units × milestones × contacts. */
export const planDay = (facts: PlanFacts): Planned[] => {
  const planner: Planner = {
    facts,
    memory: dayMemory(facts),
    ladderOf: laddersBy(facts.workingDays),
    standing: standingBy(facts),
  };
  const planned: Planned[] = [];
  for (const obligation of facts.obligations) planObligation(planner, obligation, planned);
  return planned;
};

type Standing = (ladder: Ladder, audience: Audience) => StandingStep | null;

type Planner = {
  facts: PlanFacts;
  memory: DayMemory;
  ladderOf: LadderOf;
  standing: Standing;
};

/** How one audience of one obligation is asked: null when nobody of it can be due. */
type Asking = ((whose: Whose) => string | null) | null;

const planObligation = (planner: Planner, obligation: Obligation, planned: Planned[]): void => {
  const asking = askingOf(planner, obligation);
  if (!asking) return;
  const { unit, milestone } = obligation;
  for (const audience of audiences) {
    const ask = asking(audience);
    if (!ask) continue;
    for (const to of planner.facts.recipientsOf(audience, unit.id, milestone)) {
      const { personId } = to;
      const step = ask({ unitId: unit.id, milestoneId: milestone.id, personId, audience });
      if (step) planned.push({ obligation, audience, step, to });
    }
  }
};

const askingOf = (
  { facts, memory, ladderOf, standing }: Planner,
  obligation: Obligation,
): ((audience: Audience) => Asking) | null => {
  if (obligation.state.type === 'submitted')
    return facts.told.length === 0 ? null : () => (whose) => memory.thanks(obligation, whose);
  if (silenceOf(obligation, facts.day) !== null) return null;
  const ladder = ladderOf(obligation);
  const mayWake = memory.hasSnoozes(obligation.milestone.id);
  return (audience) => {
    const step = standing(ladder, audience);
    const isAsked = step !== null || (audience === 'unit' && mayWake);
    return isAsked ? (whose) => memory.dueStep(step, whose) : null;
  };
};

const standingBy = ({ day, assumedTold }: PlanFacts): Standing => {
  const known = new Map<Ladder, Record<Audience, StandingStep | null>>();
  return (ladder, audience) => {
    const found = known.get(ladder);
    if (found) return found[audience];
    const of = (one: Audience): StandingStep | null => {
      const { steps, lastDay } = ladder;
      const step = standingStep(steps, { audience: one, today: day, lastDay });
      return step && assumedTold !== null && step.on <= assumedTold ? null : step;
    };
    const all = { unit: of('unit'), lead: of('lead'), board: of('board') };
    known.set(ladder, all);
    return all[audience];
  };
};

/** The row that says so. */
export const toReminder = (
  { obligation, audience, step, to }: Planned,
  day: CalendarDate,
): NewReminder => ({
  unitId: obligation.unit.id,
  milestoneId: obligation.milestone.id,
  revision: obligation.milestone.revision,
  step,
  personId: to.personId,
  audience,
  day,
  by: 'system',
});
