import type { KnownPerson } from '../../core/people/person.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import type { ImportColumn } from '../../core/units/import-columns.ts';
import type { Unit } from '../../core/units/unit.ts';
import type { ProposedPlace } from '../../core/units/year-proposal.ts';
import type { BotContext } from '../kit/request.ts';
import { sendSheet } from '../kit/sheet.ts';
import type { OfYear } from './checklist.ts';
import { proposalOf } from './proposal.ts';

const columns = {
  unit_code: { heading: 'units-column-unit-code', width: 18 },
  name: { heading: 'units-column-name', width: 40 },
  unit_type: { heading: 'units-column-unit-type', width: 26 },
  cluster: { heading: 'units-column-cluster', width: 28 },
  cluster_kind: { heading: 'units-column-cluster-kind', width: 14 },
  year: { heading: 'units-column-year', width: 8 },
  cluster_role: { heading: 'units-column-cluster-role', width: 14 },
} as const satisfies Partial<Record<ImportColumn, { heading: string; width: number }>>;

type Row = Record<keyof typeof columns, TextRef | string | number>;

/** The proposal as a list of units: changed and sent back, it is read like any other. */
export const sendWorkbook = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year }: OfYear,
): Promise<void> => {
  const { request } = ctx;
  const { clusters, loose } = await proposalOf(ctx, { year });
  // Read by the import, whatever language its reader speaks.
  const written = (ref: TextRef): string => request.ports.text.words(ref, firstLanguage);
  const unitCells = (unit: Unit): Pick<Row, 'unit_code' | 'name' | 'unit_type' | 'year'> => ({
    unit_code: unit.code,
    name: unit.name,
    unit_type: written(say(`units-type-${dashed(unit.type)}`)),
    year,
  });
  const rowOf = ({ unit, membership }: ProposedPlace, name: string, kind: 'cum' | 'khoi'): Row => ({
    ...unitCells(unit),
    cluster: name,
    cluster_kind: written(say(`units-kind-${kind}`)),
    cluster_role: written(say(`units-role-${dashed(membership.role)}`)),
  });
  sendSheet<keyof typeof columns>(request, {
    fileName: `cum-khoi-${year}.xlsx`,
    name: say('proposal-sheet-name', { year: String(year) }),
    title: say('proposal-sheet-title', { year: String(year) }),
    columns,
    rows: [
      ...clusters.flatMap(({ cluster, places }) =>
        places.map((place) => rowOf(place, cluster.name, cluster.kind)),
      ),
      ...loose.map((unit): Row =>
        Object.assign(unitCells(unit), { cluster: '', cluster_kind: '', cluster_role: '' }),
      ),
    ],
  });
};
