import type { MilestoneId, UnitId } from '../../core/shared/ids.ts';

/** The task itself, more time, paper, does not concern us, open again. */
export type ReliefDeed = 't' | 'e' | 'p' | 'w' | 'o';

type Place = { milestone: { id: MilestoneId }; unit: { id: UnitId } };

/** Button data about what one unit owes of one milestone, 30 bytes and what follows. */
export const reliefData = (deed: ReliefDeed, { milestone, unit }: Place): string =>
  `v:${deed}:${milestone.id}:${unit.id}`;
