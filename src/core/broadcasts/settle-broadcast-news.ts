import type { OutboxStore } from '../outbox/outbox-store.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import { nameOf } from '../people/announce-unreachable.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { newsSubject, seeing } from './broadcast-news.ts';

type Decided = {
  id: BroadcastId;
  by: PersonId | 'system';
  what: 'approved' | 'handed-back' | 'sent' | 'changed' | 'dropped';
  /** A correction or a withdrawal instead of the sending. */
  of?: 'change';
};

const toDecide = [
  'decide-broadcast',
  'send-broadcast-now',
  'change-broadcast-time',
  'discard-broadcast',
] as const;

/** Admins who were asked to decide about a broadcast read who has, and are asked no more. */
export const settleBroadcastNews = async (
  { people, outbox }: { people: PersonStore; outbox: OutboxStore },
  { id, by, what, of }: Decided,
  now: Instant,
): Promise<void> => {
  const doer = by === 'system' ? null : await people.byId(by);
  if (!doer) return;
  await settleNotices(
    outbox,
    {
      subject: newsSubject(id),
      deeds: of === 'change' ? ['see-change'] : toDecide,
      besides: doer.telegramId,
      line: say(`settled-broadcast-${what}`, { name: nameOf(doer), at: { at: now } }),
      buttons: what === 'dropped' ? [] : [[seeing(id)]],
    },
    now,
  );
};
