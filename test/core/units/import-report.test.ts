import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { clusterRoles } from '../../../src/core/units/cluster.ts';
import { importColumns } from '../../../src/core/units/import-columns.ts';
import { describeImport } from '../../../src/core/units/import-report.ts';
import { importUnits, planUnitsImport } from '../../../src/core/units/import-units.ts';
import { calendarProfiles, unitTypes } from '../../../src/core/units/unit.ts';
import { createText } from '../../../src/text.ts';
import { NOW, openPeopleWorld, tableOf } from '../../support/people-world.ts';

const text = createText();

const linesOf = async (csv: string, limit = 20): Promise<string[]> => {
  const { run } = await openPeopleWorld();
  const plan = await run((needs) => planUnitsImport(needs, { table: tableOf(csv) }, NOW));
  return describeImport(plan, limit).map((line) => text.words(line, 'vi'));
};

const kebab = (code: string): string => code.replaceAll('_', '-');

describe('the report of an import', () => {
  it('says line by line what would change', async () => {
    expect(
      await linesOf(`unit_code,name,unit_type,cluster,cluster_role,valid_to,ghi chú
P-LANG,Phường Láng,public_service_unit,Cụm thi đua số 3,lead,,x
X-O-DIEN,Xã Ô Diên,commune,,,2026-12-31,
X-MOI,Xã Mới,commune,,,,
`),
    ).toEqual([
      'Thêm 1 · sửa 1 · kết thúc 1 · giữ nguyên 0',
      '',
      'Thêm: X-MOI · Xã Mới, từ 23/11/2026',
      '',
      'Sửa: P-LANG · Phường Láng, loại đơn vị: “xã, phường” thành “đơn vị sự nghiệp công lập”',
      'Sửa: P-LANG · Phường Láng, cụm, khối: “Cụm thi đua số 2” thành “Cụm thi đua số 3”',
      'Sửa: P-LANG · Phường Láng, vai trò: “thành viên” thành “trưởng”',
      '',
      'Kết thúc: X-O-DIEN · Xã Ô Diên, đến hết ngày 31/12/2026',
      '',
      '1 đơn vị mới không ghi “Từ ngày”: tính từ ngày 23/11/2026',
      'Cụm, khối mới: Cụm thi đua số 3',
      '1 đơn vị đang hoạt động không có trong tệp, được giữ nguyên: Sở Y tế',
      'Các cột không dùng đến: ghi chú',
      'Số ô còn trống theo cột: cluster (2), cluster_role (2), valid_to (2)',
    ]);
  });

  it('says from which day units carry on others, and where no last day is named', async () => {
    const lines = await linesOf(`unit_code,name,unit_type,valid_from,valid_to,predecessor_codes
P-LANG,Phường Láng,commune,,30/6/2027,
X-MOI,Xã Mới,commune,1/7/2027,,"P-LANG; X-O-DIEN"
X-SAU,Xã Sau,commune,1/7/2027,,P-LANG
`);
    expect(lines).toContain(
      'Xã Mới tiếp nhận Phường Láng, Xã Ô Diên: chưa có “Đến ngày” nên chưa chuyển gì',
    );
    expect(lines).toContain(
      'Từ 1/7/2027: Phường Láng sáp nhập vào Xã Sau; đầu mối, bản nháp, việc còn lại chuyển theo, xem /sapxep',
    );
  });

  it('says of which year each change is where a unit has a row for each of several years', async () => {
    const file = `unit_code,name,unit_type,cluster,year,cluster_role
P-LANG,Phường Láng,commune,Cụm thi đua số 2,2026,
P-LANG,Phường Láng,commune,Cụm thi đua số 3,2027,lead
SO-Y-TE,Sở Y tế,department,Khối thi đua số 1,2027,
`;
    const lines = await linesOf(file);
    expect(lines.slice(0, 8)).toEqual([
      'Thêm 0 · sửa 2 · kết thúc 0 · giữ nguyên 1',
      'Cụm, khối năm 2026: 1 đơn vị trong tệp',
      'Cụm, khối năm 2027: 2 đơn vị trong tệp',
      '',
      'Sửa: P-LANG · Phường Láng, cụm, khối năm 2027: “trống” thành “Cụm thi đua số 3”',
      'Sửa: P-LANG · Phường Láng, vai trò năm 2027: “trống” thành “trưởng”',
      'Sửa: SO-Y-TE · Sở Y tế, cụm, khối năm 2027: “trống” thành “Khối thi đua số 1”',
      'Sửa: SO-Y-TE · Sở Y tế, vai trò năm 2027: “trống” thành “thành viên”',
    ]);
  });

  it('brings in a new unit with the clusters of two years, and the same file anew changes nothing', async () => {
    const { run } = await openPeopleWorld();
    const table = tableOf(`unit_code,name,unit_type,cluster,year,cluster_role
X-MOI,Xã Mới,commune,Cụm thi đua số 2,2026,
X-MOI,Xã Mới,commune,Cụm thi đua số 3,2027,lead
`);
    const bringIn = () => run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    expect((await bringIn()).type).toBe('applied');
    const places = await run(async ({ units }) => {
      const unit = await units.byCode('X-MOI');
      const clusters = new Map((await units.clusters()).map(({ id, name }) => [id, name]));
      const all = unit ? await units.membershipsOf([unit.id], [2026, 2027]) : [];
      return all.map(({ year, clusterId, role }) =>
        [year, clusters.get(clusterId), role].join(' '),
      );
    });
    expect(places.toSorted()).toEqual([
      '2026 Cụm thi đua số 2 member',
      '2027 Cụm thi đua số 3 lead',
    ]);
    expect((await bringIn()).type).toBe('nothing-to-do');
  });

  it('names each bad row with row number, column and reason', async () => {
    const lines = await linesOf('unit_code,name,unit_type,valid_from\nX,Xã X,xóm,31/2/2026\n');
    expect(lines.slice(2, 4)).toEqual([
      'Dòng 2, cột unit_type: không có loại đơn vị “xóm”; các loại: sở, ban, ngành; xã, phường; Mặt trận Tổ quốc, đoàn thể; đơn vị sự nghiệp công lập; cơ quan ngành dọc; doanh nghiệp',
      'Dòng 2, cột valid_from: “31/2/2026” không phải ngày có thật; ví dụ: 1/7/2025',
    ]);
  });

  it('stays short, and says how much more there is', async () => {
    const rows = Array.from({ length: 7 }, (_, n) => `X-${n},Xã ${n},commune`).join('\n');
    const lines = await linesOf(`unit_code,name,unit_type\n${rows}\n`, 2);
    expect(lines.slice(0, 5)).toEqual([
      'Thêm 7 · sửa 0 · kết thúc 0 · giữ nguyên 0',
      '',
      'Thêm: X-0 · Xã 0, từ 23/11/2026',
      'Thêm: X-1 · Xã 1, từ 23/11/2026',
      '… và 5 dòng nữa',
    ]);
  });

  it('shows one line too many rather than counting it', async () => {
    const rows = Array.from({ length: 3 }, (_, n) => `X-${n},Xã ${n},commune`).join('\n');
    const lines = await linesOf(`unit_code,name,unit_type\n${rows}\n`, 2);
    expect(lines.slice(2, 6)).toEqual([
      'Thêm: X-0 · Xã 0, từ 23/11/2026',
      'Thêm: X-1 · Xã 1, từ 23/11/2026',
      'Thêm: X-2 · Xã 2, từ 23/11/2026',
      '',
    ]);
  });

  it('has words for every code that a unit can have', () => {
    const keys = [
      ...unitTypes.map((type) => `units-type-${kebab(type)}`),
      ...calendarProfiles.map((profile) => `units-calendar-${kebab(profile)}`),
      ...clusterRoles.map((role) => `units-role-${role}`),
      ...importColumns.map((column) => `units-column-${kebab(column)}`),
      'units-bad-too-many-lead',
      'units-bad-too-many-deputy',
    ];
    expect(keys.filter((key) => !text.hasText(key))).toEqual([]);
  });

  it('has words for every key that units and people say', () => {
    const keys = ['units', 'people'].flatMap((folder) => {
      const url = new URL(`../../../src/core/${folder}/`, import.meta.url);
      return readdirSync(url).flatMap((name) =>
        [...readFileSync(new URL(name, url), 'utf8').matchAll(/say\(\s*'([a-z-]+)'/g)].map(
          ([, key = '']) => key,
        ),
      );
    });
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !text.hasText(key))).toEqual([]);
  });

  it('tells an import of the whole file from one that found nothing new', async () => {
    const { run } = await openPeopleWorld();
    const table = tableOf('unit_code,name,unit_type\nP-LANG,Phường Láng,commune\n');
    const outcome = await run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    expect(describeImport(outcome.plan, 5).map((line) => text.words(line, 'en'))).toEqual([
      'Added 0 · changed 0 · closed 0 · unchanged 1',
      '',
      '2 active units are not in the file and stay as they are: Sở Y tế, Xã Ô Diên',
    ]);
  });
});
