import type { AuditLog } from '../audit/audit-log.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayActFor } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { type ClarificationNewsStores, tellReviewersOfAnswer } from './announce-clarification.ts';
import {
  type Clarification,
  clarificationSubject,
  type ClarificationStore,
  isOpenClarification,
} from './clarification.ts';
import type { CarriedMessage } from './question.ts';

type AnswerStores = ClarificationNewsStores & {
  clarifications: ClarificationStore;
  audit: AuditLog;
  random: Random;
};

export type ClarificationReply =
  | { type: 'answered'; asked: Clarification }
  /** This very message was taken before. */
  | { type: 'repeated' }
  /** There is no such question, or whoever answers does not speak for the unit any more. */
  | { type: 'refused' };

/** Somebody of the unit answers: it stands beside the version, and whoever reviews it hears. */
export const answerClarification = async (
  stores: AnswerStores,
  ports: Pick<FormPorts, 'forms'>,
  { id, by, message, now }: { id: string; by: KnownPerson; message: CarriedMessage; now: Instant },
): Promise<ClarificationReply> => {
  const asked = await stores.clarifications.byId(id);
  if (!asked || !mayActFor(by, asked.unitId)) return { type: 'refused' };
  const isNew = await stores.clarifications.addAnswer({
    ...message,
    id: stores.random.token(72),
    clarificationId: id,
    by: by.person.id,
    at: now,
  });
  if (!isNew) return { type: 'repeated' };
  await tellReviewersOfAnswer(stores, ports, { asked, by: by.person, message, now });
  if (isOpenClarification(asked)) await settleAsked(stores, { asked, by, now });
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'clarification-answered',
    subject: `unit:${asked.unitId}`,
    details: { number: asked.number },
  });
  return { type: 'answered', asked };
};

/** The unit's other contacts need not answer any more, and still may. */
const settleAsked = (
  { outbox }: Pick<AnswerStores, 'outbox'>,
  { asked: { id, number }, by, now }: { asked: Clarification; by: KnownPerson; now: Instant },
): Promise<void> =>
  settleNotices(
    outbox,
    {
      subject: clarificationSubject(id),
      deeds: ['answer-clarification'],
      line: say('settled-clarification', { name: by.person.fullName, at: { at: now } }),
      buttons: [
        [{ label: say('button-clarify-more'), intent: { type: 'answer-clarification', id } }],
        [
          {
            label: say('button-see-submission'),
            intent: { type: 'see-submission', number },
            keepsMessage: true,
          },
        ],
      ],
    },
    now,
  );
