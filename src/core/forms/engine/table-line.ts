import type { Cut } from './cut-line.ts';

/** A pasted line: a row with its cells by the fields that they answer, or what stands between rows. */
export type TableLine =
  | { type: 'row'; line: string; cut: Cut }
  | { type: 'heading' | 'columns'; line: string }
  /** What all rows make together. */
  | { type: 'total'; line: string; value: string };
