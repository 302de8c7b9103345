import { addDays, type CalendarDate } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Succession } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { Reorganisation } from './reorganisation.ts';

/** What the register itself says of units that end and are carried on. */
export type RegisterMerger = Pick<Reorganisation, 'unitIds' | 'into'> & {
  kind: 'merge' | 'split';
  fromOn: CalendarDate;
};

type CarriedOn = { before: Unit; by: Unit; fromOn: CalendarDate };

/**
 * Who is carried on by whom, and from which day: one for each that carries on, and one for each that was divided
 * among units which are nothing else. Where no last day is known nothing is said. Pure.
 */
export const mergersIn = (
  units: readonly Unit[],
  successions: readonly Succession[],
): RegisterMerger[] => {
  const all = carriedOn(units, successions);
  const byUnit = groupBy(all, ({ before }) => before.id);
  const byHeir = groupBy(all, ({ by }) => by.id);
  const isOwnPart = ({ by, fromOn }: CarriedOn): boolean =>
    by.validFrom === fromOn && byHeir.get(by.id)?.length === 1;
  const divided = [...byUnit.values()].filter(
    (parts) => parts.length > 1 && parts.every(isOwnPart) && isOneDay(parts),
  );
  const inParts = new Set(divided.flat());
  const joined = groupBy(
    all.filter((one) => !inParts.has(one)),
    ({ by, fromOn }) => `${fromOn} ${by.id}`,
  );
  return [
    ...divided.flatMap((parts) => told('split', parts)),
    ...[...joined.values()].flatMap((parts) => told('merge', parts)),
  ].toSorted((one, other) => one.fromOn.localeCompare(other.fromOn));
};

const isOneDay = (parts: readonly CarriedOn[]): boolean =>
  new Set(parts.map(({ fromOn }) => fromOn)).size === 1;

const carriedOn = (units: readonly Unit[], successions: readonly Succession[]): CarriedOn[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return successions.flatMap(({ successorId, predecessorIds }) =>
    predecessorIds.flatMap((id): CarriedOn[] => {
      const [by, before] = [byId.get(successorId), byId.get(id)];
      if (!by || before?.validTo == null) return [];
      const dayAfter = addDays(before.validTo, 1);
      const fromOn = by.validFrom > dayAfter ? by.validFrom : dayAfter;
      const isThere = by.validTo === null || by.validTo >= fromOn;
      return isThere ? [{ before, by, fromOn }] : [];
    }),
  );
};

const told = (kind: RegisterMerger['kind'], parts: readonly CarriedOn[]): RegisterMerger[] => {
  const [first] = parts;
  if (!first) return [];
  const into = new Map(
    parts.map(({ by: { id, name } }): [UnitId, RegisterMerger['into'][number]] => [
      id,
      { name, unitId: id },
    ]),
  );
  const unitIds = [...new Set(parts.map(({ before }) => before.id))];
  return [{ kind, unitIds, into: [...into.values()], fromOn: first.fromOn }];
};
