import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { succeededUnits } from '../../core/units/successors.ts';
import { isClosed } from '../../core/units/unit.ts';
import { organisation, type Line, type Request } from '../kit/request.ts';

/** For somebody whose units have all ended: which ones carry them on, and whom to ask. */
export const endedLines = async (request: Request, { unitIds }: KnownPerson): Promise<Line[]> => {
  const { units } = request.stores;
  const today = dateInHanoi(request.now);
  const own = await units.byIds(unitIds);
  if (own.length === 0 || !own.every((unit) => isClosed(unit, today))) return [];
  const succeeded = succeededUnits(await units.all(), await units.successions(), today);
  const lines: Line[] = [];
  for (const { id, name, validTo } of own) {
    lines.push(say('unit-ended', { unit: name, on: { date: validTo ?? '' } }));
    const by = succeeded.find(({ unit }) => unit.id === id)?.by ?? [];
    const names = by.map((unit) => unit.name).join(', ');
    if (names !== '') lines.push(say('unit-ended-successors', { units: names }));
  }
  lines.push('blank', say('unit-ended-ask', { organisation: organisation(request) }));
  return lines;
};
