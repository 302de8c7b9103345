import type { Update } from 'grammy/types';

import type { BotContext } from './request.ts';
import type { LookName } from './rights.ts';

/** A screen that only shows something, and looks at the whole city for that. */
export type Look<Values> = {
  name: LookName;
  /** Has it drawn once the transaction is over: meanwhile everybody else is answered. */
  at: (ctx: BotContext, values: Values) => void;
};

/** @param name stands in replies that are stored until they are said: never given another meaning */
export const lookOf = <Values>(name: LookName): Look<Values> => ({
  name,
  at: (ctx, values) => void ctx.request.replies.push(replyOf(ctx, { name, values })),
});

/**
 * The same of a file that may take long to make: it is made beside what else is said in the chat, tells there how far
 * it is, and can be stopped.
 */
export const exportOf = <Values>(name: LookName): Look<Values> => ({
  name,
  at: (ctx, values) => {
    const { language } = ctx.request.who;
    ctx.request.replies.push({ ...replyOf(ctx, { name, values }), making: { language } });
  },
});

const replyOf = (
  { request, update }: BotContext,
  { name, values }: { name: LookName; values: unknown },
) => {
  const { sought } = request;
  return {
    type: 'look' as const,
    name,
    values,
    update: essenceOf(update, request),
    ...(sought === undefined ? {} : { sought }),
  };
};

/** Of an update what tells who asks, where, and whether the screen may take the place of a text. */
const essenceOf = (
  { update_id, callback_query: pressed, message }: Update,
  { isBelow }: BotContext['request'],
): Update => {
  if (!pressed) return message ? { update_id, message: essential(message, true) } : { update_id };
  const { message: below, ...query } = pressed;
  const place = below ? { message: essential(below, !isBelow) } : {};
  return { update_id, callback_query: { ...query, ...place } };
};

/** A message may be long, and carry all that stands on its buttons. */
const essential = <Message extends { message_id: number; date: number; chat: object }>(
  message: Message,
  mayBeReplaced: boolean,
): Message => {
  const { message_id, date, chat } = message;
  const from = 'from' in message ? { from: message.from } : {};
  const text = mayBeReplaced && 'text' in message ? { text: '' } : {};
  return { message_id, date, chat, ...from, ...text } as Message;
};
