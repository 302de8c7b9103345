import type { BroadcastId, PersonId, TelegramId } from '../shared/ids.ts';
import type { BoardFacts, UnitFacts } from './audience.ts';
import type { Broadcast, BroadcastState } from './broadcast.ts';
import type { Acknowledgement, BroadcastRecipient, NewRecipient, Tally } from './recipient.ts';
import type { ChangeResult, ChangeTally, SentChange } from './sent-change.ts';

export type BroadcastPage = { states: readonly BroadcastState[]; skip: number; take: number };

/** A message in somebody's chat. */
export type MessagePlace = { chatId: TelegramId; messageId: number };

export interface BroadcastStore {
  byId(id: BroadcastId): Promise<Broadcast | null>;
  /** One more than the highest number so far. */
  nextNumber(): Promise<number>;
  /** Adds the broadcast, or replaces the row of the same id. */
  save(broadcast: Broadcast): Promise<void>;
  /** Newest first. */
  page(page: BroadcastPage): Promise<Broadcast[]>;
  /** Those under way, and those whose live message has not had its last word. */
  live(): Promise<Broadcast[]>;
  setProgress(id: BroadcastId, progress: Broadcast['progress']): Promise<void>;
  /** Those whose content, in any language, is made of that message, newest first. */
  madeFrom(place: MessagePlace): Promise<Broadcast[]>;
  counts(): Promise<Record<BroadcastState, number>>;
  remove(id: BroadcastId): Promise<void>;
}

/** Who gets it, with what became of it as the outbox tells at that moment. */
export interface BroadcastRecipientStore {
  add(recipients: readonly NewRecipient[]): Promise<void>;
  all(id: BroadcastId): Promise<BroadcastRecipient[]>;
  ofChat(id: BroadcastId, chatId: TelegramId): Promise<BroadcastRecipient | null>;
  /** The next that wait for their turn, in order. */
  next(id: BroadcastId, limit: number): Promise<RecipientPlace[]>;
  tally(id: BroadcastId): Promise<Tally>;
  /** Those messages of the outbox are theirs. */
  markQueued(id: BroadcastId, queued: readonly QueuedRecipient[]): Promise<void>;
  /** Stores with what it goes out. */
  markPrepared(prepared: PreparedRecipient): Promise<void>;
  /** People who got it and whom that change has not reached yet, in order. */
  toChange(change: SentChange, limit: number): Promise<RecipientPlace[]>;
  countToChange(change: SentChange): Promise<number>;
  markChanged(change: SentChange, personId: PersonId, result: ChangeResult): Promise<void>;
  changeTally(change: SentChange): Promise<ChangeTally>;
}

export type RecipientPlace = Pick<BroadcastRecipient, 'personId' | 'chatId'>;

/** Somebody, and the key that their message in the outbox has there. */
export type QueuedRecipient = { personId: PersonId; dedupeKey: string };

export type PreparedRecipient = Pick<
  BroadcastRecipient,
  'broadcastId' | 'personId' | 'variant' | 'change'
>;

export interface AcknowledgementStore {
  /** False when somebody had done so before. */
  add(id: BroadcastId, acknowledgement: Acknowledgement): Promise<boolean>;
  of(id: BroadcastId): Promise<Acknowledgement[]>;
  /** The first of any of these units or people. */
  first(id: BroadcastId, of: readonly Acknowledgement['of'][]): Promise<Acknowledgement | null>;
}

export interface SentChangeStore {
  add(change: SentChange): Promise<void>;
  byId(id: string): Promise<SentChange | null>;
  /** Those that were confirmed and are not done with everybody, oldest first. */
  running(): Promise<SentChange[]>;
  /** Those of a broadcast that were confirmed, newest first. */
  of(id: BroadcastId): Promise<SentChange[]>;
  /** Stores when it was confirmed and when it was done. */
  save(change: Pick<SentChange, 'id' | 'startedAt' | 'endedAt'>): Promise<void>;
}

/** What is known about everybody who can be written to; bulk reads, one a kind. */
export interface AudienceSource {
  /** Contacts of every unit; `clusterId`, `isLead` and `tags` are left to whoever asks. */
  contacts(): Promise<ContactPlace[]>;
  board(): Promise<BoardFacts[]>;
}

export type ContactPlace = {
  unitId: UnitFacts['unit']['id'];
  addressee: UnitFacts['contacts'][number];
};
