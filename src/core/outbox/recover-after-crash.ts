import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import { recordUnknown } from './record-outcome.ts';
import type { Gone, Lease } from './sending-store.ts';
import { endSending, type SendingRules, type SendingStores } from './sending.ts';

const PAUSE_KEY = 'delivery-pause';

/** What Telegram has wished for, by the machine's wall clock: a restart must not forget it. */
export type StoredPause = { untilMs: number; forMs: number; rate: number };

export const storePause = (installation: InstallationStore, pause: StoredPause): Promise<void> =>
  installation.set(PAUSE_KEY, JSON.stringify(pause));

/** What is left of the pause; a clock that was moved makes it no longer than it was. */
export const storedPause = async (
  installation: InstallationStore,
  wallMs: number,
): Promise<{ forMs: number; overForMs: number; rate: number } | null> => {
  const stored = await installation.get(PAUSE_KEY);
  if (stored === null) return null;
  const { untilMs, forMs, rate } = JSON.parse(stored) as StoredPause;
  const leftMs = Math.min(forMs, Math.max(0, untilMs - wallMs));
  return { forMs: leftMs, overForMs: Math.max(0, wallMs - untilMs), rate };
};

/** @throws when something waits whose kind no feature declares */
export const checkOpenKinds = async <S extends SendingStores>(
  rules: SendingRules<S>,
  { sending }: S,
): Promise<void> => {
  const strange = (await sending.openKinds()).filter((kind) => !rules.kinds.has(kind));
  if (strange.length > 0) throw new Error(`undeclared kinds of messages: ${strange.join(', ')}`);
};

/**
 * Before the first message after a start, in one transaction: nobody else sends, so that whatever
 * was claimed is free again and what was in flight is uncertain. Where others send, `recoverLost` does that.
 *
 * @throws when something waits whose kind no feature declares
 */
export const recoverAfterCrash = async <S extends SendingStores>(
  rules: SendingRules<S>,
  stores: S,
  { token, now }: { token: string; now: Instant },
): Promise<void> => {
  await checkOpenKinds(rules, stores);
  for (const claimed of await stores.sending.reclaim(token))
    await recordUnknown(rules, { stores, claimed, now, isBare: false }, 'the program ended');
};

type Lost = { token: string; now: Instant; lease: Lease; gone?: Gone | undefined; isBare: boolean };

/** While senders run: what one of them has held for longer than anything takes, or left, in one transaction. */
export const recoverLost = async <S extends SendingStores>(
  rules: SendingRules<S>,
  stores: S,
  { token, now, lease, gone, isBare }: Lost,
): Promise<void> => {
  for (const claimed of await stores.sending.takeOver(token, lease, gone))
    await recordUnknown(rules, { stores, claimed, now, isBare }, 'its sender did not come back');
};

/**
 * In a copy of the database that took its place: what waited there and is due by now has perhaps been sent since the copy
 * was made. Nothing of it is sent by itself, of whatever kind it is; an admin decides.
 */
export const doubtWaiting = async <S extends SendingStores>(
  rules: SendingRules<S>,
  stores: S,
  { token, now }: { token: string; now: Instant },
): Promise<void> => {
  const onTheirWay = await stores.sending.reclaim(token);
  const due = await stores.sending.takeDue(token, now);
  for (const claimed of new Map([...onTheirWay, ...due].map((one) => [one.id, one])).values()) {
    const step = { stores, claimed, now, isBare: false };
    await endSending(rules, step, { type: 'unknown', reason: 'it waited in a copy' });
  }
};
