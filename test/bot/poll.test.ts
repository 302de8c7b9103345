import { once } from 'node:events';
import { createServer } from 'node:http';
import { Worker } from 'node:worker_threads';

import { describe, expect, it, onTestFinished } from 'vitest';

import { connectTelegram } from '../../src/bot/telegram/connect.ts';
import { Intake } from '../../src/bot/telegram/intake.ts';
import { poll } from '../../src/bot/telegram/poll.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { LogFields } from '../../src/log.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { openSandbox, TOKEN } from '../sandbox/open-sandbox.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { openMigrated } from '../support/migrated-database.ts';

type Warning = { text: string; fields: LogFields };

/** A real poll of the sandbox into a real database, whose disk may be full. */
const openPoll = async () => {
  const sandbox = await openSandbox();
  const url = `file:${scratchFolder()}/thi-dua.db`;
  const database = await openMigrated(url);
  const apart: unknown[] = [];
  const applied: number[] = [];
  const intake = new Intake({
    transactions: transactionsOf(database),
    clock: { now: () => asInstant(1_000) },
    // What is said of each takes room beside it.
    handle: () => Promise.resolve([{ type: 'message', html: 'dài '.repeat(900) }]),
    onApplied: ({ updateId }) => applied.push(updateId),
    onDead: () => Promise.resolve([]),
    logFailure: () => undefined,
    logApart: (_ids, error) => apart.push(error),
  });
  const { pollApi } = await connectTelegram({
    token: TOKEN,
    apiRoot: sandbox.apiRoot,
    proxy: undefined,
  });
  const run = async (
    onWarning: (warning: Warning) => Promise<unknown>,
    isEnough: () => boolean,
  ): Promise<void> => {
    const stop = new AbortController();
    const pending: Promise<unknown>[] = [];
    await poll(
      {
        api: pollApi,
        store: async (updates) => {
          await Promise.all(pending.splice(0));
          await intake.store(updates);
          await intake.idle();
          if (isEnough()) stop.abort();
        },
        onReady: () => undefined,
        onHeard: () => undefined,
        warn: (text, fields) => pending.push(onWarning({ text, fields })),
      },
      stop.signal,
    );
    await database.close();
  };
  return { sandbox, database, apart, applied, run };
};

describe('a poll whose disk is full', () => {
  it('tells of the store, not of the network, and stores all once there is room', async () => {
    const { sandbox, database, apart, applied, run } = await openPoll();
    const lan = sandbox.control.addPerson({ firstName: 'Lan' });
    for (let count = 0; count < 40; count += 1)
      sandbox.control.say(lan.id, `${count} ${'dài '.repeat(900)}`);
    const [page] =
      await database.client.$queryRawUnsafe<{ page_count: bigint }[]>('PRAGMA page_count');
    const setLimit = (pages: number) =>
      database.client.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`);
    await setLimit(Number(page?.page_count));
    const warnings: Warning[] = [];
    await run(
      (warning) => {
        warnings.push(warning);
        return setLimit(1_000_000);
      },
      () => applied.length === 40,
    );
    expect(applied).toHaveLength(40);
    expect(warnings.map(({ fields }) => fields.code)).toEqual(['E_STORE']);
    expect(warnings[0]?.text).not.toMatch(/network|fetched/);
    expect(String(warnings[0]?.fields['error'])).toMatch(/full/i);
    expect(apart).toHaveLength(1);
  });

  it('tells of the network where that is what fails', async () => {
    const { sandbox, applied, run } = await openPoll();
    const lan = sandbox.control.addPerson({ firstName: 'Lan' });
    sandbox.control.say(lan.id, 'một');
    sandbox.control.addFault({ method: 'getUpdates', times: 1, fault: { type: 'reset-before' } });
    const warnings: Warning[] = [];
    await run(
      (warning) => Promise.resolve(warnings.push(warning)),
      () => applied.length === 1,
    );
    expect(warnings.map(({ fields }) => fields.code)).toEqual(['E_NETWORK']);
  });
});

const none = (): undefined => undefined;

/** What a bot hears whose updates another one takes: each long poll is ended, what is asked in between answered. */
const contested = async (): Promise<string> => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    const taken = { ok: false, error_code: 409, description: 'Conflict: terminated by other' };
    response.end(JSON.stringify(asked % 2 === 0 ? taken : { ok: true, result: [] }));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
};

it('ends and says why when another program takes its updates again and again, though some polls are answered', async () => {
  const apiRoot = await contested();
  const { pollApi } = await connectTelegram({ token: TOKEN, apiRoot, proxy: undefined });
  const polling = poll(
    { api: pollApi, store: async () => none(), onReady: none, onHeard: none, warn: none },
    new AbortController().signal,
  );
  await expect(polling).rejects.toThrow('another program polls with the same BOT_TOKEN');
});

/**
 * A Telegram in a thread of its own that keeps a poll and a message waiting, and then answers both, the
 * poll first, before whoever asked can look.
 */
const TELEGRAM = `
const { createServer } = require('node:http');
const { parentPort, workerData } = require('node:worker_threads');
const held = new Map();
const say = (response, result) =>
  new Promise((done) => response.end(JSON.stringify({ ok: true, result }), done));
const server = createServer((request, response) => {
  const isFirst = !held.has('first');
  const method = request.url.split('/').pop();
  if (method === 'getUpdates' && isFirst) {
    held.set('first', response);
    return void say(response, []);
  }
  held.set(method, response);
  if (!held.has('getUpdates') || !held.has('sendMessage')) return;
  parentPort.postMessage('held');
  Atomics.wait(workerData, 1, 0);
  void answerBoth();
});
const answerBoth = async () => {
  await say(held.get('getUpdates'), [{ update_id: 1 }]);
  await say(held.get('sendMessage'), { message_id: 7 });
  Atomics.store(workerData, 0, 1);
  Atomics.notify(workerData, 0);
};
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

it('knows what was answered to other calls before it applies an update that came after', async () => {
  const turns = new Int32Array(new SharedArrayBuffer(8));
  const telegram = new Worker(TELEGRAM, { eval: true, workerData: turns });
  onTestFinished(async () => void (await telegram.terminate()));
  const [port] = (await once(telegram, 'message')) as [number];
  const apiRoot = `http://127.0.0.1:${port}`;
  const { api, pollApi } = await connectTelegram({ token: TOKEN, apiRoot, proxy: undefined });
  const heard: string[] = [];
  const stop = new AbortController();
  const store = (updates: unknown[]) => {
    if (updates.length > 0) heard.push('an update');
    stop.abort();
    return Promise.resolve();
  };
  const held = once(telegram, 'message');
  const polling = poll(
    {
      api: pollApi,
      store,
      onReady: () => undefined,
      onHeard: () => undefined,
      warn: () => undefined,
    },
    stop.signal,
  );
  const saying = api.sendMessage(1, 'a question').then(() => heard.push('it is in the chat'));
  await held;
  Atomics.store(turns, 1, 1);
  Atomics.notify(turns, 1);
  Atomics.wait(turns, 0, 0, 10_000);
  await Promise.all([polling, saying]);
  expect(heard).toEqual(['it is in the chat', 'an update']);
});
