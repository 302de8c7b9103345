import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { playedPeople } from '../../src/service/telegram-here.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { runShipped, ShippedBot } from './shipped.ts';

const sandboxEnv = () => {
  const folder = scratchFolder();
  return { DATABASE_URL: `file:${join(folder, 'thi-dua.db')}`, PORT: '0' };
};

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
  it('prints the address of a page on which somebody can talk to the bot', async () => {
    const bot = new ShippedBot([], sandboxEnv());
    await bot.ready();
    const page = pageOf(bot);
    expect(await (await fetch(page)).text()).toContain('<html');
    const { people } = await get<State>(`${page}_sandbox/state`);
    expect(people.map(({ id }) => id)).toEqual(playedPeople.map(({ id }) => id));
    const lan = people.find(({ role }) => role.includes('Phường Láng'));
    await post(`${page}_sandbox/people/${lan?.id}/start`, {});
    await hears(page, lan?.id ?? 0, 'Phường Láng');
    expect(bot.output.out).toContain('not Telegram');
    expect(await bot.stop()).toBe(0);
    expect(bot.output.out + bot.output.err).not.toContain('this-token-opens-only');
  });

  it('keeps what was said over a restart and forgets it with --fresh', async () => {
    const env = sandboxEnv();
    const first = new ShippedBot([], env);
    await first.ready();
    const { people } = await get<State>(`${pageOf(first)}_sandbox/state`);
    const id = people[0]?.id ?? 0;
    await post(`${pageOf(first)}_sandbox/people/${id}/start`, {});
    await hears(pageOf(first), id, 'Phường Láng');
    await first.stop();
    const second = new ShippedBot([], env);
    await second.ready();
    const kept = await get<Chat>(`${pageOf(second)}_sandbox/people/${id}/chat`);
    expect(kept.messages.length).toBeGreaterThan(1);
    await second.stop();
    const fresh = new ShippedBot(['--fresh'], env);
    await fresh.ready();
    const anew = await get<Chat>(`${pageOf(fresh)}_sandbox/people/${id}/chat`);
    expect(anew.messages).toEqual([]);
    await fresh.stop();
  });

  it('refuses a second bot on the same data folder, and starts after a kill', async () => {
    const env = sandboxEnv();
    const first = new ShippedBot([], env);
    await first.ready();
    const second = await runShipped('main.js', [], env);
    expect(second.code).toBe(1);
    expect(second.err).toContain('already');
    await first.kill();
    const third = new ShippedBot([], env);
    await third.ready();
    expect(await third.stop()).toBe(0);
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
    const env = { ...sandboxEnv(), BOT_TOKEN: '123456:a-token-for-this-test-only-000000000' };
    const ended = await runShipped('main.js', ['--fresh'], env);
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.err).toContain('--fresh works only without BOT_TOKEN');
  });
});
