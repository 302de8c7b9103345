import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { firstDayOf } from '../../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId, type UnitId } from '../../../src/core/shared/ids.ts';
import { searchKey } from '../../../src/core/shared/vietnamese-text.ts';
import { type ImportPlan, planImport } from '../../../src/core/units/plan-import.ts';
import { readUnitRows } from '../../../src/core/units/read-unit-rows.ts';
import type { Register } from '../../../src/core/units/register.ts';
import { unitTypes } from '../../../src/core/units/unit.ts';
import { tableOf } from '../../support/people-world.ts';

const nothing: Register = { units: [], clusters: [], memberships: [], successions: [], tags: [] };

const planOf = (csv: string, register = nothing): ImportPlan =>
  planImport(register, readUnitRows(tableOf(csv), 2026), firstDayOf(2026));

const badIn = (csv: string, register = nothing) =>
  planOf(csv, register).badRows.map(({ row, column, reason }) => [
    row,
    typeof column === 'string' ? column : column.key,
    reason.key,
  ]);

const unitId = (code: string) => asId<UnitId>(`unit ${code}`);
const clusterId = (name: string) => asId<ClusterId>(searchKey(name));

/** The register that results when a plan is applied to an empty one. */
const applied = ({ added, newClusters }: ImportPlan): Register => {
  return {
    units: added.map(({ after }) => ({ ...after, id: unitId(after.code) })),
    clusters: newClusters.map((cluster) => ({ ...cluster, id: clusterId(cluster.name) })),
    memberships: added.flatMap(({ after: { code, membership } }) =>
      membership
        ? [{ ...membership, unitId: unitId(code), clusterId: clusterId(membership.cluster) }]
        : [],
    ),
    successions: added.map(({ after }) => ({
      successorId: unitId(after.code),
      predecessorIds: after.predecessorCodes.map(unitId),
    })),
    tags: added.flatMap(({ after: { code, tags } }) =>
      tags.map((tag) => ({ unitId: unitId(code), tag })),
    ),
  };
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('planning an import', () => {
  it('changes nothing when the same file comes twice', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => /\p{L}/u.test(text));
    const rows = fc.uniqueArray(
      fc.record({
        code: fc.stringMatching(/^[A-Z][A-Z0-9-]{0,8}$/),
        name,
        type: fc.constantFrom(...unitTypes),
        short: fc.constantFrom('', 'Tên ngắn'),
        cluster: fc.constantFrom('', 'Cụm số 1', 'CỤM SỐ 1', 'Khối Đoàn thể'),
        profile: fc.constantFrom('', 'Năm học', 'calendar_year'),
        end: fc.constantFrom('', '2027-06-30', '30/6/2027'),
      }),
      { selector: ({ code }) => code, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (units) => {
        const csv = [
          'unit_code,name,unit_type,short_name,cluster,calendar_profile,valid_to',
          ...units.map((unit) =>
            [unit.code, unit.name, unit.type, unit.short, unit.cluster, unit.profile, unit.end]
              .map(quoted)
              .join(),
          ),
        ].join('\n');
        const first = planOf(csv);
        expect(first.badRows).toEqual([]);
        const second = planOf(csv, applied(first));
        expect(second).toMatchObject({
          added: [],
          changed: [],
          closed: [],
          newClusters: [],
          badRows: [],
        });
        expect(second.unchanged).toHaveLength(units.length);
      }),
    );
  });

  it('wants to know whether a new cluster is a cum or a khoi, unless its name says so', () => {
    const heading = 'unit_code,name,unit_type,cluster,cluster_kind\n';
    expect(badIn(`${heading}X,Xã X,commune,Nhóm 1,\n`)).toEqual([
      [2, 'units-column-cluster-kind', 'units-bad-cluster-kind-missing'],
    ]);
    expect(planOf(`${heading}X,Xã X,commune,Khối 1,\nY,Xã Y,commune,Cụm 2,\n`).newClusters).toEqual(
      [
        { name: 'Khối 1', kind: 'khoi' },
        { name: 'Cụm 2', kind: 'cum' },
      ],
    );
    expect(planOf(`${heading}X,Xã X,commune,Nhóm 1,\nY,Xã Y,commune,nhom 1,khối\n`)).toMatchObject({
      badRows: [],
      newClusters: [{ name: 'Nhóm 1', kind: 'khoi' }],
    });
  });

  it('does not turn a cum into a khoi', () => {
    const known = applied(planOf('unit_code,name,unit_type,cluster\nX,Xã X,commune,Cụm 1\n'));
    expect(
      badIn('unit_code,name,unit_type,cluster,cluster_kind\nY,Xã Y,commune,cụm 1,khoi\n', known),
    ).toEqual([[2, 'units-column-cluster-kind', 'units-bad-cluster-kind-differs']]);
  });

  it('allows one lead and two deputies a cluster and year, counting those it knows', () => {
    const heading = 'unit_code,name,unit_type,cluster,cluster_role\n';
    const known = applied(
      planOf(`${heading}A,Xã A,commune,Cụm 1,lead\nB,Xã B,commune,Cụm 1,phó\n`),
    );
    expect(badIn(`${heading}C,Xã C,commune,Cụm 1,lead\n`, known)).toEqual([
      [2, 'units-column-cluster-role', 'units-bad-too-many-lead'],
    ]);
    expect(
      badIn(`${heading}A,Xã A,commune,Cụm 1,member\nC,Xã C,commune,Cụm 1,lead\n`, known),
    ).toEqual([]);
    expect(badIn(`${heading}C,Xã C,commune,Cụm 1,phó\nD,Xã D,commune,Cụm 1,phó\n`, known)).toEqual([
      [3, 'units-column-cluster-role', 'units-bad-too-many-deputy'],
    ]);
  });

  it('finds predecessors that nobody knows, and a unit that follows itself', () => {
    const heading = 'unit_code,name,unit_type,predecessor_codes\n';
    expect(badIn(`${heading}A,Xã A,commune,Z\nB,Xã B,commune,B\nC,Xã C,commune,A\n`)).toEqual([
      [2, 'units-column-predecessor-codes', 'units-bad-predecessor'],
      [3, 'units-column-predecessor-codes', 'units-bad-predecessor-self'],
    ]);
  });

  it('finds a unit that would end before it began', () => {
    expect(
      badIn('unit_code,name,unit_type,valid_from,valid_to\nA,Xã A,commune,1/7/2025,30/6/2025\n'),
    ).toEqual([[2, 'units-column-valid-to', 'units-bad-validity']]);
  });
});
