import type { AgingKind } from '../../core/personal-data/retention.ts';
import type { Instant } from '../../core/shared/instant.ts';
import type { Sql } from './sql.ts';

/** What a message says whose words are kept no longer; that it was sent, and when, is. */
export const NO_WORDS = JSON.stringify({ type: 'prepared' });

type Forget = (sql: Sql, before: Instant) => Promise<number>;

/** Each day and with each start all of a city is looked through, mostly for nothing. */
export const forgetAgedRows: Readonly<Record<AgingKind, Forget>> = {
  messages: async (sql, before) =>
    (await sql.write`
      UPDATE "OutboxMessage" SET "content" = ${NO_WORDS} WHERE "endedAt" < ${before}
        AND "state" NOT IN ('pending', 'in-flight', 'unknown') AND "content" <> ${NO_WORDS}`) +
    // What could never be applied, of which admins were told then.
    (await sql.write`
      DELETE FROM "InboxUpdate" WHERE "status" = 'dead' AND "receivedAt" < ${before}`) +
    (await sql.write`DELETE FROM "Snooze" WHERE "until" < ${before}`),
  onboardings: async (sql, before) =>
    (await sql.write`DELETE FROM "Onboarding" WHERE "startedAt" < ${before}`) +
    (await sql.write`DELETE FROM "StaffOpening" WHERE "openedAt" < ${before}`) +
    (await sql.write`DELETE FROM "WrongInvitation" WHERE "at" < ${before}`),
  accessRequests: (sql, before) => sql.write`DELETE FROM "AccessRequest" WHERE "at" < ${before}`,
  dataRequests: (sql, before) => sql.write`DELETE FROM "DataRequest" WHERE "decidedAt" < ${before}`,
  consents: (sql, before) =>
    sql.write`
      DELETE FROM "Consent" WHERE "at" < ${before} AND ("personId" IS NULL OR "personId" IN
        (SELECT "id" FROM "Person" WHERE "telegramId" < 0))`,
  discarded: async (sql, before) => {
    // Its answers, places and files go with a draft; what it was filled in for may have been handed in before.
    const rows = await sql.rows<{ id: string }>`
      SELECT "id" FROM "Draft" d WHERE "status" = 'cancelled' AND "changedAt" < ${before}
        AND NOT EXISTS (SELECT 1 FROM "Submission" s WHERE s."draftId" = d."id")`;
    for (const { id } of rows) {
      await sql.write`DELETE FROM "PassedOn" WHERE "draftId" = ${id}`;
      await sql.write`DELETE FROM "Draft" WHERE "id" = ${id}`;
    }
    return rows.length;
  },
};
