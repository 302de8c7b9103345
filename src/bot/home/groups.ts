import { say } from '../../core/shared/text-ref.ts';
import { type BotContext, tell } from '../kit/request.ts';

/**
 * In a group everybody reads along, so that the bot only says where it can be spoken to. Asked
 * first: neither a command nor the bot's leaving a group is about the person who did it.
 */
export const answerInGroup = (ctx: BotContext): boolean => {
  const { chat, message, request } = ctx;
  if (chat === undefined || chat.type === 'private') return false;
  const { botUsername } = request.ports;
  const text = message?.text ?? '';
  const url = `https://t.me/${botUsername}`;
  if (text.startsWith('/') || text.includes(`@${botUsername}`))
    tell(request, say('private-only'), [[{ label: say('button-open-bot'), url }]]);
  return true;
};
