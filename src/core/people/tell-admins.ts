import type { OutgoingMessage } from '../outbox/message.ts';
import type { Subject } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { PersonStore } from './person-store.ts';
import type { Person } from './person.ts';

export type AdminNews = {
  /** The same fact told twice has the same key, and is sent once to each. */
  key: string;
  /** One of the kinds that the service declares (`MessageKind`). */
  kind: string;
  /** What it is asked for by; nobody asks for it unless this is given. */
  subject?: Subject;
  message: OutgoingMessage;
  now: Instant;
};

/** Queues the news for those of the Board's admins whom `isFor` takes, for all unless it is given; returns how many they are. */
export const tellAdmins = async (
  { people, outbox }: { people: PersonStore; outbox: OutboxStore },
  { key, kind, subject, message, now }: AdminNews,
  isFor: (admin: Person) => boolean = () => true,
): Promise<number> => {
  const readers = (await people.withRole('board_admin')).filter((admin) => isFor(admin));
  await outbox.queue(
    readers.map(({ telegramId }) => ({
      dedupeKey: `${key}:${telegramId}`,
      bundleKey: null,
      subject: subject ?? null,
      to: telegramId,
      priority: 1,
      kind,
      message,
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
  return readers.length;
};
