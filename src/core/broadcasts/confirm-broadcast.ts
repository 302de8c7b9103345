import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { BroadcastId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { ResolvedAudience } from './audience.ts';
import { contentFor, isEditable, type Broadcast } from './broadcast.ts';
import { record, undecided } from './change-broadcast.ts';
import { loadAudience, type AudienceStores } from './load-audience.ts';
import { plannedTime } from './planned-time.ts';
import { askSecondAdmin, mayStillAsk, needsSecondAdmin } from './second-admin.ts';
import { settleBroadcastNews } from './settle-broadcast-news.ts';
import { startBroadcast, type StartStores } from './start-broadcast.ts';

export type ConfirmStores = AudienceStores &
  StartStores & { people: PersonStore; outbox: OutboxStore };

export type ConfirmInput = {
  id: BroadcastId;
  /** What the screen showed: a button of an older one confirms nothing. */
  revision: number;
  /** One of an earlier version does not say. */
  people: number | undefined;
  by: PersonId;
  /** More people than this need a second admin. */
  approvalAbove: number;
};

export type ConfirmOutcome =
  | { type: 'unknown' | 'begun' | 'changed' | 'empty' | 'nobody' | 'past' }
  | { type: 'count-changed'; before: number | undefined; people: number }
  | { type: 'needs-second-admin'; people: number; above: number }
  | { type: 'awaiting-approval' | 'scheduled' | 'started'; broadcast: Broadcast; people: number };

/** Begins what was seen, or has it wait for its time or for a second admin. */
export const confirmBroadcast = async (
  stores: ConfirmStores,
  forms: FormPorts,
  { input, now }: { input: ConfirmInput; now: Instant },
): Promise<ConfirmOutcome> => {
  const broadcast = await stores.broadcasts.byId(input.id);
  const refused = refusal(broadcast, input);
  if (!broadcast || refused) return { type: refused ?? 'unknown' };
  if (await isPast(stores, broadcast, now)) return { type: 'past' };
  const audience = await loadAudience(stores, forms, { audience: broadcast.audience, now });
  const people = audience.members.length;
  if (people === 0) return { type: 'nobody' };
  if (people !== input.people) return { type: 'count-changed', before: input.people, people };
  const { by, approvalAbove: above } = input;
  if (!needsSecondAdmin({ people, above, asker: by, by })) {
    await settleBroadcastNews(stores, { id: broadcast.id, by, what: 'sent' }, now);
    return settle(stores, { broadcast, audience, by }, now);
  }
  return askAnother(stores, { broadcast, people, input }, now);
};

const refusal = (
  broadcast: Broadcast | null,
  { revision }: ConfirmInput,
): 'unknown' | 'begun' | 'changed' | 'empty' | undefined => {
  if (!broadcast) return 'unknown';
  if (!isEditable(broadcast)) return 'begun';
  if (broadcast.revision !== revision || broadcast.state !== 'draft') return 'changed';
  return contentFor(broadcast) ? undefined : 'empty';
};

/** Its time, or the opening that it waits for, is over. */
const isPast = async (
  stores: ConfirmStores,
  { timing }: Broadcast,
  now: Instant,
): Promise<boolean> => {
  const planned = await plannedTime(stores, timing);
  return planned !== null && planned <= now;
};

type Agreed = { broadcast: Broadcast; audience: ResolvedAudience; by: PersonId };

/** Now, or at its time. */
const settle = async (
  stores: ConfirmStores,
  { broadcast, audience, by }: Agreed,
  now: Instant,
): Promise<ConfirmOutcome> => {
  const confirmedBy = broadcast.confirmedBy ?? by;
  const confirmed: Broadcast = { ...broadcast, confirmedBy, stopReason: null };
  const people = audience.members.length;
  if (confirmed.timing.type === 'now') {
    const started = await startBroadcast(stores, { broadcast: confirmed, audience, by }, now);
    return { type: 'started', broadcast: started, people };
  }
  const scheduled: Broadcast = { ...confirmed, state: 'scheduled' };
  await stores.broadcasts.save(scheduled);
  await record(stores, { broadcast: scheduled, by, action: 'broadcast-scheduled', now });
  return { type: 'scheduled', broadcast: scheduled, people };
};

type Asking = { broadcast: Broadcast; people: number; input: ConfirmInput };

const askAnother = async (
  stores: ConfirmStores,
  { broadcast, people, input }: Asking,
  now: Instant,
): Promise<ConfirmOutcome> => {
  const waiting: Broadcast = {
    ...broadcast,
    state: 'awaiting-approval',
    confirmedBy: input.by,
    stopReason: null,
  };
  const isAsked = await askSecondAdmin(
    stores,
    {
      broadcast,
      asker: input.by,
      people,
      key: `broadcast-approval:${broadcast.id}:${broadcast.revision}`,
      text: (name) => say('broadcast-approval-asked', { number: broadcast.number, name, people }),
      intent: { type: 'decide-broadcast', id: broadcast.id },
      action: 'broadcast-approval-asked',
    },
    now,
  );
  if (!isAsked) return { type: 'needs-second-admin', people, above: input.approvalAbove };
  await stores.broadcasts.save(waiting);
  return { type: 'awaiting-approval', broadcast: waiting, people };
};

export type ApproveInput = {
  id: BroadcastId;
  revision: number;
  /** As many as the screen showed; a button of an earlier version does not say. */
  people: number | undefined;
  by: PersonId;
  isAgreed: boolean;
};

export type ApproveOutcome =
  | { type: 'unknown' | 'changed' | 'own' | 'nobody' | 'past' }
  | { type: 'refused'; broadcast: Broadcast }
  | ConfirmOutcome;

/** A second admin agrees to what they have seen, or hands it back as a draft. */
export const approveBroadcast = async (
  stores: ConfirmStores,
  forms: FormPorts,
  { input, now }: { input: ApproveInput; now: Instant },
): Promise<ApproveOutcome> => {
  const broadcast = await stores.broadcasts.byId(input.id);
  if (!broadcast) return { type: 'unknown' };
  const isWaiting = broadcast.state === 'awaiting-approval';
  if (!isWaiting || broadcast.revision !== input.revision) return { type: 'changed' };
  if (broadcast.confirmedBy === input.by) return { type: 'own' };
  const mayAsk = await mayStillAsk(stores, broadcast.confirmedBy);
  if (!input.isAgreed || !mayAsk) return handBack(stores, { broadcast, by: input.by }, now);
  return agree(stores, forms, { broadcast, input, now });
};

type Agreeing = { broadcast: Broadcast; input: ApproveInput; now: Instant };

/** To as many people as the screen showed. */
const agree = async (
  stores: ConfirmStores,
  forms: FormPorts,
  { broadcast, input, now }: Agreeing,
): Promise<ApproveOutcome> => {
  if (await isPast(stores, broadcast, now)) return { type: 'past' };
  const audience = await loadAudience(stores, forms, { audience: broadcast.audience, now });
  const people = audience.members.length;
  if (people === 0) return { type: 'nobody' };
  if (people !== input.people) return { type: 'count-changed', before: input.people, people };
  const details = { people };
  await record(stores, { broadcast, by: input.by, action: 'broadcast-approved', now, details });
  await settleBroadcastNews(stores, { id: broadcast.id, by: input.by, what: 'approved' }, now);
  const approved: Broadcast = { ...broadcast, approvedBy: input.by, approvedPeople: people };
  return settle(stores, { broadcast: approved, audience, by: input.by }, now);
};

const handBack = async (
  stores: ConfirmStores,
  { broadcast, by }: { broadcast: Broadcast; by: PersonId },
  now: Instant,
): Promise<ApproveOutcome> => {
  const draft: Broadcast = {
    ...broadcast,
    state: 'draft',
    revision: broadcast.revision + 1,
    ...undecided,
  };
  await stores.broadcasts.save(draft);
  await settleBroadcastNews(stores, { id: broadcast.id, by, what: 'handed-back' }, now);
  await record(stores, { broadcast: draft, by, action: 'broadcast-not-approved', now });
  return { type: 'refused', broadcast: draft };
};
