import { awardsIn, papersAbout } from '../awards/award-progress.ts';
import { type AwardKind, awardKinds } from '../awards/granted-award.ts';
import { everyMilestone } from '../calendar/every-milestone.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { yearOfMilestone } from '../calendar/milestone.ts';
import { type TargetStatus, targetStatuses } from '../check-ins/check-in.ts';
import { progressIn } from '../check-ins/load-progress.ts';
import { resultPapers } from '../check-ins/result-papers.ts';
import { modelForms, modelsIn } from '../movement/model-marks.ts';
import { annualPlan } from '../plans/annual-plan.ts';
import { groupBy } from '../shared/group-by.ts';
import type { UnitId } from '../shared/ids.ts';
import { yearPeriod } from '../shared/period.ts';
import type {
  FormPeriod,
  HandedInFact,
  Submission,
  SubmissionStore,
} from '../submissions/submission.ts';

/** What the newest papers of a unit say of a year, in numbers. */
export type UnitFigures = {
  /** By how the unit says they stand; `none`: nothing was reported of them. */
  targets: Record<TargetStatus | 'none', number>;
  /** Advanced models, good deeds and initiatives told of. */
  models: number;
  /** Titles and forms of commendation, which are never added up, nor are these two. */
  awards: Record<AwardKind, { registered: number; proposed: number }>;
};

/** As they were counted: `papers` names the versions that they are from. */
export type CountedFigures = { unitId: UnitId; year: number; papers: string; figures: UnitFigures };

export interface UnitFiguresStore {
  /** All that were counted for a year, of whatever papers. */
  of(year: number): Promise<CountedFigures[]>;
  /** Adds them, or takes the place of those of the same unit and year. */
  save(counted: readonly CountedFigures[]): Promise<void>;
}

export type FiguresStores = {
  milestones: MilestoneStore;
  submissions: Pick<SubmissionStore, 'handedIn' | 'newestOfUnits'>;
  unitFigures: UnitFiguresStore;
};

const noFigures: UnitFigures = {
  targets: { on_track: 0, at_risk: 0, late: 0, done: 0, none: 0 },
  models: 0,
  awards: { title: { registered: 0, proposed: 0 }, form: { registered: 0, proposed: 0 } },
};

/** All papers that say something of the year. */
const papersOfYear = async (
  milestones: MilestoneStore,
  year: number,
): Promise<readonly FormPeriod[]> => {
  const told = (await everyMilestone({ milestones })).filter(
    (one) => yearOfMilestone(one) === year && modelForms.has(one.formId),
  );
  return [
    { formId: annualPlan.id, period: yearPeriod(year) },
    ...resultPapers(year),
    ...papersAbout(year),
    ...told.map(({ formId, period }) => ({ formId, period })),
  ];
};

const keyOf = ({ formId, period }: FormPeriod): string => `${formId} ${period}`;

/** Which versions they are of, by unit; a unit that has handed in nothing is in neither. */
const papersByUnit = async (
  { submissions }: Pick<FiguresStores, 'submissions'>,
  wanted: readonly FormPeriod[],
): Promise<Map<UnitId, string>> => {
  const known = new Set(wanted.map(keyOf));
  const facts = await submissions.handedIn({
    formIds: [...new Set(wanted.map(({ formId }) => formId))],
    periods: [...new Set(wanted.map(({ period }) => period))],
    unitIds: undefined,
  });
  const own = groupBy(
    facts.filter((fact) => known.has(keyOf(fact))),
    ({ unitId }) => unitId,
  );
  return new Map([...own].map(([unitId, of]) => [unitId, namesOf(of)]));
};

const namesOf = (facts: readonly HandedInFact[]): string =>
  facts
    .map(({ number, version }) => `${number}.${version}`)
    .toSorted()
    .join(' ');

type Standing = {
  wanted: readonly FormPeriod[];
  known: Map<UnitId, UnitFigures>;
  /** Units whose papers have changed since they were counted. */
  stale: { unitId: UnitId; papers: string }[];
};

