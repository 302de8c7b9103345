import type { Api } from 'grammy';

import type { TelegramId } from '../core/shared/ids.ts';
import { languages } from '../core/shared/language.ts';
import { say } from '../core/shared/text-ref.ts';
import { type Text } from '../text.ts';

/** In the order of Telegram's menu. Each has a text `command-…`. */
const everyone = ['menu', 'tieptuc', 'xemlai', 'luu', 'huy', 'dulieu', 'ngonngu', 'trogiup'] as const;
const admins = ['tinhhinh', 'moi', ...everyone] as const;

/** Tells Telegram which commands to offer; languages other than ours get Vietnamese. */
export const publishCommands = async (
  api: Api,
  text: Text,
  adminIds: readonly TelegramId[],
): Promise<void> => {
  for (const language of languages) {
    const code = language === 'vi' ? {} : { language_code: language };
    const list = (commands: readonly string[]) =>
      commands.map((command) => ({
        command,
        description: text.words(say(`command-${command}`), language),
      }));
    await api.setMyCommands(list(everyone), { scope: { type: 'all_private_chats' }, ...code });
    for (const chat_id of adminIds)
      // Telegram knows a chat only once its person has written.
      await api
        .setMyCommands(list(admins), { scope: { type: 'chat', chat_id }, ...code })
        .catch(() => undefined);
  }
};
