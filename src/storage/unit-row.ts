import * as z from 'zod';

import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { asId } from '../core/shared/ids.ts';
import { clusterRoles, type Membership } from '../core/units/cluster.ts';
import { calendarProfiles, type FormerName, type Unit, unitTypes } from '../core/units/unit.ts';
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
  ...(row.formerNames
    ? { formerNames: formerNames.parse(JSON.parse(row.formerNames)) as FormerName[] }
    : {}),
});

const formerNames = z.array(
  z.object({ name: z.string(), shortName: z.string(), until: z.string() }),
);

export const toMembership = (
  row: Omit<MembershipRow, 'since'> & { since?: string | null },
): Membership => ({
  unitId: asId(row.unitId),
  year: row.year,
  clusterId: asId(row.clusterId),
  role: oneOf(clusterRoles, row.role),
  ...(row.since ? { since: row.since as CalendarDate } : {}),
});