const standingOf = async (stores: FiguresStores, year: number): Promise<Standing> => {
  const wanted = await papersOfYear(stores.milestones, year);
  const papers = await papersByUnit(stores, wanted);
  const counted = new Map((await stores.unitFigures.of(year)).map((one) => [one.unitId, one]));
  const known = new Map<UnitId, UnitFigures>();
  const stale: Standing['stale'] = [];
  for (const [unitId, names] of papers) {
    const one = counted.get(unitId);
    if (one?.papers === names) known.set(unitId, one.figures);
    else stale.push({ unitId, papers: names });
  }
  return { wanted, known, stale };
};

/** What was counted is read; only units whose papers have changed since are counted anew. */
export const loadFigures = async (
  stores: FiguresStores,
  year: number,
): Promise<ReadonlyMap<UnitId, UnitFigures>> => {
  const { wanted, known, stale } = await standingOf(stores, year);
  for (const one of await count(stores, { wanted, stale, year }))
    known.set(one.unitId, one.figures);
  return known;
};

type ToCount = Pick<Standing, 'wanted' | 'stale'> & { year: number };

const count = async (
  { submissions }: Pick<FiguresStores, 'submissions'>,
  { wanted, stale, year }: ToCount,
): Promise<CountedFigures[]> => {
  if (stale.length === 0) return [];
  const found = groupBy(
    await submissions.newestOfUnits(
      stale.map(({ unitId }) => unitId),
      wanted,
    ),
    ({ unitId }) => unitId,
  );
  return stale.map((one) => ({
    ...one,
    year,
    figures: figuresIn(found.get(one.unitId) ?? [], year),
  }));
};

/** What the newest versions of a unit's papers of a year say. */
const figuresIn = (papers: readonly Submission[], year: number): UnitFigures => {
  const aboutAwards = new Set(papersAbout(year).map(keyOf));
  const targets = progressIn(papers)?.targets ?? [];
  return {
    targets: Object.fromEntries(
      [...targetStatuses, 'none' as const].map((status) => [
        status,
        targets.filter(({ reported }) => (reported?.status ?? 'none') === status).length,
      ]),
    ) as UnitFigures['targets'],
    models: papers.reduce((sum, paper) => sum + modelsIn(paper).length, 0),
    awards: awardsIn(papers.filter((paper) => aboutAwards.has(keyOf(paper)))),
  };
};

/** How many of a unit's targets are at risk or late, as it says itself. */
export const targetsAtRisk = ({ targets }: UnitFigures): number => targets.at_risk + targets.late;

/** The figures of several units together. */
export const sumOfFigures = (all: Iterable<UnitFigures>): UnitFigures => {
  const sum = structuredClone(noFigures);
  for (const { targets, models, awards } of all) {
    for (const status of [...targetStatuses, 'none'] as const)
      sum.targets[status] += targets[status];
    sum.models += models;
    for (const kind of awardKinds) {
      sum.awards[kind].registered += awards[kind].registered;
      sum.awards[kind].proposed += awards[kind].proposed;
    }
  }
  return sum;
};

/** Units of one transaction: short enough for answers to come through between two. */
const CHUNK = 50;

export type CountPorts = {
  read<T>(work: (stores: FiguresStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: FiguresStores) => Promise<T>): Promise<T>;
  pause(): Promise<void>;
};

/** Counts what has changed, so that nobody who looks has to wait for it. */
export const countFigures = async (ports: CountPorts, year: number): Promise<void> => {
  const { wanted, stale } = await ports.read((stores) => standingOf(stores, year));
  for (let at = 0; at < stale.length; at += CHUNK) {
    const some = stale.slice(at, at + CHUNK);
    const counted = await ports.read((stores) => count(stores, { wanted, stale: some, year }));
    await ports.transact(({ unitFigures }) => unitFigures.save(counted));
    await ports.pause();
  }
};
