import { expect, it } from 'vitest';

import { loadForms } from '../../src/service/form-catalogue.ts';
import { messageKindsWith } from '../../src/service/message-kinds.ts';
import { createText } from '../../src/text.ts';

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
