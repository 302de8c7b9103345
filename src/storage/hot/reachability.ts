import type { TelegramId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { inPieces } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** With every update: whoever writes can be written to. Nearly always nobody was thought lost. */
export const heal = async (
  sql: Sql,
  reached: readonly (readonly [chat: TelegramId, at: Instant])[],
): Promise<void> => {
  const moments = new Map<number, Instant>(reached);
  for (const chats of inPieces([...moments.keys()])) {
    const lost = await sql.rows<{ chatId: number }>`
      SELECT "chatId" FROM "Unreachable" WHERE "chatId" IN (${chats})`;
    for (const { chatId } of lost)
      await sql.write`
        DELETE FROM "Unreachable" WHERE "chatId" = ${chatId}
          AND "triedAt" < ${moments.get(chatId) ?? 0}`;
  }
};

/** With every message that arrives. Resolves to how many were thought lost. */
export const forgetUnreachable = (sql: Sql, chatId: TelegramId): Promise<number> =>
  sql.write`DELETE FROM "Unreachable" WHERE "chatId" = ${chatId}`;
