import type { KnownPerson } from '../../core/people/person.ts';
import { isInScope, scopeOf } from '../../core/people/scope.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { clusterMembers, joinersOf } from '../../core/units/cluster-members.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import type { MessageButton, Request } from '../kit/request.ts';

/** A unit of a cluster beside those that a page is about; `from`: it only comes into it in that year. */
export type OtherUnit = { unit: Unit; from: number | null };

type Wanted = {
  /** Null: of the units that are in none. */
  clusterId: ClusterId | null;
  year: number;
  /** Those that the page is about. */
  but: ReadonlySet<UnitId>;
};

/**
 * What stands behind a cluster's list for those of the Board who follow it, so that from there they reach each of its
 * units: the others of the year, then those that join next year.
 */
export const othersSeen = async (
  { stores, now }: Request,
  by: KnownPerson,
  { clusterId, year, but }: Wanted,
): Promise<OtherUnit[]> => {
  if (!isInScope(await scopeOf(stores.people, by, now), clusterId)) return [];
  const members = (await clusterMembers(stores.units, { clusterId, year }, now))?.units ?? [];
  const others = members.filter(({ id }) => !but.has(id));
  const shown = new Set([...but, ...others.map(({ id }) => id)]);
  const from = yearOf(dateInHanoi(now)) + 1;
  const joining =
    clusterId === null ? [] : await joinersOf(stores.units, { clusterId, year: from }, now);
  return [
    ...others.map((unit) => ({ unit, from: null })),
    ...joining.filter(({ id }) => !shown.has(id)).map((unit) => ({ unit, from })),
  ];
};

/** Since when it is there, or that nothing is asked of it. */
export const otherLine = ({ unit: { shortName: unit }, from }: OtherUnit): TextRef =>
  from === null
    ? say('cluster-unit-not-owing', { unit })
    : say('cluster-joiner', { unit, year: String(from) });

export const otherButton = ({ unit }: OtherUnit): MessageButton => ({
  label: say('button-unit', { name: unit.shortName }),
  data: buttons.board.unit.to({ unitId: unit.id }),
});
