import { describe, expect, it, vi } from 'vitest';

import { BOT, NOW, openChat, openSandbox, waiting, type Opened } from './open-sandbox.ts';

/** Lan says these, one after the other; the result is the ids of the waiting updates. */
const saying = async (sandbox: Opened, ...texts: string[]): Promise<number[]> => {
  const lan = await openChat(sandbox);
  for (const text of texts) sandbox.control.say(lan.id, text);
  return (await waiting(sandbox)).map((update) => update.update_id);
};

const textsOf = (updates: readonly unknown[]): string[] =>
  updates.map((update) => (update as { message: { text: string } }).message.text);

const polled = (sandbox: Opened) => vi.waitUntil(() => sandbox.control.isPolled());

describe('getUpdates offsets', () => {
  it('begins somewhere above two million and counts up', async () => {
    const [first = 0, second] = await saying(await openSandbox(), 'một', 'hai');
    expect(first).toBeGreaterThanOrEqual(2_000_001);
    expect(second).toBe(first + 1);
  });

  it('hands the same updates out until an offset above them confirms them', async () => {
    const sandbox = await openSandbox();
    const [first = 0] = await saying(sandbox, 'một', 'hai');
    expect(textsOf(await waiting(sandbox, { offset: first }))).toEqual(['một', 'hai']);
    expect(textsOf(await waiting(sandbox, { offset: first + 1 }))).toEqual(['hai']);
    expect(textsOf(await waiting(sandbox, { offset: first }))).toEqual(['hai']);
  });

  it('keeps only the last |n| for a negative offset', async () => {
    const sandbox = await openSandbox();
    await saying(sandbox, 'một', 'hai', 'ba');
    expect(textsOf(await waiting(sandbox, { offset: -1 }))).toEqual(['ba']);
    expect(textsOf(await waiting(sandbox))).toEqual(['ba']);
  });

  it('ignores an offset far in the future', async () => {
    const sandbox = await openSandbox();
    const [first = 0] = await saying(sandbox, 'một', 'hai');
    expect(await waiting(sandbox, { offset: first + 500 })).toHaveLength(2);
  });

  it('gives at most `limit`, and all of them for nonsense', async () => {
    const sandbox = await openSandbox();
    await saying(sandbox, 'một', 'hai', 'ba');
    expect(await waiting(sandbox, { limit: 2 })).toHaveLength(2);
    expect(await waiting(sandbox, { limit: 'x' })).toHaveLength(1);
    expect(await waiting(sandbox, { limit: 1000 })).toHaveLength(3);
  });

  it('hands a confirmed update out again when told to, once', async () => {
    const sandbox = await openSandbox();
    const [first = 0] = await saying(sandbox, 'một');
    expect(await waiting(sandbox, { offset: first + 1 })).toEqual([]);
    sandbox.control.redeliver(first);
    expect(textsOf(await waiting(sandbox, { offset: first + 1 }))).toEqual(['một']);
    expect(await waiting(sandbox, { offset: first + 1 })).toEqual([]);
    expect(() => sandbox.control.redeliver(7)).toThrow('update 7 was never confirmed');
  });
});

describe('long polls', () => {
  it('are answered when something happens', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const answer = waiting(sandbox, { timeout: 50 });
    await polled(sandbox);
    sandbox.control.say(lan.id, 'chào');
    expect(textsOf(await answer)).toEqual(['chào']);
  });

  it('gather what happens at the same moment', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const answer = waiting(sandbox, { timeout: 50 });
    await polled(sandbox);
    sandbox.control.say(lan.id, 'một');
    sandbox.control.say(lan.id, 'hai');
    expect(textsOf(await answer)).toEqual(['một', 'hai']);
  });

  it('end with 409 when a newer one must wait', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const older = sandbox.call('getUpdates', { timeout: 50 });
    await polled(sandbox);
    const newer = waiting(sandbox, { timeout: 50 });
    expect(await older).toEqual({
      ok: false,
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    sandbox.control.say(lan.id, 'chào');
    expect(await newer).toHaveLength(1);
  });

  it('stay when a newer request is answered at once', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const older = waiting(sandbox, { timeout: 50 });
    await polled(sandbox);
    expect(await waiting(sandbox)).toEqual([]);
    sandbox.control.say(lan.id, 'chào');
    expect(await older).toHaveLength(1);
  });

  it('are made to wait when the same thing is asked too often', async () => {
    const sandbox = await openSandbox({ paced: true });
    const lan = await openChat(sandbox);
    await waiting(sandbox, { offset: 5 });
    const again = waiting(sandbox, { offset: 5, timeout: 0 });
    await polled(sandbox);
    sandbox.control.say(lan.id, 'một');
    sandbox.control.say(lan.id, 'hai');
    expect(await again).toHaveLength(1);
  });
});

describe('which updates come', () => {
  it('none of the kinds that were not asked for; [] asks for the default again', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    await waiting(sandbox, { allowed_updates: ['callback_query'] });
    sandbox.control.say(lan.id, 'một');
    expect(sandbox.control.pendingUpdates()).toBe(0);
    await waiting(sandbox);
    sandbox.control.say(lan.id, 'hai');
    expect(sandbox.control.pendingUpdates()).toBe(0);
    await waiting(sandbox, { allowed_updates: [] });
    sandbox.control.say(lan.id, 'ba');
    expect(textsOf(await waiting(sandbox))).toEqual(['ba']);
  });

  it('a message for 24 hours, a button press for 150 seconds of machine time', async () => {
    let machineNow = 1_000_000;
    const sandbox = await openSandbox({ monotonicNow: () => machineNow });
    const lan = await openChat(sandbox);
    sandbox.control.say(lan.id, 'chào');
    sandbox.control.press(lan.id, { messageId: 1, data: 'x' });
    machineNow += 149_000;
    expect(await waiting(sandbox)).toHaveLength(2);
    sandbox.control.moveClock({ advanceMs: 40 * 86_400_000 });
    expect(await waiting(sandbox)).toHaveLength(2);
    machineNow += 2000;
    expect(textsOf(await waiting(sandbox))).toEqual(['chào']);
    machineNow += 86_400_000;
    expect(await waiting(sandbox)).toEqual([]);
  });

  it('block and unblock as my_chat_member, an edit as edited_message', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { messageId } = sandbox.control.say(lan.id, '12');
    sandbox.control.edit(lan.id, messageId, '13');
    sandbox.control.block(lan.id);
    sandbox.control.unblock(lan.id);
    const [, edited, blocked, unblocked] = await waiting(sandbox);
    expect(edited).toMatchObject({
      edited_message: { message_id: messageId, text: '13', edit_date: NOW },
    });
    const user = expect.objectContaining({ id: BOT.id });
    expect(blocked).toMatchObject({
      my_chat_member: {
        from: { id: lan.id },
        old_chat_member: { user, status: 'member' },
        new_chat_member: { user, status: 'kicked', until_date: 0 },
      },
    });
    expect(unblocked).toMatchObject({ my_chat_member: { new_chat_member: { status: 'member' } } });
  });

  it("never the bot's own messages", async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x' });
    expect(await waiting(sandbox)).toEqual([]);
  });
});
