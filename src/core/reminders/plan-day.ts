import type { WorkingDays } from '../calendar/working-days.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { MilestoneId, PersonId, UnitId } from '../shared/ids.ts';
import { standingStep } from './due-step.ts';
import { laddersBy, type Ladder } from './ladder-of.ts';
import { audiences, type Audience } from './ladder.ts';
import type { RecipientsOf } from './recipients.ts';
import { snoozeStep, thanksStep } from './reminder.ts';
import type { Recipient, Snooze, Told } from './reminder-store.ts';
import { silenceOf } from './silence.ts';

/** After so many days nobody needs to be thanked any more. */
const THANKS_WITHIN_DAYS = 7;

export type PlanFacts = {
  /** The working day that is planned. */
  day: CalendarDate;
  workingDays: WorkingDays;
  obligations: readonly Obligation[];
  recipientsOf: RecipientsOf;
  told: readonly Told[];
  snoozes: readonly Snooze[];
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
  const { day, recipientsOf, obligations } = facts;
  const memory = memoryOf(facts);
  const ladderOf = laddersBy(facts.workingDays);
  const standing = standingBy(facts);
  const planned: Planned[] = [];
  for (const obligation of obligations) {
    const { unit, milestone, state } = obligation;
    const silence = silenceOf(obligation, day);
    if (silence !== null && state.type !== 'submitted') continue;
    const ladder = silence === null ? ladderOf(obligation) : null;
    for (const audience of audiences) {
      if (ladder && !mayConcern(ladder, standing, memory, { audience, milestone })) continue;
      for (const to of recipientsOf(audience, unit.id, milestone)) {
        const whose = keyOf(unit.id, milestone.id, to.personId);
        const step = ladder
          ? memory.dueStep(standing(ladder, audience), whose, audience)
          : memory.thanks(obligation, whose, audience);
        if (step) planned.push({ obligation, audience, step, to });
      }
    }
  }
  return planned;
};

type StandingStep = { name: string; on: CalendarDate };
type Standing = (ladder: Ladder, audience: Audience) => StandingStep | null;

const standingBy = ({ day, assumedTold }: PlanFacts): Standing => {
  const known = new Map<Ladder, Record<Audience, StandingStep | null>>();
  return (ladder, audience) => {
    const found = known.get(ladder);
    if (found) return found[audience];
    const of = (one: Audience): StandingStep | null => {
      const step = standingStep(ladder.steps, { audience: one, today: day, lastDay: ladder.lastDay });
      return step && assumedTold !== null && step.on <= assumedTold ? null : step;
    };
    const all = { unit: of('unit'), lead: of('lead'), board: of('board') };
    known.set(ladder, all);
    return all[audience];
  };
};

type Concern = { audience: Audience; milestone: Obligation['milestone'] };

/** Nobody is looked up for a step that nobody can be due; snoozes concern units alone. */
const mayConcern = (
  ladder: Ladder,
  standing: Standing,
  memory: Memory,
  { audience, milestone }: Concern,
): boolean =>
  standing(ladder, audience) !== null ||
  (audience === 'unit' && memory.snoozedMilestones.has(milestone.id));

const keyOf = (unitId: UnitId, milestoneId: MilestoneId, personId: PersonId): string =>
  `${unitId}:${milestoneId}:${personId}`;

type Memory = {
  snoozedMilestones: ReadonlySet<MilestoneId>;
  dueStep(standing: StandingStep | null, whose: string, audience: Audience): string | null;
  thanks(obligation: Obligation, whose: string, audience: Audience): string | null;
};

const memoryOf = ({ day, told, snoozes }: PlanFacts): Memory => {
  const heard = new Map(told.map((one) => [`${placeOf(one)}:${one.audience}`, one]));
  const asleep = new Map(snoozes.map((one) => [placeOf(one), dateInHanoi(one.until)]));
  return {
    snoozedMilestones: new Set(snoozes.map(({ milestoneId }) => milestoneId)),
    dueStep: (standing, whose, audience) => {
      const wakesOn = audience === 'unit' ? asleep.get(whose) : undefined;
      if (wakesOn !== undefined && day < wakesOn) return null;
      const last = heard.get(`${whose}:${audience}`)?.on;
      const step =
        wakesOn !== undefined && (standing === null || wakesOn > standing.on)
          ? { name: snoozeStep(wakesOn), on: wakesOn }
          : standing;
      return step && (last === undefined || last < step.on) ? step.name : null;
    },
    thanks: ({ state }, whose, audience) => {
      const last = heard.get(`${whose}:${audience}`);
      if (state.type !== 'submitted' || !last || last.isThanked) return null;
      const cameOn = dateInHanoi(state.at);
      return cameOn >= last.on && day <= addDays(cameOn, THANKS_WITHIN_DAYS) ? thanksStep : null;
    },
  };
};

const placeOf = ({ unitId, milestoneId, personId }: Omit<Snooze, 'until' | 'at'>): string =>
  keyOf(unitId, milestoneId, personId);
