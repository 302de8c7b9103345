import type { PersonId } from '../shared/ids.ts';
import { HOUR_MS, plusMs, type Instant } from '../shared/instant.ts';

/** After that words mean what they mean without a question: nobody remembers having been asked. */
const PATIENCE_MS = HOUR_MS;

/**
 * What a person's next words (or file) are for, outside of forms. `purpose` names the feature that
 * asked, `subject` what it is about.
 */
export type AwaitedWords = { purpose: string; subject: string; askedAt: Instant };

export interface AwaitedWordsStore {
  /** From now on the person's next words are for this; takes the place of what was awaited before. */
  await(personId: PersonId, words: AwaitedWords): Promise<void>;
  /** Nothing is awaited any more. */
  forget(personId: PersonId): Promise<void>;
}

/** Whether somebody still knows what they were asked. */
export const isAwaited = ({ askedAt }: AwaitedWords, now: Instant): boolean =>
  now < plusMs(askedAt, PATIENCE_MS);
