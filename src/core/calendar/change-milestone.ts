import type { AuditLog } from '../audit/audit-log.ts';
import { addDays, type CalendarDate } from '../shared/calendar-date.ts';
import type { MilestoneId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { MilestoneStore } from './milestone-store.ts';
import { lastDayOf, type Milestone } from './milestone.ts';

export type MilestoneChange =
  | { type: 'due'; on: CalendarDate }
  | { type: 'opens'; on: CalendarDate }
  | { type: 'locks'; on: CalendarDate | null }
  | { type: 'switch' };

export type ChangeMilestone = {
  id: MilestoneId;
  change: MilestoneChange;
  by: PersonId;
  now: Instant;
};

export type ChangeMilestoneOutcome =
  | { type: 'changed'; milestone: Milestone }
  | { type: 'refused'; why: 'unknown' | 'out-of-order' };

/** Changes one thing of a milestone. Its revision goes up, so that reminders are planned anew. */
export const changeMilestone = async (
  { milestones, audit }: { milestones: MilestoneStore; audit: AuditLog },
  { id, change, by, now }: ChangeMilestone,
): Promise<ChangeMilestoneOutcome> => {
  const before = await milestones.byId(id);
  if (!before) return { type: 'refused', why: 'unknown' };
  const milestone = { ...changed(before, change), revision: before.revision + 1 };
  if (!isInOrder(milestone)) return { type: 'refused', why: 'out-of-order' };
  await milestones.save([milestone]);
  await audit.record({
    at: now,
    actor: by,
    action: 'milestone-changed',
    subject: `milestone:${id}`,
    details: { what: change.type, to: 'on' in change ? change.on : milestone.isOn },
  });
  return { type: 'changed', milestone };
};

const changed = (milestone: Milestone, change: MilestoneChange): Milestone => {
  switch (change.type) {
    case 'due': {
      const moved = { ...milestone, dueOn: change.on };
      return { ...moved, onTimeUntil: lastDayOf(moved) };
    }
    case 'opens':
      return { ...milestone, opensOn: change.on };
    case 'locks':
      return { ...milestone, locksOn: change.on };
    case 'switch':
      return { ...milestone, isOn: !milestone.isOn };
  }
};

const isInOrder = ({ opensOn, dueOn, locksOn }: Milestone): boolean =>
  opensOn < dueOn && (locksOn === null || addDays(dueOn, 1) <= locksOn);
