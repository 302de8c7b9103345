import type { AuditLog } from '../audit/audit-log.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { ClusterRole, Membership } from './cluster.ts';
import {
  loadProposal,
  openPlaces,
  type ProposalStores,
  type ProposedCluster,
  type ProposedPlace,
  type YearProposal,
} from './year-proposal.ts';

const MOST_DEPUTIES = 2;

export type PlaceChange = { unitId: UnitId; clusterId: ClusterId; role: ClusterRole };

export type PlaceOutcome =
  | { type: 'changed' }
  /** Nobody knows the unit or the cluster. */
  | { type: 'unknown' }
  /** The cluster has its two deputies. */
  | { type: 'too-many-deputies' };

type Asked = { year: number; today: CalendarDate };

/**
 * Puts a unit somewhere else in the proposal of a year. Whoever led the cluster that gets another lead is a
 * member there. Nothing counts before the proposal is confirmed.
 */
export const changePlace = async (
  stores: ProposalStores,
  change: PlaceChange,
  asked: Asked,
): Promise<PlaceOutcome> => {
  const unit = await stores.units.byId(change.unitId);
  const cluster = (await stores.units.clusters()).find(({ id }) => id === change.clusterId);
  if (!unit || !cluster) return { type: 'unknown' };
  const { clusters } = await loadProposal(stores, asked);
  const there = clusters.find((one) => one.cluster.id === cluster.id);
  if (isFull(change, there)) return { type: 'too-many-deputies' };
  const { year } = asked;
  await stores.proposed.save([{ ...change, year }, ...leadReplaced(change, there, year)]);
  return { type: 'changed' };
};

const isFull = ({ role, unitId }: PlaceChange, there: ProposedCluster | undefined): boolean =>
  role === 'deputy' &&
  (there?.deputies ?? []).filter(({ id }) => id !== unitId).length >= MOST_DEPUTIES;

const leadReplaced = (
  { role, unitId, clusterId }: PlaceChange,
  there: ProposedCluster | undefined,
  year: number,
): Membership[] => {
  const lead = there?.lead;
  if (role !== 'lead' || !lead || lead.id === unitId) return [];
  return [{ unitId: lead.id, clusterId, role: 'member', year }];
};

export type ProposalOutcome =
  | { type: 'confirmed'; count: number }
  /** It has changed since it was shown. */
  | { type: 'changed'; proposal: YearProposal }
  | { type: 'nothing' };

/** From now on the year's clusters are those of the proposal: all of them or, where it has changed, none. */
export const confirmProposal = async (
  stores: ProposalStores & { audit: AuditLog },
  { year, today, shown, by }: Asked & { shown: string; by: PersonId },
  now: Instant,
): Promise<ProposalOutcome> => {
  const proposal = await loadProposal(stores, { year, today });
  const open = openPlaces(proposal);
  if (open.length === 0) return { type: 'nothing' };
  if (markOf(proposal) !== shown) return { type: 'changed', proposal };
  const memberships = open.map(({ membership }): Membership => ({ ...membership, year }));
  await stores.units.save({ units: [], clusters: [], memberships, successions: [] });
  await stores.proposed.forget(year);
  await stores.audit.record({
    at: now,
    actor: by,
    action: 'clusters-agreed',
    subject: `year:${year}`,
    details: { units: open.length, changed: open.filter(({ why }) => why !== 'kept').length },
  });
  return { type: 'confirmed', count: open.length };
};

/** Another word whenever confirming would write something else. */
export const markOf = (proposal: YearProposal): string =>
  textMark(openPlaces(proposal).map(wordOf).toSorted().join(' '));

const wordOf = ({ membership: { unitId, clusterId, role } }: ProposedPlace): string =>
  `${unitId}:${clusterId}:${role}`;

/** FNV-1a: short enough for a button. */
const textMark = (text: string): string => {
  let mark = 0x81_1c_9d_c5;
  for (const letter of text) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (mark >>> 0).toString(36);
};
