import { B3, B4, B5, B6 } from './coverage-of-behaviour.ts';
import { B1, B2 } from './coverage-of-requests.ts';
import type { Covered } from './covered.ts';

/** By section of telegram.md. */
export const coverage: Readonly<Record<string, readonly Covered[]>> = { B1, B2, B3, B4, B5, B6 };
