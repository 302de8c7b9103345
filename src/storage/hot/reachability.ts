import type { TelegramId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import type { Sql } from './sql.ts';

/** With every update: whoever writes can be written to. */
export const heal = async (sql: Sql, chat: TelegramId, reachedAt: Instant): Promise<void> => {
  await sql.write`
    DELETE FROM "Unreachable" WHERE "chatId" = ${chat} AND "triedAt" < ${reachedAt}`;
};
