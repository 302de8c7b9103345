import { expect, it } from 'vitest';

import type { OutboxMessage } from '../../src/core/outbox/outbox-message.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { messageKindsWith } from '../../src/service/message-kinds.ts';
import { createText } from '../../src/text.ts';
import { openCityOfRoles } from '../support/city-of-roles.ts';

/**
 * Kinds that go to whoever they were meant for, whatever that person is by then: each tells somebody what was decided
 * about themselves, or corrects what they were sent. Every other kind asks for the reader's rights when it is sent.
 */
const forWhoeverItIs = [
  'access-granted',
  'access-refused',
  'complaint-answered',
  'erasure-decided',
  'held-let-go',
  'question-withdrawn',
  'role-news',
];

it('asks for the rights of whoever reads it when a message is sent, with few exceptions', () => {
  const kinds = messageKindsWith(loadForms(createText()));
  const unasked = kinds.filter((one) => !one.prepare).map(({ kind }) => kind);
  expect(unasked.toSorted()).toEqual(forWhoeverItIs);
  expect(kinds.length).toBeGreaterThan(unasked.length * 2);
});

it('goes to nobody who speaks for no unit any more, nor to a stranger, whatever waits for them', async () => {
  const { world, roles } = await openCityOfRoles();
  const now = world.clock.now();
  const heard: string[] = [];
  for (const one of messageKindsWith(loadForms(createText())))
    for (const who of ['e', 'x'] as const) {
      // Words anew what was sent before; it is about a message, not about a reader.
      const { kind } = one;
      if (kind === 'settled-notice') continue;
      const outgoing: OutboxMessage = {
        id: 1,
        dedupeKey: 'a',
        bundleKey: null,
        subject: null,
        to: asTelegramId(roles[who].id),
        priority: 1,
        kind,
        message: { type: 'notice', lines: [say('empty-line')], buttons: [] },
        dueAt: now,
        expiresAt: null,
        attempts: 0,
        resends: 0,
        createdAt: now,
        pausedMs: 0,
        messageIds: [],
      };
      const prepared = await world.stores(async (stores) => one.prepare?.(stores, outgoing, now));
      if (prepared && prepared.type !== 'cancel') heard.push(`${who} ${kind}`);
    }
  expect(heard).toEqual([]);
});
