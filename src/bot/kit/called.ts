import { shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import type { Unit } from '../../core/units/unit.ts';

/** What a unit is found by in a list. */
export const calledUnit = ({ name, shortName, code }: Unit): string[] => [name, shortName, code];

/** The same of a cluster, or of the units that are in none. */
export const calledCluster = (cluster: Cluster | null): (string | TextRef)[] => [
  cluster?.name ?? say('no-cluster'),
];

/** The same of a milestone. */
export const calledMilestone = (milestone: Pick<Milestone, 'name' | 'short'>): TextRef[] =>
  [milestone.name, shortNameOf(milestone)].map((said) => say('milestone-name', { name: { said } }));

/** The same of what a unit owes. */
export const calledTask = ({ milestone, unit }: Obligation): (string | TextRef)[] => [
  ...calledMilestone(milestone),
  ...calledUnit(unit),
];
