import type { Milestone } from '../calendar/milestone.ts';
import { hasQuarterBegun } from '../calendar/season.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftKey } from '../submissions/draft.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { isOpen } from '../units/unit.ts';
import { loadObligations, type ObligationStores } from './load-obligations.ts';
import type { Obligation } from './obligation.ts';

/** Whether a unit may hand in a form of a period now. */
export type SubmissionWindow =
  | { type: 'open' }
  | { type: 'not-yet'; opensOn: CalendarDate }
  /** Answers stay; the Board may let the unit in again. */
  | { type: 'locked'; obligation: Obligation }
  /** Nobody asks for it, or not this unit. */
  | { type: 'off' };

export type WindowOf = { key: DraftKey; now: Instant };

/**
 * What the milestone of a form and period says. A quarter may be told of once it has begun, asked
 * for or not; nothing else without a milestone.
 */
export const loadSubmissionWindow = async (
  stores: ObligationStores,
  ports: Pick<FormPorts, 'forms'>,
  { key, now }: WindowOf,
): Promise<SubmissionWindow> => {
  const today = dateInHanoi(now);
  const milestone = await stores.milestones.ofForm(key.formId, key.period);
  const hasBegun = hasQuarterBegun(key.period, today);
  if (!milestone) return { type: hasBegun ? 'open' : 'off' };
  const wanted = { now, milestoneIds: [milestone.id], unitIds: [key.unitId] };
  const [obligation] = await loadObligations(stores, ports, wanted);
  const isFree =
    hasBegun || (!obligation && (await isPastFor(stores, key.unitId, { milestone, today })));
  return windowOf(obligation, { today, isFree });
};

/**
 * What was due before the unit came into being, or before the service began, is not asked for. It
 * may be handed in all the same: the plan of a year in whose middle a merger made the unit is what
 * its check-ins are filled from.
 */
const isPastFor = async (
  { units }: Pick<ObligationStores, 'units'>,
  unitId: UnitId,
  { milestone, today }: { milestone: Milestone; today: CalendarDate },
): Promise<boolean> => {
  const { isOn, isOwed, dueOn } = milestone;
  if (!isOwed || dueOn >= today) return false;
  const [unit] = await units.byIds([unitId]);
  return unit !== undefined && isOpen(unit, today) && (!isOn || unit.validFrom > dueOn);
};

/** `isFree`: asked or not, as of a quarter that has begun. */
type Moment = { today: CalendarDate; isFree: boolean };

const windowOf = (
  obligation: Obligation | undefined,
  { today, isFree }: Moment,
): SubmissionWindow => {
  if (!obligation) return { type: isFree ? 'open' : 'off' };
  const { milestone, locksOn } = obligation;
  if (today < milestone.opensOn && !isFree) return { type: 'not-yet', opensOn: milestone.opensOn };
  const isLocked = locksOn !== null && locksOn <= today;
  return isLocked ? { type: 'locked', obligation } : { type: 'open' };
};
