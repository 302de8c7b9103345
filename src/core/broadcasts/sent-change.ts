import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import type { FormattedWords } from './content.ts';

/** Something done to what has been sent already: other words in its place, or its deletion. */
export type SentChange = {
  id: string;
  broadcastId: BroadcastId;
  createdBy: PersonId;
  createdAt: Instant;
  endedAt: Instant | null;
} & ({ type: 'correction'; variant: Language; words: FormattedWords } | { type: 'withdrawal' });

/** What became of it with one person: `too-old` is Telegram's limit of 48 hours for deleting. */
export const changeResults = ['done', 'too-old', 'gone', 'blocked', 'failed'] as const;
export type ChangeResult = (typeof changeResults)[number];

export type ChangeTally = Record<ChangeResult, number>;
