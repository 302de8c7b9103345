import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onTestFinished } from 'vitest';

export type Delivery = { headers: IncomingHttpHeaders; update: Record<string, unknown> };

export type Answer = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Answers only when this resolves. */
  after?: Promise<unknown>;
};

export type Listener = { url: string; got: Delivery[] };

/** A bot's webhook on a free port; `reply` says what the n-th delivery is answered with. */
export const openWebhook = async (
  reply: (delivery: Delivery, n: number) => Answer = () => ({}),
): Promise<Listener> => {
  const got: Delivery[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const update = JSON.parse(Buffer.concat(chunks).toString()) as Delivery['update'];
      const delivery = { headers: request.headers, update };
      got.push(delivery);
      const { status = 200, headers = {}, body, after } = reply(delivery, got.length);
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      void Promise.resolve(after).then(() => {
        response.writeHead(status, { ...type, ...headers });
        response.end(body === undefined ? '' : JSON.stringify(body));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got };
};
