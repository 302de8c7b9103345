import type { Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster } from '../kit/called.ts';
import { inPairs } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { type BotContext, show } from '../kit/request.ts';
import { edit } from './edit.ts';
import { button, chosenMark } from './of-milestone.ts';
import { toggled } from './who.ts';

const { calendar } = buttons;

const PER_PAGE = 12;

/** Which clusters owe a milestone. */
export const showClusters = async (
  ctx: BotContext,
  milestone: Milestone,
  { page: wanted }: { page: number },
): Promise<void> => {
  const { id, name, owes } = milestone;
  const clusters = (await ctx.request.stores.units.clusters()).toSorted((one, other) =>
    compareNames(one.name, other.name),
  );
  const { at, pages, items, turning, pageWith } = pageOf(ctx.request, clusters, {
    wanted,
    size: PER_PAGE,
    to: (page) => calendar.clusters.to({ id, page }),
    named: calledCluster,
  });
  const isChosen = (cluster: ClusterId): boolean =>
    owes.clusterIds !== 'all' && owes.clusterIds.includes(cluster);
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      say('calendar-clusters-how'),
    ],
    [
      [
        {
          label: say('button-calendar-clusters-all', {
            mark: chosenMark(owes.clusterIds === 'all'),
          }),
          data: calendar.toggleCluster.to({ id, clusterId: 'all', page: at }),
        },
      ],
      ...inPairs(
        items.map((cluster) => ({
          label: say('button-calendar-cluster', {
            mark: chosenMark(isChosen(cluster.id)),
            name: shortClusterName(cluster),
          }),
          data: calendar.toggleCluster.to({ id, clusterId: cluster.id, page: pageWith(cluster) }),
        })),
      ),
      turning,
      [button('button-calendar-leave', calendar.who.to({ id }))],
    ].filter((row) => row.length > 0),
  );
};

type Toggled = { by: KnownPerson; clusterId: ClusterId | 'all'; page: number };

export const toggleCluster = async (
  ctx: BotContext,
  { id, owes }: Milestone,
  { by, clusterId, page }: Toggled,
): Promise<void> => {
  const clusterIds = clusterId === 'all' ? 'all' : toggled(owes.clusterIds, clusterId);
  await edit(ctx, by, {
    wish: { id, changes: { owes: { clusterIds } } },
    shown: (_, changed) => showClusters(ctx, changed, { page }),
  });
};
