import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { isOfficer } from '../people/rights.ts';
import { clustersWithoutFollower, scopeOf } from '../people/scope.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';
import { asInstant, DAY_MS, type Instant } from '../shared/instant.ts';
import { clustersBy, clusterYears } from '../units/clusters-of-unit.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import { waitsForBoard } from './review.ts';
import type { HandedInFact, SubmissionStore } from './submission.ts';

/** What came longer ago and was never looked at is found at its unit. */
const LOOKED_BACK_MS = 400 * DAY_MS;

/** A version that waits for the Board. */
export type Waiting = { unit: Unit; paper: HandedInFact };

type WaitingStores = { people: PersonStore; units: UnitStore; submissions: SubmissionStore };

export type WaitingFor = {
  by: KnownPerson;
  now: Instant;
  /** Only units in clusters that nobody of the Board follows, or in none. */
  isUnfollowed?: boolean;
  /** Forms that are numbers of a quarter and no papers: they wait for nobody. */
  besides: ReadonlySet<string>;
};

/**
 * What somebody of the Board has to look at, oldest first: all of the city for an admin, of a specialist's
 * own clusters, and of those of whom they stand in for now.
 */
export const loadReviewQueue = async (
  stores: WaitingStores,
  { by, now, isUnfollowed = false, besides }: WaitingFor,
): Promise<Waiting[]> => {
  if (!isOfficer(by)) return [];
  const scope = await scopeOf(stores.people, by, now);
  const on = dateInHanoi(now);
  const clustersOf = clustersBy(await stores.units.memberships(clusterYears(on)), on);
  const unfollowed = isUnfollowed ? await clustersWithoutFollower(stores) : new Set<ClusterId>();
  const isWanted = (unitId: UnitId): boolean => {
    const clusters = clustersOf(unitId);
    if (scope !== 'all') return clusters.some((id) => scope.has(id));
    return !isUnfollowed || clusters.every((id) => unfollowed.has(id));
  };
  const came = await stores.submissions.cameSince(asInstant(now - LOOKED_BACK_MS));
  const waiting = came.filter(
    ({ formId, unitId, review }) =>
      !besides.has(formId) && waitsForBoard(review) && isWanted(unitId),
  );
  const units = new Map((await stores.units.all()).map((unit) => [unit.id, unit]));
  return waiting
    .flatMap((paper) => {
      const unit = units.get(paper.unitId);
      return unit ? [{ unit, paper }] : [];
    })
    .toSorted((one, other) => one.paper.at - other.paper.at);
};
