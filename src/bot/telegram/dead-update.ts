import type { Update } from 'grammy/types';

import { asTelegramId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import type { Reply } from '../kit/reply.ts';
import type { BotPorts } from '../kit/request.ts';
import { keyOf } from './arrived.ts';

/** Tells the admins once, and the person that they can go on, about an update put aside. */
export const deadUpdate = async (
  ports: BotPorts,
  update: Update,
  { stores, now }: { stores: Stores; now: Instant },
): Promise<Reply[]> => {
  const updateId = update.update_id;
  const admins = await stores.people.withRole('board_admin');
  await stores.outbox.queue(
    admins.map(({ telegramId }) => ({
      dedupeKey: `dead-update:${updateId}:${telegramId}`,
      bundleKey: null,
      subject: null,
      to: telegramId,
      priority: 1,
      kind: 'dead-update',
      message: {
        type: 'notice',
        lines: [say('dead-update-notice', { update: String(updateId) })],
        buttons: [],
      },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
  const speaker = await stores.people.known(asTelegramId(Number(keyOf(update))));
  const language = speaker?.person.language ?? ports.defaultLanguage;
  const message: Reply = {
    type: 'message',
    html: ports.text.html(say('dead-update-reply'), language),
  };
  const queryId = update.callback_query?.id;
  return queryId === undefined ? [message] : [{ type: 'toast', queryId }, message];
};
