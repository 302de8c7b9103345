import { fetchFile, type FileServer } from '../bot/telegram/fetch-file.ts';
import type { FileKeeper } from '../core/submissions/fetch-attachments.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import type { FileFolder } from '../storage/file-folder.ts';

type KeeperParts = { server: FileServer; folder: FileFolder; log: Log };

/** Fetches from Telegram and keeps in the data folder. */
export const fileKeeper = ({ server, folder, log }: KeeperParts): FileKeeper => ({
  keep: async ({ id: attachment, fileId }, signal) => {
    const fetched = await fetchFile(server, fileId, signal);
    if (fetched.type !== 'bytes') {
      // What a shutdown interrupted is no failure.
      if (!signal.aborted)
        log.warn('a file could not be fetched', {
          code: 'E_FILE',
          attachment,
          reason: fetched.reason,
        });
      return fetched;
    }
    try {
      return { type: 'fetched', copy: await folder.save(fetched.bytes) };
    } catch (error) {
      log.error('a file could not be kept', { code: codeOf(error, 'E_STORE'), attachment, error });
      return { type: 'retry', reason: 'the copy could not be written' };
    }
  },
});
