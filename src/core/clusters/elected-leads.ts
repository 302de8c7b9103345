import { type Content, parseContent } from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { yearPeriod } from '../shared/period.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { SubmissionStore } from '../submissions/submission.ts';
import type { Cluster, Membership } from '../units/cluster.ts';
import { standingBy } from '../units/standing.ts';
import type { Unit } from '../units/unit.ts';
import {
  loadProposal,
  type ProposalStores,
  type ProposedCluster,
  type YearProposal,
} from '../units/year-proposal.ts';
import { clusterReview } from './cluster-review.ts';

/** Whom a cluster wants to be led by in a year, as its review of the year before says. */
export type ElectedLeads = {
  cluster: Cluster;
  lead: Unit;
  deputies: Unit[];
  /** What the year's proposal would have to change; none where it says the same. */
  changes: Membership[];
};

export type ElectedStores = ProposalStores & {
  submissions: Pick<SubmissionStore, 'newestOfUnits'>;
};

type Asked = { year: number; today: CalendarDate };

/**
 * What clusters have chosen in the reviews of the year before, held against the proposal of the year. A name
 * that is none of a unit that stands in the cluster then is left out.
 */
export const loadElectedLeads = async (
  stores: ElectedStores,
  { year, today }: Asked,
): Promise<ElectedLeads[]> => {
  const proposal = await loadProposal(stores, { year, today });
  const { leadOf } = standingBy(await stores.units.memberships([year - 1]))(year - 1);
  const leads = [...leadOf.values()];
  if (leads.length === 0) return [];
  const wanted = [{ formId: clusterReview.id, period: yearPeriod(year - 1) }];
  const papers = new Map(
    (await stores.submissions.newestOfUnits(leads, wanted)).map((paper) => [
      paper.unitId,
      parseContent(JSON.parse(paper.content)),
    ]),
  );
  return [...leadOf].flatMap(([clusterId, leadId]): ElectedLeads[] => {
    const content = papers.get(leadId);
    const found = proposal.clusters.find(({ cluster }) => cluster.id === clusterId);
    const elected = content && found ? electedIn(content, found) : undefined;
    if (!elected) return [];
    const { cluster, lead, deputies } = elected;
    return [{ cluster, lead, deputies, changes: changesFor(elected, year) }];
  });
};

type Elected = Omit<ElectedLeads, 'changes'> & { found: ProposedCluster };

const electedIn = (content: Content, found: ProposedCluster): Elected | undefined => {
  const units = found.places.map(({ unit }) => unit);
  const [lead] = namedIn(content, 'next_lead', units);
  const deputies = namedIn(content, 'next_deputies', units).filter(({ id }) => id !== lead?.id);
  return (
    lead && { cluster: found.cluster, lead, deputies: deputies.slice(0, MOST_DEPUTIES), found }
  );
};

const MOST_DEPUTIES = 2;

/** The units whose names an answer has, several of them parted by semicolons. */
const namedIn = ({ sections }: Content, field: string, units: readonly Unit[]): Unit[] => {
  const entry = sections
    .flatMap(({ entries }) => entries)
    .find((one) => one.type === 'answer' && one.field === field);
  const said = entry?.type === 'answer' && typeof entry.value === 'string' ? entry.value : '';
  return said.split(';').flatMap((part) => {
    const key = searchKey(part);
    return (
      units.find(({ name, shortName }) =>
        [name, shortName].some((one) => searchKey(one) === key),
      ) ?? []
    );
  });
};

/** Whoever led before is a member; deputies stay where nobody was chosen in their place. */
const changesFor = ({ found, lead, deputies }: Elected, year: number): Membership[] => {
  const chosen = new Set(deputies.map(({ id }) => id));
  const roleOf = (unitId: UnitId, now: Membership['role']): Membership['role'] => {
    if (unitId === lead.id) return 'lead';
    if (chosen.has(unitId)) return 'deputy';
    return now === 'lead' || chosen.size > 0 ? 'member' : now;
  };
  return found.places.flatMap(({ membership: { unitId, role }, unit }): Membership[] => {
    const wanted = roleOf(unit.id, role);
    return wanted === role ? [] : [{ unitId, clusterId: found.cluster.id, role: wanted, year }];
  });
};

/** Takes into the proposal what clusters have chosen; nothing counts before the proposal is confirmed. */
export const takeElectedLeads = async (
  stores: ElectedStores,
  asked: Asked,
): Promise<YearProposal> => {
  const elected = await loadElectedLeads(stores, asked);
  const changes = elected.flatMap((one) => one.changes);
  if (changes.length > 0) await stores.proposed.save(changes);
  return loadProposal(stores, asked);
};
