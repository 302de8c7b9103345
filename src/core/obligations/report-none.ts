import { mayBeNone } from '../calendar/hand-in-form.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayFillFor } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import type { DraftKey } from '../submissions/draft.ts';
import { findForm, type FormPorts } from '../submissions/form-ports.ts';
import { claimDossier, type ClaimDossier, type ClaimOutcome } from './claim-dossier.ts';
import { loadSubmissionWindow } from './submission-window.ts';

export type ReportNone = { key: DraftKey; by: KnownPerson; now: Instant };

export type ReportNoneOutcome =
  | ClaimOutcome
  /** It was begun: what is there already goes before. */
  | { type: 'begun' };

/**
 * A unit has nothing to hand in of what not every unit has. It is asked no more, the Board sees it, and it
 * is taken back with a tap. The form that the person is in the middle of stays the one that their words go to.
 */
export const reportNone = async (
  stores: Parameters<typeof claimDossier>[0],
  ports: Pick<FormPorts, 'forms'>,
  { key, by, now }: ReportNone,
): Promise<ReportNoneOutcome> => {
  if (!mayFillFor(by, key.unitId)) return { type: 'refused', why: 'not-contact' };
  const form = findForm(ports, key.formId);
  const window = await loadSubmissionWindow(stores, ports, { key, now });
  const milestone = await stores.milestones.ofForm(key.formId, key.period);
  if (!form || !mayBeNone(form) || !milestone || window.type !== 'open')
    return { type: 'refused', why: 'not-open' };
  const known = await stores.drafts.find(key);
  if (known?.status === 'open' && known.filled.answers.size > 0) return { type: 'begun' };
  const claim: ClaimDossier = {
    milestoneId: milestone.id,
    unitId: key.unitId,
    has: false,
    by,
    now,
  };
  return claimDossier(stores, ports, claim);
};
