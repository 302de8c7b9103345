import { loadDuties } from '../core/obligations/load-duties.ts';
import type { Stores } from '../core/stores.ts';
import type { DutyStore } from '../core/submissions/duty.ts';

/** Reads what other stores hold. */
export const dutyStore = (stores: Stores): DutyStore => ({
  dueIn: (year, unitIds) => loadDuties(stores, year, unitIds),
});
