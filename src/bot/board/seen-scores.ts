import type { Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isBoard } from '../../core/people/rights.ts';
import { asksForScores, compareScores, type ScoreTable } from '../../core/scores/compare-scores.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import type { BotContext } from '../kit/request.ts';
import { dutiesOf, type InCluster, obligationsIn, pressedCluster } from './cluster-duties.ts';

export type SeenScores = { cluster: Cluster | null; milestone: Milestone; table: ScoreTable };

/** What the units of a cluster gave themselves, for whoever reads it: the Board, and the cluster's lead. */
export const scoresSeen = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: InCluster,
): Promise<SeenScores | undefined> => {
  const { clusterId, milestoneId } = pressed;
  const found = await pressedCluster(ctx, by, pressed);
  const [duty] = found
    ? dutiesOf(await obligationsIn(ctx, by, { clusterId, milestoneIds: [milestoneId] }))
    : [];
  if (!found || !duty || !mayRead(by, duty.milestone)) return undefined;
  const { milestone, obligations } = duty;
  const units = obligations.map(({ unit }) => unit);
  const papers = await ctx.request.stores.submissions.newestOfUnits(
    units.map(({ id }) => id),
    [milestone],
  );
  return { cluster: found.cluster, milestone, table: compareScores(units, papers) };
};

/** What a lead does not read is read by the Board alone. */
const mayRead = (by: KnownPerson, milestone: Milestone): boolean =>
  asksForScores(milestone) && (milestone.isReadByLead || isBoard(by));
