import { setTimeout as sleep } from 'node:timers/promises';

/** How long one synchronous call may hold the event loop while another process writes. */
export const BUSY_TIMEOUT_MS = 250;

const GIVE_UP_AFTER_MS = 10_000;
const PAUSE_MS = { least: 20, spread: 40 };

/** Whether SQLite refused because another connection holds its lock: nothing was done, so the call may be repeated. */
export const isBusy = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const own = 'code' in error ? error.code : undefined;
  return startsWithBusy(own) || startsWithBusy(originalCode(error.cause));
};

/**
 * Repeats `attempt` for as long as SQLite answers that it is busy, at most 10 s of machine time,
 * then lets the last error through. It waits asynchronously: SQLite's own busy timeout would stop
 * every other conversation meanwhile.
 */
export const retryWhileBusy = async <Result>(
  attempt: () => Result | Promise<Result>,
  giveUpAfterMs = GIVE_UP_AFTER_MS,
): Promise<Result> => {
  const giveUpAt = performance.now() + giveUpAfterMs;
  for (;;) {
    try {
      // Each try follows the one before: that is the point of a retry.
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUpAt) throw error;
    }
    await sleep(PAUSE_MS.least + Math.random() * PAUSE_MS.spread);
  }
};

const startsWithBusy = (code: unknown): boolean =>
  typeof code === 'string' && code.startsWith('SQLITE_BUSY');

/** Prisma's DriverAdapterError keeps the driver's code in its cause. */
const originalCode = (cause: unknown): unknown =>
  typeof cause === 'object' && cause !== null && 'originalCode' in cause
    ? cause.originalCode
    : undefined;
