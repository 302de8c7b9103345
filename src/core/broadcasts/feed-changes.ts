import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { RecipientPlace } from './broadcast-store.ts';
import { subjectOf, type Broadcast } from './broadcast.ts';
import { record } from './change-broadcast.ts';
import { CHANGE_KIND } from './change-kind.ts';
import type { ChangeStores } from './compose-change.ts';
import { isCopiedAsItWas } from './content.ts';
import { FEW_LEFT, feedEach, handOn, MOST_QUEUED, type StoreAccess } from './feed-each.ts';
import { changeSubject, type SentChange } from './sent-change.ts';
import type { StartChangeStores } from './start-change.ts';

/** Hands corrections and withdrawals on to the outbox, and ends those that are done with everybody. */
export const feedChanges = (
  access: StoreAccess<StartChangeStores>,
  now: Instant,
): Promise<boolean> =>
  feedEach(access, {
    going: ({ sentChanges }) => sentChanges.running(),
    step: async (stores, id) => {
      // Somebody may have ended it meanwhile.
      const change = await stores.sentChanges.byId(id);
      return change !== null && change.endedAt === null && feed(stores, change, now);
    },
  });

const feed = async (
  stores: StartChangeStores,
  change: SentChange,
  now: Instant,
): Promise<boolean> => {
  const subject = changeSubject(change.id);
  const pending = await stores.outbox.countPending(subject);
  if (pending > FEW_LEFT) return false;
  // Those that wait already are among them: queuing them again changes nothing.
  const next = await stores.broadcastRecipients.toChange(change, MOST_QUEUED);
  if (next.length === 0 && pending === 0) return end(stores, change, now);
  if (next.length <= pending) return false;
  const keyOf = (chatId: TelegramId): string => `broadcast-change:${change.id}:${chatId}`;
  const handed = { next, keyOf, subject, kind: CHANGE_KIND, expiresAt: null };
  await handOn(stores.outbox, handed, now);
  if (pending === 0 && (await stores.outbox.countPending(subject)) === 0)
    await giveUp(stores, change, next);
  return true;
};

/** The outbox has ended with them without a word of what became of it. */
const giveUp = async (
  { broadcastRecipients }: ChangeStores,
  change: SentChange,
  left: readonly RecipientPlace[],
): Promise<void> => {
  for (const { personId } of left)
    await broadcastRecipients.markChanged(change, personId, 'failed');
};

const end = async (
  stores: StartChangeStores,
  change: SentChange,
  now: Instant,
): Promise<boolean> => {
  const broadcast = await stores.broadcasts.byId(change.broadcastId);
  // A message that is on its way since before the change will need it too.
  const counts = await stores.outbox.countsOf(subjectOf(change.broadcastId));
  if ((counts['in-flight'] ?? 0) > 0) return false;
  await stores.sentChanges.save({ ...change, endedAt: now });
  const details = await stores.broadcastRecipients.changeTally(change);
  const action = `broadcast-${change.type}-ended` as const;
  if (broadcast) await record(stores, { broadcast, by: 'system', action, now, details });
  return true;
};

/**
 * An album that is copied keeps its caption: who got it after its correction still needs that.
 * Called when the last of them has it.
 */
export const reopenCorrections = async (
  { sentChanges, broadcastRecipients }: ChangeStores,
  { content }: Pick<Broadcast, 'content'>,
): Promise<void> => {
  for (const id of correctionsOf(content)) {
    const change = await sentChanges.byId(id);
    if (change?.endedAt && (await broadcastRecipients.countToChange(change)) > 0)
      await sentChanges.save({ ...change, endedAt: null });
  }
};

const correctionsOf = (content: Broadcast['content']): string[] =>
  Object.values(content).flatMap((one) =>
    isCopiedAsItWas(one) && one.correctedBy !== undefined ? [one.correctedBy] : [],
  );
