import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { NOW, openChat, openSandbox, waiting, type Opened } from './open-sandbox.ts';
import { png } from './pictures.ts';

const post = async (sandbox: Opened, path: string, body: unknown): Promise<number> => {
  const response = await fetch(`${sandbox.apiRoot}/_sandbox${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.text();
  return response.status;
};

const newest = async (sandbox: Opened) => (await waiting(sandbox)).at(-1);

const sent = async (sandbox: Opened, chatId: number, text: string): Promise<number> => {
  const { result } = await sandbox.call('sendMessage', { chat_id: chatId, text });
  return (result as { message_id: number }).message_id;
};

describe('a person', () => {
  it('answers a message with words, a file and a poll', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const replyTo = await sent(sandbox, lan.id, 'Câu hỏi của Phường Láng');
    const replied = { reply_to_message: { message_id: replyTo, text: 'Câu hỏi của Phường Láng' } };
    expect(await post(sandbox, `/people/${lan.id}/say`, { text: 'Trả lời', replyTo })).toBe(200);
    expect((await newest(sandbox))?.['message']).toMatchObject({ text: 'Trả lời', ...replied });
    const file = { name: 'a.pdf', kind: 'document', bytes: Buffer.from('%PDF') } as const;
    sandbox.control.sendFile(lan.id, file, { replyTo });
    expect((await newest(sandbox))?.['message']).toMatchObject({ document: {}, ...replied });
    const poll = { question: 'Chọn ngày', options: ['1/3', '2/3'], replyTo };
    expect(await post(sandbox, `/people/${lan.id}/poll`, poll)).toBe(200);
    expect((await newest(sandbox))?.['message']).toMatchObject({ poll: {}, ...replied });
  });

  it('answers only what is there, and sees what it answers', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const replyTo = await sent(sandbox, lan.id, 'Câu hỏi');
    sandbox.control.say(lan.id, 'Trả lời', { replyTo });
    expect(sandbox.control.chat(lan.id).messages.at(-1)?.replyTo?.messageId).toBe(replyTo);
    expect(await post(sandbox, `/people/${lan.id}/say`, { text: 'x', replyTo: 999 })).toBe(404);
  });

  it('forwards what somebody else wrote, and makes words bold', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const said = {
      text: 'Rất đậm 1/3',
      entities: [{ type: 'bold', offset: 4, length: 3 }],
      forwardedFrom: 'Văn phòng',
    };
    expect(await post(sandbox, `/people/${lan.id}/say`, said)).toBe(200);
    expect((await newest(sandbox))?.['message']).toMatchObject({
      entities: said.entities,
      forward_origin: { type: 'hidden_user', sender_user_name: 'Văn phòng', date: NOW },
      forward_sender_name: 'Văn phòng',
    });
    expect(sandbox.control.chat(lan.id).messages.at(-1)?.forwardedFrom).toBe('Văn phòng');
  });

  it('edits the caption of a photo', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const photo = { name: 'a.png', kind: 'photo', bytes: png(40, 30), caption: 'cũ' } as const;
    const { messageId } = sandbox.control.sendFile(lan.id, photo);
    sandbox.control.edit(lan.id, messageId, 'mới');
    expect((await newest(sandbox))?.['edited_message']).toMatchObject({ caption: 'mới' });
  });

  it.each([
    ['one choice', ['a']],
    ['an empty choice', ['a', ' ']],
  ])('makes no poll with %s', async (_, options) => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    expect(await post(sandbox, `/people/${lan.id}/poll`, { question: 'x', options })).toBe(400);
  });
});

const copied = async (isAnonymous: boolean) => {
  const sandbox = await openSandbox();
  const lan = await openChat(sandbox);
  const minh = await openChat(sandbox, 'Minh');
  const poll = { question: 'Chọn ngày', options: ['1/3', '2/3'], isAnonymous };
  const source = sandbox.control.sendPoll(lan.id, poll);
  sandbox.control.vote(lan.id, { messageId: source.messageId, options: [1] });
  await sandbox.call('getUpdates', { offset: -1 });
  const reply_markup = { inline_keyboard: [[{ text: 'Đã đọc', callback_data: 'read' }]] };
  const place = { chat_id: minh.id, from_chat_id: lan.id, message_id: source.messageId };
  const { result } = await sandbox.call('copyMessage', { ...place, reply_markup });
  const { message_id: messageId } = result as { message_id: number };
  return { sandbox, lan, minh, messageId, source };
};

describe('a poll that the bot copies', () => {
  it('begins anew, with buttons', async () => {
    const { sandbox, minh } = await copied(false);
    const view = sandbox.control.chat(minh.id).messages.at(-1);
    expect(view?.poll).toMatchObject({ question: 'Chọn ngày', voters: 0 });
    expect(view?.inlineKeyboard?.[0]?.[0]?.text).toBe('Đã đọc');
  });

  it('tells the bot of votes', async () => {
    const { sandbox, minh, messageId } = await copied(false);
    expect(await post(sandbox, `/people/${minh.id}/vote`, { messageId, options: [0] })).toBe(200);
    const updates = (await waiting(sandbox)).slice(-2);
    const options = [
      { text: '1/3', voter_count: 1 },
      { text: '2/3', voter_count: 0 },
    ];
    expect(updates[0]?.['poll']).toMatchObject({ total_voter_count: 1, options });
    expect(updates[1]?.['poll_answer']).toMatchObject({ user: { id: minh.id }, option_ids: [0] });
    expect(sandbox.control.chat(minh.id).messages.at(-1)?.poll?.options[0]?.isOwn).toBe(true);
  });

  it('keeps who voted to itself when it is secret, and goes on as one poll when forwarded', async () => {
    const { sandbox, lan, minh, messageId, source } = await copied(true);
    sandbox.control.vote(minh.id, { messageId, options: [0] });
    expect((await newest(sandbox))?.['poll_answer']).toBeUndefined();
    const place = { chat_id: minh.id, from_chat_id: lan.id, message_id: source.messageId };
    const { result } = await sandbox.call('forwardMessage', place);
    expect(result).toMatchObject({ poll: { total_voter_count: 1 }, forward_from: { id: lan.id } });
  });

  it('takes one choice only, or several where it allows them', async () => {
    const { sandbox, lan, minh, messageId } = await copied(false);
    expect(() => sandbox.control.vote(minh.id, { messageId, options: [0, 1] })).toThrow('only one');
    expect(() => sandbox.control.vote(minh.id, { messageId, options: [7] })).toThrow('2 choices');
    expect(() => sandbox.control.vote(lan.id, { messageId, options: [0] })).toThrow('no poll');
    const many = { question: 'x', options: ['a', 'b'], allowsMany: true };
    const own = sandbox.control.sendPoll(minh.id, many);
    sandbox.control.vote(minh.id, { messageId: own.messageId, options: [0, 1] });
    sandbox.control.vote(minh.id, { messageId: own.messageId, options: [] });
    expect(sandbox.control.chat(minh.id).messages.at(-1)?.poll?.voters).toBe(0);
  });

  it('survives a restart of the sandbox', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-polls-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'state.json');
    const first = await openSandbox({ file });
    const lan = await openChat(first);
    const { messageId } = first.control.sendPoll(lan.id, { question: 'x', options: ['a', 'b'] });
    first.control.vote(lan.id, { messageId, options: [1] });
    await first.stop();
    const second = await openSandbox({ file });
    expect(second.control.chat(lan.id).messages.at(-1)?.poll?.options[1]?.isOwn).toBe(true);
  });
});

describe('copies of everything else', () => {
  it('carry caption, entities and album, and take buttons', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const album = [1, 2].map(
      (n) =>
        sandbox.control.sendFile(
          lan.id,
          {
            name: 'a.png',
            kind: 'photo',
            bytes: png(40, 30),
            caption: `Ảnh ${n}`,
            mediaGroupId: 'g',
          },
          { entities: [{ type: 'bold', offset: 0, length: 3 }] },
        ).messageId,
    );
    const video = {
      name: 'v.mp4',
      kind: 'video',
      bytes: Buffer.from('v'),
      caption: 'Phim',
    } as const;
    const { messageId: film } = sandbox.control.sendFile(lan.id, video);
    const from = { chat_id: lan.id, from_chat_id: lan.id };
    await sandbox.call('copyMessages', { ...from, message_ids: [...album, film] });
    const [first, second, third] = sandbox.control.chat(lan.id).messages.slice(-3);
    expect(first).toMatchObject({ caption: 'Ảnh 1', entities: [{ type: 'bold' }], photo: {} });
    expect(second?.mediaGroupId).toBe(first?.mediaGroupId);
    expect(first?.mediaGroupId).not.toBe('g');
    expect(third).toMatchObject({ caption: 'Phim', document: { fileName: 'v.mp4' } });
    const reply_markup = { inline_keyboard: [[{ text: 'Mở', url: 'https://example.org' }]] };
    await sandbox.call('copyMessage', { ...from, message_id: album[0], reply_markup });
    expect(sandbox.control.chat(lan.id).messages.at(-1)).toMatchObject({
      caption: 'Ảnh 1',
      entities: [{ type: 'bold' }],
      inlineKeyboard: [[{ text: 'Mở', url: 'https://example.org/' }]],
    });
  });
});
