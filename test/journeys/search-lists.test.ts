import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';

it('finds clusters and milestones by typing, as the pages say', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.says('/tinhhinh');
  expect(admin.screen).toContain('Nhập tên đơn vị, đầu mối, cụm hoặc mốc để tìm.');
  await admin.says('cum 2');
  await admin.taps('Cụm 2');
  expect(admin.screen).toContain('Cụm thi đua số 2');
  await admin.says('thong ke');
  await admin.taps('Thống kê năm 2026');
  expect(admin.screen).toContain('Báo cáo thống kê');
  await admin.says('phường láng');
  expect(admin.screen).toContain('P-LANG');
});
