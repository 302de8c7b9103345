import { FluentBundle } from '@fluent/bundle';

import { play } from '../sandbox/play.ts';

export const table = [FluentBundle, play];
