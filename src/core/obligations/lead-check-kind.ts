import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import { LEAD_CHECK_ASKED } from '../submissions/ask-lead-to-check.ts';
import { type CheckStores, mayCheck } from './lead-check.ts';

/** For whoever may still check it when it is sent. */
export const leadCheckKind: MessageKind<CheckStores> = {
  kind: LEAD_CHECK_ASKED,
  onUnknown: 'hold',
  hours: 'office',
  prepare: async (stores, outgoing, now) => {
    const submission = await stores.submissions.byNumber(outgoing.subject?.id ?? '');
    const by = submission && (await stores.people.known(outgoing.to));
    return by && (await mayCheck(stores, { submission, by, now }))
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'waits for no check of theirs any more' };
  },
};
