import type { Load } from '../state/rate-model.ts';
import type { ApiParams } from './api-params.ts';

const SENDS = /^(?:send(?!ChatAction|MessageDraft)|copy|forward)/;

/** What a call weighs for the rate model; undefined when it sends nothing. */
export const loadOf = (method: string, params: ApiParams): Load | undefined => {
  const chatId = params.text('chat_id');
  // Only groups count edits.
  const isGroupEdit = method.startsWith('editMessage') && chatId.startsWith('-');
  if (!SENDS.test(method) && !isGroupEdit) return undefined;
  return {
    chatId,
    messages: Math.max(lengthOf(params, 'message_ids'), lengthOf(params, 'media'), 1),
  };
};

const lengthOf = (params: ApiParams, name: string): number => {
  if (!params.has(name)) return 0;
  try {
    const value: unknown = JSON.parse(params.text(name));
    return Array.isArray(value) ? value.length : 0;
  } catch {
    return 0;
  }
};
