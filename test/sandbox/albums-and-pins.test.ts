import { Api, InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';

import { BOT, openChat, openSandbox, TOKEN, waiting, type Opened } from './open-sandbox.ts';
import { png } from './pictures.ts';

const grammy = (sandbox: Opened): Api => new Api(TOKEN, { apiRoot: sandbox.apiRoot });

const lastOf = (sandbox: Opened, personId: number) =>
  sandbox.control.chat(personId).messages.at(-1);

describe('albums', () => {
  it('go up as one group, come back as messages, and stay one when forwarded', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const api = grammy(sandbox);
    const sent = await api.sendMediaGroup(lan.id, [
      {
        type: 'photo',
        media: new InputFile(png(20, 10), 'a.png'),
        caption: '<b>một</b>',
        parse_mode: 'HTML',
      },
      { type: 'photo', media: new InputFile(png(10, 20), 'b.png') },
    ]);
    expect(sent).toMatchObject([
      { caption: 'một', caption_entities: [{ type: 'bold', offset: 0, length: 3 }] },
      { photo: [{ width: 10, height: 20 }] },
    ]);
    await api.forwardMessages(
      lan.id,
      lan.id,
      sent.map((message) => message.message_id),
    );
    const { messages } = sandbox.control.chat(lan.id);
    const groups = messages.slice(-4).map(({ mediaGroupId }) => mediaGroupId);
    expect(groups[0]).toMatch(/^\d+$/);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[2]).not.toBe(groups[0]);
    expect(messages.at(-1)?.forwardedFrom).toBe(BOT.first_name);
  });

  it('lose their captions on the way when told to', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const api = grammy(sandbox);
    const { message_id } = await api.sendDocument(
      lan.id,
      new InputFile(Buffer.from('a'), 'a.txt'),
      {
        caption: 'ghi chú',
      },
    );
    await api.copyMessages(lan.id, lan.id, [message_id], { remove_caption: true });
    expect(lastOf(sandbox, lan.id)).toMatchObject({ document: { fileName: 'a.txt' } });
    expect(lastOf(sandbox, lan.id)).not.toHaveProperty('caption');
    await api.copyMessages(lan.id, lan.id, [message_id]);
    expect(lastOf(sandbox, lan.id)).toMatchObject({ caption: 'ghi chú' });
  });
});

describe('files that are no documents', () => {
  it('keep their kind, their measures and their own ids', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const api = grammy(sandbox);
    const file = new InputFile(Buffer.from('video'), 'ra quân.mp4');
    const { video } = await api.sendVideo(lan.id, file, { duration: 3, width: 640, height: 360 });
    expect(video).toMatchObject({ duration: 3, width: 640, file_name: 'ra quân.mp4' });
    await expect(api.sendVoice(lan.id, video.file_id)).rejects.toThrow(
      "can't use file of type Video as VoiceNote",
    );
    const { voice } = await api.sendVoice(lan.id, new InputFile(Buffer.from('voice'), 'v.ogg'));
    const again = await api.sendVoice(lan.id, voice.file_id);
    expect(again.voice.file_unique_id).toBe(voice.file_unique_id);
    const { file_path } = await api.getFile(voice.file_id);
    expect(file_path).toMatch(/^voice\/file_\d+\.oga$/);
  });

  it('replace what a message showed', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const api = grammy(sandbox);
    const { message_id } = await api.sendMessage(lan.id, 'chờ tệp');
    const media = new InputFile(Buffer.from('%PDF'), 'kế hoạch.pdf');
    await api.editMessageMedia(lan.id, message_id, { type: 'document', media, caption: 'Đây' });
    const shown = lastOf(sandbox, lan.id);
    expect(shown).toMatchObject({ caption: 'Đây', document: { fileName: 'kế hoạch.pdf' } });
    expect(shown).not.toHaveProperty('text');
    await api.editMessageMedia(lan.id, message_id, {
      type: 'photo',
      media: new InputFile(png(9, 9), 'a.png'),
    });
    expect(lastOf(sandbox, lan.id)).toMatchObject({ photo: { width: 9 } });
    expect(lastOf(sandbox, lan.id)).not.toHaveProperty('document');
    expect(lastOf(sandbox, lan.id)).not.toHaveProperty('caption');
  });
});

