import { FluentBundle } from '@fluent/bundle';

import { play } from '../sandbox/play.ts';

export const table = [FluentBundle, play];

/** A unit as domain.md has it. */
export type Unit = string;
