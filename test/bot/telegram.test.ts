import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

import { type Api, InputFile } from 'grammy';
import { expect, it, onTestFinished } from 'vitest';

import { connectTelegram } from '../../src/bot/telegram/connect.ts';
import { toFailure } from '../../src/bot/telegram/failure.ts';

/** Takes connections, notes what is said first, and hangs up. */
const openProxy = async () => {
  const heard: Buffer[] = [];
  const server = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      heard.push(bytes);
      socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { heard, port: (server.address() as AddressInfo).port };
};

const askThrough = async (proxy: string): Promise<void> => {
  const address = { token: '1:x', apiRoot: 'https://api.telegram.org', proxy };
  const { api } = await connectTelegram(address);
  await expect(api.getMe()).rejects.toThrow('getMe');
  await expect(api.sendMessage(1, 'Kính gửi')).rejects.toThrow('sendMessage');
};

it('reaches Telegram through an HTTP proxy', async () => {
  const { heard, port } = await openProxy();
  await askThrough(`http://127.0.0.1:${port}`);
  expect(heard).toHaveLength(2);
  for (const bytes of heard) expect(bytes.toString()).toMatch(/^CONNECT api\.telegram\.org:443 /);
});

it('reaches Telegram through a SOCKS proxy', async () => {
  const { heard, port } = await openProxy();
  await askThrough(`socks5h://127.0.0.1:${port}`);
  // The greeting of SOCKS version 5 (RFC 1928).
  expect(heard.map(([version]) => version)).toEqual([5, 5]);
});

/** A Bot API that answers what it is given; `answer` undefined means never. */
const openApi = async (answer?: string) => {
  const heard: string[] = [];
  const paths: (string | undefined)[] = [];
  const asked = new AbortController();
  const server = createHttpServer((request, response) => {
    void text(request).then((body) => {
      heard.push(body);
      paths.push(request.url);
      asked.abort();
      if (answer !== undefined) response.end(answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await promisify(server.close.bind(server))();
  };
  onTestFinished(close);
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { api } = await connectTelegram({ token: '1:x', apiRoot, proxy: undefined });
  return { api, apiRoot, heard, paths, asked: asked.signal, close };
};

it('sends words and files whole', async () => {
  const { api, heard } = await openApi(JSON.stringify({ ok: true, result: { message_id: 3 } }));
  expect((await api.sendMessage(1, 'Đề nghị đơn vị')).message_id).toBe(3);
  await api.sendDocument(1, new InputFile(Buffer.from('nội dung'), 'a.txt'));
  expect(JSON.parse(heard[0] ?? '')).toEqual({ chat_id: 1, text: 'Đề nghị đơn vị' });
  expect(heard[1]).toContain('nội dung');
});

it('tells what Telegram refuses, and takes no page of a gateway for an answer', async () => {
  const refusing = await openApi(
    JSON.stringify({
      ok: false,
      error_code: 429,
      description: 'wait',
      parameters: { retry_after: 2 },
    }),
  );
  await expect(refusing.api.getMe()).rejects.toMatchObject({ parameters: { retry_after: 2 } });
  const broken = await openApi('<html>502</html>');
  await expect(broken.api.getMe()).rejects.toThrow("Network request for 'getMe' failed");
  const outcome = await refusing.api.sendMessage(1, 'Kính gửi').catch(toFailure);
  expect(outcome).toEqual({ type: 'paused', afterMs: 2000, reason: 'wait' });
  // Telegram may have had it.
  expect(await broken.api.sendMessage(1, 'Kính gửi').catch(toFailure)).toEqual({
    type: 'unknown',
    reason: 'network',
  });
});

it('knows of words that they have not left, where nobody listens', async () => {
  const { api, close } = await openApi();
  await close();
  expect(await api.sendMessage(1, 'Kính gửi').catch(toFailure)).toEqual({
    type: 'not-sent',
    reason: 'network: ECONNREFUSED',
  });
});

it('reaches a Bot API below a path, with all that is written', async () => {
  const { heard, paths, apiRoot } = await openApi(
    JSON.stringify({ ok: true, result: { message_id: 3 } }),
  );
  const address = { token: '1:x', apiRoot: `${apiRoot}/bot-api`, proxy: undefined };
  const { api } = await connectTelegram(address);
  await api.editMessageText(1, 2, 'Đã sửa “95 %”', { reply_markup: { inline_keyboard: [] } });
  expect(paths).toEqual(['/bot-api/bot1:x/editMessageText']);
  expect(JSON.parse(heard[0] ?? '')).toEqual({
    chat_id: 1,
    message_id: 2,
    text: 'Đã sửa “95 %”',
    reply_markup: { inline_keyboard: [] },
  });
});

type Signal = NonNullable<Parameters<Api['getMe']>[0]>;

it.each([
  ['getMe', (api: Api, signal: Signal) => api.getMe(signal)],
  ['getUpdates', (api: Api, signal: Signal) => api.getUpdates({ timeout: 25 }, signal)],
] as const)('gives up %s when it is told to', async (method, call) => {
  const { api, asked } = await openApi();
  const stop = new AbortController();
  asked.addEventListener('abort', () => stop.abort());
  const signal = stop.signal as unknown as Signal;
  await expect(call(api, signal)).rejects.toThrow(method);
  // Nothing is asked of anybody any more.
  await expect(call(api, signal)).rejects.toThrow(method);
});
