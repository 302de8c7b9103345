import * as z from 'zod';

import {
  dueSemantics,
  owingRoles,
  shiftPolicies,
  type Milestone,
} from '../core/calendar/milestone.ts';
import { reminderProfileNames } from '../core/calendar/reminder-profiles.ts';
import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../core/shared/ids.ts';
import { calendarProfiles, unitTypes } from '../core/units/unit.ts';
import type { Milestone as MilestoneRow } from './generated/client.ts';
import { storedNames, toNames } from './name-columns.ts';
import { oneOf, type Stored, toBool } from './row-values.ts';

const ALL = 'all';

const packed = (list: readonly string[] | typeof ALL): string =>
  list === ALL ? ALL : JSON.stringify(list);

const unpacked = (text: string): string[] | typeof ALL =>
  text === ALL ? ALL : z.array(z.string()).parse(JSON.parse(text));

export const toRow = ({ name, short, owes, ...milestone }: Milestone): MilestoneRow => ({
  ...milestone,
  name: storedNames(name),
  short: storedNames(short),
  types: packed(owes.types),
  clusterIds: packed(owes.clusterIds),
  tags: packed(owes.tags),
  unitIds: packed(owes.unitIds),
  role: owes.role,
  profile: owes.profile,
});

export const toMilestone = (row: Stored<MilestoneRow>): Milestone => {
  const types = unpacked(row.types);
  const clusterIds = unpacked(row.clusterIds);
  const unitIds = unpacked(row.unitIds);
  return {
    id: asId(row.id),
    code: row.code,
    period: asId(row.period),
    name: toNames(row.name),
    short: toNames(row.short),
    formId: row.formId,
    isOwed: toBool(row.isOwed),
    owes: {
      types: types === ALL ? ALL : types.map((type) => oneOf(unitTypes, type)),
      clusterIds: clusterIds === ALL ? ALL : clusterIds.map((id) => asId<ClusterId>(id)),
      tags: unpacked(row.tags),
      unitIds: unitIds === ALL ? ALL : unitIds.map((id) => asId<UnitId>(id)),
      role: oneOf(owingRoles, row.role),
      profile: oneOf([...calendarProfiles, 'any'] as const, row.profile),
    },
    opensOn: row.opensOn as CalendarDate,
    dueOn: row.dueOn as CalendarDate,
    onTimeUntil: row.onTimeUntil as CalendarDate,
    locksOn: row.locksOn as CalendarDate | null,
    semantics: oneOf(dueSemantics, row.semantics),
    shift: oneOf(shiftPolicies, row.shift),
    reminders: oneOf(reminderProfileNames, row.reminders),
    members: oneOf(reminderProfileNames, row.members),
    remindersOn: toBool(row.remindersOn),
    isReadByLead: toBool(row.isReadByLead),
    isCheckedByLead: toBool(row.isCheckedByLead),
    isOn: toBool(row.isOn),
    isEdited: toBool(row.isEdited),
    source: row.source,
    revision: row.revision,
  };
};
