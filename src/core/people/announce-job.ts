import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { MINUTE_MS, type Instant } from '../shared/instant.ts';
import {
  failingJobs,
  forgetFailingJob,
  saveFailingJob,
  type FailingJob,
} from '../shared/job-health.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { PersonStore } from './person-store.ts';
import { tellAdmins } from './tell-admins.ts';

export const JOB_NEWS_KIND = 'job-news';

/** What people call it; a job that has no such name yet is called as in the table of jobs. */
export const jobName = (job: string): TextRef => say('job-name', { job });

/** What passes by itself, as a moment's lack of room, is no news. */
const TOLD_AFTER = { failures: 3, ms: 2 * MINUTE_MS };

export type JobNewsStores = {
  installation: InstallationStore;
  outbox: OutboxStore;
  people: PersonStore;
};

/** Counts a failure, and tells the admins once that the job keeps failing. */
export const noteJobFailure = async (
  stores: JobNewsStores,
  { name, error }: Pick<FailingJob, 'name' | 'error'>,
  now: Instant,
): Promise<void> => {
  const all = await failingJobs(stores.installation);
  const before = all.find((job) => job.name === name) ?? fresh(name, now);
  const job = { ...before, failures: before.failures + 1, error };
  const isNews = !job.isTold && isLasting(job, now);
  await saveFailingJob(stores.installation, { ...job, isTold: job.isTold || isNews });
  const line = say('job-failing-notice', { job: jobName(name), error });
  if (isNews) await tell(stores, { job, line }, now);
};

const fresh = (name: string, now: Instant): FailingJob => ({
  name,
  since: now,
  failures: 0,
  error: '',
  isTold: false,
});

const isLasting = ({ failures, since }: FailingJob, now: Instant): boolean =>
  failures >= TOLD_AFTER.failures && now - since >= TOLD_AFTER.ms;

/** The job works; whoever heard that it did not hears this too. */
export const noteJobSuccess = async (
  stores: JobNewsStores,
  name: string,
  now: Instant,
): Promise<void> => {
  const job = await forgetFailingJob(stores.installation, name);
  if (job?.isTold)
    await tell(stores, { job, line: say('job-works-notice', { job: jobName(name) }) }, now);
};

const tell = async (
  stores: JobNewsStores,
  { job, line }: { job: FailingJob; line: TextRef },
  now: Instant,
): Promise<void> => {
  await tellAdmins(stores, {
    key: `${line.key}:${job.name}:${job.since}`,
    kind: JOB_NEWS_KIND,
    message: {
      type: 'notice',
      lines: [line],
      buttons: [[{ label: say('button-deliveries'), intent: { type: 'see-deliveries' } }]],
    },
    now,
  });
};
