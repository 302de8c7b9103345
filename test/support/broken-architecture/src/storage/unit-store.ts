import { schedule } from 'node-cron';

import { tick } from '../worker/ticker.ts';

export const save = [schedule, tick];
