import { badRequest } from '../api/api-error.ts';
import type { FormattedText, MessageEntity } from './entity.ts';
import { linkEntity, type Range } from './link-entity.ts';
import { readCodeBlock } from './markdown-code.ts';

const STYLES: ReadonlyMap<string, string> = new Map([
  ['_', 'italic'],
  ['*', 'bold'],
  ['`', 'code'],
]);

/** Telegram's first Markdown: nothing nests, and only what begins an entity needs a backslash. */
export const parseLegacyMarkdown = (source: string): FormattedText =>
  new LegacyMarkdownReader(source).read();

/** Follows TDLib's parse_markdown (MessageEntity.cpp), whose offsets in refusals are bytes. */
class LegacyMarkdownReader {
  readonly #source: string;
  #at = 0;
  #text = '';
  readonly #entities: MessageEntity[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  read(): FormattedText {
    while (this.#at < this.#source.length) this.#step();
    return { text: this.#text, entities: this.#entities };
  }

  #step(): void {
    const char = this.#source.charAt(this.#at);
    if (/^\\[_*`[]/.test(this.#source.slice(this.#at, this.#at + 2))) this.#at += 1;
    else if (/[_*`[]/.test(char)) return this.#readEntity(char);
    this.#text += this.#source.charAt(this.#at);
    this.#at += 1;
  }

  #readEntity(char: string): void {
    const begin = this.#at;
    const isBlock = this.#source.startsWith('```', begin);
    const block = isBlock ? readCodeBlock(this.#source, begin + 3) : undefined;
    const closing = isBlock ? '```' : char.replace('[', ']');
    const contentAt = block?.contentAt ?? begin + 1;
    const end = this.#source.indexOf(closing, contentAt);
    if (end === -1) {
      const byteOffset = Buffer.byteLength(this.#source.slice(0, begin));
      throw badRequest(
        `can't parse entities: Can't find end of the entity starting at byte offset ${byteOffset}`,
      );
    }
    const content = this.#source.slice(contentAt, end);
    const range = { offset: this.#text.length, length: content.length };
    this.#text += content;
    this.#at = end + closing.length;
    if (content === '') return;
    if (char === '[') this.#entities.push(...linkEntity(this.#readUrl(content), range));
    else this.#entities.push(styled(char, range, block?.language));
  }

  /** Without `(…)` the text is the link; a missing `)` takes all that is left. */
  #readUrl(content: string): string {
    if (this.#source[this.#at] !== '(') return content;
    const begin = this.#at + 1;
    const end = this.#source.indexOf(')', begin);
    this.#at = end === -1 ? this.#source.length : end + 1;
    return this.#source.slice(begin, end === -1 ? undefined : end);
  }
}

const styled = (char: string, range: Range, language: string | undefined): MessageEntity => {
  if (language === undefined) return { type: STYLES.get(char) ?? 'code', ...range };
  return language === '' ? { type: 'pre', ...range } : { type: 'pre', ...range, language };
};
