import { say } from '../../core/shared/text-ref.ts';
import { htmlOf, isGone, type BotContext } from '../kit/request.ts';

/** Ends the making of a file that was asked for in this chat; what is over already stays as it is. */
export const stopMaking = (
  { request, callbackQuery }: BotContext,
  { updateId }: { updateId: number },
): void => {
  const message = callbackQuery?.message;
  request.replies.push({
    type: 'stop-making',
    updateId,
    ...(message && !isGone(message) ? { messageId: message.message_id } : {}),
    stopped: htmlOf(request, [say('export-stopped')]),
    over: htmlOf(request, [say('export-over')]),
  });
};
