import { createHmac } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { NOW, openChat, openSandbox, TOKEN, waiting, type Opened } from './open-sandbox.ts';

const post = async (sandbox: Opened, path: string, body: unknown = {}) => {
  const response = await fetch(`${sandbox.apiRoot}/_sandbox${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('a group that becomes a supergroup', () => {
  it('says so in both chats, and the bot hears of both', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    sandbox.control.sayInGroup(lan.id, 'chào');
    await sandbox.call('getUpdates', { offset: -1 });
    const { body } = await post(sandbox, `/people/${lan.id}/upgrade-group`);
    const [left, came] = (await waiting(sandbox, { offset: -2 })).map(({ message }) => message);
    expect(left).toMatchObject({
      from: { id: lan.id },
      chat: { id: body['from'], type: 'group' },
      migrate_to_chat_id: body['to'],
    });
    expect(came).toMatchObject({
      message_id: 1,
      from: { username: 'GroupAnonymousBot' },
      sender_chat: { id: body['to'] },
      chat: { id: body['to'], type: 'supergroup' },
      migrate_from_chat_id: body['from'],
    });
  });

  it('goes on under its new id: people speak there, and the bot answers there', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { chatId: old } = sandbox.control.sayInGroup(lan.id, 'chào');
    const { to } = sandbox.control.upgradeGroup(lan.id);
    const said = sandbox.control.sayInGroup(lan.id, '/help');
    expect(said).toEqual({ messageId: 2, chatId: to });
    const refused = await sandbox.call('sendMessage', { chat_id: old, text: 'x' });
    expect(refused.parameters).toEqual({ migrate_to_chat_id: to });
    expect(await sandbox.call('sendMessage', { chat_id: to, text: 'x' })).toMatchObject({
      result: { message_id: 3 },
    });
    const texts = sandbox.control.groupMessages().map(({ text, service }) => text ?? service);
    expect(texts).toEqual(['Nhóm đã trở thành siêu nhóm', '/help', 'x']);
  });

  it('happens once, and not to a group where nobody is', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    expect(await post(sandbox, `/people/${lan.id}/upgrade-group`)).toMatchObject({ status: 409 });
    sandbox.control.sayInGroup(lan.id, 'chào');
    sandbox.control.upgradeGroup(lan.id);
    expect(await post(sandbox, `/people/${lan.id}/upgrade-group`)).toMatchObject({ status: 409 });
  });
});

/** As Telegram's documentation tells a Web App's server to check. */
const isSigned = (initData: URLSearchParams): boolean => {
  const lines = [...initData]
    .filter(([name]) => name !== 'hash')
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const key = createHmac('sha256', 'WebAppData').update(TOKEN).digest();
  const hash = createHmac('sha256', key).update(lines.join('\n')).digest('hex');
  return initData.get('hash') === hash;
};

const initDataOf = (url: string): URLSearchParams => {
  const fragment = new URLSearchParams(new URL(url).hash.slice(1));
  return new URLSearchParams(fragment.get('tgWebAppData') ?? '');
};

const webApp = { text: 'Mở kế hoạch', web_app: { url: 'https://thidua.example.vn/app?x=1' } };

describe('a Web App', () => {
  it('is told by a button under a message who opened it, signed with the token', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const reply_markup = { inline_keyboard: [[webApp]] };
    await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup });
    const { messageId } = sandbox.control.chat(lan.id).messages.at(-1) ?? {};
    const { body } = await post(sandbox, `/people/${lan.id}/web-app`, {
      messageId,
      text: webApp.text,
    });
    const url = String(body['url']);
    expect(url.startsWith('https://thidua.example.vn/app?x=1#tgWebAppData=')).toBe(true);
    const initData = initDataOf(url);
    expect(isSigned(initData)).toBe(true);
    expect(initData.get('query_id')).toMatch(/^AAG/);
    expect(initData.get('auth_date')).toBe(String(NOW));
    expect(JSON.parse(initData.get('user') ?? '')).toMatchObject({ id: lan.id });
  });

  it('of a button of the composer sends its data to the bot, and gets no query id', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const reply_markup = { keyboard: [[webApp]] };
    await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_markup });
    const { url } = sandbox.control.openWebApp(lan.id, { text: webApp.text });
    expect(isSigned(initDataOf(url))).toBe(true);
    expect(initDataOf(url).has('query_id')).toBe(false);
    const sent = { text: webApp.text, data: '{"ok":true}' };
    await post(sandbox, `/people/${lan.id}/web-app-data`, sent);
    const [update] = await waiting(sandbox, { offset: -1 });
    expect(update?.['message']).toMatchObject({
      from: { id: lan.id },
      web_app_data: { button_text: webApp.text, data: sent.data },
    });
  });

  it('exists only behind its button, and sends no more than 4096 bytes', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    expect(() => sandbox.control.openWebApp(lan.id, { text: 'x' })).toThrow('opens a Web App');
    const data = 'ế'.repeat(2000);
    expect(() => sandbox.control.sendWebAppData(lan.id, { text: 'x', data })).toThrow('not 6000');
  });
});
