import { asInstant, type Instant } from '../../shared/instant.ts';

/** Whose words or file it was that somebody passed on, as Telegram names them, and when these were sent first. */
export type PassedOn = { name: string; at: Instant };

/** Reads one that was stored; undefined for anything that is none. */
export const readPassedOn = (stored: unknown): PassedOn | undefined => {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { name, at } = stored as Record<string, unknown>;
  return typeof name === 'string' && typeof at === 'number' && Number.isSafeInteger(at)
    ? { name, at: asInstant(at) }
    : undefined;
};
