import { say } from '../shared/text-ref.ts';
import type { ClusterRole } from './cluster.ts';
import type { Register } from './register.ts';
import type { MembershipState, PlannedUnit } from './unit-state.ts';
import type { BadRow } from './units-table.ts';

/** What cannot be seen in one row alone: dates, predecessors, and who leads a cluster. */
export const checkStates = (register: Register, planned: readonly PlannedUnit[]): BadRow[] => [
  ...planned.flatMap(checkDates),
  ...checkPredecessors(register, planned),
  ...checkLeads(register, planned),
];

const checkDates = ({ row, after }: PlannedUnit): BadRow[] =>
  after.validTo !== null && after.validTo < after.validFrom
    ? [
        {
          row,
          column: say('units-column-valid-to'),
          reason: say('units-bad-validity', {
            from: { date: after.validFrom },
            to: { date: after.validTo },
          }),
        },
      ]
    : [];

const checkPredecessors = (register: Register, planned: readonly PlannedUnit[]): BadRow[] => {
  const known = new Set([
    ...register.units.map(({ code }) => code),
    ...planned.map(({ after }) => after.code),
  ]);
  return planned.flatMap(({ row, after }) =>
    after.predecessorCodes
      .filter((code) => code === after.code || !known.has(code))
      .map((code) => ({
        row,
        column: say('units-column-predecessor-codes'),
        reason: say(code === after.code ? 'units-bad-predecessor-self' : 'units-bad-predecessor', {
          code,
        }),
      })),
  );
};

/** One lead and at most two deputies a cluster and year. */
const MOST = { lead: 1, deputy: 2 } satisfies Partial<Record<ClusterRole, number>>;

type Seat = MembershipState & { code: string; row: number | null };

const checkLeads = (register: Register, planned: readonly PlannedUnit[]): BadRow[] => {
  const taken = new Map<string, number>();
  const badRows: BadRow[] = [];
  for (const seat of [...seatsKept(register, planned), ...seatsInFile(planned)]) {
    const key = `${seat.year} ${seat.role} ${seat.cluster}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    if (seat.role === 'member' || count <= MOST[seat.role] || seat.row === null) continue;
    badRows.push({
      row: seat.row,
      column: say('units-column-cluster-role'),
      reason: say(`units-bad-too-many-${seat.role}`, {
        cluster: seat.cluster,
        year: String(seat.year),
      }),
    });
  }
  return badRows;
};

const seatsInFile = (planned: readonly PlannedUnit[]): Seat[] =>
  planned.flatMap(({ row, after: { code, membership } }) =>
    membership ? [{ ...membership, code, row }] : [],
  );

/** Roles of units about which the file says nothing for that year. */
const seatsKept = (register: Register, planned: readonly PlannedUnit[]): Seat[] => {
  const inFile = new Set(
    planned.map(({ after }) => `${after.code} ${after.membership?.year ?? ''}`),
  );
  const codeOf = new Map(register.units.map(({ id, code }) => [id, code]));
  const clusterOf = new Map(register.clusters.map((cluster) => [cluster.id, cluster]));
  return register.memberships.flatMap(({ unitId, year, clusterId, role }) => {
    const code = codeOf.get(unitId) ?? '';
    const cluster = clusterOf.get(clusterId);
    if (!cluster || inFile.has(`${code} ${year}`)) return [];
    return [{ year, role, cluster: cluster.name, kind: cluster.kind, code, row: null }];
  });
};
