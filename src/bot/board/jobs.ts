import { jobName } from '../../core/people/announce-job.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { failingJobs, type FailingJob, type JobRun } from '../../core/shared/job-health.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { pageOf } from '../kit/paging.ts';
import { show, type BotContext } from '../kit/request.ts';

/** Enough to tell one from another; the log has all of it. */
const ERROR_LENGTH = 80;
const JOBS_A_PAGE = 12;

/** What the program does by the clock, what fails first: when each job last ran well, and what last went wrong with it. */
export const showJobs = async (
  ctx: BotContext,
  _: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const { stores, ports } = ctx.request;
  const failing = new Map((await failingJobs(stores.installation)).map((job) => [job.name, job]));
  const isFailing = ({ name }: JobRun): boolean => failing.has(name);
  const all = ports.jobRuns();
  const runs = [...all.filter(isFailing), ...all.filter((run) => !isFailing(run))];
  const { at, pages, items, turning } = pageOf(ctx.request, runs, {
    wanted: page,
    size: JOBS_A_PAGE,
    to: (to) => buttons.board.jobs.to({ page: to }),
    named: ({ name }) => [jobName(name)],
  });
  show(
    ctx,
    [
      say('jobs-heading'),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      ...items.map((run) => lineOf(run, failing.get(run.name))),
    ],
    [turning, [{ label: say('button-deliveries'), data: buttons.board.deliveries.to() }]],
  );
};

const lineOf = ({ name, lastRunAt, lastError }: JobRun, failing?: FailingJob): TextRef => {
  const job = jobName(name);
  const at = lastRunAt === null ? say('jobs-not-run') : { at: lastRunAt };
  if (failing) {
    const { failures, since } = failing;
    const error = shorten(failing.error, ERROR_LENGTH);
    return say('jobs-line-failing', { job, at, failures, since: { at: since }, error });
  }
  if (lastError === null) return say('jobs-line', { job, at });
  const errorAt = { at: lastError.at };
  const error = shorten(lastError.error, ERROR_LENGTH);
  return say('jobs-line-error', { job, at, errorAt, error });
};
