import { Worker } from 'node:worker_threads';

import { Hono } from 'hono';
import { Registry } from 'prom-client';

import { page } from '../web/page.ts';

export const tick = [Hono, page, Registry, Worker];

export const said = (words: Record<string, string>) => words.en;
export const OFFERED_DAYS = [3, 5, 10];
