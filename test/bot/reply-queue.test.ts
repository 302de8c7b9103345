import { EventEmitter, once } from 'node:events';

import { Api } from 'grammy';
import { expect, it, vi } from 'vitest';

import { packReplies, type Reply, unpackReplies } from '../../src/bot/kit/reply.ts';
import { StandingQuestions } from '../../src/bot/kit/standing-questions.ts';
import { startedAnew, isExport } from '../../src/bot/telegram/exports.ts';
import { ReplyQueue } from '../../src/bot/telegram/reply-queue.ts';
import type { Voice } from '../../src/bot/telegram/say.ts';
import type { TextRef } from '../../src/core/shared/text-ref.ts';
import { openChat, openSandbox, TOKEN } from '../sandbox/open-sandbox.ts';

type LookReply = Extract<Reply, { type: 'look' }>;

const lookOfPress = (queryId: string, chatId: number): LookReply => {
  const from = { id: chatId, is_bot: false, first_name: 'Lan' };
  const query = { id: queryId, from, chat_instance: '1', data: 'ov:' };
  return {
    type: 'look',
    name: 'city',
    values: {},
    update: { update_id: 1, callback_query: query },
  };
};

const unused = (): never => {
  throw new Error('nothing is to be drawn');
};

/** A queue that says to somebody what a look turns out to be. */
const openQueue = async (look: () => Promise<Reply[]>, drawPaper: Voice['drawPaper'] = unused) => {
  const sandbox = await openSandbox();
  const { id } = await openChat(sandbox);
  const api = new Api(TOKEN, { apiRoot: sandbox.apiRoot });
  const voice = {
    api,
    drawQr: unused,
    drawPaper,
    readCopy: unused,
    workOut: unused,
    refuseFile: unused,
    look,
    words: ({ key, values }: TextRef) => {
      const told = [key, ...Object.values(values ?? {})]
        .map((one) => JSON.stringify(one))
        .join(' ');
      return { html: told, plain: told };
    },
    warn: unused,
  };
  const said: number[] = [];
  const standing = new StandingQuestions();
  const kept: Reply[][] = [];
  const events = {
    onSaid: (updateId: number) => void said.push(updateId),
    onShown: (...shown: Parameters<StandingQuestions['shown']>) => void standing.shown(...shown),
    doubtIn: (chatId: number) => standing.doubtIn(chatId),
    promptIn: () => undefined,
    onPrompt: () => Promise.resolve(),
    onCall: () => undefined,
    onFlood: () => undefined,
    waitMs: () => 0,
    onBlocked: () => undefined,
    onKept: async (_updateId: number, replies: readonly Reply[]) => void kept.push([...replies]),
    onRefused: async (_chat: number, reason: string) =>
      ({ type: 'message', html: `Lỗi: ${reason}` }) as const,
  };
  const queue = new ReplyQueue(voice, events, { firstAfterMs: 1, everyMs: 1 });
  const messages = () => sandbox.control.chat(id).messages;
  const heard = () => messages().map(({ text }) => text);
  return { id, queue, said, kept, heard, messages, sandbox };
};

it('is kept with the replies that are owed, and drawn by whoever says them', () => {
  const replies = [lookOfPress('1', 7)];
  expect(unpackReplies(packReplies(replies))).toEqual(replies);
});

it('is said in its place among the replies', async () => {
  const drawn: Reply[] = [{ type: 'message', html: 'Tình hình' }];
  const { id, queue, said, heard } = await openQueue(() => Promise.resolve(drawn));
  queue.add(id, 5, [{ type: 'message', html: 'Trước' }, lookOfPress('1', id)]);
  queue.add(id, 6, [{ type: 'message', html: 'Sau' }]);
  await queue.settle();
  expect(heard().slice(-3)).toEqual(['Trước', 'Tình hình', 'Sau']);
  expect(said).toEqual([5, 6]);
});

it('ends the waiting circle of a press also when what it asks for cannot be drawn', async () => {
  const { id, queue, sandbox } = await openQueue(() => Promise.reject(new Error('no disk')));
  queue.add(id, 5, [lookOfPress('1', id)]);
  await queue.settle();
  const answered = sandbox.control.calls().filter(({ method }) => method === 'answerCallbackQuery');
  expect(answered).toMatchObject([{ params: { callback_query_id: '1' } }]);
});

it('leaves nobody without a word when it cannot be drawn, nor keeps what follows waiting', async () => {
  const { id, queue, said, heard } = await openQueue(() => Promise.reject(new Error('no disk')));
  queue.add(id, 5, [lookOfPress('1', id)]);
  queue.add(id, 6, [{ type: 'message', html: 'Sau' }]);
  await queue.settle();
  expect(heard().slice(-2)).toEqual(['Lỗi: it could not be drawn', 'Sau']);
  expect(said).toEqual([5, 6]);
});

const doubt = (html: string): Reply => ({ type: 'message', html, isDoubt: true, joins: 1 });

it('asks about both where a second doubt of one breath comes while the first is being said', async () => {
  const { id, queue, heard } = await openQueue(() => Promise.resolve([]));
  queue.add(id, 5, [doubt('Nội dung thứ nhất')]);
  // The first is on its way: nothing that follows makes it pointless any more.
  await new Promise(setImmediate);
  queue.add(id, 6, [doubt('Cả hai nội dung')]);
  await queue.settle();
  expect(heard()).toContain('Cả hai nội dung');
  expect(heard()).not.toContain('Nội dung thứ nhất');
});

