import { say } from '../core/shared/text-ref.ts';
import { parseUnitsCsv } from './units-csv.ts';
import type { ParsedUnits } from './units-records.ts';
import { parseUnitsXlsx } from './units-xlsx.ts';
import { looksZipped } from './zip-contents.ts';

/** Office files from before 2007, and workbooks that are locked with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a list of units from whatever kind its content is; the name of a file says nothing. */
export const parseUnitsFile = async (bytes: Uint8Array): Promise<ParsedUnits> => {
  if (looksZipped(bytes)) return parseUnitsXlsx(bytes);
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte))
    return { refused: say('units-file-old-excel') };
  return parseUnitsCsv(bytes);
};
