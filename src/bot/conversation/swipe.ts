import type { Message } from 'grammy/types';

import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmitted, isOfficer } from '../../core/people/rights.ts';
import { isAskedNow } from '../../core/people/shown.ts';
import { CLARIFICATION } from '../../core/questions/clarification.ts';
import { smallTalkIn } from '../../core/questions/small-talk.ts';
import { speaksIn } from '../../core/questions/speaks-in.ts';
import { asTelegramId } from '../../core/shared/ids.ts';
import { cleanLine, shorten } from '../../core/shared/vietnamese-text.ts';
import { carriedMessage } from '../kit/carried-message.ts';
import { react, type BotContext } from '../kit/request.ts';
import { backToForm, goOnWith, passOn, threadsReplied } from '../questions/questions.ts';
import { hearSwipedAnswer } from '../reviews/clarify.ts';
import { hold } from './doubt.ts';
import { promptedOf, tokenIn } from './prompted.ts';

type Replied = Pick<Message, 'chat' | 'message_id' | 'reply_markup'>;

/** A reply in Telegram to something of the bot's is for what it replies to. */
export const hearSwipe = async (ctx: BotContext): Promise<boolean> => {
  const { known } = ctx.request.who;
  const replied = ctx.message?.reply_to_message;
  if (!known || !replied || !isAdmitted(known)) return false;
  if (!isOfficer(known) && (await isForBoard(ctx, known, replied))) return true;
  return isNotForForm(ctx, known, replied);
};

/** Whoever replies to something else while a form is open is asked what it is for. */
const isNotForForm = async (
  ctx: BotContext,
  known: KnownPerson,
  replied: Replied,
): Promise<boolean> => {
  const prompted = await promptedOf(ctx, known);
  if (!prompted || isAskedNow(known, ctx.request.now)) return false;
  if (isNewestPrompt(ctx, replied) && tokenIn(replied) === prompted.token) {
    ctx.request.isAddressed = true;
    return false;
  }
  await hold(ctx, known);
  return true;
};

const isForBoard = async (ctx: BotContext, by: KnownPerson, replied: Replied): Promise<boolean> => {
  const { outbox, questions } = ctx.request.stores;
  const [threadId, another] = await threadsReplied(ctx);
  const thread = threadId && !another ? await questions.byId(threadId) : null;
  if (thread && speaksIn(by, thread)) {
    await goOnWith(ctx, by, thread.id);
    return true;
  }
  const outgoing = await outbox.byMessage(asTelegramId(replied.chat.id), replied.message_id);
  const { type, id } = outgoing?.subject ?? {};
  if (type === CLARIFICATION && id !== undefined) return hearSwipedAnswer(ctx, by, id);
  if (type !== 'broadcast') return false;
  await askAbout(ctx, by, `broadcast:${id}`);
  return true;
};

const askAbout = async (ctx: BotContext, by: KnownPerson, about: string): Promise<void> => {
  const carried = carriedMessage(ctx);
  if (carried && smallTalkIn(carried)) return react(ctx, '👍');
  await passOn(ctx, by, { contexts: [ctx], asked: { about, aboutWords: wordsIn(ctx) } });
  await backToForm(ctx, by);
};

const LONGEST_ABOUT = 80;

/** How what was replied to begins. */
const wordsIn = ({ message }: BotContext): string => {
  const replied = message?.reply_to_message;
  return shorten(cleanLine(replied?.text ?? replied?.caption ?? ''), LONGEST_ABOUT);
};

/** Nothing newer of a form stands below it, as far as this process knows. */
const isNewestPrompt = (
  { request }: BotContext,
  { chat, message_id: id }: Pick<Message, 'chat' | 'message_id'>,
): boolean => (request.ports.newestPrompt(chat.id) ?? id) === id;
