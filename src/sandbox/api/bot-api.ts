import type { IncomingMessage, ServerResponse } from 'node:http';

import type { ApiCall, CallLog } from '../control/call-log.ts';
import type { Fault, FaultList } from '../control/fault-list.ts';
import { findMethod } from '../methods/method-table.ts';
import type { Method } from '../methods/method.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { ApiError, badRequest, tooManyRequests } from './api-error.ts';
import type { ApiParams } from './api-params.ts';
import { FieldError } from './json-fields.ts';
import { loadOf } from './load-of.ts';
import { readBody } from './read-body.ts';
import { readParams } from './read-params.ts';
import { sendFile, sendFault, sendJson, type Envelope, type HttpReply } from './replies.ts';

export type BotApiParts = {
  telegram: SandboxTelegram;
  token: string;
  faults: FaultList;
  calls: CallLog;
  /** Called after each method that may have changed something. */
  changed: () => void;
  log: (line: { level: 'info' | 'warn'; text: string }) => void;
};

type Call = { name: string; run: Method; params: ApiParams };

/** Answers `/bot<token>/<method>` and `/file/bot<token>/<path>` as Telegram's server does. */
export class BotApi {
  readonly #parts: BotApiParts;

  constructor(parts: BotApiParts) {
    this.#parts = parts;
  }

  /** False when the path is not Telegram's, so that somebody else may answer. */
  static isMine(url: string): boolean {
    return url.startsWith('/bot') || url.startsWith('/file/');
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const download = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
    try {
      if (download === null) await this.#handleMethod({ url, request, response });
      else this.#handleDownload(download, response);
    } catch (error) {
      sendJson(response, errorReply(this.#asApiError(error)));
    }
  }

  #handleDownload([, token = '', path = '']: RegExpExecArray, response: ServerResponse): void {
    this.#checkToken(decoded(token));
    const { state, files } = this.#parts.telegram;
    const file = state.fileByPath(decoded(path));
    const bytes = file === undefined ? undefined : files.read(file);
    if (bytes === undefined) throw new ApiError(404, 'Not Found');
    sendFile(response, bytes);
  }

  async #handleMethod(exchange: Exchange): Promise<void> {
    const { url, request, response } = exchange;
    const path = /^\/bot([^/]+)\/(?:test\/)?([^/]+)\/?$/.exec(url.pathname);
    const body = await readBody(request);
    if (path === null) throw new ApiError(404, 'Not Found');
    this.#checkToken(decoded(path[1] ?? ''));
    const contentType = request.headers['content-type'] ?? '';
    const params = readParams({ query: url.search.slice(1), contentType, body });
    const call = this.#findCall(path[2] ?? '', params);
    const startedAt = this.#parts.telegram.monotonicNow();
    const reply = await this.#answer(call, response);
    this.#record(call, reply, startedAt);
    if (reply !== 'reset') sendJson(response, reply);
  }

  /** Runs a method that a webhook's response named; nobody sees its answer. */
  async execute({ contentType, body }: { contentType: string; body: Buffer }): Promise<void> {
    const params = readParams({ query: '', contentType, body });
    const name = params.text('method');
    if (name === '' || NOT_IN_A_RESPONSE.test(name)) return;
    const startedAt = this.#parts.telegram.monotonicNow();
    const call = this.#findCall(name, params);
    this.#record(call, await this.#run(call), startedAt);
  }

  #findCall(name: string, params: ApiParams): Call {
    const method = findMethod(name);
    if (method !== undefined) return { params, ...method };
    this.#parts.log({ level: 'warn', text: `sandbox: the method ${name} is not built yet` });
    return { name, run: unknownMethod, params };
  }

  async #answer(call: Call, response: ServerResponse): Promise<HttpReply> {
    const fault = this.#parts.faults.take(call.name, call.params.text('chat_id'));
    if (fault === undefined) return this.#run(call);
    if (fault.type === 'slow') {
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return this.#run(call);
    }
    if (fault.type === 'error') return errorReply(faultError(fault));
    if (fault.type === 'reset-after') await this.#run(call);
    return sendFault(response, fault);
  }

  async #run(call: Call): Promise<HttpReply> {
    try {
      const { rates } = this.#parts.telegram;
      const load = loadOf(call.name, call.params);
      const wait = load === undefined ? 0 : rates.secondsUntil(load);
      if (wait > 0) throw tooManyRequests(wait);
      const { result, description } = await call.run(this.#parts.telegram, call.params);
      if (load !== undefined) rates.count(load);
      if (!call.name.startsWith('get')) this.#parts.changed();
      return { status: 200, body: { ok: true, result, ...(description && { description }) } };
    } catch (error) {
      return errorReply(this.#asApiError(error));
    }
  }

  #record(call: Call, reply: HttpReply, startedAt: number): void {
    const { telegram, calls } = this.#parts;
    const recorded: ApiCall = calls.add({
      at: Date.now(),
      method: call.name,
      params: call.params,
      ms: Math.round(telegram.monotonicNow() - startedAt),
      ...(reply === 'reset' ? { status: 0 } : shownReply(reply)),
    });
    telegram.events.emit({ type: 'call', data: recorded });
  }

  #checkToken(token: string): void {
    if (token === this.#parts.token) return;
    const isMalformed = !/^[1-9]\d*:.+$/.test(token) || token.length > 80;
    throw new ApiError(401, `Unauthorized${isMalformed ? ': invalid token specified' : ''}`);
  }

  #asApiError(error: unknown): ApiError {
    if (error instanceof ApiError) return error;
    if (error instanceof FieldError) return badRequest(error.message);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#parts.log({ level: 'warn', text: `sandbox: a method failed: ${text}` });
    return new ApiError(500, 'Internal Server Error: the sandbox failed');
  }
}

/** WebhookActor.cpp 622. */
const NOT_IN_A_RESPONSE = /^(?:get.*|setwebhook|deletewebhook|close|logout)$/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const unknownMethod: Method = () => {
  throw new ApiError(404, 'Not Found: method not found');
};

type Exchange = { url: URL; request: IncomingMessage; response: ServerResponse };

const errorReply = (error: ApiError): Envelope => ({
  status: error.code,
  body: {
    ok: false,
    error_code: error.code,
    description: error.message,
    ...(error.parameters === undefined ? {} : { parameters: error.parameters }),
  },
});

const faultError = (fault: Extract<Fault, { type: 'error' }>): ApiError => {
  const { code, description, retryAfter, migrateToChatId } = fault;
  if (migrateToChatId !== undefined) {
    return new ApiError(code, description, { migrate_to_chat_id: migrateToChatId });
  }
  if (retryAfter === undefined) return new ApiError(code, description);
  return new ApiError(code, description, tooManyRequests(retryAfter).parameters);
};

const shownReply = (reply: Envelope) => {
  const { result, description } = reply.body;
  return {
    status: reply.status,
    ...(result === undefined ? {} : { result }),
    ...(typeof description === 'string' ? { description } : {}),
  };
};
