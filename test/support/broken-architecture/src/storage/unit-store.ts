import { schedule } from 'node-cron';

import { tick } from '../worker/ticker.ts';
import { lookalikes } from './lookalike.ts';

export const save = [schedule, tick, lookalikes];
