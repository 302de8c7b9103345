import type { ApiParams } from '../api/api-params.ts';
import type { SandboxTelegram } from '../state/telegram.ts';

/** What goes into the envelope beside `ok: true`. */
export type MethodAnswer = { result: unknown; description?: string };

/** One method of the Bot API; refusals are thrown as ApiError. */
export type Method = (
  telegram: SandboxTelegram,
  params: ApiParams,
) => MethodAnswer | Promise<MethodAnswer>;

export const answer = (result: unknown): MethodAnswer => ({ result });
