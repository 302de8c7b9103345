/** What a server has said in answer to one call. */
export type HttpAnswer = {
  body: string;
  /** How long the connection may be kept for the next call; 0 where it ends with this answer. */
  keepMs: number;
};

/** A server that names no time keeps a connection for at least so long. */
const KEPT_MS = 5_000;
/** What is said at the last moment would meet a connection that is being closed. */
const BEFORE_END_MS = 1_000;
const LONGEST_HEAD = 64 * 1024;

type Head = { status: number; bodyAt: number; keepMs: number; length: number | 'chunked' | 'rest' };

/** Reads one answer of HTTP/1.1, in whatever pieces it comes (RFC 9112). */
export class HttpAnswerReader {
  #bytes: Buffer = Buffer.alloc(0);
  /** What has come since, until there is enough of it. */
  #more: Buffer[] = [];
  #waiting = 0;
  #head: Head | undefined;

  /** @throws when it is no HTTP */
  take(bytes: Buffer): HttpAnswer | undefined {
    this.#more.push(bytes);
    this.#waiting -= bytes.length;
    if (this.#waiting > 0) return undefined;
    this.#bytes = joined(this.#bytes, this.#more);
    this.#more = [];
    this.#head ??= headOf(this.#bytes);
    return this.#head && this.#whole(this.#head);
  }

  /** The server says no more: an answer that ends so is whole, any other is not. */
  end(): HttpAnswer | undefined {
    if (this.#head?.length !== 'rest') return undefined;
    return { body: this.#bytes.toString('utf8', this.#head.bodyAt), keepMs: 0 };
  }

  #whole({ bodyAt, keepMs, length }: Head): HttpAnswer | undefined {
    if (length === 'rest') return undefined;
    if (length === 'chunked') return chunkedIn(this.#bytes, bodyAt, keepMs);
    const endsAt = bodyAt + length;
    this.#waiting = endsAt - this.#bytes.length;
    if (this.#waiting > 0) return undefined;
    const body = this.#bytes.toString('utf8', bodyAt, endsAt);
    return { body, keepMs: this.#waiting === 0 ? keepMs : 0 };
  }
}

const joined = (bytes: Buffer, more: readonly Buffer[]): Buffer => {
  const [first] = more;
  return bytes.length === 0 && more.length === 1 && first ? first : Buffer.concat([bytes, ...more]);
};

/** Of the answer itself: what only says that it will come is passed over. */
const headOf = (bytes: Buffer): Head | undefined => {
  for (let at = 0; ;) {
    const end = bytes.indexOf('\r\n\r\n', at);
    if (end < 0 && bytes.length - at > LONGEST_HEAD) throw new Error('no answer of HTTP');
    if (end < 0) return undefined;
    const head = readHead(bytes.toString('latin1', at, end + 2), end + 4);
    if (head.status >= 200) return head;
    at = head.bodyAt;
  }
};

const readHead = (text: string, bodyAt: number): Head => {
  const [, minor, code] = /^HTTP\/1\.([01]) (\d{3})/.exec(text) ?? [];
  if (code === undefined) throw new Error('no answer of HTTP');
  const connection = /\r\nconnection:([^\r]*)/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const isKept = minor === '1' ? !connection.includes('close') : connection.includes('keep-alive');
  const named = /\r\nkeep-alive:[^\r]*timeout=(\d+)/i.exec(text)?.[1];
  const offeredMs = named === undefined ? KEPT_MS : Number(named) * 1000;
  const keepMs = isKept ? Math.min(offeredMs, KEPT_MS) - BEFORE_END_MS : 0;
  return {
    status: Number(code),
    bodyAt,
    keepMs: Math.max(keepMs, 0),
    length: lengthIn(text, code),
  };
};

const lengthIn = (text: string, code: string): Head['length'] => {
  if (code === '204' || code === '304') return 0;
  if (/\r\ntransfer-encoding:[^\r]*chunked/i.test(text)) return 'chunked';
  const length = /\r\ncontent-length:[ \t]*(\d+)/i.exec(text)?.[1];
  return length === undefined ? 'rest' : Number(length);
};

const chunkedIn = (bytes: Buffer, bodyAt: number, keepMs: number): HttpAnswer | undefined => {
  const parts: Buffer[] = [];
  for (let at = bodyAt; ;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size)) throw new Error('no answer of HTTP');
    if (size === 0) {
      const end = bytes.indexOf('\r\n\r\n', lineEnd);
      const body = Buffer.concat(parts).toString('utf8');
      return end < 0 ? undefined : { body, keepMs: end + 4 === bytes.length ? keepMs : 0 };
    }
    const from = lineEnd + 2;
    at = from + size + 2;
    if (bytes.length < at) return undefined;
    parts.push(bytes.subarray(from, from + size));
  }
};
