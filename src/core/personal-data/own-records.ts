import type { PersonId, TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';

/** What is kept about a person or has come from them, by kinds; each has its words, `own-record-…`. */
export const ownRecordKinds = [
  'contact',
  'role',
  'cluster',
  'approver',
  'stand-in',
  'consent',
  'invitation',
  'access-request',
  'data-request',
  'question',
  'draft',
  'file',
  'submission',
  'relief',
  'claim',
  'review',
  'broadcast',
  'acknowledgement',
  'reorganisation',
  'nudge',
  'snooze',
  'held',
  'pin',
  'summary-schedule',
  'unreachable',
  'reminder',
  'message',
  'deed',
] as const;
export type OwnRecordKind = (typeof ownRecordKinds)[number];

/** One thing that is kept. */
export type OwnRecord = {
  kind: OwnRecordKind;
  /** When it came about; null where that is not kept. */
  at: Instant | null;
  /** What it says, as far as it says anything. */
  words: string | TextRef;
};

export interface OwnRecordStore {
  /** All of them by kinds, each kind from its newest on, at most `mostOfKind` of each. */
  of(
    whom: { personId: PersonId; telegramId: TelegramId },
    mostOfKind: number,
  ): Promise<OwnRecord[]>;
}
