import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it, onTestFinished } from 'vitest';

import { MovableClock } from '../../src/core/shared/clock.ts';
import type { StateChange } from '../../src/sandbox/state/change.ts';
import { StateFile } from '../../src/sandbox/state/state-file.ts';
import { NOW_MS, openChat, openSandbox, waiting, type Opened } from './open-sandbox.ts';

const freshFile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'state', 'telegram.json');
};

const post = async (sandbox: Opened, path: string, body: unknown): Promise<unknown> => {
  const response = await fetch(`${sandbox.apiRoot}/_sandbox${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return response.json();
};

describe('a restart', () => {
  it('keeps people, chats, files, keyboards, commands, updates and the moved clock', async () => {
    const file = await freshFile();
    const before = await openSandbox({ file });
    const lan = await openChat(before);
    const reply_markup = { keyboard: [['Menu']] };
    await before.call('sendMessage', { chat_id: lan.id, text: 'Chào', reply_markup });
    await before.call('setMyCommands', { commands: [{ command: 'luu', description: 'Lưu' }] });
    const bytes = Buffer.from('%PDF');
    before.control.sendFile(lan.id, { name: 'a.pdf', kind: 'document', bytes });
    before.control.moveClock({ advanceMs: 86_400_000 });
    const chat = before.control.chat(lan.id);
    const updates = await waiting(before);
    await before.stop();

    const after = await openSandbox({ file });
    expect(after.control.chat(lan.id)).toEqual(chat);
    expect(await waiting(after)).toEqual(updates);
    expect(after.clock.offsetMs).toBe(86_400_000);
    const document = chat.messages.at(-1)?.document;
    expect(after.control.file(document?.fileUniqueId ?? '').bytes).toEqual(bytes);
    expect(after.control.say(lan.id, 'tiếp').messageId).toBe(4);
  });

  it('lets a clock that was set on purpose win', async () => {
    const file = await freshFile();
    const before = await openSandbox({ file });
    before.control.moveClock({ offsetMs: 5000 });
    await before.stop();
    const clock = new MovableClock(() => NOW_MS, 9000);
    await openSandbox({ file, clock });
    expect(clock.offsetMs).toBe(9000);
  });
});

describe('a kill', () => {
  it('loses no answered verb of the control surface, and gives no id twice', async () => {
    const file = await freshFile();
    const killed = await openSandbox({ file });
    const { id } = (await post(killed, '/people', { firstName: 'Lan' })) as { id: number };
    await post(killed, `/people/${id}/start`, { payload: 'abc' });
    const onDisk = await readFile(file, 'utf8');
    await killed.stop();
    await writeFile(file, onDisk);

    const after = await openSandbox({ file });
    expect(await waiting(after)).toMatchObject([{ message: { text: '/start abc' } }]);
    expect(after.control.say(id, 'tiếp').messageId).toBeGreaterThan(1000);
  });

  it('in the first moment after a start is noticed too', async () => {
    const file = await freshFile();
    const before = await openSandbox({ file });
    const lan = await openChat(before);
    await before.stop();
    const killed = await openSandbox({ file });
    const onDisk = await readFile(file, 'utf8');
    await killed.stop();
    await writeFile(file, onDisk);
    const after = await openSandbox({ file });
    expect(after.control.say(lan.id, 'x').messageId).toBeGreaterThan(1000);
  });

  it('leaves the old file when a write was cut', async () => {
    const file = await freshFile();
    const before = await openSandbox({ file });
    const lan = await openChat(before);
    await before.stop();
    await writeFile(`${file}.new`, '{"version":1,"peo');
    const after = await openSandbox({ file });
    expect(after.control.person(lan.id).firstName).toBe('Lan');
  });
});

it('writes much seldom, and all of it at the end', async () => {
  const file = await freshFile();
  let acts = 0;
  const moments: number[] = [];
  const changes = (): StateChange => {
    const startedAt = performance.now();
    moments.push(startedAt);
    while (performance.now() < startedAt + TAKES_MS);
    return { facts: { nextMessageId: acts } };
  };
  const log = { changes, whole: () => [{}].values() };
  const state = new StateFile({ path: file, log, warn: () => undefined });
  const acting = setInterval(() => {
    acts += 1;
    state.touch();
  }, 5);
  while (moments.length < 3) await wait(20);
  clearInterval(acting);
  const byItself = [...moments];
  await state.close();
  const pauses = byItself.slice(1).map((at, write) => at - (byItself[write] ?? at));
  expect(Math.min(...pauses)).toBeGreaterThan(TAKES_MS * 15);
  const [last = ''] = (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-1);
  expect(JSON.parse(last)).toEqual({ isClosed: true, facts: { nextMessageId: acts } });
});

/** As long as a change of some megabytes. */
const TAKES_MS = 20;

it('refuses a file that is not its own', async () => {
  const file = await freshFile();
  const first = await openSandbox({ file });
  await openChat(first);
  await first.stop();
  await writeFile(file, '{"version":7}');
  await expect(openSandbox({ file })).rejects.toThrow('is not a sandbox file of version 1 or 2');
});
