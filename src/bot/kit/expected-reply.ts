import type { KnownPerson } from '../../core/people/person.ts';
import { codec, type Fields, type InputOf, type ValuesOf } from './address.ts';
import type { BotContext } from './request.ts';
import type { ReplyPurpose } from './rights.ts';

/** Words that people are asked to type, and what these are about. */
export type ExpectedReply<Values = unknown, Input = Values> = {
  purpose: ReplyPurpose;
  about(input: Input): { purpose: ReplyPurpose; subject: string };
  /** Undefined for a subject that `about` does not make. */
  read: (subject: string) => Values | undefined;
};

/** @param purpose stays in the storage until it is answered: never given another meaning */
export const expectedReply = <F extends Fields>(
  purpose: ReplyPurpose,
  fields: F,
): ExpectedReply<ValuesOf<F>, InputOf<F>> => {
  const { write, read } = codec(fields);
  return { purpose, about: (input) => ({ purpose, subject: write(input) }), read };
};

/** Asks for words: the next that the person says is for this, also while a form is open. */
export const awaitWords = async (
  { request }: BotContext,
  { person }: KnownPerson,
  asked: { purpose: ReplyPurpose; subject: string },
): Promise<void> => {
  await request.stores.expectedReplies.await(person.id, { ...asked, askedAt: request.now });
  request.shows = { type: 'asked', id: '' };
  request.asks = `${asked.purpose} ${asked.subject}`;
};

export const forgetAwaited = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const { request } = ctx;
  await request.stores.expectedReplies.forget(known.person.id);
  if (request.shows?.type === 'asked') delete request.shows;
  const { awaited: _awaited, ...rest } = known;
  request.who = { ...request.who, known: rest };
};

/** The same for whoever speaks. */
export const forgetExpected = async (ctx: BotContext): Promise<void> => {
  const { known } = ctx.request.who;
  if (known?.awaited) await forgetAwaited(ctx, known);
};
