import type { AuditLog } from '../audit/audit-log.ts';
import { nextSendingTime } from '../calendar/sending-hours.ts';
import { loadObligations, loadWorkingDays } from '../obligations/load-obligations.ts';
import { isDone } from '../obligations/obligation.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { MilestoneId, PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { loadRecipients, type PlanStores } from './load-plan.ts';
import { DIGEST_KIND } from './queue-stores.ts';
import type { Recipient } from './reminder-store.ts';
import { digestSubject, nudgeStep, type NewReminder } from './reminder.ts';
import { endOfSending } from './sending-day.ts';

export type NudgeStores = PlanStores & { outbox: OutboxStore; audit: AuditLog };

export type Nudge = {
  milestoneId: MilestoneId;
  unitIds: readonly UnitId[];
  by: PersonId;
  /** Said with it. */
  note?: string | undefined;
};

export type NudgeOutcome = {
  /** When it goes out. */
  at: Instant;
  /** Units that will hear of it. */
  nudged: UnitId[];
  /** Units that somebody has nudged for that day already. */
  already: UnitId[];
  /** Units without anybody to write to. */
  withoutContact: UnitId[];
  /** Units of which nothing is expected any more. */
  done: UnitId[];
};

/** Somebody reminds units by hand: at the next decent hour, each unit at most once a day. */
export const nudgeUnits = async (
  stores: NudgeStores,
  ports: Pick<FormPorts, 'forms'>,
  { nudge, now }: { nudge: Nudge; now: Instant },
): Promise<NudgeOutcome> => {
  const at = nextSendingTime(now, await loadWorkingDays(stores));
  const day = dateInHanoi(at);
  const { milestoneId, unitIds, by } = nudge;
  const where = { now, milestoneIds: [milestoneId], unitIds };
  const open = (await loadObligations(stores, ports, where)).filter((one) => !isDone(one));
  const nudged = new Set((await stores.reminders.nudgedOn(day)).map(({ unitId }) => unitId));
  const recipientsOf = await loadRecipients(
    stores,
    open.map(({ milestone }) => milestone),
  );
  const outcome: NudgeOutcome = { at, nudged: [], already: [], withoutContact: [], done: [] };
  const openIds = new Set(open.map(({ unit }) => unit.id));
  outcome.done.push(...unitIds.filter((id) => !openIds.has(id)));
  const rows: { row: NewReminder; to: Recipient }[] = [];
  for (const { unit, milestone } of open) {
    const people = recipientsOf('unit', unit.id, milestone);
    if (nudged.has(unit.id)) outcome.already.push(unit.id);
    else if (people.length === 0) outcome.withoutContact.push(unit.id);
    else {
      outcome.nudged.push(unit.id);
      const { revision } = milestone;
      const shared = { unitId: unit.id, milestoneId, revision, step: nudgeStep(day), day, by };
      rows.push(
        ...people.map((to) => ({
          to,
          row: { ...shared, audience: 'unit' as const, personId: to.personId },
        })),
      );
    }
  }
  await queue(stores, { rows, milestoneId, at, now });
  const { note: text } = nudge;
  if (text !== undefined)
    await stores.nudgeNotes.save(
      outcome.nudged.map((unitId) => ({ unitId, milestoneId, day, by, text })),
    );
  if (outcome.nudged.length > 0)
    await stores.audit.record({
      at: now,
      actor: by,
      action: 'units-nudged',
      subject: `milestone:${milestoneId}`,
      details: { units: outcome.nudged.length, on: day },
    });
  return outcome;
};

type Queue = {
  rows: readonly { row: NewReminder; to: Recipient }[];
  milestoneId: MilestoneId;
  at: Instant;
  now: Instant;
};

/** When the day's digest still waits it carries the nudge along, and this message finds nothing to say. */
const queue = async (
  { reminders, outbox }: NudgeStores,
  { rows, milestoneId, at, now }: Queue,
): Promise<void> => {
  const day = dateInHanoi(at);
  const people = new Map(rows.map(({ to }) => [to.personId, to]));
  await reminders.plan(
    rows.map(({ row }) => row),
    now,
  );
  await outbox.queue(
    [...people.values()].map(({ personId, chat }) => ({
      dedupeKey: `nudge:${milestoneId}:${personId}:${day}:${now}`,
      bundleKey: null,
      subject: digestSubject(day),
      to: chat,
      priority: 1,
      kind: DIGEST_KIND,
      message: { type: 'prepared' },
      dueAt: at,
      expiresAt: endOfSending(day),
    })),
    now,
  );
};
