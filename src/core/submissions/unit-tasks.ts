import { annualPlanDueOn, annualPlanPeriod } from '../calendar/annual-plan-milestone.ts';
import { progress } from '../forms/progress.ts';
import type { KnownPerson } from '../people/person.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import type { Period } from '../shared/period.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen, type Unit } from '../units/unit.ts';
import type { DraftStore } from './draft-store.ts';
import { formOf, type FormPorts } from './form-ports.ts';
import type { UnitState } from './overview.ts';
import type { SubmissionStore } from './submission.ts';

/** What one unit has to do now, and how far it is. */
export type UnitTask = {
  unit: Unit;
  formId: string;
  period: Period;
  dueOn: CalendarDate;
  state: UnitState;
};

type TaskStores = { units: UnitStore; drafts: DraftStore; submissions: SubmissionStore };

export type TasksOf = { by: KnownPerson; formId: string; now: Instant };

/** The tasks of all units that a person speaks for, in the order in which they became theirs. */
export const tasksOf = async (
  stores: TaskStores,
  ports: FormPorts,
  { by, formId, now }: TasksOf,
): Promise<UnitTask[]> => {
  const today = dateInHanoi(now);
  const period = annualPlanPeriod(today);
  const dueOn = annualPlanDueOn(period);
  const tasks: UnitTask[] = [];
  for (const unitId of by.unitIds) {
    const unit = await stores.units.byId(unitId);
    if (!unit || !isOpen(unit, today)) continue;
    const state = await stateOf(stores, ports, { unit, formId, period });
    tasks.push({ unit, formId, period, dueOn, state });
  }
  return tasks;
};

const stateOf = async (
  { drafts, submissions }: TaskStores,
  ports: FormPorts,
  { unit, formId, period }: { unit: Unit; formId: string; period: Period },
): Promise<UnitState> => {
  const key = { unitId: unit.id, formId, period };
  const [latest] = await submissions.versions(key);
  const draft = await drafts.find(key);
  if (latest) {
    const { submittedAt: at, number, version } = latest;
    return { type: 'submitted', at, number, version, isAmending: draft?.status === 'open' };
  }
  if (draft?.status !== 'open' || draft.filled.answers.size === 0) return { type: 'not-begun' };
  const { share } = progress(formOf(ports, formId), draft.filled);
  return { type: 'drafting', share, changedAt: draft.changedAt };
};
