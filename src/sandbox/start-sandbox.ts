import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';

import { ApiError } from './api/api-error.ts';
import { BotApi } from './api/bot-api.ts';
import type { MovableSandboxClock } from './clock.ts';
import { CallLog } from './control/call-log.ts';
import { Control } from './control/control.ts';
import { EventBus } from './control/event-bus.ts';
import { FaultList } from './control/fault-list.ts';
import { controlRoutes } from './control/routes.ts';
import { webAppKeyOf } from './control/web-app.ts';
import { pageRoutes } from './serve-page.ts';
import { ChangeLog } from './state/change-log.ts';
import { FileStore } from './state/file-store.ts';
import { RateModel } from './state/rate-model.ts';
import type { Snapshot } from './state/records.ts';
import { StateFile } from './state/state-file.ts';
import { TelegramState } from './state/telegram-state.ts';
import type { SandboxTelegram } from './state/telegram.ts';
import { UpdateQueue } from './state/update-queue.ts';
import { Webhook } from './state/webhook.ts';

export type SandboxOptions = {
  /** A loopback address; anything else is refused. */
  host: string;
  /** 0 = any free port. */
  port: number;
  token: string;
  botName: string;
  botUsername: string;
  /** Business time, shared with the service; the control surface moves it. */
  clock: MovableSandboxClock;
  /** Where the state survives restarts; without it everything stays in memory. */
  file?: string;
  log: (line: { level: 'info' | 'warn'; text: string }) => void;
  /** Telegram's slowing down of repeated getUpdates (up to 3 s); on unless set to false. */
  paced?: boolean;
  /** Refuse plain HTTP and loopback webhooks, as Telegram does; off unless set. */
  strict?: boolean;
  /** Length in ms of a second between retries of a webhook; 1000 unless a test is in a hurry. */
  webhookSecondMs?: number;
  /** Machine time in ms that no business clock moves; a test may bring its own. */
  monotonicNow?: () => number;
};

export type Sandbox = {
  /** For grammY's client.apiRoot; no slash at the end. */
  apiRoot: string;
  pageUrl: string;
  control: Control;
  stop(): Promise<void>;
};

/** Longer than a busy computer is silent: a call on a connection that is just closing is lost. */
const KEEP_ALIVE_MS = 60_000;

/** Starts a Telegram on this computer: Bot API, control surface and chat page on one port. */
export const startSandbox = async (options: SandboxOptions): Promise<Sandbox> => {
  if (!/^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(options.host)) {
    throw new Error(`the sandbox listens on loopback only, not on ${options.host}`);
  }
  const parts = buildParts(options);
  // Says on disk that the sandbox runs, so that a kill in the next moment is noticed.
  parts.stateFile?.touch();
  await parts.stateFile?.flush();
  const server = createServer(listener(parts));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  const apiRoot = `http://${host}:${port}`;
  return {
    apiRoot,
    pageUrl: `${apiRoot}/`,
    control: parts.control,
    stop: () => stop(server, parts),
  };
};

type Parts = {
  telegram: SandboxTelegram;
  control: Control;
  botApi: BotApi;
  stateFile: StateFile | undefined;
};

const buildParts = (options: SandboxOptions): Parts => {
  const { file, clock } = options;
  const loaded = file === undefined ? undefined : StateFile.load(file);
  const changed = (): void => stateFile?.touch();
  const state = new TelegramState();
  const monotonicNow = options.monotonicNow ?? machineNow;
  const isPaced = options.paced !== false;
  const added = (): void => webhook.deliver();
  const updates = new UpdateQueue({ monotonicNow, isPaced, changed, added });
  const webhook = new Webhook({
    updates,
    clock,
    monotonicNow,
    secondMs: options.webhookSecondMs ?? 1000,
    onTaken: (response) => botApi.execute(response),
    changed,
  });
  const files = new FileStore(state, file === undefined ? undefined : `${file}.files`);
  const telegram: SandboxTelegram = {
    bot: botOf(options),
    state,
    updates,
    webhook,
    rates: new RateModel(monotonicNow),
    webAppKey: webAppKeyOf(options.token),
    isStrict: options.strict === true,
    files,
    events: new EventBus(),
    clock,
    monotonicNow,
  };
  const facts = () => ({ clockOffsetMs: clock.offsetMs, webhook: webhook.target ?? null });
  const log = new ChangeLog({ state, updates, facts });
  const warn = (text: string): void => options.log({ level: 'warn', text });
  const stateFile = file === undefined ? undefined : new StateFile({ path: file, log, warn });
  const calls = new CallLog();
  const faults = new FaultList();
  const control = new Control({ telegram, clock, calls, faults, changed });
  const { token } = options;
  const botApi = new BotApi({ telegram, token, faults, calls, changed, log: options.log });
  if (loaded !== undefined) restore(telegram, clock, loaded);
  return { telegram, control, botApi, stateFile };
};

const restore = (telegram: SandboxTelegram, clock: MovableSandboxClock, loaded: Snapshot): void => {
  telegram.state.restore(loaded);
  telegram.updates.restore(loaded.queue);
  if (loaded.webhook !== undefined) telegram.webhook.set(loaded.webhook);
  // A moved clock stays moved, or dates would run backwards; one that was set on purpose wins.
  if (clock.offsetMs === 0) clock.shiftTo(loaded.clockOffsetMs);
};

const listener = ({ botApi, control, stateFile }: Parts): RequestListener => {
  const flush = async (): Promise<void> => stateFile?.flush();
  const app = new Hono();
  app.route('/_sandbox', controlRoutes({ control, flush }));
  app.route('/', pageRoutes());
  const serveOthers = getRequestListener(app.fetch);
  return (request, response) => {
    const isTelegram = BotApi.isMine(request.url ?? '/');
    const served = isTelegram
      ? botApi.handle(request, response)
      : Promise.resolve(serveOthers(request, response));
    // Only a connection that broke while it was read or written ends here.
    served.catch(() => response.destroy());
  };
};

const listen = (server: Server, { host, port }: SandboxOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const stop = async (server: Server, parts: Parts): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  parts.telegram.webhook.pause();
  parts.telegram.updates.endPoll(new ApiError(500, 'Internal Server Error: restart'));
  await closed;
  await parts.stateFile?.close();
};

const botOf = ({ token, botName, botUsername }: SandboxOptions) => ({
  id: Number.parseInt(token, 10),
  name: botName,
  username: botUsername,
});

/** Never jumps while the process lives, and means the same after a restart. */
const machineNow = (): number => performance.timeOrigin + performance.now();
