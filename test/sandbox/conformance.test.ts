import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { methodNames } from '../../src/sandbox/methods/method-table.ts';
import { rows } from './conformance/all-rows.ts';
import { coverage } from './conformance/coverage.ts';
import { layOut } from './conformance/row.ts';
import { openChat, openSandbox } from './open-sandbox.ts';

describe('the Bot API answers as Telegram does', () => {
  it.each(rows)(
    '$method: $name ($source)',
    async ({ method, params, before, answer, isStrict }) => {
      const sandbox = await openSandbox({ strict: isStrict === true });
      await layOut(sandbox);
      await before?.(sandbox);
      expect(await sandbox.call(method, params)).toEqual(answer);
    },
  );

  it('has a row for every method but the one that waits', () => {
    const covered = new Set(rows.map((row) => row.method.toLowerCase()));
    const missing = methodNames().filter((name) => !covered.has(name.toLowerCase()));
    expect(missing).toEqual(['getUpdates']);
  });
});

const statements = Object.entries(coverage).flatMap(([section, covered]) =>
  covered.map((one) => ({ section, ...one })),
);
const names = new Set(rows.map(({ name }) => name));
const here = new URL('.', import.meta.url);
const tests = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, here), 'utf8'))
  .join('\n')
  .replaceAll("\\'", "'");

describe('what was seen of Telegram', () => {
  it.each(statements)(
    '$section: $statement',
    ({ rows: named = [], tests: told = [], notCopied }) => {
      expect(named.filter((name) => !names.has(name))).toEqual([]);
      expect(told.filter((title) => !tests.includes(title))).toEqual([]);
      const isProved = named.length + told.length > 0;
      expect(isProved).toBe(notCopied === undefined);
    },
  );

  it('is told by rows with names of their own', () => {
    expect(rows.map(({ name, method }) => `${method} ${name}`)).toHaveLength(
      new Set(rows.map(({ name, method }) => `${method} ${name}`)).size,
    );
  });
});

describe('requests', () => {
  it.each([
    { path: '/bot1:x/getMe', status: 401, description: 'Unauthorized' },
    {
      path: '/bot01:x/getMe',
      status: 401,
      description: 'Unauthorized: invalid token specified',
    },
    { path: '/bot%E0/getMe', status: 401, description: 'Unauthorized: invalid token specified' },
    { path: '/bot', status: 404, description: 'Not Found' },
    { path: '/file/bot1:x/documents/file_0.pdf', status: 401, description: 'Unauthorized' },
  ])('$path → $status $description', async ({ path, status, description }) => {
    const { apiRoot } = await openSandbox();
    const response = await fetch(apiRoot + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ ok: false, error_code: status, description });
  });

  it('takes the first value of a name: query string, then body', async () => {
    const sandbox = await openSandbox();
    const person = await openChat(sandbox);
    const root = `${sandbox.apiRoot}/bot123456789:AAtest-token_of-the-sandbox`;
    const body = new URLSearchParams([
      ['text', 'sau'],
      ['chat_id', String(person.id)],
      ['text', 'cuối'],
    ]);
    await fetch(`${root}/sendMessage?text=tr%C6%B0%E1%BB%9Bc`, { method: 'POST', body });
    expect(sandbox.control.chat(person.id).messages.at(-1)).toMatchObject({ text: 'trước' });
  });

  it('logs a method that is not built yet', async () => {
    const sandbox = await openSandbox();
    await sandbox.call('sendDice', { chat_id: 1 });
    expect(sandbox.logged).toEqual(['sandbox: the method sendDice is not built yet']);
    expect(sandbox.control.calls().at(-1)).toMatchObject({ method: 'sendDice', status: 404 });
  });

  it('reads booleans and numbers as leniently as Telegram', async () => {
    const sandbox = await openSandbox();
    const person = await openChat(sandbox);
    sandbox.control.say(person.id, 'một');
    const { result } = await sandbox.call('getUpdates', { limit: '0', timeout: 'x' });
    expect(result).toHaveLength(1);
    const params = { chat_id: `${person.id}abc`, text: 'x', protect_content: ' YES ' };
    expect(await sandbox.call('sendMessage', params)).toMatchObject({
      result: { has_protected_content: true },
    });
  });
});
