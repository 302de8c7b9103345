import { fetchFile, type FileServer } from '../bot/fetch-file.ts';
import type { FileKeeper } from '../core/submissions/fetch-attachments.ts';
import type { FileFolder } from '../storage/file-folder.ts';

/** Fetches from Telegram and keeps in the data folder. */
export const fileKeeper = (server: FileServer, folder: FileFolder): FileKeeper => ({
  keep: async ({ fileId }, signal) => {
    const fetched = await fetchFile(server, fileId, signal);
    if (fetched.type !== 'bytes') return fetched;
    try {
      return { type: 'fetched', copy: await folder.save(fetched.bytes) };
    } catch {
      return { type: 'retry', reason: 'the copy could not be written' };
    }
  },
});
