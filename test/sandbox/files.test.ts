import { Api, GrammyError, InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';

import { readMultipart } from '../../src/sandbox/api/multipart.ts';
import { openChat, openSandbox, TOKEN, waiting, type Opened } from './open-sandbox.ts';
import { png } from './pictures.ts';

const grammy = (sandbox: Opened): Api => new Api(TOKEN, { apiRoot: sandbox.apiRoot });

const download = async (sandbox: Opened, path: string | undefined): Promise<Buffer> => {
  const response = await fetch(`${sandbox.apiRoot}/file/bot${TOKEN}/${path}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const refused = async (sending: Promise<unknown>): Promise<string> => {
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GrammyError);
  return (error as GrammyError).description;
};

describe('files from the bot, sent by grammY', () => {
  it.each([
    ['Kế hoạch năm 2027.pdf', 'Kế hoạch năm 2027.pdf'],
    ['план, 2027=x (1).pdf', 'план, 2027=x (1).pdf'],
    ['emoji 😀.xlsx', 'emoji 😀.xlsx'],
    // TDLib ends an unquoted name at ";" and percent-decodes it (HttpReader.cpp 379-389).
    ['a;b.pdf', 'a'],
    ['a%20b.pdf', 'a b.pdf'],
  ])('keep the name %s as %s', async (name, kept) => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const bytes = Buffer.from('%PDF-1.7\r\n--not the boundary\r\n');
    const { document } = await grammy(sandbox).sendDocument(lan.id, new InputFile(bytes, name), {
      caption: '<b>Biểu mẫu</b>',
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Đã xem', callback_data: 'seen' }]] },
    });
    expect(document).toMatchObject({ file_name: kept, file_size: bytes.length });
    const shown = sandbox.control.chat(lan.id).messages.at(-1);
    expect(shown).toMatchObject({
      caption: 'Biểu mẫu',
      entities: [{ type: 'bold', offset: 0, length: 8 }],
      document: { fileName: kept },
      inlineKeyboard: [[{ text: 'Đã xem', callbackData: 'seen' }]],
    });
    expect(sandbox.control.file(shown?.document?.fileUniqueId ?? '').bytes).toEqual(bytes);
  });

  it('can be sent again by file_id, as what they are only', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const api = grammy(sandbox);
    const { document } = await api.sendDocument(lan.id, new InputFile(Buffer.from('x'), 'a.txt'));
    const again = await api.sendDocument(lan.id, document.file_id);
    expect(again.document).toEqual(document);
    expect(await refused(api.sendPhoto(lan.id, document.file_id))).toBe(
      "Bad Request: can't use file of type Document as Photo",
    );
  });

  it('are refused when empty', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const empty = new InputFile(Buffer.alloc(0), 'a.txt');
    expect(await refused(grammy(sandbox).sendDocument(lan.id, empty))).toBe(
      'Bad Request: file must be non-empty',
    );
  });

  it('may have a caption of 1024 code points', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const send = (caption: string) =>
      grammy(sandbox).sendDocument(lan.id, new InputFile(Buffer.from('x'), 'a.txt'), { caption });
    await send('😀'.repeat(1024));
    expect(await refused(send('a'.repeat(1025)))).toBe('Bad Request: message caption is too long');
  });

  it('get a new caption by an edit, and lose it by an empty one', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const api = grammy(sandbox);
    const file = new InputFile(Buffer.from('x'), 'a.txt');
    const sent = await api.sendDocument(lan.id, file, { caption: 'một' });
    const edited = await api.editMessageCaption(lan.id, sent.message_id, { caption: 'hai' });
    expect(edited).toMatchObject({ caption: 'hai', document: { file_name: 'a.txt' } });
    expect(await api.editMessageCaption(lan.id, sent.message_id)).not.toHaveProperty('caption');
    expect(await refused(api.editMessageText(lan.id, sent.message_id, 'x'))).toBe(
      'Bad Request: there is no text in the message to edit',
    );
  });

  it('above 50 MB are answered with 413', async () => {
    const sandbox = await openSandbox();
    const response = await fetch(`${sandbox.apiRoot}/bot${TOKEN}/sendDocument`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.alloc(51 * 1024 * 1024),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ description: 'Request Entity Too Large' });
  });
});

describe('photos', () => {
  it('have a small and a full size', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const { photo } = await grammy(sandbox).sendPhoto(lan.id, new InputFile(png(1280, 640)));
    expect(photo.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [1280, 640],
    ]);
    const again = await grammy(sandbox).sendPhoto(lan.id, photo[0]?.file_id ?? '');
    expect(again.photo).toEqual(photo);
  });

  it.each([
    ['no picture', Buffer.from('%PDF-1.7 and some more bytes to look at'), 'IMAGE_PROCESS_FAILED'],
    ['too long', png(4000, 100), 'PHOTO_INVALID_DIMENSIONS'],
    ['too large', png(6000, 5000), 'PHOTO_INVALID_DIMENSIONS'],
    [
      'too heavy',
      Buffer.alloc(10 * 1024 * 1024 + 1),
      'file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes',
    ],
  ])('are refused when %s', async (_what, bytes, description) => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const sending = grammy(sandbox).sendPhoto(lan.id, new InputFile(bytes));
    expect(await refused(sending)).toBe(`Bad Request: ${description}`);
  });
});

describe('files from people', () => {
  it('are told to the bot and downloaded by path, the name not in it', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const bytes = Buffer.from('%PDF-1.7 kế hoạch');
    const name = 'Kế hoạch/đã ký.pdf';
    sandbox.control.sendFile(lan.id, { name, kind: 'document', bytes, caption: 'Bản ký' });
    const [update] = await waiting(sandbox);
    expect(update).toMatchObject({
      message: {
        caption: 'Bản ký',
        document: { file_name: 'đã ký.pdf', mime_type: 'application/pdf', file_size: bytes.length },
      },
    });
    const { message } = update as unknown as { message: { document: { file_id: string } } };
    const file = await grammy(sandbox).getFile(message.document.file_id);
    expect(file.file_path).toMatch(/^documents\/file_\d+\.pdf$/);
    expect(await download(sandbox, file.file_path)).toEqual(bytes);
  });

  it('above 20 MB cannot be downloaded', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const bytes = Buffer.alloc(20 * 1024 * 1024 + 1);
    sandbox.control.sendFile(lan.id, { name: 'a.zip', kind: 'document', bytes });
    const [update] = await waiting(sandbox);
    const { message } = update as unknown as { message: { document: { file_id: string } } };
    expect(await refused(grammy(sandbox).getFile(message.document.file_id))).toBe(
      'Bad Request: file is too big',
    );
  });

  it('of an album share its id', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const photo = {
      name: 'a.png',
      kind: 'photo' as const,
      bytes: png(100, 100),
      mediaGroupId: '77',
    };
    sandbox.control.sendFile(lan.id, photo);
    sandbox.control.sendFile(lan.id, photo);
    expect(await waiting(sandbox)).toMatchObject([
      { message: { media_group_id: '77', photo: [{ width: 100 }] } },
      { message: { media_group_id: '77', photo: [{ width: 100 }] } },
    ]);
  });

  it('that are no pictures cannot be sent as photos', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    const file = { name: 'a.pdf', kind: 'photo' as const, bytes: Buffer.from('%PDF') };
    expect(() => sandbox.control.sendFile(lan.id, file)).toThrow('IMAGE_PROCESS_FAILED');
  });
});

const body = (disposition: string, content = 'x') =>
  Buffer.from(
    `--B\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n--B--\r\n`,
  );

const read = (disposition: string) => readMultipart(body(disposition), 'B')[0];

describe('multipart/form-data', () => {
  it.each([
    ['name="a"', { type: 'value', name: 'a', value: 'x' }],
    ['name=a', { type: 'value', name: 'a', value: 'x' }],
    ['name="a"; filename="k\\"ế\\".pdf"', { type: 'file', file: { name: 'k"ế".pdf' } }],
    ['name="a";filename=kế hoạch.pdf', { type: 'file', file: { name: 'kế hoạch.pdf' } }],
    ['filename=a.pdf; name=b', { type: 'file', name: 'b', file: { name: 'a.pdf' } }],
    ['name="a"; filename="%E1%BA%BF.pdf"', { type: 'file', file: { name: 'ế.pdf' } }],
  ])('%s', (disposition, part) => {
    expect(read(disposition)).toMatchObject(part);
  });

  it.each([
    ['name="a', 'unclosed quoted string in Content-Disposition header'],
    ['x=y', 'field name in multipart/form-data not found'],
  ])('refuses %s', (disposition, text) => {
    expect(() => read(disposition)).toThrow(text);
  });

  it('refuses a body that ends too early', () => {
    const cut = body('name="a"').subarray(0, -8);
    expect(() => readMultipart(cut, 'B')).toThrow('boundary not found');
  });
});
