import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';

import type { StateChange } from '../../src/sandbox/state/change.ts';
import { StateFile } from '../../src/sandbox/state/state-file.ts';
import { openChat, openSandbox, type Opened } from './open-sandbox.ts';

const freshFile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'telegram.json');
};

/** Does nothing but wait until everything is on disk. */
const flush = async ({ apiRoot }: Opened): Promise<void> => {
  const response = await fetch(`${apiRoot}/_sandbox/faults`, { method: 'DELETE' });
  expect(response.status).toBe(200);
};

const linesOf = async (file: string): Promise<string[]> =>
  (await readFile(file, 'utf8')).trimEnd().split('\n');

/** All that a start reads from a copy of the file, as after a kill. */
const readFrom = async (file: string) => {
  const copy = `${file}.copy`;
  await copyFile(file, copy);
  return StateFile.load(copy);
};

const sayings = (file: NonNullable<Awaited<ReturnType<typeof readFrom>>>): (string | undefined)[] =>
  file.chats.flatMap(({ messages }) => messages.map(({ text }) => text));

type Act = { type: string; who: number; what: number };

const arbitraryActs = fc.array(
  fc.record({
    type: fc.constantFrom(
      'say',
      'send',
      'edit',
      'delete',
      'press',
      'react',
      'pin',
      'block',
      'poll',
      'vote',
      'clear',
      'commands',
      'file',
      'group',
      'draft',
      'unpin',
      'retell',
      'poll-bot',
      'flush',
      'flush',
      'flush',
      'menu',
      'name',
      'clock',
      'upgrade',
    ),
    who: fc.nat(2),
    what: fc.nat(9),
  }),
  { minLength: 5, maxLength: 60 },
);

/** Does it where it can be done; what Telegram or the page refuses changes nothing. */
const perform = async (sandbox: Opened, ids: readonly number[], act: Act): Promise<void> => {
  const { control, call } = sandbox;
  const chat_id = ids[act.who] ?? 0;
  const { messages } = control.chat(chat_id);
  const message_id = messages[act.what % messages.length]?.messageId ?? 0;
  const inline_keyboard = [[{ text: 'Nộp', callback_data: 'x' }]];
  const acts: Record<string, () => unknown> = {
    say: () => control.say(chat_id, `tin ${act.what}`),
    send: () => call('sendMessage', { chat_id, text: 'hỏi', reply_markup: { inline_keyboard } }),
    edit: () => control.edit(chat_id, message_id, `sửa ${act.what}`),
    retell: () => call('editMessageText', { chat_id, message_id, text: `khác ${act.what}` }),
    delete: () => control.delete(chat_id, message_id),
    press: () => control.press(chat_id, { messageId: message_id, text: 'Nộp' }),
    react: () => control.react(chat_id, { messageId: message_id, emoji: ['👍'] }),
    pin: () => call('pinChatMessage', { chat_id, message_id }),
    unpin: () => call('unpinAllChatMessages', { chat_id }),
    block: () => (act.what % 2 === 0 ? control.block(chat_id) : control.unblock(chat_id)),
    poll: () => control.sendPoll(chat_id, { question: 'Họp?', options: ['Có', 'Không'] }),
    'poll-bot': () => call('sendPoll', { chat_id, question: 'Họp?', options: ['Có', 'Không'] }),
    vote: () => control.vote(chat_id, { messageId: message_id, options: [0] }),
    clear: () => control.clearHistory(chat_id),
    commands: () =>
      call('setMyCommands', {
        commands: [{ command: `c${act.what}`, description: 'x' }],
        scope: { type: 'chat', chat_id },
      }),
    menu: () => call('setChatMenuButton', { chat_id, menu_button: { type: 'commands' } }),
    name: () => call('setMyName', { name: `Tên ${act.what % 3}` }),
    file: () =>
      control.sendFile(chat_id, { name: 'a.pdf', kind: 'document', bytes: Buffer.from('%PDF') }),
    group: () => control.sayInGroup(chat_id, `/nhom ${act.what}`),
    upgrade: () => control.upgradeGroup(chat_id),
    draft: () => call('sendChatAction', { chat_id, action: 'typing' }),
    clock: () => control.moveClock({ advanceMs: 60_000 }),
    flush: () => flush(sandbox),
  };
  try {
    await acts[act.type]?.();
  } catch (error) {
    if (!(error instanceof Error) || error.constructor.name !== 'ControlError') throw error;
  }
};

