import { describe, expect, it } from 'vitest';

import { openChat, openSandbox, waiting, type Opened } from './open-sandbox.ts';

const post = async (sandbox: Opened, path: string, body: unknown): Promise<number> => {
  const response = await fetch(`${sandbox.apiRoot}/_sandbox${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.text();
  return response.status;
};

const messageOf = async (sandbox: Opened) => (await waiting(sandbox))[0]?.['message'];

describe('what else people do', () => {
  it('a deep link is a /start with its payload', async () => {
    const sandbox = await openSandbox();
    const { id } = sandbox.control.addPerson({ firstName: 'Lan' });
    sandbox.control.start(id, `${'a'.repeat(62)}_-`);
    const [update] = await waiting(sandbox);
    expect(update?.['message']).toMatchObject({
      text: `/start ${'a'.repeat(62)}_-`,
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    });
    expect(() => sandbox.control.start(id, 'a'.repeat(65))).toThrow('1-64 characters');
  });

  it('share their own number, or that of somebody else', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    expect(await post(sandbox, `/people/${lan.id}/contact`, { phone: '+84912345678' })).toBe(200);
    expect(await messageOf(sandbox)).toMatchObject({
      contact: { phone_number: '+84912345678', first_name: 'Lan', user_id: lan.id },
    });
    await sandbox.call('getUpdates', { offset: -1 });
    sandbox.control.shareContact(lan.id, { phone: '+84900000000', firstName: 'Minh', userId: 9 });
    expect((await waiting(sandbox)).at(-1)?.['message']).toMatchObject({
      contact: { first_name: 'Minh', user_id: 9 },
    });
  });

  it('send a place and a voice message', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const place = { latitude: 21.03, longitude: 105.85 };
    expect(await post(sandbox, `/people/${lan.id}/place`, place)).toBe(200);
    const bytes = Buffer.from('voice');
    sandbox.control.sendFile(lan.id, { name: 'v.ogg', kind: 'voice', bytes });
    const updates = await waiting(sandbox);
    expect(updates[0]?.['message']).toMatchObject({ location: place });
    expect(updates[1]?.['message']).toMatchObject({ voice: { mime_type: 'audio/ogg' } });
  });

  it('react, which the bot hears of only when it asked', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { result } = await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x' });
    const { message_id: messageId } = result as { message_id: number };
    sandbox.control.react(lan.id, { messageId, emoji: ['👍'] });
    expect(await waiting(sandbox)).toEqual([]);
    await sandbox.call('getUpdates', { allowed_updates: ['message_reaction'] });
    expect(await post(sandbox, `/people/${lan.id}/react`, { messageId, emoji: ['🎉'] })).toBe(200);
    expect((await waiting(sandbox))[0]?.['message_reaction']).toMatchObject({
      message_id: messageId,
      user: { id: lan.id },
      old_reaction: [{ type: 'emoji', emoji: '👍' }],
      new_reaction: [{ type: 'emoji', emoji: '🎉' }],
    });
    expect(() => sandbox.control.react(lan.id, { messageId, emoji: ['✅'] })).toThrow(
      'Telegram has no reaction ✅',
    );
  });

  it('delete their account', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    expect(await post(sandbox, `/people/${lan.id}/deactivate`, {})).toBe(200);
    expect(await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: user is deactivated',
    });
    expect(() => sandbox.control.say(lan.id, 'x')).toThrow('has deleted the account');
  });

  it.each([
    ['kicked', 'Forbidden: bot was kicked from the group chat'],
    ['deleted', 'Forbidden: the group chat was deleted'],
  ] as const)('close a group: %s', async (how, description) => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { chatId } = sandbox.control.sayInGroup(lan.id, 'chào');
    expect(await post(sandbox, `/people/${lan.id}/close-group`, { how })).toBe(200);
    const answer = await sandbox.call('sendMessage', { chat_id: chatId, text: 'x' });
    expect(answer).toMatchObject({ error_code: 403, description });
  });

  it('leave the last toast to be read', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const reply_markup = { inline_keyboard: [[{ text: 'Nộp', callback_data: 'submit' }]] };
    const sent = await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup });
    const { message_id: messageId } = sent.result as { message_id: number };
    const { callbackId } = sandbox.control.press(lan.id, { messageId, text: 'Nộp' });
    const answer = { callback_query_id: callbackId, text: 'Đã nộp', show_alert: true };
    await sandbox.call('answerCallbackQuery', answer);
    expect(sandbox.control.chat(lan.id).lastAnswer).toMatchObject({ text: 'Đã nộp', alert: true });
  });
});

describe('faults and rates over HTTP', () => {
  it('can be a group that became a supergroup', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const description = 'Bad Request: group chat was upgraded to a supergroup chat';
    const fault = { type: 'error', code: 400, description, migrateToChatId: -1_004_000_000_001 };
    expect(await post(sandbox, '/faults', { times: 1, fault })).toBe(200);
    expect(await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x' })).toEqual({
      ok: false,
      error_code: 400,
      description,
      parameters: { migrate_to_chat_id: -1_004_000_000_001 },
    });
  });

  it('switch the rate model', async () => {
    const sandbox = await openSandbox();
    expect(await post(sandbox, '/rates', { on: true })).toBe(200);
    expect(sandbox.control.state().hasRates).toBe(true);
    expect(await post(sandbox, '/rates', { on: 'yes' })).toBe(400);
  });
});
