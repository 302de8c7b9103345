import { Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';

import { HEARD_AGAIN_MS } from '../../core/people/person.ts';
import { isWorthNoting } from '../../core/people/shown.ts';
import { asTelegramId } from '../../core/shared/ids.ts';
import { plusMs, type Instant } from '../../core/shared/instant.ts';
import type { Stores } from '../../core/stores.ts';
import { fits } from '../kit/address.ts';
import { KEEPS_MESSAGE } from '../kit/intents.ts';
import { muteApi } from '../kit/mute-api.ts';
import { isCarrying, type Reply } from '../kit/reply.ts';
import {
  type BotContext,
  type BotPorts,
  refuse,
  type Speaker,
  type Request,
} from '../kit/request.ts';
import type { Router } from '../kit/router.ts';
import type { AnswerBudget } from './answer-budget.ts';
import type { StrangerLanguages } from './stranger-languages.ts';

export type Handling = {
  ports: BotPorts;
  me: UserFromGetMe;
  router: Router;
  budget: AnswerBudget;
  languages: StrangerLanguages;
};

/** What one update does, inside its transaction. Returns what is to be said afterwards. */
export const handleUpdate = async (
  { ports, me, router, budget, languages }: Handling,
  update: Update,
  { stores, now }: { stores: Stores; now: Instant },
): Promise<Reply[]> => {
  const isBelow = update.callback_query?.data?.startsWith(KEEPS_MESSAGE) ?? false;
  const ctx = new Context(isBelow ? withoutMark(update) : update, muteApi, me);
  if (!ctx.from || ctx.from.is_bot) return [];
  const who = await identify(stores, ctx, { ports, languages });
  const request: Request = { stores, ports, now, who, replies: [], isBelow };
  const own = Object.assign(ctx, { request });
  await withinBudget(budget, own, async () =>
    isForeign(update) ? refuse(own, 'button-outdated') : router.handle(own),
  );
  if (!who.known && request.who.language !== who.language)
    languages.note(who.telegramId, request.who.language);
  await noteShown(request);
  markAsking(request);
  markAskedAs(request);
  await noteHeard(own);
  return withAnsweredButton(ctx.callbackQuery?.id, request.replies);
};

export type LookReply = Extract<Reply, { type: 'look' }>;

/** What is said to somebody who was to be shown it: as it stands now, and with the rights of now. */
export const drawLook = async (
  { ports, me, router, languages }: Omit<Handling, 'budget'>,
  look: LookReply,
  { stores, now }: { stores: Stores; now: Instant },
): Promise<Reply[]> => {
  const ctx = new Context(look.update, muteApi, me);
  const who = await identify(stores, ctx, { ports, languages });
  const { sought } = look;
  const finding = sought === undefined ? {} : { sought };
  const request: Request = { stores, ports, now, who, replies: [], isBelow: false, ...finding };
  await router.draw(Object.assign(ctx, { request }), look);
  markAskedAs(request);
  return withAnsweredButton(ctx.callbackQuery?.id, request.replies);
};

/** Words that were asked for answer what is said last. */
const markAsking = ({ asks, shows, replies }: Request): void => {
  const last = replies.findLast(isScreen);
  if (asks === undefined || shows?.type !== 'asked') return;
  if (last?.type === 'message' || last?.type === 'edit') last.asks = asks;
};

/** Files go to whoever still is, when they are sent, what they were when they asked. */
const markAskedAs = ({ right, who: { known }, replies }: Request): void => {
  if (!known || right === undefined || right === 'everyone' || right === 'known') return;
  const { roles, unitIds } = known;
  for (const reply of replies) if (isCarrying(reply)) reply.askedAs = { roles, unitIds };
};

/** Remembers what stands last in the chat, unless it is what stood there before. */
const noteShown = async ({ who, shows, replies, stores, now }: Request): Promise<void> => {
  const { known, telegramId } = who;
  const next = shows ?? (replies.some(isScreen) ? { type: 'screen', id: '' } : undefined);
  if (!known || !next) return;
  const shown = { ...next, at: now };
  if (isWorthNoting(known.shown, shown)) await stores.people.noteShown(telegramId, shown);
};

/** What they write or press is a sign of life; that they block the bot is none. */
const noteHeard = async ({ request, message, callbackQuery }: BotContext): Promise<void> => {
  const { who, stores, now } = request;
  if (!who.known || !(message ?? callbackQuery)) return;
  const { heardAt } = who.known;
  if (heardAt === undefined || now >= plusMs(heardAt, HEARD_AGAIN_MS))
    await stores.people.noteHeard(who.telegramId, now);
};

/** What takes the person's eyes off what stood there before. */
const isScreen = ({ type }: Reply): boolean =>
  !['toast', 'reaction', 'commands', 'buttons', 'unpin'].includes(type);

/** Invited people are always answered; others, and groups, so many times a minute. */
const withinBudget = async (
  budget: AnswerBudget,
  ctx: BotContext,
  handle: () => Promise<unknown>,
): Promise<void> => {
  const { request, update } = ctx;
  const chat = ctx.chat?.id ?? request.who.telegramId;
  if (ctx.chat?.type === 'private' && isIn(request.who)) {
    budget.forget(chat);
    await handle();
    return;
  }
  if (!budget.has(chat, update.update_id)) return;
  await handle();
  if (request.replies.length > 0) budget.spend(chat, update.update_id);
};

/** Whoever may do something here; also somebody who once did is a stranger now. */
const isIn = ({ known }: Speaker): boolean =>
  known !== null && known.roles.length + known.unitIds.length > 0;

/** Data that Telegram would not have carried to a button, or that no button of ours has. */
const isForeign = ({ callback_query: pressed }: Update): boolean =>
  pressed !== undefined &&
  (!pressed.data || !fits(pressed.data) || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(pressed.data));

/** What features read: the button's data without the mark that its message is to stay. */
const withoutMark = (update: Update): Update => {
  const { callback_query: pressed } = update;
  if (!pressed?.data) return update;
  return {
    ...update,
    callback_query: { ...pressed, data: pressed.data.slice(KEEPS_MESSAGE.length) },
  };
};

const identify = async (
  stores: Stores,
  ctx: Context,
  { ports, languages }: Pick<Handling, 'ports' | 'languages'>,
): Promise<Speaker> => {
  const telegramId = asTelegramId(ctx.from?.id ?? 0);
  const known = await stores.people.known(telegramId);
  const spoken = ctx.from?.language_code?.slice(0, 2);
  const language =
    known?.person.language ??
    languages.of(telegramId) ??
    (ports.text.speaks(spoken) ? spoken : ports.defaultLanguage);
  return { telegramId, known, language };
};

/** A pressed button shows a waiting circle until it is answered, whatever else is said. */
const withAnsweredButton = (queryId: string | undefined, replies: Reply[]): Reply[] => {
  if (queryId === undefined || replies.some((reply) => answersPress(reply, queryId)))
    return replies;
  const toast = replies.find(({ type }) => type === 'toast') ?? { type: 'toast', queryId };
  return [toast, ...replies.filter(({ type }) => type !== 'toast')];
};

/** What the press asked to see answers it, once that is drawn; what is looked up for words that were held does not. */
const answersPress = (reply: Reply, queryId: string): boolean =>
  reply.type === 'look' && reply.update.callback_query?.id === queryId;
