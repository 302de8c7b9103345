import { expect, it } from 'vitest';

import { outboxStates, type OutboxState } from '../../../src/core/outbox/outbox-message.ts';
import { outboxEvents, statesBefore, transition } from '../../../src/core/outbox/transition.ts';

/** A dot: nothing changes. Columns are the states from which it happens. */
const TABLE = `
event       pending   claimed   in-flight  sent  failed   blocked  unknown    cancelled  expired
take        claimed   .         .          .     .        .        .          .          .
begin       .         in-flight .          .     .        .        .          .          .
give-back   .         pending   pending    .     .        .        .          .          .
recover     .         pending   claimed    .     .        .        .          .          .
sent        .         sent      sent       .     .        .        .          .          .
failed      .         failed    failed     .     .        .        .          .          .
blocked     .         blocked   blocked    .     .        .        .          .          .
unknown     .         unknown   unknown    .     .        .        .          .          .
cancelled   .         cancelled cancelled  .     .        .        .          .          .
expired     .         expired   expired    .     .        .        .          .          .
call-off    cancelled cancelled .          .     .        .        .          .          .
dismiss     .         .         .          .     .        .        cancelled  .          .
send-again  .         .         .          .     pending  pending  pending    .          .
`;

const [heading = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

it('moves a message in the outbox as the table says, and in no other way', () => {
  expect(heading.slice(1)).toEqual([...outboxStates]);
  expect(rows.map(([event]) => event)).toEqual([...outboxEvents]);
  const moved = outboxEvents.map((event) => [
    event,
    ...outboxStates.map((state) => transition(state, event) ?? '.'),
  ]);
  expect(moved).toEqual(rows);
});

it('never leaves what was sent, cancelled or has expired', () => {
  const final = new Set<OutboxState>(['sent', 'cancelled', 'expired']);
  const left = outboxEvents.flatMap(statesBefore).filter((state) => final.has(state));
  expect(left).toEqual([]);
});
