import { planningPeriod } from '../../core/calendar/season.ts';
import { clusterInvitees, type ClusterInvitees } from '../../core/people/cluster-invitees.ts';
import { inviteUnits, type Invited } from '../../core/people/invite-units.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { yearOfPeriod } from '../../core/shared/period.ts';
import { say } from '../../core/shared/text-ref.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import { nameOfCluster, shortNameOfCluster } from '../../core/units/cluster-name.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import {
  htmlOf,
  refuse,
  show,
  toast,
  wordsOf,
  type BotContext,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { invitationLetter } from './invitations.ts';

/** Null: the units that are in no cluster. */
export const inviteClusterButton = (cluster: Cluster | null): MessageButton => ({
  label: say(cluster ? 'button-invite-cluster' : 'button-invite-loose'),
  data: buttons.people.inviteCluster.to({ clusterId: cluster?.id ?? null }),
});

/** A sheet holds a picture for each; whoever has more to invite asks for the next ones. */
const MOST_AT_ONCE = 500;

type OfCluster = { clusterId: ClusterId | null };

const load = (
  { request: { stores, now } }: BotContext,
  { clusterId }: OfCluster,
): Promise<ClusterInvitees | null> =>
  clusterInvitees(stores, { clusterId, year: yearOfPeriod(planningPeriod(dateInHanoi(now))) }, now);

/** Invites all units of a cluster at once: a sheet with a link and a QR picture for each. */
export const askWhomToInvite = async (
  ctx: BotContext,
  _by: KnownPerson,
  pressed: OfCluster,
): Promise<void> => {
  const invitees = await load(ctx, pressed);
  if (!invitees || invitees.units.length === 0) return refuse(ctx, 'button-outdated');
  showChoice(ctx, invitees);
};

const showChoice = (ctx: BotContext, invitees: ClusterInvitees): void => {
  const { cluster, units, missing } = invitees;
  show(
    ctx,
    [
      say('invitation-cluster-heading', { cluster: nameOfCluster(cluster) }),
      'blank',
      say('invitation-cluster-counts', { missing: missing.length, count: units.length }),
      'blank',
      say('invitation-cluster-how', { days: ctx.request.ports.invitationDays }),
    ],
    [
      ...(missing.length > 0 ? [[missingButton(invitees)]] : []),
      ...(missing.length < units.length && units.length <= MOST_AT_ONCE
        ? [[wholeButton(invitees)]]
        : []),
      [backButton(cluster)],
    ],
  );
};

/** The links that were there when it was asked make a second tap on the same button do nothing. */
const decisionData = (
  { cluster, openLinks }: ClusterInvitees,
  whom: 'missing' | 'all',
): ButtonData => buttons.people.inviteThem.to({ clusterId: cluster?.id ?? null, whom, openLinks });

const missingButton = (invitees: ClusterInvitees): MessageButton => ({
  label: say('button-invite-missing', { count: Math.min(invitees.missing.length, MOST_AT_ONCE) }),
  data: decisionData(invitees, 'missing'),
  style: 'primary',
});

const wholeButton = (invitees: ClusterInvitees): MessageButton => ({
  label: say('button-invite-whole', { count: invitees.units.length }),
  data: decisionData(invitees, 'all'),
});

const backButton = (cluster: Cluster | null): MessageButton => ({
  label: say('button-back-to-cluster', { cluster: shortNameOfCluster(cluster) }),
  data: buttons.board.cluster.to({ clusterId: cluster?.id ?? null }),
});

export const inviteThem = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: OfCluster & { whom: 'missing' | 'all'; openLinks: number },
): Promise<void> => {
  const invitees = await load(ctx, pressed);
  if (!invitees) return refuse(ctx, 'button-outdated');
  const units = pressed.whom === 'all' ? invitees.units : invitees.missing;
  if (invitees.openLinks !== pressed.openLinks || units.length === 0) {
    toast(ctx, say('invitation-cluster-changed'), true);
    return showChoice(ctx, invitees);
  }
  await sendSheet(ctx, by, {
    cluster: invitees.cluster,
    units: inBoardOrder(units).slice(0, MOST_AT_ONCE),
  });
};

type Whom = { cluster: Cluster | null; units: readonly Unit[] };

const sendSheet = async (
  ctx: BotContext,
  by: KnownPerson,
  { cluster, units }: Whom,
): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now, who } = request;
  const input = { units, by: by.person.id, days: ports.invitationDays };
  const invited = await inviteUnits({ ...stores, ...ports }, input, now);
  const values = { cluster: nameOfCluster(cluster) };
  show(
    ctx,
    [say('invitation-cluster-done', { ...values, count: invited.length })],
    [[backButton(cluster)]],
  );
  request.replies.push({
    type: 'paper',
    paper: {
      type: 'invitations',
      language: who.language,
      cluster: cluster?.name ?? wordsOf(request, say('no-cluster')),
      rows: invited.map((one) => rowOf(request, one)),
    },
    html: htmlOf(request, [say('invitation-cluster-caption', values)]),
  });
};

const rowOf = (request: Request, invited: Invited) => ({
  code: invited.unit.code,
  unit: invited.unit.name,
  link: `https://t.me/${request.ports.botUsername}?start=${invited.payload}`,
  expiresOn: dateInHanoi(invited.invitation.expiresAt),
  letter: invitationLetter(request, invited),
});
