import { get as getHttp, type Agent, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';

import { GrammyError, HttpError, type Api } from 'grammy';

/** Bots may fetch no more than this (getFile). */
const MAX_BYTES = 20 * 1024 * 1024;
const TIME_LIMIT_MS = 60_000;

export type FetchedFile =
  | { type: 'bytes'; bytes: Uint8Array }
  | { type: 'refused'; reason: string }
  | { type: 'retry'; reason: string };

export type FileServer = {
  api: Api;
  token: string;
  /** Without a slash at its end. */
  apiRoot: string;
  /** Leads through a proxy, when there is one. */
  agent: Agent | undefined;
};

/**
 * Fetches a file by Telegram's id. Never throws, and never passes on the address that it came
 * from, since that holds the token.
 */
export const fetchFile = async (
  server: FileServer,
  fileId: string,
  signal: AbortSignal,
): Promise<FetchedFile> => {
  try {
    const { file_path: path, file_size: size = 0 } = await server.api.getFile(fileId);
    if (size > MAX_BYTES) return { type: 'refused', reason: `file of ${size} bytes is too big` };
    if (path === undefined) return { type: 'retry', reason: 'Telegram named no path' };
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]);
    const url = `${server.apiRoot}/file/bot${server.token}/${path}`;
    const answer = await get(url, server.agent, limit);
    if (answer.statusCode === 200) return await readAll(answer);
    answer.resume();
    return { type: 'retry', reason: `HTTP ${answer.statusCode}` };
  } catch (error) {
    if (!(error instanceof GrammyError)) return { type: 'retry', reason: networkReason(error) };
    const isFinal = error.error_code === 400;
    return { type: isFinal ? 'refused' : 'retry', reason: error.description };
  }
};

/** Only the code: the error's own words may hold the address, and with it the token. */
const networkReason = (error: unknown): string => {
  const inner = error instanceof HttpError ? error.error : error;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : undefined;
  return code === undefined ? 'network' : `network: ${code}`;
};

const get = (
  url: string,
  agent: Agent | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const ask = url.startsWith('https:') ? getHttps : getHttp;
    ask(url, { signal, ...(agent ? { agent } : {}) }, resolve).on('error', reject);
  });

/** Counts while reading: what was declared is not to be trusted. */
const readAll = async (answer: AsyncIterable<Uint8Array>): Promise<FetchedFile> => {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of answer) {
    total += chunk.byteLength;
    if (total > MAX_BYTES) return { type: 'refused', reason: 'the file is too big' };
    chunks.push(chunk);
  }
  return { type: 'bytes', bytes: Buffer.concat(chunks) };
};
