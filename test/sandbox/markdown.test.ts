import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ApiError } from '../../src/sandbox/api/api-error.ts';
import { inOrder, type FormattedText, type MessageEntity } from '../../src/sandbox/text/entity.ts';
import { finishText, parseText } from '../../src/sandbox/text/format-text.ts';
import { parseHtml } from '../../src/sandbox/text/parse-html.ts';
import { parseLegacyMarkdown } from '../../src/sandbox/text/parse-legacy-markdown.ts';
import { parseMarkdown } from '../../src/sandbox/text/parse-markdown.ts';

const refusal = (parse: (source: string) => FormattedText, source: string): string => {
  try {
    parse(source);
  } catch (error) {
    if (error instanceof ApiError)
      return error.message.replace("Bad Request: can't parse entities: ", '');
    throw error;
  }
  return 'accepted';
};

const entity = (
  type: string,
  [offset, length]: [offset: number, length: number],
  more: Partial<MessageEntity> = {},
) => ({ type, offset, length, ...more });

describe('MarkdownV2 that Telegram takes (MessageEntity.cpp parse_markdown_v2)', () => {
  it.each<[source: string, text: string, entities: MessageEntity[]]>([
    ['*Kế* hoạch', 'Kế hoạch', [entity('bold', [0, 2])]],
    [
      '_a_ __b__ ~c~',
      'a b c',
      [entity('italic', [0, 1]), entity('underline', [2, 1]), entity('strikethrough', [4, 1])],
    ],
    ['||kín||', 'kín', [entity('spoiler', [0, 3])]],
    ['__a _b_ __', 'a b ', [entity('underline', [0, 4]), entity('italic', [2, 1])]],
    ['_a __b___', 'a b', [entity('italic', [0, 3]), entity('underline', [2, 1])]],
    ['**', '', []],
    ['____', '', []],
    ['``````', '', []],
    ['`*x*`', '*x*', [entity('code', [0, 3])]],
    ['```sql\nselect 1```', 'select 1', [entity('pre', [0, 8], { language: 'sql' })]],
    ['```\nx```', 'x', [entity('pre', [0, 1])]],
    ['```x```', 'x', [entity('pre', [0, 1])]],
    ['```sql\r\n\nx```', '\nx', [entity('pre', [0, 2], { language: 'sql' })]],
    ['15\\.3 \\- \\\\ \\a', '15.3 - \\ a', []],
    ['\\ế', '\\ế', []],
    ['[a](hanoi.gov.vn)', 'a', [entity('text_link', [0, 1], { url: 'http://hanoi.gov.vn/' })]],
    ['[a](a.vn/\\(1\\))', 'a', [entity('text_link', [0, 1], { url: 'http://a.vn/(1)' })]],
    [
      '[hanoi\\.gov\\.vn]',
      'hanoi.gov.vn',
      [entity('text_link', [0, 12], { url: 'http://hanoi.gov.vn/' })],
    ],
    ['[](a.vn)', '', []],
    ['[a](localhost)', 'a', []],
    [
      '[Lan](tg://user?id=7)',
      'Lan',
      [entity('text_mention', [0, 3], { user: { id: 7, is_bot: false, first_name: '' } })],
    ],
    [
      '[a](tg://resolve?domain=x)',
      'a',
      [entity('text_link', [0, 1], { url: 'tg://resolve?domain=x' })],
    ],
    [
      'a![👍](tg://emoji?id=25)',
      'a👍',
      [entity('custom_emoji', [1, 2], { custom_emoji_id: '25' })],
    ],
    [
      '![👍](TG://EMoJI/?x=1&id=25#id=32)',
      '👍',
      [entity('custom_emoji', [0, 2], { custom_emoji_id: '25' })],
    ],
    ['>a\n>b\nc', 'a\nb\nc', [entity('blockquote', [0, 4])]],
    ['>a\n\n>b', 'a\n\nb', [entity('blockquote', [0, 2]), entity('blockquote', [3, 1])]],
    ['>a\n**>b', 'a\nb', [entity('blockquote', [0, 2]), entity('blockquote', [2, 1])]],
    ['>a\n>b||\nc', 'a\nb\nc', [entity('expandable_blockquote', [0, 4])]],
    ['>a||\r\nb', 'a\r\nb', [entity('expandable_blockquote', [0, 3])]],
    ['>||a||', 'a', [entity('blockquote', [0, 1]), entity('spoiler', [0, 1])]],
    ['>a||', 'a', [entity('expandable_blockquote', [0, 1])]],
    ['>||', '', []],
    ['>', '', []],
    ['>`b\n>c`\n>d', 'b\n>c\nd', [entity('blockquote', [0, 6]), entity('code', [0, 4])]],
    ['*>a\n*', 'a\n', [entity('blockquote', [0, 2]), entity('bold', [0, 2])]],
  ])('%j', (source, text, entities) => {
    expect(parseMarkdown(source)).toEqual({ text, entities });
  });
});

