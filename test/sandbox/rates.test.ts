import { Api, InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';

import { openChat, openSandbox, TOKEN, type Opened } from './open-sandbox.ts';
import { png } from './pictures.ts';

const send = (sandbox: Opened, chatId: number) =>
  sandbox.call('sendMessage', { chat_id: chatId, text: 'x' });

/** How many of these go through before the first refusal, and what that says. */
const untilRefused = async (sandbox: Opened, chatIds: readonly number[]) => {
  for (const [sent, chatId] of chatIds.entries()) {
    const answer = await send(sandbox, chatId);
    if (!answer.ok) return { sent, answer };
  }
  return { sent: chatIds.length, answer: undefined };
};

const tooMany = (seconds: number) => ({
  ok: false,
  error_code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});

describe('the rate model', () => {
  it('is off until it is switched on', async () => {
    const sandbox = await openSandbox({ monotonicNow: () => 1_000_000 });
    const lan = await openChat(sandbox);
    const chats = Array.from({ length: 40 }, () => lan.id);
    expect(await untilRefused(sandbox, chats)).toMatchObject({ sent: 40 });
    expect(sandbox.control.state().hasRates).toBe(false);
  });

  it('lets one chat have a burst, then one a second', async () => {
    let now = 1_000_000;
    const sandbox = await openSandbox({ monotonicNow: () => now });
    const lan = await openChat(sandbox);
    sandbox.control.setRates(true);
    const chats = Array.from({ length: 10 }, () => lan.id);
    expect(await untilRefused(sandbox, chats)).toEqual({ sent: 3, answer: tooMany(1) });
    now += 1000;
    expect(await untilRefused(sandbox, chats)).toMatchObject({ sent: 1 });
    sandbox.control.setRates(false);
    expect(await untilRefused(sandbox, chats)).toMatchObject({ sent: 10 });
  });

  it('lets thirty a second out to everybody together', async () => {
    const sandbox = await openSandbox({ monotonicNow: () => 1_000_000 });
    const ids: number[] = [];
    for (let n = 0; n < 31; n += 1) ids.push((await openChat(sandbox)).id);
    sandbox.control.setRates(true);
    expect(await untilRefused(sandbox, ids)).toEqual({ sent: 30, answer: tooMany(1) });
  });

  it('lets twenty a minute into a group, edits counted', async () => {
    const sandbox = await openSandbox({ monotonicNow: () => 1_000_000 });
    const lan = await openChat(sandbox);
    const { chatId } = sandbox.control.sayInGroup(lan.id, 'chào');
    const { result } = await send(sandbox, chatId);
    const { message_id } = result as { message_id: number };
    sandbox.control.setRates(true);
    const edited = { chat_id: chatId, message_id, text: 'y' };
    expect(await sandbox.call('editMessageText', edited)).toMatchObject({ ok: true });
    const chats = Array.from({ length: 25 }, () => chatId);
    expect(await untilRefused(sandbox, chats)).toEqual({ sent: 19, answer: tooMany(3) });
  });

  it('tells what went out lately, what the limits are and how often it refused', async () => {
    let now = 5_000_000;
    const sandbox = await openSandbox({ monotonicNow: () => now });
    const lan = await openChat(sandbox);
    for (let n = 0; n < 4; n += 1) await send(sandbox, lan.id);
    now += 1000;
    sandbox.control.setRates(true);
    await untilRefused(sandbox, [lan.id, lan.id, lan.id, lan.id]);
    const response = await fetch(`${sandbox.apiRoot}/_sandbox/rates`);
    expect(await response.json()).toEqual({
      isOn: true,
      limits: { overallPerSecond: 30, chatPerSecond: 1, chatBurst: 3, groupPerMinute: 20 },
      lastSecond: 4,
      lastMinute: 7,
      peak: 4,
      refused: 1,
    });
    now += 61_000;
    expect(sandbox.control.rates()).toMatchObject({ lastSecond: 0, lastMinute: 0, peak: 0 });
  });

  it('counts every message of an album, and none that was refused', async () => {
    const sandbox = await openSandbox({ monotonicNow: () => 1_000_000 });
    const lan = await openChat(sandbox);
    sandbox.control.setRates(true);
    await sandbox.call('sendMessage', { chat_id: lan.id, text: '' });
    const api = new Api(TOKEN, { apiRoot: sandbox.apiRoot });
    await api.sendMediaGroup(lan.id, [
      { type: 'photo', media: new InputFile(png(9, 9), 'a.png') },
      { type: 'photo', media: new InputFile(png(9, 9), 'b.png') },
    ]);
    expect(await untilRefused(sandbox, [lan.id, lan.id])).toMatchObject({ sent: 1 });
  });
});
