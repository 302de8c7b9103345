import type { AuditLog } from '../audit/audit-log.ts';
import { addDays, daysBetween, yearOf } from '../shared/calendar-date.ts';
import type { MilestoneId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { onlySaid } from '../shared/language.ts';
import { parsePeriod } from '../shared/period.ts';
import { hasWords, lengthOf } from '../shared/vietnamese-text.ts';
import { calendarProfiles, unitTypes } from '../units/unit.ts';
import type { MilestoneStore } from './milestone-store.ts';
import {
  dueSemantics,
  lastDayOf,
  owingRoles,
  shiftPolicies,
  SHORT_NAME_LENGTH,
  type Milestone,
} from './milestone.ts';
import { reminderProfileNames } from './reminder-profiles.ts';

/** What an admin changes; everything else stays. */
export type MilestoneChanges = Partial<
  Omit<Milestone, 'id' | 'code' | 'isEdited' | 'revision' | 'owes'>
> & { owes?: Partial<Milestone['owes']> };

export const LONGEST_NAME = 150;
const LONGEST_SOURCE = 300;

export type BrokenRule =
  | 'unknown'
  | 'out-of-order'
  | 'too-far'
  | 'nobody'
  | 'name'
  | 'short-name'
  | 'source';

/** The milestone as it would be; its revision goes up, so that reminders are planned anew. */
export const changedMilestone = (before: Milestone, changes: MilestoneChanges): Milestone => {
  const { owes, ...rest } = changes;
  const short = onlySaid(rest.short ?? before.short);
  const after = { ...before, ...rest, short, owes: { ...before.owes, ...owes } };
  // The Board's days of grace stay, wherever the day goes.
  const grace = daysBetween(lastDayOf(before), before.onTimeUntil);
  const onTimeUntil = rest.onTimeUntil ?? addDays(lastDayOf(after), grace);
  return { ...after, onTimeUntil, isEdited: true, revision: before.revision + 1 };
};

/** What keeps a milestone from being as it is wanted. */
export const brokenRule = (milestone: Milestone): BrokenRule | undefined => {
  const { name, short, source, owes } = milestone;
  if (!isKnown(milestone)) return 'unknown';
  if (!isNear(milestone)) return 'too-far';
  if (!isInOrder(milestone)) return 'out-of-order';
  const chosen = [owes.types, owes.clusterIds, owes.tags, owes.unitIds];
  if (chosen.some(({ length }) => length === 0)) return 'nobody';
  if (Object.values(name).some((text) => !hasWords(text) || lengthOf(text) > LONGEST_NAME))
    return 'name';
  if (Object.values(short).some((text) => lengthOf(text) > SHORT_NAME_LENGTH)) return 'short-name';
  return lengthOf(source) > LONGEST_SOURCE ? 'source' : undefined;
};

/** Whether each word is one of those that there are: a button's data may be anybody's. */
const isKnown = ({ semantics, shift, reminders, members, owes }: Milestone): boolean =>
  dueSemantics.includes(semantics) &&
  shiftPolicies.includes(shift) &&
  [reminders, members].every((profile) => reminderProfileNames.includes(profile)) &&
  owingRoles.includes(owes.role) &&
  (owes.profile === 'any' || calendarProfiles.includes(owes.profile)) &&
  (owes.types === 'all' || owes.types.every((type) => unitTypes.includes(type)));

/** Years before and after its period in which a milestone's days lie. */
const YEARS_AROUND = 2;

/** Whether its days have to do with what it is about. */
const isNear = ({ period, opensOn, dueOn, onTimeUntil, locksOn }: Milestone): boolean => {
  const parts = parsePeriod(period);
  if (!parts) return false;
  const [first, last] = parts.type === 'span' ? [parts.from, parts.to] : [parts.year, parts.year];
  return [opensOn, dueOn, onTimeUntil, ...(locksOn === null ? [] : [locksOn])]
    .map(yearOf)
    .every((year) => year >= first - YEARS_AROUND && year <= last + YEARS_AROUND);
};

const isInOrder = (milestone: Milestone): boolean => {
  const { opensOn, onTimeUntil, locksOn } = milestone;
  const last = lastDayOf(milestone);
  return opensOn <= last && last <= onTimeUntil && (locksOn === null || onTimeUntil < locksOn);
};

/** Names of what differs, with both values, as the audit keeps them. */
export const differences = (
  before: Milestone,
  after: Milestone,
): Partial<Record<keyof Milestone, string>> => {
  const found: Partial<Record<keyof Milestone, string>> = {};
  for (const key of keysOf(after)) {
    if (key === 'revision' || key === 'isEdited') continue;
    const [old, now] = [before[key], after[key]].map((value) => JSON.stringify(value));
    if (old !== now) found[key] = `${old} → ${now}`;
  }
  return found;
};

const keysOf = (milestone: Milestone): (keyof Milestone)[] =>
  Object.keys(milestone) as (keyof Milestone)[];

export type SaveMilestone = {
  before: Milestone;
  after: Milestone;
  by: PersonId;
  now: Instant;
};

/** Keeps what was decided and who decided it. */
export const saveMilestone = async (
  { milestones, audit }: { milestones: MilestoneStore; audit: AuditLog },
  { before, after, by, now }: SaveMilestone,
): Promise<void> => {
  await milestones.save([after]);
  await audit.record({
    at: now,
    actor: by,
    action: 'milestone-changed',
    subject: subjectOf(after.id),
    details: differences(before, after),
  });
};

export const subjectOf = (id: MilestoneId): string => `milestone:${id}`;
