import { Api, InputFile } from 'grammy';
import { expect, it } from 'vitest';

import { unpackReplies } from '../../src/bot/kit/reply.ts';
import { createMessenger } from '../../src/bot/telegram/messenger.ts';
import { sayReply } from '../../src/bot/telegram/say.ts';
import type { SendableMessage } from '../../src/core/outbox/message.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { unpackMessage } from '../../src/storage/stored-message.ts';
import { createText } from '../../src/text.ts';
import { openChat, openSandbox, TOKEN } from '../sandbox/open-sandbox.ts';

const unused = (): never => {
  throw new Error('nothing is to be drawn');
};

/** Somebody's chat, and both ways to write to it. */
const openWriter = async () => {
  const sandbox = await openSandbox();
  const lan = await openChat(sandbox);
  const api = new Api(TOKEN, { apiRoot: sandbox.apiRoot });
  const messenger = createMessenger({
    api,
    text: createText(),
    defaultLanguage: 'vi',
    drawPaper: () => Promise.reject(new Error('nothing is drawn here')),
  });
  const voice = {
    api,
    drawQr: unused,
    drawPaper: unused,
    readCopy: unused,
    look: unused,
    refuseFile: unused,
    workOut: unused,
    words: unused,
    warn: unused,
  };
  const lastCall = () => {
    const { method, params } = sandbox.control.calls().at(-1) ?? {};
    return { method, params };
  };
  return {
    lan,
    api,
    lastCall,
    last: () => sandbox.control.chat(lan.id).messages.at(-1),
    sends: async (message: SendableMessage) => {
      const outcome = await messenger.send(asTelegramId(lan.id), message, 'vi');
      return { outcome, call: lastCall() };
    },
    says: async (stored: string) => {
      const [reply] = unpackReplies(stored);
      if (!reply || reply.type === 'look' || reply.type === 'stop-making')
        throw new Error('a stored reply cannot be read');
      const outcome = await sayReply(voice, lan.id, reply);
      return { outcome, call: lastCall() };
    },
  };
};

it('makes the same call for the same words, said in answer or without being asked', async () => {
  const { sends, says } = await openWriter();
  const buttons = [[{ label: 'Xem', data: 'm:' }], [{ label: 'Trang', url: 'https://a.vn/' }]];
  const rows = [[{ text: 'Xem', data: 'm:' }], [{ text: 'Trang', url: 'https://a.vn/' }]];
  const sent = await sends({ type: 'text', html: '<b>Chào</b>', buttons });
  const said = await says(JSON.stringify([{ type: 'message', html: '<b>Chào</b>', rows }]));
  expect(said.call).toEqual(sent.call);
  expect([said.outcome.type, sent.outcome.type]).toEqual(['sent', 'sent']);
});

it('copies an album with its buttons behind it, and says so when nothing is left of it', async () => {
  const { api, lan, sends, says } = await openWriter();
  const ids = [(await api.sendMessage(lan.id, 'một')).message_id];
  ids.push((await api.sendMessage(lan.id, 'hai')).message_id);
  const copy = { type: 'copy', fromChatId: asTelegramId(lan.id), messageIds: ids } as const;
  const buttons = [[{ label: say('delivery-album-buttons'), data: 'm:' }]];
  const { outcome } = await sends({ ...copy, messageIds: [...ids], buttons });
  expect(outcome).toMatchObject({ type: 'part-sent', rest: { type: 'notice', buttons } });
  const gone = JSON.stringify([{ ...copy, messageIds: [9_998, 9_999] }]);
  expect((await says(gone)).outcome).toMatchObject({ type: 'refused' });
});

it('writes an edit anew when its message is gone', async () => {
  const { says, last } = await openWriter();
  const edit = JSON.stringify([{ type: 'edit', messageId: 9_999, html: 'Còn đây' }]);
  expect((await says(edit)).outcome.type).toBe('sent');
  expect(last()).toMatchObject({ text: 'Còn đây' });
});

it.each([
  '[{"type":"message","html":"a","menu":[["Việc"]],"placeholder":"b","isPrompt":true}]',
  '[{"type":"edit","messageId":5,"html":"a","rows":[[{"text":"b","data":"m:","style":"primary"}]]}]',
  '[{"type":"buttons","messageId":5,"rows":[]},{"type":"toast","queryId":"q","isAlert":true}]',
  '[{"type":"qr","link":"l","html":"h"},{"type":"commands","commands":[],"chat":1}]',
  '[{"type":"file","fileId":"f","kind":"photo","html":""},{"type":"text-file","name":"n","content":"","html":""}]',
  '[{"type":"copy","fromChatId":1,"messageIds":[2],"caption":{"text":"a","entities":[{}]},"rows":[]}]',
])('reads replies that an earlier version has left: %s', (stored) => {
  expect(unpackReplies(stored)).toEqual(JSON.parse(stored));
});

it.each([
  '{"type":"notice","lines":[{"key":"a","values":{"at":{"at":1}}}],"buttons":[[{"label":{"key":"b"},"data":"q:v:1"}]]}',
  '{"type":"text","html":"a","buttons":[[{"label":"b","url":"https://a.vn/"}]],"isSilent":true}',
  '{"type":"copy","fromChatId":1,"messageIds":[2,3],"isForward":true,"buttons":[]}',
  '{"type":"file","fileId":"f","kind":"voice","html":"","buttons":[]}',
  '{"type":"prepared"}',
])('reads messages that an earlier version has left: %s', (stored) => {
  expect(unpackMessage(stored)).toEqual(JSON.parse(stored));
});

it.each([
  [
    'lines',
    `<b>${'Tên '.repeat(100)}</b>\n${'Dòng &lt;hai&gt; '.repeat(60)}\n<i>Ba</i>`,
    /^Tên [^]*Tên\s*\n…$/u,
  ],
  ['one line', `<b>${'Kế hoạch &amp; '.repeat(200)}</b>`, /^Kế hoạch & Kế[^]*…$/u],
  ['a short one', '<b>Kế hoạch</b> &amp; tệp', /^Kế hoạch & tệp$/u],
])(
  'says below a file as much as a caption holds, in whole lines where it can',
  async (...[, html, shown]) => {
    const { api, lan, says, last } = await openWriter();
    const { document } = await api.sendDocument(lan.id, new InputFile(Buffer.from('a'), 'a.pdf'));
    const reply = { type: 'file', fileId: document.file_id, kind: 'document', html };
    expect((await says(JSON.stringify([reply]))).outcome.type).toBe('sent');
    expect(last()?.caption).toMatch(shown);
  },
);
