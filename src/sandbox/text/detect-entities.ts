import { endOf, type MessageEntity } from './entity.ts';

/**
 * What Telegram marks by itself. Patterns follow MessageEntity.cpp's comments (268-470) with
 * JavaScript's letters; domains are accepted by a short list instead of the full registry. Without
 * its mark a text holds none of a kind, and the slow search is saved.
 */
const PATTERNS: readonly { type: string; mark: RegExp; pattern: RegExp }[] = [
  {
    type: 'bot_command',
    mark: /\//,
    pattern: /(?<![\p{L}\p{N}_/<>])\/\w{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/<>@])/gu,
  },
  {
    type: 'url',
    mark: /[\p{L}\p{N}-]\.[a-z]|:\/\//iu,
    pattern:
      /(?<![\p{L}\p{N}_@./-])(?:(?:https?|tg):\/\/[^\s<>"«»]+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|vn|me|io|dev|info|gov|edu)(?![\p{L}\p{N}@])(?:[/?#][^\s<>"«»]*)?)/giu,
  },
  {
    type: 'email',
    mark: /@/,
    pattern: /(?<![\p{L}\p{N}_.+-])[\w.+-]{1,64}@(?:[\w-]+\.)+[a-z]{2,}/giu,
  },
  { type: 'mention', mark: /@/, pattern: /(?<![\p{L}\p{N}_])@\w{2,32}(?![\p{L}\p{N}_])/gu },
  {
    type: 'hashtag',
    mark: /#/,
    pattern:
      /(?<![\p{L}\p{N}_#])#(?=[\p{N}_]*[\p{L}])[\p{L}\p{M}\p{N}_]{1,256}(?![\p{L}\p{N}_#])/gu,
  },
  {
    type: 'cashtag',
    mark: /\$/,
    pattern: /(?<![\p{L}\p{N}_$])\$(?:1INCH|[A-Z]{1,8})(?![\p{L}\p{N}_$])/gu,
  },
];

/** Detected entities that do not meet one another; the earlier pattern wins. */
export const detectEntities = (text: string): MessageEntity[] => {
  const found: MessageEntity[] = [];
  for (const { type, mark, pattern } of PATTERNS) {
    if (!mark.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const shown = type === 'url' ? match[0].replace(/[.,:;!?'")\]]+$/, '') : match[0];
      const entity = { type, offset: match.index, length: shown.length };
      if (!found.some((other) => meets(other, entity))) found.push(entity);
    }
  }
  return found;
};

export const meets = (a: MessageEntity, b: MessageEntity): boolean =>
  a.offset < endOf(b) && b.offset < endOf(a);
