import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { playedPeople } from '../../src/service/telegram-here.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { runShipped, ShippedBot } from './shipped.ts';

const envIn = (folder: string) => ({
  DATABASE_URL: `file:${join(folder, 'thi-dua.db')}`,
  PORT: '0',
});

const pageOf = ({ output }: ShippedBot): string => {
  const address = /http:\/\/\S+/.exec(output.out)?.[0];
  if (!address) throw new Error(`no address in ${output.out}`);
  return address;
};

type State = { people: { id: number; role: string }[] };
type Chat = { messages: { from: string; text?: string }[] };

const get = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

const post = (url: string, body: object): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Waits until the bot has said something that contains these words. */
const hears = async (page: string, personId: number, words: string): Promise<void> => {
  for (;;) {
    const { messages } = await get<Chat>(`${page}_sandbox/people/${personId}/chat`);
    if (messages.some(({ from, text }) => from === 'bot' && text?.includes(words))) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
};

describe('without a token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-start-'));
  const env = envIn(folder);
  let first: ShippedBot;
  beforeAll(async () => {
    first = new ShippedBot([], env);
    await first.ready();
  });
  afterAll(async () => {
    await first.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints the address of a page on which somebody can talk to the bot', async () => {
    const page = pageOf(first);
    expect(await (await fetch(page)).text()).toContain('<html');
    const { people } = await get<State>(`${page}_sandbox/state`);
    expect(people.map(({ id }) => id)).toEqual(playedPeople.map(({ id }) => id));
    const lan = people.find(({ role }) => role.includes('Phường Láng'));
    await post(`${page}_sandbox/people/${lan?.id}/start`, {});
    await hears(page, lan?.id ?? 0, 'Phường Láng');
    expect(first.output.out).toContain('not Telegram');
  });

  it('refuses a second bot on the same data folder', async () => {
    const second = await runShipped('main.js', [], env);
    expect(second.code).toBe(1);
    expect(second.err).toContain('already');
  });

  it('keeps what was said over a restart, starts after a kill, and forgets it with --fresh', async () => {
    const { people } = await get<State>(`${pageOf(first)}_sandbox/state`);
    const id = people[0]?.id ?? 0;
    const chatOn = async (bot: ShippedBot) =>
      (await get<Chat>(`${pageOf(bot)}_sandbox/people/${id}/chat`)).messages;
    await post(`${pageOf(first)}_sandbox/people/${id}/start`, {});
    await hears(pageOf(first), id, 'Phường Láng');
    expect(await first.stop()).toBe(0);
    expect(first.output.out + first.output.err).not.toContain('this-token-opens-only');
    const second = new ShippedBot([], env);
    await second.ready();
    expect((await chatOn(second)).length).toBeGreaterThan(1);
    await second.kill();
    const third = new ShippedBot([], env);
    await third.ready();
    expect(await third.stop()).toBe(0);
    const fresh = new ShippedBot(['--fresh'], env);
    await fresh.ready();
    expect(await chatOn(fresh)).toEqual([]);
    expect(await fresh.stop()).toBe(0);
  });
});

describe('wrongly configured', () => {
  it('names every mistake at once, with what was seen and what is allowed', async () => {
    const ended = await runShipped('main.js', [], { PORT: 'many', LOG_LEVEL: 'loud' });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/PORT.*many/);
    expect(ended.err).toMatch(/LOG_LEVEL.*loud/);
  });

  it('never throws away real data', async () => {
    const env = {
      ...envIn(scratchFolder()),
      BOT_TOKEN: '123456:a-token-for-this-test-only-000000000',
    };
    const ended = await runShipped('main.js', ['--fresh'], env);
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.err).toContain('--fresh works only without BOT_TOKEN');
  });
});
