import type { Subject } from '../outbox/outbox-message.ts';
import {
  asId,
  type PersonId,
  type QuestionId,
  type TelegramId,
  type UnitId,
} from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** `waiting`: somebody of the Board has to answer. The last two are over, `closed` until more is said. */
export const questionStates = ['waiting', 'answered', 'closed', 'withdrawn'] as const;
export type QuestionState = (typeof questionStates)[number];

/** A thread between somebody of a unit and the Board. */
export type Question = {
  id: QuestionId;
  /** Counts all threads; people read `CH-0012`. */
  number: number;
  askedBy: PersonId;
  /**
   * The unit that they speak for; null for somebody who speaks for none any more, or has not told
   * yet for which of several.
   */
  unitId: UnitId | null;
  /** `broadcast:ID`, a paper (`about-paper.ts`), or null when it is about nothing in particular. */
  about: string | null;
  /** How that begins, for whoever answers; else empty. */
  aboutWords: string;
  state: QuestionState;
  /** Who of the Board has taken it on. */
  assignedTo: PersonId | null;
  openedAt: Instant;
  /** When something was said last. */
  changedAt: Instant;
};

/** A message as it stands in somebody's chat; whatever is no text is carried as a copy of it. */
export type CarriedMessage = {
  chatId: TelegramId;
  messageId: number;
  /** `text`, `photo`, `document`, `voice` … as Telegram calls it. */
  kind: string;
  /** The words, or what stands below a file; may be empty. */
  text: string;
};

export const sides = ['person', 'board'] as const;

export type QuestionMessage = CarriedMessage & {
  id: string;
  questionId: QuestionId;
  side: (typeof sides)[number];
  authorId: PersonId;
  at: Instant;
};

export interface QuestionStore {
  byId(id: QuestionId): Promise<Question | null>;
  /** The thread of that person in which something was said last. */
  latestOf(askedBy: PersonId): Promise<Question | null>;
  /** All of a person, newest first, at most `limit`. */
  of(askedBy: PersonId, limit: number): Promise<Question[]>;
  /** Those that wait for an answer, oldest first. */
  waiting(): Promise<Question[]>;
  byNumbers(numbers: readonly number[]): Promise<Question[]>;
  newestNumber(): Promise<number>;
  /** Adds the thread, or replaces the row of the same id. */
  save(question: Question): Promise<void>;
  /** False when this very message was added before. */
  addMessage(message: QuestionMessage): Promise<boolean>;
  /** What was said by that message of Telegram's. */
  messageSaid(chatId: TelegramId, messageId: number): Promise<QuestionMessage | null>;
  /** Oldest first. */
  messagesOf(id: QuestionId): Promise<QuestionMessage[]>;
  messageById(id: string): Promise<QuestionMessage | null>;
}

/** What people call a thread by. */
export const numberOf = ({ number }: Pick<Question, 'number'>): string =>
  `CH-${String(number).padStart(4, '0')}`;

/** The numbers that a text names. */
export const numbersIn = (text: string): number[] => [
  ...new Set(Array.from(text.matchAll(/CH-(\d{4,9})/g), ([, digits]) => Number(digits))),
];

/** What messages about a thread carry. */
export const subjectOf = ({ id }: Pick<Question, 'id'>): Subject => ({ type: 'question', id });

/** The thread that a message is about, if it is about one. */
export const questionIn = (subject: Subject | null): QuestionId | undefined =>
  subject?.type === 'question' ? asId<QuestionId>(subject.id) : undefined;
