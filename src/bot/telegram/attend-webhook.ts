import { GrammyError, type Api } from 'grammy';
import type { WebhookInfo } from 'grammy/types';

import { codeOf } from '../../error-codes.ts';
import type { LogFields } from '../../log.ts';
import { pause, pauseAfter, throwWhereTokenIsRefused } from './failed-call.ts';
import { ALLOWED_UPDATES } from './poll.ts';

/** Where Telegram is to post updates to, and what it shows with each. */
export type WebhookAddress = { url: string; secret: string };

export type WebhookPorts = {
  api: Api;
  webhook: WebhookAddress;
  onReady(): void;
  /** Whether Telegram answers, each time that it did or did not. */
  onHeard(isHeard: boolean): void;
  /** Why Telegram cannot deliver at present, in its words; null when it can. */
  onTrouble(trouble: string | null): void;
  warn(text: string, fields: LogFields): void;
  /** How often it looks; shorter in tests alone. */
  lookEveryMs?: number;
};

/** Where nobody writes nothing is posted: this tells that Telegram is there. */
const LOOK_EVERY_MS = 30_000;
/** Telegram takes one webhook a second. */
const ANEW_AFTER_MS = 1_000;
/** Telegram tries again after two minutes at most: what is older is over. */
const TROUBLED_FOR_MS = 150_000;
/** So many posts at the same time; what comes together is stored together. */
const MOST_CONNECTIONS = 40;

/**
 * Has Telegram post updates to the webhook, and looks now and then whether it still does, until the signal ends
 * it. The webhook stays: Telegram keeps what comes meanwhile for the next start.
 *
 * @throws when the token or the address is refused
 */
export const attendWebhook = async (ports: WebhookPorts, signal: AbortSignal): Promise<void> => {
  const errors = new DeliveryErrors();
  let isSet = false;
  let isReady = false;
  for (let failures = 0; !signal.aborted;) {
    try {
      isSet = await seeTo(ports, isSet, errors);
      failures = 0;
      if (isSet && !isReady) ports.onReady();
      isReady ||= isSet;
      await pause(isSet ? (ports.lookEveryMs ?? LOOK_EVERY_MS) : ANEW_AFTER_MS, signal);
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      await recover(ports, { error, failures, signal });
    }
  }
};

/** Sets it unless it is set, and returns whether Telegram says that it is. */
const seeTo = async (
  ports: WebhookPorts,
  wasSet: boolean,
  errors: DeliveryErrors,
): Promise<boolean> => {
  const { api, webhook } = ports;
  if (!wasSet) await setWebhook(api, webhook);
  const info = await api.getWebhookInfo();
  const isSet = info.url === webhook.url;
  if (!isSet) ports.warn('another program has taken the webhook away', { code: 'E_TELEGRAM' });
  ports.onHeard(true);
  tellTrouble(ports, errors.seen(info));
  return isSet;
};

const setWebhook = (api: Api, { url, secret }: WebhookAddress): Promise<true> =>
  api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: MOST_CONNECTIONS,
  });

/** What Telegram says of the last delivery that failed stays there for ever: only news counts. */
class DeliveryErrors {
  #lastAt: number | undefined;
  #newUntilMs = Number.NEGATIVE_INFINITY;

  seen({
    last_error_date: at = 0,
    last_error_message: message,
    pending_update_count: waiting,
  }: WebhookInfo) {
    const isNew = this.#lastAt !== undefined && at !== this.#lastAt;
    this.#lastAt = at;
    if (isNew) this.#newUntilMs = performance.now() + TROUBLED_FOR_MS;
    const isTroubled = waiting > 0 && performance.now() < this.#newUntilMs;
    return { isNew, trouble: isTroubled ? (message ?? 'unknown') : null };
  }
}

type Seen = ReturnType<DeliveryErrors['seen']>;

const tellTrouble = (ports: WebhookPorts, { isNew, trouble }: Seen): void => {
  ports.onTrouble(trouble);
  if (isNew && trouble !== null)
    ports.warn(`Telegram cannot deliver to WEBHOOK_URL: ${trouble}`, { code: 'E_TELEGRAM' });
};

type Trouble = { error: unknown; failures: number; signal: AbortSignal };

const recover = async (
  ports: WebhookPorts,
  { error, failures, signal }: Trouble,
): Promise<void> => {
  throwWhereTokenIsRefused(error);
  const refusal = error instanceof GrammyError ? error : undefined;
  const code = refusal?.error_code;
  if (code === 400)
    throw new Error(`WEBHOOK_URL is not accepted: Telegram answered ${refusal?.description}`);
  const pauseMs = pauseAfter(error, failures);
  // Two that start at the same time are told to wait for a second: Telegram is there.
  ports.onHeard(code === 429);
  ports.warn(`the webhook could not be seen to, next try in ${pauseMs} ms`, {
    code: codeOf(error, 'E_NETWORK'),
    error,
  });
  await pause(pauseMs, signal);
};
