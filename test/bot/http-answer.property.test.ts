import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { type HttpAnswer, HttpAnswerReader } from '../../src/bot/telegram/http-answer.ts';

const body = JSON.stringify({ ok: true, result: { text: 'Đề nghị “Ủy ban” 👍' } });
const bytesOf = Buffer.byteLength(body);

/** In pieces that may fall between the bytes of a letter. */
const chunked = (sizes: readonly number[]): Buffer => {
  const parts: Buffer[] = [];
  let left = Buffer.from(body);
  for (const size of [...sizes, bytesOf]) {
    const part = left.subarray(0, size);
    left = left.subarray(size);
    if (part.length > 0)
      parts.push(Buffer.from(`${part.length.toString(16)};a=b\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\nX-Sum: 1\r\n\r\n')]);
};

const head = (...lines: string[]): Buffer =>
  Buffer.from(['HTTP/1.1 200 OK', 'Server: nginx', ...lines, '', ''].join('\r\n'));

const whole = Buffer.from(body);
const comes = Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n');

const answers = fc.oneof(
  fc.constant(Buffer.concat([head(`Content-Length: ${bytesOf}`), whole])),
  fc.constant(Buffer.concat([comes, head(`content-length:${bytesOf}`), whole])),
  fc
    .array(fc.integer({ min: 1, max: 20 }), { maxLength: 4 })
    .map((sizes) => Buffer.concat([head('Transfer-Encoding: chunked'), chunked(sizes)])),
);

const cutAt = (bytes: Buffer, places: readonly number[]): Buffer[] => {
  const cuts = [...new Set(places.map((at) => at % bytes.length))].toSorted((a, b) => a - b);
  return [0, ...cuts].map((from, n) => bytes.subarray(from, cuts[n]));
};

const readAll = (parts: readonly Buffer[]): (HttpAnswer | undefined)[] => {
  const reader = new HttpAnswerReader();
  return parts.filter(({ length }) => length > 0).map((part) => reader.take(part));
};

it('reads an answer whole with its last byte and not before, in whatever pieces it comes', () => {
  fc.assert(
    fc.property(answers, fc.array(fc.nat(), { maxLength: 12 }), (bytes, places) => {
      const heard = readAll(cutAt(bytes, places));
      expect(heard.pop()).toEqual({ body, keepMs: 4000 });
      expect(heard.every((one) => one === undefined)).toBe(true);
    }),
  );
});

it.each([
  ['as long as the server says, less a second', ['Keep-Alive: timeout=3'], 2000],
  ['no longer than five, whatever it says', ['Keep-Alive: timeout=60, max=100'], 4000],
  ['not where that would be at once', ['Keep-Alive: timeout=1'], 0],
  ['not where it closes', ['Connection: close'], 0],
])('keeps a connection: %s', (_, lines, keepMs) => {
  const bytes = Buffer.concat([head(...lines, `Content-Length: ${bytesOf}`), whole]);
  expect(readAll([bytes])).toEqual([{ body, keepMs }]);
});

it('keeps none of a server of old, unless it offers to', () => {
  const old = `HTTP/1.0 200 OK\r\nContent-Length: ${bytesOf}\r\n`;
  const keeping = `${old}Connection: Keep-Alive\r\n`;
  expect(readAll([Buffer.from(`${old}\r\n${body}`)])).toEqual([{ body, keepMs: 0 }]);
  expect(readAll([Buffer.from(`${keeping}\r\n${body}`)])).toEqual([{ body, keepMs: 4000 }]);
});

it('takes what ends with the connection for whole only where nothing tells its length', () => {
  const untold = new HttpAnswerReader();
  expect(untold.take(Buffer.concat([head(), whole]))).toBeUndefined();
  expect(untold.end()).toEqual({ body, keepMs: 0 });
  const cut = new HttpAnswerReader();
  cut.take(Buffer.concat([head(`Content-Length: ${bytesOf}`), whole.subarray(1)]));
  expect(cut.end()).toBeUndefined();
  expect(new HttpAnswerReader().end()).toBeUndefined();
});

it('keeps no connection over which more was said than an answer', () => {
  const more = Buffer.concat([head(`Content-Length: ${bytesOf}`), whole, Buffer.from('x')]);
  expect(readAll([more])).toEqual([{ body, keepMs: 0 }]);
});

it.each([
  'SSH-2.0-OpenSSH_9.2\r\n\r\n',
  'a'.repeat(70_000),
  `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
])('says so where it is no HTTP (%#)', (text) => {
  expect(() => readAll([Buffer.from(text)])).toThrow('no answer of HTTP');
});