describe('what hangs on a chat', () => {
  it('pins: the newest is shown, the bot is not told of its own', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const api = grammy(sandbox);
    const one = await api.sendMessage(lan.id, 'một');
    const two = await api.sendMessage(lan.id, 'hai');
    await api.pinChatMessage(lan.id, one.message_id);
    await api.pinChatMessage(lan.id, two.message_id);
    expect(sandbox.control.chat(lan.id).pinned).toEqual([one.message_id, two.message_id]);
    expect(await api.getChat(lan.id)).toMatchObject({ pinned_message: { text: 'hai' } });
    await api.unpinChatMessage(lan.id);
    expect(sandbox.control.chat(lan.id).pinned).toEqual([one.message_id]);
    await api.deleteMessage(lan.id, one.message_id);
    expect(sandbox.control.chat(lan.id).pinned).toEqual([]);
    expect(await waiting(sandbox)).toEqual([]);
  });

  it('reactions: one of the bot, which a new one replaces', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { messageId } = sandbox.control.say(lan.id, 'xong');
    const api = grammy(sandbox);
    await api.setMessageReaction(lan.id, messageId, [{ type: 'emoji', emoji: '👀' }]);
    await api.setMessageReaction(lan.id, messageId, [{ type: 'emoji', emoji: '🎉' }]);
    expect(lastOf(sandbox, lan.id)?.reactions).toEqual(['🎉']);
    await api.setMessageReaction(lan.id, messageId, []);
    expect(lastOf(sandbox, lan.id)?.reactions).toEqual([]);
  });

  it('a draft, until the message comes', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    await sandbox.call('sendMessageDraft', { chat_id: lan.id, draft_id: 1, text: 'Đang' });
    expect(sandbox.control.chat(lan.id).draft).toBe('Đang');
    await sandbox.call('sendMessage', { chat_id: lan.id, text: 'Đây' });
    expect(sandbox.control.chat(lan.id).draft).toBeUndefined();
  });

  it('a group the bot has left is closed to it until somebody brings it back', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { chatId } = sandbox.control.sayInGroup(lan.id, 'chào');
    await sandbox.call('leaveChat', { chat_id: chatId });
    expect(await sandbox.call('sendMessage', { chat_id: chatId, text: 'x' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot is not a member of the group chat',
    });
    sandbox.control.sayInGroup(lan.id, 'mời bot vào lại');
    expect(await sandbox.call('sendMessage', { chat_id: chatId, text: 'x' })).toMatchObject({
      ok: true,
    });
  });
});

describe('what the bot says about itself', () => {
  it('falls back from a language to all languages', async () => {
    const sandbox = await openSandbox();
    const api = grammy(sandbox);
    await api.setMyDescription('Dẫn đơn vị qua năm thi đua.');
    await api.setMyDescription('Guides units.', { language_code: 'en' });
    expect(await api.getMyDescription({ language_code: 'en' })).toEqual({
      description: 'Guides units.',
    });
    await api.setMyDescription('', { language_code: 'en' });
    expect(await api.getMyDescription({ language_code: 'en' })).toEqual({
      description: 'Dẫn đơn vị qua năm thi đua.',
    });
  });

  it('gives a menu button for all and for one', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const api = grammy(sandbox);
    const web_app = { url: 'https://thidua.hanoi.gov.vn/' };
    const menu_button = { type: 'web_app' as const, text: 'Mở', web_app };
    await api.setChatMenuButton({ chat_id: lan.id, menu_button });
    expect(await api.getChatMenuButton({ chat_id: lan.id })).toEqual(menu_button);
    expect(await api.getChatMenuButton()).toEqual({ type: 'commands' });
  });
});
