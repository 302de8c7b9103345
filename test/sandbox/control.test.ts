import { request } from 'node:http';

import { describe, expect, it } from 'vitest';

import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { BOT, NOW_MS, openChat, openSandbox, TOKEN, waiting, type Opened } from './open-sandbox.ts';
import { png } from './pictures.ts';

type Answer = { status: number; body: unknown };

const ask = async (sandbox: Opened, path: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(`${sandbox.apiRoot}/_sandbox${path}`, init);
  return { status: response.status, body: await response.json() };
};

const post = (sandbox: Opened, path: string, body: unknown = {}): Promise<Answer> =>
  ask(sandbox, path, { method: 'POST', body: JSON.stringify(body) });

const askAs = (sandbox: Opened, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(`${sandbox.apiRoot}/_sandbox/state`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });

describe('the control surface over HTTP', () => {
  it('plays a person from creation to a pressed button', async () => {
    const sandbox = await openSandbox();
    const made = await post(sandbox, '/people', { firstName: 'Lan', role: 'Đầu mối Phường Láng' });
    expect(made.body).toEqual({
      id: 7_000_000_001,
      firstName: 'Lan',
      languageCode: 'vi',
      role: 'Đầu mối Phường Láng',
      blocked: false,
      started: false,
    });
    const people = '/people/7000000001';
    expect(await post(sandbox, `${people}/start`, { payload: 'abc' })).toMatchObject({
      body: { messageId: 1 },
    });
    await post(sandbox, `${people}/say`, { text: ' xin chào ', replyTo: 1 });
    await post(sandbox, `${people}/edit`, { messageId: 2, text: 'chào' });
    const reply_markup = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] };
    await sandbox.call('sendMessage', { chat_id: 7_000_000_001, text: 'Chọn', reply_markup });
    const pressed = await post(sandbox, `${people}/press`, { messageId: 3, text: 'A' });
    expect(pressed.body).toEqual({ callbackId: expect.any(String) });
    await post(sandbox, `${people}/delete`, { messageId: 1 });
    expect(await ask(sandbox, `${people}/chat`)).toMatchObject({
      status: 200,
      body: {
        person: { started: true },
        messages: [
          { messageId: 2, from: 'person', text: 'chào', editDate: NOW_MS / 1000 },
          { messageId: 3, from: 'bot', inlineKeyboard: [[{ text: 'A', callbackData: 'a' }]] },
        ],
      },
    });
    const kinds = (await waiting(sandbox)).map((update) => Object.keys(update)[1]);
    expect(kinds).toEqual(['message', 'message', 'edited_message', 'callback_query']);
  });

  it('tells what the state is', async () => {
    const sandbox = await openSandbox();
    expect((await ask(sandbox, '/state')).body).toEqual({
      bot: { id: BOT.id, name: BOT.first_name, username: BOT.username },
      people: [],
      hasRates: false,
      clock: { offsetMs: 0, now: NOW_MS },
      notice: 'not Telegram',
    });
  });

  it('shows the chats of several people at once, of nobody else, and refuses an id that nobody has', async () => {
    const sandbox = await openSandbox();
    const [lan, hoa] = [await openChat(sandbox), await openChat(sandbox)];
    await openChat(sandbox);
    expect((await ask(sandbox, `/people/chats?of=${hoa.id},${lan.id}`)).body).toEqual([
      (await ask(sandbox, `/people/${hoa.id}/chat`)).body,
      (await ask(sandbox, `/people/${lan.id}/chat`)).body,
    ]);
    expect((await ask(sandbox, '/people/chats?of=')).body).toEqual([]);
    expect((await ask(sandbox, `/people/chats?of=${lan.id},77`)).status).toBe(404);
    expect((await ask(sandbox, '/people/chats')).status).toBe(400);
  });

  it('takes files in and gives them out safely', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const path = `/people/${lan.id}/file`;
    const page = Buffer.from('<script>alert(1)</script>');
    await ask(sandbox, `${path}?name=${encodeURIComponent('xấu.html')}`, {
      method: 'POST',
      body: page,
    });
    await ask(sandbox, `${path}?name=a.png&kind=photo&caption=ok`, {
      method: 'POST',
      body: new Uint8Array(png(10, 10)),
    });
    const [, html, picture] = sandbox.control.chat(lan.id).messages;
    const get = (id: string | undefined) => fetch(`${sandbox.apiRoot}/_sandbox/file/${id}`);
    const download = await get(html?.document?.fileUniqueId);
    expect(await download.text()).toBe(page.toString());
    expect(download.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''x%E1%BA%A5u.html",
    );
    expect(download.headers.get('x-content-type-options')).toBe('nosniff');
    expect(download.headers.get('content-type')).toBe('application/octet-stream');
    expect(picture).toMatchObject({ caption: 'ok', photo: { width: 10, height: 10 } });
    const shown = await get(picture?.photo?.fileUniqueId);
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
  });

  it('moves business time, which dates the messages', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    await post(sandbox, '/clock', { advanceMs: 3_600_000 });
    expect((await post(sandbox, '/clock', { at: '2027-03-01T00:00:00+07:00' })).body).toEqual({
      offsetMs: 1_803_834_000_000 - NOW_MS,
      now: 1_803_834_000_000,
    });
    sandbox.control.say(lan.id, 'x');
    expect(sandbox.control.chat(lan.id).messages.at(-1)?.date).toBe(1_803_834_000);
    expect((await post(sandbox, '/clock', { offsetMs: 0 })).body).toEqual({
      offsetMs: 0,
      now: NOW_MS,
    });
    expect((await ask(sandbox, '/clock')).body).toEqual({ offsetMs: 0, now: NOW_MS });
  });

  it('orders faults and lists calls', async () => {
    const sandbox = await openSandbox();
    const fault = { type: 'error', code: 500, description: 'Internal Server Error: restart' };
    await post(sandbox, '/faults', { method: 'getMe', times: 1, fault });
    await post(sandbox, '/faults', { times: 9, fault });
    await sandbox.call('getMe');
    await ask(sandbox, '/faults', { method: 'DELETE' });
    await sandbox.call('sendMessage', {
      chat_id: 1,
      text: 'x',
      reply_markup: { keyboard: [['A']] },
    });
    expect((await ask(sandbox, '/calls?after=1')).body).toEqual([
      {
        n: 2,
        at: expect.any(Number),
        method: 'sendMessage',
        params: { chat_id: '1', text: 'x', reply_markup: { keyboard: [['A']] } },
        status: 400,
        description: 'Bad Request: chat not found',
        ms: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(sandbox.control.calls())).not.toContain(TOKEN);
  });

  it.each([
    ['/people/5/start', {}, 404, 'there is no person 5'],
    ['/people/7000000001/start', { payload: 'a b' }, 400, 'a start payload has 1-64 characters'],
    ['/people/7000000001/say', { text: ' ' }, 400, 'Telegram sends no empty messages'],
    ['/people/7000000001/press', { messageId: 1 }, 400, 'text or data is needed'],
    ['/people/7000000001/edit', { messageId: 9, text: 'x' }, 404, 'has no message 9'],
    ['/people', {}, 400, 'firstName'],
    ['/clock', { at: 'hôm qua' }, 400, 'not a time: hôm qua'],
    ['/redeliver', { updateId: 5 }, 404, 'update 5 was never confirmed'],
  ])('POST %s %o → %i', async (...[path, body, status, error]) => {
    const sandbox = await openSandbox();
    await openChat(sandbox);
    const answer = await post(sandbox, path, body);
    expect(answer).toEqual({ status, body: { error: expect.stringContaining(error) } });
  });
});

