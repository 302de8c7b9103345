import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { eachApart } from '../shared/each-apart.ts';
import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { RecipientPlace } from './broadcast-store.ts';

/** More rows than this that wait would slow every claim. */
export const MOST_QUEUED = 500;
/** Topped up when this few are left, so that sending never waits. */
export const FEW_LEFT = 200;

export type StoreAccess<Stores> = {
  /** Reads outside of a transaction. */
  read<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
};

type Feeding<Stores, Id> = {
  /** What is to be looked at. */
  going: (stores: Stores) => Promise<readonly { id: Id }[]>;
  /** Takes one further, as it stands by then; says whether it did anything. */
  step: (stores: Stores, id: Id) => Promise<boolean>;
};

/**
 * Takes each further in a transaction of its own, whatever becomes of the others. Returns whether
 * anything was done.
 */
export const feedEach = async <Stores, Id>(
  access: StoreAccess<Stores>,
  { going, step }: Feeding<Stores, Id>,
): Promise<boolean> => {
  let hasWorked = false;
  await eachApart(await access.read(going), async ({ id }) => {
    const hasFed = await access.transact((stores) => step(stores, id));
    hasWorked ||= hasFed;
  });
  return hasWorked;
};

type HandedOn = Pick<NewOutboxMessage, 'subject' | 'kind' | 'expiresAt'> & {
  next: readonly RecipientPlace[];
  keyOf: (chatId: TelegramId) => string;
};

/** Hands these people to the outbox; what each gets is made when their turn comes. */
export const handOn = (
  outbox: OutboxStore,
  { next, keyOf, ...shared }: HandedOn,
  now: Instant,
): Promise<void> =>
  outbox.queue(
    next.map(({ chatId }) => ({
      ...shared,
      dedupeKey: keyOf(chatId),
      bundleKey: null,
      to: chatId,
      priority: 2,
      message: { type: 'prepared' },
      dueAt: now,
    })),
    now,
  );
