import { badRequest } from '../api/api-error.ts';
import { isObject, optionalText, type JsonObject } from '../api/json-fields.ts';
import { cleanText, isBlank, trimText } from './clean-text.ts';
import { detectEntities } from './detect-entities.ts';
import type { FormattedText, MessageEntity } from './entity.ts';
import { joinEntities, withDetected } from './join-entities.ts';
import { parseHtml } from './parse-html.ts';

const MAX_RAW_BYTES = 32_768;

export type RawText = { text: string; parseMode: string; entities: unknown };

/** First half, before the chat is looked up: parse mode and markup (Client.cpp 11307). */
export const parseText = (raw: RawText): FormattedText => {
  if (Buffer.byteLength(raw.text) > MAX_RAW_BYTES) throw badRequest('Text is too long');
  const mode = raw.parseMode.toLowerCase();
  if (raw.text === '' || mode === '' || mode === 'none') {
    return { text: raw.text, entities: readEntities(raw.entities) };
  }
  if (mode === 'html') return parseHtml(raw.text);
  if (mode === 'markdown' || mode === 'markdownv2') {
    throw badRequest(`can't parse entities: the sandbox knows parse_mode HTML only, not ${mode}`);
  }
  throw badRequest('Unsupported parse_mode');
};

/** Second half, after it: cleaning, trimming, detected entities (fix_formatted_text). */
export const finishText = (parsed: FormattedText, allowEmpty: boolean): FormattedText => {
  const cleaned = cleanText({ text: parsed.text, entities: joinEntities(parsed.entities) });
  const trimmed = trimText(cleaned);
  if (isBlank(trimmed.text)) {
    if (allowEmpty) return { text: '', entities: [] };
    throw badRequest('Text must be non-empty');
  }
  const entities = withDetected(joinEntities(trimmed.entities), detectEntities(trimmed.text));
  return { text: trimmed.text, entities };
};

/** What a person types: no markup, only what they made bold by hand and what Telegram detects. */
export const plainText = (text: string, entities: readonly MessageEntity[] = []): FormattedText =>
  finishText({ text, entities: [...entities] }, true);

export const codePoints = (text: string): number => Array.from(text).length;

const readEntities = (value: unknown): MessageEntity[] => {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).flatMap(readEntity);
};

const readEntity = (object: JsonObject): MessageEntity[] => {
  const { offset, length } = object;
  if (typeof offset !== 'number' || typeof length !== 'number') {
    throw badRequest('Can\'t parse MessageEntity: Field "offset" must be a valid Number');
  }
  const url = optionalText(object, 'url');
  const language = optionalText(object, 'language');
  const type = optionalText(object, 'type');
  if (type === '') return [];
  return [
    {
      type,
      offset,
      length,
      ...(url === '' ? {} : { url }),
      ...(language === '' ? {} : { language }),
    },
  ];
};
