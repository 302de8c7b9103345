import type { TextRef } from '../../src/core/shared/text-ref.ts';

/** A text by a key that only the test knows; a key that does not exist makes the test fail. */
export const refOf = (key: string, values?: TextRef['values']): TextRef =>
  (values ? { key, values } : { key }) as TextRef;
