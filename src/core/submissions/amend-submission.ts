import type { AuditLog } from '../audit/audit-log.ts';
import { type Form, parseContent, revertTo } from '../forms/forms.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayFillFor } from '../people/rights.ts';
import type { DraftId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { type Draft, isRestorable } from './draft.ts';
import { findForm, type FormPorts } from './form-ports.ts';
import { activate, type OpenDraftStores } from './open-draft.ts';
import { type ReviewStore, stateOfReview } from './review.ts';
import type { Submission } from './submission.ts';

export type AmendStores = OpenDraftStores & { audit: AuditLog; reviews: ReviewStore };

export type AmendSubmission = {
  /** Of the newest version. */
  number: string;
  by: KnownPerson;
  now: Instant;
  /** Changes that were thrown away and could be restored are given up. */
  anew?: boolean;
};

export type AmendOutcome =
  /** `begun` is false when changes had been begun before; `isReturned`: the Board asks for them. */
  | { type: 'opened'; draftId: DraftId; begun: boolean; isReturned: boolean }
  /** An earlier amendment can still be restored, unless it is begun anew. */
  | { type: 'thrown-away'; draft: Draft }
  | { type: 'refused'; why: 'not-contact' | 'not-newest' | 'agreed' }
  /** The form is asked for no more; everything is kept. */
  | { type: 'refused'; why: 'withdrawn' };

/**
 * Opens the draft of a handed-in version again, with all its answers. The version stays valid, and
 * is what the Board sees, until the draft is handed in once more.
 */
export const amendSubmission = async (
  stores: AmendStores,
  ports: FormPorts,
  input: AmendSubmission,
): Promise<AmendOutcome> => {
  const { number, by, now, anew = false } = input;
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !mayFillFor(by, submission.unitId))
    return { type: 'refused', why: 'not-contact' };
  const [newest] = await stores.submissions.versions(submission);
  const draft = await stores.drafts.find(submission);
  if (!draft || newest?.number !== number) return { type: 'refused', why: 'not-newest' };
  const state = stateOfReview(await stores.reviews.of(number));
  if (state === 'agreed') return { type: 'refused', why: 'agreed' };
  if (isRestorable(draft, now) && !anew) return { type: 'thrown-away', draft };
  return enter(stores, ports, { draft, submission, input, isReturned: state === 'returned' });
};

type Entering = Omit<Reopening, 'form'> & { isReturned: boolean };

const enter = async (
  stores: AmendStores,
  ports: FormPorts,
  { isReturned, ...entering }: Entering,
): Promise<AmendOutcome> => {
  const { draft, input } = entering;
  const form = findForm(ports, draft.formId);
  if (!form) return { type: 'refused', why: 'withdrawn' };
  const begun = draft.status !== 'open';
  if (begun) await reopen(stores, { form, ...entering });
  await activate(stores.people, input.by, draft.id);
  return { type: 'opened', draftId: draft.id, begun, isReturned };
};

type Reopening = { form: Form; draft: Draft; submission: Submission; input: AmendSubmission };

const reopen = async (
  stores: AmendStores,
  { form, draft, submission, input: { by, now } }: Reopening,
): Promise<void> => {
  const content = parseContent(JSON.parse(submission.content));
  if (!content) throw new Error(`submission ${submission.number} cannot be read`);
  // A draft that was handed in holds just what stands in its version.
  const isSame = draft.status === 'submitted';
  const { writes, items } = isSame
    ? { writes: [], items: draft.filled.items }
    : revertTo(form, draft.filled, content);
  await stores.drafts.save({
    draft,
    status: 'open',
    ...(isSame ? {} : { formVersion: form.version }),
    writes,
    items,
    by: by.person.id,
    at: now,
  });
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'amendment-begun',
    subject: `unit:${submission.unitId}`,
    details: { number: submission.number, version: submission.version },
  });
};
