import type { CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';

/** What kind of organisation a unit is; also their order in lists. */
export const unitTypes = [
  'department',
  'commune',
  'front_org',
  'public_service_unit',
  'vertical_agency',
  'enterprise',
  'district',
] as const;
export type UnitType = (typeof unitTypes)[number];

/** Districts are history: none is chosen for what is to come. */
export const presentUnitTypes: readonly UnitType[] = unitTypes.filter(
  (type) => type !== 'district',
);

/** Schools run from September to August, everybody else from January to December. */
export const calendarProfiles = ['calendar_year', 'school_year'] as const;
export type CalendarProfile = (typeof calendarProfiles)[number];

/** An organisation that owes plans and reports. Closed ones stay, for their history. */
export type Unit = {
  id: UnitId;
  /** What people and files call it by, upper-case ASCII: `P-LANG`. */
  code: string;
  name: string;
  /** At most 40 characters, fit for a button. */
  shortName: string;
  type: UnitType;
  calendarProfile: CalendarProfile;
  validFrom: CalendarDate;
  /** The last day on which it existed; null while it exists. */
  validTo: CalendarDate | null;
  /** What it was called before, the oldest first. */
  formerNames?: readonly FormerName[];
};

/** What a unit was called, to the end of that day. */
export type FormerName = { name: string; shortName: string; until: CalendarDate };

/** What it was called on that day. */
export const nameOn = ({ name, formerNames = [] }: Unit, on: CalendarDate): string =>
  formerNames.find(({ until }) => on <= until)?.name ?? name;

/** Whether the unit exists on that day. */
export const isOpen = (unit: Unit, on: CalendarDate): boolean =>
  unit.validFrom <= on && (unit.validTo === null || on <= unit.validTo);

/** Whether the unit has ended before that day; one that is yet to begin has not. */
export const isClosed = (unit: Unit, on: CalendarDate): boolean =>
  unit.validTo !== null && unit.validTo < on;
