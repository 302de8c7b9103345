import type { AuditAction } from '../audit/audit-actions.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Intent } from '../shared/intent.ts';
import type { TextRef } from '../shared/text-ref.ts';
import { announceToAdmins } from './broadcast-news.ts';
import type { Broadcast } from './broadcast.ts';
import { record, type EditStores } from './change-broadcast.ts';

export type SecondAdminStores = Pick<EditStores, 'audit'> & {
  people: PersonStore;
  outbox: OutboxStore;
};

/** Something that concerns many people, and who wants it. */
export type Wish = {
  broadcast: Broadcast;
  /** Who wants it, and decides nothing about it alone. */
  asker: PersonId;
  /** How many people it concerns, as the others are told. */
  people: number;
  /** One fact is told once. */
  key: string;
  /** Given the asker's name. */
  text: (name: string) => TextRef;
  /** What shows to the others exactly what they decide about. */
  intent: Intent;
  action: AuditAction;
};

/** More people than `above` are two admins' matter: `by` decides about what another one wants. */
export const needsSecondAdmin = ({
  people,
  above,
  asker,
  by,
}: {
  people: number;
  above: number;
  asker: PersonId;
  by: PersonId;
}): boolean => people > above && by === asker;

/** Whoever asked for something must still be somebody who may when another one agrees to it. */
export const mayStillAsk = async (
  { people }: Pick<SecondAdminStores, 'people'>,
  asker: PersonId | null,
): Promise<boolean> => {
  const admins = await people.withRole('board_admin');
  return admins.some(({ id }) => id === asker);
};

/** Asks all other admins; false when there is nobody else to ask. */
export const askSecondAdmin = async (
  stores: SecondAdminStores,
  { broadcast, asker, people, key, text, intent, action }: Wish,
  now: Instant,
): Promise<boolean> => {
  const news = { by: asker, key, text, intent, broadcast };
  if ((await announceToAdmins(stores, news, now)) === 0) return false;
  await record(stores, { broadcast, by: asker, action, now, details: { people } });
  return true;
};
