import { addDays, yearOf, type CalendarDate } from '../shared/calendar-date.ts';
import { asId, type UnitId } from '../shared/ids.ts';
import type { Random } from '../shared/random.ts';
import { searchKey, shorten } from '../shared/vietnamese-text.ts';
import type { Membership } from '../units/cluster.ts';
import type { Register } from '../units/register.ts';
import { deriveShortName } from '../units/short-name.ts';
import { standingBy } from '../units/standing.ts';
import type { Succession } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import { endedIds, isOfRegister, type Reorganisation } from './reorganisation.ts';

/** A unit from the day on, and those whose work it goes on with. */
export type Heir = {
  unit: Unit;
  isNew: boolean;
  predecessors: readonly Unit[];
  /** What cannot be divided, as drafts and contacts, goes to one heir of each unit: this one. */
  takesOver: boolean;
};

/** What a reorganisation makes of the register. */
export type RegisterPlan = {
  from: CalendarDate;
  /** As they are after it. */
  ended: Unit[];
  renamed: Unit[];
  heirs: Heir[];
  successions: Succession[];
  memberships: Membership[];
  tags: { unitId: UnitId; tags: string[] }[];
  /** Of those that end, whoever is carried on by others as well: what cannot be divided stays where it is. */
  divided: UnitId[];
};

export type Dated = Reorganisation & { fromOn: CalendarDate };

/** Pure but for ids. The same register and reorganisation make the same plan but for them. */
export const planRegister = (
  reorganisation: Dated,
  register: Register,
  random: Random,
): RegisterPlan => {
  const byId = new Map(register.units.map((unit) => [unit.id, unit]));
  const units = reorganisation.unitIds.flatMap((id) => byId.get(id) ?? []);
  const from = reorganisation.fromOn;
  if (isOfRegister(reorganisation)) return planAsImported(reorganisation, register);
  const ending = new Set(endedIds(reorganisation));
  const ended = units.filter(({ id }) => ending.has(id)).map((unit) => endedBefore(unit, from));
  const nothing = { successions: [], memberships: [], tags: [], heirs: [], divided: [] };
  if (reorganisation.kind === 'rename')
    return { ...nothing, from, ended, renamed: renamedBy(reorganisation, units) };
  const heirs = heirsOf(reorganisation, { units, ended, register, random });
  return {
    from,
    ended,
    renamed: [],
    heirs,
    successions: heirs.flatMap((heir) => successionOf(heir, register)),
    memberships: heirs.flatMap((heir) => membershipsOf(heir, register, from)),
    tags: heirs.flatMap((heir) => tagsOf(heir, register)),
    divided: [],
  };
};

/** The register has it all but what its file did not say of those that begin. */
export const planAsImported = (
  { kind, unitIds, into, fromOn: from }: Dated,
  register: Register,
): RegisterPlan => {
  const byId = new Map(register.units.map((unit) => [unit.id, unit]));
  const ended = unitIds.flatMap((id) => byId.get(id) ?? []);
  const heirs = into.flatMap(({ unitId }): Heir[] => {
    const unit = unitId && byId.get(unitId);
    if (!unit) return [];
    const isNew =
      unit.validFrom === from && !hasBegunWithOthers({ unit, ended, from, byId }, register);
    return [{ unit, isNew, predecessors: ended, takesOver: kind === 'merge' }];
  });
  const isInCluster = ({ unitId, year }: Membership): boolean =>
    register.memberships.some((one) => one.unitId === unitId && one.year === year);
  const isTagged = ({ unitId }: { unitId: UnitId }): boolean =>
    register.tags.some((one) => one.unitId === unitId);
  return {
    from,
    ended,
    renamed: [],
    heirs,
    successions: [],
    memberships: heirs
      .flatMap((heir) => membershipsOf(heir, register, from))
      .filter((one) => !isInCluster(one)),
    tags: heirs.flatMap((heir) => tagsOf(heir, register)).filter((one) => !isTagged(one)),
    divided: ended.map(({ id }) => id).filter((id) => isCarriedOnBySeveral(id, register, byId)),
  };
};

type Begun = {
  unit: Unit;
  ended: readonly Unit[];
  from: CalendarDate;
  byId: ReadonlyMap<UnitId, Unit>;
};

/** Whoever joins a unit that has begun that day with others joins what there is. */
const hasBegunWithOthers = (
  { unit, ended, from, byId }: Begun,
  { successions }: Register,
): boolean => {
  const own = new Set(ended.map(({ id }) => id));
  const all = successions.find(({ successorId }) => successorId === unit.id)?.predecessorIds ?? [];
  return all.some((id) => {
    const until = byId.get(id)?.validTo ?? null;
    return !own.has(id) && until !== null && until < from;
  });
};

