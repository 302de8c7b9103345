import type { KnownPerson } from '../../core/people/person.ts';
import { toggleCluster } from '../../core/people/staff-roles.ts';
import type { ClusterId, PersonId } from '../../core/shared/ids.ts';
import { byName } from '../../core/shared/name-order.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster } from '../kit/called.ts';
import { inPairs } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { staffName } from './staff-name.ts';

const CLUSTERS_A_PAGE = 20;

type OfPage = { personId: PersonId; page: number };

/** Which clusters a specialist follows. */
export const showStaffClusters = (
  ctx: BotContext,
  _by: KnownPerson,
  pressed: OfPage,
): Promise<void> => showClustersOf(ctx, pressed);

const showClustersOf = async (ctx: BotContext, { personId, page }: OfPage): Promise<void> => {
  const { people, units } = ctx.request.stores;
  const person = await people.byId(personId);
  if (!person) return refuse(ctx, 'button-outdated');
  const followed = await people.clustersOfSpecialist(personId);
  const { items, turning, pageWith } = pageOf(ctx.request, byName(await units.clusters()), {
    wanted: page,
    size: CLUSTERS_A_PAGE,
    to: (other) => buttons.people.staffClusters.to({ personId, page: other }),
    named: calledCluster,
  });
  const switches = items.map((cluster): MessageButton => ({
    label: say(followed.includes(cluster.id) ? 'button-tag-on' : 'button-tag-off', {
      tag: shortClusterName(cluster),
    }),
    data: buttons.people.toggleCluster.to({
      personId,
      clusterId: cluster.id,
      page: pageWith(cluster),
    }),
  }));
  show(
    ctx,
    [say('staff-clusters-how', { name: staffName(person), count: followed.length })],
    [
      ...inPairs(switches),
      turning,
      [{ label: say('button-staff-done'), data: buttons.people.staffPerson.to({ personId }) }],
    ],
  );
};

export const toggleStaffCluster = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfPage & { clusterId: ClusterId },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const { personId, clusterId } = pressed;
  const isCluster = (await stores.units.clusters()).some(({ id }) => id === clusterId);
  if (!isCluster || !(await stores.people.byId(personId))) return refuse(ctx, 'button-outdated');
  await toggleCluster(stores, { personId, clusterId, by }, now);
  await showClustersOf(ctx, pressed);
};
