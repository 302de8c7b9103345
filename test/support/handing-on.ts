import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HandingOn = {
  /** Where it listens, without a path. */
  url: string;
  /** Hears of each post before it is handed on, until what is returned is called. */
  onPost(listener: () => void): () => void;
  close(): void;
};

/** What stands before bots and hands each post on to the next of several ports; under another path where one is given. */
export const openHandingOn = async (
  ports: readonly number[],
  { path }: { path?: string } = {},
): Promise<HandingOn> => {
  let posts = 0;
  const listeners = new Set<() => void>();
  const server = createServer((incoming, answer) => {
    posts += 1;
    for (const listener of listeners) listener();
    const { headers, method, url } = incoming;
    const port = ports[posts % ports.length];
    const to = { host: '127.0.0.1', port, method, headers, path: path ?? url };
    const onward = request(to, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
    });
    onward.once('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    onPost: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** One that nobody listens at. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
};
