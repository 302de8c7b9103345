import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterKind, ClusterRole } from './cluster.ts';
import type { CalendarProfile, UnitType } from './unit.ts';

/** A valid row of a units file. Null: the cell is empty, what is stored stays as it is. */
export type UnitRow = {
  number: number;
  code: string;
  name: string;
  type: UnitType;
  shortName: string | null;
  calendarProfile: CalendarProfile | null;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  predecessorCodes: readonly string[] | null;
  tags: readonly string[] | null;
  cluster: RowCluster | null;
};

export type RowCluster = {
  name: string;
  kind: ClusterKind | null;
  role: ClusterRole | null;
  year: number;
};
