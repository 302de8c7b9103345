import { hasQuarterBegun } from '../calendar/season.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftKey } from '../submissions/draft.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { loadObligations, type ObligationStores } from './load-obligations.ts';
import type { Obligation } from './obligation.ts';

/** Whether a unit may hand in a form of a period now. */
export type Season =
  | { type: 'open' }
  | { type: 'not-yet'; opensOn: CalendarDate }
  /** Answers stay; the Board may let the unit in again. */
  | { type: 'locked'; obligation: Obligation }
  /** Nobody asks for it, or not this unit. */
  | { type: 'off' };

export type SeasonOf = { key: DraftKey; now: Instant };

/**
 * What the milestone of a form and period says. A quarter may be told of once it has begun, asked
 * for or not; nothing else without a milestone.
 */
export const loadSeason = async (
  stores: ObligationStores,
  ports: Pick<FormPorts, 'forms'>,
  { key, now }: SeasonOf,
): Promise<Season> => {
  const today = dateInHanoi(now);
  const milestone = await stores.milestones.ofForm(key.formId, key.period);
  const isFree = hasQuarterBegun(key.period, today);
  if (!milestone) return { type: isFree ? 'open' : 'off' };
  const wanted = { now, milestoneIds: [milestone.id], unitIds: [key.unitId] };
  const [obligation] = await loadObligations(stores, ports, wanted);
  return seasonOf(obligation, { today, isFree });
};

/** `isFree`: a unit may tell of a quarter as soon as it has begun, asked or not. */
type Moment = { today: CalendarDate; isFree: boolean };

const seasonOf = (obligation: Obligation | undefined, { today, isFree }: Moment): Season => {
  if (!obligation) return { type: isFree ? 'open' : 'off' };
  const { milestone, locksOn } = obligation;
  if (today < milestone.opensOn && !isFree) return { type: 'not-yet', opensOn: milestone.opensOn };
  const isLocked = locksOn !== null && locksOn <= today;
  return isLocked ? { type: 'locked', obligation } : { type: 'open' };
};
