import type { MessageKind, SendingResult, Prepared } from '../outbox/message-kind.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { asId, type PersonId } from '../shared/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { decideDigest, type DecidedDigest } from './decide-digest.ts';
import { digestOf } from './digest.ts';
import { DIGEST_KIND, type DigestStores } from './queue-stores.ts';
import type { Spoken } from './reminder-store.ts';
import { readSwitch } from './switch.ts';

/** Somebody who answered a question this recently is left to go on. */
const IDLE_MS = 10 * MINUTE_MS;

/**
 * Of a digest nothing is stored but whom it is for: what it says is decided in the transaction that
 * sends it, so that whatever was handed in a moment before is left out. Its reminders are written
 * then, each with its words, as proof.
 */
export const digestKind = (ports: Pick<FormPorts, 'forms'>): MessageKind<DigestStores> => ({
  kind: DIGEST_KIND,
  onUnknown: 'resend-once',
  hours: 'office',
  prepare: (stores, outgoing, now) => prepare(stores, ports, { outgoing, now }),
  settled: (...[stores, outgoing, result, now]) => settle(stores, ports, { outgoing, result, now }),
});

type Whose = { personId: PersonId; day: CalendarDate };

const whose = async (
  { people }: DigestStores,
  { to, subject }: OutboxMessage,
): Promise<Whose | null> => {
  const known = subject && (await people.known(to));
  return known ? { personId: known.person.id, day: asId<CalendarDate>(subject.id) } : null;
};

const decide = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  digest: Whose & { now: Instant },
): Promise<DecidedDigest> => {
  const rows = (await stores.reminders.ofDay(digest.personId, digest.day)).filter(
    ({ status }) => status === 'planned' || status === 'sending',
  );
  const { isOn } = await readSwitch(stores.installation);
  return decideDigest(stores, ports, { ...digest, rows, isOn, assumedTold: null });
};

const spokenOf = ({ items }: DecidedDigest): Spoken[] =>
  items.map(({ key, item }) => ({ reminder: key, text: item.line }));

const prepare = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  { outgoing, now }: { outgoing: OutboxMessage; now: Instant },
): Promise<Prepared> => {
  const digest = await whose(stores, outgoing);
  if (!digest) return { type: 'cancel', reason: 'the person is gone' };
  const { reminders } = stores;
  const movedAt = await reminders.lastMoveInDraft(digest.personId);
  if (movedAt !== null && plusMs(movedAt, IDLE_MS) > now && movedAt <= now)
    return { type: 'wait', until: plusMs(movedAt, IDLE_MS), reason: 'is answering' };
  const decided = await decide(stores, ports, { ...digest, now });
  const { items, silent, language, name } = decided;
  await reminders.say(spokenOf(decided), now);
  await reminders.decide(
    silent.map(({ key, suppression }) => ({ key, status: 'skipped', reason: suppression })),
    now,
  );
  if (items.length === 0) return { type: 'cancel', reason: 'nothing is due any more' };
  const { day } = digest;
  const message = digestOf({ day, language, name, items: items.map(({ item }) => item) });
  return { type: 'send', message };
};

type Settled = { outgoing: OutboxMessage; result: SendingResult; now: Instant };

const settle = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  { outgoing, result, now }: Settled,
): Promise<void> => {
  const digest = await whose(stores, outgoing);
  if (!digest || result.type === 'cancelled') return;
  const { reminders } = stores;
  // Nothing was prepared of what could not even be tried; that too belongs to the proof.
  if (result.type === 'blocked' || result.type === 'expired')
    await reminders.say(spokenOf(await decide(stores, ports, { ...digest, now })), now);
  const status = outcomes[result.type];
  await reminders.settle(digest, { status, reason: result.type }, now);
};

const outcomes = {
  sent: 'sent',
  unknown: 'unknown',
  failed: 'failed',
  blocked: 'failed',
  expired: 'superseded',
} as const;
