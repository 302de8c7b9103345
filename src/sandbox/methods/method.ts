import type { ApiParams } from '../api/api-params.ts';
import type { Telegram } from '../state/telegram.ts';

/** What goes into the envelope beside `ok: true`. */
export type Answer = { result: unknown; description?: string };

/** One method of the Bot API; refusals are thrown as ApiError. */
export type Method = (telegram: Telegram, params: ApiParams) => Answer | Promise<Answer>;

export const answer = (result: unknown): Answer => ({ result });
