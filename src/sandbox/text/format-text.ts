import { badRequest } from '../api/api-error.ts';
import { cleanText, isBlank, trimText } from './clean-text.ts';
import { detectEntities } from './detect-entities.ts';
import type { FormattedText, MessageEntity } from './entity.ts';
import { joinEntities, withDetected } from './join-entities.ts';
import { parseHtml } from './parse-html.ts';
import { parseLegacyMarkdown } from './parse-legacy-markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { checkedEntities, readEntities } from './read-entities.ts';

const MAX_RAW_BYTES = 32_768;
/** The server keeps about so many and says nothing of the rest. */
const MAX_ENTITIES = 100;

export type RawText = { text: string; parseMode: string; entities: unknown };

/** First half, before the chat is looked up: parse mode and markup (Client.cpp 11307). */
export const parseText = (raw: RawText): FormattedText => {
  if (Buffer.byteLength(raw.text) > MAX_RAW_BYTES) throw badRequest('Text is too long');
  const mode = raw.parseMode.toLowerCase();
  if (raw.text === '' || mode === '' || mode === 'none') {
    return { text: raw.text, entities: readEntities(raw.entities) };
  }
  if (mode === 'html') return parseHtml(raw.text);
  if (mode === 'markdownv2') return parseMarkdown(raw.text);
  if (mode === 'markdown') return parseLegacyMarkdown(raw.text);
  throw badRequest('Unsupported parse_mode');
};

/** Second half, after it: cleaning, trimming, detected entities (fix_formatted_text). */
export const finishText = (parsed: FormattedText, allowEmpty: boolean): FormattedText => {
  const checked = checkedEntities(parsed);
  const cleaned = cleanText({ text: parsed.text, entities: joinEntities(checked) });
  const trimmed = trimText(cleaned);
  if (isBlank(trimmed.text)) {
    if (allowEmpty) return { text: '', entities: [] };
    throw badRequest('Text must be non-empty');
  }
  const entities = withDetected(joinEntities(trimmed.entities), detectEntities(trimmed.text));
  return { text: trimmed.text, entities: entities.slice(0, MAX_ENTITIES) };
};

/** What a person types: no markup, only what they made bold by hand and what Telegram detects. */
export const plainText = (text: string, entities: readonly MessageEntity[] = []): FormattedText =>
  finishText({ text, entities: [...entities] }, true);

export const codePoints = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
