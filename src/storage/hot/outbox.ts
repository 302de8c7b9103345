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
  const column = <Value>(of: (one: NewOutboxMessage) => Value): Value[] => messages.map(of);
  await sql.writeRows`
    INSERT INTO "OutboxMessage" ("dedupeKey", "bundleKey", "subjectType", "subjectId", "chatId",
      "priority", "kind", "content", "state", "attempts", "dueAt", "expiresAt", "createdAt")
    VALUES (${column(({ dedupeKey }) => dedupeKey)}, ${column(({ bundleKey }) => bundleKey)},
      ${column(({ subject }) => subject?.type ?? null)},
      ${column(({ subject }) => subject?.id ?? null)}, ${column(({ to }) => to)},
      ${column(({ priority }) => priority)}, ${column(({ kind }) => kind)},
      ${column(({ message }) => packMessage(message))}, 'pending', 0,
      ${column(({ dueAt }) => dueAt)}, ${column(({ expiresAt }) => expiresAt)},
      ${column(() => now)})
    ON CONFLICT ("dedupeKey") DO NOTHING`;
};
