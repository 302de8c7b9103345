import type { BotWebhook } from '../bot/bot.ts';
import type { Settings } from '../config.ts';
import type { Messenger } from '../core/outbox/messenger.ts';
import { lastBackup } from '../core/people/nightly-backup.ts';
import type { Clock } from '../core/shared/clock.ts';
import { failingJobs, type JobRun } from '../core/shared/job-health.ts';
import type { Log } from '../log.ts';
import { openFileFolder } from '../storage/file-folder.ts';
import type { Standby } from '../storage/postgres/standby.ts';
import type { Watched, WatchServer } from '../web/watch-server.ts';
import { machineRandom } from './machine-ports.ts';
import type { OpenStorage } from './storage.ts';

type WatchStart = { settings: Settings; storage: OpenStorage; clock: Clock; log: Log };

/** Tells health and metrics to whoever asks at METRICS_PORT, and costs nothing where that is not set. */
export class Watch {
  readonly #start: WatchStart;
  #server: WatchServer | undefined;
  #jobs: () => readonly JobRun[] = () => [];
  #polledAtMs: number | undefined;
  #webhookTrouble: string | null = null;

  constructor(start: WatchStart) {
    this.#start = start;
  }

  /** The same log, whose failures are counted. */
  get log(): Log {
    const { log, settings } = this.#start;
    if (settings.metricsPort === undefined) return log;
    return {
      ...log,
      fatal: (message, fields) => this.#counted(fields.code, () => log.fatal(message, fields)),
      error: (message, fields) => this.#counted(fields.code, () => log.error(message, fields)),
      warn: (message, fields) => this.#counted(fields?.code, () => log.warn(message, fields)),
    };
  }

  #counted(code: string | undefined, write: () => void): void {
    if (code !== undefined) this.#server?.count.error(code);
    write();
  }

  /** The same that is done when somebody is answered, counted. */
  noting<To>(note: (to: To) => void): (to: To) => void {
    return (to) => {
      this.#server?.count.answer();
      note(to);
    };
  }

  /** The same that hears whether Telegram answers; when it last did is remembered. */
  hearing(hear: (isHeard: boolean) => void): (isHeard: boolean) => void {
    return (isHeard) => {
      if (isHeard) this.#polledAtMs = performance.now();
      hear(isHeard);
    };
  }

  /** The same webhook; why Telegram cannot deliver to it is remembered. */
  attending(webhook: Omit<BotWebhook, 'onTrouble'> | undefined): BotWebhook | undefined {
    const onTrouble = (trouble: string | null): void => {
      this.#webhookTrouble = trouble;
    };
    return webhook && { ...webhook, onTrouble };
  }

  /** The same way out, whose outcomes are counted. */
  counting(messenger: Messenger): Messenger {
    return countingBy(messenger, (outcome) => this.#server?.count.send(outcome));
  }

  async begin(jobs: () => readonly JobRun[]): Promise<void> {
    const { settings, log } = this.#start;
    const { host, metricsPort: port } = settings;
    this.#jobs = jobs;
    if (port === undefined) return;
    const { startWatchServer } = await import('../web/watch-server.ts');
    this.#server = await startWatchServer({ host, port, look: () => this.#look() });
    log.info('health and metrics are told', { host, port: this.#server.port });
  }

  async #look(): Promise<Watched> {
    const { settings, storage, clock } = this.#start;
    const now = clock.now();
    const folder = await openFileFolder(settings.dataFolder, machineRandom);
    const stored = await storage.transactions.single(async ({ queues, installation }) => ({
      queues: await queues.depths(now),
      failing: (await failingJobs(installation)).map(({ name }) => name),
      lastBackupAt: await lastBackup(installation),
    }));
    const polledAtMs = this.#polledAtMs;
    const telegramSilentS =
      polledAtMs === undefined ? null : (performance.now() - polledAtMs) / 1000;
    const webhookTrouble = this.#webhookTrouble;
    const disks = await folder.rooms();
    return { ...stored, now, jobs: this.#jobs(), disks, telegramSilentS, webhookTrouble };
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }
}

type StandbyStart = Pick<WatchStart, 'settings' | 'clock' | 'log'>;

/** The same of a process that stands by: it is well as long as the database answers. */
export class StandbyWatch {
  readonly #start: StandbyStart;
  #server: WatchServer | undefined;

  constructor(start: StandbyStart) {
    this.#start = start;
  }

  /** The same way out, whose outcomes are counted. */
  counting(messenger: Messenger): Messenger {
    return countingBy(messenger, (outcome) => this.#server?.count.send(outcome));
  }

  async begin({ depths }: Pick<Standby, 'depths'>): Promise<void> {
    const { settings, clock, log } = this.#start;
    const { host, metricsPort: port, dataFolder } = settings;
    if (port === undefined) return;
    const { startWatchServer } = await import('../web/watch-server.ts');
    const folder = await openFileFolder(dataFolder, machineRandom);
    const nothing = { jobs: [], failing: [], lastBackupAt: null, webhookTrouble: null };
    this.#server = await startWatchServer({
      host,
      port,
      look: async () => {
        const now = clock.now();
        const [queues, disks] = [await depths(now), await folder.rooms()];
        // Whoever leads hears Telegram.
        return { ...nothing, now, queues, disks, telegramSilentS: 0 };
      },
    });
    log.info('health and metrics are told', { host, port: this.#server.port });
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }
}

const countingBy = (messenger: Messenger, count: (outcome: string) => void): Messenger => ({
  send: async (...message) => {
    const outcome = await messenger.send(...message);
    count(outcome.type);
    return outcome;
  },
});
