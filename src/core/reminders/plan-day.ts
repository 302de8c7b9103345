import type { WorkingDays } from '../calendar/working-days.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import {
  dayMemory,
  type DayMemory,
  type MemoryFacts,
  type StandingStep,
  type Whose,
} from './day-memory.ts';
import { dueRung } from './due-rung.ts';
import { type Ladder, type LadderOf, laddersBy } from './ladder-of.ts';
import type { RungAudience } from './ladder.ts';
import type { RecipientsOf } from './recipients.ts';
import type { Recipient } from './reminder-store.ts';
import type { NewReminder } from './reminder.ts';
import { suppressionOf } from './suppression.ts';

export type PlanFacts = MemoryFacts & {
  workingDays: WorkingDays;
  obligations: readonly Obligation[];
  /** Of units that hear of an event without owing anything. */
  attendances: readonly Obligation[];
  recipientsOf: RecipientsOf;
  /** The last day on which everything due will have been said before; null: nothing is assumed. */
  assumedTold: CalendarDate | null;
  /** People who need not be looked at. */
  settled?: ReadonlySet<PersonId>;
  /** When so many are found it is enough. */
  most?: number;
};

/** That a person is to hear of a duty on the day. */
export type Planned = {
  obligation: Obligation;
  audience: RungAudience;
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
    planned: [],
  };
  const { planned } = planner;
  const { obligations, attendances, most = Number.POSITIVE_INFINITY } = facts;
  for (const obligation of obligations)
    if (planned.length < most) planObligation(planner, obligation);
  for (const attendance of attendances)
    if (planned.length < most) planSteps(planner, attendance, ['guest']);
  return planned;
};

/** The step of a ladder that stands on the day for an audience. */
export type DueRungOf = (ladder: Ladder, audience: RungAudience) => StandingStep | null;

type Planner = {
  facts: PlanFacts;
  memory: DayMemory;
  ladderOf: LadderOf;
  standing: DueRungOf;
  planned: Planned[];
};

const owing = ['unit', 'lead', 'board'] as const;

const planObligation = (planner: Planner, obligation: Obligation): void => {
  const { facts, memory } = planner;
  if (obligation.state.type !== 'submitted') return planSteps(planner, obligation, owing);
  if (facts.told.length === 0) return;
  for (const audience of owing)
    tell(planner, { obligation, audience }, (whose) => memory.thanks(obligation, whose));
};

const planSteps = (
  planner: Planner,
  obligation: Obligation,
  audiences: readonly RungAudience[],
): void => {
  const { facts, memory, ladderOf, standing } = planner;
  if (suppressionOf(obligation, facts.day) !== null) return;
  const ladder = ladderOf(obligation);
  const mayWake = memory.hasSnoozes(obligation.milestone.id);
  for (const audience of audiences) {
    const step = standing(ladder, audience);
    if (step !== null || (audience === 'unit' && mayWake))
      tell(planner, { obligation, audience }, (whose) => memory.dueStep(step, whose));
  }
};

const tell = (
  { facts, planned }: Planner,
  { obligation, audience }: Pick<Planned, 'obligation' | 'audience'>,
  ask: (whose: Whose) => string | null,
): void => {
  const { unit, milestone } = obligation;
  for (const to of facts.recipientsOf(audience, unit.id, milestone)) {
    const { personId } = to;
    if (facts.settled?.has(personId)) continue;
    const step = ask({ unitId: unit.id, milestoneId: milestone.id, personId, audience });
    if (step) planned.push({ obligation, audience, step, to });
  }
};

/** Ladders are few: each is asked once. */
export const standingBy = ({
  day,
  assumedTold,
}: Pick<PlanFacts, 'day' | 'assumedTold'>): DueRungOf => {
  const known = new Map<Ladder, Record<RungAudience, StandingStep | null>>();
  return (ladder, audience) => {
    const found = known.get(ladder);
    if (found) return found[audience];
    const of = (one: RungAudience): StandingStep | null => {
      const { steps, lastDay } = ladder;
      const step = dueRung(steps, { audience: one, today: day, lastDay });
      return step && assumedTold !== null && step.on <= assumedTold ? null : step;
    };
    const all = { unit: of('unit'), guest: of('guest'), lead: of('lead'), board: of('board') };
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
