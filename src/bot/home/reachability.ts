import { loseContact } from '../../core/people/announce-unreachable.ts';
import type { BotContext } from '../kit/request.ts';

/** Blocking makes a chat unreachable, coming back heals it. Drafts and answers stay as they are. */
export const noteMembership = async (ctx: BotContext): Promise<boolean> => {
  const { stores, who, now } = ctx.request;
  if (!ctx.myChatMember) return false;
  if (ctx.myChatMember.new_chat_member.status === 'kicked')
    await loseContact(stores, { chat: who.telegramId, reason: 'blocked', isSoft: false }, now);
  else await stores.reachability.markReachable(who.telegramId);
  return true;
};
