import type { KnownPerson } from '../../core/people/person.ts';
import { dropPin, pinDeadline } from '../../core/reminders/pinned-deadline.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { toast, type BotContext, type MessageButton, type Request } from '../kit/request.ts';

/** Whether what is due next stands on top of the person's chat, with the button that changes it. */
export const pinButton = async (
  { stores }: Request,
  { person }: KnownPerson,
): Promise<MessageButton> => {
  const isOn = (await stores.pins.of(person.id))?.isOn ?? false;
  return {
    label: say(isOn ? 'button-unpin' : 'button-pin'),
    data: isOn ? buttons.tasks.unpin.to() : buttons.tasks.pin.to(),
  };
};

export const pin = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const isNew = await pinDeadline(stores, by, now);
  toast(ctx, say(isNew ? 'pin-begun' : 'pin-already'));
};

export const unpin = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, replies } = ctx.request;
  const messageId = await dropPin(stores, by);
  if (messageId !== null)
    replies.push({ type: 'unpin', messageId }, { type: 'buttons', messageId, rows: [] });
  toast(ctx, say('pin-dropped'));
};
