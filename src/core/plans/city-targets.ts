import type { AuditLog } from '../audit/audit-log.ts';
import { type ContentRow, parseContent, type Value } from '../forms/forms.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { yearPeriod } from '../shared/period.ts';
import type { Random } from '../shared/random.ts';
import { searchKey, shorten } from '../shared/vietnamese-text.ts';
import type { CityTarget, CityTargetStore } from '../submissions/city-target.ts';
import type { Submission, SubmissionStore } from '../submissions/submission.ts';
import { annualPlan } from './annual-plan.ts';
import {
  answersTo,
  readTargetLines,
  type Target,
  targetFrom,
  targetRowsIn,
  valueIn,
} from './read-targets.ts';

/** More than any year's plan of the city has; units read the list on a phone. */
const MOST = 60;
/** As long as the name of a target in a plan may be. */
const LONGEST_NAME = 200;

/** What it states; null for what an earlier program wrote otherwise. */
export const targetOfCity = ({ id, answers }: CityTarget): Target | null =>
  targetFrom(id, (field) => answers[field]) ?? null;

/** What a unit takes over says where it comes from, so that it is found again over all units. */
export const takenFromCity = (
  { answers }: CityTarget,
  { name }: Target,
): Readonly<Record<string, Value>> => ({ ...answers, city_target_ref: name });

type ListStores = { cityTargets: CityTargetStore; audit: AuditLog };

export type AddOutcome =
  | {
      type: 'added';
      /** Takes all of them back. */
      batch: string;
      added: number;
      /** Stood in the list already and have another value now. */
      changed: number;
      /** Lines that are no target. */
      unread: readonly string[];
      /** There was no room for so many. */
      left: number;
    }
  | { type: 'none'; unread: readonly string[] }
  | { type: 'refused' };

type Pasted = { year: number; text: string; by: KnownPerson; now: Instant };

/**
 * Adds the lines of the city's plan as they were pasted; what has the name of one that is there takes its place. Numbers
 * that a plan leaves in doubt are no target here either.
 */
export const addCityTargets = async (
  { cityTargets, audit, random }: ListStores & { random: Random },
  { year, text, by, now }: Pasted,
): Promise<AddOutcome> => {
  if (!isAdmin(by)) return { type: 'refused' };
  const { found, unread } = linesIn(text);
  if (found.length === 0) return { type: 'none', unread };
  const known = await cityTargets.ofYear(year);
  const batch = random.token(48);
  const merged = merge(known, found, {
    id: () => random.token(48),
    of: { year, batch, by: by.person.id, at: now },
  });
  for (const one of merged) await cityTargets.save(one);
  const added = merged.filter((one) => one.batch === batch).length;
  const changed = merged.length - added;
  await record(audit, { action: 'city-targets-added', year, by, now, count: merged.length });
  return { type: 'added', batch, added, changed, unread, left: found.length - merged.length };
};

/** What is a target of the pasted lines, each name once, and the lines that are none. */
const linesIn = (text: string): { found: Target[]; unread: string[] } => {
  const { targets, unread } = readTargetLines(text);
  const found = targets.flatMap(({ target }) => target ?? []);
  const doubtful = targets
    .filter(({ target }) => target === null)
    .flatMap(({ values: { target_name: name } }) => (typeof name === 'string' ? [name] : []));
  return {
    found: [...new Map(found.map((target) => [nameKey(target.name), target])).values()],
    unread: [...unread, ...doubtful],
  };
};

type Made = { id: () => string; of: Pick<CityTarget, 'year' | 'batch' | 'by' | 'at'> };

/** What is to be stored: one with a name that is known takes the place of that, others as far as there is room. */
const merge = (
  known: readonly CityTarget[],
  found: readonly Target[],
  { id, of }: Made,
): CityTarget[] => {
  const byName = new Map(known.map((one) => [nameKey(targetOfCity(one)?.name ?? ''), one]));
  let place = known.length;
  return found.flatMap((target): CityTarget[] => {
    const same = byName.get(nameKey(target.name));
    if (!same && place >= MOST) return [];
    const answers = answersTo({ ...target, name: shorten(target.name, LONGEST_NAME) });
    if (same) return [{ ...same, answers, by: of.by, at: of.at }];
    place += 1;
    return [{ ...of, id: id(), place: place - 1, answers }];
  });
};

/** What two names of one target have alike. */
export const nameKey = (name: string): string =>
  searchKey(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Deed = {
  action: 'city-targets-added' | 'city-targets-removed';
  year: number;
  by: KnownPerson;
  now: Instant;
  count: number;
};

const record = (audit: AuditLog, { action, year, by, now, count }: Deed): Promise<void> =>
  audit.record({
    at: now,
    actor: by.person.id,
    action,
    subject: `year:${year}`,
    details: { count },
  });

type Removing = { year: number; by: KnownPerson; now: Instant };

/** Units are offered them no more; what they have taken over stays theirs. How many are gone. */
export const removeCityTargets = async (
  { cityTargets, audit }: ListStores,
  { year, by, now, ...which }: Removing & ({ id: string } | { batch: string }),
): Promise<number> => {
  if (!isAdmin(by)) return 0;
  const gone = (await cityTargets.ofYear(year)).filter((one) =>
    'id' in which ? one.id === which.id : one.batch === which.batch,
  );
  if (gone.length === 0) return 0;
  await cityTargets.remove(gone.map(({ id }) => id));
  await record(audit, { action: 'city-targets-removed', year, by, now, count: gone.length });
  return gone.length;
};

/** How a unit has a target of the city; what has its name is it, and so is what says so. */
export type TakenOver = { unitId: UnitId; target: Target };

export type CityTargetOver = {
  taken: TakenOver[];
  /** Units that have handed in a plan without it. */
  without: UnitId[];
};

/** A target of the city in the newest plans of the year that units have handed in. */
export const loadCityTargetOver = async (
  submissions: Pick<SubmissionStore, 'unitsWith' | 'newestOfUnits'>,
  { city, isSeen }: { city: CityTarget; isSeen: (unitId: UnitId) => boolean },
): Promise<CityTargetOver> => {
  const paper = { formId: annualPlan.id, period: yearPeriod(city.year) };
  const unitIds = (await submissions.unitsWith(paper)).filter(isSeen);
  const plans = await submissions.newestOfUnits(unitIds, [paper]);
  const name = nameKey(targetOfCity(city)?.name ?? '');
  const taken = plans.flatMap((plan) => takenIn(plan, name));
  const having = new Set(taken.map(({ unitId }) => unitId));
  return { taken, without: unitIds.filter((id) => !having.has(id)) };
};

const takenIn = ({ unitId, content }: Submission, name: string): TakenOver[] => {
  const read = parseContent(JSON.parse(content));
  return (read ? targetRowsIn(read) : [])
    .filter(({ target, row }) => nameKey(target.name) === name || nameKey(refIn(row)) === name)
    .map(({ target }) => ({ unitId, target }));
};

const refIn = (row: ContentRow): string => {
  const value = valueIn(row, 'city_target_ref');
  return typeof value === 'string' ? value : '';
};
