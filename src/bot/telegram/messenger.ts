import type { Api } from 'grammy';

import type {
  Alteration,
  Label,
  Notice,
  NoticeButton,
  SendableMessage,
} from '../../core/outbox/message.ts';
import type { Messenger } from '../../core/outbox/messenger.ts';
import type { Language } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Text } from '../../text.ts';
import { targetOf } from '../kit/intents.ts';
import type { Button } from '../kit/reply.ts';
import { toFailure } from './failure.ts';
import type { TelegramMessage } from './telegram-message.ts';
import { writeToTelegram } from './telegram-writer.ts';

export type MessengerPorts = { api: Api; text: Text; defaultLanguage: Language };

/** Words a message in the language that the person has at the moment of sending, and sends it. */
export const createMessenger = ({ api, text, defaultLanguage }: MessengerPorts): Messenger => ({
  send: async (to, message, language) => {
    try {
      const worded = inWords(text, message, language ?? defaultLanguage);
      const outcome = await writeToTelegram(api, to, worded);
      const rest = restOf(message);
      if (outcome.type !== 'sent' || !rest) return outcome;
      return { type: 'part-sent', messageIds: outcome.messageIds, rest };
    } catch (error) {
      return toFailure(error);
    }
  },
});

/** Albums and forwards carry no buttons: those follow in a message of their own. */
const restOf = (message: SendableMessage | Alteration): Notice | undefined => {
  if (!isApart(message) || message.buttons.length === 0) return undefined;
  const lines = [say('delivery-album-buttons')];
  return { type: 'notice', lines, buttons: message.buttons, isSilent: true };
};

const isApart = (
  message: SendableMessage | Alteration,
): message is Extract<SendableMessage, { type: 'copy' | 'kept' }> =>
  (message.type === 'copy' && (message.messageIds.length > 1 || message.isForward === true)) ||
  (message.type === 'kept' && message.items.length > 1);

const inWords = (
  text: Text,
  message: SendableMessage | Alteration,
  language: Language,
): TelegramMessage => {
  switch (message.type) {
    case 'notice': {
      const { lines, buttons, isSilent } = message;
      const html = lines.map((line) => text.html(line, language)).join('\n');
      return { type: 'message', html, isSilent, ...rowsOf(text, buttons, language) };
    }
    case 'text': {
      const { html, buttons, isSilent } = message;
      return { type: 'message', html, isSilent, ...rowsOf(text, buttons, language) };
    }
    case 'file':
    case 'copy':
    case 'kept': {
      const { buttons, ...shown } = message;
      return { ...shown, ...rowsOf(text, buttons, language) };
    }
    case 'edit': {
      const { messageId, target, words, buttons } = message;
      return { type: 'replace', messageId, target, words, ...rowsOf(text, buttons, language) };
    }
    case 'reword': {
      const { messageId, lines, buttons } = message;
      const html = lines.map((line) => text.html(line, language)).join('\n');
      return { type: 'reword', messageId, html, ...rowsOf(text, buttons, language) };
    }
    case 'pin':
      return { type: 'pin', messageId: message.messageId };
    case 'delete':
      return { type: 'delete', messageIds: message.messageIds };
  }
};

const rowsOf = (
  text: Text,
  buttons: NoticeButton[][],
  language: Language,
): { rows?: Button[][] } => {
  const worded = (label: Label): string =>
    typeof label === 'string' ? label : text.words(label, language);
  const toButton = (button: NoticeButton): Button => ({
    text: worded(button.label),
    ...targetOf(button),
  });
  return buttons.length === 0 ? {} : { rows: buttons.map((row) => row.map(toButton)) };
};
