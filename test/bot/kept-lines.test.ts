import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer, Server as SecureServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

import { expect, it, onTestFinished } from 'vitest';

import { connectTelegram } from '../../src/bot/telegram/connect.ts';
import { toFailure } from '../../src/bot/telegram/failure.ts';
import { KeptLines } from '../../src/bot/telegram/kept-lines.ts';
import { known } from '../support/known-server.ts';

const soon = { longestMs: 20_000, signal: undefined };

/** Says each body back; the sockets in the order in which they came. */
const openEcho = async (server: Server): Promise<{ root: string; sockets: Socket[] }> => {
  const sockets: Socket[] = [];
  server.on(server instanceof SecureServer ? 'secureConnection' : 'connection', (one: Socket) =>
    sockets.push(one),
  );
  server.on('request', (request, response) => {
    void text(request).then((body) => response.end(`${request.url} ${body}`));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const scheme = server instanceof SecureServer ? 'https' : 'http';
  return { root: `${scheme}://localhost:${(server.address() as AddressInfo).port}`, sockets };
};

it('says one thing after another over one connection, and at once over several', async () => {
  const { root, sockets } = await openEcho(createServer());
  const lines = new KeptLines(new URL(root));
  expect(await lines.post('/a', '“Một”', soon)).toBe('/a “Một”');
  expect(await lines.post('/b', 'hai', soon)).toBe('/b hai');
  expect(sockets).toHaveLength(1);
  const both = [lines.post('/c', '3', soon), lines.post('/d', '4', soon)];
  expect(await Promise.all(both)).toEqual(['/c 3', '/d 4']);
  expect(sockets).toHaveLength(2);
});

it('opens a new connection for the one that the server has closed meanwhile', async () => {
  const { root, sockets } = await openEcho(createServer());
  const lines = new KeptLines(new URL(root));
  await lines.post('/a', '1', soon);
  const closed = Promise.all(sockets.map((socket) => once(socket, 'close')));
  for (const socket of sockets) socket.end();
  await closed;
  expect(await lines.post('/b', '2', soon)).toBe('/b 2');
  expect(sockets).toHaveLength(2);
});

it('speaks to a server that it may trust, and says nothing to another', async () => {
  const { root, sockets } = await openEcho(createSecureServer(known));
  const lines = new KeptLines(new URL(root), { ca: known.cert });
  expect(await lines.post('/a', '“Một”', soon)).toBe('/a “Một”');
  expect(await lines.post('/b', 'hai', soon)).toBe('/b hai');
  expect(sockets).toHaveLength(1);
  const { api } = await connectTelegram({ token: '1:x', apiRoot: root, proxy: undefined });
  expect(await api.sendMessage(1, 'Kính gửi').catch(toFailure)).toMatchObject({ type: 'not-sent' });
});

/** Answers each call with these bytes and then does what it does. */
const openOdd = async (answer: string, then: (socket: Socket) => void): Promise<string> => {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => {
      socket.write(answer);
      then(socket);
    });
    onTestFinished(() => void socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const cut = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok":true';

const broken = { type: 'unknown', reason: 'network: ECONNRESET' };

it.each([
  ['hangs up without an answer', { said: '', how: 'end', outcome: broken }],
  ['hangs up in the middle', { said: cut, how: 'end', outcome: broken }],
  ['is torn off in the middle', { said: cut, how: 'resetAndDestroy', outcome: broken }],
  [
    'speaks another language',
    { said: 'SSH-2.0-OpenSSH_9.2\r\n\r\n', how: 'end', outcome: { ...broken, reason: 'network' } },
  ],
] as const)(
  'does not know whether Telegram has had it where it %s',
  async (_, { said, how, outcome }) => {
    const apiRoot = await openOdd(said, (socket) => socket[how]());
    const { api } = await connectTelegram({ token: '1:x', apiRoot, proxy: undefined });
    expect(await api.sendMessage(1, 'Kính gửi').catch(toFailure)).toEqual(outcome);
  },
);

it('gives up what takes too long, and only that', async () => {
  const apiRoot = await openOdd('', () => undefined);
  const lines = new KeptLines(new URL(apiRoot));
  const stop = new AbortController();
  const other = lines.post('/b', '2', { ...soon, signal: stop.signal });
  await expect(lines.post('/a', '1', { ...soon, longestMs: 1 })).rejects.toThrow('took too long');
  stop.abort();
  await expect(other).rejects.toThrow('given up');
});
