import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** An update of the Bot API; whoever takes it knows the rest. */
export type PostedUpdate = { update_id: number };

export type WebhookServer = {
  port: number;
  /** Answers that it is ending, and is gone once what came in is stored. */
  stop(): Promise<void>;
};

type WebhookPorts = {
  host: string;
  /** 0: any free one. */
  port: number;
  path: string;
  /** Telegram shows it with each post; whoever does not is refused. */
  secret: string;
  /** Stores it durably. Telegram posts it again where that fails. */
  take: (update: PostedUpdate) => Promise<void>;
};

/** Telegram's own limit of an update is half of this. */
const MOST_BYTES = 1024 ** 2;
/** Telegram waits that long before it posts the same again. */
const TRY_AGAIN_S = '2';
/** Who has begun to post and does not go on is left alone then. */
const PATIENCE_MS = 3_000;
const LOOK_EVERY_MS = 20;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** Takes the updates that Telegram posts, directly or through proxies. Only what is stored is confirmed. */
export const startWebhookServer = async (ports: WebhookPorts): Promise<WebhookServer> => {
  const ending = new AbortController();
  const app = appOf(ports, ending.signal);
  const listen = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listen(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(ports.port, ports.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      ending.abort();
      const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
      // Connections outlive what was posted over them.
      const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
      return new Promise((resolve) => {
        server.close(() => {
          clearTimeout(patience);
          clearInterval(idle);
          resolve();
        });
      });
    },
  };
};

const appOf = ({ path, secret, take }: WebhookPorts, ending: AbortSignal): Hono => {
  const app = new Hono();
  app.notFound((context) => context.text('Nothing is here.\n', 404));
  app.onError((_error, context) => later(context));
  app.all(path, async (context, next) => {
    if (context.req.method !== 'POST') {
      context.header('allow', 'POST');
      return context.text('Telegram posts updates here; there is nothing to look at.\n', 405);
    }
    // Nobody learns by an answer's time how much of a guess was right.
    if (!isEqual(context.req.header(SECRET_HEADER) ?? '', secret))
      return context.text('Only Telegram posts here.\n', 403);
    return ending.aborted ? later(context, 'close') : next();
  });
  app.post(path, bodyLimit({ maxSize: MOST_BYTES, onError: tooLong }), async (context) => {
    const update = readUpdate(await context.req.text());
    if (!update) return context.text('That is no update.\n', 400);
    await take(update);
    return context.body(null, 200);
  });
  return app;
};

const later = (context: Context, connection = 'keep-alive') => {
  context.header('retry-after', TRY_AGAIN_S);
  context.header('connection', connection);
  return context.text('It could not be stored; post it again.\n', 503);
};

const tooLong = (context: Context): Response =>
  context.text('That is too long for an update.\n', 413);

const isEqual = (one: string, other: string): boolean =>
  timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const readUpdate = (text: string): PostedUpdate | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return isUpdate(read) ? read : undefined;
  } catch {
    // Whoever posted it is told so.
    return undefined;
  }
};

const isUpdate = (read: unknown): read is PostedUpdate =>
  typeof read === 'object' &&
  read !== null &&
  'update_id' in read &&
  Number.isSafeInteger(read.update_id);
