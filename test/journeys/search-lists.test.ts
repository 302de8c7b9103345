import { expect, it } from 'vitest';

import { handedInPlan } from '../support/handed-in-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { goTo } from '../support/reminded-world.ts';

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

it('finds the ward behind “lang”, which is a command with a slash alone', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  for (const typed of ['lang', 'Láng']) {
    await admin.says(typed);
    expect([admin.screen, ...admin.buttons].join('\n')).toContain('Phường Láng');
  }
  await admin.says('/lang');
  expect(admin.sees('English')).toBe(true);
});

it('names first what units can hand in by now, not what comes in a year', async () => {
  const world = await openWorld({ today: '2027-05-20' });
  await goTo(world, '2027-12-20');
  const admin = world.player('Quản trị');
  await admin.says('so ket 6 thang');
  const years = admin.buttons.map((words) => /\d{4}$/.exec(words)?.[0] ?? '');
  expect(years[0]).toBe('2027');
});

it('opens a paper by the number of its receipt, for those who may read it', async () => {
  const { world } = await handedInPlan();
  const [admin, minh] = [world.player('Quản trị'), world.player('Sở Nội vụ')];
  await admin.says(' bn-2027-0001 ');
  expect(admin).toSay('submission-facts', { version: 1 });
  expect(admin.screen).toContain('Phường Láng');
  await minh.starts();
  await minh.says('BN-2027-0001');
  expect(minh.screen).not.toContain('Phường Láng');
  await admin.says('BN-2027-0999');
  expect(admin).not.toSay('submission-facts');
});

it('opens a paper by the number of its document, for those who may read it', async () => {
  const { world, lan } = await handedInPlan();
  const [admin, minh] = [world.player('Quản trị'), world.player('Sở Nội vụ')];
  for (const typed of ['15/KH-UBND', '15/kh-ubnd', 'Kế hoạch số 15/KH–UBND', '15/KH']) {
    await admin.says(typed);
    expect(admin).toSay('submission-facts', { version: 1 });
    expect(admin.screen).toContain('Phường Láng');
  }
  for (const typed of ['115/KH-UBND', '5/KH-UBND', '15/BC-UBND']) {
    await admin.says(typed);
    expect(admin).toSay('hint');
  }
  await minh.starts();
  await minh.says('15/KH-UBND');
  expect(minh.screen).not.toContain('Phường Láng');

  // Another unit's came by post under the same number.
  await admin.says('Sở Nội vụ');
  await admin.taps('button-papers');
  await admin.taps('○ Kế hoạch năm 2027');
  await admin.taps('button-record-paper');
  await admin.says('15/KH-UBND ngày 10/1/2027');
  await admin.taps('button-record-yes');
  await admin.says('15/KH-UBND');
  expect(admin).toSay('document-search', { seen: '15/KH-UBND', count: 2, shown: 2 });
  await admin.taps('Phường Láng · Kế hoạch năm 2027');
  expect(admin).toSay('submission-facts', { version: 1 });
  await admin.says('/tinhhinh 15/KH-UBND');
  await admin.taps('Sở Nội vụ · Kế hoạch năm 2027');
  expect(admin.screen).toContain('15/KH-UBND');

  // In the list of a unit's papers as well.
  const unitId = await world.stores(async ({ units }) => (await units.byCode('P-LANG'))?.id ?? '');
  await lan.forges(`fi:hs:u:${unitId}:2027`);
  await lan.says('15/kh');
  expect(lan.buttons.filter((label) => label.includes('Kế hoạch năm 2027'))).toHaveLength(1);
});
