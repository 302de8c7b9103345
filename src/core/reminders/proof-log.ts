import type { Milestone } from '../calendar/milestone.ts';
import { loadObligations } from '../obligations/load-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { MilestoneId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { PlanStores } from './load-plan.ts';
import type { Reminder } from './reminder.ts';

/** Who was reminded of what, when, with which words, whether it arrived, and what followed. */
export type ProofEntry = {
  reminder: Reminder;
  personName: string;
  /** Who nudged; empty when the service did by itself. */
  nudgerName: string;
  unitName: string;
  milestone: Milestone | null;
  /** Null when the unit does not owe it any more, or only attends. */
  obligation: Obligation | null;
};

export type ProofQuestion = {
  about: { unitId: UnitId } | { milestoneId: MilestoneId };
  limit: number;
  offset: number;
  now: Instant;
};

/** Newest first. */
export const loadProofLog = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { about, limit, offset, now }: ProofQuestion,
): Promise<ProofEntry[]> => {
  const reminders = await stores.reminders.log(about, { limit, offset });
  const people = await stores.people.byIds([
    ...new Set(
      reminders.flatMap(({ personId, by }) => (by === 'system' ? [personId] : [personId, by])),
    ),
  ]);
  const names = new Map<string, string>(people.map(({ id, fullName }) => [id, fullName]));
  const milestoneIds = [...new Set(reminders.map(({ milestoneId }) => milestoneId))];
  const milestones = new Map(
    (await stores.milestones.byIds(milestoneIds)).map((one) => [one.id, one]),
  );
  const unitIds = [...new Set(reminders.map(({ unitId }) => unitId))];
  const units = new Map((await stores.units.byIds(unitIds)).map(({ id, name }) => [id, name]));
  const obligations = await loadObligations(stores, ports, {
    now,
    milestoneIds,
    unitIds,
  });
  const byDuty = new Map(obligations.map((one) => [`${one.unit.id}:${one.milestone.id}`, one]));
  return reminders.map((reminder) => ({
    reminder,
    personName: names.get(reminder.personId) ?? '',
    nudgerName: names.get(reminder.by) ?? '',
    unitName: units.get(reminder.unitId) ?? '',
    milestone: milestones.get(reminder.milestoneId) ?? null,
    obligation: byDuty.get(`${reminder.unitId}:${reminder.milestoneId}`) ?? null,
  }));
};
