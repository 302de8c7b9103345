import { expect, it } from 'vitest';

import { auditActions } from '../../src/core/audit/audit-actions.ts';
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
  expect(admin.screen).toContain('before: board_specialist; after: board_specialist board_viewer');

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
  expect(happened.length).toBeGreaterThan(100);
});
