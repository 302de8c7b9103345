import { asItStands, type MessageKind, type Prepared } from '../outbox/message-kind.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import type { PersonStore } from '../people/person-store.ts';
import { mayActFor } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { mayReview } from '../submissions/review-right.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { ClarificationStore } from './clarification.ts';

type KindStores = { people: PersonStore; units: UnitStore; clarifications: ClarificationStore };

const forReviewer = async (
  stores: KindStores,
  outgoing: OutboxMessage,
  now: Instant,
): Promise<Prepared> => {
  const asked = await stores.clarifications.byId(outgoing.subject?.id ?? '');
  const by = asked && (await stores.people.known(outgoing.to));
  return by && (await mayReview(stores, { by, unitId: asked.unitId }, now))
    ? asItStands(outgoing)
    : { type: 'cancel', reason: 'does not review the unit any more' };
};

/** What the Board asks about a version, and what it is answered; who may have it is asked when it is sent. */
export const clarificationKinds: readonly MessageKind<KindStores>[] = [
  {
    kind: 'clarification-asked',
    onUnknown: 'resend-once',
    hours: 'office',
    prepare: async ({ people, clarifications }, outgoing) => {
      const asked = await clarifications.byId(outgoing.subject?.id ?? '');
      const known = await people.known(outgoing.to);
      return asked && known && mayActFor(known, asked.unitId)
        ? asItStands(outgoing)
        : { type: 'cancel', reason: 'no longer speaks for the unit' };
    },
  },
  { kind: 'clarification-answered', onUnknown: 'hold', hours: 'office', prepare: forReviewer },
  { kind: 'clarification-file', onUnknown: 'hold', hours: 'any', prepare: forReviewer },
];
