import type { AuditLog } from '../audit/audit-log.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { Random } from '../shared/random.ts';
import { cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { lookAt } from '../submissions/remark-on.ts';
import {
  findForReview,
  type Refused,
  type ReviewOf,
  type ReviewStores,
  underReview,
} from '../submissions/review-right.ts';
import { tellUnitOfClarification } from './announce-clarification.ts';
import type { Clarification, ClarificationStore } from './clarification.ts';

type AskStores = ReviewStores & {
  clarifications: ClarificationStore;
  milestones: MilestoneStore;
  outbox: OutboxStore;
  audit: AuditLog;
  random: Random;
};

/** Read whole in the notice, above its buttons. */
const LONGEST_ASKED = 700;

/** `people`: how many contacts are told. */
export type ClarifyOutcome = { type: 'asked'; asked: Clarification; people: number } | Refused;

/**
 * Asks the contacts of a unit about a version that is under review, or about one question of it. It is not
 * given back: the unit owes nothing, and what it handed in counts as before.
 */
export const askClarification = async (
  stores: AskStores,
  ports: Pick<FormPorts, 'forms'>,
  { path, words, ...of }: ReviewOf & { path: string; words: string },
): Promise<ClarifyOutcome> => {
  const found = await findForReview(stores, of, underReview);
  if (found.type === 'refused') return found;
  const text = shorten(cleanText(words), LONGEST_ASKED);
  if (!hasWords(text)) return { type: 'refused', why: 'no-words', review: found.review };
  const { submission } = found;
  const { number, version, unitId, formId, period } = submission;
  const by = of.by.person.id;
  await lookAt(stores, { submission, by, now: of.now });
  const asked = {
    id: stores.random.token(72),
    number,
    unitId,
    formId,
    period,
    path,
    by,
    words: text,
    at: of.now,
  };
  await stores.clarifications.add(asked);
  const clarification = { ...asked, answers: [] };
  const people = await tellUnitOfClarification(stores, ports, { submission, clarification });
  await stores.audit.record({
    at: of.now,
    actor: by,
    action: 'clarification-asked',
    subject: `unit:${unitId}`,
    details: { number, version },
  });
  return { type: 'asked', asked: clarification, people };
};
