import { parse } from 'csv-parse/sync';

import { table } from '../papers/table.ts';

export const page = [parse, table, 'en'];
