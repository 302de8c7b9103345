import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

import { InputFile } from 'grammy';
import { expect, it, onTestFinished } from 'vitest';

import { connectTelegram } from '../../src/bot/telegram/connect.ts';

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
  await expect((await connectTelegram(address)).api.getMe()).rejects.toThrow('getMe');
};

it('reaches Telegram through an HTTP proxy', async () => {
  const { heard, port } = await openProxy();
  await askThrough(`http://127.0.0.1:${port}`);
  expect(heard[0]?.toString()).toMatch(/^CONNECT api\.telegram\.org:443 /);
});

it('reaches Telegram through a SOCKS proxy', async () => {
  const { heard, port } = await openProxy();
  await askThrough(`socks5h://127.0.0.1:${port}`);
  // The greeting of SOCKS version 5 (RFC 1928).
  expect(heard[0]?.[0]).toBe(5);
});

/** A Bot API that answers what it is given; `answer` undefined means never. */
const openApi = async (answer?: string) => {
  const heard: string[] = [];
  const asked = new AbortController();
  const server = createHttpServer((request, response) => {
    void text(request).then((body) => {
      heard.push(body);
      asked.abort();
      if (answer !== undefined) response.end(answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { api } = await connectTelegram({ token: '1:x', apiRoot, proxy: undefined });
  return { api, heard, asked: asked.signal };
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
});

it('gives up a call when it is told to', async () => {
  const { api, asked } = await openApi();
  const stop = new AbortController();
  asked.addEventListener('abort', () => stop.abort());
  const call = api.getMe(stop.signal as unknown as Parameters<typeof api.getMe>[0]);
  await expect(call).rejects.toThrow('getMe');
});
