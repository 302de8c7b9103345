import type { AuditLog } from '../audit/audit-log.ts';
import { dateInHanoi, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { WordsInLanguages } from '../shared/text-ref.ts';
import { changedMilestone, saveMilestone, subjectOf } from './change-milestone.ts';
import type { DefaultCode } from './default-milestone.ts';
import { newMilestoneId, yearKey } from './ensure-milestones.ts';
import type { MilestoneStore } from './milestone-store.ts';
import type { Milestone } from './milestone.ts';
import { milestonesOfYear, type NewMilestone } from './year-milestones.ts';

/**
 * What a calendar that was begun by an earlier version has otherwise than it would be begun now. It is
 * offered, never done by itself: units may have been told.
 */
export type DefaultChange =
  | { type: 'moves'; milestone: Milestone; dueOn: CalendarDate }
  | { type: 'adds'; milestone: NewMilestone };

/** Month and day on which a milestone was due as an earlier version began it. */
const formerDue: Partial<Record<DefaultCode, string>> = {
  YEAR_LAUNCH: '01-20',
  CLUSTER_PACT: '01-20',
  FIVE_YEAR_PLAN: '03-31',
};

type Stored = { milestones: MilestoneStore; installation: InstallationStore };

/** Those that still lie ahead, of the years that have been begun; a day that the Board has moved stays. */
export const loadDefaultChanges = async (
  { milestones, installation }: Stored,
  inLanguages: WordsInLanguages,
  now: Instant,
): Promise<DefaultChange[]> => {
  const today = dateInHanoi(now);
  const changes: DefaultChange[] = [];
  for (const year of [yearOf(today), yearOf(today) + 1]) {
    if ((await installation.get(yearKey(year))) === null) continue;
    for (const usual of milestonesOfYear(year, inLanguages)) {
      if (usual.dueOn < today) continue;
      const change = await changeTo(milestones, usual);
      if (change) changes.push(change);
    }
  }
  return changes;
};

const changeTo = async (
  milestones: MilestoneStore,
  usual: NewMilestone,
): Promise<DefaultChange | undefined> => {
  const { code, formId, period, dueOn } = usual;
  const year = yearOf(dueOn);
  const around = await milestones.dueBetween(
    `${year - 2}-01-01` as CalendarDate,
    `${year + 2}-12-31` as CalendarDate,
  );
  const known = around.find((one) => one.code === code && one.period === period);
  if (known) {
    const isAsBefore = known.dueOn === `${year}-${formerDue[code as DefaultCode] ?? ''}`;
    return isAsBefore && known.isOn && known.dueOn !== dueOn
      ? { type: 'moves', milestone: known, dueOn }
      : undefined;
  }
  // The Board may ask for the same by a milestone of its own.
  const isAsked = usual.isOwed && (await milestones.ofForm(formId, period)) !== null;
  return isAsked ? undefined : { type: 'adds', milestone: usual };
};

export type TakeDefaults = {
  changes: readonly DefaultChange[];
  by: PersonId;
  now: Instant;
};

/** Does what an admin has chosen of them; what is due later than before makes nobody late. */
export const takeDefaults = async (
  { milestones, audit }: { milestones: MilestoneStore; audit: AuditLog },
  random: Random,
  { changes, by, now }: TakeDefaults,
): Promise<{ moved: { before: Milestone; after: Milestone }[] }> => {
  const moved: { before: Milestone; after: Milestone }[] = [];
  for (const change of changes) {
    if (change.type === 'adds') {
      const added: Milestone = { ...change.milestone, id: newMilestoneId(random) };
      await milestones.save([added]);
      await audit.record({
        at: now,
        actor: by,
        action: 'milestone-added',
        subject: subjectOf(added.id),
        details: { code: added.code, year: yearOf(added.dueOn), dueOn: added.dueOn },
      });
      continue;
    }
    const before = change.milestone;
    const { isEdited } = before;
    const after = { ...changedMilestone(before, { dueOn: change.dueOn }), isEdited };
    await saveMilestone({ milestones, audit }, { before, after, by, now });
    moved.push({ before, after });
  }
  return { moved };
};
