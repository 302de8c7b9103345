import type {
  Alteration,
  Label,
  NoticeButton,
  SendableMessage,
} from '../../core/outbox/message.ts';
import type { Messenger } from '../../core/outbox/messenger.ts';
import type { SendOutcome } from '../../core/outbox/outbox-message.ts';
import type { Language } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Text } from '../../text.ts';
import type { Button } from '../kit/reply.ts';
import { alter, captionOf } from './alter.ts';
import { toFailure } from './failure.ts';
import { toTelegram, type Voice } from './say.ts';
import { sendKept } from './send-kept.ts';

export type MessengerPorts = {
  voice: Pick<Voice, 'api'>;
  text: Text;
  defaultLanguage: Language;
};

/** Words a message in the language that the person has at the moment of sending, and sends it. */
export const createMessenger = (ports: MessengerPorts): Messenger => ({
  send: async (to, message, language) => {
    try {
      return await send(ports, { to, message, language: language ?? ports.defaultLanguage });
    } catch (error) {
      return toFailure(error);
    }
  },
});

type Sending<Message> = { to: number; message: Message; language: Language };
type OfType<Type> = Extract<SendableMessage | Alteration, { type: Type }>;

const send = async (
  ports: MessengerPorts,
  { to, message, language }: Sending<SendableMessage | Alteration>,
): Promise<SendOutcome> => {
  const { text, voice } = ports;
  switch (message.type) {
    case 'notice': {
      const html = message.lines.map((line) => text.html(line, language)).join('\n');
      return sendHtml(ports, { to, message: { ...message, type: 'text', html }, language });
    }
    case 'text':
      return sendHtml(ports, { to, message, language });
    case 'file':
      return sendFile(ports, { to, message, language });
    case 'copy':
      return message.messageIds.length > 1 || message.isForward
        ? copyApart(ports, { to, message, language })
        : copyOne(ports, { to, message, language });
    case 'kept':
      return sendWhole(ports, { to, message, language });
    case 'edit':
      return alter(voice.api, {
        to,
        message,
        markup: optionsOf(ports, { buttons: message.buttons }, language),
      });
    case 'delete':
      return alter(voice.api, { to, message, markup: {} });
  }
};

const sendHtml = async (
  ports: MessengerPorts,
  { to, message, language }: Sending<OfType<'text'>>,
): Promise<SendOutcome> => {
  const sent = await ports.voice.api.sendMessage(to, message.html, {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    ...optionsOf(ports, message, language),
  });
  return { type: 'sent', messageIds: [sent.message_id] };
};

const sendFile = async (
  ports: MessengerPorts,
  { to, message, language }: Sending<OfType<'file'>>,
): Promise<SendOutcome> => {
  const { api } = ports.voice;
  const { fileId, html } = message;
  const options = {
    caption: html,
    parse_mode: 'HTML' as const,
    ...optionsOf(ports, message, language),
  };
  const calls = {
    document: () => api.sendDocument(to, fileId, options),
    photo: () => api.sendPhoto(to, fileId, options),
    video: () => api.sendVideo(to, fileId, options),
    voice: () => api.sendVoice(to, fileId, options),
  };
  return { type: 'sent', messageIds: [(await calls[message.kind]()).message_id] };
};

const copyOne = async (
  ports: MessengerPorts,
  { to, message, language }: Sending<OfType<'copy'>>,
): Promise<SendOutcome> => {
  const { fromChatId, messageIds, caption } = message;
  const [first] = messageIds;
  if (first === undefined) return { type: 'refused', reason: 'nothing to copy' };
  const { message_id: id } = await ports.voice.api.copyMessage(to, fromChatId, first, {
    ...captionOf(caption),
    ...optionsOf(ports, message, language),
  });
  return { type: 'sent', messageIds: [id] };
};

const sendWhole = async (
  ports: MessengerPorts,
  { to, message, language }: Sending<OfType<'kept'>>,
): Promise<SendOutcome> => {
  const { items, buttons } = message;
  const options = optionsOf(ports, message, language);
  const sent = await sendKept(ports.voice.api, to, { items, options });
  return items.length > 1 ? withButtons(sent, buttons) : { type: 'sent', messageIds: sent };
};

/** These carry no buttons: those follow in a message of their own, as the rest of it. */
const copyApart = async (
  { voice }: MessengerPorts,
  { to, message }: Sending<OfType<'copy'>>,
): Promise<SendOutcome> => {
  const { fromChatId, messageIds, buttons, isSilent, isForward } = message;
  const silent = isSilent ? { disable_notification: true } : {};
  const { api } = voice;
  const copies = isForward
    ? await api.forwardMessages(to, fromChatId, messageIds, silent)
    : await api.copyMessages(to, fromChatId, messageIds, silent);
  const sent = copies.map(({ message_id: id }) => id);
  // Telegram leaves out without a word what is gone in the other chat.
  if (sent.length === 0) return { type: 'refused', reason: 'the album to be copied is gone' };
  return withButtons(sent, buttons);
};

const withButtons = (messageIds: number[], buttons: NoticeButton[][]): SendOutcome => {
  if (buttons.length === 0) return { type: 'sent', messageIds };
  const lines = [say('delivery-album-buttons')];
  const rest: SendableMessage = { type: 'notice', lines, buttons, isSilent: true };
  return { type: 'part-sent', messageIds, rest };
};

const optionsOf = (
  { text }: MessengerPorts,
  { buttons, isSilent }: { buttons: NoticeButton[][]; isSilent?: boolean },
  language: Language,
) => {
  const worded = (label: Label): string =>
    typeof label === 'string' ? label : text.words(label, language);
  const toButton = ({ label, ...target }: NoticeButton): Button => ({
    text: worded(label),
    ...target,
  });
  const keyboard = buttons.map((row) => row.map((button) => toTelegram(toButton(button))));
  return {
    ...(keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : {}),
    ...(isSilent ? { disable_notification: true as const } : {}),
  };
};
