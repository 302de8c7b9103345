import type { IntentButton } from '../outbox/message.ts';
import type { Subject } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { adminNotice } from '../people/admin-notice.ts';
import type { PersonStore } from '../people/person-store.ts';
import { tellAdmins } from '../people/tell-admins.ts';
import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Intent } from '../shared/intent.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { Broadcast } from './broadcast.ts';

export const BROADCAST_NEWS = 'broadcast-news';

export const newsSubject = (id: BroadcastId): Subject => ({ type: 'broadcast-news', id });

/** What admins are told about broadcasts. */
export const broadcastNewsKind = adminNotice(BROADCAST_NEWS);

type News = {
  /** Who asks; everybody else is told. */
  by: PersonId;
  key: string;
  /** Given the asker's name. */
  text: (name: string) => TextRef;
  /** What the button leads to. */
  intent: Intent;
  broadcast: Broadcast;
};

export type NewsStores = { people: PersonStore; outbox: OutboxStore };

type NewsForDeciders = {
  broadcast: Broadcast;
  by: PersonId | 'system';
  text: TextRef;
  /** Instead of one that leads to it. */
  buttons?: readonly (readonly IntentButton[])[];
  /** Where the same can be told twice about one revision. */
  occasion?: string;
};

/**
 * Tells those who composed, confirmed or approved it, other than the one who does this; all admins
 * where none of those is one any more.
 */
export const announceToDeciders = async (
  { people, outbox }: NewsStores,
  { broadcast, by, text, buttons, occasion }: NewsForDeciders,
  now: Instant,
): Promise<void> => {
  const { id, revision, createdBy, confirmedBy, approvedBy } = broadcast;
  const concerned = new Set([createdBy, confirmedBy, approvedBy].flatMap((one) => one ?? []));
  const admins = await people.withRole('board_admin');
  const others = admins.filter(({ id: one }) => one !== by);
  const deciders = others.filter(({ id: one }) => concerned.has(one));
  const isAnybodyLeft = admins.some(({ id: one }) => concerned.has(one));
  const readers = isAnybodyLeft ? deciders : others;
  await outbox.queue(
    readers.map(({ telegramId: to }) => ({
      dedupeKey: [text.key, id, revision, ...(occasion ? [occasion] : []), to].join(':'),
      bundleKey: null,
      subject: newsSubject(id),
      to,
      priority: 1,
      kind: BROADCAST_NEWS,
      message: {
        type: 'notice',
        lines: [text],
        buttons: buttons?.map((row) => [...row]) ?? [[seeing(id)]],
      },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

export const seeing = (id: BroadcastId): IntentButton => ({
  label: say('broadcast-button-see'),
  intent: { type: 'see-broadcast', id },
});

/** What was confirmed or approved is a draft again, since somebody changed it. */
export const announceVoided = async (
  stores: NewsStores,
  { broadcast, by }: { broadcast: Broadcast; by: PersonId | 'system' },
  now: Instant,
): Promise<void> => {
  const name = by === 'system' ? '' : ((await stores.people.byId(by))?.fullName ?? '');
  const key = name === '' ? 'broadcast-voided-nameless' : 'broadcast-voided';
  const text = say(key, { number: broadcast.number, name });
  await announceToDeciders(stores, { broadcast, by, text }, now);
};

/** Asks the other admins to look at something and to decide. Returns how many there are. */
export const announceToAdmins = async (
  stores: NewsStores,
  { by, key, text, intent, broadcast }: News,
  now: Instant,
): Promise<number> => {
  const name = (await stores.people.byId(by))?.fullName ?? '';
  return tellAdmins(
    stores,
    {
      key,
      kind: BROADCAST_NEWS,
      subject: newsSubject(broadcast.id),
      message: {
        type: 'notice',
        lines: [text(name)],
        buttons: [[{ label: say('broadcast-button-look'), intent }]],
      },
      now,
    },
    ({ id }) => id !== by,
  );
};
