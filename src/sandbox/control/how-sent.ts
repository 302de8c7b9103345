import type { NewMessage } from '../state/posting.ts';
import type { Chat } from '../state/records.ts';
import { unixNow, type SandboxTelegram } from '../state/telegram.ts';
import type { MessageEntity } from '../text/entity.ts';
import { ControlError } from './control-error.ts';

/** What a message of a person carries beside its content. */
export type HowSent = {
  /** A message of the same chat that this one answers. */
  replyTo?: number | undefined;
  /** Somebody who hides their account and wrote it first. */
  forwardedFrom?: string | undefined;
  /** What the person made bold, italic …, counted in UTF-16 units of the text as typed. */
  entities?: readonly MessageEntity[] | undefined;
};

export const contextOf = (
  telegram: SandboxTelegram,
  chat: Chat,
  how: HowSent,
): Partial<NewMessage> => ({
  ...replyField(chat, how.replyTo),
  ...(how.forwardedFrom === undefined
    ? {}
    : { forward: hiddenOrigin(how.forwardedFrom, unixNow(telegram)) }),
});

const replyField = (chat: Chat, replyTo: number | undefined): Partial<NewMessage> => {
  if (replyTo === undefined) return {};
  const replied = chat.messages.find(({ messageId }) => messageId === replyTo);
  if (replied === undefined) throw new ControlError(404, `there is no message ${replyTo}`);
  return { replyToMessageId: replyTo };
};

/** As of accounts that forbid a link to them; the older fields still come along. */
const hiddenOrigin = (name: string, date: number): Record<string, unknown> => ({
  forward_origin: { type: 'hidden_user', sender_user_name: name, date },
  forward_sender_name: name,
  forward_date: date,
});
