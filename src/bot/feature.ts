import { Composer } from 'grammy';

import type { KnownPerson } from '../core/people/person.ts';
import { isAdmin, isBoard, isOfficer } from '../core/people/rights.ts';
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

const forThose = (may: (person: KnownPerson) => boolean) => (handler: PersonHandler) =>
  forKnown(async (ctx, person) => {
    if (may(person)) await handler(ctx, person);
    else refuse(ctx, isBoard(person) ? 'role-too-small' : 'admins-only');
  });

/** For admins of the Board; rights are read anew at every press. */
export const forAdmins = forThose(isAdmin);

/** For admins, and for specialists where it concerns their clusters: the handler asks which. */
export const forOfficers = forThose(isOfficer);

/** For everybody of the Board, viewers too: what only shows. */
export const forBoard = forThose(isBoard);

/** The part of button data after its prefix, split at colons. */
export const dataParts = (ctx: BotContext): string[] =>
  (ctx.callbackQuery?.data ?? '').split(':').slice(1);

/** A command, so that none is taken for an answer; paths and dates begin otherwise. */
const COMMAND = /^\/[a-z]\w*(?:@\w+)?(?:\s|$)/i;

export const isCommand = (text: string | undefined): boolean => COMMAND.test(text ?? '');
