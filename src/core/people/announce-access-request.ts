import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { Notice } from '../delivery/delivery.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { AccessRequest } from './access-request.ts';
import type { PersonStore } from './person-store.ts';

/** Tells every admin of the Board who wants to be invited. */
export const announceAccessRequest = async (
  { deliveries, people }: { deliveries: DeliveryStore; people: PersonStore },
  request: AccessRequest,
  now: Instant,
): Promise<void> => {
  const admins = await people.withRole('board_admin');
  const notice = noticeOf(request);
  await deliveries.queue(
    admins.map(({ telegramId: to }) => ({
      dedupeKey: `access-request:${request.id}:${to}`,
      bundleKey: null,
      to,
      lane: 1,
      kind: 'access-request',
      notice,
      dueAt: now,
    })),
    now,
  );
};

const noticeOf = ({ id, senderName, message }: AccessRequest): Notice => ({
  lines: [
    say('access-request-heading'),
    say('access-request-from', { name: senderName }),
    say('access-request-message', { message }),
    say('access-request-advice'),
  ],
  buttons: [
    [{ label: say('access-button-invite'), data: `i:r:${id}` }],
    [{ label: say('access-button-close'), data: `i:x:${id}` }],
  ],
});
