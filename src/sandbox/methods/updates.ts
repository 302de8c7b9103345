import { conflict } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { answer, type Method } from './method.ts';

const KNOWN_KINDS: ReadonlySet<string> = new Set(
  `message edited_message channel_post edited_channel_post inline_query chosen_inline_result
  callback_query shipping_query pre_checkout_query poll poll_answer my_chat_member chat_member
  chat_join_request message_reaction message_reaction_count chat_boost removed_chat_boost
  business_connection business_message edited_business_message deleted_business_messages
  purchased_paid_media`.split(/\s+/),
);

const WEBHOOK_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

const MAX_INT = 2 ** 31 - 1;

export const getUpdates: Method = async (telegram, params) => {
  if (telegram.webhook.target !== undefined) throw conflict(WEBHOOK_ACTIVE);
  const offset = params.integer('offset', { fallback: 0, min: -MAX_INT - 1, max: MAX_INT });
  const limit = params.integer('limit', { fallback: 100, min: 1, max: 100 });
  const timeoutSeconds = params.integer('timeout', { fallback: 0, min: 0, max: 50 });
  allowUpdates(telegram, params);
  return answer(await telegram.updates.poll({ offset, limit, timeoutSeconds }));
};

/** Left out or unreadable keeps what was; an empty list, or no known name, is the default set. */
export const allowUpdates = (telegram: SandboxTelegram, params: ApiParams): void => {
  const kinds = readKinds(params.text('allowed_updates'));
  if (kinds === undefined) return;
  const known = kinds.filter((kind) => KNOWN_KINDS.has(kind));
  telegram.updates.allow(known.length === 0 ? null : known);
};

const readKinds = (text: string): string[] | undefined => {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || value.some((kind) => typeof kind !== 'string')) return undefined;
    return value.map((kind) => String(kind).toLowerCase());
  } catch {
    return undefined;
  }
};
