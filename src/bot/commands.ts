import type { Api } from 'grammy';

import { languages, type Language } from '../core/shared/language.ts';
import { say } from '../core/shared/text-ref.ts';
import type { Text } from '../text.ts';
import type { Reply } from './reply.ts';

/** In the order of Telegram's menu. Each has a text `command-…`. */
const everyone = [
  'menu',
  'tieptuc',
  'xemlai',
  'luu',
  'huy',
  'dulieu',
  'ngonngu',
  'trogiup',
] as const;
const admins = ['tinhhinh', 'moi', ...everyone] as const;

type Command = { command: string; description: string };

const described = (text: Text, commands: readonly string[], language: Language): Command[] =>
  commands.map((command) => ({
    command,
    description: text.words(say(`command-${command}`), language),
  }));

/** Tells Telegram which commands to offer; languages other than ours get Vietnamese. */
export const publishCommands = async (api: Api, text: Text): Promise<void> => {
  for (const language of languages)
    await api.setMyCommands(described(text, everyone, language), {
      scope: { type: 'all_private_chats' },
      ...(language === 'vi' ? {} : { language_code: language }),
    });
};

/** The commands of an admin's own chat; Telegram takes them only once the admin has written. */
export const adminCommands = (text: Text, language: Language): Reply => ({
  type: 'commands',
  commands: described(text, admins, language),
});
