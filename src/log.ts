import pino from 'pino';

import type { ErrorCode } from './error-codes.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type LogFields = Readonly<Record<string, unknown>> & { readonly code?: ErrorCode };

/** A failure says by its code where to look; README explains each. */
export type FailureFields = LogFields & { readonly code: ErrorCode };

/** Writes one JSON line an event. Errors among the fields are described, never dumped. */
export type Log = {
  fatal(message: string, fields: FailureFields): void;
  error(message: string, fields: FailureFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  /** A line of plain words for whoever started the program, whatever the level. */
  plain(text: string): void;
};

type Sink = { write(text: string): unknown };

export type LogOptions = {
  level: LogLevel;
  /** Texts that no output may hold, such as the bot's token; see `secretsOf` in config.ts. */
  secrets: readonly string[];
  /** Standard output unless given. */
  stream?: Sink;
};

/** The program's log. Everything it writes is freed of secrets, wherever they came from. */
export const createLog = ({ level, secrets, stream = process.stdout }: LogOptions): Log => {
  const redact = createRedactor(secrets);
  const out: Sink = { write: (text) => stream.write(redact(text)) };
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    out,
  );
  const at =
    (method: Exclude<keyof Log, 'plain'>) =>
    (message: string, fields: LogFields = {}): void =>
      logger[method](printableFields(fields, 0), message);
  return {
    fatal: at('fatal'),
    error: at('error'),
    warn: at('warn'),
    info: at('info'),
    debug: at('debug'),
    plain: (text) => void out.write(`${text}\n`),
  };
};

/**
 * Puts the same redaction before everything that this process prints itself, for libraries that
 * write to the console past the log. Returns what undoes it.
 */
export const redactOutput = (secrets: readonly string[]): (() => void) => {
  const redact = createRedactor(secrets);
  const undo = [process.stdout, process.stderr].map((stream) => redactStream(stream, redact));
  return () => undo.forEach((restore) => restore());
};

/** Node prints an uncaught error past every stream of ours, so it is logged here, then `exit` called. */
export const logCrashes = (
  log: Log,
  exit: (code: number) => void = (code) => process.exit(code),
): void => {
  process.on('uncaughtException', (error, origin) => {
    log.fatal('The program stops after an error that nothing caught', {
      code: 'E_CRASH',
      origin,
      error,
    });
    exit(1);
  });
};

/** What may be known about an error: no payload, no context, no request. */
export type ErrorDescription = {
  name: string;
  message: string;
  /** Node's, SQLite's or Prisma's code, or Telegram's number. */
  code?: string | number;
  /** Telegram's words. */
  description?: string;
  /** The Bot API method that failed. */
  method?: string;
  updateId?: number;
  /** Where it was thrown, without the message. */
  stack?: string[];
  cause?: ErrorDescription;
};

/**
 * Picks from an error what is safe to log. grammY's errors print the bot's token when they are
 * logged whole, even with sensitiveLogs off: HttpError through the failed request's address,
 * BotError through its context (seen in grammY 1.46).
 */
export const describeError = (error: unknown, depth = 0): ErrorDescription => {
  if (!(error instanceof Error)) return { name: typeof error, message: shortened(String(error)) };
  const fields: Partial<Record<string, unknown>> = Object.fromEntries(Object.entries(error));
  const code = fields['code'] ?? fields['error_code'];
  const inner = fields['error'] ?? error.cause;
  const updateId = updateIdOf(fields['ctx']);
  return {
    name: error.name,
    message: shortened(messageOf(error)),
    ...(isCode(code) && { code }),
    ...pickText(fields, 'description'),
    ...pickText(fields, 'method'),
    ...(updateId !== undefined && { updateId }),
    ...(error.stack !== undefined && { stack: framesOf(error.stack) }),
    ...(inner !== undefined && depth < MOST_NESTED && { cause: describeError(inner, depth + 1) }),
  };
};

