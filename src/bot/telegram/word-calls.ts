import type { Agent } from 'node:http';
import { urlToHttpOptions } from 'node:url';

import { HttpError, type Transformer } from 'grammy';

import { KeptLines, type Signal } from './kept-lines.ts';
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

/** Posts JSON to a method of the Bot API; the JSON of the answer, whatever it says. */
type Post = (method: string, body: string, signal: Signal | undefined) => Promise<unknown>;

/**
 * Makes the calls that carry words alone by a short way; all others go grammY's, which looks for files in
 * each and makes a signal, a race and a promise of its own for each: a third of a call's time. What fails,
 * fails as there.
 */
export const wordCalls = (where: Where): Transformer => {
  const post = where.agent ? postThrough(where) : postDirectly(where);
  return async (...call) => {
    const [inner, method, payload, signal] = call;
    if (!WORD_CALLS.has(method)) return inner(method, payload, signal);
    try {
      // What Telegram answers is of the type that grammY says it is.
      return (await post(method, JSON.stringify(payload), signal)) as Awaited<
        ReturnType<typeof inner>
      >;
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
};

const prefixOf = ({ token, apiRoot }: Where): string =>
  `${new URL(apiRoot).pathname.replace(/\/$/, '')}/bot${token}/`;

const postDirectly = (where: Where): Post => {
  const root = new URL(where.apiRoot);
  // Whoever asks for a name and a password at the door is left to Node's client.
  if (root.username !== '') return postThrough(where);
  const lines = new KeptLines(root);
  const prefix = prefixOf(where);
  const longestMs = where.timeoutSeconds * 1000;
  return async (method, body, signal) =>
    JSON.parse(await lines.post(prefix + method, body, { longestMs, signal }));
};

/** By Node's client, whose agent knows the way through a proxy. */
const postThrough = (where: Where): Post => {
  const { apiRoot, agent, timeoutSeconds } = where;
  const to = urlToHttpOptions(new URL(apiRoot));
  const prefix = prefixOf(where);
  return (method, words, signal) =>
    new Promise((resolve, reject) => {
      const body = Buffer.from(words);
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
};
