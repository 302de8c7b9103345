import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import { pdf } from '../support/plan-answers.ts';

it('is asked for by a milestone of the Board’s own, and handed in under its name', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await admin.says('/lich');
  await admin.taps('button-calendar-add');
  await admin.says('Kế hoạch phong trào “Tổ dân phố số”', '29/1/2027');
  await admin.taps('button-calendar-form');
  await admin.taps('Kế hoạch phong trào năm 2027');
  await admin.taps('‹ Về mốc');
  await admin.taps('button-calendar-switch-on');
  await admin.taps('button-calendar-save');
  await lan.starts();
  await lan.taps('○ Kế hoạch phong trào');
  expect(lan.screen).toContain('Kế hoạch phong trào “Tổ dân phố số” · Phường Láng');
  await lan.sendsFile('KH to dan pho so.pdf', pdf(), 'Kế hoạch số 5/KH-UBND ngày 8/1/2027');
  expect(lan).toSay('campaign-plan_name.ask');
  await lan.says('Tổ dân phố số, công dân thông minh', '1/2/2027 - 30/11/2027', '30/6/2027');
  await lan.taps('form-button_in-document');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan.screen).toContain('Đã tiếp nhận Kế hoạch phong trào “Tổ dân phố số”');
});
