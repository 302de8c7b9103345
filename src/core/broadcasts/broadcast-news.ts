import type { OutboxStore } from '../outbox/outbox-store.ts';
import { adminNotice } from '../people/admin-notice.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { Broadcast } from './broadcast.ts';

export const BROADCAST_NEWS = 'broadcast-news';

/** What admins are told about broadcasts. */
export const broadcastNewsKind = adminNotice(BROADCAST_NEWS);

type News = {
  /** Who asks; everybody else is told. */
  by: PersonId;
  key: string;
  /** Given the asker's name. */
  text: (name: string) => TextRef;
  /** What the button leads to. */
  data: string;
  broadcast: Broadcast;
};

/** Asks the other admins to look at something and to decide. Returns how many there are. */
export const announceToAdmins = async (
  { people, outbox }: { people: PersonStore; outbox: OutboxStore },
  { by, key, text, data, broadcast }: News,
  now: Instant,
): Promise<number> => {
  const admins = await people.withRole('board_admin');
  const others = admins.filter(({ id }) => id !== by);
  const name = admins.find(({ id }) => id === by)?.fullName ?? '';
  await outbox.queue(
    others.map(({ telegramId: to }) => ({
      dedupeKey: `${key}:${to}`,
      bundleKey: null,
      subject: { type: 'broadcast-news', id: broadcast.id },
      to,
      priority: 1,
      kind: BROADCAST_NEWS,
      message: {
        type: 'notice',
        lines: [text(name)],
        buttons: [[{ label: say('broadcast-button-look'), data }]],
      },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
  return others.length;
};
