import { say, type TextRef } from '../core/shared/text-ref.ts';
import type { UnitsTable } from '../core/units/units-table.ts';

/** Far above any city; below what would hold up everybody else. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 20_000;

export type ParsedUnits = { table: UnitsTable } | { refused: TextRef };

/** The refusal of a file that is too big to be looked into. */
export const tooBig = (bytes: Uint8Array): TextRef | undefined =>
  bytes.length > MOST_BYTES
    ? say('units-file-too-big', { megabytes: MOST_BYTES / 1024 / 1024 })
    : undefined;

/** The first record heads the others; each keeps the row number that a spreadsheet shows. */
export const toTable = ([header, ...records]: readonly string[][]): ParsedUnits => {
  const rows = records
    .map((cells, position) => ({ number: position + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header || rows.length === 0) return { refused: say('units-file-empty') };
  return records.length > MOST_ROWS
    ? { refused: say('units-file-too-long', { rows: { number: MOST_ROWS } }) }
    : { table: { header, rows } };
};
