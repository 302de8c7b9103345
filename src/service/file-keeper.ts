import { fetchFile, type FileServer } from '../bot/telegram/fetch-file.ts';
import type {
  FetchOutcome,
  FileKeeper,
  WantedFile,
} from '../core/submissions/fetch-attachments.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import type { FileFolder } from '../storage/file-folder.ts';

type KeeperParts = { server: FileServer; folder: FileFolder; log: Log };

/** Fetches from Telegram and keeps in the data folder. */
export const fileKeeper = (parts: KeeperParts): FileKeeper => ({
  keep: async (attachment, signal) => {
    try {
      // What finds no room is not fetched for nothing.
      if (!(await parts.folder.hasRoomFor(attachment.size))) return withoutRoom(parts, attachment);
      return await bring(parts, attachment, signal);
    } catch (error) {
      parts.log.error('a file could not be kept', {
        code: codeOf(error, 'E_STORE'),
        attachment: attachment.id,
        error,
      });
      return { type: 'not-kept', reason: 'the copy could not be written' };
    }
  },
});

const withoutRoom = ({ log }: KeeperParts, { id: attachment, size }: WantedFile): FetchOutcome => {
  log.error('a file could not be kept: the disk is full', { code: 'E_STORE', attachment, size });
  return { type: 'not-kept', reason: 'the disk is full' };
};

const bring = async (
  { server, folder, log }: KeeperParts,
  { id: attachment, fileId }: WantedFile,
  signal: AbortSignal,
): Promise<FetchOutcome> => {
  const fetched = await fetchFile(server, fileId, signal);
  if (fetched.type === 'bytes') return { type: 'fetched', copy: await folder.save(fetched.bytes) };
  // What a shutdown interrupted is no failure.
  if (!signal.aborted)
    log.warn('a file could not be fetched', { code: 'E_FILE', attachment, reason: fetched.reason });
  return fetched;
};
