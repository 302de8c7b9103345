import { Worker } from 'node:worker_threads';

import { Hono } from 'hono';

import { page } from '../web/page.ts';

export const tick = [Hono, page, Worker];

export const said = (words: Record<string, string>) => words.en;
