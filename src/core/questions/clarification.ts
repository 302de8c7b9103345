import type { Subject } from '../outbox/outbox-message.ts';
import type { PersonId, TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftKey } from '../submissions/draft.ts';
import type { CarriedMessage } from './question.ts';

/** What a unit answers; there may be more than one of them. */
export type ClarificationAnswer = CarriedMessage & {
  id: string;
  clarificationId: string;
  by: PersonId;
  at: Instant;
};

/**
 * Something that the Board asked about a version without giving it back. The version stays as it is, and
 * so does how far the Board is with it.
 */
export type Clarification = DraftKey & {
  id: string;
  /** Of the version's receipt. */
  number: string;
  /** A question of the form, an item, a list, or all: empty. As in a remark. */
  path: string;
  words: string;
  by: PersonId;
  at: Instant;
  /** Oldest first. */
  answers: readonly ClarificationAnswer[];
};

export interface ClarificationStore {
  byId(id: string): Promise<Clarification | null>;
  /** Of all versions of what a unit hands in of a form and period, oldest first. */
  ofPaper(paper: DraftKey): Promise<Clarification[]>;
  /** Of all that these units hand in, oldest first. */
  ofUnits(unitIds: readonly UnitId[]): Promise<Clarification[]>;
  add(asked: Omit<Clarification, 'answers'>): Promise<void>;
  /** False when this very message was added before. */
  addAnswer(answer: ClarificationAnswer): Promise<boolean>;
  /** What was answered by that message of Telegram's. */
  answerSaid(chatId: TelegramId, messageId: number): Promise<ClarificationAnswer | null>;
}

/** What messages about it carry, and what somebody was shown who sees one of them last. */
export const CLARIFICATION = 'clarification';

export const clarificationSubject = (id: string): Subject => ({ type: CLARIFICATION, id });

export const isOpenClarification = ({ answers }: Pick<Clarification, 'answers'>): boolean =>
  answers.length === 0;
