import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';

import { Bot, type BotError, GrammyError, HttpError } from 'grammy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createLog, describeError, type Log, redactTokens } from '../src/log.ts';
import { openDatabase } from '../src/storage/database.ts';
import { migrate } from '../src/storage/migrate.ts';
import { scratchFolder } from './storage/scratch.ts';
import { ownProgram } from './support/own-program.ts';

const TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0';
const SECRET_PART = 'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0';

/** grammY's errors, made by grammY. */
type Errors = { http: unknown; api: unknown; handler: unknown };
let errors: Errors;
let server: Server;

beforeAll(async () => {
  server = createServer((_request, response) => {
    const body = { ok: false, error_code: 400, description: 'Bad Request: chat not found' };
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  errors = await makeErrors(server);
});

afterAll(() => {
  server.close();
});

describe("Prisma's errors", () => {
  it('leave nothing of what people have written in the log', async () => {
    const url = `file:${scratchFolder()}/thi-dua.db`;
    await migrate(url);
    const { client, close } = await openDatabase(url);
    const words = 'Nguyễn Thị Bí Mật 0912345678';
    const wrong = [
      client.person.findFirst({ where: { fullName: words, telegramId: Number.NaN as never } }),
      client.person.create({ data: { fullName: words } as never }),
      client.person.findMany({ where: { fullName: words }, take: Number.NaN }),
    ];
    const { log, lines } = listening({ secrets: [] });
    for (const { reason } of (await Promise.allSettled(wrong)) as PromiseRejectedResult[]) {
      expect(String(reason)).toContain(words);
      log.error('an update failed', { code: 'E_UPDATE', error: reason });
      log.error('a tick failed', { code: 'E_JOB', error: new Error('storing', { cause: reason }) });
      expect(describeError(reason).message).toMatch(/person\.\w+\(\).*is not valid/);
    }
    expect(lines()).toHaveLength(6);
    expect(lines().join('')).not.toContain('Nguyễn');
    await close();
  });
});

describe("grammY's errors", () => {
  it('hold the token when they are printed whole', () => {
    expect(inspect(errors.http)).toContain(TOKEN);
    expect(inspect(errors.handler, { depth: 5 })).toContain(TOKEN);
    expect(JSON.stringify(errors.handler)).toContain(TOKEN);
  });

  it('leave no token in the log, however they are logged', () => {
    const { log, lines } = listening({ secrets: [] });
    for (const error of Object.values(errors)) logInEveryWay(log, error);
    expect(lines().length).toBeGreaterThan(30);
    expect(lines().join('')).not.toContain(SECRET_PART);
  });

  it('are described by what helps: code, words, method, update', () => {
    expect(describeError(errors.api)).toMatchObject({
      name: 'GrammyError',
      code: 400,
      description: 'Bad Request: chat not found',
      method: 'sendMessage',
    });
    expect(describeError(errors.http)).toMatchObject({
      name: 'HttpError',
      message: "Network request for 'sendMessage' failed!",
      cause: { code: 'ECONNREFUSED' },
    });
    expect(describeError(errors.handler)).toMatchObject({
      name: 'BotError',
      updateId: 77,
      cause: { name: 'TypeError', message: 'a mistake of ours' },
    });
  });

  it('show nothing of what people wrote', () => {
    const described = Object.values(errors).map((error) => JSON.stringify(describeError(error)));
    expect(described.join('')).not.toContain('what a person wrote');
  });
});

describe('the log', () => {
  it('writes one JSON line an event, with time, level, message and fields', () => {
    const { log, lines } = listening();
    log.info('Started', { port: 8080, chat: 12n, at: new Date(0) });
    expect(lines()).toHaveLength(1);
    expect(JSON.parse(lines()[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      msg: 'Started',
      port: 8080,
      chat: '12',
      at: '1970-01-01T00:00:00.000Z',
    });
  });

  it('keeps to its level, but plain lines always go out as they are', () => {
    const { log, lines } = listening({ level: 'warn' });
    log.info('quiet');
    log.plain('Sẵn sàng: http://127.0.0.1:8080');
    log.error('loud', { code: 'E_STORE' });
    expect(lines()[0]).toBe('Sẵn sàng: http://127.0.0.1:8080\n');
    expect(lines().slice(1).join('')).toMatch(/^\{"level":"error".*"loud"\}\n$/);
  });

  it.each([
    ['as it is', 'p"ss/wörd', 'p"ss/wörd'],
    ['in an address', 'p"ss/wörd', encodeURIComponent('p"ss/wörd')],
    ['a token that no rule knows', '42:T', '42:T'],
  ])('hides a secret of the configuration: %s', (_case, secret, written) => {
    const { log, lines } = listening({ secrets: [secret] });
    log.plain(`before ${written} after`);
    log.info(`before ${written} after`, { written: [written] });
    expect(lines()[0]).toBe('before [redacted] after\n');
    expect(lines()[1]).toContain('"written":["[redacted]"]');
  });

  it('does not take a very short text for a secret', () => {
    const { log, lines } = listening({ secrets: ['', 'a'] });
    log.plain('a banana');
    expect(lines()).toEqual(['a banana\n']);
  });

  it('prints no objects that have a class, and survives circles', () => {
    const { log, lines } = listening();
    const circle: Record<string, unknown> = { bot: new Bot(TOKEN), map: new Map() };
    circle['self'] = circle;
    log.info('odd', { circle });
    expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ circle: { bot: '[Bot]', map: '[Map]' } });
  });

  it('describes what was thrown without being an error', () => {
    expect(describeError('just words')).toEqual({ name: 'string', message: 'just words' });
    expect(describeError(undefined)).toEqual({ name: 'undefined', message: 'undefined' });
  });

  it('follows causes, but not in circles', () => {
    const error = new Error('outer');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).match(/"outer"/g)?.length).toBeLessThan(10);
  });
});