const isCarriedOnBySeveral = (
  id: UnitId,
  { successions }: Register,
  byId: ReadonlyMap<UnitId, Unit>,
): boolean =>
  successions.filter(
    ({ successorId, predecessorIds }) => byId.has(successorId) && predecessorIds.includes(id),
  ).length > 1;

const endedBefore = (unit: Unit, from: CalendarDate): Unit => ({
  ...unit,
  validTo: addDays(from, -1),
});

const renamedBy = ({ into, fromOn }: Dated, [unit]: readonly Unit[]): Unit[] => {
  const [named] = into;
  if (!unit || !named) return [];
  const { name, shortName, formerNames = [] } = unit;
  const former = [...formerNames, { name, shortName, until: addDays(fromOn, -1) }];
  const { name: now } = named;
  return [{ ...unit, name: now, shortName: deriveShortName(now), formerNames: former }];
};

type Facts = {
  units: readonly Unit[];
  ended: readonly Unit[];
  register: Register;
  random: Random;
};

const heirsOf = (
  { kind, into, fromOn, unitIds }: Dated,
  { units, ended, register, random }: Facts,
): Heir[] => {
  const codes = new Set(register.units.map(({ code }) => code));
  const [model] = units;
  if (!model) return [];
  const keeps = into.some(({ unitId }) => unitId !== null && unitIds.includes(unitId));
  return into.map(({ name, unitId }, at): Heir => {
    const there = register.units.find(({ id }) => id === unitId);
    // What goes on under its own name keeps what is its own: of a split unit it takes nothing over.
    const predecessors = kind === 'split' && !there ? units : ended;
    const takesOver = kind === 'merge' || (at === 0 && !keeps);
    if (there) return { unit: there, isNew: false, predecessors: ended, takesOver };
    const unit: Unit = {
      id: asId<UnitId>(random.token(72)),
      code: codeFor(name, codes),
      name,
      shortName: deriveShortName(name),
      type: model.type,
      calendarProfile: model.calendarProfile,
      validFrom: fromOn,
      validTo: null,
    };
    codes.add(unit.code);
    return { unit, isNew: true, predecessors, takesOver };
  });
};

const successionOf = ({ unit, predecessors }: Heir, register: Register): Succession[] => {
  const before = register.successions.find(({ successorId }) => successorId === unit.id);
  const ids = [...(before?.predecessorIds ?? []), ...predecessors.map(({ id }) => id)];
  return ids.length === 0 ? [] : [{ successorId: unit.id, predecessorIds: [...new Set(ids)] }];
};

/**
 * A new unit is in the cluster of those it carries on, in the year of the day and in each later one that
 * was agreed on; whoever led it goes on leading.
 */
const membershipsOf = (
  { unit, isNew, predecessors, takesOver }: Heir,
  { memberships }: Register,
  from: CalendarDate,
): Membership[] => {
  if (!isNew) return [];
  const standing = standingBy(memberships);
  const first = yearOf(from);
  const ids = new Set(predecessors.map(({ id }) => id));
  const later = memberships.filter((one) => ids.has(one.unitId) && one.year > first);
  const years = [first, ...new Set(later.map(({ year }) => year))];
  return years.flatMap((year): Membership[] => {
    const places = predecessors.flatMap(({ id }) => standing(year).placeOf.get(id) ?? []);
    const best = ROLES.flatMap((role) => places.filter((place) => place.role === role))[0];
    if (!best) return [];
    const role = takesOver ? best.role : 'member';
    const since = year === first ? { since: from } : {};
    return [{ unitId: unit.id, year, clusterId: best.clusterId, role, ...since }];
  });
};

const ROLES = ['lead', 'deputy', 'member'] as const;

const tagsOf = (
  { unit, isNew, predecessors }: Heir,
  { tags }: Register,
): { unitId: UnitId; tags: string[] }[] => {
  if (!isNew) return [];
  const ids = new Set(predecessors.map(({ id }) => id));
  const own = [...new Set(tags.filter(({ unitId }) => ids.has(unitId)).map(({ tag }) => tag))];
  return own.length === 0 ? [] : [{ unitId: unit.id, tags: own }];
};

const LONGEST_CODE = 24;

/** `P-LANG-HA` for Phường Láng Hạ; with a number where another unit is called so. */
const codeFor = (name: string, taken: ReadonlySet<string>): string => {
  const words = searchKey(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^phuong (?=\S)/u, 'p ')
    .replace(/^xa (?=\S)/u, 'x ');
  const code = shortened(words.toUpperCase().replaceAll(' ', '-')) || 'DON-VI';
  if (!taken.has(code)) return code;
  for (let at = 2; ; at += 1) if (!taken.has(`${code}-${at}`)) return `${code}-${at}`;
};

const shortened = (code: string): string =>
  code.length <= LONGEST_CODE ? code : shorten(code, LONGEST_CODE).replace(/[^A-Z0-9]+$/u, '');
