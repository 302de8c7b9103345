import { onTestFinished } from 'vitest';

import { MovableClock } from '../../src/core/shared/clock.ts';
import type { SandboxEvent } from '../../src/sandbox/control/event-bus.ts';
import {
  startSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/start-sandbox.ts';
import type { SandboxPerson } from '../../src/sandbox/state/records.ts';

export const TOKEN = '123456789:AAtest-token_of-the-sandbox';
export const BOT = {
  id: 123_456_789,
  is_bot: true,
  first_name: 'Thi đua',
  username: 'thi_dua_bot',
};
/** 2027-02-14T02:00:00Z */
export const NOW_MS = 1_802_570_400_000;
export const NOW = NOW_MS / 1000;

export type Envelope = {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: unknown;
};

export type Opened = Sandbox & {
  clock: MovableClock;
  logged: string[];
  /** Calls a method with a JSON body and returns the envelope. */
  call: (method: string, params?: Record<string, unknown>) => Promise<Envelope>;
};

/** A sandbox on a free port with a standing clock, stopped when the test ends. */
export const openSandbox = async (
  options: Partial<Omit<SandboxOptions, 'clock'>> & { clock?: MovableClock } = {},
): Promise<Opened> => {
  const clock = options.clock ?? new MovableClock(() => NOW_MS);
  const logged: string[] = [];
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    token: TOKEN,
    botName: BOT.first_name,
    botUsername: BOT.username,
    clock,
    paced: false,
    log: ({ text }) => logged.push(text),
    ...options,
  });
  onTestFinished(() => sandbox.stop());
  const call: Opened['call'] = async (method, params = {}) => {
    const response = await fetch(`${sandbox.apiRoot}/bot${TOKEN}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    return (await response.json()) as Envelope;
  };
  return { ...sandbox, clock, logged, call };
};

/** A person who has opened the chat; her /start is already confirmed. */
export const openChat = async (sandbox: Opened, firstName = 'Lan'): Promise<SandboxPerson> => {
  const person = sandbox.control.addPerson({ firstName });
  sandbox.control.start(person.id);
  await sandbox.call('deleteWebhook', { drop_pending_updates: true });
  return person;
};

type Update = { update_id: number } & Record<string, unknown>;

/** What waits for the bot, without confirming it. */
export const waiting = async (sandbox: Opened, params = {}): Promise<Update[]> => {
  const { result } = await sandbox.call('getUpdates', params);
  return result as Update[];
};

/** Resolves with the first event that fits. */
export const eventOf = <Type extends SandboxEvent['type']>(
  sandbox: Sandbox,
  type: Type,
): Promise<Extract<SandboxEvent, { type: Type }>> =>
  new Promise((resolve) => {
    const stop = sandbox.control.watch((event) => {
      if (event.type !== type) return;
      stop();
      resolve(event as Extract<SandboxEvent, { type: Type }>);
    });
  });
