import { describe, expect, it } from 'vitest';

import { eventOf, openChat, openSandbox, waiting } from './open-sandbox.ts';

const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

const withButton = async (options = {}) => {
  const sandbox = await openSandbox(options);
  const lan = await openChat(sandbox);
  const reply_markup = {
    inline_keyboard: [[{ text: 'Nộp', callback_data: 'submit' }], [{ text: 'Mở', url: 'a.vn' }]],
  };
  await sandbox.call('sendMessage', { chat_id: lan.id, text: 'Xong?', reply_markup });
  const messageId = sandbox.control.chat(lan.id).messages.at(-1)?.messageId ?? 0;
  return { sandbox, lan, messageId };
};

const keyboard = (more = {}) => ({ keyboard: [[{ text: 'Kế hoạch' }, 'Trợ giúp']], ...more });

const set = (command: string, more = {}) => ({
  commands: [{ command, description: command }],
  ...more,
});

describe('a pressed button', () => {
  it('reaches the bot with its message', async () => {
    const { sandbox, lan, messageId } = await withButton();
    const { callbackId } = sandbox.control.press(lan.id, { messageId, text: 'Nộp' });
    const [update] = await waiting(sandbox);
    expect(update).toMatchObject({
      callback_query: {
        id: callbackId,
        from: { id: lan.id, language_code: 'vi' },
        message: { message_id: messageId, text: 'Xong?' },
        data: 'submit',
        chat_instance: expect.stringMatching(/^\d+$/),
      },
    });
  });

  it('is answered once, with a toast or an alert', async () => {
    const { sandbox, lan, messageId } = await withButton();
    const { callbackId } = sandbox.control.press(lan.id, { messageId, text: 'Nộp' });
    const answered = eventOf(sandbox, 'answer');
    const params = { callback_query_id: callbackId, text: 'Đã nhận', show_alert: 'true' };
    expect(await sandbox.call('answerCallbackQuery', params)).toEqual({ ok: true, result: true });
    expect((await answered).data).toEqual({ callbackId, messageId, text: 'Đã nhận', alert: true });
    expect(await sandbox.call('answerCallbackQuery', params)).toMatchObject({
      error_code: 400,
      description: TOO_OLD,
    });
  });

  it('cannot be answered after 150 seconds', async () => {
    let machineNow = 0;
    const { sandbox, lan, messageId } = await withButton({ monotonicNow: () => machineNow });
    const { callbackId } = sandbox.control.press(lan.id, { messageId, text: 'Nộp' });
    machineNow += 150_001;
    expect(
      await sandbox.call('answerCallbackQuery', { callback_query_id: callbackId }),
    ).toMatchObject({ description: TOO_OLD });
  });

  it('may be stale: its keyboard or its whole message gone', async () => {
    const { sandbox, lan, messageId } = await withButton();
    await sandbox.call('deleteMessage', { chat_id: lan.id, message_id: messageId });
    sandbox.control.press(lan.id, { messageId, data: 'submit' });
    expect(await waiting(sandbox)).toMatchObject([
      { callback_query: { data: 'submit', message: { message_id: messageId, date: 0 } } },
    ]);
  });

  it('must be there, and be a callback button', async () => {
    const { sandbox, lan, messageId } = await withButton();
    expect(() => sandbox.control.press(lan.id, { messageId, text: 'Hủy' })).toThrow(
      `message ${messageId} has no "Hủy", but "Nộp", "Mở"`,
    );
    expect(() => sandbox.control.press(lan.id, { messageId, text: 'Mở' })).toThrow(
      '"Mở" is not a callback button',
    );
  });

  it('opens nothing but a deep link of the bot itself', async () => {
    const { sandbox, lan, messageId } = await withButton();
    const { callbackId } = sandbox.control.press(lan.id, { messageId, text: 'Nộp' });
    const call = (url: string) =>
      sandbox.call('answerCallbackQuery', { callback_query_id: callbackId, url });
    expect(await call('https://hanoi.gov.vn')).toMatchObject({
      description: 'Bad Request: URL_INVALID',
    });
    expect(await call('https://t.me/thi_dua_bot?start=x')).toMatchObject({ ok: true });
  });
});

describe('reply keyboards', () => {
  it('stay until they are replaced or removed', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const send = (reply_markup: unknown) =>
      sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup });
    const shown = () => sandbox.control.chat(lan.id).replyKeyboard;
    await send(keyboard({ is_persistent: true, input_field_placeholder: 'Chọn việc' }));
    expect(shown()).toEqual({
      buttons: [[{ text: 'Kế hoạch' }, { text: 'Trợ giúp' }]],
      isPersistent: true,
      isOneTime: false,
      placeholder: 'Chọn việc',
    });
    await send({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] });
    expect(shown()?.isPersistent).toBe(true);
    await send({ remove_keyboard: true });
    expect(shown()).toBeNull();
  });

  it('of one time go when one of their buttons is used', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const reply_markup = keyboard({ one_time_keyboard: true });
    await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup });
    sandbox.control.say(lan.id, 'câu khác');
    expect(sandbox.control.chat(lan.id).replyKeyboard).not.toBeNull();
    sandbox.control.say(lan.id, 'Trợ giúp');
    expect(sandbox.control.chat(lan.id).replyKeyboard).toBeNull();
  });
});

describe('the command menu', () => {
  it('is that of the chat, then of private chats, then the default; language first', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const chat = { scope: { type: 'chat', chat_id: lan.id } };
    const menu = () => sandbox.control.chat(lan.id).commands.map(({ command }) => command);
    await sandbox.call('setMyCommands', set('default'));
    expect(menu()).toEqual(['default']);
    await sandbox.call('setMyCommands', set('private', { scope: { type: 'all_private_chats' } }));
    expect(menu()).toEqual(['private']);
    await sandbox.call('setMyCommands', set('chat_any', chat));
    await sandbox.call('setMyCommands', set('chat_vi', { ...chat, language_code: 'vi' }));
    await sandbox.call('setMyCommands', set('chat_en', { ...chat, language_code: 'en' }));
    expect(menu()).toEqual(['chat_vi']);
    await sandbox.call('deleteMyCommands', { ...chat, language_code: 'vi' });
    expect(menu()).toEqual(['chat_any']);
    const english = await sandbox.call('getMyCommands', { ...chat, language_code: 'en' });
    expect(english.result).toEqual([{ command: 'chat_en', description: 'chat_en' }]);
    expect((await sandbox.call('getMyCommands', { language_code: 'en' })).result).toEqual([]);
  });
});
