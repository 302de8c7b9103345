import { join } from 'node:path';

import { Api } from 'grammy';
import { expect, it, onTestFinished, vi } from 'vitest';

import { attendWebhook } from '../../src/bot/telegram/attend-webhook.ts';
import { readConfig } from '../../src/config.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { createLog } from '../../src/log.ts';
import { startProgram } from '../../src/service/start-program.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { freePort, openHandingOn } from '../support/handing-on.ts';
import { makeMigrated } from '../support/migrated-database.ts';
import { openTelegram } from '../support/world-telegram.ts';

const HA = 7_000_000_005;

/** A proxy that changes the path. */
const openProxy = async ({ port, path }: { port: number; path: string }): Promise<string> => {
  const proxy = await openHandingOn([port], { path });
  onTestFinished(() => proxy.close());
  return `${proxy.url}/thi-dua/bot`;
};

const openCity = async () => {
  const sandbox = await openTelegram(new MovableClock(() => Date.now()));
  onTestFinished(() => sandbox.stop());
  const folder = scratchFolder();
  const DATABASE_URL = `file:${join(folder, 'thi-dua.db')}`;
  await makeMigrated(DATABASE_URL);
  const lines: string[] = [];
  const log = createLog({
    level: 'warn',
    secrets: [SANDBOX_TOKEN],
    stream: { write: (line: string) => lines.push(line) },
  });
  const api = new Api(SANDBOX_TOKEN, { apiRoot: sandbox.apiRoot });
  const start = async (given: Record<string, string>) => {
    const fixed = { BOT_TOKEN: SANDBOX_TOKEN, TELEGRAM_API_ROOT: sandbox.apiRoot, DATABASE_URL };
    const config = readConfig({ ...fixed, ...given });
    const service = await startProgram({ config, log, signal: AbortSignal.timeout(20_000) });
    await service.bot.ready;
    return service;
  };
  const heard = (): string[] =>
    sandbox.control
      .chat(HA)
      .messages.filter(({ from }) => from === 'bot')
      .map(({ text = '' }) => text);
  return { sandbox, api, start, heard, lines };
};

it('answers what Telegram posts through a proxy, keeps what is written while it is away, and polls again', async () => {
  const { sandbox, api, start, heard, lines } = await openCity();
  const { control } = sandbox;
  const port = await freePort();
  const url = await openProxy({ port, path: '/updates' });
  const webhook = { WEBHOOK_URL: url, WEBHOOK_PATH: '/updates', PORT: String(port) };

  const first = await start(webhook);
  expect(first.greeting).toContain(`takes updates at ${new URL(url).host}`);
  expect(await api.getWebhookInfo()).toMatchObject({ url, max_connections: 40 });
  control.start(HA);
  await vi.waitUntil(() => heard().length === 1, 10_000);
  await first.stop();
  expect(await api.getWebhookInfo()).toMatchObject({ url });

  control.say(HA, '/trogiup');
  const second = await start(webhook);
  await vi.waitUntil(() => heard().length === 2, 15_000);
  await second.stop();

  const third = await start({});
  expect(await api.getWebhookInfo()).toMatchObject({ url: '' });
  control.say(HA, '/trogiup');
  await vi.waitUntil(() => heard().length === 3, 10_000);
  await third.stop();
  expect(heard()[1]).toBe(heard()[2]);
  expect(lines.join('')).not.toContain(SANDBOX_TOKEN);
});

it('sets the webhook anew when it is gone, tells that Telegram cannot deliver, and that it can', async () => {
  const { sandbox, api } = await openCity();
  const url = await openProxy({ port: await freePort(), path: '/' });
  const stop = new AbortController();
  const troubles: (string | null)[] = [];
  const attending = attendWebhook(
    {
      api,
      webhook: { url, secret: 'secret' },
      onReady: () => undefined,
      onHeard: () => undefined,
      onTrouble: (trouble) => troubles.push(trouble),
      warn: () => undefined,
      lookEveryMs: 20,
    },
    stop.signal,
  );
  await vi.waitUntil(() => troubles.includes(null));
  await api.deleteWebhook();
  await vi.waitUntil(async () => (await api.getWebhookInfo()).url === url, 5_000);
  sandbox.control.start(HA);
  await vi.waitUntil(() => troubles.at(-1) !== null, 5_000);
  expect(troubles.at(-1)).toBe('Wrong response from the webhook: 502 Bad Gateway');
  await api.deleteWebhook({ drop_pending_updates: true });
  await vi.waitUntil(() => troubles.at(-1) === null, 5_000);
  stop.abort();
  await attending;
});

it('says that Telegram does not take the address', async () => {
  const { api } = await openCity();
  const attending = attendWebhook(
    {
      api,
      webhook: { url: 'https://thi-dua.example.vn/bot', secret: 'secret' },
      onReady: () => undefined,
      onHeard: () => undefined,
      onTrouble: () => undefined,
      warn: () => undefined,
    },
    new AbortController().signal,
  );
  await expect(attending).rejects.toThrow('WEBHOOK_URL is not accepted: Telegram answered');
});
