import { Api } from 'grammy';
import type { Update } from 'grammy/types';

import { post } from '../../src/bot/telegram/telegram-fetch.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { questionText } from './asked.ts';

type Where = { apiRoot: string; url: string };

/**
 * The least that this bot's promise costs: what came in together is stored in one commit, its answer and
 * how far its person is too; then the next question is said. By grammY's client, SQLite, WAL and
 * FULL, without a form, a text or a check.
 */
export const startFloor = async ({ apiRoot, url }: Where): Promise<void> => {
  await migrate(url);
  const { transaction } = await openDatabase(url);
  const api = new Api(SANDBOX_TOKEN, { apiRoot, fetch: post });
  const asked = new Map<number, number>();
  const store = (updates: readonly Update[]): Promise<unknown> =>
    transaction(async (_tx, sql) => {
      for (const { update_id: id, message } of updates) {
        await sql.write`
          INSERT INTO "InboxUpdate"
            ("updateId", "key", "body", "status", "attempts", "receivedAt", "replies", "repliesDue")
          VALUES (${id}, ${String(message?.chat.id)}, ${message?.text ?? ''}, 'done', 0, 0, '', false)`;
        await sql.write`
          INSERT INTO "Installation" ("key", "value") VALUES (${`asked-${message?.chat.id}`}, ${id})
          ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`;
      }
    });
  const ask = async (chat: number): Promise<void> => {
    const number = (asked.get(chat) ?? 0) + 1;
    asked.set(chat, number);
    await api.sendMessage(chat, questionText(number));
  };
  for (let offset = 0; ;) {
    const updates = await api.getUpdates({ offset, limit: 100, timeout: 25 });
    if (updates.length > 0) await store(updates);
    for (const { update_id: id, message } of updates) {
      offset = Math.max(offset, id + 1);
      if (message) void ask(message.chat.id);
    }
  }
};
