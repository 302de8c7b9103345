import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { PersonStore } from '../people/person-store.ts';
import { mayActFor } from '../people/rights.ts';
import type { SubmissionStore } from '../submissions/submission.ts';

type KindStores = { people: PersonStore; submissions: SubmissionStore };

/** What a unit hears of its models; for whoever speaks for it when it is sent. */
export const modelNewsKind: MessageKind<KindStores> = {
  kind: 'model-news',
  onUnknown: 'hold',
  hours: 'office',
  prepare: async ({ people, submissions }, outgoing) => {
    const paper = await submissions.byNumber(outgoing.subject?.id ?? '');
    const known = await people.known(outgoing.to);
    return paper && known && mayActFor(known, paper.unitId)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'no longer speaks for the unit' };
  },
};
