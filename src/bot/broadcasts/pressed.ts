import { isEditable, type Broadcast } from '../../core/broadcasts/broadcast.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asTelegramId, type BroadcastId } from '../../core/shared/ids.ts';
import { isGone, refuse, type BotContext } from '../kit/request.ts';
import { forKnown } from '../kit/router.ts';

/** An admin, and the broadcast that the pressed button is about. */
export type PressedBroadcast = { by: KnownPerson; broadcast: Broadcast };

type Handler<Values> = (
  ctx: BotContext,
  pressed: PressedBroadcast,
  values: Values,
) => Promise<void> | void;

/** For admins, about a broadcast that is there; tells them when it is gone. */
export const ofBroadcast = <Values>(handle: Handler<Values>) =>
  forKnown<Values & { id: BroadcastId }>(async (ctx, by, values) => {
    const broadcast = await ctx.request.stores.broadcasts.byId(values.id);
    if (broadcast) await handle(ctx, { by, broadcast }, values);
    else refuse(ctx, 'broadcast-gone');
  });

/** The same as long as it can be changed and, where the button says so, has not been meanwhile. */
export const whileEditable = <Values>(handle: Handler<Values>) =>
  ofBroadcast<Values & { revision?: number }>((ctx, pressed, values) => {
    const { broadcast } = pressed;
    if (!isEditable(broadcast)) return refuse(ctx, 'broadcast-begun-already');
    if ((values.revision ?? broadcast.revision) === broadcast.revision)
      return handle(ctx, pressed, values);
    return refuse(ctx, 'broadcast-changed-since');
  });

/** Where the pressed button stands, as far as it can become something else. */
export const pressedPlace = ({ callbackQuery }: BotContext): Broadcast['progress'] => {
  const message = callbackQuery?.message;
  if (!message || isGone(message) || !('text' in message)) return null;
  return { chatId: asTelegramId(message.chat.id), messageId: message.message_id };
};
