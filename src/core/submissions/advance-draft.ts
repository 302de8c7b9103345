import type { AuditLog } from '../audit/audit-log.ts';
import { loadFormTitle } from '../calendar/form-title.ts';
import { isNamedByMilestone } from '../calendar/hand-in-form.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import {
  type Cursor,
  type Env,
  type Form,
  type FormEvent,
  type FormState,
  migrateAnswers,
  respond,
  startCursor,
  type Transition,
  withFacts,
} from '../forms/forms.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayFillFor } from '../people/rights.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { AttachmentId, DraftId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { kindOf } from '../units/unit-kind.ts';
import type { AttachmentStore, FromMessage, SentEvidence } from './attachment.ts';
import type { DocumentReadingStore } from './document-reading.ts';
import { bringsFile, editedLink, filesOf, infoOf } from './draft-files.ts';
import type { OpenedDraft } from './draft-store.ts';
import type { Draft } from './draft.ts';
import { findForm, type FormPorts } from './form-ports.ts';
import { foundForDraft } from './found-for-draft.ts';
import { readHandedIn } from './handed-in.ts';
import { notesFor } from './notes-for-draft.ts';
import { activate, type OpenDraftStores } from './open-draft.ts';
import type { Scene } from './scene.ts';
import { asLinkedFile } from './sent-link.ts';
import type { Submission } from './submission.ts';
import { submitDraft, type SubmitStores } from './submit-draft.ts';

export type AdvanceStores = OpenDraftStores &
  SubmitStores & {
    attachments: AttachmentStore;
    audit: AuditLog;
    documentReadings: DocumentReadingStore;
    milestones: MilestoneStore;
  };

export type AdvanceDraft = {
  draftId: DraftId;
  by: KnownPerson;
  event: FormEvent;
  /** What Telegram told of the file, when the event brings one, or the link in its place. */
  file?: SentEvidence;
  /** Asked when the draft is to be handed in; what was answered stays in any case. */
  isLocked?(draft: Draft): Promise<boolean>;
  now: Instant;
};

export type AdvanceOutcome =
  | { type: 'asking'; scene: Scene }
  /** A double tap: nothing changed and nothing needs to be said. */
  | { type: 'unchanged' }
  /** One more of an album: what is said of it takes the place of what was since that message. */
  | { type: 'kept'; scene: Scene; since: number; isTaken: boolean }
  | { type: 'paused'; scene: Scene }
  /** The person asks the Board about the question at hand. */
  | { type: 'ask-board'; scene: Scene }
  /** The form is to be filled in as a workbook. */
  | { type: 'book'; scene: Scene }
  | { type: 'cancelled'; scene: Scene }
  | { type: 'submitted'; scene: Scene; submission: Submission }
  /** It is too late to hand it in; everything is kept. */
  | { type: 'locked'; scene: Scene }
  /** The Board has agreed to the version that it would change; everything is kept. */
  | { type: 'agreed'; scene: Scene; number: string }
  /** `withdrawn`: its form is asked for no more; everything is kept. */
  | { type: 'refused'; why: 'not-contact' | 'gone' | 'withdrawn' }
  /** It was handed in or thrown away meanwhile. */
  | { type: 'closed'; draft: Draft; unitName: string };

/** Takes one event of one person into a draft: load, decide in the engine, save. */
export const advanceDraft = async (
  stores: AdvanceStores,
  ports: FormPorts,
  input: AdvanceDraft,
): Promise<AdvanceOutcome> => {
  const opened = await openCurrent(stores, ports, input);
  if (!opened) return { type: 'refused', why: 'gone' };
  const { draft, unitName } = opened;
  if (!mayFillFor(input.by, draft.unitId)) return { type: 'refused', why: 'not-contact' };
  const form = findForm(ports, draft.formId);
  if (draft.status !== 'open' || !form) {
    // Told once; what the person says next is about something else.
    if (input.by.person.activeDraftId === draft.id) await activate(stores.people, input.by, null);
    return form ? { type: 'closed', draft, unitName } : { type: 'refused', why: 'withdrawn' };
  }
  const cursor = opened.cursor ?? startCursor(form, draft.filled);
  const given = await editedLink(stores.attachments, { form, draft, event: input.event });
  const taken = asLinkedFile(input, { form, cursor, given }, ports.random);
  const before = await prepare(stores, ports, { opened, form, input: taken });
  const after = respond(before.state, before.event, before.env);
  return settle(stores, ports, { input: taken, before, after, draft, unitName });
};

/** The draft as the present version of its form reads it. */
const openCurrent = async (
  stores: AdvanceStores,
  ports: FormPorts,
  { draftId, by: { person }, now }: AdvanceDraft,
): Promise<OpenedDraft | null> => {
  const opened = await stores.drafts.opened(draftId, person.id);
  if (!opened) return null;
  const { draft } = opened;
  const form = findForm(ports, draft.formId);
  if (!form || draft.formVersion === form.version || draft.status !== 'open') return opened;
  const { writes, filled } = migrateAnswers(form, draft.filled);
  await stores.drafts.save({
    draft,
    formVersion: form.version,
    writes,
    items: filled.items,
    by: person.id,
    at: now,
  });
  return stores.drafts.opened(draftId, person.id);
};

type Prepared = { state: FormState; stored: Cursor | null; env: Env; event: FormEvent };

type Preparation = { opened: OpenedDraft; form: Form; input: AdvanceDraft };

const prepare = async (
  stores: AdvanceStores,
  ports: FormPorts,
  { opened, form, input }: Preparation,
): Promise<Prepared> => {
  const { draft } = opened;
  const by = input.by.person;
  const today = dateInHanoi(input.now);
  const known = await readHandedIn(stores, ports, { opened, form, today });
  const filled = withFacts(form, draft.filled, known.facts);
  const files = await filesOf(stores.attachments, { form, draft, event: input.event });
  const title = await titleOf(stores, form, draft);
  const found = await foundForDraft(stores, opened, input.event);
  const env: Env = {
    now: input.now,
    today,
    period: draft.period,
    wordings: ports.wordings,
    person: by.id,
    personName: by.fullName,
    unitName: opened.unitName,
    unitKind: kindOf({ type: opened.unitType, name: opened.unitName }),
    newKey: () => ports.random.token(24),
    files,
    nameOf: (person) => (person === by.id ? by.fullName : (opened.names.get(person) ?? '')),
    ...known,
    ...title,
    ...found,
    ...notesFor(ports, opened, { day: today, facts: known.facts }),
  };
  const cursor = opened.cursor ?? startCursor(form, filled);
  const event = await nameFile(stores, input);
  return { state: { form, filled, cursor }, stored: opened.cursor, env, event };
};

/** Some forms are called by their milestone; others know their own title, which costs no read. */
const titleOf = async (
  { milestones }: AdvanceStores,
  form: Form,
  { period }: Draft,
): Promise<Pick<Env, 'title'>> =>
  isNamedByMilestone(form) ? { title: await loadFormTitle(milestones, { form, period }) } : {};

/** What has just been sent is named as what was there before. */
const filesAfter = ({ env: { files }, event }: Prepared): Env['files'] =>
  !bringsFile(event) || files.has(event.file.id)
    ? files
    : new Map([...files, [event.file.id, infoOf(event.file, 'waiting')]]);

/** The same file sent to the same draft again keeps the id that it got the first time. */
const nameFile = async (stores: AdvanceStores, input: AdvanceDraft): Promise<FormEvent> => {
  const { event, file } = input;
  if (!bringsFile(event) || !file) return event;
  const known = (await stores.attachments.ofDraft(input.draftId)).find(
    ({ fileUniqueId }) => fileUniqueId === file.fileUniqueId,
  );
  return known ? { ...event, file: { ...event.file, id: known.id } } : event;
};

type Settlement = {
  input: AdvanceDraft;
  before: Prepared;
  after: Transition;
  draft: Draft;
  unitName: string;
};

const settle = async (
  stores: AdvanceStores,
  ports: FormPorts,
  settlement: Settlement,
): Promise<AdvanceOutcome> => {
  const { input, after, draft } = settlement;
  await saveStep(stores, settlement);
  const scene = sceneAfter(settlement);
  if (after.outcome === 'submit') return handIn(stores, ports, { input, scene });
  const isLeaving = after.outcome === 'paused' || after.outcome === 'cancel';
  await activate(stores.people, input.by, isLeaving ? null : draft.id);
  if (after.outcome === 'paused' || after.outcome === 'ask-board' || after.outcome === 'book')
    return { type: after.outcome, scene };
  return sayingOf(after, scene);
};

/** It is handed in unless it is too late, or the Board has agreed to what it would change. */
const handIn = async (
  stores: AdvanceStores,
  ports: FormPorts,
  { input, scene }: { input: AdvanceDraft; scene: Scene },
): Promise<AdvanceOutcome> => {
  const { submitted, now } = scene.env;
  if (await input.isLocked?.(scene.draft)) return { type: 'locked', scene };
  const review = submitted && (await stores.reviews.of(submitted.number));
  if (review?.state === 'agreed') return { type: 'agreed', scene, number: review.number };
  const { submission } = await submitDraft(stores, ports, { scene, by: input.by, now });
  return { type: 'submitted', scene, submission };
};

const sayingOf = ({ outcome, cursor, writes }: Transition, scene: Scene): AdvanceOutcome => {
  if (outcome === 'unchanged') return { type: 'unchanged' };
  if (outcome === 'kept') {
    const since = cursor.lastMediaGroup?.since ?? 0;
    return { type: 'kept', scene, since, isTaken: writes.length > 0 };
  }
  return { type: outcome === 'cancel' ? 'cancelled' : 'asking', scene };
};

const sceneAfter = ({ before, after, draft, unitName }: Settlement): Scene => ({
  draft,
  unitName,
  state: { ...before.state, filled: after.filled, cursor: after.cursor },
  env: { ...before.env, files: filesAfter(before) },
  notices: after.notices,
  ...(after.toast ? { toast: after.toast } : {}),
  ...(after.isObjection ? { isObjection: true } : {}),
});

const saveStep = async (stores: AdvanceStores, settlement: Settlement): Promise<void> => {
  const { input, before, after, draft } = settlement;
  const { now } = before.env;
  const isCancelled = after.outcome === 'cancel';
  if (after.writes.length > 0 || isCancelled)
    await stores.drafts.save({
      draft,
      writes: after.writes,
      items: after.filled.items,
      by: input.by.person.id,
      at: now,
      ...(isCancelled ? { status: 'cancelled' as const } : {}),
      // What comes with the facts is stored nowhere.
      ...(before.state.filled === draft.filled ? { filled: after.filled } : {}),
    });
  await saveFiles(stores.attachments, settlement);
  for (const write of after.writes)
    if (write.type === 'read-document')
      await stores.documentReadings.ask({
        file: write.file,
        draftId: draft.id,
        askedBy: input.by.person.id,
        askedAt: now,
        isForReview: false,
      });
  // Also when it did not move: a place that is not kept would follow the answers of others.
  if (JSON.stringify(after.cursor) !== JSON.stringify(before.stored))
    await stores.drafts.saveCursor({
      personId: input.by.person.id,
      draftId: draft.id,
      cursor: after.cursor,
      at: now,
    });
};

const messageOf = (event: FormEvent): FromMessage | null =>
  event.type === 'sent-file' || event.type === 'edited-link'
    ? { messageId: event.messageId, chatId: event.chatId }
    : null;

const saveFiles = async (
  attachments: AttachmentStore,
  { input, before, after, draft }: Settlement,
): Promise<void> => {
  const isHandedIn = (file: AttachmentId): boolean =>
    JSON.stringify(before.env.submitted?.content ?? null).includes(file);
  for (const write of after.writes) {
    // What was handed in keeps its files.
    if (write.type === 'detach-file' && !isHandedIn(write.file))
      await attachments.remove(write.file);
    if (write.type === 'attach-file' && input.file)
      await attachments.add({
        ...input.file,
        id: write.file,
        draftId: draft.id,
        path: write.path,
        from: messageOf(input.event),
        // Of a link nothing is fetched.
        state: input.file.kind === 'link' ? 'stored' : 'waiting',
        copy: null,
        attempts: 0,
        addedBy: input.by.person.id,
        addedAt: before.env.now,
      });
  }
};
