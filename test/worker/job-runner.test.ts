import { setImmediate as turn } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { asInstant } from '../../src/core/shared/instant.ts';
import { createLog } from '../../src/log.ts';
import { JobRunner, type Job } from '../../src/worker/job-runner.ts';

const never = new AbortController().signal;

/** Each look at the clock is a moment later. */
let moment = 0;

/** A runner that tells what it noted, and the lines of its log. */
const runnerOf = (jobs: readonly Job[], limitMs = 10_000, failing: string[] = []) => {
  const noted: string[] = [];
  const lines: { job: string; code: string }[] = [];
  const stream = { write: (line: string) => lines.push(JSON.parse(line)) };
  const runner = new JobRunner(jobs, {
    log: createLog({ level: 'error', secrets: [], stream }),
    now: () => asInstant((moment += 1)),
    noteFailure: ({ name, error }) => Promise.resolve(void noted.push(`${name} failed: ${error}`)),
    noteSuccess: (name) => Promise.resolve(void noted.push(`${name} works`)),
    failing: () => Promise.resolve(failing),
    limitMs,
  });
  return { runner, noted, lines };
};

const job = (name: string, run: Job['run'], when: Job['when'] = 'tick'): Job => ({
  name,
  when,
  run,
});

it('runs every job though one throws, logs it with its name, and notes when it works again', async () => {
  const ran: string[] = [];
  let isBroken = true;
  const { runner, noted, lines } = runnerOf([
    job('first', () => Promise.resolve(ran.push('first'))),
    job('broken', () => (isBroken ? Promise.reject(new Error('a bad row')) : Promise.resolve())),
    job('last', () => Promise.resolve(ran.push('last'))),
  ]);
  await runner.run('tick', never);
  await runner.run('tick', never);
  isBroken = false;
  await runner.run('tick', never);
  await runner.run('tick', never);
  expect(ran).toEqual(['first', 'last', 'first', 'last', 'first', 'last', 'first', 'last']);
  const failure = 'broken failed: E_JOB Error: a bad row';
  expect(noted).toEqual([failure, failure, 'broken works']);
  expect(lines).toMatchObject([
    { job: 'broken', code: 'E_JOB' },
    { job: 'broken', code: 'E_JOB' },
  ]);
});

it('goes on after a job that hangs, and starts it anew only once it has ended', async () => {
  let started = 0;
  let end: (() => void) | undefined;
  const ran: string[] = [];
  const { runner, noted } = runnerOf(
    [
      job('hangs', () => {
        started += 1;
        return new Promise<void>((resolve) => {
          end = resolve;
        });
      }),
      job('last', () => Promise.resolve(ran.push('last'))),
    ],
    5,
  );
  await runner.run('tick', never);
  await runner.run('tick', never);
  expect(started).toBe(1);
  expect(ran).toEqual(['last', 'last']);
  expect(noted.map((text) => text.split(': ').at(-1))).toEqual([
    'the job did not end in time',
    'the job still hangs',
  ]);
  end?.();
  await turn();
  await runner.run('tick', never);
  expect(started).toBe(2);
});

it('runs a job of a day once a day, and again when it failed', async () => {
  let day = 'Monday';
  let runs = 0;
  const daily = job(
    'daily',
    () => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    },
    () => day,
  );
  const { runner } = runnerOf([daily]);
  for (let ticks = 0; ticks < 4; ticks += 1) await runner.run('tick', never);
  expect(runs).toBe(2);
  day = 'Tuesday';
  for (let ticks = 0; ticks < 4; ticks += 1) await runner.run('tick', never);
  expect(runs).toBe(3);
});

it('keeps pulse and tick apart, and says whether anything was done', async () => {
  const ran: string[] = [];
  const { runner } = runnerOf([
    job('quick', () => Promise.resolve(ran.push('quick') > 1), 'pulse'),
    job('slow', () => Promise.resolve(ran.push('slow'))),
  ]);
  expect(await runner.run('pulse', never)).toBe(false);
  expect(await runner.run('pulse', never)).toBe(true);
  await runner.run('tick', never);
  expect(ran).toEqual(['quick', 'quick', 'slow']);
});

it('knows after a restart what failed before', async () => {
  const { runner, noted } = runnerOf([job('mended', () => Promise.resolve())], 10_000, ['mended']);
  await runner.run('tick', never);
  await runner.run('tick', never);
  expect(noted).toEqual(['mended works']);
});

it('neither counts nor notes what a stop cuts short', async () => {
  const stop = new AbortController();
  const { runner, noted, lines } = runnerOf([
    job('cut', () => {
      stop.abort();
      return Promise.reject(new Error('stopped'));
    }),
  ]);
  await runner.run('tick', stop.signal);
  expect([noted, lines]).toEqual([[], []]);
});

it('remembers when each job last ended well, and its last error though it works again', async () => {
  moment = 0;
  let isBroken = true;
  let day = 'Monday';
  const { runner } = runnerOf([
    job('mended', () => (isBroken ? Promise.reject(new Error('a bad row')) : Promise.resolve())),
    job(
      'daily',
      () => Promise.resolve(),
      () => day,
    ),
    job('quick', () => Promise.resolve(), 'pulse'),
  ]);
  await runner.run('tick', never);
  const lastError = { at: 1, error: 'E_JOB Error: a bad row' };
  expect(runner.runs()).toEqual([
    { name: 'mended', lastRunAt: null, lastError },
    { name: 'daily', lastRunAt: 2, lastError: null },
    { name: 'quick', lastRunAt: null, lastError: null },
  ]);
  isBroken = false;
  await runner.run('tick', never);
  await runner.run('pulse', never);
  expect(runner.runs()).toEqual([
    { name: 'mended', lastRunAt: 3, lastError },
    { name: 'daily', lastRunAt: 2, lastError: null },
    { name: 'quick', lastRunAt: 4, lastError: null },
  ]);
  day = 'Tuesday';
  await runner.run('tick', never);
  expect(runner.runs()[1]?.lastRunAt).toBe(6);
});
