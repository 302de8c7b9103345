import { hasWords, searchKey } from '../shared/vietnamese-text.ts';

/** Sent to be friendly or by slip; nobody waits for an answer to it. */
const IDLE_KINDS = new Set(['sticker', 'animation', 'dice']);

const greetings =
  /^(?:(?:em|toi|kinh|xin)\s+)?(?:chao|hello|hi|alo|hallo|good (?:morning|afternoon))(?:\s|$)/;

/** Words and phrases of thanks and assent, alone or strung together. */
const thanks = new Set(
  'da|vang|u|uh|ok|oke|okay|okie|roi|duoc roi|nhat tri|dong y|ro|da ro|da nhan|nhan duoc|da nhan duoc|da hieu|hieu roi|da nam|nam duoc|nam roi|da biet|biet roi|da xem|xin tiep thu|se thuc hien|cam on|cam on nhieu|xin cam on|tran trong cam on|tks|thanks|thank you|thank|noted|got it|nhe|a|ah|nha|ban|anh|chi|em|dong chi|cac|quy|co quan|nhieu|rat|toi|minh|so much|very much'.split(
    '|',
  ),
);
const LONGEST_PHRASE = 4;

/** Whether the words can be parted into such phrases; each word is looked at a few times at most. */
const isThanks = (words: readonly string[]): boolean => {
  const ends = new Set([0]);
  for (let from = 0; from < words.length; from += 1) {
    if (!ends.has(from)) continue;
    for (let to = from + 1; to <= from + LONGEST_PHRASE; to += 1)
      if (thanks.has(words.slice(from, to).join(' '))) ends.add(Math.min(to, words.length));
  }
  return ends.has(words.length);
};

const LONGEST_TALK = 60;

export type SmallTalk = 'greeting' | 'thanks' | null;

/** What a message is when it asks nothing: a greeting, thanks or assent; null when it may ask. */
export const smallTalkIn = ({ kind, text }: { kind: string; text: string }): SmallTalk => {
  if (IDLE_KINDS.has(kind)) return 'thanks';
  if (kind !== 'text') return null;
  if (!hasWords(text)) return /[?？]/.test(text) ? null : 'thanks';
  const key = searchKey(text)
    .replaceAll(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();
  if (key.length > LONGEST_TALK || key.includes('?')) return null;
  const words = key.split(' ');
  if (isThanks(words)) return 'thanks';
  return greetings.test(key) && words.length <= 6 ? 'greeting' : null;
};

/** Nothing but thanks, which is no answer to anything; assent may be one. */
export const isThanking = (text: string): boolean =>
  smallTalkIn({ kind: 'text', text }) === 'thanks' &&
  /\b(?:cam on|thank|thanks|tks)\b/.test(searchKey(text));
