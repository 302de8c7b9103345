import type { AuditLog } from '../audit/audit-log.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { contentOf, formTitle } from '../forms/forms.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayActFor } from '../people/rights.ts';
import { asId, type SubmissionId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { announceOnBehalf } from './announce-on-behalf.ts';
import { announceSubmission } from './announce-submission.ts';
import { askLeadToCheck } from './ask-lead-to-check.ts';
import type { DraftStore } from './draft-store.ts';
import type { FormPorts } from './form-ports.ts';
import { receiveVersion } from './receive-version.ts';
import type { ReviewStore } from './review.ts';
import type { Scene } from './scene.ts';
import { receiptNumber, type Submission, type SubmissionStore } from './submission.ts';

export type SubmitStores = {
  drafts: DraftStore;
  submissions: SubmissionStore;
  outbox: OutboxStore;
  people: PersonStore;
  units: UnitStore;
  reviews: ReviewStore;
  milestones: MilestoneStore;
  audit: AuditLog;
};

export type SubmitDraft = { scene: Scene; by: KnownPerson; now: Instant };

/**
 * Makes an immutable version of a complete draft, closes the draft and tells the Board. The engine
 * has checked that nothing is missing.
 */
export const submitDraft = async (
  stores: SubmitStores,
  ports: FormPorts,
  { scene, by, now }: SubmitDraft,
): Promise<{ submission: Submission }> => {
  const { submission, before } = await newSubmission(stores.submissions, ports, { scene, by, now });
  await stores.submissions.add(submission);
  // The answers were saved before in this transaction, so that the draft is read once more.
  const draft = await stores.drafts.find(scene.draft);
  if (!draft) throw new Error(`draft ${scene.draft.id} vanished`);
  await stores.drafts.save({
    draft,
    status: 'submitted',
    writes: [],
    items: draft.filled.items,
    by: by.person.id,
    at: now,
  });
  await stores.people.save({ ...by.person, activeDraftId: null });
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'submission-handed-in',
    subject: `unit:${submission.unitId}`,
    details: {
      number: submission.number,
      version: submission.version,
      hash: submission.hash,
      ...(submission.onBehalf ? { onBehalf: true } : {}),
    },
  });
  const title = formTitle({ form: scene.state.form, env: scene.env });
  const { unitName } = scene;
  await announceSubmission(stores, { submission, title, unitName, now });
  if (before) {
    const received = { submission, before, title, unitName };
    await receiveVersion({ ...stores, random: ports.random }, received, now);
  }
  await askLeadToCheck(stores, { submission, title, unitName, now });
  if (submission.onBehalf)
    await announceOnBehalf(stores, { submission, title, unitName, by: by.person, now });
  return { submission };
};

const newSubmission = async (
  submissions: SubmissionStore,
  ports: FormPorts,
  { scene, by, now }: SubmitDraft,
): Promise<{ submission: Submission; before: Submission | undefined }> => {
  const { unitId, formId, period, id: draftId } = scene.draft;
  const versions = await submissions.versions({ unitId, formId, period });
  const content = JSON.stringify(contentOf(scene.state.form, scene.state.filled, scene.env.files));
  const [before] = versions;
  const submission: Submission = {
    id: asId<SubmissionId>(ports.random.token(96)),
    number: receiptNumber(period, (await submissions.count(period)) + 1),
    unitId,
    formId,
    period,
    draftId,
    version: (before?.version ?? 0) + 1,
    formVersion: scene.state.form.version,
    content,
    hash: ports.hash.sha256(content),
    submittedBy: by.person.id,
    onBehalf: !mayActFor(by, unitId),
    submittedAt: now,
  };
  return { submission, before };
};
