import { acknowledgeBroadcast } from '../../core/broadcasts/acknowledge-broadcast.ts';
import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { buttonRows, type AcknowledgedBy } from '../../core/broadcasts/button-rows.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { BroadcastId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { targetOf } from '../kit/intents.ts';
import type { Button } from '../kit/reply.ts';
import { isGone, refuse, toast, wordsOf, type BotContext } from '../kit/request.ts';

/** “Đã nhận” below an announcement: one tap says for the unit that it has received it. */
export const acknowledge = async (
  ctx: BotContext,
  known: KnownPerson,
  { id }: { id: BroadcastId },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await acknowledgeBroadcast(stores, { id, by: known }, now);
  if (outcome.type === 'unknown') return refuse(ctx, 'button-outdated');
  if (outcome.type === 'ended') return refuse(ctx, 'stands-for-unit-no-more');
  const { by, at, broadcast } = outcome;
  const key =
    outcome.type === 'acknowledged'
      ? 'broadcast-heard'
      : by.id === known.person.id
        ? 'broadcast-heard-before'
        : 'broadcast-heard-colleague';
  toast(ctx, say(key, { name: by.fullName, at: { at } }));
  markHeard(ctx, broadcast, { by, at });
};

/** The button becomes the record of who said so, and when. */
const markHeard = (ctx: BotContext, broadcast: Broadcast, heard: AcknowledgedBy): void => {
  const { request } = ctx;
  const message = ctx.callbackQuery?.message;
  if (!message || isGone(message)) return;
  const rows = buttonRows(broadcast, heard).map((row) =>
    row.map((button): Button => ({
      text: typeof button.label === 'string' ? button.label : wordsOf(request, button.label),
      ...targetOf(button),
    })),
  );
  request.replies.push({ type: 'buttons', messageId: message.message_id, rows });
};
