import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Api } from 'grammy';
import { expect, it, onTestFinished } from 'vitest';

import { toFailure } from '../../src/bot/telegram/failure.ts';

const TOKEN = '4200000009:a-token-for-broken-connections-only_00';

type Listener = Parameters<typeof createServer>[1];

/** What a call comes to at a server that behaves like that. */
const outcomeAt = async (apiRoot: string, timeoutSeconds = 5) => {
  const api = new Api(TOKEN, { apiRoot, timeoutSeconds });
  try {
    await api.sendMessage(1, 'xin chào');
  } catch (error) {
    return toFailure(error);
  }
  throw new Error('the call went well');
};

const served = async (listener: Listener): Promise<string> => {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

it('knows that a refused connection and an unknown name sent nothing', async () => {
  const unused = await served(() => undefined);
  const closed = createServer();
  await new Promise<void>((resolve) => void closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => void closed.close(resolve));
  expect(unused).not.toContain(String(port));
  expect(await outcomeAt(`http://127.0.0.1:${port}`)).toEqual({
    type: 'not-sent',
    reason: 'network: ECONNREFUSED',
  });
  expect(await outcomeAt('http://no-such-host.invalid')).toMatchObject({ type: 'not-sent' });
});

it.each<[string, Listener, number]>([
  ['a connection that breaks', (request) => void request.socket.destroy(), 5],
  ['no answer in time', () => undefined, 1],
  [
    'a page of a gateway',
    (_request, response) => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<html>Bad Gateway</html>');
    },
    5,
  ],
])('cannot say what became of a message after %s', async (_name, listener, timeout) => {
  const outcome = await outcomeAt(await served(listener), timeout);
  expect(outcome.type).toBe('unknown');
  expect(JSON.stringify(outcome)).not.toContain(TOKEN);
});

it.each([
  ['400 Bad Request: chat not found', {}, { type: 'not-found' }],
  ['403 Forbidden: bot was blocked by the user', {}, { type: 'blocked' }],
  ['403 Forbidden: user is deactivated', {}, { type: 'blocked' }],
  ['400 Bad Request: BUTTON_DATA_INVALID', {}, { type: 'refused' }],
  ['429 Too Many Requests: retry after 7', { retry_after: 7 }, { type: 'paused', afterMs: 7_000 }],
  ['400 Bad Request: upgraded', { migrate_to_chat_id: -100 }, { type: 'migrated', to: -100 }],
  ['500 Internal Server Error: restart', {}, { type: 'unknown' }],
])('understands “%s”', async (answer, parameters, expected) => {
  const [code, description] = [Number(answer.slice(0, 3)), answer.slice(4)];
  const apiRoot = await served((_request, response) => {
    response.writeHead(code, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: false, error_code: code, description, parameters }));
  });
  expect(await outcomeAt(apiRoot)).toMatchObject(expected);
});
