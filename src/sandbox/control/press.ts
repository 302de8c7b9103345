import { randomBytes } from 'node:crypto';

import { CALLBACK_LIFETIME_MS } from '../methods/callbacks.ts';
import { inaccessibleMessageJson, messageJson, userJson } from '../state/message-json.ts';
import type { SandboxPerson } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { ControlError } from './control-error.ts';

export type Press = {
  messageId: number;
  text?: string | undefined;
  data?: string | undefined;
};

/** Makes the callback query of a press; its update lives 150 seconds. */
export const pressButton = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
  press: Press,
): { callbackId: string } => {
  const data = press.data ?? dataBehind(telegram, person, press);
  const place = { chatId: person.id, messageId: press.messageId };
  const message = telegram.state.message(place.chatId, place.messageId);
  const id = randomBytes(8).readBigUInt64BE().toString();
  forgetOldPresses(telegram);
  const askedAt = telegram.monotonicNow();
  telegram.state.callbacks.set(id, {
    id,
    personId: person.id,
    ...place,
    isAnswered: false,
    askedAt,
  });
  const query = {
    id,
    from: userJson(person),
    message:
      message === undefined
        ? inaccessibleMessageJson(telegram, place)
        : messageJson(telegram, message),
    chat_instance: (BigInt(person.id) * 1_000_003n).toString(),
    data,
  };
  telegram.updates.add('callback_query', query);
  return { callbackId: id };
};

const dataBehind = (telegram: SandboxTelegram, person: SandboxPerson, press: Press): string => {
  const message = telegram.state.message(person.id, press.messageId);
  const buttons = message?.inlineKeyboard?.flat() ?? [];
  const button = buttons.find(({ text }) => text === press.text);
  if (button === undefined) {
    const shown = buttons.map(({ text }) => `"${text}"`).join(', ') || 'no buttons';
    throw new ControlError(404, `message ${press.messageId} has no "${press.text}", but ${shown}`);
  }
  if (button.callback_data === undefined) {
    throw new ControlError(400, `"${button.text}" is not a callback button`);
  }
  return button.callback_data;
};

const forgetOldPresses = (telegram: SandboxTelegram): void => {
  const oldest = telegram.monotonicNow() - CALLBACK_LIFETIME_MS;
  for (const [id, callback] of telegram.state.callbacks) {
    if (callback.askedAt < oldest) telegram.state.callbacks.delete(id);
  }
};
