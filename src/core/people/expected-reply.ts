import type { PersonId } from '../shared/ids.ts';
import { HOUR_MS, type Instant, plusMs } from '../shared/instant.ts';

/** After that words mean what they mean without a question: nobody remembers having been asked. */
const PATIENCE_MS = HOUR_MS;

/**
 * What a person's next words (or file) are for, outside of forms. `purpose` names the feature that
 * asked, `subject` what it is about.
 */
export type AwaitedReply = { purpose: string; subject: string; askedAt: Instant };

export interface ExpectedReplyStore {
  /** From now on the person's next words are for this; takes the place of what was awaited before. */
  await(personId: PersonId, words: AwaitedReply): Promise<void>;
  /** Nothing is awaited any more. */
  forget(personId: PersonId): Promise<void>;
}

/** Whether somebody still knows what they were asked. */
export const isExpected = ({ askedAt }: AwaitedReply, now: Instant): boolean =>
  now < plusMs(askedAt, PATIENCE_MS);
