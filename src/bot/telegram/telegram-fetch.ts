import { request as requestHttp, type Agent, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';

/** As much of a request as grammY makes: JSON at once, or a stream of parts with files. */
type Post = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Readable;
  agent?: Agent;
  signal?: Pick<AbortSignal, 'aborted' | 'addEventListener'>;
};

/**
 * Makes grammY's calls on Node's own client: no redirects, no compression, nothing but the JSON of
 * the answer is read. node-fetch, which grammY brings, takes several times as long for the same.
 */
export const post = (url: string, options: Post): Promise<{ json(): Promise<unknown> }> =>
  new Promise((resolve, reject) => {
    const { method, headers, body, agent, signal } = options;
    const request = requestOf(url)(url, { method, headers, agent }, (answer) =>
      resolve({ json: () => readJson(answer) }),
    );
    request.on('error', reject);
    const abort = (): void => void request.destroy(new Error('the call was given up'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    if (typeof body === 'object') body.on('error', reject).pipe(request);
    else request.end(body);
  });

/** How what is at an address is asked. */
export const requestOf = (url: string): typeof requestHttp =>
  url.startsWith('https:') ? requestHttps : requestHttp;

export const readJson = (answer: IncomingMessage): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('error', reject);
    answer.on('end', () => {
      try {
        const [first] = chunks;
        const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks);
        resolve(JSON.parse(whole.toString('utf8')));
      } catch (error) {
        reject(error instanceof Error ? error : new Error('no JSON'));
      }
    });
  });
