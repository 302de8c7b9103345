import type { NewOutboxMessage } from '../../core/outbox/outbox-message.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { packMessage } from '../stored-message.ts';
import type { Sql } from './sql.ts';

/** A broadcast queues hundreds at a time. */
export const queueMessages = async (
  sql: Sql,
  messages: readonly NewOutboxMessage[],
  now: Instant,
): Promise<void> => {
  for (const one of messages)
    await sql.write`
      INSERT INTO "OutboxMessage" ("dedupeKey", "bundleKey", "subjectType", "subjectId", "chatId",
        "priority", "kind", "content", "state", "attempts", "dueAt", "expiresAt", "createdAt")
      VALUES (${one.dedupeKey}, ${one.bundleKey}, ${one.subject?.type ?? null},
        ${one.subject?.id ?? null}, ${one.to}, ${one.priority}, ${one.kind},
        ${packMessage(one.message)}, 'pending', 0, ${one.dueAt}, ${one.expiresAt}, ${now})
      ON CONFLICT ("dedupeKey") DO NOTHING`;
};
