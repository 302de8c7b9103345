import type { Instant } from '../../core/shared/instant.ts';
import type { Attachment, DocumentReading, ScanCopy, UnitsFile } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** Asked for by every tick, and nearly always nothing. One of each draft before a second of any: many of one hold up nobody. */
export const waitingAttachments = (
  sql: Sql,
  now: Instant,
  limit: number,
): Promise<Stored<Attachment>[]> =>
  sql.rows<Attachment>`
    SELECT * FROM "Attachment" WHERE "state" = 'waiting' AND "dueAt" <= ${now}
    ORDER BY ROW_NUMBER() OVER (PARTITION BY "draftId" ORDER BY "dueAt"), "dueAt" LIMIT ${limit}`;

export const waitingScans = (sql: Sql, now: Instant, limit: number): Promise<Stored<ScanCopy>[]> =>
  sql.rows<ScanCopy>`
    SELECT * FROM "ScanCopy" WHERE "state" = 'waiting' AND "dueAt" <= ${now}
    ORDER BY "dueAt" LIMIT ${limit}`;

/** What is not fetched yet holds up nobody, nor do many of one draft. */
export const waitingReadings = (sql: Sql, limit: number): Promise<Stored<DocumentReading>[]> =>
  sql.rows<DocumentReading>`
    SELECT r.* FROM "DocumentReading" r JOIN "Attachment" a ON a."id" = r."attachmentId"
    WHERE r."state" = 'waiting' AND a."state" <> 'waiting'
    ORDER BY ROW_NUMBER() OVER (PARTITION BY r."draftId" ORDER BY r."askedAt"), r."askedAt"
    LIMIT ${limit}`;

/** Without what was read of them, which is as long as the file. */
export type BareUnitsFile = Omit<UnitsFile, 'content' | 'report' | 'choices'>;

export const waitingUnitsFiles = (
  sql: Sql,
  now: Instant,
  limit: number,
): Promise<Stored<BareUnitsFile>[]> =>
  sql.rows<BareUnitsFile>`
    SELECT "id", "sentBy", "chatId", "fileId", "name", "state", "sentAt", "dueAt", "attempts"
    FROM "UnitsFile" WHERE "state" = 'waiting' AND "dueAt" <= ${now}
    ORDER BY "sentAt" LIMIT ${limit}`;

export const approvedUnitsFiles = (sql: Sql): Promise<Stored<BareUnitsFile>[]> =>
  sql.rows<BareUnitsFile>`
    SELECT "id", "sentBy", "chatId", "fileId", "name", "state", "sentAt", "dueAt", "attempts"
    FROM "UnitsFile" WHERE "state" = 'approved' ORDER BY "sentAt"`;
