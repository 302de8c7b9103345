import type { MessageKind } from '../outbox/message-kind.ts';
import { asItStands } from '../outbox/message-kind.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { ConsentStore } from '../people/consent-store.ts';
import { hasAgreed, NOTICE_VERSION } from '../people/consent.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';

const KIND = 'consent-anew';

type AnewStores = { consents: ConsentStore; outbox: OutboxStore };

export type AnewPorts = {
  read<T>(work: (stores: AnewStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: AnewStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Asks whoever has agreed to an earlier notice whether they agree to the present one too, once a version. */
export const askConsentAnew = async (ports: AnewPorts): Promise<void> => {
  const now = ports.now();
  const asked = await ports.read(({ consents }) => consents.agreedBefore(NOTICE_VERSION));
  if (asked.length === 0) return;
  await ports.transact(({ outbox }) =>
    outbox.queue(
      asked.map(({ id, telegramId: to }) => ({
        dedupeKey: `${KIND}:${NOTICE_VERSION}:${id}`,
        bundleKey: null,
        subject: null,
        to,
        priority: 1,
        kind: KIND,
        message: {
          type: 'notice',
          lines: [say('consent-anew-news')],
          buttons: [[{ label: say('button-data-notice'), intent: { type: 'read-data-notice' } }]],
        },
        dueAt: now,
        expiresAt: null,
      })),
      now,
    ),
  );
};

/** For whoever has not decided about the present version. */
export const consentAnewKind: MessageKind<{ consents: ConsentStore }> = {
  kind: KIND,
  onUnknown: 'resend-once',
  hours: 'office',
  prepare: async ({ consents }, outgoing) => {
    const latest = await consents.latest(outgoing.to);
    return latest?.decision === 'agreed' && !hasAgreed(latest)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'has decided meanwhile' };
  },
};
