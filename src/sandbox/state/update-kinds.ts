const SECOND = 1000;
const DAY_MS = 86_400_000;

/** How long an update waits for the bot, in ms; messages and the rest a day. */
const LIFETIMES: ReadonlyMap<string, number> = new Map([
  ['callback_query', 150 * SECOND],
  ['shipping_query', 150 * SECOND],
  ['pre_checkout_query', 150 * SECOND],
  ['inline_query', 30 * SECOND],
  ['chosen_inline_result', 600 * SECOND],
]);

export const lifetimeOf = (kind: string): number => LIFETIMES.get(kind) ?? DAY_MS;

/** Kinds that queue by the person who caused them; all others queue by chat. */
const BY_PERSON: ReadonlySet<string> = new Set([
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'inline_query',
  'chosen_inline_result',
  'poll_answer',
]);

/** Edits wait in line with the messages of their chat. */
const SHARED: ReadonlyMap<string, string> = new Map([['edited_message', 'message']]);

/**
 * The line in which a webhook gets an update: within one line strictly one after the other, lines
 * beside each other. A message and a button press of one person stand in different lines
 * (Client.cpp 17057-17354).
 */
export const lineOf = (payload: Readonly<Record<string, unknown>>): string => {
  const [kind = '', body] = Object.entries(payload)[0] ?? [];
  const { chat, from, user } = body as Record<'chat' | 'from' | 'user', { id: number } | undefined>;
  const id = BY_PERSON.has(kind) ? (user ?? from)?.id : chat?.id;
  return `${SHARED.get(kind) ?? kind}:${id}`;
};
