import type { Notice } from '../core/delivery/delivery.ts';
import type { Messenger } from '../core/delivery/messenger.ts';
import type { Language } from '../core/shared/language.ts';
import type { Transactions } from '../core/stores.ts';
import type { Text } from '../text.ts';
import type { Reply } from './reply.ts';
import { sayReply, type Voice } from './say.ts';

export type MessengerPorts = {
  voice: Voice;
  text: Text;
  transactions: Transactions;
  defaultLanguage: Language;
};

/** Words a notice in the language that the person has at the moment of sending, and sends it. */
export const createMessenger = (ports: MessengerPorts): Messenger => ({
  send: async (to, notice) => {
    const known = await ports.transactions.run(({ people }) => people.known(to));
    const language = known?.person.language ?? ports.defaultLanguage;
    return sayReply(ports.voice, to, wordNotice(ports.text, notice, language));
  },
});

const wordNotice = (text: Text, { lines, buttons }: Notice, language: Language): Reply => ({
  type: 'message',
  html: lines.map((line) => text.html(line, language)).join('\n'),
  ...(buttons.length === 0
    ? {}
    : {
        rows: buttons.map((row) =>
          row.map(({ label, data }) => ({ text: text.words(label, language), data })),
        ),
      }),
});
