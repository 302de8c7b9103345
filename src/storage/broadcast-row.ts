import { broadcastStates, type Broadcast } from '../core/broadcasts/broadcast.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { readAudience, readButtons, readContents, readTiming } from './broadcast-columns.ts';
import type { Broadcast as BroadcastRow } from './generated/client.ts';
import { instantOrNull, oneOf, type Stored } from './row-values.ts';

export const toBroadcast = (row: Stored<BroadcastRow>): Broadcast => ({
  id: asId(row.id),
  number: row.number,
  state: oneOf(broadcastStates, row.state),
  revision: row.revision,
  createdBy: asId(row.createdBy),
  createdAt: asInstant(row.createdAt),
  content: readContents(row.content),
  buttons: readButtons(row.buttons),
  audience: readAudience(row.audience),
  timing: readTiming(row.timing),
  confirmedBy: row.confirmedBy === null ? null : asId(row.confirmedBy),
  approvedBy: row.approvedBy === null ? null : asId(row.approvedBy),
  approvedPeople: row.approvedPeople,
  startedAt: instantOrNull(row.startedAt),
  endedAt: instantOrNull(row.endedAt),
  stopReason: row.stopReason,
  failuresInRow: row.failuresInRow,
  repeats: row.repeats === null ? null : asId(row.repeats),
  progress:
    row.progressChatId === null || row.progressMessageId === null
      ? null
      : { chatId: asTelegramId(row.progressChatId), messageId: row.progressMessageId },
});

export const toRow = ({ progress, ...broadcast }: Broadcast): BroadcastRow => ({
  ...broadcast,
  createdAt: BigInt(broadcast.createdAt),
  content: JSON.stringify(broadcast.content),
  buttons: JSON.stringify(broadcast.buttons),
  audience: JSON.stringify(broadcast.audience),
  timing: JSON.stringify(broadcast.timing),
  startedAt: broadcast.startedAt === null ? null : BigInt(broadcast.startedAt),
  endedAt: broadcast.endedAt === null ? null : BigInt(broadcast.endedAt),
  progressChatId: progress ? BigInt(progress.chatId) : null,
  progressMessageId: progress?.messageId ?? null,
});
