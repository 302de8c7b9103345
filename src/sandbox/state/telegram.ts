import type { SandboxClock } from '../clock.ts';
import type { EventBus } from '../control/event-bus.ts';
import type { FileStore } from './file-store.ts';
import type { RateModel } from './rate-model.ts';
import type { TelegramState } from './telegram-state.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { Webhook } from './webhook.ts';

export type BotIdentity = { id: number; name: string; username: string };

/** What every method and every verb of the control surface works on. */
export type SandboxTelegram = {
  readonly bot: BotIdentity;
  readonly state: TelegramState;
  readonly updates: UpdateQueue;
  readonly webhook: Webhook;
  /** Signs what a Web App is told of whoever opened it. */
  readonly webAppKey: Buffer;
  /** Refuses as Telegram does what the sandbox otherwise allows on one machine. */
  readonly isStrict: boolean;
  readonly rates: RateModel;
  readonly files: FileStore;
  readonly events: EventBus;
  /** Business time: dates of messages. */
  readonly clock: SandboxClock;
  /** Machine time in ms: retention, long polls, the life of a button press. */
  readonly monotonicNow: () => number;
};

/** Business time as Telegram writes dates. */
export const unixNow = (telegram: SandboxTelegram): number =>
  Math.floor(telegram.clock.now() / 1000);
