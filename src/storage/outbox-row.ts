import { type OutgoingMessage } from '../core/outbox/message.ts';
import {
  outboxStates,
  type Subject,
  type OutboxMessage,
  type OutboxRecord,
} from '../core/outbox/outbox-message.ts';
import { asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { OutboxMessage as OutboxRow } from './generated/client.ts';
import { instantOrNull, oneOf, type Stored } from './row-values.ts';
import { unpackMessage } from './stored-message.ts';

/** Leases belong to senders alone. */
export type StoredOutboxMessage = Omit<Stored<OutboxRow>, 'leaseToken' | 'leaseUntilMs'>;

/** @throws when the content cannot be read */
export const toOutboxMessage = (row: StoredOutboxMessage): OutboxMessage =>
  outboxMessageOf(row, unpackMessage(row.content));

const outboxMessageOf = (row: StoredOutboxMessage, message: OutgoingMessage): OutboxMessage => ({
  id: row.id,
  dedupeKey: row.dedupeKey,
  bundleKey: row.bundleKey,
  subject: subjectOf(row),
  to: asTelegramId(row.chatId),
  priority: row.priority === 2 ? 2 : 1,
  kind: row.kind,
  message,
  dueAt: asInstant(row.dueAt),
  expiresAt: instantOrNull(row.expiresAt),
  attempts: row.attempts,
  resends: row.resends,
  createdAt: asInstant(row.createdAt),
  pausedMs: Number(row.pausedMs),
  messageIds: messageIdsOf(row),
});

const subjectOf = ({ subjectType: type, subjectId: id }: StoredOutboxMessage): Subject | null =>
  type === null || id === null ? null : { type, id };

/** Also of one whose content nobody can read any more: it has failed, and lists tell so. */
export const toRecord = (row: StoredOutboxMessage): OutboxRecord => ({
  ...outboxMessageOf(row, readableOr(row.content, { type: 'prepared' })),
  state: oneOf(outboxStates, row.state),
  error: row.error,
  sentAt: instantOrNull(row.sentAt),
  endedAt: instantOrNull(row.endedAt),
});

const readableOr = (content: string, otherwise: OutgoingMessage): OutgoingMessage => {
  try {
    return unpackMessage(content);
  } catch {
    // Sending fails such a row and notes why; a list only has to show it.
    return otherwise;
  }
};

/** The list is stored only where one id does not tell all. */
export const messageColumns = (ids: readonly number[]) => ({
  messageId: ids[0] ?? null,
  messageIds: ids.length > 1 ? JSON.stringify(ids) : null,
});

export const messageIdsOf = ({
  messageId,
  messageIds,
}: Pick<StoredOutboxMessage, 'messageId' | 'messageIds'>): number[] => {
  if (messageIds !== null) return JSON.parse(messageIds) as number[];
  return messageId === null ? [] : [messageId];
};
