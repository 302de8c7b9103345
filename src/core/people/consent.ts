import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** Raised whenever the meaning of the data notice (`onboarding-notice`) changes. */
export const NOTICE_VERSION = 3;

/** A decision on the data notice, kept as evidence (Decree 356/2025). */
export type Consent = {
  id: string;
  telegramId: TelegramId;
  /** Null until the person is known: consent comes before the name. */
  personId: PersonId | null;
  version: number;
  /** SHA-256 of the exact words that were shown; empty where none were. */
  textHash: string;
  decision: 'agreed' | 'declined' | 'withdrawn';
  channel: 'telegram';
  at: Instant;
};

/** Whether the decision still allows to keep the person's data: agreed, to the present notice. */
export const hasAgreed = (consent: Consent): boolean =>
  consent.decision === 'agreed' && consent.version === NOTICE_VERSION;

/** The notice as it was put before somebody: its version and its exact words. */
export type ShownNotice = { version: number; text: string };
