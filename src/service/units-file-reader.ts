import { fetchFile, type FileServer } from '../bot/telegram/fetch-file.ts';
import { say } from '../core/shared/text-ref.ts';
import type { UnitsFileReader } from '../core/units/fetch-units-file.ts';
import type { Log } from '../log.ts';
import { readUnitsFile } from '../papers/read-units-file.ts';

/** Fetches a file that an admin sent into the chat, and reads it as a table. */
export const unitsFileReader = (server: FileServer, log: Log): UnitsFileReader => ({
  read: async ({ id: file, fileId }, signal) => {
    const fetched = await fetchFile(server, fileId, signal);
    if (fetched.type !== 'bytes' && !signal.aborted)
      log.warn('a list of units could not be fetched', {
        code: 'E_FILE',
        file,
        reason: fetched.reason,
      });
    if (fetched.type === 'retry') return { type: 'retry' };
    if (fetched.type === 'refused') return { type: 'refused', reason: say('units-file-lost') };
    const parsed = await readUnitsFile(fetched.bytes, { signal });
    if (signal.aborted) return { type: 'retry' };
    if ('refused' in parsed) return { type: 'refused', reason: parsed.refused };
    return 'tables' in parsed
      ? { type: 'tables', tables: parsed.tables }
      : { type: 'table', table: parsed.table };
  },
});
