import { contentChoice, mayBeNone } from '../calendar/hand-in-form.ts';
import type { FormEvent } from '../forms/forms.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayFillFor } from '../people/rights.ts';
import type { DraftId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import {
  advanceDraft,
  type AdvanceOutcome,
  type AdvanceStores,
} from '../submissions/advance-draft.ts';
import type { DraftKey } from '../submissions/draft.ts';
import { findForm, type FormPorts } from '../submissions/form-ports.ts';
import { openDraft } from '../submissions/open-draft.ts';
import type { ObligationStores } from './load-obligations.ts';
import { loadSubmissionWindow } from './submission-window.ts';

export type ReportNone = { key: DraftKey; by: KnownPerson; now: Instant };

export type ReportNoneOutcome =
  | Extract<AdvanceOutcome, { type: 'submitted' }>
  /** It was begun, thrown away or handed in: what is there already goes before. */
  | { type: 'begun' }
  | { type: 'refused'; why: 'not-contact' | 'not-open' };

/**
 * A unit has nothing to hand in of what not every unit has. That is an answer like any other: it is handed
 * in with a receipt, the Board reads it, and the unit may change it later. The form that the person is
 * in the middle of stays the one that their words go to.
 */
export const reportNone = async (
  stores: AdvanceStores & ObligationStores,
  ports: FormPorts,
  { key, by, now }: ReportNone,
): Promise<ReportNoneOutcome> => {
  if (!mayFillFor(by, key.unitId)) return { type: 'refused', why: 'not-contact' };
  const form = findForm(ports, key.formId);
  const window = await loadSubmissionWindow(stores, ports, { key, now });
  if (!form || !mayBeNone(form) || window.type !== 'open')
    return { type: 'refused', why: 'not-open' };
  const known = await stores.drafts.find(key);
  if (known && (known.status !== 'open' || known.filled.answers.size > 0)) return { type: 'begun' };
  const opened = await openDraft(stores, ports, { key, by, mayBegin: true, now });
  if (opened.type !== 'opened') return { type: 'begun' };
  const outcome = await answerNone(stores, ports, { draftId: opened.draftId, by, now });
  if (outcome.type !== 'submitted')
    throw new Error(`${key.formId} asks for more than whether there is any`);
  await stores.people.save(by.person);
  return outcome;
};

type Answering = { draftId: DraftId; by: KnownPerson; now: Instant };

const answerNone = async (
  stores: AdvanceStores,
  ports: FormPorts,
  answering: Answering,
): Promise<AdvanceOutcome> => {
  const chosen: FormEvent = {
    type: 'pressed',
    action: { op: 'set', path: contentChoice.path, code: contentChoice.none },
    rev: 0,
  };
  const answered = await advanceDraft(stores, ports, { ...answering, event: chosen });
  if (answered.type !== 'asking') return answered;
  const { rev } = answered.scene.state.filled;
  const event: FormEvent = { type: 'pressed', action: { op: 'submit-yes' }, rev };
  return advanceDraft(stores, ports, { ...answering, event });
};
