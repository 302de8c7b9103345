import { isReaction } from '../methods/reactions.ts';
import { chatJson, userJson } from '../state/message-json.ts';
import { tellEdited } from '../state/posting.ts';
import type { SandboxPerson } from '../state/records.ts';
import { unixNow, type SandboxTelegram } from '../state/telegram.ts';
import { ControlError } from './control-error.ts';

export type PersonReaction = { messageId: number; emoji: readonly string[] };

/** A person's reactions; the bot hears of them only if it asked for message_reaction. */
export const reactTo = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
  reaction: PersonReaction,
): void => {
  const message = telegram.state.message(person.id, reaction.messageId);
  if (message === undefined) {
    throw new ControlError(404, `there is no message ${reaction.messageId}`);
  }
  const wrong = reaction.emoji.find((emoji) => !isReaction(emoji));
  if (wrong !== undefined) throw new ControlError(400, `SandboxTelegram has no reaction ${wrong}`);
  const all = message.reactions ?? [];
  const own = all.filter(({ personId }) => personId === person.id).map(({ emoji }) => emoji);
  const others = all.filter(({ personId }) => personId !== person.id);
  const wanted = reaction.emoji.map((emoji) => ({ emoji, personId: person.id }));
  message.reactions = [...others, ...wanted];
  tellEdited(telegram, message);
  telegram.updates.add('message_reaction', {
    chat: chatJson(telegram, person.id),
    message_id: message.messageId,
    user: userJson(person),
    date: unixNow(telegram),
    old_reaction: own.map(shaped),
    new_reaction: reaction.emoji.map(shaped),
  });
};

const shaped = (emoji: string) => ({ type: 'emoji', emoji });