describe('MarkdownV2 that Telegram refuses, with byte offsets', () => {
  it.each(Array.from(']()#+-=|{}.!>'))('%s unescaped', (char) => {
    const text = `Character '${char}' is reserved and must be escaped with the preceding '\\'`;
    expect(refusal(parseMarkdown, `a${char}`)).toBe(text);
    expect(parseMarkdown(`a\\${char}`).text).toBe(`a${char}`);
  });

  it.each([
    ['Kế_hoạch', "Can't find end of Italic entity at byte offset 4"],
    ['ế_a * b ', "Can't find end of Bold entity at byte offset 6"],
    ['ế_a * b _', "Can't find end of Italic entity at byte offset 10"],
    ['ế`', "Can't find end of Code entity at byte offset 3"],
    ['ế```', "Can't find end of Pre entity at byte offset 3"],
    ['ế```a', "Can't find end of Pre entity at byte offset 3"],
    ['ế```a ', "Can't find end of PreCode entity at byte offset 3"],
    ['ế```a b`', "Can't find end of Code entity at byte offset 9"],
    ['ế__', "Can't find end of Underline entity at byte offset 3"],
    ['ế__a_', "Can't find end of Italic entity at byte offset 6"],
    ['~a', "Can't find end of Strikethrough entity at byte offset 0"],
    ['||a\\||', "Character '|' is reserved and must be escaped with the preceding '\\'"],
    ['[a', "Can't find end of TextUrl entity at byte offset 0"],
    ['[ế](x', "Can't find end of a URL at byte offset 6"],
    ['[a](x\\)', "Can't find end of a URL at byte offset 4"],
    ['![', "Can't find end of CustomEmoji entity at byte offset 0"],
    ['![a]', 'Custom emoji entity must contain a tg://emoji URL'],
    ['![a](tg://emoji?id=1', "Can't find end of a custom emoji URL at byte offset 5"],
    ['![a](t://emoji?id=1)', 'Custom emoji URL must have scheme tg'],
    ['![a](tg:emojis?id=1)', 'Custom emoji URL must have host "emoji"'],
    ['![a](tg://emoji?x=1#&id=2)', 'Custom emoji URL must have an emoji identifier'],
    ['![a](tg://emoji?id=025)', 'Invalid custom emoji identifier specified'],
    ['>*a\nb*', "Can't find end of Bold entity at byte offset 1"],
    ['>a\n>||b\nc||', "Can't find end of Spoiler entity at byte offset 4"],
    ['>a||\r', "Can't find end of Spoiler entity at byte offset 2"],
    ['`a\n`>b', "Character '>' is reserved and must be escaped with the preceding '\\'"],
  ])('%j', (source, text) => {
    expect(refusal(parseMarkdown, source)).toBe(text);
  });
});

