import type { Block } from './block.ts';

/** Why nothing can be read from a file; each has words of its own. */
export const documentRefusals = [
  'pdf',
  'old-office',
  'open-document',
  'lost-marks',
  'locked',
  'empty-file',
  'no-text',
  'broken',
  'unsafe',
  'too-long',
  'too-slow',
  'other-kind',
] as const;
export type DocumentRefusal = (typeof documentRefusals)[number];

export type ParsedDocument =
  | { type: 'document'; blocks: readonly Block[] }
  | { type: 'refused'; reason: DocumentRefusal };
