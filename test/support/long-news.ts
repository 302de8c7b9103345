import {
  asId,
  asTelegramId,
  type BroadcastId,
  type PersonId,
  type UnitId,
} from '../../src/core/shared/ids.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { upTo, type Laid } from './many.ts';

/** Many that are being written, and one that many were to receive. */
export const layBroadcasts = async (
  { stores, count, now }: Laid,
  { by, staff, loose }: { by: PersonId; staff: readonly PersonId[]; loose: readonly Unit[] },
): Promise<{ broadcastId: BroadcastId; sentId: BroadcastId }> => {
  const add = async (number: number, words: string, state: 'draft' | 'finished') => {
    const id = asId<BroadcastId>(`broadcast-${number}`);
    const content = {
      kind: 'text' as const,
      fromChatId: asTelegramId(1),
      messageIds: [1],
      mediaGroupId: null,
      words,
      caption: null,
    };
    await stores.broadcasts.save({
      id,
      number,
      state,
      revision: 1,
      createdBy: by,
      createdAt: now,
      content: { vi: content },
      buttons: [{ type: 'acknowledge' }],
      audience: { to: [], except: [] },
      timing: { type: 'now' },
      confirmedBy: null,
      approvedBy: null,
      approvedPeople: null,
      startedAt: null,
      endedAt: null,
      stopReason: null,
      failuresInRow: 0,
      repeats: null,
      progress: null,
    });
    return id;
  };
  for (const at of upTo(count)) await add(at, `Nội dung ${at}`, 'draft');
  const broadcastId = await add(9_001, 'Thư mời họp', 'draft');
  const sentId = await add(9_002, 'Đã gửi', 'finished');
  await stores.broadcastRecipients.add(
    staff.map((personId, index) => ({
      broadcastId: sentId,
      personId,
      chatId: asTelegramId(8_000_000_001 + index),
      position: index,
      unitIds: [loose[index]?.id ?? asId<UnitId>('')],
    })),
  );
  return { broadcastId, sentId };
};

const FIRST_CHAT = 8_000_000_001;
const LEASE = { nowMs: 0, untilMs: Number.MAX_SAFE_INTEGER };

/** Messages of which nobody knows whether they arrived, and such as were refused. */
export const layOutcomes = async ({ stores, count, now }: Laid): Promise<void> => {
  for (const state of ['unknown', 'failed'] as const) {
    await stores.outbox.queue(
      upTo(count).map((at) => ({
        dedupeKey: `${state}-${at}`,
        bundleKey: null,
        subject: null,
        to: asTelegramId(FIRST_CHAT + at - 1),
        priority: 1 as const,
        kind: 'question-file',
        message: { type: 'text' as const, html: 'Tin', buttons: [] },
        dueAt: now,
        expiresAt: null,
      })),
      now,
    );
    const claimed = await stores.sending.claim({ token: 'test', now, lease: LEASE, limit: 5_000 });
    for (const one of claimed)
      if (await stores.sending.markInFlight(one, LEASE))
        await stores.sending.settle(one, { state, at: now, error: 'Bad Request' });
  }
};
