import { loadOverview, milestoneOf, type Overview } from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isInScope, scopeOf } from '../../core/people/scope.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import type { BotContext } from '../kit/request.ts';

/** As far as the person sees: a specialist the clusters that they follow. */
export const loadSeen = async (
  { request: { stores, ports, now } }: BotContext,
  by: KnownPerson,
  { milestoneId, ...of }: { milestoneId?: MilestoneId | undefined; clusterId?: ClusterId | null },
): Promise<Overview | null> => {
  const milestone = await milestoneOf(stores, milestoneId, now);
  if (!milestone) return null;
  const scope = await scopeOf(stores.people, by, now);
  const overview = await loadOverview(stores, ports.forms, { milestone, now, ...of });
  const clusters = overview.clusters.filter((row) => isInScope(scope, row.cluster?.id ?? null));
  return { ...overview, clusters };
};