describe('strangers', () => {
  it('get nothing under another name or from another site', async () => {
    const sandbox = await openSandbox();
    expect(await askAs(sandbox, { host: 'evil.example' })).toBe(403);
    expect(await askAs(sandbox, { host: '127.0.0.1.evil.example' })).toBe(403);
    expect(await askAs(sandbox, { host: 'localhost:1234' })).toBe(200);
    expect(await askAs(sandbox, { origin: 'https://evil.example' })).toBe(403);
    expect(await askAs(sandbox, { origin: 'http://127.0.0.1:8080' })).toBe(200);
  });

  it('cannot be let in by an open address', async () => {
    const { clock } = await openSandbox();
    const options = { host: '0.0.0.0', port: 0, token: TOKEN, botName: 'x', botUsername: 'x_bot' };
    await expect(startSandbox({ ...options, clock, log: () => undefined })).rejects.toThrow(
      'loopback only',
    );
  });
});

describe('people', () => {
  it('cannot write while they block the bot; Start lifts the block', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    sandbox.control.block(lan.id);
    expect(() => sandbox.control.say(lan.id, 'x')).toThrow('has blocked the bot');
    sandbox.control.start(lan.id, 'moi');
    expect(await waiting(sandbox)).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      {
        message: { text: '/start moi', entities: [{ type: 'bot_command', offset: 0, length: 6 }] },
      },
    ]);
  });

  it('may come with a known id, once', async () => {
    const sandbox = await openSandbox();
    expect(sandbox.control.addPerson({ id: 42, firstName: 'Quản trị' }).id).toBe(42);
    expect(sandbox.control.addPerson({ firstName: 'Lan' }).id).toBe(7_000_000_001);
    expect(() => sandbox.control.addPerson({ id: 42, firstName: 'X' })).toThrow('already there');
  });

  it('in a group are heard only by commands and mentions, and can be answered there', async () => {
    const sandbox = await openSandbox();
    const lan = sandbox.control.addPerson({ firstName: 'Lan' });
    sandbox.control.sayInGroup(lan.id, 'chuyện riêng');
    const { chatId } = sandbox.control.sayInGroup(lan.id, '/start');
    sandbox.control.sayInGroup(lan.id, `hỏi @${BOT.username}`);
    expect(await waiting(sandbox)).toMatchObject([
      { my_chat_member: { chat: { id: chatId, type: 'group' } } },
      { message: { new_chat_members: [{ id: BOT.id }] } },
      { message: { text: '/start', chat: { id: chatId } } },
      { message: { text: `hỏi @${BOT.username}` } },
    ]);
    await sandbox.call('sendMessage', { chat_id: chatId, text: 'Chỉ trong chat riêng' });
    expect(sandbox.control.groupMessages().at(-1)).toMatchObject({ from: 'bot' });
  });
});

describe('deleting', () => {
  it('ends after 48 hours of business time', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    sandbox.control.moveClock({ advanceMs: 48 * 3_600_000 + 1000 });
    expect(await sandbox.call('deleteMessage', { chat_id: lan.id, message_id: 1 })).toMatchObject({
      description: "Bad Request: message can't be deleted for everyone",
    });
  });
});

describe('typing', () => {
  it('lasts until the next message', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    await sandbox.call('sendChatAction', { chat_id: lan.id, action: 'typing' });
    expect(sandbox.control.chat(lan.id).typingUntil).toBe(NOW_MS + 5000);
    await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x' });
    expect(sandbox.control.chat(lan.id)).not.toHaveProperty('typingUntil');
  });
});
