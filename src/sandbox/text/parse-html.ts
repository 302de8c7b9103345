import { badRequest } from '../api/api-error.ts';
import type { FormattedText, MessageEntity } from './entity.ts';
import { inOrder } from './entity.ts';
import { closeTag, type OpenTag } from './html-entity.ts';
import { readReference } from './html-reference.ts';

const TAGS: ReadonlySet<string> = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote'.split(
    ' ',
  ),
);

/** Telegram's HTML to text and entities; refusals carry its texts and byte offsets. */
export const parseHtml = (html: string): FormattedText => new HtmlReader(html).read();

/** Follows TDLib's parse_html step by step (MessageEntity.cpp 3289-3577); '' is its final NUL. */
class HtmlReader {
  readonly #html: string;
  #at = 0;
  #text = '';
  readonly #open: OpenTag[] = [];
  readonly #entities: MessageEntity[] = [];

  constructor(html: string) {
    this.#html = html;
  }

  read(): FormattedText {
    while (this.#at < this.#html.length) this.#step();
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) {
      throw complaint(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    }
    if (/\p{Surrogate}/u.test(this.#text)) {
      throw complaint(
        'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
      );
    }
    return { text: this.#text, entities: inOrder(this.#entities.map(withoutCodeLanguage)) };
  }

  #step(): void {
    const char = this.#char();
    const reference = char === '&' ? readReference(this.#html, this.#at) : undefined;
    if (reference !== undefined) {
      this.#text += String.fromCodePoint(reference.codePoint);
      this.#at = reference.end;
    } else if (char !== '<') {
      this.#at += 1;
      this.#text += char + this.#readUntil(/[<&]/);
    } else if (this.#html[this.#at + 1] === '/') {
      this.#readEndTag();
    } else {
      this.#readStartTag();
    }
  }

  #readStartTag(): void {
    const begin = this.#at;
    this.#at += 1;
    const name = this.#readUntil(/[\s\0>]/).toLowerCase();
    if (this.#char() === '') throw this.#complaintAt('Unclosed start tag', begin);
    if (!TAGS.has(name)) throw this.#complaintAt(`Unsupported start tag "${name}"`, begin);
    const tag: OpenTag = { name, argument: '', date: 0, offset: this.#text.length };
    while (this.#char() !== '>') this.#readAttribute(tag, begin);
    this.#at += 1;
    if (name === 'span' && tag.argument !== 'spoiler') {
      throw this.#complaintAt('Tag "span" must have class "tg-spoiler"', begin);
    }
    this.#open.push(tag);
  }

  #readAttribute(tag: OpenTag, begin: number): void {
    this.#skipSpace();
    if (this.#char() === '>') return;
    const attribute = this.#readUntil(/[\s\0=>/"']/);
    if (attribute === '') {
      throw this.#complaintAt(`Empty attribute name in the tag "${tag.name}"`, begin);
    }
    this.#skipSpace();
    if (this.#char() === '=') {
      this.#at += 1;
      this.#skipSpace();
    } else if (this.#char() !== '') {
      MEANINGS.get(`${tag.name} ${attribute}`)?.(tag, '');
      return;
    }
    if (this.#char() === '') throw this.#complaintAt(`Unclosed start tag "${tag.name}"`, begin);
    const value = this.#readAttributeValue();
    if (this.#char() === '') throw this.#complaintAt('Unclosed start tag', begin);
    MEANINGS.get(`${tag.name} ${attribute}`)?.(tag, value);
  }

  #readAttributeValue(): string {
    const quote = this.#char();
    if (quote === '"' || quote === "'") return this.#readQuoted(quote);
    const begin = this.#at;
    const value = this.#readUntil(/[^a-z0-9.-]/i).toLowerCase();
    if (!/^[\s\0>]?$/.test(this.#char())) {
      throw this.#complaintAt('Unexpected end of name token', begin);
    }
    return value;
  }

  #readQuoted(quote: string): string {
    let value = '';
    this.#at += 1;
    while (this.#char() !== quote && this.#char() !== '') {
      const reference = this.#char() === '&' ? readReference(this.#html, this.#at) : undefined;
      value += reference === undefined ? this.#char() : String.fromCodePoint(reference.codePoint);
      this.#at = reference?.end ?? this.#at + 1;
    }
    if (this.#char() === quote) this.#at += 1;
    return value;
  }

  #readEndTag(): void {
    const begin = this.#at;
    const tag = this.#open.at(-1);
    if (tag === undefined) throw this.#complaintAt('Unexpected end tag', begin);
    this.#at += 2;
    const name = this.#readUntil(/[\s\0>]/).toLowerCase();
    this.#skipSpace();
    if (this.#char() !== '>') throw this.#complaintAt('Unclosed end tag', begin);
    this.#at += 1;
    if (name !== '' && name !== tag.name) {
      const found = `, expected "</${tag.name}>", found "</${name}>"`;
      throw this.#complaintAt('Unmatched end tag', begin, found);
    }
    closeTag(tag, this.#text, this.#entities);
    this.#open.pop();
  }

  #char(): string {
    return this.#html[this.#at] ?? '';
  }

  #readUntil(stop: RegExp): string {
    const rest = this.#html.slice(this.#at);
    const length = rest.search(stop);
    const found = length === -1 ? rest : rest.slice(0, length);
    this.#at += found.length;
    return found;
  }

  #skipSpace(): void {
    while (/^[ \t\r\n\v]$/.test(this.#char())) this.#at += 1;
  }

  #complaintAt(text: string, at: number, rest = ''): Error {
    const byteOffset = Buffer.byteLength(this.#html.slice(0, at));
    return complaint(`${text} at byte offset ${byteOffset}${rest}`);
  }
}

const complaint = (text: string): Error => badRequest(`can't parse entities: ${text}`);

const afterPrefix = (text: string, prefix: string): string | undefined =>
  text.startsWith(prefix) ? text.slice(prefix.length) : undefined;

const keepArgument = (tag: OpenTag, value: string | undefined): void => {
  if (value !== undefined) tag.argument = value;
};

type Meaning = (tag: OpenTag, value: string) => void;

/** What an attribute says, by tag and name; all others are ignored. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['a href', keepArgument],
  ['tg-emoji emoji-id', keepArgument],
  ['tg-time format', keepArgument],
  ['tg-time unix', (tag, value) => void (tag.date = Number.parseInt(value, 10) || 0)],
  ['blockquote expandable', (tag) => keepArgument(tag, '1')],
  ['code class', (tag, value) => keepArgument(tag, afterPrefix(value, 'language-'))],
  ['span class', (tag, value) => keepArgument(tag, afterPrefix(value, 'tg-'))],
]);

/** A language belongs to `pre`; one that stood on a lone `code` is forgotten. */
const withoutCodeLanguage = (entity: MessageEntity): MessageEntity => {
  if (entity.type !== 'code') return entity;
  const { language: _dropped, ...rest } = entity;
  return rest;
};
