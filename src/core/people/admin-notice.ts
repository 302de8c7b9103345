import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { PersonStore } from './person-store.ts';
import { isAdmin } from './rights.ts';

/** News for admins of the Board, sent as long as the reader still is one. */
export const adminNotice = (
  kind: string,
  hours: 'any' | 'office' = 'any',
): MessageKind<{ people: PersonStore }> => ({
  kind,
  onUnknown: 'hold',
  hours,
  prepare: async ({ people }, outgoing) => {
    const reader = await people.known(outgoing.to);
    return reader && isAdmin(reader)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'no longer an admin' };
  },
});
