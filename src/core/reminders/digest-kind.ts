import type { MessageKind, SendingResult, Prepared } from '../outbox/message-kind.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import { countVacantUnits } from '../people/vacant-units.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { asId, type PersonId, type TelegramId } from '../shared/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { decideDigest, type DecidedDigest } from './decide-digest.ts';
import type { DigestItem } from './digest-item.ts';
import { digestOf } from './digest.ts';
import { DIGEST_KIND, type DigestStores } from './queue-stores.ts';
import { isAskedFor } from './reminder-state.ts';
import type { Spoken } from './reminder-store.ts';
import { readSwitch } from './switch.ts';

/** Somebody who answered a question this recently is left to go on. */
const IDLE_MS = 10 * MINUTE_MS;

/**
 * Of a digest nothing is stored but whom it is for: what it says is decided in the transaction that
 * sends it, so that whatever was handed in a moment before is left out. Its reminders are written
 * then, each with its words, as proof; whether they arrived the outbox tells.
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
    ({ state }) => state === 'planned' || state === 'sending',
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
  // Nobody is reminded of the same twice, whoever wishes it: what is due still comes with its next day.
  if (isAskedFor(outgoing)) return { type: 'cancel', reason: 'it may have arrived' };
  const { reminders } = stores;
  const movedAt = await reminders.lastMoveInDraft(digest.personId);
  if (movedAt !== null && plusMs(movedAt, IDLE_MS) > now && movedAt <= now)
    return { type: 'wait', until: plusMs(movedAt, IDLE_MS), reason: 'is answering' };
  const decided = await decide(stores, ports, { ...digest, now });
  const { items, silent, language, name, otherOverdue } = decided;
  await reminders.say(spokenOf(decided), outgoing.id, now);
  await reminders.skip(
    silent.map(({ key, suppression }) => ({ key, reason: suppression })),
    now,
  );
  if (items.length === 0) return { type: 'cancel', reason: 'nothing is due any more' };
  const { day } = digest;
  const said = items.map(({ item }) => item);
  const vacant = await vacantFor(stores, { items: said, to: outgoing.to, now });
  const message = digestOf({ day, language, name, items: said, otherOverdue, vacant });
  return { type: 'send', message };
};

/** How many units nobody speaks for, of those that a specialist follows who hears of late units anyway. */
const vacantFor = async (
  { people, units }: DigestStores,
  { items, to, now }: { items: readonly DigestItem[]; to: TelegramId; now: Instant },
): Promise<number> => {
  if (items.every(({ audience }) => audience !== 'board')) return 0;
  const known = await people.known(to);
  const isSpecialist = known?.roles.includes('board_specialist') ?? false;
  return known && isSpecialist ? countVacantUnits({ people, units }, known, now) : 0;
};

type Settled = { outgoing: OutboxMessage; result: SendingResult; now: Instant };

/** Nothing was prepared of what could not even be tried; that too belongs to the proof. */
const settle = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  { outgoing, result, now }: Settled,
): Promise<void> => {
  if (result.type !== 'blocked' && result.type !== 'expired') return;
  const digest = await whose(stores, outgoing);
  if (!digest) return;
  const decided = await decide(stores, ports, { ...digest, now });
  await stores.reminders.say(spokenOf(decided), outgoing.id, now);
};
