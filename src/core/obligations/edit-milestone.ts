import type { AuditLog } from '../audit/audit-log.ts';
import {
  brokenRule,
  changedMilestone,
  differences,
  saveMilestone,
  type BrokenRule,
  type MilestoneChanges,
} from '../calendar/change-milestone.ts';
import type { Milestone } from '../calendar/milestone.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { MilestoneId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import {
  beginsToBeOwed,
  changesWhoOwes,
  impactOf,
  isAboutUnits,
  touchesUnits,
  type Impact,
} from './impact.ts';
import { loadObligations, type ObligationStores } from './load-obligations.ts';

export type EditMilestone = {
  id: MilestoneId;
  changes: MilestoneChanges;
  /** The revision that the admin saw; a milestone that changed since is shown anew. */
  revision?: number;
  /** The admin has seen what the change means to units. */
  isConfirmed?: boolean;
  by: KnownPerson;
  now: Instant;
};

export type EditMilestoneOutcome =
  | { type: 'changed'; before: Milestone; milestone: Milestone }
  | { type: 'unchanged'; milestone: Milestone }
  | { type: 'asks'; before: Milestone; after: Milestone; impact: Impact }
  | { type: 'stale'; milestone: Milestone }
  | { type: 'refused'; why: 'not-admin' | 'unknown' | 'form-in-use' | 'form-taken' | BrokenRule };

type EditStores = ObligationStores & { audit: AuditLog };

/** Changes a milestone; what units have begun or handed in is shown to the admin first. */
export const editMilestone = async (
  stores: EditStores,
  ports: Pick<FormPorts, 'forms'>,
  { id, changes, revision, isConfirmed, by, now }: EditMilestone,
): Promise<EditMilestoneOutcome> => {
  if (!isAdmin(by)) return { type: 'refused', why: 'not-admin' };
  const before = await stores.milestones.byId(id);
  if (!before) return { type: 'refused', why: 'unknown' };
  if (revision !== undefined && revision !== before.revision)
    return { type: 'stale', milestone: before };
  const after = changedMilestone(before, changes);
  if (Object.keys(differences(before, after)).length === 0)
    return { type: 'unchanged', milestone: before };
  const why = brokenRule(after) ?? (await formObstacle(stores, before, after));
  if (why) return { type: 'refused', why };
  const impact =
    isConfirmed === true ? null : await questionOf(stores, ports, { before, after, now });
  if (impact) return { type: 'asks', before, after, impact };
  await saveMilestone(stores, { before, after, by: by.person.id, now });
  return { type: 'changed', before, milestone: after };
};

type Change = { before: Milestone; after: Milestone; now: Instant };

/** What has to be shown before the change is saved; null when no unit would notice. */
const questionOf = async (
  stores: EditStores,
  ports: Pick<FormPorts, 'forms'>,
  change: Change,
): Promise<Impact | null> => {
  const { before, after } = change;
  if (!isAboutUnits(Object.keys(differences(before, after)))) return null;
  const impact = await loadImpact(stores, ports, change);
  const isNew = beginsToBeOwed(before, after) && impact.joining > 0;
  const today = dateInHanoi(change.now);
  const isWho = changesWhoOwes({ before, after, today }, impact);
  return touchesUnits(impact) || isNew || isWho ? impact : null;
};

const loadImpact = async (
  stores: ObligationStores,
  ports: Pick<FormPorts, 'forms'>,
  { before, after, now }: Change,
): Promise<Impact> =>
  impactOf({
    before: await loadObligations(stores, ports, { now, milestones: [before] }),
    after: await loadObligations(stores, ports, { now, milestones: [after] }),
    now,
  });

/** What units have written stays with its form; so does a form that another milestone asks for. */
const formObstacle = async (
  { milestones, drafts, submissions }: EditStores,
  before: Milestone,
  after: Milestone,
): Promise<'form-in-use' | 'form-taken' | undefined> => {
  const isOther = before.formId !== after.formId || before.period !== after.period;
  if (!isOther && before.isOwed === after.isOwed) return undefined;
  const where = { formIds: [before.formId], periods: [before.period], unitIds: undefined };
  if ((await drafts.hasOpen(where)) || (await submissions.handedIn(where)).length > 0)
    return 'form-in-use';
  const other = isOther ? await milestones.ofForm(after.formId, after.period) : null;
  return other && other.id !== after.id ? 'form-taken' : undefined;
};