describe('the first Markdown (MessageEntity.cpp parse_markdown)', () => {
  it.each<[source: string, text: string, entities: MessageEntity[]]>([
    [
      '*Kế* _năm_ `x`',
      'Kế năm x',
      [entity('bold', [0, 2]), entity('italic', [3, 3]), entity('code', [7, 1])],
    ],
    ['*a _b_*', 'a _b_', [entity('bold', [0, 5])]],
    ['15.3 - ~x~ !', '15.3 - ~x~ !', []],
    ['snake\\_case \\a', 'snake_case \\a', []],
    ['**a', 'a', []],
    ['```sql\nx```', 'x', [entity('pre', [0, 1], { language: 'sql' })]],
    ['```x```', 'x', [entity('pre', [0, 1])]],
    ['[a](a.vn)', 'a', [entity('text_link', [0, 1], { url: 'http://a.vn/' })]],
    ['[a.vn] b', 'a.vn b', [entity('text_link', [0, 4], { url: 'http://a.vn/' })]],
    ['[a](a.vn', 'a', [entity('text_link', [0, 1], { url: 'http://a.vn/' })]],
    [
      '[a](tg://user?id=7)',
      'a',
      [entity('text_mention', [0, 1], { user: { id: 7, is_bot: false, first_name: '' } })],
    ],
  ])('%j', (source, text, entities) => {
    expect(parseLegacyMarkdown(source)).toEqual({ text, entities });
  });

  it.each([
    ['ế_a', "Can't find end of the entity starting at byte offset 3"],
    ['*a', "Can't find end of the entity starting at byte offset 0"],
    ['```a``', "Can't find end of the entity starting at byte offset 0"],
    ['[a', "Can't find end of the entity starting at byte offset 0"],
  ])('%j is refused', (source, text) => {
    expect(refusal(parseLegacyMarkdown, source)).toBe(text);
  });
});

/** What grammY's documentation tells users to escape. */
const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[_*[\]()~`>#+\-=|{}.!\\]/g, String.raw`\$&`);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Styled = { text: string; style?: 'bold' | 'italic' | 'underline' | 'spoiler' | 'code' };

const HTML = { bold: 'b', italic: 'i', underline: 'u', spoiler: 'tg-spoiler', code: 'code' };
const MARKDOWN = { bold: '*', italic: '_', underline: '__', spoiler: '||', code: '`' };

const asHtml = ({ text, style }: Styled): string => {
  if (style === undefined) return escapeHtml(text);
  return `<${HTML[style]}>${escapeHtml(text)}</${HTML[style]}>`;
};

const asMarkdown = ({ text, style }: Styled): string => {
  const mark = style === undefined ? '' : MARKDOWN[style];
  return mark + escapeMarkdown(text) + mark;
};

const anyText = fc.string({ unit: 'binary' });
const hardText = fc.string({
  unit: fc.constantFrom(...Array.from('_*[]()~`>#+-=|{}.!\\&<"\n\rabế'), '😀', '||', '![', '```'),
});

describe('escaped text', () => {
  it.each([
    { mode: 'HTML', parse: parseHtml, escape: escapeHtml },
    { mode: 'MarkdownV2', parse: parseMarkdown, escape: escapeMarkdown },
  ])('is always accepted as $mode and comes back as it was', ({ parse, escape }) => {
    fc.assert(
      fc.property(fc.oneof(anyText, hardText), (text) => {
        expect(parse(escape(text)).text).toBe(text);
      }),
    );
  });

  it('says the same in HTML and in MarkdownV2', () => {
    const part = fc.record({
      text: fc.oneof(anyText, hardText).map((text) => `${text}.`),
      style: fc.constantFrom<Styled['style']>(
        undefined,
        'bold',
        'italic',
        'underline',
        'spoiler',
        'code',
      ),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        // Two marks that meet would read as one, in Telegram too.
        const spaced = parts.flatMap((one) => [one, { text: ' · ' }]) as Styled[];
        const html = parseHtml(spaced.map(asHtml).join(''));
        const markdown = parseMarkdown(spaced.map(asMarkdown).join(''));
        expect(markdown).toEqual(html);
      }),
    );
  });
});

describe('any text at all', () => {
  it.each(['HTML', 'MarkdownV2', 'Markdown'])(
    'is taken or refused as %s, and no entity leaves the text',
    (parseMode) => {
      const source = fc.oneof(
        anyText,
        hardText,
        fc.string({ unit: fc.constantFrom('<b>', '</b>', '<i>', '</>', 'a', '😀', ' ') }),
      );
      const parse = (text: string) =>
        finishText(parseText({ text, parseMode, entities: [] }), true);
      fc.assert(
        fc.property(source, (text) => {
          if (refusal(parse, text) !== 'accepted') return;
          const finished = parse(text);
          expect(finished.entities).toEqual(inOrder(finished.entities));
          for (const { offset, length } of finished.entities) {
            expect(length).toBeGreaterThan(0);
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(offset + length).toBeLessThanOrEqual(finished.text.length);
          }
        }),
      );
    },
  );
});
