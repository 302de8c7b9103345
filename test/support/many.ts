import type { Instant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';

/** So many of something are stored. */
export type Laid = { stores: Stores; count: number; now: Instant };

/** 1, 2, … `count`. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
