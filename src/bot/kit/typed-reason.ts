import { cleanText, hasWords, shorten } from '../../core/shared/vietnamese-text.ts';
import type { BotContext } from './request.ts';

/** Whoever hears of a decision reads so much of its reason. */
const LONGEST = 300;

/** Why something is done, as somebody of the Board typed it; undefined where there are no words. */
export const typedReason = ({ message }: BotContext): string | undefined => {
  const words = shorten(cleanText(message?.text ?? ''), LONGEST);
  return hasWords(words) ? words : undefined;
};
