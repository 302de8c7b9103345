import { setTimeout as wait } from 'node:timers/promises';

import { GrammyError, type Api } from 'grammy';
import type { Update } from 'grammy/types';

/** Everything else would only be thrown away. */
const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
const LONG_POLL_S = 25;
const MAX_PAUSE_MS = 30_000;
/** A restart may meet the last long poll of the program before it; two real bots never yield. */
const MAX_CONFLICTS = 10;

export type PollPorts = {
  /** Has its own, longer time limit than the api that replies. */
  api: Api;
  /** Stores the batch durably; only then is it confirmed, by the next poll. */
  store(updates: Update[]): Promise<void>;
  onReady(): void;
  warn(text: string): void;
};

/**
 * Asks Telegram for updates until the signal ends it. Never confirms what has not been stored.
 *
 * @throws when the token is refused (401, 404) or another program keeps polling (409)
 */
export const poll = async (ports: PollPorts, signal: AbortSignal): Promise<void> => {
  let offset = 0;
  let failures = 0;
  let isReady = false;
  while (!signal.aborted) {
    try {
      const updates = await askForUpdates(ports.api, { offset, isFirst: !isReady, signal });
      if (updates.length > 0) await ports.store(updates);
      offset = updates.reduce((next, { update_id: id }) => Math.max(next, id + 1), offset);
      failures = 0;
      if (!isReady) ports.onReady();
      isReady = true;
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      await recover(ports, { error, failures, signal });
    }
  }
};

const askForUpdates = (
  api: Api,
  { offset, isFirst, signal }: { offset: number; isFirst: boolean; signal: AbortSignal },
): Promise<Update[]> =>
  api.getUpdates(
    {
      offset,
      limit: 100,
      // The first answer tells that everything works, so it must not take half a minute.
      timeout: isFirst ? 0 : LONG_POLL_S,
      allowed_updates: ALLOWED_UPDATES,
    },
    // grammY's types name the AbortSignal of a polyfill that Node no longer needs.
    signal as unknown as Parameters<Api['getUpdates']>[1],
  );

type Trouble = { error: unknown; failures: number; signal: AbortSignal };

const recover = async (ports: PollPorts, { error, failures, signal }: Trouble): Promise<void> => {
  const code = error instanceof GrammyError ? error.error_code : undefined;
  const description = error instanceof GrammyError ? error.description : 'network';
  if (code === 401 || code === 404)
    throw new Error(`BOT_TOKEN is not accepted: Telegram answered ${code} ${description}`);
  if (code === 409 && failures >= MAX_CONFLICTS)
    throw new Error(`another program polls with the same BOT_TOKEN: ${description}`);
  const retryAfterMs =
    error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
  const pauseMs = Math.max(retryAfterMs, Math.min(250 * 2 ** failures, MAX_PAUSE_MS));
  ports.warn(`updates could not be fetched (${description}), next try in ${pauseMs} ms`);
  await wait(pauseMs, undefined, { signal }).catch(() => undefined);
};
