import { expect, it } from 'vitest';

import { instantInHanoi, parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { wardReport } from '../papers/documents/ward-report.ts';
import { annualPlanScript } from '../scripts/annual-plan.ts';
import { midyearReportScript } from '../scripts/reports.ts';
import { openWorld } from '../support/open-world.ts';
import { opensPaper, playedInChat } from '../support/played-in-chat.ts';

it('brings a half-year report from its Word file to its receipt, with the result of every target', async () => {
  const world = await openWorld();
  const lan = await playedInChat(world, annualPlanScript);
  const day = parseIsoDate('2027-06-10');
  if (day) await world.pass(instantInHanoi(day, '09:00') - world.clock.now());
  await opensPaper(world, lan, midyearReportScript);
  let acts = 1;
  await lan.sendsFile(wardReport.name, wardReport.bytes());
  for (const label of ['form-button_read', 'button-see-found']) {
    acts += 1;
    await lan.taps(label);
  }
  while (lan.sees('form-button_found-take')) {
    acts += 1;
    await lan.taps('form-button_found-take');
  }
  await lan.taps('form-button_submit');
  expect(lan.screen).toContain('Kết quả chỉ tiêu: 3');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  expect(acts + 2).toBeLessThanOrEqual(12);

  const admin = world.player('Quản trị');
  await admin.says('Phường Láng');
  await admin.taps('button-see-version');
  let read = admin.screen;
  while (admin.sees('button-page-after')) {
    await admin.taps('button-page-after');
    read += `\n${admin.screen}`;
  }
  expect(read).toContain('Đạt 1/3 chỉ tiêu; 1 vượt; 2 chưa đạt');
  expect(read).toContain('1. Hồ sơ đúng hạn: 97,2%, phấn đấu 98,5% · chưa đạt');
  expect(read).toContain('Bằng khen Thành phố cá nhân, được tặng: 3');
}, 120_000);