describe('lines of what changed', () => {
  it('come to what there is, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActs, async (acts) => {
        const file = await freshFile();
        const sandbox = await openSandbox({ file });
        const ids = ['Lan', 'Nam', 'Hà'].map(
          (firstName) => sandbox.control.addPerson({ firstName }).id,
        );
        for (const id of ids) sandbox.control.start(id);
        for (const act of acts) await perform(sandbox, ids, act);
        await flush(sandbox);
        const added = await readFrom(file);
        // A start writes all of it anew, from what was read.
        const again = `${file}.again`;
        await copyFile(file, again);
        const restarted = await openSandbox({ file: again });
        const wholeAgain = await readFrom(again);
        expect({ ...wholeAgain, nextMessageId: 0, nextFileNumber: 0, chats: [] }).toEqual({
          ...added,
          nextMessageId: 0,
          nextFileNumber: 0,
          chats: [],
        });
        for (const id of ids) {
          expect(restarted.control.chat(id)).toEqual(sandbox.control.chat(id));
        }
        expect(restarted.control.groupMessages()).toEqual(sandbox.control.groupMessages());
        const waiting = await sandbox.call('getUpdates', { limit: 100 });
        expect(await restarted.call('getUpdates', { limit: 100 })).toEqual(waiting);
        await restarted.stop();
        await sandbox.stop();
      }),
      { numRuns: 25 },
    );
  });

  it('are as long as what changed, however large the city', async () => {
    const file = await freshFile();
    const sandbox = await openSandbox({ file });
    for (let n = 0; n < 2000; n += 1) {
      const { id } = sandbox.control.addPerson({ firstName: `Người ${n}` });
      sandbox.control.start(id);
      sandbox.control.say(id, 'Kế hoạch của đơn vị '.repeat(20));
    }
    await flush(sandbox);
    const { size } = await stat(file);
    expect(size).toBeGreaterThan(1_500_000);
    const [first] = sandbox.control.people();
    sandbox.control.say(first?.id ?? 0, 'một câu trả lời');
    await flush(sandbox);
    expect((await stat(file)).size - size).toBeLessThan(2_000);
  });

  it('that a kill has cut are lost alone, wherever they were cut', async () => {
    const file = await freshFile();
    const sandbox = await openSandbox({ file });
    const lan = await openChat(sandbox);
    sandbox.control.say(lan.id, 'còn');
    await flush(sandbox);
    const { size } = await stat(file);
    sandbox.control.say(lan.id, 'mất');
    await flush(sandbox);
    const whole = await readFile(file);
    for (let end = size; end < whole.length; end += 7) {
      await writeFile(`${file}.cut`, whole.subarray(0, end));
      const cut = StateFile.load(`${file}.cut`);
      expect(cut && sayings(cut)).toEqual(['/start', 'còn']);
      expect(cut?.queue.waiting).toHaveLength(1);
    }
    // The power failed: the file is long enough, and its end was never written.
    const zeros = Buffer.alloc(whole.length - size - 1);
    await writeFile(`${file}.cut`, Buffer.concat([whole.subarray(0, size), zeros]));
    const begun = await openSandbox({ file: `${file}.cut` });
    begun.control.say(lan.id, 'tiếp');
    await flush(begun);
    const after = await readFrom(`${file}.cut`);
    expect(after && sayings(after)).toEqual(['/start', 'còn', 'tiếp']);
  });

  it('are written anew, all of them, once they are longer than that', async () => {
    const file = await freshFile();
    const sandbox = await openSandbox({ file });
    const lan = await openChat(sandbox);
    const { messageId } = sandbox.control.say(lan.id, 'kế hoạch');
    let largest = 0;
    let size = 0;
    for (let n = 0; n < 400 && size >= largest; n += 1) {
      largest = Math.max(largest, size);
      sandbox.control.edit(lan.id, messageId, `${n} ${'Đơn vị '.repeat(500)}`);
      await sandbox.call('getUpdates', { offset: -1 });
      await flush(sandbox);
      ({ size } = await stat(file));
    }
    expect(largest).toBeGreaterThan(2_000_000);
    expect(size).toBeLessThan(100_000);
    sandbox.control.say(lan.id, 'tiếp');
    await flush(sandbox);
    const { messages } = sandbox.control.chat(lan.id);
    const read = await readFrom(file);
    expect(read && sayings(read)).toEqual(messages.map(({ text }) => text));
  });

  it('are refused when one in the middle is damaged, for what follows would be wrong', async () => {
    const file = await freshFile();
    const sandbox = await openSandbox({ file });
    const lan = await openChat(sandbox);
    sandbox.control.say(lan.id, 'một');
    await flush(sandbox);
    sandbox.control.say(lan.id, 'hai');
    await flush(sandbox);
    const lines = await linesOf(file);
    const damaged = lines.map((line, at) => (at === lines.length - 2 ? line.slice(9) : line));
    await writeFile(`${file}.bad`, `${damaged.join('\n')}\n`);
    expect(() => StateFile.load(`${file}.bad`)).toThrow(`is damaged in line ${lines.length - 1}`);
  });
});

