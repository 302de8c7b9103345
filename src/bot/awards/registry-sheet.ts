import type { GrantedAward } from '../../core/awards/granted-award.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';

/** The columns that a list of awards goes out with, and comes in with again. */
export const registryColumns = {
  unit_code: { heading: 'awards-column-unit-code', width: 22 },
  unit: { heading: 'awards-column-unit', width: 34 },
  person: { heading: 'awards-column-person', width: 26 },
  year: { heading: 'awards-column-year', width: 8 },
  title: { heading: 'awards-column-title', width: 40 },
  kind: { heading: 'awards-column-kind', width: 12 },
  level: { heading: 'awards-column-level', width: 14 },
  decision: { heading: 'awards-column-decision', width: 20 },
  decided_on: { heading: 'awards-column-decided-on', width: 14 },
  body: { heading: 'awards-column-body', width: 30 },
} as const;

/** A row an award: years are numbers and days are days, everything else is text. */
export const registrySheet = (
  awards: readonly GrantedAward[],
  units: ReadonlyMap<UnitId, Unit>,
) => ({
  columns: registryColumns,
  rows: awards.map((award) => ({
    unit_code: units.get(award.unitId)?.code ?? '',
    unit: units.get(award.unitId)?.name ?? '',
    person: award.person ?? '',
    year: award.year,
    title: award.title,
    kind: say(`award-kind-${award.kind}`),
    level: say(`award-level-${award.level}`),
    decision: award.decision ?? '',
    decided_on: award.decidedOn === null ? '' : { day: award.decidedOn },
    body: award.body ?? '',
  })),
});
