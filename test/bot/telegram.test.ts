import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

import { expect, it, onTestFinished } from 'vitest';

import { connectTelegram } from '../../src/bot/telegram.ts';

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
  await expect(connectTelegram(address).api.getMe()).rejects.toThrow('getMe');
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
