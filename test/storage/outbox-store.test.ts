import { expect, it } from 'vitest';

import { outboxStates, type OutboxState } from '../../src/core/outbox/outbox-message.ts';
import type { Claimed } from '../../src/core/outbox/sending-store.ts';
import { transition, type OutboxEvent } from '../../src/core/outbox/transition.ts';
import type { Stores } from '../../src/core/stores.ts';
import { lease, NOW, openPost, POST, sent, to } from '../worker/open-post.ts';

const CHAT = to(1).to;
const TOKEN = 'who-holds-it';

type Deed = (stores: Stores, one: { id: number; held: Claimed }) => Promise<unknown>;

/** Every call that may change a state, as the event that it is. */
const deeds: [name: string, event: OutboxEvent, deed: Deed][] = [
  ['claim', 'take', ({ sending }) => sending.claim({ token: 'new', now: NOW, lease, limit: 9 })],
  ['pendingOf', 'take', ({ sending }) => sending.pendingOf(CHAT, 'new')],
  ['takeDue', 'take', ({ sending }) => sending.takeDue('new', NOW)],
  ['markInFlight', 'begin', ({ sending }, { held }) => sending.markInFlight(held, lease)],
  ['takeOver', 'recover', ({ sending }) => sending.takeOver('new', { nowMs: 2, untilMs: 3 })],
  ['reclaim', 'recover', ({ sending }) => sending.reclaim('new')],
  ...(['sent', 'failed', 'blocked', 'unknown', 'cancelled', 'expired'] as const).map(
    (state): [string, OutboxEvent, Deed] => [
      'settle',
      state,
      ({ sending }, { held }) => sending.settle(held, { state, at: NOW, error: null }),
    ],
  ),
  [
    'settle',
    'give-back',
    ({ sending }, { held }) => sending.settle(held, { state: 'pending', at: NOW, error: null }),
  ],
  ['cancelOfSubject', 'call-off', ({ outbox }) => outbox.cancelOfSubject(POST, 'over', NOW)],
  ['dismiss', 'dismiss', ({ outbox }, { id }) => outbox.dismiss([id], NOW)],
  [
    'sendAgain',
    'send-again',
    ({ outbox }, { id }) => outbox.sendAgain([id], ['failed', 'blocked', 'unknown'], NOW),
  ],
];

/** A post with one message that stands like that, held by somebody whose lease is over at 1. */
const openWith = async (state: OutboxState) => {
  const post = await openPost(sent);
  await post.queue([to(1)]);
  const held = await post.transactions.run(({ sending }) =>
    sending.claim({ token: TOKEN, now: NOW, lease: { nowMs: 0, untilMs: 1 }, limit: 1 }),
  );
  await post.put({ state });
  return { post, held: held[0] };
};

it.each(deeds)('%s moves a message as the event %s does', async (_name, event, deed) => {
  for (const state of outboxStates) {
    const { post, held } = await openWith(state);
    if (!held) throw new Error('nothing was held');
    await post.transactions.run((stores) => deed(stores, { id: held.id, held }));
    const [row] = await post.rows();
    expect([state, row?.state]).toEqual([state, transition(state, event) ?? state]);
  }
});
