import { expect, it } from 'vitest';

import { instantInHanoi, parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { annualPlanScript } from '../scripts/annual-plan.ts';
import { checkInScript } from '../scripts/check-in.ts';
import { registrationScript } from '../scripts/registration.ts';
import { annualReportScript, midyearReportScript } from '../scripts/reports.ts';
import { openWorld } from '../support/open-world.ts';
import { pdf } from '../support/plan-answers.ts';
import { playedInChat } from '../support/played-in-chat.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';

const isAsked = (words: string): boolean => words.includes('đang là số ước thực hiện');

/** Opens a question from the review by the number that stands before it. */
const opens = async (player: Player, number: string): Promise<void> => {
  await player.says('/xemlai');
  while (!player.buttons.some((label) => label.startsWith(number)))
    await player.taps('form-button_page-after');
  await player.taps(number);
};

it('makes the estimated annual report final in January, and shows the Board what has changed', async () => {
  const world = await openWorld();
  const at = async (day: string): Promise<void> => {
    const date = parseIsoDate(day);
    if (date) await world.pass(instantInHanoi(date, '09:00') - world.clock.now());
    await world.settle();
  };
  const before = [annualPlanScript, registrationScript, checkInScript, midyearReportScript];
  for (const script of [...before, annualReportScript]) {
    await at(script.today);
    await playedInChat(world, script);
  }
  await remindOf(world, ['ANNUAL_REPORT']);
  const lan = world.player('Phường Láng');
  await at('2028-01-04');
  expect(lan.heard.filter(isAsked)).toHaveLength(0);
  await at('2028-01-12');
  expect(lan.heard.filter(isAsked)).toHaveLength(1);
  await lan.says('/bandagui');
  await lan.taps('● Tổng kết năm 2027');
  await lan.taps('button-amend');
  await lan.sendsFile(
    'BC chinh thuc.pdf',
    pdf('chính thức'),
    'Báo cáo số 6/BC-UBND ngày 10/1/2028',
  );
  await opens(lan, '4. ');
  await lan.taps('report_is_estimate_final');
  await opens(lan, '28. ');
  await lan.taps('form-button_figures-table');
  await lan.says('3: 1/1; 7: 1/1; 8: 0/0; 10: 42/41');
  await lan.taps('Ghi 8 số');
  await lan.says('/xemlai');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt-number', { version: 2 });
  await at('2028-01-27');
  expect(lan.heard.filter(isAsked)).toHaveLength(1);

  const admin = world.player('Quản trị');
  await admin.says('Phường Láng');
  expect(admin).toSay('unit-version', { version: 2 });
  await admin.taps('button-compare');
  let read = admin.screen;
  while (admin.sees('button-page-after')) {
    await admin.taps('button-page-after');
    read += `\n${admin.screen}`;
  }
  for (const line of [
    'Số, ký hiệu văn bản: 412/BC-UBND → 6/BC-UBND',
    'Ngày ban hành: 25/11/2027 → 10/1/2028',
    'Loại số liệu: Ước thực hiện cả năm → Số chính thức',
    'Giấy khen cá nhân, đề nghị: 40 → 42',
    'Giấy khen cá nhân, được tặng: 40 → 41',
    'Chiến sĩ thi đua Thành phố, công nhận: chưa có số liệu → 1',
  ])
    expect(read).toContain(line);
  expect(read).not.toContain('Lao động tiên tiến, đề nghị');
}, 120_000);
