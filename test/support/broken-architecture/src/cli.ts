import { outing } from './bot/outing.ts';

export const cli = outing;