const exportOfPress = (queryId: string, chatId: number): LookReply => ({
  ...lookOfPress(queryId, chatId),
  making: { language: 'vi' },
});

const workbook: Reply = {
  type: 'paper',
  html: 'Bảng của năm',
  paper: {
    type: 'sheet',
    fileName: 'nam.xlsx',
    name: 'Năm',
    title: 'Năm',
    columns: [],
    rows: [['Phường Láng'], ['Phường Ba Đình']],
  },
};

const made = { name: 'nam.xlsx', bytes: new Uint8Array([1, 2, 3]) };

/** A workbook of which one row is written, and the other once somebody lets it be. */
const openExport = async () => {
  const free = new EventEmitter();
  const isFree = once(free, 'now');
  const opened = await openQueue(
    () => Promise.resolve([workbook]),
    async (_paper, drawing) => {
      drawing?.onRows(1);
      const stopped = new Promise<never>((_, reject) => {
        const { signal } = drawing ?? {};
        signal?.addEventListener('abort', () => reject(new Error('stopped')));
      });
      await Promise.race([isFree, stopped]);
      return made;
    },
  );
  const { queue, id, messages } = opened;
  const progress = () => messages().find(({ text }) => text?.includes('export-'));
  const stop: Reply = { type: 'stop-making', updateId: 5, stopped: 'Đã dừng', over: 'Đã xong' };
  return {
    ...opened,
    goOn: () => free.emit('now'),
    progress,
    ask: (reply: Reply = exportOfPress('1', id)) => queue.add(id, 5, [reply]),
    pressStop: () => {
      const messageId = progress()?.messageId;
      queue.add(id, 9, [messageId === undefined ? stop : { ...stop, messageId }]);
    },
    progressSays: (words: string) => vi.waitFor(() => expect(progress()?.text).toContain(words)),
  };
};

it('tells in one message how far an export is, and answers everything else meanwhile', async () => {
  const { id, queue, said, messages, ask, goOn, progressSays, progress } = await openExport();
  ask();
  await progressSays('"export-rows" {"number":1} {"number":2}');
  queue.add(id, 6, [{ type: 'message', html: 'Sau' }]);
  await vi.waitFor(() => expect(said).toEqual([6]));
  goOn();
  await queue.settle();
  expect(said).toEqual([6, 5]);
  expect(progress()?.text).toContain('export-done');
  expect(progress()?.inlineKeyboard ?? []).toEqual([]);
  expect(messages().filter(({ document }) => document)).toHaveLength(1);
  expect(messages().filter(({ text }) => text?.includes('export-'))).toHaveLength(1);
});

it('stops an export at the press of its button, and no file comes', async () => {
  const { queue, said, messages, heard, ask, pressStop, progressSays } = await openExport();
  ask();
  await progressSays('export-rows');
  pressStop();
  await queue.settle();
  expect(new Set(said)).toEqual(new Set([5, 9]));
  expect(heard()).toContain('Đã dừng');
  expect(heard().join()).not.toContain('export-');
  expect(messages().some(({ document }) => document)).toBe(false);
});

it('says of an export that is over that there is nothing to stop', async () => {
  const { queue, heard, ask, goOn, pressStop } = await openExport();
  ask();
  goOn();
  await queue.settle();
  pressStop();
  await queue.settle();
  expect(heard()).toContain('Đã xong');
});

it('owes an export that the end of the program cuts short, with the message that tells of it', async () => {
  const { queue, said, kept, ask, progressSays, progress } = await openExport();
  ask();
  await progressSays('export-rows');
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  await queue.settle(true);
  expect(said).toEqual([]);
  const messageId = progress()?.messageId;
  expect(kept).toMatchObject([[{ making: { language: 'vi', messageId } }]]);
});

it('goes on in the same message after a start, but not for ever', async () => {
  const first = await openExport();
  first.ask();
  await first.progressSays('export-rows');
  await vi.waitFor(() => expect(first.kept).toHaveLength(1));
  const [left] = unpackReplies(packReplies(first.kept[0] ?? []));
  if (!left || !isExport(left)) throw new Error('no export is owed');
  first.pressStop();
  await first.queue.settle();
  const again = startedAnew(left);
  first.ask(startedAnew(startedAnew(again)));
  await first.queue.settle();
  expect(first.said).toHaveLength(3);
  expect(first.progress()?.text).toContain('export-ask-again');
  first.ask(again);
  first.goOn();
  await first.queue.settle();
  expect(first.messages().filter(({ document }) => document)).toHaveLength(1);
});

it('says that an export could not be made, once', async () => {
  const { id, queue, said, heard } = await openQueue(
    () => Promise.resolve([workbook]),
    () => Promise.reject(new Error('no disk')),
  );
  queue.add(id, 5, [exportOfPress('1', id)]);
  await queue.settle();
  expect(said).toEqual([5]);
  expect(heard().filter((text) => text?.includes('export-failed'))).toHaveLength(1);
});
