import { badRequest } from '../api/api-error.ts';
import type { FormattedText, MessageEntity } from './entity.ts';
import { inOrder } from './entity.ts';
import { linkEntity, type Range } from './link-entity.ts';
import { customEmojiOf } from './link.ts';
import { readCodeBlock } from './markdown-code.ts';

/** Names as Telegram's refusals have them. */
type Kind =
  | 'Bold'
  | 'Italic'
  | 'Underline'
  | 'Strikethrough'
  | 'Spoiler'
  | 'TextUrl'
  | 'CustomEmoji'
  | 'Code'
  | 'Pre'
  | 'PreCode'
  | 'BlockQuote';

type Mark = { kind: Kind; type: string; opening: string; closing: string };

/** Longer openings first; nothing closes a quote but the end of its last line. */
const MARKS: readonly Mark[] = [
  { kind: 'Pre', type: 'pre', opening: '```', closing: '```' },
  { kind: 'Underline', type: 'underline', opening: '__', closing: '__' },
  { kind: 'Spoiler', type: 'spoiler', opening: '||', closing: '||' },
  { kind: 'CustomEmoji', type: 'custom_emoji', opening: '![', closing: ']' },
  { kind: 'TextUrl', type: 'text_link', opening: '[', closing: ']' },
  { kind: 'Italic', type: 'italic', opening: '_', closing: '_' },
  { kind: 'Bold', type: 'bold', opening: '*', closing: '*' },
  { kind: 'Strikethrough', type: 'strikethrough', opening: '~', closing: '~' },
  { kind: 'Code', type: 'code', opening: '`', closing: '`' },
];
const QUOTE: Mark = { kind: 'BlockQuote', type: 'blockquote', opening: '>', closing: '' };

const RESERVED = '_*[]()~`>#+-=|{}.!\n';
const CODE: ReadonlySet<Kind> = new Set(['Code', 'Pre', 'PreCode']);

/** An open mark: where it begins in the source and in the text, and the language of a block. */
type OpenMark = { mark: Mark; kind: Kind; at: number; offset: number; language: string };

/** Telegram's MarkdownV2 to text and entities; refusals carry its texts and byte offsets. */
export const parseMarkdown = (source: string): FormattedText => new MarkdownReader(source).read();

/** Follows TDLib's parse_markdown_v2 step by step (MessageEntity.cpp). */
class MarkdownReader {
  readonly #source: string;
  #at = 0;
  #text = '';
  readonly #open: OpenMark[] = [];
  readonly #entities: MessageEntity[] = [];
  #isInQuote = false;
  #mayBeginQuote = true;

  constructor(source: string) {
    this.#source = source;
  }

