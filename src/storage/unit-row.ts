import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { asId } from '../core/shared/ids.ts';
import { clusterRoles, type Membership } from '../core/units/cluster.ts';
import { calendarProfiles, type Unit, unitTypes } from '../core/units/unit.ts';
import type { ClusterMembership as MembershipRow, Unit as UnitRow } from './generated/client.ts';
import { oneOf } from './row-values.ts';

export const toUnit = (row: Omit<UnitRow, 'search'>): Unit => ({
  id: asId(row.id),
  code: row.code,
  name: row.name,
  shortName: row.shortName,
  type: oneOf(unitTypes, row.type),
  calendarProfile: oneOf(calendarProfiles, row.calendarProfile),
  validFrom: row.validFrom as CalendarDate,
  validTo: row.validTo as CalendarDate | null,
});

export const toMembership = (row: MembershipRow): Membership => ({
  unitId: asId(row.unitId),
  year: row.year,
  clusterId: asId(row.clusterId),
  role: oneOf(clusterRoles, row.role),
});
