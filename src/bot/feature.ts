import { Composer } from 'grammy';

import type { KnownPerson } from '../core/people/person.ts';
import { refuse, type BotContext } from './turn.ts';

/** One file a noun: everything that the bot does about it. */
export type Feature = Composer<BotContext>;

export const feature = (): Feature => new Composer<BotContext>();

type PersonHandler = (ctx: BotContext, person: KnownPerson) => Promise<void> | void;

/** For people who have been admitted; strangers are told how that happens. */
export const forKnown =
  (handler: PersonHandler) =>
  async (ctx: BotContext): Promise<void> => {
    const { known } = ctx.turn.who;
    if (known) await handler(ctx, known);
    else refuse(ctx, 'stranger-hint');
  };

/** For admins of the Board; rights are read anew at every press. */
export const forAdmins = (handler: PersonHandler) =>
  forKnown(async (ctx, person) => {
    if (person.roles.includes('board_admin')) await handler(ctx, person);
    else refuse(ctx, 'admins-only');
  });

/** The part of button data after its prefix, split at colons. */
export const dataParts = (ctx: BotContext): string[] =>
  (ctx.callbackQuery?.data ?? '').split(':').slice(1);
