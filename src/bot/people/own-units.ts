import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import { isClosed, type Unit } from '../../core/units/unit.ts';
import type { Request } from '../kit/request.ts';

/** The units that somebody speaks for and that have not ended, in the Board's order. */
export const ownUnits = async (
  { stores, now }: Request,
  { unitIds }: Pick<KnownPerson, 'unitIds'>,
): Promise<Unit[]> => {
  const today = dateInHanoi(now);
  const units = await stores.units.byIds(unitIds);
  return inBoardOrder(units.filter((unit) => !isClosed(unit, today)));
};
