import { calendarDate, type CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Duty } from '../submissions/duty.ts';
import { membershipsAround } from '../units/cluster-lead.ts';
import {
  loadClaims,
  loadTags,
  loadWorkingDays,
  type ObligationStores,
} from './load-obligations.ts';
import { hasNothing, isQuestion, type Obligation } from './obligation.ts';
import { obligationsOf } from './obligations-of.ts';

type DutyStores = Omit<ObligationStores, 'drafts'>;

/** What these units owe of a year, by the day it is due; drafts are not looked at. A fixed number of reads. */
export const loadDuties = async (
  stores: DutyStores,
  year: number,
  unitIds: readonly UnitId[],
): Promise<readonly Duty[]> => {
  const due = await stores.milestones.dueBetween(day(year, 1, 1), day(year, 12, 31));
  const milestones = due.filter(({ isOn, isOwed }) => isOn && isOwed);
  if (milestones.length === 0 || unitIds.length === 0) return [];
  const obligations = obligationsOf({
    milestones,
    units: await stores.units.byIds(unitIds),
    memberships: await membershipsAround(stores.units, unitIds, [year]),
    tags: await loadTags(stores.units, milestones),
    drafts: [],
    submissions: await stores.submissions.handedIn({
      formIds: [...new Set(milestones.map(({ formId }) => formId))],
      periods: [...new Set(milestones.map(({ period }) => period))],
      unitIds,
    }),
    claims: await loadClaims(stores.claims, milestones, unitIds),
    reliefs: await stores.reliefs.of({ milestoneIds: milestones.map(({ id }) => id), unitIds }),
    workingDays: await loadWorkingDays(stores),
  });
  return obligations
    .filter((one) => !isQuestion(one))
    .map(toDuty)
    .toSorted((one, other) => Number(one.dueOn > other.dueOn) - Number(one.dueOn < other.dueOn));
};

const day = (year: number, month: number, date: number): CalendarDate =>
  calendarDate(year, month, date) as CalendarDate;

const toDuty = (one: Obligation): Duty => {
  const { unit, milestone, dueOn } = one;
  const { code, name, short, formId, period } = milestone;
  return {
    unitId: unit.id,
    formId,
    period,
    code,
    name,
    short,
    dueOn,
    handedIn: handedIn(one),
    isExcused: hasNothing(one) || one.state.type === 'none',
  };
};

const handedIn = ({ state, lastMoment }: Obligation): Duty['handedIn'] => {
  if (state.type === 'returned')
    return { number: state.number, at: state.sentAt, isLate: state.isLate };
  if (state.type === 'submitted')
    return { number: state.number, at: state.at, isLate: state.isLate };
  return state.type === 'on-paper'
    ? { number: state.documentNumber, at: state.at, isLate: state.at > lastMoment }
    : null;
};
