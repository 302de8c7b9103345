import { setTimeout as wait } from 'node:timers/promises';

import type { Api } from 'grammy';
import type { InlineKeyboardMarkup, Update } from 'grammy/types';

import { connectTelegram } from '../../src/bot/telegram/connect.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Sql } from '../../src/storage/hot/sql.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { questionText } from './asked.ts';

type Where = { apiRoot: string; url: string };

/** Somebody's answer, and what is asked next. */
type Step = { update: number; chat: number; said: string; number: number };

type Floor = {
  /** What is stored of each step, in the one commit for all that came in together. */
  store(sql: Sql, step: Step): Promise<void>;
  /** What is said to it afterwards. */
  say(api: Api, step: Step): Promise<void>;
  /** What has been said is stored now and then. */
  settle(sql: Sql): Promise<void>;
};

/**
 * The least that something costs which this bot promises, over the connections that it has: what came in together
 * is stored in one commit, its answer and how far its person is too; then the next question is said. By
 * SQLite, WAL and FULL, without a form, a text or a check.
 */
export const startFloor = async (
  where: Where,
  { isWhole }: { isWhole: boolean },
): Promise<void> => {
  await migrate(where.url);
  const { transaction, sql } = await openDatabase(where.url);
  const address = { token: SANDBOX_TOKEN, apiRoot: where.apiRoot, proxy: undefined };
  const { api, pollApi } = await connectTelegram(address);
  const floor = isWhole ? wholeFloor() : leastFloor;
  const asked = new Map<number, number>();
  const stepOf = ({ update_id: update, message }: Update): Step[] => {
    if (!message) return [];
    const chat = message.chat.id;
    const number = (asked.get(chat) ?? 0) + 1;
    asked.set(chat, number);
    return [{ update, chat, said: message.text ?? '', number }];
  };
  void settleNowAndThen(() => floor.settle(sql));
  for (let offset = 0; ;) {
    const updates = await pollApi.getUpdates({ offset, limit: 100, timeout: 25 });
    const steps = updates.flatMap(stepOf);
    if (steps.length > 0)
      await transaction(async (_tx, within) => {
        for (const step of steps) await floor.store(within, step);
      });
    offset = updates.reduce((next, { update_id: id }) => Math.max(next, id + 1), offset);
    for (const step of steps) void floor.say(api, step);
  }
};

const settleNowAndThen = async (settle: () => Promise<void>): Promise<never> => {
  for (;;) {
    await wait(250, undefined, { ref: false });
    await settle();
  }
};

const keep = (sql: Sql, key: string, value: string): Promise<number> =>
  sql.write`
    INSERT INTO "Installation" ("key", "value") VALUES (${key}, ${value})
    ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`;

const keepUpdate = (sql: Sql, { update, chat }: Step, replies: string): Promise<number> =>
  sql.write`
    INSERT INTO "InboxUpdate"
      ("updateId", "key", "body", "status", "attempts", "receivedAt", "replies", "repliesDue")
    VALUES (${update}, ${String(chat)}, '', 'done', 0, 0, ${replies}, ${replies !== ''})`;

/** An update counts once, one row says how far its person is, and one call says what is next. */
const leastFloor: Floor = {
  store: async (sql, step) => {
    await keepUpdate(sql, step, '');
    await keep(sql, `asked-${step.chat}`, step.said);
  },
  say: async (api, { chat, number }) => {
    await api.sendMessage(chat, questionText(number));
  },
  settle: async () => undefined,
};

/** As many as stand below a question of this bot's. */
const reply_markup: InlineKeyboardMarkup = {
  inline_keyboard: [
    [
      { text: 'Quay lại', callback_data: 'f1:abcdefgh:12:back' },
      { text: 'Xem lại', callback_data: 'f1:abcdefgh:12:review:0' },
    ],
    [{ text: 'Tạm dừng', callback_data: 'f1:abcdefgh:12:pause' }],
  ],
};

/** As long as a question of this bot's is with its head, its example and what was understood. */
const around = 'Kế hoạch phong trào thi đua năm 2027 – Phường Láng. '.repeat(6);

/**
 * The same as this bot stores and says it: the answer, the draft and the place in it are rows of their own, what is
 * to be said is kept until it has been said, each chat is answered in order, and an answered question loses its
 * buttons.
 */
const wholeFloor = (): Floor => {
  const chats = new Map<number, Promise<number>>();
  let said: number[] = [];
  const ask = async (api: Api, { update, chat, number }: Step, before: number): Promise<number> => {
    const text = `${around}${questionText(number)}`;
    const { message_id: shown } = await api.sendMessage(chat, text, { reply_markup });
    said.push(update);
    if (before > 0)
      void api.editMessageReplyMarkup(chat, before, { reply_markup: { inline_keyboard: [] } });
    return shown;
  };
  return {
    store: async (sql, step) => {
      const { chat, said: words, number } = step;
      const text = `${around}${questionText(number)}`;
      await keepUpdate(sql, step, JSON.stringify([{ type: 'message', text, reply_markup }]));
      await keep(sql, `answer-${chat}-${number}`, words);
      await keep(sql, `draft-${chat}`, String(number));
      await keep(sql, `place-${chat}`, JSON.stringify({ number, before: words }));
    },
    say: async (api, step) => {
      const before = chats.get(step.chat) ?? Promise.resolve(0);
      chats.set(
        step.chat,
        before.then((shown) => ask(api, step, shown)),
      );
    },
    settle: async (sql) => {
      const ids = said;
      said = [];
      if (ids.length > 0)
        await sql.write`
          UPDATE "InboxUpdate" SET "repliesDue" = false, "replies" = '' WHERE "updateId" IN (${ids})`;
    },
  };
};
