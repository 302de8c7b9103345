import { schedule } from 'node-cron';

import { tick } from '../worker/ticker.ts';
import { hotUnits } from './hot/units.ts';
import { lookalikes } from './lookalike.ts';

export const save = [schedule, tick, lookalikes, hotUnits];

export const both = (tx, sql) => [tx.unit.findMany(), sql.rows`SELECT * FROM "Unit"`];