it('reads the file of version 1, which was written whole', async () => {
  const file = await freshFile();
  const said = { messageId: 7, chatId: 5, personId: 5, date: 1, text: 'đã nói', entities: [] };
  const payload = { message: { message_id: 7 } };
  await writeFile(
    file,
    JSON.stringify({
      version: 1,
      isClosed: true,
      clockOffsetMs: 36e5,
      nextMessageId: 8,
      nextFileNumber: 2,
      files: [],
      callbacks: [],
      commandSets: [],
      people: [
        {
          id: 5,
          firstName: 'Lan',
          languageCode: 'vi',
          role: '',
          blocked: false,
          started: true,
        },
      ],
      chats: [
        {
          id: 5,
          type: 'private',
          messages: [said],
          replyKeyboard: null,
        },
      ],
      queue: {
        nextUpdateId: 12,
        allowed: null,
        waiting: [
          {
            updateId: 11,
            payload,
            expiresAt: 9e15,
          },
        ],
      },
    }),
  );
  const sandbox = await openSandbox({ file });
  expect(sandbox.control.chat(5).messages).toMatchObject([{ messageId: 7, text: 'đã nói' }]);
  expect(sandbox.clock.offsetMs).toBe(3_600_000);
  expect(sandbox.control.say(5, 'tiếp').messageId).toBe(8);
  expect(await sandbox.call('getUpdates')).toMatchObject({
    result: [{ update_id: 11 }, { update_id: 12 }],
  });
  await flush(sandbox);
  const read = await readFrom(file);
  expect(read && sayings(read)).toEqual(['đã nói', 'tiếp']);
});

it('writes everything anew after a write that failed', async () => {
  const file = await freshFile();
  let acts = 0;
  const changes = (): StateChange => {
    acts += 1;
    if (acts === 2) throw new Error('no room');
    return { facts: { nextMessageId: acts } };
  };
  const log = { changes, whole: () => [{ facts: { nextMessageId: 100 + acts } }].values() };
  const state = new StateFile({ path: file, log, warn: () => undefined });
  const write = (): Promise<void> => {
    state.touch();
    return state.flush();
  };
  await write();
  await write();
  await expect(write()).rejects.toThrow('no room');
  await truncate(file, 5);
  await write();
  expect(await linesOf(file)).toEqual([
    '{"version":2,"isClosed":false}',
    '{"facts":{"nextMessageId":102}}',
  ]);
  await state.close();
});
