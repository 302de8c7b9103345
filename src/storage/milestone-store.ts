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
import type { Sql } from './sql.ts';

/** A calendar is read with every list of tasks, so that it is read past Prisma's engine. */
export const milestoneStore = (tx: Prisma.TransactionClient, sql: Sql): MilestoneStore => ({
  byId: async (id) => {
    const [row] = await sql.rows<MilestoneRow>`SELECT * FROM "Milestone" WHERE "id" = ${id}`;
    return row ? toMilestone(row) : null;
  },

  byIds: async (ids) => {
    const rows = await Promise.all(
      [...new Set(ids)].map(
        (id) => sql.rows<MilestoneRow>`SELECT * FROM "Milestone" WHERE "id" = ${id}`,
      ),
    );
    return rows.flat().map(toMilestone).toSorted(byDueDay);
  },

  dueBetween: async (from, to) => {
    const rows = await sql.rows<MilestoneRow>`
      SELECT * FROM "Milestone" WHERE "dueOn" >= ${from} AND "dueOn" <= ${to}
      ORDER BY "dueOn", "code"`;
    return rows.map(toMilestone);
  },

  ofForm: async (formId, period) => {
    const [row] = await sql.rows<MilestoneRow>`
      SELECT * FROM "Milestone" WHERE "formId" = ${formId} AND "period" = ${period}
      ORDER BY "dueOn", "code" LIMIT 1`;
    return row ? toMilestone(row) : null;
  },

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

const byDueDay = (one: Milestone, other: Milestone): number =>
  compare(one.dueOn, other.dueOn) || compare(one.code, other.code);

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** Columns of BOOLEAN come as SQLite or PostgreSQL keep them. */
const isTrue = (stored: boolean): boolean => Number(stored) === 1;

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
    isOwed: isTrue(row.isOwed),
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
    remindersOn: isTrue(row.remindersOn),
    isOn: isTrue(row.isOn),
    isEdited: isTrue(row.isEdited),
    source: row.source,
    revision: row.revision,
  };
};
