import type { Brand } from './brand.ts';

/** A moment: milliseconds since 1970-01-01T00:00:00Z. Stored as BigInt, compared as a number. */
export type Instant = Brand<number, 'Instant'>;

export const asInstant = (epochMs: number | bigint): Instant => Number(epochMs) as Instant;

export const plusMs = (at: Instant, ms: number): Instant => (at + ms) as Instant;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
