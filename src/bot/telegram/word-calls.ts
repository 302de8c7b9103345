import type { Agent } from 'node:http';
import { urlToHttpOptions } from 'node:url';

import { HttpError, type Transformer } from 'grammy';

import { requestOf, readJson } from './telegram-fetch.ts';

/** What a person waits for, and what brings it; none of them carries a file. */
const WORD_CALLS: ReadonlySet<string> = new Set([
  'getUpdates',
  'sendMessage',
  'editMessageText',
  'editMessageReplyMarkup',
  'answerCallbackQuery',
  'setMessageReaction',
  'deleteMessage',
]);

type Where = {
  token: string;
  apiRoot: string;
  agent: Agent | undefined;
  timeoutSeconds: number;
};

/** As much of a signal as is used of it. */
type Signal = Pick<AbortSignal, 'aborted' | 'addEventListener' | 'removeEventListener'>;

/**
 * Makes the calls that carry words alone by a short way; all others go grammY's, which looks for files in
 * each and makes a signal, a race and a promise of its own for each: a third of a call's time. What fails,
 * fails as there.
 */
export const wordCalls = ({ token, apiRoot, agent, timeoutSeconds }: Where): Transformer => {
  const root = new URL(apiRoot);
  const to = urlToHttpOptions(root);
  const prefix = `${root.pathname.replace(/\/$/, '')}/bot${token}/`;
  const post = (method: string, payload: unknown, signal: Signal | undefined): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const body = Buffer.from(JSON.stringify(payload));
      const request = requestOf(apiRoot)(
        {
          ...to,
          path: prefix + method,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': body.length },
          agent,
        },
        (answer) => void readJson(answer).then(resolve, reject),
      );
      const give = (): void => void request.destroy(new Error('the call was given up'));
      const limit = setTimeout(
        () => request.destroy(new Error('the call took too long')),
        timeoutSeconds * 1000,
      );
      signal?.addEventListener('abort', give);
      request.on('close', () => {
        clearTimeout(limit);
        signal?.removeEventListener('abort', give);
      });
      request.on('error', reject);
      if (signal?.aborted) give();
      else request.end(body);
    });
  return async (...call) => {
    const [inner, method, payload, signal] = call;
    if (!WORD_CALLS.has(method)) return inner(method, payload, signal);
    try {
      // What Telegram answers is of the type that grammY says it is.
      return (await post(method, payload, signal)) as Awaited<ReturnType<typeof inner>>;
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
};
