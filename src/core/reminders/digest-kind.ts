import type { DeliveryKind, DeliveryResult, Prepared } from '../delivery/delivery-kind.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { decideDigest } from './decide-digest.ts';
import { digestOf } from './digest.ts';
import { DIGEST_KIND, type DigestStores } from './queue-stores.ts';
import { isNudge, parseDigestSubject } from './reminder.ts';
import { readSwitch } from './switch.ts';

/** Somebody who answered a question this recently is left to go on. */
const IDLE_MS = 10 * MINUTE_MS;

/**
 * Nothing of a digest is stored but whom it is for and which steps were planned: what it says is
 * decided in the transaction that sends it, so that whatever was handed in a moment before is left out.
 */
export const digestKind = (ports: Pick<FormPorts, 'forms'>): DeliveryKind<DigestStores> => ({
  kind: DIGEST_KIND,
  onUnknown: 'resend-once',
  hours: 'office',
  prepare: (stores, delivery, now) => prepare(stores, ports, { delivery, now }),
  settled,
});

const prepare = async (
  stores: DigestStores,
  ports: Pick<FormPorts, 'forms'>,
  { delivery, now }: { delivery: Delivery; now: Instant },
): Promise<Prepared> => {
  const digest = parseDigestSubject(delivery.subject);
  if (!digest) return { type: 'cancel', reason: 'no digest' };
  const { reminders } = stores;
  const rows = (await reminders.ofDay(digest.personId, digest.day)).filter(
    ({ status }) => status === 'planned' || status === 'sending',
  );
  if (rows.length === 0) return { type: 'cancel', reason: 'nothing is left to say' };
  const movedAt = await reminders.lastMoveInDraft(digest.personId);
  if (movedAt !== null && plusMs(movedAt, IDLE_MS) > now && movedAt <= now)
    return { type: 'wait', until: plusMs(movedAt, IDLE_MS), reason: 'is answering' };
  const { isOn } = await readSwitch(stores.installation);
  const decided = await decideDigest(stores, ports, { rows, now, ...digest });
  const isHeard = (by: { step: string }): boolean => isOn || isNudge(by);
  const items = decided.items.filter(({ key }) => isHeard(key));
  await reminders.decide(
    [
      ...items.map(({ key, item }) => ({
        key,
        status: 'sending' as const,
        reason: null,
        text: item.line,
      })),
      ...decided.items
        .filter(({ key }) => !isHeard(key))
        .map(({ key }) => skip(key, 'switched-off')),
      ...decided.silent.map(({ key, silence }) => skip(key, silence)),
    ],
    now,
  );
  if (items.length === 0) return { type: 'cancel', reason: 'nothing is due any more' };
  const { language, name } = decided;
  const message = digestOf({
    day: digest.day,
    language,
    name,
    items: items.map(({ item }) => item),
  });
  return { type: 'send', message };
};

type Decided = Awaited<ReturnType<typeof decideDigest>>;

const skip = (key: Decided['items'][number]['key'], reason: string) => ({
  key,
  status: 'skipped' as const,
  reason,
  text: null,
});

type Settled = [DigestStores, Delivery, DeliveryResult, Instant];

const settled = async (...[{ reminders }, delivery, result, now]: Settled): Promise<void> => {
  const digest = parseDigestSubject(delivery.subject);
  if (!digest) return;
  if (result.type === 'sent') await reminders.settle(digest, { status: 'sent', reason: null }, now);
  else {
    const status = result.type === 'unknown' ? 'unknown' : 'failed';
    await reminders.settle(digest, { status, reason: result.type }, now);
  }
};
