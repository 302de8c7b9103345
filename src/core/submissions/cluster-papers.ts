import { calendarDate, type CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { type Period, yearOfPeriod } from '../shared/period.ts';
import type { Membership } from '../units/cluster.ts';
import { standingBy } from '../units/standing.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen, type Unit } from '../units/unit.ts';
import type { DraftKey } from './draft.ts';
import type { Duty, DutyStore } from './duty.ts';
import type { FormPeriod, Submission, SubmissionStore } from './submission.ts';

/** A unit of a cluster with what it owes of the year, and those of its papers that are wanted. */
export type MemberPapers = {
  unit: Unit;
  duties: readonly Duty[];
  papers: readonly Submission[];
};

/** What a draft is filled from of its unit's cluster, as it is in the year of the draft. */
export type ClusterPapers = {
  /** By their codes; none where the unit does not lead them. */
  members: readonly MemberPapers[];
  /** Of whoever leads the cluster, as far as they are wanted. */
  ofLead: readonly Submission[];
  /** What the unit itself owes of the year. */
  own: readonly Duty[];
};

export const noClusterPapers: ClusterPapers = { members: [], ofLead: [], own: [] };

/** What of its cluster a form is filled from. */
export type ClusterWanted = {
  /** Papers of each member, for whoever leads them. */
  ofMembers?: (period: Period) => readonly FormPeriod[];
  /** Papers of the lead, for its members. */
  ofLead?: (period: Period) => readonly FormPeriod[];
  /** What they owe of the year as well, which takes several reads. */
  duties?: true;
};

export type ClusterStores = {
  submissions: Pick<SubmissionStore, 'newestOfUnits'>;
  units: Pick<UnitStore, 'membershipsOf' | 'membershipsIn' | 'byIds'>;
  duties: DutyStore;
};

/** A fixed number of reads, however many members there are. */
export const loadClusterPapers = async (
  stores: ClusterStores,
  wanted: ClusterWanted,
  { unitId, period }: Pick<DraftKey, 'unitId' | 'period'>,
): Promise<ClusterPapers> => {
  const year = yearOfPeriod(period);
  const { lead, memberIds } = await clusterOf(stores.units, unitId, year);
  const isLead = lead === unitId;
  return {
    members:
      isLead && wanted.ofMembers
        ? await membersOf(stores, wanted, { memberIds, year, papers: wanted.ofMembers(period) })
        : [],
    ofLead:
      lead && wanted.ofLead
        ? await stores.submissions.newestOfUnits([lead], wanted.ofLead(period))
        : [],
    own: wanted.ofLead && wanted.duties ? await stores.duties.dueIn(year, [unitId]) : [],
  };
};

type Place = { lead: UnitId | undefined; memberIds: readonly UnitId[] };

const clusterOf = async (
  units: ClusterStores['units'],
  unitId: UnitId,
  year: number,
): Promise<Place> => {
  const place = placeIn(await units.membershipsOf([unitId], [year]), unitId, year);
  if (!place) return { lead: undefined, memberIds: [] };
  const { placeOf, leadOf } = standingBy(await units.membershipsIn([place.clusterId], [year]))(
    year,
  );
  const members = [...placeOf.values()].filter(({ clusterId }) => clusterId === place.clusterId);
  return { lead: leadOf.get(place.clusterId), memberIds: members.map((one) => one.unitId) };
};

const placeIn = (
  memberships: readonly Membership[],
  unitId: UnitId,
  year: number,
): Membership | undefined => standingBy(memberships)(year).placeOf.get(unitId);

type Members = { memberIds: readonly UnitId[]; year: number; papers: readonly FormPeriod[] };

const membersOf = async (
  { units, duties, submissions }: ClusterStores,
  wanted: Pick<ClusterWanted, 'duties'>,
  { memberIds, year, papers }: Members,
): Promise<MemberPapers[]> => {
  const all = await units.byIds(memberIds);
  // One that was merged in the course of the year is there no more.
  const open = all.filter((unit) => isOpen(unit, calendarDate(year, 12, 31) as CalendarDate));
  const ids = open.map(({ id }) => id);
  const due = wanted.duties ? await duties.dueIn(year, ids) : [];
  const found = papers.length > 0 ? await submissions.newestOfUnits(ids, papers) : [];
  return open
    .toSorted((one, other) => Number(one.code > other.code) - Number(one.code < other.code))
    .map((unit) => ({
      unit,
      duties: due.filter((duty) => duty.unitId === unit.id),
      papers: found.filter((paper) => paper.unitId === unit.id),
    }));
};
