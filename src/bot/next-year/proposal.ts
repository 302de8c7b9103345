import {
  type ElectedLeads,
  loadElectedLeads,
  takeElectedLeads,
} from '../../core/clusters/elected-leads.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import { confirmProposal, markOf } from '../../core/units/edit-proposal.ts';
import {
  loadProposal,
  openPlaces,
  type ProposedCluster,
  type ProposedPlace,
  type YearProposal,
} from '../../core/units/year-proposal.ts';
import { buttons } from '../kit/buttons.ts';
import { calledCluster } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import { show, wordsOf, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { backToChecklist, type OfYear } from './checklist.ts';

const CLUSTERS_A_PAGE = 24;
/** Of a name beside what else stands on its button. */
const NAME_LENGTH = 28;
/** What fits on a phone; all of it is in the workbook. */
const MOST_CHANGES = 8;

/** A year's clusters before they are confirmed. */
export const proposalOf = (
  { request: { stores, now } }: BotContext,
  { year }: OfYear,
): Promise<YearProposal> => loadProposal(stores, { year, today: dateInHanoi(now) });

/** Where units are to be in a year: as they are now but for what is told, until an admin confirms it. */
export const showClusters = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year, page = 0 }: OfYear & { page?: number | undefined },
): Promise<void> => showProposal(ctx, await proposalOf(ctx, { year }), { page });

const showProposal = async (
  ctx: BotContext,
  proposal: YearProposal,
  { page, notice = [] }: { page: number; notice?: Line[] },
): Promise<void> => {
  const { year, clusters, loose } = proposal;
  const { stores, now } = ctx.request;
  const all = await loadElectedLeads(stores, { year, today: dateInHanoi(now) });
  const elected = all.filter(({ changes }) => changes.length > 0);
  const open = openPlaces(proposal);
  const { items, turning } = pageOf(ctx.request, clusters, {
    wanted: page,
    size: CLUSTERS_A_PAGE,
    to: (at) => buttons.nextYear.clusters.to({ year, page: at }),
    named: ({ cluster }) => calledCluster(cluster),
  });
  show(
    ctx,
    [...notice, ...linesOf(proposal, open), ...electedLines(elected)],
    [
      ...(elected.length > 0 ? [[electedButton(year, elected.length)]] : []),
      ...(open.length > 0 ? [[confirmButton(proposal, open.length)]] : []),
      ...inColumns(
        items.map((one) => clusterButton(year, one)),
        ({ label }) => wordsOf(ctx.request, label),
      ),
      turning,
      ...(loose.length > 0 ? [[looseButton(year, loose.length)]] : []),
      [
        {
          label: say('button-proposal-workbook'),
          data: buttons.nextYear.workbook.to({ year }),
        },
        ...(open.some(({ why }) => why === 'moved') ? [forgetButton(year)] : []),
      ],
      [backToChecklist(year)],
    ],
  );
};

const linesOf = (proposal: YearProposal, open: readonly ProposedPlace[]): Line[] => {
  const { year, from, clusters, loose, ended } = proposal;
  const agreed = clusters.flatMap(({ places }) => places).length - open.length;
  const changes = open.filter(({ why }) => why === 'moved' || why === 'follows');
  const names = new Map(clusters.map(({ cluster }) => [cluster.id, shortClusterName(cluster)]));
  return [
    say('proposal-heading', { year: String(year) }),
    ...(agreed > 0 ? [say('proposal-agreed', { count: agreed })] : []),
    ...(open.length > 0 && from !== null
      ? [say('proposal-open', { count: open.length, from: String(Math.min(from, year - 1)) })]
      : []),
    ...(loose.length > 0 ? [say('proposal-loose', { count: loose.length })] : []),
    ...(ended.length > 0
      ? [
          say('proposal-ended', {
            count: ended.length,
            names: ended
              .slice(0, MOST_CHANGES)
              .map(({ shortName }) => shortName)
              .join(', '),
          }),
        ]
      : []),
    ...(changes.length > 0 ? [say('proposal-changes', { count: changes.length })] : []),
    ...changes.slice(0, MOST_CHANGES).map((place) => changeLine(place, names)),
    ...(changes.length > MOST_CHANGES
      ? [say('units-plan-more', { count: changes.length - MOST_CHANGES })]
      : []),
    'blank',
    say(open.length > 0 ? 'proposal-how' : 'proposal-how-agreed', { year: String(year) }),
    ...(clusters.length > 0 ? [say('proposal-legend')] : []),
  ];
};

