import type { AuditLog } from '../audit/audit-log.ts';
import { deadlineWords } from '../calendar/deadline.ts';
import { milestoneTitle } from '../calendar/form-title.ts';
import { deadlineOf, shortNameOf, type Milestone } from '../calendar/milestone.ts';
import { loadObligations, loadToday } from '../obligations/load-obligations.ts';
import { isDone, type Obligation } from '../obligations/obligation.ts';
import type { MessageKind, Prepared } from '../outbox/message-kind.ts';
import type { NoticeButton } from '../outbox/message.ts';
import type { OutboxMessage, Subject } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import { type CalendarDate, dateInHanoi } from '../shared/calendar-date.ts';
import { asId, type MilestoneId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { isOpen } from '../units/unit.ts';
import type { PlanStores } from './load-plan.ts';
import type { Recipient } from './reminder-store.ts';

const DEADLINE_KIND = 'deadline-moved';

type AnnounceStores = PlanStores & { outbox: OutboxStore; audit: AuditLog };

/** A deadline of a milestone that units have heard of, and that is another one now. */
export type MovedDeadline = {
  milestone: Milestone;
  dueOn: CalendarDate;
  /** Units that still owe it by then and have somebody to be told. */
  count: number;
};

/** Whether a change moved the deadline, and how many units would have to know; null when none would. */
export const movedDeadline = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { before, after, now }: { before: Milestone; after: Milestone; now: Instant },
): Promise<MovedDeadline | null> => {
  const { today, days } = await loadToday(stores, now);
  const { dueOn } = deadlineOf(after, days);
  const isKnown = after.isOn && after.isOwed && after.opensOn <= today && dueOn >= today;
  if (!isKnown || deadlineOf(before, days).dueOn === dueOn) return null;
  const units = await unitsToTell(stores, ports, { milestone: after, dueOn, now });
  return units.size === 0 ? null : { milestone: after, dueOn, count: units.size };
};

type WhoseDeadline = { milestone: Milestone; dueOn: CalendarDate; now: Instant };

/** Those that owe it still, by that day and not by one of their own, with their contacts. */
const unitsToTell = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { milestone, dueOn, now }: WhoseDeadline,
): Promise<Map<UnitId, Recipient[]>> => {
  const owed = await loadObligations(stores, ports, { now, milestones: [milestone] });
  const concerned = owed.filter((one) => isConcerned(one, { dueOn, now }));
  const found = new Map<UnitId, Recipient[]>();
  const open = new Set(concerned.map(({ unit }) => unit.id));
  for (const contact of await stores.reminders.contacts()) {
    if (!open.has(contact.unitId)) continue;
    found.set(contact.unitId, [...(found.get(contact.unitId) ?? []), contact]);
  }
  return found;
};

const isConcerned = (
  obligation: Obligation,
  { dueOn, now }: Pick<WhoseDeadline, 'dueOn' | 'now'>,
): boolean =>
  !isDone(obligation) && obligation.dueOn === dueOn && isOpen(obligation.unit, dateInHanoi(now));

const subjectOf = (milestoneId: MilestoneId, dueOn: CalendarDate): Subject => ({
  type: 'deadline',
  id: `${milestoneId}:${dueOn}`,
});

export type AnnounceDeadline = {
  milestoneId: MilestoneId;
  /** The deadline as the admin saw it. */
  dueOn: CalendarDate;
  by: KnownPerson;
  now: Instant;
};

export type AnnounceDeadlineOutcome =
  | { type: 'queued'; milestone: Milestone; count: number }
  | { type: 'already'; milestone: Milestone }
  | { type: 'refused'; why: 'not-admin' | 'stale' };

/** Tells each contact of the units that still owe it when it is due now; a deadline once. */
export const announceDeadline = async (
  stores: AnnounceStores,
  ports: Pick<FormPorts, 'forms'>,
  { milestoneId, dueOn, by, now }: AnnounceDeadline,
): Promise<AnnounceDeadlineOutcome> => {
  if (!isAdmin(by)) return { type: 'refused', why: 'not-admin' };
  const milestone = await stores.milestones.byId(milestoneId);
  const { days } = await loadToday(stores, now);
  if (!milestone || deadlineOf(milestone, days).dueOn !== dueOn)
    return { type: 'refused', why: 'stale' };
  const subject = subjectOf(milestoneId, dueOn);
  const told = await stores.outbox.countsOf(subject);
  if (Object.keys(told).length > 0) return { type: 'already', milestone };
  const units = await unitsToTell(stores, ports, { milestone, dueOn, now });
  const people = new Map([...units.values()].flat().map((one) => [one.personId, one.chat]));
  await stores.outbox.queue(
    [...people].map(([personId, to]) => ({
      dedupeKey: `deadline:${milestoneId}:${dueOn}:${personId}`,
      bundleKey: null,
      subject,
      to,
      priority: 1,
      kind: DEADLINE_KIND,
      message: { type: 'prepared' },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'deadline-announced',
    subject: `milestone:${milestoneId}`,
    details: { dueOn, units: units.size },
  });
  return { type: 'queued', milestone, count: units.size };
};

/**
 * Written when it is sent: whoever has handed in meanwhile hears nothing, nor does anybody of a deadline
 * that has moved again.
 */
export const deadlineKind = (ports: Pick<FormPorts, 'forms'>): MessageKind<PlanStores> => ({
  kind: DEADLINE_KIND,
  onUnknown: 'resend-once',
  hours: 'office',
  prepare: (stores, outgoing, now) => prepare(stores, ports, { outgoing, now }),
});

const prepare = async (
  stores: PlanStores,
  ports: Pick<FormPorts, 'forms'>,
  { outgoing, now }: { outgoing: OutboxMessage; now: Instant },
): Promise<Prepared> => {
  const [milestoneId = '', dueOn = ''] = outgoing.subject?.id.split(':') ?? [];
  const milestone = await stores.milestones.byId(asId<MilestoneId>(milestoneId));
  const known = await stores.people.known(outgoing.to);
  const today = await loadToday(stores, now);
  if (!milestone || !known || deadlineOf(milestone, today.days).dueOn !== dueOn)
    return { type: 'cancel', reason: 'the deadline has moved again' };
  const where = { now, milestones: [milestone], unitIds: known.unitIds };
  const concerned = (await loadObligations(stores, ports, where)).filter((one) =>
    isConcerned(one, { dueOn: asId<CalendarDate>(dueOn), now }),
  );
  if (concerned.length === 0) return { type: 'cancel', reason: 'nothing is owed any more' };
  const message = {
    type: 'notice' as const,
    lines: [
      say('deadline-news'),
      ...concerned.map((one) =>
        say('deadline-news-line', {
          form: milestoneTitle(milestone),
          unit: one.unit.name,
          due: deadlineWords(one, today),
        }),
      ),
    ],
    buttons: [
      ...concerned.slice(0, MOST_PAPERS).map((one) => [paperButton(one)]),
      [{ label: say('button-menu'), intent: { type: 'see-tasks' as const } }],
    ],
  };
  return { type: 'send', message };
};

/** The menu leads to those of more units. */
const MOST_PAPERS = 8;

const paperButton = ({ unit, milestone }: Obligation): NoticeButton => ({
  label: say('button-see-paper', { unit: unit.shortName, form: { said: shortNameOf(milestone) } }),
  intent: {
    type: 'see-paper',
    formId: milestone.formId,
    unitId: unit.id,
    period: milestone.period,
  },
  keepsMessage: true,
});
