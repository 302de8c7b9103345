import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { asTelegramId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import { buttons } from '../kit/buttons.ts';
import type { DrawnReply } from '../kit/reply.ts';
import type { BotPorts } from '../kit/request.ts';

type Ports = Pick<BotPorts, 'text' | 'defaultLanguage'>;

/**
 * Tells the admins, once a day, that Telegram takes some reply in no form, and forgets that its
 * question stands in the chat: the person has not seen it.
 *
 * @returns the language of the person who waits for it
 */
export const noteRefusedReply = async (
  { defaultLanguage }: Ports,
  chatId: number,
  { stores, now }: { stores: Stores; now: Instant },
): Promise<string> => {
  const chat = asTelegramId(chatId);
  const admins = await stores.people.withRole('board_admin');
  await stores.outbox.queue(
    admins.map(({ telegramId }) => ({
      dedupeKey: `refused-reply:${dateInHanoi(now)}:${telegramId}`,
      bundleKey: null,
      subject: null,
      to: telegramId,
      priority: 1,
      kind: 'refused-reply',
      message: { type: 'notice', lines: [say('refused-reply-notice')], buttons: [] },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
  await stores.people.noteShown(chat, { type: 'screen', id: '', at: now });
  const speaker = await stores.people.known(chat);
  return speaker?.person.language ?? defaultLanguage;
};

/** What the person hears in place of a reply that Telegram has refused. */
export const insteadOfRefused = ({ text }: Ports, language: string): DrawnReply => ({
  type: 'message',
  html: text.html(say('refused-reply'), language),
  rows: [
    [
      { text: text.words(say('button-menu'), language), data: buttons.home.tasks.to() },
      { text: text.words(say('menu-help'), language), data: buttons.home.help.to() },
    ],
  ],
});
