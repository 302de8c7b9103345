import type { AuditLog } from '../audit/audit-log.ts';
import { isOptional } from '../calendar/default-milestones.ts';
import { contentChoice } from '../calendar/hand-in-form.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin, mayActFor } from '../people/rights.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { MilestoneId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftStore } from '../submissions/draft-store.ts';
import type { DraftKey } from '../submissions/draft.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { loadObligations, type ObligationStores } from './load-obligations.ts';
import { isAccepting, type Obligation } from './obligation.ts';

export type ClaimDossier = {
  milestoneId: MilestoneId;
  unitId: UnitId;
  /** Null takes back what was said before. */
  has: boolean | null;
  by: KnownPerson;
  now: Instant;
};

export type ClaimOutcome =
  | { type: 'claimed'; obligation: Obligation }
  /** It has been handed in, waived or counted from paper: nothing is left to be said. */
  | { type: 'done'; obligation: Obligation }
  | { type: 'refused'; why: 'not-contact' | 'not-open' };

type ClaimStores = ObligationStores & { audit: AuditLog };

/** A unit, or an admin who has asked it, says whether it has anything of what not every unit has. */
export const claimDossier = async (
  stores: ClaimStores,
  ports: Pick<FormPorts, 'forms'>,
  { milestoneId, unitId, has, by, now }: ClaimDossier,
): Promise<ClaimOutcome> => {
  if (!mayActFor(by, unitId) && !isAdmin(by)) return { type: 'refused', why: 'not-contact' };
  const wanted = { now, milestoneIds: [milestoneId], unitIds: [unitId] };
  const [before] = await loadObligations(stores, ports, wanted);
  if (!before || !isOptional(before.milestone) || !isAccepting(before, dateInHanoi(now)))
    return { type: 'refused', why: 'not-open' };
  if (isSettled(before)) return { type: 'done', obligation: before };
  const place = { milestoneId, unitId };
  if (has === null) await stores.claims.remove(place);
  else await stores.claims.save({ ...place, has, by: by.person.id, at: now });
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'dossier-claimed',
    subject: `unit:${unitId}`,
    details: { milestone: before.milestone.id, claim: wordOf(has) },
  });
  const [obligation] = await loadObligations(stores, ports, wanted);
  return obligation ? { type: 'claimed', obligation } : { type: 'refused', why: 'not-open' };
};

const wordOf = (has: boolean | null): string => {
  if (has === null) return 'taken back';
  return has ? 'has' : 'none';
};

/** What was handed in, waived or came on paper is not undone by a word. */
const isSettled = ({ state }: Obligation): boolean =>
  ['submitted', 'returned', 'waived', 'on-paper'].includes(state.type);

/** Whoever answers in the form that there is something has said so, and the other way round. */
export const noteClaim = async (
  stores: Pick<ObligationStores, 'milestones' | 'claims'>,
  { key, has, by, now }: { key: DraftKey; has: boolean; by: KnownPerson; now: Instant },
): Promise<void> => {
  const milestone = await stores.milestones.ofForm(key.formId, key.period);
  if (!milestone) return;
  const place = { milestoneId: milestone.id, unitId: key.unitId };
  const [said] = await stores.claims.of({ milestoneIds: [milestone.id], unitIds: [key.unitId] });
  if (said?.has !== has) await stores.claims.save({ ...place, has, by: by.person.id, at: now });
};

type AnswerStores = Pick<ObligationStores, 'milestones' | 'claims'> & { drafts: DraftStore };

/** Whoever has said that there is something is not asked again in the form of it. */
export const answerFromClaim = async (
  stores: AnswerStores,
  { key, by, now }: { key: DraftKey; by: KnownPerson; now: Instant },
): Promise<void> => {
  const milestone = await stores.milestones.ofForm(key.formId, key.period);
  const where = { milestoneIds: milestone ? [milestone.id] : [], unitIds: [key.unitId] };
  const [said] = milestone ? await stores.claims.of(where) : [];
  const draft = said?.has ? await stores.drafts.find(key) : null;
  const { path, some: value } = contentChoice;
  if (draft?.status !== 'open' || draft.filled.answers.has(path)) return;
  await stores.drafts.save({
    draft,
    writes: [{ type: 'answer', path, value, raw: '', seen: 0, messageId: null, chatId: null }],
    items: draft.filled.items,
    by: by.person.id,
    at: now,
  });
};
