import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayReadUnit } from '../people/scope.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftKey } from '../submissions/draft.ts';
import { leadsClusterOf } from '../units/cluster-lead.ts';
import type { UnitStore } from '../units/unit-store.ts';

type ReadStores = { people: PersonStore; units: UnitStore; milestones: MilestoneStore };

/**
 * What a unit has handed in is read by whoever reads all of the unit and, where its milestone says so,
 * by whoever leads the unit's cluster or is its deputy. What is not handed in yet is no lead's to read.
 */
export const mayReadPaper = async (
  stores: ReadStores,
  { by, unitId, formId, period }: DraftKey & { by: KnownPerson },
  now: Instant,
): Promise<boolean> => {
  if (await mayReadUnit(stores, { by, unitId }, now)) return true;
  if (by.unitIds.length === 0) return false;
  const milestone = await stores.milestones.ofForm(formId, period);
  return milestone !== null && readsAsLead(stores, { by, unitId, milestone }, now);
};

/** Whether somebody reads it as the lead, or a deputy, of the cluster that the unit is in in the milestone's year. */
export const readsAsLead = async (
  { units }: Pick<ReadStores, 'units'>,
  { by, unitId, milestone }: { by: KnownPerson; unitId: UnitId; milestone: Milestone },
  now: Instant,
): Promise<boolean> =>
  milestone.isReadByLead &&
  (await leadsClusterOf(
    units,
    { leads: by.unitIds, unitId, year: yearOfMilestone(milestone) },
    dateInHanoi(now),
  ));
