import type {
  PassedOnPaper,
  Recipient,
  ReminderStore,
  Snooze,
} from '../../core/reminders/reminder-store.ts';
import type { ClusterId, UnitId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import type { Stored } from '../row-values.ts';
import { allPages, PAGE } from './pages.ts';
import type { Sql } from './sql.ts';

type ContactRow = Recipient & { unitId: UnitId; id: string; since: number };

type PeopleReads = Pick<
  ReminderStore,
  'contacts' | 'passedOn' | 'specialists' | 'lastMoveInDraft' | 'snooze' | 'snoozes' | 'snoozesOf'
>;

/** Whom reminders go to, all at once, and who wants to be left alone. */
export const reminderPeople = (sql: Sql): PeopleReads => ({
  contacts: async () => {
    const rows = await allPages<Stored<ContactRow>>(
      (last) => sql.rows<ContactRow>`
        SELECT c."id", c."since", c."unitId", p."id" AS "personId", p."telegramId" AS "chat"
        FROM "Contact" c JOIN "Person" p ON p."id" = c."personId"
        WHERE c."until" IS NULL AND c."id" > ${last?.id ?? ''} ORDER BY c."id" LIMIT ${PAGE}`,
    );
    // As they came to speak for it; those of one moment stand by id already.
    return rows
      .toSorted((one, other) => one.since - other.since)
      .map(({ unitId, personId, chat }) => ({ unitId, personId, chat }));
  },

  passedOn: () =>
    sql.rows<PassedOnPaper>`
      SELECT d."unitId", d."formId", d."period", a."personId"
      FROM "PassedOn" o JOIN "Draft" d ON d."id" = o."draftId" AND d."rev" = o."rev"
      JOIN "UnitApprover" a ON a."unitId" = d."unitId" AND a."personId" = o."personId"
      JOIN "Contact" c ON c."unitId" = d."unitId" AND c."personId" = a."personId" AND c."until" IS NULL`,

  specialists: () =>
    sql.rows<Recipient & { clusterId: ClusterId }>`
      SELECT p."id" AS "personId", p."telegramId" AS "chat", s."clusterId" AS "clusterId"
      FROM "SpecialistCluster" s JOIN "Person" p ON p."id" = s."personId"
      JOIN "Role" r ON r."personId" = p."id" AND r."role" = 'board_specialist'
      ORDER BY p."createdAt", p."id", s."clusterId"`,

  lastMoveInDraft: async (personId) => {
    const [row] = await sql.rows<{ at: Instant }>`
      SELECT c."updatedAt" AS "at" FROM "Person" p
      JOIN "Cursor" c ON c."personId" = p."id" AND c."draftId" = p."activeDraftId"
      WHERE p."id" = ${personId}`;
    return row?.at ?? null;
  },

  snooze: async (snoozes) => {
    for (const one of snoozes)
      await sql.write`
        INSERT INTO "Snooze" ("personId", "unitId", "milestoneId", "until", "at")
        VALUES (${one.personId}, ${one.unitId}, ${one.milestoneId}, ${one.until}, ${one.at})
        ON CONFLICT ("personId", "unitId", "milestoneId") DO UPDATE
        SET "until" = excluded."until", "at" = excluded."at"`;
  },

  snoozes: () => sql.rows<Snooze>`SELECT * FROM "Snooze"`,

  snoozesOf: (personId) => sql.rows<Snooze>`SELECT * FROM "Snooze" WHERE "personId" = ${personId}`,
});
