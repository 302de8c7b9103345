import { setImmediate as nextTurn } from 'node:timers/promises';

import { GrammyError, type Api } from 'grammy';
import type { Update } from 'grammy/types';

import { codeOf } from '../../error-codes.ts';
import type { LogFields } from '../../log.ts';
import { pause, pauseAfter, throwWhereTokenIsRefused } from './failed-call.ts';

/** Everything else would only be thrown away. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const;
const LONG_POLL_S = 25;
/**
 * A restart may meet the last long poll of the program before it. Two bots take the updates from each other in
 * turn, each of them answered in between: so many conflicts in that time are no restart.
 */
const MAX_CONFLICTS = 5;
const CONFLICTS_WITHIN_MS = 10 * 60_000;

export type PollPorts = {
  /** Has its own, longer time limit than the api that replies. */
  api: Api;
  /** Stores the batch durably; only then is it confirmed, by the next poll. */
  store(updates: Update[]): Promise<void>;
  onReady(): void;
  /** Whether Telegram answers, each time that it did or did not. */
  onHeard(isHeard: boolean): void;
  warn(text: string, fields: LogFields): void;
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
  const conflicts: number[] = [];
  while (!signal.aborted) {
    try {
      const isFirst = !isReady || failures > 0;
      const updates = await askForUpdates(ports.api, { offset, isFirst, signal });
      ports.onHeard(true);
      // What Telegram has answered to other calls by then is read first, in whatever order it is found: a
      // message may be the answer to a question of which it only then is known that it stands in the chat.
      await nextTurn();
      if (updates.length > 0) await store(ports, updates);
      offset = updates.reduce((next, { update_id: id }) => Math.max(next, id + 1), offset);
      failures = 0;
      if (!isReady) ports.onReady();
      isReady = true;
    } catch (error) {
      if (signal.aborted && !(error instanceof StoreFailure)) return;
      failures += 1;
      if (isConflict(error)) conflicts.push(performance.now());
      if (error instanceof StoreFailure) await waitForStore(ports, { error, failures, signal });
      else await recover(ports, { error, failures, isContested: isContested(conflicts), signal });
    }
  }
};

/** Nothing is wrong with Telegram, which hands out the same updates again to the next poll. */
class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
}

const store = async (ports: PollPorts, updates: Update[]): Promise<void> => {
  try {
    await ports.store(updates);
  } catch (error) {
    throw new StoreFailure('updates could not be stored', { cause: error });
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
      // The first answer, also after a failure, tells that everything works: it must not take half a minute.
      timeout: isFirst ? 0 : LONG_POLL_S,
      allowed_updates: ALLOWED_UPDATES,
    },
    // grammY's types name the AbortSignal of a polyfill that Node no longer needs.
    signal as unknown as Parameters<Api['getUpdates']>[1],
  );

type Trouble = { error: unknown; failures: number; signal: AbortSignal };

const waitForStore = async (
  ports: PollPorts,
  { error, failures, signal }: Trouble & { error: StoreFailure },
): Promise<void> => {
  const pauseMs = pauseAfter(error, failures);
  const code = codeOf(error, 'E_STORE');
  const fields = { code, error: error.cause };
  ports.warn(`${error.message}, they are asked for again in ${pauseMs} ms`, fields);
  await pause(pauseMs, signal);
};

const isConflict = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 409;

const isContested = (conflicts: readonly number[]): boolean => {
  const since = performance.now() - CONFLICTS_WITHIN_MS;
  return conflicts.slice(-MAX_CONFLICTS).filter((at) => at >= since).length === MAX_CONFLICTS;
};

const recover = async (
  ports: PollPorts,
  { error, failures, isContested: isTaken, signal }: Trouble & { isContested: boolean },
): Promise<void> => {
  throwWhereTokenIsRefused(error);
  const description = error instanceof GrammyError ? error.description : 'network';
  if (isTaken && isConflict(error))
    throw new Error(`another program polls with the same BOT_TOKEN: ${description}`);
  const pauseMs = pauseAfter(error, failures);
  ports.onHeard(false);
  const text = `updates could not be fetched (${description}), next try in ${pauseMs} ms`;
  ports.warn(text, { code: codeOf(error, 'E_NETWORK'), error });
  await pause(pauseMs, signal);
};
