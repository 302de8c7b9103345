import { annualPlanPeriod } from '../calendar/annual-plan-milestone.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { yearOfPeriod, type Period } from '../shared/period.ts';
import type { Membership } from '../units/cluster.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { DraftStore } from './draft-store.ts';
import { formOf, type FormPorts } from './form-ports.ts';
import { overviewOf, type ClusterRow } from './overview.ts';
import type { SubmissionStore } from './submission.ts';

type OverviewStores = { units: UnitStore; drafts: DraftStore; submissions: SubmissionStore };

export type Overview = { period: Period; clusters: ClusterRow[] };

/** Reads how far every unit is with a form of the period that is current on that day. */
export const loadOverview = async (
  stores: OverviewStores,
  ports: FormPorts,
  { formId, now }: { formId: string; now: Instant },
): Promise<Overview> => {
  const on = dateInHanoi(now);
  const period = annualPlanPeriod(on);
  const clusters = overviewOf({
    form: formOf(ports, formId),
    on,
    units: await stores.units.all(),
    clusters: await stores.units.clusters(),
    memberships: await newestMemberships(stores.units, yearOfPeriod(period)),
    drafts: await stores.drafts.ofForm(formId, period),
    submissions: await stores.submissions.latestOf(formId, period),
  });
  return { period, clusters };
};

/** Clusters of a coming year are often agreed on only in its January; until then last year's hold. */
const newestMemberships = async (units: UnitStore, year: number): Promise<Membership[]> => {
  const memberships = await units.memberships([year - 1, year]);
  const byUnit = new Map<string, Membership>();
  for (const membership of memberships.toSorted((a, b) => a.year - b.year))
    byUnit.set(membership.unitId, membership);
  return [...byUnit.values()];
};
