import { expect, it } from 'vitest';

import { auditActions } from '../../src/core/audit/audit-actions.ts';
import { isDetailName } from '../../src/core/audit/audit-details.ts';
import type { KeptEntry } from '../../src/core/audit/audit-entry.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { joinsBoard } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';

it('shows admins who did what to what, finds it by name, day and deed, and sends it as a workbook', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  const dung = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  await admin.says('/nhansu');
  await admin.taps('Trần Thị Dung');
  await admin.tapsData(
    `${admin.findData('st:g:').button.callbackData?.replace(/:\w+$/, '')}:board_viewer`,
  );
  await admin.says('/moi P-LANG');

  await admin.says('/nhatky');
  expect(admin.screen).toContain('tạo đường dẫn mời\nPhường Láng');
  expect(admin.screen).toContain('giao vai trò\nTrần Thị Dung');
  expect(admin.screen).toContain(
    'vai trò: Lãnh đạo Ban; thay đổi: Chuyên viên theo dõi → Chuyên viên theo dõi, Lãnh đạo Ban',
  );

  for (const [sought, found] of [
    ['trần thị dung', 'giao vai trò'],
    ['P-LANG', 'Phường Láng'],
    ['11/1/2027', 'tạo đường dẫn mời'],
    ['giao vai tro', 'Trần Thị Dung'],
  ] as const) {
    await admin.says('/nhatky');
    await admin.taps('button-find');
    await admin.says(sought);
    expect(admin.screen).toContain(found);
  }
  await admin.taps('button-find-again');
  await admin.says('không có ai tên như thế');
  expect(admin.screen).toContain('0 mục');

  await admin.taps('audit-button-sheet');
  expect(admin.messages.at(-1)?.document).toBeUndefined();
  await admin.taps('guard-button-sure');
  expect(admin.messages.at(-1)?.document?.fileName).toBe('nhat-ky-thao-tac.xlsx');

  await dung.says('/nhatky');
  expect(dung).toSay('role-too-small');
  await dung.forges('nt:x');
  expect(dung).toSay('role-too-small');
});

it('has words for all that has happened in a city', async () => {
  const world = await openWorld();
  const happened = await world.stores(({ audit }) => audit.page({}, { skip: 0, take: 1_000 }));
  const known = new Set<string>(auditActions);
  expect(happened.filter(({ action }) => !known.has(action))).toEqual([]);
  const names = happened.flatMap(({ details }) => Object.keys(details));
  expect(names.filter((name) => !isDetailName(name))).toEqual([]);
  expect(happened.length).toBeGreaterThan(100);
});

/** As programs have written them, the first before milestones were kept by their ids. */
const written = (unit: string, person: string, milestone: string): KeptEntry['details'][] => [
  { relief: 'r', kind: 'extension', milestone: 'ANNUAL_PLAN' },
  { relief: 'r', kind: 'waiver', milestone },
  { number: 'BN-2027-0003', version: 2, remarks: 2, until: '2027-03-15' },
  { until: '2027-03-20', before: '2027-03-15' },
  {
    dueOn: '"2027-01-14" → "2027-01-20"',
    remindersOn: 'true → false',
    locksOn: 'null → "2027-02-01"',
  },
  { name: '{"vi":"A → B"} → {"vi":"Kế hoạch"}', reminders: '"STD" → "HARD"' },
  { owes: '{"types":"all"} → {"types":["commune"],"role":"lead"}' },
  {
    code: 'P-LANG',
    unit_type: 'commune → department',
    valid_to: ' → 2027-06-30',
    tags: ' → ven sông',
  },
  { before: null, person },
  { person, from: 'P-CU' },
  { unit, before: null },
  { put: '2027-04-30- 2027-05-08+', removed: '' },
  { name: true, position: false, isFirst: true },
  { number: 7, what: 'content, timing' },
  { unheard_of: 'kept as it is' },
];

it('tells each detail by its words, days as they are read, who and what by name', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.says('/nhatky');
  await world.stores(async ({ audit, units, people, milestones }) => {
    const unit = await units.byCode('P-LANG');
    const [plan] = await milestones.dueBetween(
      '2027-01-01' as CalendarDate,
      '2027-12-31' as CalendarDate,
    );
    const [person] = await people.withRole('board_admin');
    const at = world.clock.now();
    await audit.record(
      ...written(unit?.id ?? '', person?.id ?? '', plan?.id ?? '').map((details) => ({
        at,
        actor: 'system' as const,
        action: 'unit-changed' as const,
        subject: `unit:${unit?.id}`,
        details,
      })),
    );
  });
  const seen: string[] = [];
  for (let page = 0; page < 3; page += 1) {
    if (page === 0) await admin.says('/nhatky');
    else await admin.taps('button-page-after');
    seen.push(...admin.screen.split('\n').filter((line) => line.startsWith('Phường Láng · ')));
  }
  expect(seen.map((line) => line.replace('Phường Láng · ', '')).toReversed())
    .toMatchInlineSnapshot(`
    [
      "loại: gia hạn; nội dung: Kế hoạch năm 2027",
      "loại: không áp dụng; nội dung: Hồ sơ đề nghị khen thưởng công trạng (thành tích năm 2026)",
      "số: BN-2027-0003; bản: 2; số nhận xét: 2; hạn: 15/3/2027",
      "hạn: 15/3/2027 → 20/3/2027",
      "hạn: 14/1/2027 → 20/1/2027; nhắc việc: có → không; ngày khóa: không có → 1/2/2027",
      "tên: A → B → Kế hoạch; mức nhắc: thường → nhiều lần",
      "đơn vị phải gửi: mọi đơn vị → xã, phường, đơn vị trưởng cụm, khối",
      "mã: P-LANG; loại đơn vị: xã, phường → sở, ban, ngành; hiệu lực đến: không có → 30/6/2027; nhãn: không có → ven sông",
      "người: không có → Chưa nhập tên",
      "người: Chưa nhập tên; từ: P-CU",
      "đơn vị: không có → Phường Láng",
      "ngày được ghi: 30/4/2027 (nghỉ), 8/5/2027 (làm việc); ngày bỏ: không có",
      "tên: đã sửa; chức vụ: không đổi; lần đầu: có",
      "số: 7; phần được sửa: nội dung, giờ gửi",
      "unheard_of: kept as it is",
    ]
  `);
});
