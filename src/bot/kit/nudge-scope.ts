import type { KnownPerson } from '../../core/people/person.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { id, optional, word } from './address.ts';
import { wholeCity } from './button-fields.ts';
import { expectedReply } from './expected-reply.ts';
import { freeWords, pending } from './pending.ts';

/** What is written to late units with a nudge, and to which. */
export const NUDGE_NOTE = expectedReply('nudge-note', {
  milestoneId: id<MilestoneId>(),
  scope: wholeCity,
  mark: word,
  unitId: optional(id<UnitId>()),
  note: optional(freeWords),
});

/** Whom the nudge goes to that somebody is about to send; undefined where it is one unit, or none. */
export const nudgeScope = (
  by: KnownPerson,
  now: Instant,
): { milestoneId: MilestoneId; clusterId?: ClusterId | null } | undefined => {
  const asked = pending(NUDGE_NOTE, by, now);
  if (!asked || asked.unitId !== undefined) return undefined;
  const { milestoneId, scope } = asked;
  return scope === 'all' ? { milestoneId } : { milestoneId, clusterId: scope };
};
