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
      INSERT INTO "Delivery" ("dedupeKey", "bundleKey", "subject", "chatId", "lane", "kind",
        "content", "status", "attempts", "dueAt", "expiresAt", "createdAt")
      VALUES (${one.dedupeKey}, ${one.bundleKey}, ${one.subject}, ${one.to}, ${one.priority},
        ${one.kind}, ${packMessage(one.message)}, 'pending', 0, ${one.dueAt}, ${one.expiresAt},
        ${now}) ON CONFLICT ("dedupeKey") DO NOTHING`;
};
