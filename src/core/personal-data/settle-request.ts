import type { AuditAction } from '../audit/audit-actions.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import type { KnownPerson } from '../people/person.ts';
import type { Instant } from '../shared/instant.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { AskBoardNeeds } from './ask-of-board.ts';
import { dataRequestSubject, type DataRequest } from './data-request.ts';

export type SettleRequestNeeds = Pick<AskBoardNeeds, 'dataRequests' | 'audit' | 'outbox'>;

type Settled = {
  asked: DataRequest;
  state: DataRequest['state'];
  answer: string;
  by: KnownPerson;
  now: Instant;
  action: AuditAction;
  /** How the news of it loses its buttons at every admin. */
  notices: Omit<Parameters<typeof settleNotices>[1], 'subject'>;
  /** What whoever asked is told, in any case. */
  told: { kind: string; lines: TextRef[] };
};

/** Closes a request about personal data: kept, told of in the log, taken from the other admins, and answered. */
export const settleRequest = async (
  { dataRequests, audit, outbox }: SettleRequestNeeds,
  { asked, state, answer, by, now, action, notices, told }: Settled,
): Promise<DataRequest> => {
  const request: DataRequest = {
    ...asked,
    state,
    answer,
    decidedBy: by.person.id,
    decidedAt: now,
  };
  await dataRequests.save(request);
  await audit.record({
    at: now,
    actor: by.person.id,
    action,
    subject: `person:${asked.personId}`,
    details: { request: asked.id },
  });
  await settleNotices(outbox, { subject: dataRequestSubject(asked.id), ...notices }, now);
  await outbox.queue(
    [
      {
        dedupeKey: `${told.kind}:${asked.id}`,
        bundleKey: null,
        subject: null,
        to: asked.telegramId,
        priority: 1,
        kind: told.kind,
        message: { type: 'notice', lines: told.lines, buttons: [] },
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );
  return request;
};
