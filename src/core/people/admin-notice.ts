import { asItStands, type DeliveryKind } from '../delivery/delivery-kind.ts';
import type { PersonStore } from './person-store.ts';
import { isAdmin } from './rights.ts';

/** News for admins of the Board, sent as long as the reader still is one. */
export const adminNotice = (
  kind: string,
  hours: 'any' | 'office' = 'any',
): DeliveryKind<{ people: PersonStore }> => ({
  kind,
  onUnknown: 'hold',
  hours,
  prepare: async ({ people }, delivery) => {
    const reader = await people.known(delivery.to);
    return reader && isAdmin(reader)
      ? asItStands(delivery)
      : { type: 'cancel', reason: 'no longer an admin' };
  },
});
