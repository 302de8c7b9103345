import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../../core/shared/ids.ts';
import { byName } from '../../core/shared/name-order.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster, shortClusterName } from '../../core/units/cluster-name.ts';
import { clusterRoles, type ClusterRole } from '../../core/units/cluster.ts';
import { changePlace } from '../../core/units/edit-proposal.ts';
import type { ProposedPlace } from '../../core/units/year-proposal.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster } from '../kit/called.ts';
import { inPairs } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import type { OfYear } from './checklist.ts';
import { proposalOf } from './proposal.ts';

const CLUSTERS_A_PAGE = 20;

type OfUnit = OfYear & { unitId: UnitId };

export const showProposedUnit = (
  ctx: BotContext,
  _by: KnownPerson,
  pressed: OfUnit,
): Promise<void> => showUnit(ctx, pressed);

/** Where a unit is to be in a year, and what can be made of that. */
const showUnit = async (
  ctx: BotContext,
  { year, unitId }: OfUnit,
  notice: Line[] = [],
): Promise<void> => {
  const unit = await ctx.request.stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  const { clusters } = await proposalOf(ctx, { year });
  const found = clusters.find(({ places }) => places.some((place) => place.unit.id === unitId));
  const place = found?.places.find((one) => one.unit.id === unitId);
  const cluster = found?.cluster ?? null;
  show(
    ctx,
    [
      ...notice,
      say('proposal-unit-heading', { unit: unit.name, year: String(year) }),
      say('form-value', { value: nameOfCluster(cluster) }),
      ...(place ? placeLines(place) : []),
    ],
    [
      ...(place ? [roleButtons(year, place)] : []),
      [
        {
          label: say(cluster ? 'button-proposal-move' : 'button-proposal-place'),
          data: buttons.nextYear.chooseCluster.to({ year, unitId }),
        },
      ],
      [
        {
          label: say('button-proposal-back', { year: String(year) }),
          data: cluster
            ? buttons.nextYear.cluster.to({ year, clusterId: cluster.id })
            : buttons.nextYear.clusters.to({ year }),
        },
      ],
    ],
  );
};

const placeLines = ({ membership: { role }, why }: ProposedPlace): TextRef[] => [
  say('proposal-unit-role', { role: say(`units-role-${dashed(role)}`) }),
  say(why === 'agreed' ? 'proposal-place-agreed' : 'proposal-place-open'),
];

const roleButtons = (year: number, { unit, membership }: ProposedPlace): MessageButton[] =>
  clusterRoles
    .filter((role) => role !== membership.role)
    .map((role) => ({
      label: say(`button-proposal-${role}`),
      data: buttons.nextYear.role.to({ year, unitId: unit.id, role }),
    }));

export const chooseCluster = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year, unitId, page }: OfUnit & { page: number },
): Promise<void> => {
  const { units } = ctx.request.stores;
  const unit = await units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  const { items, turning } = pageOf(ctx.request, byName(await units.clusters()), {
    wanted: page,
    size: CLUSTERS_A_PAGE,
    to: (at) => buttons.nextYear.chooseCluster.to({ year, unitId, page: at }),
    named: calledCluster,
  });
  const toEach = items.map((cluster) => ({
    label: say('cluster-button-name', { name: shortClusterName(cluster) }),
    data: buttons.nextYear.move.to({ year, unitId, clusterId: cluster.id }),
  }));
  show(
    ctx,
    [
      say('proposal-where-to', { unit: unit.name, year: String(year) }),
      say('proposal-new-cluster'),
    ],
    [
      ...inPairs(toEach),
      turning,
      [
        {
          label: say('button-proposal-unit', { unit: unit.shortName }),
          data: buttons.nextYear.unit.to({ year, unitId }),
        },
      ],
    ],
  );
};

export const moveUnit = (
  ctx: BotContext,
  _by: KnownPerson,
  { clusterId, ...pressed }: OfUnit & { clusterId: ClusterId },
): Promise<void> => change(ctx, pressed, { clusterId, role: 'member' });

export const setRole = async (
  ctx: BotContext,
  _by: KnownPerson,
  { role, ...pressed }: OfUnit & { role: ClusterRole },
): Promise<void> => {
  const { clusters } = await proposalOf(ctx, pressed);
  const found = clusters.find(({ places }) =>
    places.some(({ unit }) => unit.id === pressed.unitId),
  );
  if (!found) return refuse(ctx, 'button-outdated');
  await change(ctx, pressed, { clusterId: found.cluster.id, role });
};

const change = async (
  ctx: BotContext,
  { year, unitId }: OfUnit,
  to: { clusterId: ClusterId; role: ClusterRole },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const asked = { year, today: dateInHanoi(now) };
  const outcome = await changePlace(stores, { unitId, ...to }, asked);
  if (outcome.type === 'unknown') return refuse(ctx, 'button-outdated');
  if (outcome.type === 'too-many-deputies')
    return showUnit(ctx, { year, unitId }, [say('proposal-too-many-deputies'), 'blank']);
  await showUnit(ctx, { year, unitId });
};
