import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

import type { QueueDepths } from '../core/outbox/queue-store.ts';
import type { Instant } from '../core/shared/instant.ts';
import type { JobRun } from '../core/shared/job-health.ts';

/** How the service is at one moment; no word of any person. */
export type Watched = {
  now: Instant;
  queues: QueueDepths;
  jobs: readonly JobRun[];
  /** Names of jobs that fail at present. */
  failing: readonly string[];
  disks: readonly { free: number; total: number }[];
  lastBackupAt: Instant | null;
  /** Seconds since Telegram answered last; null before the first time. */
  telegramSilentS: number | null;
  /** Why Telegram cannot deliver to the webhook, in its words; null when it can, or none is used. */
  webhookTrouble: string | null;
};

export type WatchServer = {
  port: number;
  /** Counts since the start. */
  count: {
    /** People were answered. */
    answer(): void;
    /** What became of a message of the bot's own: `sent`, `blocked`, … */
    send(outcome: string): void;
    /** A failure in the log, by its code. */
    error(code: string): void;
  };
  stop(): Promise<void>;
};

type WatchPorts = {
  host: string;
  /** 0: any free one. */
  port: number;
  look: () => Promise<Watched>;
};

/** Telegram answers each long poll within half a minute, also where nobody writes. */
const SILENT_TOO_LONG_S = 180;

/** `GET /health` for whoever restarts programs, `GET /metrics` for Prometheus, and nothing else. */
export const startWatchServer = async ({ host, port, look }: WatchPorts): Promise<WatchServer> => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = counter(registry, {
    name: 'answers',
    help: 'Updates of people that were answered',
  });
  const sends = counter(registry, {
    name: 'sends',
    help: 'Messages of the bot itself by outcome',
    label: 'outcome',
  });
  const errors = counter(registry, {
    name: 'errors',
    help: 'Failures in the log by their code',
    label: 'code',
  });
  const gauges = gaugesOf(registry);
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET') return say(response, { status: 405, text: 'GET only\n' });
    if (path === '/health') return void health(response, look);
    if (path !== '/metrics') return say(response, { status: 404, text: '/health or /metrics\n' });
    void metrics(response, async () => {
      gauges(await look());
      return { type: registry.contentType, text: await registry.metrics() };
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    count: {
      answer: () => answers.inc(),
      send: (outcome) => sends.inc({ outcome }),
      error: (code) => errors.inc({ code }),
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

type Said = { status: number; text: string; type?: string };

const say = (response: ServerResponse, { status, text, type = 'text/plain' }: Said): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
};

const health = async (response: ServerResponse, look: WatchPorts['look']): Promise<void> => {
  const problems = await look().then(problemsOf, () => ['the database does not answer']);
  const isWell = problems.length === 0;
  const body = { status: isWell ? 'ok' : 'unwell', problems };
  say(response, {
    status: isWell ? 200 : 503,
    text: `${JSON.stringify(body)}\n`,
    type: 'application/json',
  });
};

/** What a restart, or whoever runs the server, has to do something about. */
const problemsOf = ({ telegramSilentS, webhookTrouble, failing }: Watched): string[] => [
  ...(telegramSilentS === null ? ['Telegram has not answered yet'] : []),
  ...(telegramSilentS !== null && telegramSilentS > SILENT_TOO_LONG_S
    ? [`Telegram has not answered for ${Math.round(telegramSilentS)} s`]
    : []),
  ...(webhookTrouble === null ? [] : [`Telegram cannot deliver: ${webhookTrouble}`]),
  ...failing.map((job) => `the job ${job} fails`),
];

const metrics = async (
  response: ServerResponse,
  write: () => Promise<{ type: string; text: string }>,
): Promise<void> => {
  try {
    const { type, text } = await write();
    say(response, { status: 200, text, type });
  } catch {
    say(response, { status: 503, text: 'the database does not answer\n' });
  }
};

type Named = { name: string; help: string; label?: string };

const counter = (registry: Registry, { name, help, label }: Named): Counter =>
  new Counter({
    name: `thidua_${name}_total`,
    help,
    labelNames: label === undefined ? [] : [label],
    registers: [registry],
  });

const gauge = (registry: Registry, { name, help, label }: Named): Gauge =>
  new Gauge({
    name: `thidua_${name}`,
    help,
    labelNames: label === undefined ? [] : [label],
    registers: [registry],
  });

const gaugesOf = (registry: Registry): ((watched: Watched) => void) => {
  const shows = [showQueues(registry), showJobs(registry), showRest(registry)];
  return (watched) => {
    for (const show of shows) show(watched);
  };
};

const showQueues = (registry: Registry): ((watched: Watched) => void) => {
  const queue = gauge(registry, {
    name: 'queue_length',
    help: 'What waits, by queue',
    label: 'queue',
  });
  const age = gauge(registry, {
    name: 'queue_age_seconds',
    help: 'Age of the oldest that waits',
    label: 'queue',
  });
  return ({ now, queues }) => {
    for (const [name, { count, since }] of waitingIn(queues)) {
      queue.set({ queue: name }, count);
      age.set({ queue: name }, since === null ? 0 : Math.max(0, (now - since) / 1000));
    }
    for (const [name, count] of countedIn(queues)) queue.set({ queue: name }, count);
  };
};

const showJobs = (registry: Registry): ((watched: Watched) => void) => {
  const ran = gauge(registry, {
    name: 'job_last_run_seconds',
    help: 'When a job last did well',
    label: 'job',
  });
  const erred = gauge(registry, {
    name: 'job_last_error_seconds',
    help: 'When a job last failed',
    label: 'job',
  });
  const fails = gauge(registry, { name: 'job_failing', help: '1 while a job fails', label: 'job' });
  return ({ jobs, failing }) => {
    for (const { name: job, lastRunAt, lastError } of jobs) {
      ran.set({ job }, (lastRunAt ?? 0) / 1000);
      erred.set({ job }, (lastError?.at ?? 0) / 1000);
      fails.set({ job }, failing.includes(job) ? 1 : 0);
    }
  };
};

const showRest = (registry: Registry): ((watched: Watched) => void) => {
  const free = gauge(registry, {
    name: 'disk_free_bytes',
    help: 'Room on the disk',
    label: 'disk',
  });
  const total = gauge(registry, {
    name: 'disk_total_bytes',
    help: 'Size of the disk',
    label: 'disk',
  });
  const backup = gauge(registry, {
    name: 'last_backup_seconds',
    help: 'When the last good backup was made',
  });
  const silent = gauge(registry, {
    name: 'telegram_silent_seconds',
    help: 'Since Telegram answered last',
  });
  return ({ disks, lastBackupAt, telegramSilentS }) => {
    for (const [at, room] of disks.entries()) {
      const disk = at === 0 ? 'data' : 'files';
      free.set({ disk }, room.free);
      total.set({ disk }, room.total);
    }
    backup.set((lastBackupAt ?? 0) / 1000);
    silent.set(telegramSilentS ?? 0);
  };
};

const waitingIn = ({ updates, due }: QueueDepths) =>
  [
    ['updates', updates],
    ['due', due[1]],
    ['due-announcements', due[2]],
  ] as const;

const countedIn = ({ deadUpdates, replies, later, inFlight, unknown }: QueueDepths) =>
  [
    ['dead-updates', deadUpdates],
    ['replies', replies],
    ['later', later],
    ['in-flight', inFlight],
    ['unknown', unknown],
  ] as const;
