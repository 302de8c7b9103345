import { jobName } from '../../core/people/announce-job.ts';
import { failingJobs, type FailingJob, type JobRun } from '../../core/shared/job-health.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext } from '../kit/request.ts';

/** Enough to tell one from another; the log has all of it. */
const ERROR_LENGTH = 80;

/** What the program does by the clock: when each job last ran well, and what last went wrong with it. */
export const showJobs = async (ctx: BotContext): Promise<void> => {
  const { stores, ports } = ctx.request;
  const failing = new Map((await failingJobs(stores.installation)).map((job) => [job.name, job]));
  show(
    ctx,
    [
      say('jobs-heading'),
      'blank',
      ...ports.jobRuns().map((run) => lineOf(run, failing.get(run.name))),
    ],
    [[{ label: say('button-deliveries'), data: buttons.board.deliveries.to() }]],
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
