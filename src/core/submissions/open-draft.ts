import { type Form, nothingFilled } from '../forms/forms.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayFillFor } from '../people/rights.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { asId, type DraftId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { CityTargetStore } from './city-target.ts';
import type { DraftStore } from './draft-store.ts';
import { type Draft, DRAFT_TOKEN_BITS, type DraftKey, isRestorable } from './draft.ts';
import type { DutyStore } from './duty.ts';
import { type AwardsOfUnits, factsFor, findForm, type FormPorts } from './form-ports.ts';
import type { SubmissionStore } from './submission.ts';

export type OpenDraftStores = {
  drafts: DraftStore;
  people: PersonStore;
  submissions: SubmissionStore;
  units: UnitStore;
  duties: DutyStore;
  awards: AwardsOfUnits;
  cityTargets: Pick<CityTargetStore, 'ofYear'>;
};

export type OpenDraft = {
  key: DraftKey;
  by: KnownPerson;
  /** Whether its time has come; what was begun goes on without. */
  mayBegin: boolean;
  now: Instant;
};

export type OpenDraftOutcome =
  | { type: 'opened'; draftId: DraftId }
  /** It can still be restored, unless it is begun anew. */
  | { type: 'thrown-away'; draft: Draft }
  | { type: 'submitted'; draft: Draft }
  /** The form is filled from something that is not handed in yet. */
  | { type: 'lacking'; needs: DraftKey }
  | { type: 'refused'; why: 'not-contact' | 'out-of-season' }
  /** The form is asked for no more; everything is kept. */
  | { type: 'refused'; why: 'withdrawn' };

/**
 * Opens the unit's draft of a form and period and makes it the one that the person's words go to.
 * Drafts begin in their own season only. One that was thrown away begins anew once it cannot be
 * restored any more; one that was handed in stays as it is.
 */
export const openDraft = async (
  stores: OpenDraftStores,
  ports: FormPorts,
  { key, by, mayBegin, now }: OpenDraft,
): Promise<OpenDraftOutcome> => {
  if (!mayFillFor(by, key.unitId)) return { type: 'refused', why: 'not-contact' };
  const existing = await stores.drafts.find(key);
  const form = findForm(ports, key.formId);
  if (!form) return { type: 'refused', why: 'withdrawn' };
  if (existing) return reopen(stores, existing, { form, random: ports.random, by, now });
  if (!mayBegin) return { type: 'refused', why: 'out-of-season' };
  const facts = await factsFor(stores, ports, { ...key, today: dateInHanoi(now) });
  if (facts?.type === 'lacking')
    return { type: 'lacking', needs: { ...facts.needs, unitId: key.unitId } };
  const draft = newDraft(ports.random, { key, form, by, now });
  await stores.drafts.add(draft);
  await activate(stores.people, by, draft.id);
  return { type: 'opened', draftId: draft.id };
};

export type BeginAnew = { token: string; by: KnownPerson; now: Instant };

/** Begins a thrown-away draft anew, which ends the chance to restore it. */
export const beginAnew = async (
  stores: OpenDraftStores,
  ports: FormPorts,
  { token, by, now }: BeginAnew,
): Promise<OpenDraftOutcome> => {
  const draft = await stores.drafts.byToken(token);
  if (!draft) return { type: 'refused', why: 'out-of-season' };
  if (!mayFillFor(by, draft.unitId)) return { type: 'refused', why: 'not-contact' };
  if (await isHandedIn(stores, draft)) return { type: 'submitted', draft };
  const form = findForm(ports, draft.formId);
  if (!form) return { type: 'refused', why: 'withdrawn' };
  const { random } = ports;
  if (draft.status === 'cancelled') await restart(stores.drafts, draft, { form, random, by, now });
  await activate(stores.people, by, draft.id);
  return { type: 'opened', draftId: draft.id };
};

const reopen = async (
  stores: OpenDraftStores,
  draft: Draft,
  restarting: Restart,
): Promise<OpenDraftOutcome> => {
  if (await isHandedIn(stores, draft)) return { type: 'submitted', draft };
  if (draft.status === 'cancelled') {
    if (isRestorable(draft, restarting.now)) return { type: 'thrown-away', draft };
    await restart(stores.drafts, draft, restarting);
  }
  await activate(stores.people, restarting.by, draft.id);
  return { type: 'opened', draftId: draft.id };
};

/** Also when changes to what was handed in were thrown away: that version is still valid. */
const isHandedIn = async ({ submissions }: OpenDraftStores, draft: Draft): Promise<boolean> =>
  draft.status === 'submitted' ||
  (draft.status === 'cancelled' && (await submissions.versions(draft)).length > 0);

/** Makes a draft the one that the person's words go to; null: none. */
export const activate = async (
  people: PersonStore,
  { person }: KnownPerson,
  draftId: DraftId | null,
): Promise<void> => {
  if (person.activeDraftId !== draftId) await people.save({ ...person, activeDraftId: draftId });
};

type NewDraft = Omit<OpenDraft, 'mayBegin'> & { form: Form };

const newDraft = (random: Random, { key, form, by, now }: NewDraft): Draft => ({
  ...key,
  id: asId<DraftId>(random.token(96)),
  token: newToken(random),
  formVersion: form.version,
  status: 'open',
  openedBy: by.person.id,
  openedAt: now,
  changedAt: now,
  filled: nothingFilled,
});

type Restart = { form: Form; random: Random; by: KnownPerson; now: Instant };

const restart = (
  drafts: DraftStore,
  draft: Draft,
  { form, random, by, now }: Restart,
): Promise<void> =>
  drafts.save({
    draft,
    status: 'open',
    formVersion: form.version,
    restart: { token: newToken(random) },
    writes: [],
    items: {},
    by: by.person.id,
    at: now,
  });

const newToken = (random: Random): string => random.token(DRAFT_TOKEN_BITS);