/**
 * Prisma quotes the whole call, and with it what people have written, before it says what is wrong:
 * the call's name and the names of what it does not like are left.
 */
const messageOf = ({ name, message }: Error): string => {
  if (!name.startsWith('PrismaClient')) return message;
  const call = /`?(?:prisma|tx)\.\w+\.\w+\(\)`?/.exec(message)?.[0];
  if (name === 'PrismaClientValidationError') {
    const argument = /(?:Argument|argument|field) `\w+`/.exec(message)?.[0] ?? 'an argument';
    return `${call ?? 'a call'}: ${argument} is not valid`;
  }
  return message.includes('{') ? `${call ?? 'a call'}: ${lastParagraphOf(message)}` : message;
};

const lastParagraphOf = (message: string): string =>
  message
    .trim()
    .split(/\n\s*\n/)
    .at(-1) ?? '';

/** Replaces everything that has the form of a bot's token. */
export const redactTokens = (text: string): string => text.replaceAll(TOKEN, REDACTED);

const REDACTED = '[redacted]';
/** No word boundary in front: in an address the token follows the letters `bot`. */
const TOKEN = /\d{6,12}(?::|%3A)[A-Za-z0-9_-]{30,}/gi;
const SHORTEST_SECRET = 4;
const MOST_NESTED = 4;
const LONGEST_MESSAGE = 600;
const MOST_FRAMES = 12;

const createRedactor = (secrets: readonly string[]): ((text: string) => string) => {
  const written = secrets.flatMap(waysToWrite);
  return (text) =>
    redactTokens(written.reduce((left, secret) => left.replaceAll(secret, REDACTED), text));
};

/** As it is, inside an address and inside JSON. A very short secret would blot out half the log. */
const waysToWrite = (secret: string): string[] =>
  secret.length < SHORTEST_SECRET
    ? []
    : [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];

const redactStream = (
  stream: NodeJS.WriteStream,
  redact: (text: string) => string,
): (() => void) => {
  const write = stream.write.bind(stream);
  const redacted = (chunk: string | Uint8Array): string | Uint8Array =>
    // Latin-1 keeps every byte, and a token is plain ASCII.
    typeof chunk === 'string'
      ? redact(chunk)
      : Buffer.from(redact(Buffer.from(chunk).toString('latin1')), 'latin1');
  const guarded = (chunk: string | Uint8Array, ...rest: unknown[]): unknown =>
    Reflect.apply(write, stream, [redacted(chunk), ...rest]);
  stream.write = guarded as typeof stream.write;
  return () => {
    stream.write = write;
  };
};

const printableFields = (fields: LogFields, depth: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, printable(value, depth + 1)]),
  );

/** Objects with a class of their own may hold anything, so only their name is printed. */
const printable = (value: unknown, depth: number): unknown => {
  if (value instanceof Error) return describeError(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (depth > MOST_NESTED) return '[…]';
  if (Array.isArray(value)) return value.map((item) => printable(item, depth + 1));
  return isPlain(value) ? printableFields({ ...value }, depth) : `[${value.constructor.name}]`;
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const isCode = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const pickText = (
  fields: Partial<Record<string, unknown>>,
  name: 'description' | 'method',
): Partial<Record<typeof name, string>> => {
  const value = fields[name];
  return typeof value === 'string' ? { [name]: shortened(value) } : {};
};

/** From the context that grammY attaches to what a handler threw. */
const updateIdOf = (context: unknown): number | undefined => {
  if (typeof context !== 'object' || context === null || !('update' in context)) return undefined;
  const { update } = context;
  if (typeof update !== 'object' || update === null || !('update_id' in update)) return undefined;
  return typeof update.update_id === 'number' ? update.update_id : undefined;
};

const shortened = (text: string): string => {
  const safe = redactTokens(text);
  return safe.length > LONGEST_MESSAGE ? `${safe.slice(0, LONGEST_MESSAGE)}…` : safe;
};

const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, MOST_FRAMES);