/** Whom clusters have chosen in their reviews, where the proposal says otherwise. */
const electedLines = (elected: readonly ElectedLeads[]): Line[] =>
  elected.length === 0
    ? []
    : [
        'blank',
        say('proposal-elected', { count: elected.length }),
        ...elected.slice(0, MOST_ELECTED).map(({ cluster, lead, deputies }) =>
          say('proposal-elected-line', {
            cluster: shortClusterName(cluster),
            lead: lead.shortName,
            count: deputies.length,
            deputies: deputies.map(({ shortName }) => shortName).join(', '),
          }),
        ),
        ...(elected.length > MOST_ELECTED
          ? [say('units-plan-more', { count: elected.length - MOST_ELECTED })]
          : []),
      ];

const MOST_ELECTED = 5;

const electedButton = (year: number, count: number): MessageButton => ({
  label: say('button-proposal-elected', { count }),
  data: buttons.nextYear.takeElected.to({ year }),
});

/** What the clusters have chosen goes into the proposal, and is confirmed with it. */
export const takeElected = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year }: OfYear,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const proposal = await takeElectedLeads(stores, { year, today: dateInHanoi(now) });
  await showProposal(ctx, proposal, { page: 0, notice: [say('proposal-elected-taken'), 'blank'] });
};

const changeLine = (
  { unit, membership, why }: ProposedPlace,
  names: ReadonlyMap<string, string>,
): TextRef =>
  say(why === 'follows' ? 'proposal-change-follows' : 'proposal-change-moved', {
    unit: unit.shortName,
    cluster: names.get(membership.clusterId) ?? '',
    role: say(`units-role-${dashed(membership.role)}`),
  });

const confirmButton = (proposal: YearProposal, count: number): MessageButton => ({
  label: say('button-proposal-confirm', { count, year: String(proposal.year) }),
  data: buttons.nextYear.confirmClusters.to({ year: proposal.year, shown: markOf(proposal) }),
  style: 'primary',
});

/** With a mark that tells whether it has a lead. */
const clusterButton = (year: number, { cluster, places, lead }: ProposedCluster) => ({
  label: say('button-proposal-cluster', {
    mark: lead ? '●' : '○',
    name: shorten(shortClusterName(cluster), NAME_LENGTH),
    count: places.length,
  }),
  data: buttons.nextYear.cluster.to({ year, clusterId: cluster.id }),
});

const looseButton = (year: number, count: number): MessageButton => ({
  label: say('button-proposal-loose', { count }),
  data: buttons.nextYear.cluster.to({ year, clusterId: null }),
});

const forgetButton = (year: number): MessageButton => ({
  label: say('button-proposal-forget'),
  data: buttons.nextYear.forgetChanges.to({ year }),
});

export const confirmClusters = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, shown }: OfYear & { shown: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const asked = { year, today: dateInHanoi(now), shown, by: by.person.id };
  const outcome = await confirmProposal(stores, asked, now);
  const notice =
    outcome.type === 'confirmed'
      ? say('proposal-confirmed', { count: outcome.count, year: String(year) })
      : say(outcome.type === 'changed' ? 'proposal-changed-meanwhile' : 'proposal-nothing-open');
  await showProposal(ctx, await proposalOf(ctx, { year }), {
    page: 0,
    notice: [notice, 'blank'],
  });
};

export const forgetChanges = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year }: OfYear,
): Promise<void> => {
  await ctx.request.stores.proposed.forget(year);
  const notice: Line[] = [say('proposal-forgotten'), 'blank'];
  await showProposal(ctx, await proposalOf(ctx, { year }), { page: 0, notice });
};
