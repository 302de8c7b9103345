import { main } from '../main.ts';

export const service = [main, process.env['BOT_TOKEN']];
