import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ApiError } from '../../src/sandbox/api/api-error.ts';
import type { MessageEntity } from '../../src/sandbox/text/entity.ts';
import { finishText, parseText } from '../../src/sandbox/text/format-text.ts';
import { parseHtml } from '../../src/sandbox/text/parse-html.ts';

const render = (text: string) =>
  finishText(parseText({ text, parseMode: 'HTML', entities: [] }), true);

const refusal = (html: string): string => {
  try {
    parseHtml(html);
  } catch (error) {
    if (error instanceof ApiError)
      return error.message.replace("Bad Request: can't parse entities: ", '');
  }
  return 'accepted';
};

const entity = (
  type: string,
  [offset, length]: [offset: number, length: number],
  more: Partial<MessageEntity> = {},
) => ({ type, offset, length, ...more });

describe('HTML that Telegram takes (MessageEntity.cpp 3289)', () => {
  it.each<[html: string, text: string, entities: MessageEntity[]]>([
    ['<b>Kế</b> hoạch', 'Kế hoạch', [entity('bold', [0, 2])]],
    ['<strong>a</strong><em>b</em>', 'ab', [entity('bold', [0, 1]), entity('italic', [1, 1])]],
    ['<u>a</u><ins>b</ins>', 'ab', [entity('underline', [0, 2])]],
    ['<s>a</s><strike>b</strike><del>c</del>', 'abc', [entity('strikethrough', [0, 3])]],
    ['<span class="tg-spoiler">a</span>', 'a', [entity('spoiler', [0, 1])]],
    ['<tg-spoiler>a</tg-spoiler>', 'a', [entity('spoiler', [0, 1])]],
    ['<B>a</B>', 'a', [entity('bold', [0, 1])]],
    ['<b>a</>', 'a', [entity('bold', [0, 1])]],
    ['<b></b>a', 'a', []],
    ['<b>😀</b>a', '😀a', [entity('bold', [0, 2])]],
    ['<b>a<i>b</i></b>', 'ab', [entity('bold', [0, 2]), entity('italic', [1, 1])]],
    ['<code>a<b>b</b></code>', 'ab', [entity('code', [0, 2])]],
    [
      '<b>a<code>b</code>c</b>',
      'abc',
      [entity('bold', [0, 1]), entity('code', [1, 1]), entity('bold', [2, 1])],
    ],
    [
      '<pre><code class="language-sql">x</code></pre>',
      'x',
      [entity('pre', [0, 1], { language: 'sql' })],
    ],
    ['<code class="language-sql">x</code>', 'x', [entity('code', [0, 1])]],
    ['<blockquote>a</blockquote>', 'a', [entity('blockquote', [0, 1])]],
    ['<blockquote expandable>a</blockquote>', 'a', [entity('expandable_blockquote', [0, 1])]],
    [
      '<a href="hanoi.gov.vn">a</a>',
      'a',
      [entity('text_link', [0, 1], { url: 'http://hanoi.gov.vn/' })],
    ],
    [
      "<a href='https://a.vn/?x=1&amp;y=2'>a</a>",
      'a',
      [entity('text_link', [0, 1], { url: 'https://a.vn/?x=1&y=2' })],
    ],
    ['<a href="localhost">a</a>', 'a', []],
    [
      '<tg-time unix="1802570400" format="wDT">14/2</tg-time>',
      '14/2',
      [entity('date_time', [0, 4], { unix_time: 1_802_570_400, date_time_format: 'wDT' })],
    ],
    ['&lt;b&gt; &amp; &quot;x&quot;', '<b> & "x"', []],
    ['&#7871;&#x1F600;', 'ế😀', []],
    ['&lt', '<', []],
    ['a&nbsp;b &copy; & &#0; &;', 'a&nbsp;b &copy; & &#0; &;', []],
    ['a > b', 'a > b', []],
  ])('%s', (html, text, entities) => {
    expect(render(html)).toEqual({ text, entities });
  });
});

describe('HTML that Telegram refuses, with byte offsets', () => {
  it.each([
    ['<x>a</x>', 'Unsupported start tag "x" at byte offset 0'],
    ['Bước 1 < 2', 'Unsupported start tag "" at byte offset 10'],
    ['ế<br/>', 'Unsupported start tag "br/" at byte offset 3'],
    ['a<b', 'Unclosed start tag at byte offset 1'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href=', 'Unclosed start tag "a" at byte offset 0'],
    ['<a href', 'Unclosed start tag "a" at byte offset 0'],
    ['<a =x>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=x/>', 'Unexpected end of name token at byte offset 8'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b><i>a</i>', 'Can\'t find end tag corresponding to start tag "b"'],
  ])('%s', (html, text) => {
    expect(refusal(html)).toBe(text);
  });

  it('takes no half of a surrogate pair', () => {
    expect(() => parseHtml('&#xD800;')).toThrow('check for unmatched surrogate code units');
  });
});

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

describe('escaped text', () => {
  it('is always accepted and comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseHtml(`<b>${escapeHtml(text)}</b>`).text).toBe(text);
      }),
    );
  });

  it('makes one entity over all of it, whatever stands in it', () => {
    const written = fc.string({
      unit: fc.constantFrom('&', '<', '>', '"', 'b', '/', ';', 'ế', '😀', '#'),
    });
    fc.assert(
      fc.property(written, (text) => {
        const { entities } = parseHtml(`<i>${escapeHtml(text)}</i>`);
        expect(entities).toEqual(text === '' ? [] : [entity('italic', [0, text.length])]);
      }),
    );
  });
});

describe('text that was cleaned', () => {
  it('loses outer blanks, leading ones only up to the first entity', () => {
    const entities = [entity('bold', [0, 2])];
    expect(render(' \n<b> a </b>\n ')).toEqual({ text: ' a', entities });
  });

  it('keeps entities on their words when characters go', () => {
    const text = 'a\r\u202e<b>b\rc</b>';
    expect(render(text)).toEqual({ text: 'abc', entities: [entity('bold', [1, 2])] });
  });

  it('never leaves an entity outside the text', () => {
    const html = fc.string({
      unit: fc.constantFrom('<b>', '</b>', ' ', '\n', '\r', 'a', '@abc', '/go', '😀'),
    });
    fc.assert(
      fc.property(html, (source) => {
        if (refusal(source) !== 'accepted') return;
        const { text, entities } = render(source);
        for (const { offset, length } of entities) {
          expect(length).toBeGreaterThan(0);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
