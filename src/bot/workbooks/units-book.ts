import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import type { ImportColumn } from '../../core/units/import-columns.ts';
import { loadRegister, type Register } from '../../core/units/register.ts';
import { standingBy } from '../../core/units/standing.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { BotContext } from '../kit/request.ts';
import { sendSheet, type SheetCell, type SheetOf } from '../kit/sheet.ts';
import { unitsSeenBy } from '../people/followed-units.ts';

const columns = {
  unit_code: { heading: 'units-column-unit-code', width: 22 },
  name: { heading: 'units-column-name', width: 40 },
  unit_type: { heading: 'units-column-unit-type', width: 26 },
  short_name: { heading: 'units-column-short-name', width: 24 },
  cluster: { heading: 'units-column-cluster', width: 28 },
  cluster_kind: { heading: 'units-column-cluster-kind', width: 14 },
  year: { heading: 'units-column-year', width: 8 },
  cluster_role: { heading: 'units-column-cluster-role', width: 14 },
  calendar_profile: { heading: 'units-column-calendar-profile', width: 18 },
  valid_from: { heading: 'units-column-valid-from', width: 14 },
  valid_to: { heading: 'units-column-valid-to', width: 14 },
  predecessor_codes: { heading: 'units-column-predecessor-codes', width: 24 },
  tags: { heading: 'units-column-tags', width: 24 },
} as const satisfies Record<ImportColumn, unknown>;

/** The register as a list that comes in again: whoever changes a row of it changes that unit. */
export const sendUnitsBook = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const today = dateInHanoi(now);
  const seen = await unitsSeenBy(request, by);
  const register = await loadRegister(stores.units, [yearOf(today)]);
  const units = inBoardOrder(register.units.filter(({ id }) => seen?.includes(id) ?? true));
  sendSheet(request, {
    fileName: 'danh-sach-don-vi.xlsx',
    name: say('units-template-list'),
    title: say('units-book-title', { count: units.length, date: { date: today } }),
    ...unitsSheet(register, units, {
      year: yearOf(today),
      // Read by the import, whatever language its reader speaks.
      written: (ref) => ports.text.words(ref, firstLanguage),
    }),
  });
};

type Written = { year: number; written: (ref: TextRef) => string };

/** A row a unit, where it is in that year. */
const unitsSheet = (
  register: Register,
  units: readonly Unit[],
  { year, written }: Written,
): Pick<SheetOf<ImportColumn>, 'columns' | 'rows'> => {
  const { placeOf } = standingBy(register.memberships)(year);
  const clusters = new Map(register.clusters.map((cluster) => [cluster.id, cluster]));
  const codes = new Map(register.units.map(({ id, code }) => [id, code]));
  const before = (id: UnitId): string =>
    register.successions
      .filter(({ successorId }) => successorId === id)
      .flatMap(({ predecessorIds }) => predecessorIds.map((one) => codes.get(one) ?? ''))
      .join(', ');
  const rows = units.map((unit): Record<ImportColumn, SheetCell> => {
    const place = placeOf.get(unit.id);
    const cluster = place && clusters.get(place.clusterId);
    return {
      unit_code: unit.code,
      name: unit.name,
      unit_type: written(say(`units-type-${dashed(unit.type)}`)),
      short_name: unit.shortName,
      cluster: cluster?.name ?? '',
      cluster_kind: cluster ? written(say(`units-kind-${cluster.kind}`)) : '',
      // As it was agreed: read again, it is agreed for no other year.
      year: cluster && place ? place.year : '',
      cluster_role: cluster && place ? written(say(`units-role-${dashed(place.role)}`)) : '',
      calendar_profile: written(say(`units-calendar-${dashed(unit.calendarProfile)}`)),
      valid_from: { day: unit.validFrom },
      valid_to: unit.validTo === null ? '' : { day: unit.validTo },
      predecessor_codes: before(unit.id),
      tags: register.tags
        .filter(({ unitId }) => unitId === unit.id)
        .map(({ tag }) => tag)
        .join(', '),
    };
  });
  return { columns, rows };
};
