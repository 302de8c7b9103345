import { DAY_MS } from '../shared/instant.ts';
import type { AttachmentStore } from './attachment.ts';

/** Far longer than from writing a copy to recording it. */
const GRACE_MS = DAY_MS;
const BATCH = 500;

/** The folder of own copies. */
export interface CopyFolder {
  olderThan(ageMs: number): Promise<string[]>;
  remove(storedName: string): Promise<void>;
}

/** Whoever keeps copies knows which of these names are its own. */
type Keeping = Pick<AttachmentStore, 'copiesAmong'>;

type ForgettingPorts = {
  copies: CopyFolder;
  transact<T>(
    work: (stores: { attachments: Keeping; scanCopies: Keeping }) => Promise<T>,
  ): Promise<T>;
};

/**
 * Deletes copies of files that were replaced, taken out or lost in a crash: nothing refers to them,
 * no draft, no submission and no paper that the Board recorded. Returns how many.
 */
export const forgetCopies = async (ports: ForgettingPorts): Promise<number> => {
  const { copies } = ports;
  const old = await copies.olderThan(GRACE_MS);
  let count = 0;
  for (let from = 0; from < old.length; from += BATCH) {
    const names = old.slice(from, from + BATCH);
    const kept = new Set(
      await ports.transact(async ({ attachments, scanCopies }) => [
        ...(await attachments.copiesAmong(names)),
        ...(await scanCopies.copiesAmong(names)),
      ]),
    );
    const unused = names.filter((name) => !kept.has(name));
    for (const name of unused) await copies.remove(name);
    count += unused.length;
  }
  return count;
};
