import { Api } from 'grammy';
import { expect, it } from 'vitest';

import { packReplies, type Reply, unpackReplies } from '../../src/bot/kit/reply.ts';
import { StandingQuestions } from '../../src/bot/kit/standing-questions.ts';
import { ReplyQueue } from '../../src/bot/telegram/reply-queue.ts';
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
const openQueue = async (look: () => Promise<Reply[]>) => {
  const sandbox = await openSandbox();
  const { id } = await openChat(sandbox);
  const api = new Api(TOKEN, { apiRoot: sandbox.apiRoot });
  const voice = {
    api,
    drawQr: unused,
    drawPaper: unused,
    readCopy: unused,
    workOut: unused,
    refuseFile: unused,
    look,
  };
  const said: number[] = [];
  const standing = new StandingQuestions();
  const queue = new ReplyQueue(voice, {
    onSaid: (updateId) => said.push(updateId),
    onShown: (...shown) => void standing.shown(...shown),
    doubtIn: (chatId) => standing.doubtIn(chatId),
    promptIn: () => undefined,
    onPrompt: () => Promise.resolve(),
    onCall: () => undefined,
    onFlood: () => undefined,
    waitMs: () => 0,
    onBlocked: () => undefined,
    onRefused: (_chat, reason) => Promise.resolve({ type: 'message', html: `Lỗi: ${reason}` }),
  });
  const heard = () => sandbox.control.chat(id).messages.map(({ text }) => text);
  return { id, queue, said, heard, sandbox };
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
