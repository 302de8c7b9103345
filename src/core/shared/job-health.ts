import type { InstallationStore } from './installation-store.ts';
import type { Instant } from './instant.ts';

/** A job that fails at present; one that does well leaves nothing behind. */
export type FailingJob = {
  name: string;
  since: Instant;
  /** In a row. */
  failures: number;
  /** What the log calls it, with the error's own words, shortened; no data of people. */
  error: string;
  /** Admins have been told, and are told again when it works. */
  isTold: boolean;
};

/** How a job has run since the program began. */
export type JobRun = {
  name: string;
  /** When it last ended well; null when it has not yet. */
  lastRunAt: Instant | null;
  /** The last time that it did not, perhaps long before; null when there was none. */
  lastError: { at: Instant; error: string } | null;
};

const KEY = 'failing-jobs';

/** Survives a restart, so that nobody is told twice. */
export const failingJobs = async (store: InstallationStore): Promise<FailingJob[]> => {
  const stored = await store.get(KEY);
  return stored === null ? [] : (JSON.parse(stored) as FailingJob[]);
};

export const saveFailingJob = async (store: InstallationStore, job: FailingJob): Promise<void> => {
  const others = (await failingJobs(store)).filter(({ name }) => name !== job.name);
  await store.set(KEY, JSON.stringify([...others, job]));
};

/** Returns what is forgotten thereby. */
export const forgetFailingJob = async (
  store: InstallationStore,
  name: string,
): Promise<FailingJob | undefined> => {
  const all = await failingJobs(store);
  const found = all.find((job) => job.name === name);
  if (found) await store.set(KEY, JSON.stringify(all.filter((job) => job !== found)));
  return found;
};
