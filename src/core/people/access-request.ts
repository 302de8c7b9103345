import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';

/** A stranger's wish to be invited. */
export type AccessRequest = {
  id: string;
  telegramId: TelegramId;
  /** What Telegram shows as their name: a hint, never a proof. */
  senderName: string;
  /** Who they say they are; empty while `writing`. */
  message: string;
  language: Language;
  step: 'writing' | 'sent';
  at: Instant;
  closedAt: Instant | null;
};
