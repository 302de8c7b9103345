import { badRequest } from '../api/api-error.ts';
import type { MessageEntity } from './entity.ts';
import { linkEntity, type Range } from './link-entity.ts';
import { isCustomEmojiId } from './link.ts';

export type OpenTag = { name: string; argument: string; date: number; offset: number };

const STYLES: ReadonlyMap<string, string> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['span', 'spoiler'],
  ['tg-spoiler', 'spoiler'],
]);

/** Adds the entity of a closed tag; a tag around nothing gives none. */
export const closeTag = (tag: OpenTag, text: string, entities: MessageEntity[]): void => {
  const range = { offset: tag.offset, length: text.length - tag.offset };
  if (range.length === 0) return;
  const style = STYLES.get(tag.name);
  if (style !== undefined) entities.push({ type: style, ...range });
  else if (tag.name === 'pre' || tag.name === 'code') addCode(tag, range, entities);
  else entities.push(...otherEntity(tag, range, text));
};

const otherEntity = (tag: OpenTag, range: Range, text: string): MessageEntity[] => {
  switch (tag.name) {
    case 'a':
      return linkEntity(tag.argument || text.slice(tag.offset), range);
    case 'blockquote':
      return [{ type: tag.argument === '' ? 'blockquote' : 'expandable_blockquote', ...range }];
    case 'tg-emoji':
      if (!isCustomEmojiId(tag.argument)) {
        throw badRequest('Invalid custom emoji identifier specified');
      }
      return [{ type: 'custom_emoji', ...range, custom_emoji_id: tag.argument }];
    case 'tg-time':
      return timeEntity(tag, range);
    default:
      return [];
  }
};

const timeEntity = (tag: OpenTag, range: Range): MessageEntity[] => {
  if (!/^(?:[rR]|[tTdDw]*)$/.test(tag.argument)) throw badRequest('Invalid date format specified');
  if (tag.date <= 0) return [];
  return [{ type: 'date_time', ...range, unix_time: tag.date, date_time_format: tag.argument }];
};

/** `pre` and `code` around exactly the same text become one `pre` with the language of `code`. */
const addCode = (tag: OpenTag, range: Range, entities: MessageEntity[]): void => {
  const last = entities.at(-1);
  if (last !== undefined && isSameRange(last, range) && joinsCode(tag, last)) return;
  const language = tag.argument === '' ? {} : { language: tag.argument };
  entities.push({ type: tag.name, ...range, ...language });
};

const joinsCode = (outer: OpenTag, inner: MessageEntity): boolean => {
  if (outer.name === 'pre' && inner.type === 'code' && inner.language !== undefined) {
    inner.type = 'pre';
    return true;
  }
  if (outer.name === 'code' && inner.type === 'pre' && outer.argument !== '') {
    inner.language = outer.argument;
    return true;
  }
  return false;
};

const isSameRange = (a: Range, b: Range): boolean => a.offset === b.offset && a.length === b.length;
