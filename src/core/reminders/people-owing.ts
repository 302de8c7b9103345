import { yearOfMilestone } from '../calendar/milestone.ts';
import { loadObligations } from '../obligations/load-obligations.ts';
import { isDone } from '../obligations/obligation.ts';
import type { ClusterId, MilestoneId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { PlanStores } from './load-plan.ts';
import { placesBy } from './recipients.ts';

type Whom = {
  milestoneId: MilestoneId;
  /** Those of the units of a cluster, or of none; of the whole city without it. */
  clusterId?: ClusterId | null;
  now: Instant;
};

/** How many people speak for units that still owe it, so many would hear of it at most. */
export const peopleOwing = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { milestoneId, clusterId, now }: Whom,
): Promise<number> => {
  const [milestone] = await stores.milestones.byIds([milestoneId]);
  if (!milestone) return 0;
  const year = yearOfMilestone(milestone);
  const places = placesBy(await stores.units.memberships([year]));
  const owed = (await loadObligations(stores, ports, { now, milestones: [milestone] })).filter(
    (one) =>
      !isDone(one) &&
      (clusterId === undefined || (places(year, one.unit.id)?.clusterId ?? null) === clusterId),
  );
  const owing = new Set(owed.map(({ unit }) => unit.id));
  const contacts = await stores.reminders.contacts();
  return new Set(contacts.filter(({ unitId }) => owing.has(unitId)).map(({ personId }) => personId))
    .size;
};
