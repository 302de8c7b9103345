/**
 * Every line of the log about a failure carries one of these, so that whoever runs the bot knows
 * where to look first. README tells what to do about each; a test holds the two together.
 */
export const errorCodes = {
  E_STORE: 'the database or the data folder cannot be read or written',
  E_NETWORK: 'Telegram cannot be reached',
  E_TELEGRAM: 'Telegram was reached and refused a call',
  E_UPDATE: 'what a person sent could not be handled',
  E_SEND: 'a message that the bot sends by itself could not be made or noted',
  E_JOB: 'a job that runs by the clock failed',
  E_FILE: 'a file that came in could not be fetched or read',
  E_PAGE: 'a page, picture or table could not be made',
  E_TEXT: 'a text is missing or wrong',
  E_CRASH: 'an error that nothing caught ended the program',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** `otherwise`, unless the error itself, or what caused it, tells that something below has failed. */
export const codeOf = (error: unknown, otherwise: ErrorCode): ErrorCode => {
  let cause: unknown = error;
  for (let depth = 0; depth < MOST_NESTED && isObject(cause); depth += 1) {
    const code = below(cause);
    if (code) return code;
    cause = causeOf(cause);
  }
  return otherwise;
};

const MOST_NESTED = 6;

/** What SQLite and Node answer when the disk is full, read-only, broken or taken. */
const STORE_CODES =
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|BUSY|LOCKED|PERM|NOLFS|PROTOCOL)|ENOSPC$|EDQUOT$|EROFS$|EIO$|EMFILE$|ENFILE$|EACCES$|EPERM$)/;

/** The same of PostgreSQL: connection, read-only, resources (53100 is a full disk), shutdown and crash, files, corruption. */
const SERVER_CODES = /^(?:08[0-9A-Z]{3}|25006|53[0-9A-Z]{3}|57P0[1-5]|58[0-9A-Z]{3}|XX00[12])$/;

const isOfStore = (code: unknown): boolean =>
  typeof code === 'string' && (STORE_CODES.test(code) || SERVER_CODES.test(code));

const below = (error: object): ErrorCode | undefined => {
  const name: unknown = Reflect.get(error, 'name');
  if (name === 'HttpError') return 'E_NETWORK';
  if (name === 'GrammyError') return 'E_TELEGRAM';
  const codes: unknown[] = [Reflect.get(error, 'code'), Reflect.get(error, 'originalCode')];
  return codes.some(isOfStore) ? 'E_STORE' : undefined;
};

/** Prisma keeps what its driver said in `meta.driverAdapterError`. */
const causeOf = (error: object): unknown => {
  const meta: unknown = Reflect.get(error, 'meta');
  return (
    Reflect.get(error, 'cause') ??
    (isObject(meta) ? Reflect.get(meta, 'driverAdapterError') : undefined)
  );
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
