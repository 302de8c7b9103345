import { B3, B4, B5, B6 } from './coverage-of-behaviour.ts';
import { B1, B2 } from './coverage-of-requests.ts';
import type { Covered } from './covered.ts';

/**
 * By section, as the sources of the rows cite them: B1 how requests are read, B2 words of refusals,
 * B3 updates and presses, B4 which updates there are, B5 limits, B6 what is easily overlooked.
 */
export const coverage: Readonly<Record<string, readonly Covered[]>> = { B1, B2, B3, B4, B5, B6 };
