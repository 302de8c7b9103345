import { say, type TextRef } from '../shared/text-ref.ts';
import type { Value } from './answers.ts';
import type { ConfirmReason } from './cursor.ts';

/** What a text means as the answer to a question. */
export type Reading =
  | { type: 'value'; value: Value }
  /** Readable, but only the person can say which reading is meant. Likeliest first. */
  | { type: 'unsure'; reason: ConfirmReason; candidates: readonly Value[] }
  | { type: 'refused'; error: TextRef };

export const accepted = (value: Value): Reading => ({ type: 'value', value });

export const refused = (why: string, values?: Parameters<typeof say>[1]): Reading => ({
  type: 'refused',
  error: say(`form-error_${why}`, values),
});
