import type { DocumentReader } from '../core/submissions/read-documents.ts';
import { codeOf } from '../error-codes.ts';
import type { Log } from '../log.ts';
import { readDocumentFile } from '../papers/read-document.ts';
import type { FileFolder } from '../storage/file-folder.ts';

/** Reads own copies of documents in a thread. */
export const documentReader = (folder: Pick<FileFolder, 'read'>, log: Log): DocumentReader => ({
  read: async (storedName, wanted, signal) => {
    try {
      const bytes = await folder.read(storedName);
      const outcome = await readDocumentFile(bytes, wanted, { signal });
      return signal.aborted ? { type: 'retry' } : outcome;
    } catch (error) {
      log.error('a document could not be read', { code: codeOf(error, 'E_FILE'), error });
      return { type: 'refused', reason: 'broken' };
    }
  },
});