describe('tokens', () => {
  it.each([
    `https://api.telegram.org/bot${TOKEN}/getMe`,
    `https://api.telegram.org/file/bot${TOKEN}/photos/1.jpg`,
    `token=${encodeURIComponent(TOKEN)}`,
    `"${TOKEN}"`,
  ])('are taken out of %s', (line) => {
    expect(redactTokens(line)).not.toContain(SECRET_PART);
    expect(redactTokens(line)).toContain('[redacted]');
  });

  it.each(['at 12:30', '2026-11-22T17:50:00.000Z', 'sha256:abcdef', '123456789: words'])(
    'are not seen in %s',
    (line) => {
      expect(redactTokens(line)).toBe(line);
    },
  );
});

describe('a process of ours', () => {
  it('prints no token, neither through the console nor when it crashes', async () => {
    const script = fileURLToPath(new URL('log-process.ts', import.meta.url));
    const child = spawn(process.execPath, ownProgram(script, [TOKEN]));
    const [out, err] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    expect(child.exitCode).toBe(1);
    expect(out).toContain('written as bytes: đây [redacted]');
    expect(err).toContain('by a library');
    expect(out).toMatch(/"level":"fatal".*unhandledRejection.*nobody caught/);
    expect(out + err).not.toContain(SECRET_PART);
  });
});

const makeErrors = async (answering: Server): Promise<Errors> => {
  const address = answering.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const botInfo = BOT_INFO;
  const answered = new Bot(TOKEN, {
    botInfo,
    client: { apiRoot: `http://127.0.0.1:${address.port}` },
  });
  // Port 1 of loopback answers nobody.
  const unheard = new Bot(TOKEN, { botInfo, client: { apiRoot: 'http://127.0.0.1:1' } });
  answered.on('message', () => {
    throw new TypeError('a mistake of ours');
  });
  const api = await rejection(answered.api.sendMessage(1, 'what a person wrote'));
  const http = await rejection(unheard.api.sendMessage(1, 'what a person wrote'));
  const handler = await rejection(answered.handleUpdate(UPDATE));
  expect(api).toBeInstanceOf(GrammyError);
  expect(http).toBeInstanceOf(HttpError);
  expect((handler as BotError).ctx.api.token).toBe(TOKEN);
  return { api, http, handler };
};

const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    return await promise.then(() => new Error('It did not fail'));
  } catch (error) {
    return error;
  }
};

const logInEveryWay = (log: Log, error: unknown): void => {
  const inner = typeof error === 'object' && error !== null && 'error' in error ? error.error : 0;
  const fields = [
    { error },
    { err: error },
    { e: inner },
    { in: { side: [error] } },
    { ...Object(error) },
  ];
  for (const each of fields) {
    log.fatal('failed', { code: 'E_CRASH', in: each, ...each });
    log.error('failed', { code: 'E_CRASH', in: each, ...each });
    log.warn('failed', each);
  }
  log.error(String(error), { code: 'E_CRASH' });
  log.error(inspect(error, { depth: 6 }), { code: 'E_CRASH' });
  log.info('dumped', { json: JSON.stringify(error), stack: error instanceof Error && error.stack });
  log.plain(inspect(error, { depth: 6 }));
};

const listening = ({ secrets = [TOKEN], level = 'info' as const }: Listening = {}) => {
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) };
  return { log: createLog({ level, secrets, stream }), lines: () => lines };
};

type Listening = { secrets?: string[]; level?: 'info' | 'warn' };

const BOT_INFO = {
  id: 123456789,
  is_bot: true,
  first_name: 'Thi Đua',
  username: 'thi_dua_bot',
} as unknown as NonNullable<NonNullable<ConstructorParameters<typeof Bot>[1]>['botInfo']>;

const UPDATE: Parameters<Bot['handleUpdate']>[0] = {
  update_id: 77,
  message: {
    message_id: 1,
    date: 0,
    text: 'what a person wrote',
    chat: { id: 1, type: 'private', first_name: 'Lan' },
    from: { id: 1, is_bot: false, first_name: 'Lan' },
  },
};
