import type { Api } from 'grammy';

import type {
  Deliverable,
  Label,
  Notice,
  NoticeButton,
  Pictured,
  SendableMessage,
} from '../../core/outbox/message.ts';
import type { Messenger } from '../../core/outbox/messenger.ts';
import type { SendOutcome } from '../../core/outbox/outbox-message.ts';
import type { TelegramId } from '../../core/shared/ids.ts';
import type { Language } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Text } from '../../text.ts';
import { targetOf } from '../kit/intents.ts';
import type { DrawnPaper, Paper } from '../kit/paper.ts';
import type { Button } from '../kit/reply.ts';
import { wordedBars } from '../kit/worded-chart.ts';
import { toFailure } from './failure.ts';
import type { TelegramMessage } from './telegram-message.ts';
import { writeToTelegram } from './telegram-writer.ts';

export type MessengerPorts = {
  api: Api;
  text: Text;
  defaultLanguage: Language;
  drawPaper: (paper: Paper) => Promise<DrawnPaper>;
};

/** Words a message in the language that the person has at the moment of sending, and sends it. */
export const createMessenger = (ports: MessengerPorts): Messenger => ({
  send: async (to, message, language) => {
    const { api, text } = ports;
    const spoken = language ?? ports.defaultLanguage;
    try {
      if (message.type === 'pictured') return await sendPicture(ports, to, { message, spoken });
      const worded = inWords(text, message, spoken);
      const outcome = await writeToTelegram(api, to, worded);
      const rest = restOf(message);
      if (outcome.type !== 'sent' || !rest) return outcome;
      return { type: 'part-sent', messageIds: outcome.messageIds, rest };
    } catch (error) {
      return toFailure(error);
    }
  },
});

/** What Telegram takes below a picture, in letters. */
const LONGEST_CAPTION = 1024;

/**
 * A picture with its words; they follow in a message of their own where they are too long to stand below it, and
 * go out alone where it cannot be drawn.
 */
const sendPicture = async (
  { api, text, drawPaper }: MessengerPorts,
  to: TelegramId,
  { message, spoken }: { message: Pictured; spoken: Language },
): Promise<SendOutcome> => {
  const { chart, lines, buttons, isSilent = false } = message;
  const notice: Notice = { type: 'notice', lines, buttons, isSilent };
  const words = (ref: TextRef): string => text.words(ref, spoken);
  const made = await drawPaper({
    type: 'chart',
    theme: 'light',
    fileName: 'tom-tat.png',
    ...wordedBars(words, chart),
  }).catch(() => undefined);
  const worded = inWords(text, notice, spoken);
  if (!made || worded.type !== 'message') return writeToTelegram(api, to, worded);
  const { html, rows } = worded;
  const isLong = notice.lines.map(words).join('\n').length > LONGEST_CAPTION;
  if (!isLong)
    return writeToTelegram(api, to, { type: 'upload', made, html, ...(rows ? { rows } : {}) });
  const heading = text.html(chart.heading, spoken);
  const outcome = await writeToTelegram(api, to, { type: 'upload', made, html: heading });
  if (outcome.type !== 'sent') return outcome;
  return { type: 'part-sent', messageIds: outcome.messageIds, rest: notice };
};

type Worded = Exclude<Deliverable, Pictured>;

/** Albums and forwards carry no buttons: those follow in a message of their own. */
const restOf = (message: Worded): Notice | undefined => {
  if (!isApart(message) || message.buttons.length === 0) return undefined;
  const lines = [say('delivery-album-buttons')];
  return { type: 'notice', lines, buttons: message.buttons, isSilent: true };
};

const isApart = (message: Worded): message is Extract<SendableMessage, { type: 'copy' | 'kept' }> =>
  (message.type === 'copy' && (message.messageIds.length > 1 || message.isForward === true)) ||
  (message.type === 'kept' && message.items.length > 1);

const inWords = (text: Text, message: Worded, language: Language): TelegramMessage => {
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
