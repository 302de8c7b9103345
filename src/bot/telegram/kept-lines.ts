import { connect as connectPlainly, type Socket } from 'node:net';
import { connect as connectSecretly } from 'node:tls';
import { urlToHttpOptions } from 'node:url';

import { HttpAnswerReader } from './http-answer.ts';

/** As much of a signal as is used of it. */
export type Signal = Pick<AbortSignal, 'aborted' | 'addEventListener' | 'removeEventListener'>;

type Limits = { longestMs: number; signal: Signal | undefined };

/**
 * Connections to one server over which JSON is posted, one call at a time on each, and which are kept for the
 * next call. Node's own client makes a request, an answer, streams and their events for each call and takes
 * three times as long. Neither redirects nor compression are asked for.
 */
export class KeptLines {
  readonly #root: URL;
  readonly #free: Line[] = [];
  readonly #open: () => Socket;

  /** @param trust beside what Node trusts */
  constructor(root: URL, trust: { ca?: string } = {}) {
    this.#root = root;
    this.#open = opener(root, trust);
  }

  /** What is posted, and the text of whatever the server answers to it. */
  post(path: string, body: string, { longestMs, signal }: Limits): Promise<string> {
    return new Promise((resolve, reject) => {
      const line = this.#freeLine() ?? new Line(this.#open());
      const give = (): void => line.end(new Error('the call was given up'));
      const limit = setTimeout(() => line.end(new Error('the call took too long')), longestMs);
      signal?.addEventListener('abort', give);
      const isOver = (): void => {
        clearTimeout(limit);
        signal?.removeEventListener('abort', give);
      };
      line.ask({
        onAnswer: (answer) => {
          isOver();
          if (line.isOpen) this.#free.push(line);
          resolve(answer);
        },
        onFailure: (error) => {
          isOver();
          reject(error);
        },
      });
      if (signal?.aborted) give();
      else line.write(this.#head(path, body) + body);
    });
  }

  #head(path: string, body: string): string {
    return (
      `POST ${path} HTTP/1.1\r\nhost: ${this.#root.host}\r\nconnection: keep-alive\r\n` +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`
    );
  }

  /** The one that was used last: where its time is over, that of all others is. */
  #freeLine(): Line | undefined {
    for (let line = this.#free.pop(); line; line = this.#free.pop()) {
      if (line.isOpen) return line;
      line.end(new Error('the connection is not needed any more'));
    }
    return undefined;
  }
}

const opener = (root: URL, trust: { ca?: string }): (() => Socket) => {
  const { hostname, port } = urlToHttpOptions(root);
  const host = String(hostname);
  if (root.protocol === 'http:')
    return () => connectPlainly({ host, port: Number(port || 80), noDelay: true });
  let session: Buffer | undefined;
  return () => {
    const to = { host, port: Number(port || 443), servername: nameOf(host), ...trust };
    const resumed = session ? { session } : {};
    const socket = connectSecretly({ ...to, ...resumed, ALPNProtocols: ['http/1.1'] });
    socket.setNoDelay(true);
    return socket.on('session', (ticket: Buffer) => {
      session = ticket;
    });
  };
};

/** An address of numbers is no name that a server could be asked for by. */
const nameOf = (host: string): string => (/^[\d.]+$|:/.test(host) ? '' : host);

type Asked = { onAnswer: (answer: string) => void; onFailure: (error: Error) => void };

class Line {
  readonly #socket: Socket;
  #asked: Asked | undefined;
  #answer = new HttpAnswerReader();
  #keptUntil = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => this.#hear(bytes));
    socket.on('error', (error) => this.end(error));
    socket.on('end', () => this.#heardAll());
    socket.on('close', () => this.end(hungUp()));
  }

  /** Whether the server still listens, as far as is known. */
  get isOpen(): boolean {
    return this.#socket.writable && performance.now() < this.#keptUntil;
  }

  ask(asked: Asked): void {
    this.#asked = asked;
    this.#socket.ref();
  }

  write(words: string): void {
    this.#socket.write(words, 'utf8');
  }

  /** Who waits for an answer hears of this. */
  end(error: Error): void {
    this.#keptUntil = 0;
    this.#socket.destroy();
    const asked = this.#asked;
    this.#asked = undefined;
    asked?.onFailure(error);
  }

  #hear(bytes: Buffer): void {
    // Nobody has asked: what follows could not be told from an answer to the next call.
    if (!this.#asked) return this.end(hungUp());
    try {
      const answer = this.#answer.take(bytes);
      if (answer) this.#settle(answer);
    } catch (error) {
      this.end(error instanceof Error ? error : hungUp());
    }
  }

  #heardAll(): void {
    const answer = this.#answer.end();
    if (answer) this.#settle(answer);
    this.end(hungUp());
  }

  #settle({ body, keepMs }: { body: string; keepMs: number }): void {
    const asked = this.#asked;
    this.#asked = undefined;
    this.#answer = new HttpAnswerReader();
    this.#keptUntil = performance.now() + keepMs;
    // What only waits for the next call keeps no program from ending.
    if (keepMs > 0) this.#socket.unref();
    else this.#socket.destroy();
    asked?.onAnswer(body);
  }
}

/** As Node's own client names it. */
const hungUp = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
