import { address, oneOf, optional, whole, word } from './address.ts';
import { broadcast, question, task } from './button-fields.ts';

/** The part of the table of buttons by which people say what their words are for; see `buttons.ts`. */
export const conversationButtons = {
  /** `place`: where in the draft the question stood that the person was told of. */
  toForm: address('w:f', { token: word, place: word }),
  /** `how`: what becomes of a draft that was thrown away and can be restored. */
  toTask: address('w:t', { ...task, how: optional(oneOf(['undo', 'anew'])) }),
  toBoard: address('w:b'),
  /** Whoever has seen what was answered before. */
  toBoardAnyway: address('w:y'),
  toThread: address('w:q', question),
  /** Of what the Board asked about a version. */
  toAnswer: address('w:c', { id: word }),
  aboutBroadcast: address('w:a', broadcast),
  asExpected: address('w:e'),
  /** It has nothing to do with what was asked for. */
  unasked: address('w:o'),
  drop: address('w:x'),
  show: address('w:s', { page: optional(whole) }),
} as const;
