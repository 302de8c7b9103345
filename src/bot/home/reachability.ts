import { loseContact } from '../../core/people/announce-unreachable.ts';
import { feature, type Feature } from '../kit/feature.ts';

/** Blocking makes a chat unreachable, coming back heals it. Drafts and answers stay as they are. */
export const reachabilityFeature = (): Feature => {
  const reachability = feature();
  reachability.on('my_chat_member', async (ctx) => {
    const { stores, who, now } = ctx.request;
    const { status } = ctx.myChatMember.new_chat_member;
    if (status === 'kicked')
      await loseContact(stores, { chat: who.telegramId, reason: 'blocked', isSoft: false }, now);
    else await stores.reachability.markReachable(who.telegramId);
  });
  reachability.command('start', async (ctx, next) => {
    await ctx.request.stores.reachability.markReachable(ctx.request.who.telegramId);
    await next();
  });
  return reachability;
};
