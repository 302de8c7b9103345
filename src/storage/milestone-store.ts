import { z } from 'zod';

import type { MilestoneStore } from '../core/calendar/milestone-store.ts';
import {
  dueSemantics,
  owingRoles,
  shiftPolicies,
  type Milestone,
} from '../core/calendar/milestone.ts';
import { reminderProfileNames } from '../core/calendar/reminder-profiles.ts';
import type { CalendarDate } from '../core/shared/calendar-date.ts';
import { asId, type ClusterId } from '../core/shared/ids.ts';
import { calendarProfiles, unitTypes } from '../core/units/unit.ts';
import type { Milestone as MilestoneRow, Prisma } from './generated/client.ts';
import { oneOf } from './row-values.ts';

export const milestoneStore = (tx: Prisma.TransactionClient): MilestoneStore => ({
  byId: async (id) => orNull(await tx.milestone.findUnique({ where: { id } })),

  byIds: async (ids) => {
    const rows = await tx.milestone.findMany({ where: { id: { in: [...ids] } }, orderBy });
    return rows.map(toMilestone);
  },

  dueBetween: async (from, to) => {
    const rows = await tx.milestone.findMany({
      where: { dueOn: { gte: from, lte: to } },
      orderBy,
    });
    return rows.map(toMilestone);
  },

  ofForm: async (formId, period) =>
    orNull(await tx.milestone.findFirst({ where: { formId, period }, orderBy })),

  hasAny: async () => (await tx.milestone.findFirst({ select: { id: true } })) !== null,

  save: async (milestones) => {
    const ids = milestones.map(({ id }) => id);
    const known = await tx.milestone.findMany({
      where: { id: { in: ids } },
      select: { id: true },
    });
    const there = new Set<string>(known.map(({ id }) => id));
    await tx.milestone.createMany({
      data: milestones.filter(({ id }) => !there.has(id)).map(toRow),
    });
    for (const milestone of milestones.filter(({ id }) => there.has(id)))
      await tx.milestone.update({ where: { id: milestone.id }, data: toRow(milestone) });
  },
});

const orderBy = [
  { dueOn: 'asc' },
  { code: 'asc' },
] satisfies Prisma.MilestoneOrderByWithRelationInput[];

const ALL = 'all';

const packed = (list: readonly string[] | typeof ALL): string =>
  list === ALL ? ALL : JSON.stringify(list);

const unpacked = (text: string): string[] | typeof ALL =>
  text === ALL ? ALL : z.array(z.string()).parse(JSON.parse(text));

const toRow = ({ name, short, owes, ...milestone }: Milestone): MilestoneRow => ({
  ...milestone,
  nameVi: name.vi,
  nameEn: name.en,
  shortVi: short.vi,
  shortEn: short.en,
  types: packed(owes.types),
  clusterIds: packed(owes.clusterIds),
  role: owes.role,
  profile: owes.profile,
});

const orNull = (row: MilestoneRow | null): Milestone | null => (row ? toMilestone(row) : null);

const toMilestone = (row: MilestoneRow): Milestone => {
  const types = unpacked(row.types);
  const clusterIds = unpacked(row.clusterIds);
  return {
    id: asId(row.id),
    code: row.code,
    period: asId(row.period),
    name: { vi: row.nameVi, en: row.nameEn },
    short: { vi: row.shortVi, en: row.shortEn },
    formId: row.formId,
    isOwed: row.isOwed,
    owes: {
      types: types === ALL ? ALL : types.map((type) => oneOf(unitTypes, type)),
      clusterIds: clusterIds === ALL ? ALL : clusterIds.map((id) => asId<ClusterId>(id)),
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
    remindersOn: row.remindersOn,
    isOn: row.isOn,
    isEdited: row.isEdited,
    source: row.source,
    revision: row.revision,
  };
};
