import type { KnownPerson } from '../../core/people/person.ts';
import { isInScope, scopeOf } from '../../core/people/scope.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { joinersOf } from '../../core/units/cluster-members.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import type { MessageButton, Request } from '../kit/request.ts';

/** A unit that comes into a cluster in a year. */
export type Joiner = { unit: Unit; year: number };

/** What stands behind a cluster's list: who comes into it next year, for those of the Board who follow it by then. */
export const joinersSeen = async (
  { stores, now }: Request,
  by: KnownPerson,
  clusterId: ClusterId | null,
): Promise<Joiner[]> => {
  if (clusterId === null || !isInScope(await scopeOf(stores.people, by), clusterId)) return [];
  const year = yearOf(dateInHanoi(now)) + 1;
  const units = await joinersOf(stores.units, { clusterId, year }, now);
  return units.map((unit) => ({ unit, year }));
};

export const joinerLine = ({ unit, year }: Joiner): TextRef =>
  say('cluster-joiner', { unit: unit.shortName, year: String(year) });

export const joinerButton = ({ unit }: Joiner): MessageButton => ({
  label: say('button-unit', { name: unit.shortName }),
  data: buttons.board.unit.to({ unitId: unit.id }),
});
