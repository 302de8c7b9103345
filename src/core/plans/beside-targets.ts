import { type Content, parseContent } from '../forms/forms.ts';
import type { UnitId } from '../shared/ids.ts';
import { type Period, yearOfPeriod, yearPeriod } from '../shared/period.ts';
import type { TextRef } from '../shared/text-ref.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Submission, SubmissionStore } from '../submissions/submission.ts';
import { annualPlan } from './annual-plan.ts';
import { fiveYearPlan, spanOf } from './five-year-plan.ts';
import {
  aimOf,
  type FiveYearTarget,
  fiveYearTargetsIn,
  measured,
  type Target,
  targetsIn,
} from './read-targets.ts';

/** A target of the year's plan beside what the unit's earlier papers say of it; null where they do not. */
export type BesideTarget = {
  target: Target;
  before: TextRef | null;
  /** The year's share in the five-year plan, else what that plan is to reach at its end. */
  planned: TextRef | null;
};

export type BesidePlans = {
  targets: BesideTarget[];
  /** Whether the unit has handed in last year's plan, and the five-year plan. */
  hasBefore: boolean;
  hasPlanned: boolean;
  /** Of the plan itself. */
  year: number;
};

/**
 * The targets of an annual plan with last year's and the five-year plan's values, found by their names;
 * null for what is no annual plan.
 */
export const loadBeside = async (
  submissions: Pick<SubmissionStore, 'newestOf'>,
  { unitId, formId, period, content }: Submission,
): Promise<BesidePlans | null> => {
  if (formId !== annualPlan.id) return null;
  const year = yearOfPeriod(period);
  const wanted = { before: yearPeriod(year - 1), span: spanOf(year) };
  const earlier = await submissions.newestOf(unitId, [
    { formId: annualPlan.id, period: wanted.before },
    { formId: fiveYearPlan.id, period: wanted.span },
  ]);
  const contentOf = (id: string): Content | undefined => {
    const found = earlier.find((one) => one.formId === id);
    return found && parseContent(JSON.parse(found.content));
  };
  const own = parseContent(JSON.parse(content));
  if (!own) return null;
  const [before, span] = [contentOf(annualPlan.id), contentOf(fiveYearPlan.id)];
  return {
    targets: beside(own, { before, span, at: yearIn(wanted.span, year) }),
    hasBefore: before !== undefined,
    hasPlanned: span !== undefined,
    year,
  };
};

type Earlier = { before: Content | undefined; span: Content | undefined; at: number };

const beside = (content: Content, { before, span, at }: Earlier): BesideTarget[] => {
  const ofYear = byName(before ? targetsIn(before) : []);
  const ofSpan = byName(span ? fiveYearTargetsIn(span) : []);
  return targetsIn(content).map((target) => {
    const last = ofYear.get(searchKey(target.name));
    const planned = ofSpan.get(searchKey(target.name));
    return {
      target,
      before: last ? aimOf(last) : null,
      planned: planned ? shareOf(planned, at) : null,
    };
  });
};

const byName = <One extends Target>(targets: readonly One[]): Map<string, One> =>
  new Map(targets.map((target) => [searchKey(target.name), target]));

const shareOf = (target: FiveYearTarget, at: number): TextRef => {
  const share = target.shares[at];
  return share === undefined ? aimOf(target) : measured(share, target.unit);
};

/** Which year of the span it is, from 0. */
const yearIn = (span: Period, year: number): number => year - yearOfPeriod(span);

/** One target as several units have it. */
export type UnitTarget = { unitId: UnitId; target: Target };

export type SameTargets = {
  year: number;
  found: UnitTarget[];
  /** How many units have handed in a plan without any. */
  without: number;
};

/**
 * Targets whose names have all of the words, of the newest annual plans that the units have handed in; null
 * while there are none.
 */
export const loadSameTargets = async (
  submissions: Pick<SubmissionStore, 'periodsOf' | 'unitsWith' | 'newestOfUnits'>,
  { words, isSeen }: { words: string; isSeen: (unitId: UnitId) => boolean },
): Promise<SameTargets | null> => {
  const [period] = await submissions.periodsOf(annualPlan.id);
  if (!period) return null;
  const paper = { formId: annualPlan.id, period };
  const unitIds = (await submissions.unitsWith(paper)).filter(isSeen);
  const plans = await submissions.newestOfUnits(unitIds, [paper]);
  const found = named(plans, words);
  const having = new Set(found.map(({ unitId }) => unitId));
  return { year: yearOfPeriod(period), found, without: unitIds.length - having.size };
};

const named = (plans: readonly Submission[], words: string): UnitTarget[] => {
  const wanted = searchKey(words).split(' ').filter(Boolean);
  return plans.flatMap(({ unitId, content }) => {
    const read = parseContent(JSON.parse(content));
    return (read ? targetsIn(read) : [])
      .filter(({ name }) => wanted.every((word) => searchKey(name).includes(word)))
      .map((target) => ({ unitId, target }));
  });
};
