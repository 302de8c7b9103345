import { loadOverview, milestonesBySight, type Overview } from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isInScope, scopeOf } from '../../core/people/scope.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import type { BotContext, Request } from '../kit/request.ts';

type Seen = { milestoneId?: MilestoneId | undefined; clusterId?: ClusterId | null };

/**
 * As far as the person sees: a specialist the clusters that they follow. Where neither milestone nor
 * cluster is said, the first milestone that a unit they see owes.
 */
export const loadSeen = async (
  { request }: BotContext,
  by: KnownPerson,
  { milestoneId, ...of }: Seen,
): Promise<Overview | null> => {
  const { stores, ports, now } = request;
  const scope = await scopeOf(stores.people, by, now);
  const choices = await choicesOf(request, milestoneId);
  const seen: Overview[] = [];
  for (const milestone of scope !== 'all' && scope.size === 0 ? choices.slice(0, 1) : choices) {
    const overview = await loadOverview(stores, ports.forms, { milestone, now, ...of });
    const clusters = overview.clusters.filter((row) => isInScope(scope, row.cluster?.id ?? null));
    seen.push({ ...overview, clusters });
    if (clusters.length > 0 || of.clusterId !== undefined) return { ...overview, clusters };
  }
  return seen[0] ?? null;
};

const choicesOf = async ({ stores, now }: Request, milestoneId: MilestoneId | undefined) => {
  if (milestoneId === undefined) return milestonesBySight(stores, now);
  const milestone = await stores.milestones.byId(milestoneId);
  return milestone === null ? [] : [milestone];
};
