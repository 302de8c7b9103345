import { deadlineOf, yearOfMilestone, type Milestone } from '../calendar/milestone.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { membershipsAround } from '../units/cluster-lead.ts';
import type { Unit } from '../units/unit.ts';
import { loadTags, loadWorkingDays, type ObligationStores } from './load-obligations.ts';
import { isEventOf, labelsBy, placesBy } from './owing.ts';

/** A day that a unit should know of, though it has nothing to hand in for it. */
export type UnitEvent = { unit: Unit; milestone: Milestone; on: CalendarDate };

type Between = { from: CalendarDate; to: CalendarDate; unitIds: readonly UnitId[] };

/** The events of these units from one day to another; one read where there are none. */
export const loadEvents = async (
  stores: Pick<ObligationStores, 'milestones' | 'calendarDays' | 'units'>,
  { from, to, unitIds }: Between,
): Promise<UnitEvent[]> => {
  const due = (await stores.milestones.dueBetween(from, to)).filter(isPublic);
  if (due.length === 0 || unitIds.length === 0) return [];
  const years = due.map(yearOfMilestone);
  const places = placesBy(await membershipsAround(stores.units, unitIds, [...new Set(years)]));
  const units = await stores.units.byIds(unitIds);
  const labels = labelsBy(await loadTags(stores.units, due));
  const days = await loadWorkingDays(stores);
  return due.flatMap((milestone) => {
    const on = milestone.isOwed ? deadlineOf(milestone, days).dueOn : milestone.dueOn;
    const membershipOf = places(milestone);
    return units
      .filter((unit) =>
        isEventOf(milestone, {
          unit,
          membership: membershipOf.get(unit.id),
          labels: labels.get(unit.id),
          on,
        }),
      )
      .map((unit) => ({ unit, milestone, on }));
  });
};

/** As far as the milestone goes; whose event it is depends on the unit. */
const isPublic = ({ isOn, isOwed, members }: Milestone): boolean =>
  isOn && (!isOwed || members !== 'NONE');
