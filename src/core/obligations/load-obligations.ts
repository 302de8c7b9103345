import type { CalendarDay, CalendarDayStore } from '../calendar/calendar-day.ts';
import type { Today } from '../calendar/deadline.ts';
import { isOptional } from '../calendar/default-milestones.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { type Milestone, yearOfMilestone } from '../calendar/milestone.ts';
import { workingDays, type WorkingDays } from '../calendar/working-days.ts';
import { calendarDate, type CalendarDate, dateInHanoi, yearOf } from '../shared/calendar-date.ts';
import type { ClusterId, MilestoneId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { shareRule } from '../submissions/draft-shares.ts';
import type { DraftStore } from '../submissions/draft-store.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { SubmissionStore } from '../submissions/submission.ts';
import { membershipsAround } from '../units/cluster-lead.ts';
import type { Membership } from '../units/cluster.ts';
import { standingBy } from '../units/standing.ts';
import type { UnitStore, UnitTag } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { Claim, ClaimStore } from './claim.ts';
import type { Obligation } from './obligation.ts';
import { type BegunDraft, obligationsOf } from './obligations-of.ts';
import type { ReliefStore } from './relief.ts';

export type ObligationStores = {
  milestones: MilestoneStore;
  calendarDays: CalendarDayStore;
  units: UnitStore;
  drafts: DraftStore;
  submissions: SubmissionStore;
  reliefs: ReliefStore;
  claims: ClaimStore;
};

export type ObligationsWhere = {
  now: Instant;
  /** Otherwise all that are due last year, this year or next year. */
  milestoneIds?: readonly MilestoneId[];
  /** As they would be, instead of those that are stored. */
  milestones?: readonly Milestone[];
  /** Otherwise all. */
  unitIds?: readonly UnitId[];
  /** As they would be, instead of those that are stored; of `unitIds`. */
  units?: readonly Unit[];
  /** Only units that are in one of these clusters now; otherwise all. */
  clusterIds?: readonly ClusterId[];
};

/** So many are read together: what was read of them is forgotten before the next are. */
const MOST_TOGETHER = 25_000;

/** Who owes what: a fixed number of reads, however many units there are; of a whole year of thousands a few times as many. */
export const loadObligations = async (
  stores: ObligationStores,
  ports: Pick<FormPorts, 'forms'>,
  where: ObligationsWhere,
): Promise<Obligation[]> => {
  const milestones = await milestonesWanted(stores.milestones, where);
  const memberships = await membershipsFor(stores.units, milestones, where);
  const units = await unitsWanted(stores.units, memberships, where);
  const facts = {
    units,
    memberships,
    tags: await loadTags(stores.units, milestones),
    workingDays: await loadWorkingDays(stores),
  };
  const unitIds = isNarrow(where) ? units.map(({ id }) => id) : undefined;
  const together = Math.max(1, Math.floor(MOST_TOGETHER / Math.max(1, units.length)));
  const owed: Obligation[][] = [];
  for (let at = 0; at === 0 || at < milestones.length; at += together) {
    const some = milestones.slice(at, at + together);
    const forms = {
      formIds: [...new Set(some.map(({ formId }) => formId))],
      periods: [...new Set(some.map(({ period }) => period))],
      unitIds,
    };
    owed.push(
      obligationsOf({
        ...facts,
        milestones: some,
        drafts: await begunDrafts(stores.drafts, ports, forms),
        submissions: await stores.submissions.handedIn(forms),
        claims: await loadClaims(stores.claims, some, unitIds),
        reliefs: await stores.reliefs.of({ milestoneIds: some.map(({ id }) => id), unitIds }),
      }),
    );
  }
  const [all = [], ...others] = owed;
  return others.length === 0 ? all : owed.flat();
};

/** No read where every unit has what it is asked for. */
export const loadClaims = async (
  claims: ClaimStore,
  milestones: readonly Milestone[],
  unitIds?: readonly UnitId[],
): Promise<readonly Claim[]> => {
  const milestoneIds = milestones.filter(isOptional).map(({ id }) => id);
  return milestoneIds.length === 0 ? [] : claims.of({ milestoneIds, unitIds });
};

/** No read where nothing is owed by label. */
export const loadTags = async (
  units: Pick<UnitStore, 'tags'>,
  milestones: readonly Milestone[],
): Promise<readonly UnitTag[]> =>
  milestones.some(({ owes }) => owes.tags !== 'all') ? units.tags() : noTags;

const noTags: readonly UnitTag[] = [];

export const loadWorkingDays = async ({
  calendarDays,
}: Pick<ObligationStores, 'calendarDays'>): Promise<WorkingDays> => {
  const days = await calendarDays.all();
  const known = counted.get(days) ?? workingDays(days);
  counted.set(days, known);
  return known;
};

/** Read from the same table again, they are the same. */
const counted = new WeakMap<readonly CalendarDay[], WorkingDays>();

/** What it takes to say when something is due. */
export const loadToday = async (
  stores: Pick<ObligationStores, 'calendarDays'>,
  now: Instant,
): Promise<Today> => ({ today: dateInHanoi(now), days: await loadWorkingDays(stores) });

const isNarrow = ({ unitIds, clusterIds }: ObligationsWhere): boolean =>
  unitIds !== undefined || clusterIds !== undefined;

const milestonesWanted = async (
  milestones: MilestoneStore,
  { milestoneIds, milestones: given, now }: ObligationsWhere,
): Promise<Milestone[]> => {
  if (given) return given.filter(({ isOn, isOwed }) => isOn && isOwed);
  const year = yearOf(dateInHanoi(now));
  const wanted = milestoneIds && new Set(milestoneIds);
  const due = wanted
    ? await milestones.byIds(milestoneIds)
    : await milestones.runningBetween(firstDay(year - 1), lastDay(year + 1));
  return due.filter(({ isOn, isOwed }) => isOn && isOwed);
};

const firstDay = (year: number): CalendarDate => calendarDate(year, 1, 1) as CalendarDate;
const lastDay = (year: number): CalendarDate => calendarDate(year, 12, 31) as CalendarDate;

const membershipsFor = (
  units: UnitStore,
  milestones: readonly Milestone[],
  { unitIds, now }: ObligationsWhere,
): Promise<readonly Membership[]> => {
  const years = [...new Set([yearOf(dateInHanoi(now)), ...milestones.map(yearOfMilestone)])];
  return unitIds ? membershipsAround(units, unitIds, years) : units.memberships(years);
};

const unitsWanted = async (
  store: UnitStore,
  memberships: readonly Membership[],
  { unitIds, units, clusterIds, now }: ObligationsWhere,
): Promise<readonly Unit[]> => {
  if (units) return units.toSorted(byCode);
  const all = unitIds ? (await store.byIds(unitIds)).toSorted(byCode) : await store.all();
  if (!clusterIds) return all;
  const { placeOf } = standingBy(memberships)(yearOf(dateInHanoi(now)));
  return all.filter(({ id }) => clusterIds.includes(placeOf.get(id)?.clusterId as ClusterId));
};

/** As the whole city is read. */
const byCode = (one: Unit, other: Unit): number =>
  Number(one.code > other.code) - Number(one.code < other.code);

const begunDrafts = async (
  drafts: DraftStore,
  ports: Pick<FormPorts, 'forms'>,
  where: Parameters<DraftStore['measured']>[0],
): Promise<BegunDraft[]> => {
  const measured = await drafts.measured(where, shareRule(ports));
  return measured.flatMap(({ share, ...draft }) => (share === null ? [] : [{ ...draft, share }]));
};
