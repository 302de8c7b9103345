import { nothingFilled } from '../forms/answers.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { asId, type DraftId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { DraftStore } from './draft-store.ts';
import { DRAFT_TOKEN_BITS, type Draft, type DraftKey } from './draft.ts';
import { formOf, type FormPorts } from './form-ports.ts';

export type OpenDraftStores = { drafts: DraftStore; people: PersonStore };

export type OpenDraft = { key: DraftKey; by: KnownPerson; now: Instant };

export type OpenDraftOutcome =
  | { type: 'opened'; draftId: DraftId; isNew: boolean }
  | { type: 'submitted'; draft: Draft }
  | { type: 'refused'; why: 'not-contact' };

/**
 * Opens the unit's draft of a form and period and makes it the one that the person's words go to.
 * A cancelled draft begins anew; one that was handed in stays as it is.
 */
export const openDraft = async (
  stores: OpenDraftStores,
  ports: FormPorts,
  { key, by, now }: OpenDraft,
): Promise<OpenDraftOutcome> => {
  if (!by.unitIds.includes(key.unitId)) return { type: 'refused', why: 'not-contact' };
  const existing = await stores.drafts.find(key);
  if (existing?.status === 'submitted') return { type: 'submitted', draft: existing };
  const draft = existing ?? newDraft(ports, { key, by, now });
  if (!existing) await stores.drafts.add(draft);
  else if (existing.status === 'cancelled')
    await restart(stores.drafts, existing, { ports, by, now });
  await activate(stores.people, by, draft.id);
  return { type: 'opened', draftId: draft.id, isNew: existing?.status !== 'open' };
};

/** Makes a draft the one that the person's words go to; null: none. */
export const activate = async (
  people: PersonStore,
  { person }: KnownPerson,
  draftId: DraftId | null,
): Promise<void> => {
  if (person.activeDraftId !== draftId) await people.save({ ...person, activeDraftId: draftId });
};

const newDraft = (ports: FormPorts, { key, by, now }: OpenDraft): Draft => ({
  ...key,
  id: asId<DraftId>(ports.random.token(96)),
  token: newToken(ports.random),
  formVersion: formOf(ports, key.formId).version,
  status: 'open',
  openedBy: by.person.id,
  openedAt: now,
  changedAt: now,
  filled: nothingFilled,
});

type Restart = { ports: FormPorts; by: KnownPerson; now: Instant };

const restart = (drafts: DraftStore, draft: Draft, { ports, by, now }: Restart): Promise<void> =>
  drafts.save({
    draft,
    status: 'open',
    formVersion: formOf(ports, draft.formId).version,
    restart: { token: newToken(ports.random) },
    writes: [],
    items: {},
    by: by.person.id,
    at: now,
  });

const newToken = (random: Random): string => random.token(DRAFT_TOKEN_BITS);