  read(): FormattedText {
    while (this.#at < this.#source.length) this.#step();
    if (this.#isInQuote) this.#endLastQuote();
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) throw this.#unfinished(unclosed);
    return { text: this.#text, entities: inOrder(this.#entities) };
  }

  #step(): void {
    const char = this.#source.charAt(this.#at);
    if (isEscape(this.#source, this.#at)) {
      this.#at += 1;
      this.#take(this.#source.charAt(this.#at));
      return;
    }
    const top = this.#open.at(-1);
    const reserved = top !== undefined && CODE.has(top.kind) ? '`' : RESERVED;
    if (!reserved.includes(char)) this.#takeWord(char);
    else if (top === undefined || !this.#ends(top, char)) this.#begin(char);
    else if (char === '\n') this.#endQuote(top);
    else this.#end(top);
  }

  /** A character of the text itself; after a line break a quote may begin. */
  #take(char: string): void {
    this.#text += char;
    this.#at += 1;
    if (char !== '\r') this.#mayBeginQuote = char === '\n';
  }

  /** The same where no quote may follow: inside code a line break is nothing special. */
  #takeWord(char: string): void {
    this.#take(char);
    if (char === '\n') this.#mayBeginQuote = false;
  }

  #ends({ mark, kind }: OpenMark, char: string): boolean {
    const next = this.#source[this.#at + 1];
    if (this.#isInQuote && char === '\n' && next !== '>') return true;
    if (kind === 'BlockQuote' || !this.#source.startsWith(mark.closing, this.#at)) return false;
    return kind !== 'Italic' || next !== '_';
  }

  #begin(char: string): void {
    if (char === '\n') return this.#take(char);
    if (char === '>') return this.#beginQuote();
    const mark = MARKS.find(({ opening }) => this.#source.startsWith(opening, this.#at));
    if (mark === undefined) throw reservedCharacter(char);
    const begun = { mark, kind: mark.kind, at: this.#at, offset: this.#text.length, language: '' };
    this.#at += mark.opening.length;
    if (mark.kind === 'Pre') {
      const { language, contentAt } = readCodeBlock(this.#source, this.#at);
      this.#at = contentAt;
      this.#open.push({ ...begun, language, kind: language === '' ? 'Pre' : 'PreCode' });
    } else {
      this.#open.push(begun);
    }
  }

  /** Each line of a quote begins with `>`; only the first of them opens it. */
  #beginQuote(): void {
    if (!this.#mayBeginQuote) throw reservedCharacter('>');
    if (!this.#isInQuote) {
      const offset = this.#text.length;
      this.#open.push({ mark: QUOTE, kind: QUOTE.kind, at: this.#at, offset, language: '' });
    }
    this.#isInQuote = true;
    this.#at += 1;
  }

  #end(open: OpenMark): void {
    const range = { offset: open.offset, length: this.#text.length - open.offset };
    this.#at += open.mark.closing.length;
    this.#open.pop();
    const found = this.#entitiesOf(open, range);
    if (range.length > 0) this.#entities.push(...found);
  }

  #entitiesOf({ kind, mark, language }: OpenMark, range: Range): MessageEntity[] {
    if (kind === 'TextUrl') {
      const shown = this.#text.slice(range.offset);
      return linkEntity(this.#readUrl('a URL') ?? shown, range);
    }
    if (kind === 'CustomEmoji') {
      const url = this.#readUrl('a custom emoji URL');
      if (url === undefined) throw complaint('Custom emoji entity must contain a tg://emoji URL');
      return [{ type: mark.type, ...range, custom_emoji_id: customEmojiId(url) }];
    }
    return [{ type: mark.type, ...range, ...(language === '' ? {} : { language }) }];
  }

  /** The link in round brackets that follows, or undefined when none does. */
  #readUrl(what: string): string | undefined {
    if (this.#source[this.#at] !== '(') return undefined;
    const begin = this.#at + 1;
    let url = '';
    for (let at = begin; at < this.#source.length; at += 1) {
      const char = this.#source.charAt(at);
      if (char === ')') {
        this.#at = at + 1;
        return url;
      }
      if (isEscape(this.#source, at)) at += 1;
      url += this.#source.charAt(at);
    }
    throw complaint(`Can't find end of ${what} at byte offset ${this.#bytesBefore(begin)}`);
  }

  /** The line break after a quote's last line; `||` just before it makes the quote expandable. */
  #endQuote(top: OpenMark): void {
    const line = this.#source.slice(0, this.#at);
    const quote = this.#quoteUnder(top, line.endsWith('\r') ? line.slice(0, -1) : line);
    this.#take('\n');
    this.#pushQuote(quote);
  }

  #endLastQuote(): void {
    const top = this.#open.at(-1);
    if (top === undefined) return;
    const quote = this.#quoteUnder(top, this.#source);
    if (this.#text.length > quote.open.offset) this.#pushQuote(quote);
    else this.#open.pop();
  }

  #quoteUnder(top: OpenMark, before: string): { open: OpenMark; type: string } {
    if (top.kind === 'BlockQuote') return { open: top, type: 'blockquote' };
    if (top.kind !== 'Spoiler' || before.length !== top.at + 2) throw this.#unfinished(top);
    this.#open.pop();
    const open = this.#open.at(-1);
    if (open?.kind !== 'BlockQuote') throw this.#unfinished(open ?? top);
    return { open, type: 'expandable_blockquote' };
  }

  #pushQuote({ open, type }: { open: OpenMark; type: string }): void {
    const length = this.#text.length - open.offset;
    this.#entities.push({ type, offset: open.offset, length });
    this.#open.pop();
    this.#isInQuote = false;
  }

  #unfinished({ kind, at }: OpenMark): Error {
    return complaint(`Can't find end of ${kind} entity at byte offset ${this.#bytesBefore(at)}`);
  }

  #bytesBefore(at: number): number {
    return Buffer.byteLength(this.#source.slice(0, at));
  }
}

/** A backslash escapes any ASCII character but DEL. */
const isEscape = (source: string, at: number): boolean =>
  // eslint-disable-next-line no-control-regex
  /^\\[\u0001-\u007e]/.test(source.slice(at, at + 2));

const customEmojiId = (url: string): string => {
  const found = customEmojiOf(url);
  if (found.type === 'ok') return found.id;
  throw complaint(found.why);
};

const reservedCharacter = (char: string): Error =>
  complaint(`Character '${char}' is reserved and must be escaped with the preceding '\\'`);

const complaint = (text: string): Error => badRequest(`can't parse entities: ${text}`);
