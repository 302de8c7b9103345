import { type AwardKind, awardKinds, type AwardStore } from '../awards/granted-award.ts';
import { isInScope, type Scope } from '../people/scope.ts';
import type { UnitId } from '../shared/ids.ts';
import { standingBy } from '../units/standing.ts';
import type { UnitStore } from '../units/unit-store.ts';
import {
  type FiguresStores,
  loadFigures,
  sumOfFigures,
  targetsAtRisk,
  type UnitFigures,
} from './unit-figures.ts';

/** What papers say of a year in numbers, beside who has handed them in. */
export type YearFigures = {
  /** Of all units that are seen. */
  sum: UnitFigures;
  /** Awards that stand in the registry for the year; of each kind for itself. */
  granted: Record<AwardKind, number>;
  /** Units with targets at risk or late. */
  atRisk: { unitId: UnitId; figures: UnitFigures }[];
};

type Stores = FiguresStores & { awards: Pick<AwardStore, 'count'>; units: UnitStore };

/** As far as somebody sees; what was counted before is read, however many units there are. */
export const loadYearFigures = async (
  stores: Stores,
  { year, scope }: { year: number; scope: Scope },
): Promise<YearFigures> => {
  const { placeOf } = standingBy(await stores.units.memberships([year]))(year);
  const isSeen = (id: UnitId): boolean => isInScope(scope, placeOf.get(id)?.clusterId ?? null);
  const seen = [...(await loadFigures(stores, year))].filter(([unitId]) => isSeen(unitId));
  const unitIds = scope === 'all' ? undefined : [...placeOf.keys()].filter(isSeen);
  const granted = { title: 0, form: 0 };
  for (const kind of awardKinds)
    granted[kind] = await stores.awards.count({ year, kind, ...(unitIds ? { unitIds } : {}) });
  return {
    sum: sumOfFigures(seen.map(([, figures]) => figures)),
    granted,
    atRisk: seen
      .map(([unitId, figures]) => ({ unitId, figures }))
      .filter(({ figures }) => targetsAtRisk(figures) > 0),
  };
};
