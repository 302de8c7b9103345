import { broadcastStates } from '../core/broadcasts/broadcast.ts';
import {
  reasonOf,
  stateOf,
  type BroadcastRecipient,
  type RecipientStanding,
} from '../core/broadcasts/recipient.ts';
import { changeResults } from '../core/broadcasts/sent-change.ts';
import { outboxStates } from '../core/outbox/outbox-message.ts';
import { asId, asTelegramId, type UnitId } from '../core/shared/ids.ts';
import { readTexts } from './broadcast-columns.ts';
import type { BroadcastRecipient as RecipientRow, OutboxMessage } from './generated/client.ts';
import { messageIdsOf } from './outbox-row.ts';
import { instantOrNull, oneOf, type Stored } from './row-values.ts';

/** What decides about a state, of one recipient or of many alike. */
export type StandingRow = {
  broadcastState: string;
  outboxState: string | null;
  changeResult: string | null;
  changeType: string | null;
};

type MessageColumns = Pick<OutboxMessage, 'messageId' | 'messageIds' | 'sentAt' | 'error'>;

/** Their row, beside that of their message in the outbox. */
export type StoredRecipient = RecipientRow & StandingRow & MessageColumns;

export const standingOf = (row: Stored<StandingRow>): RecipientStanding => ({
  outbox: row.outboxState === null ? null : oneOf(outboxStates, row.outboxState),
  isCalledOff: oneOf(broadcastStates, row.broadcastState) === 'cancelled',
  isWithdrawn: row.changeType === 'withdrawal' && row.changeResult === 'done',
});

export const toRecipient = (row: Stored<StoredRecipient>): BroadcastRecipient => {
  const state = stateOf(standingOf(row));
  return {
    broadcastId: asId(row.broadcastId),
    personId: asId(row.personId),
    chatId: asTelegramId(row.chatId),
    position: row.position,
    unitIds: readTexts(row.unitIds).map((id) => asId<UnitId>(id)),
    variant: row.variant,
    change: changeOf(row),
    state,
    messageIds: messageIdsOf(row),
    sentAt: instantOrNull(row.sentAt),
    reason: reasonOf(state, row.error),
  };
};

const changeOf = ({ changeId, changeResult }: Stored<RecipientRow>) =>
  changeId === null || changeResult === null
    ? null
    : { id: changeId, result: oneOf(changeResults, changeResult) };
