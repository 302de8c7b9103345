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
  for (const _ of ['number', 'day']) await lan.taps('form-button_defer');
  await lan.taps('form-button_skip');
  await lan.says('Tổ dân phố số, công dân thông minh', '1/2/2027 - 30/11/2027', '30/6/2027');
  await lan.says('Khơi dậy tinh thần thi đua.', 'Mỗi tổ dân phố một tổ công nghệ số.');
  expect(lan.sees('button-word-to-sign')).toBe(false);
  await lan.says('Từ 80% hộ dân có tài khoản định danh.');
  for (let left = 6; left > 0; left -= 1) await lan.taps('form-button_skip');
  await lan.taps('button-word-to-sign');
  expect(lan).toSay('word-to-sign-sent');
  await lan.sendsFile('KH to dan pho so.pdf', pdf(), 'Kế hoạch số 5/KH-UBND ngày 8/1/2027');
  expect(lan.sees('button-word-to-sign')).toBe(false);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan.screen).toContain('Đã tiếp nhận Kế hoạch phong trào “Tổ dân phố số”');
});
