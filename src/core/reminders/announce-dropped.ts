import { milestoneTitle } from '../calendar/form-title.ts';
import type { Milestone } from '../calendar/milestone.ts';
import { loadObligations } from '../obligations/load-obligations.ts';
import { isDone } from '../obligations/obligation.ts';
import type { MessageKind, Prepared } from '../outbox/message-kind.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { mayActFor } from '../people/rights.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { asId, type MilestoneId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { PlanStores } from './load-plan.ts';

const DROPPED_KIND = 'duty-dropped';

type Changed = { before: Milestone; after: Milestone; now: Instant };

/**
 * Units that had a duty on their list and owe it no longer hear of it, those that were not done with it;
 * says how many units these are. Whoever owes it instead hears of it by its reminders.
 */
export const announceDropped = async (
  stores: PlanStores & { outbox: OutboxStore },
  ports: Pick<FormPorts, 'forms'>,
  { before, after, now }: Changed,
): Promise<number> => {
  const isAsked = [before, after].every(({ isOn, isOwed }) => isOn && isOwed);
  if (!isAsked || before.opensOn > dateInHanoi(now)) return 0;
  if (JSON.stringify(before.owes) === JSON.stringify(after.owes)) return 0;
  const still = await loadObligations(stores, ports, { now, milestones: [after] });
  const owing = new Set(still.map(({ unit }) => unit.id));
  const dropped = (await loadObligations(stores, ports, { now, milestones: [before] })).filter(
    (one) => !owing.has(one.unit.id) && !isDone(one),
  );
  const units = new Set(dropped.map(({ unit }) => unit.id));
  const contacts = await stores.reminders.contacts();
  await stores.outbox.queue(
    contacts
      .filter(({ unitId }) => units.has(unitId))
      .map(({ unitId, personId, chat }) => ({
        dedupeKey: `dropped:${after.id}:${after.revision}:${unitId}:${personId}`,
        bundleKey: null,
        subject: { type: 'dropped', id: `${after.id}:${unitId}` },
        to: chat,
        priority: 1,
        kind: DROPPED_KIND,
        message: { type: 'prepared' },
        dueAt: now,
        expiresAt: null,
      })),
    now,
  );
  return units.size;
};

/** Written when it is sent: whoever owes it again by then hears nothing. */
export const droppedKind = (ports: Pick<FormPorts, 'forms'>): MessageKind<PlanStores> => ({
  kind: DROPPED_KIND,
  onUnknown: 'resend-once',
  hours: 'office',
  prepare: (stores, outgoing, now) => prepare(stores, ports, { outgoing, now }),
});

const prepare = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { outgoing, now }: { outgoing: OutboxMessage; now: Instant },
): Promise<Prepared> => {
  const [milestoneId = '', unitId = ''] = outgoing.subject?.id.split(':') ?? [];
  const milestone = await stores.milestones.byId(asId<MilestoneId>(milestoneId));
  const unit = await stores.units.byId(asId<UnitId>(unitId));
  const known = await stores.people.known(outgoing.to);
  if (!milestone || !unit || !known || !mayActFor(known, unit.id))
    return { type: 'cancel', reason: 'no longer speaks for the unit' };
  const where = { now, milestones: [milestone], unitIds: [unit.id] };
  const owed = await loadObligations(stores, ports, where);
  if (owed.length > 0) return { type: 'cancel', reason: 'the unit owes it again' };
  return {
    type: 'send',
    message: {
      type: 'notice',
      lines: [say('duty-dropped', { form: milestoneTitle(milestone), unit: unit.name })],
      buttons: [[{ label: say('button-menu'), intent: { type: 'see-tasks' } }]],
    },
  };
};
