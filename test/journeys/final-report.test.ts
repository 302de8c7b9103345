import { expect, it } from 'vitest';

import { nothingFilled } from '../../src/core/forms/forms.ts';
import { annualReport } from '../../src/core/reports/reports.ts';
import { instantInHanoi, parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type DraftId, type SubmissionId } from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { annualPlanScript } from '../scripts/annual-plan.ts';
import { checkInScript } from '../scripts/check-in.ts';
import { registrationScript } from '../scripts/registration.ts';
import { annualReportScript, midyearReportScript } from '../scripts/reports.ts';
import { openWorld } from '../support/open-world.ts';
import { pdf } from '../support/plan-answers.ts';
import { playedInChat } from '../support/played-in-chat.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import type { World } from '../support/world.ts';

const isAsked = (words: string): boolean => words.includes('đang là số ước thực hiện');

/** Opens a question from the review by the number that stands before it. */
const opens = async (player: Player, number: string): Promise<void> => {
  await player.says('/xemlai');
  while (!player.buttons.some((label) => label.startsWith(number)))
    await player.taps('form-button_page-after');
  await player.taps(number);
};

const goesTo =
  (world: World) =>
  async (day: string): Promise<void> => {
    const date = parseIsoDate(day);
    if (date) await world.pass(instantInHanoi(date, '09:00') - world.clock.now());
    await world.settle();
  };

/** Phường Láng has sent an annual report whose numbers are an estimate. */
const sendsEstimate = (world: World): Promise<void> =>
  world.stores(async ({ units, people, drafts, submissions }) => {
    const unit = await units.byCode('P-LANG');
    const by = unit && (await people.contactsOf(unit.id))[0];
    if (!unit || !by) throw new Error('nobody sends a report');
    const { id: formId, version: formVersion } = annualReport;
    const key = { unitId: unit.id, formId, period: yearPeriod(2027) };
    const [now, draftId] = [world.clock.now(), asId<DraftId>(machineRandom.token(96))];
    await drafts.add({
      ...key,
      id: draftId,
      token: machineRandom.token(48),
      formVersion,
      status: 'submitted',
      openedBy: by.id,
      openedAt: now,
      changedAt: now,
      filled: nothingFilled,
    });
    const entries = [{ type: 'answer', field: 'is_estimate', value: 'estimate' }];
    const sections = [{ id: annualReport.sections[0], entries }];
    const content = JSON.stringify({ form: formId, formVersion, sections });
    await submissions.add({
      ...key,
      id: asId<SubmissionId>(machineRandom.token(96)),
      number: 'BN-2027-0801',
      draftId,
      version: 1,
      formVersion,
      content,
      hash: machineHash.sha256(content),
      submittedBy: by.id,
      onBehalf: false,
      submittedAt: now,
    });
  });

it('asks for the final numbers a second time on 20 January, and no third', async () => {
  const world = await openWorld({ today: '2027-11-25' });
  const at = goesTo(world);
  const lan = world.player('Phường Láng');
  await lan.starts();
  await sendsEstimate(world);
  await remindOf(world, ['ANNUAL_REPORT']);
  const asked = async (day: string): Promise<number> => {
    await at(day);
    return lan.heard.filter(isAsked).length;
  };
  expect(await asked('2028-01-04')).toBe(0);
  expect(await asked('2028-01-05')).toBe(1);
  expect(await asked('2028-01-19')).toBe(1);
  expect(await asked('2028-01-20')).toBe(2);
  expect(await asked('2028-01-21')).toBe(2);
  expect(await asked('2028-01-31')).toBe(2);
  expect(await asked('2028-02-20')).toBe(2);
});

it('makes the estimated annual report final in January, and shows the Board what has changed', async () => {
  const world = await openWorld();
  const at = goesTo(world);
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
  await opens(lan, '6. ');
  await lan.taps('report_is_estimate_final');
  await opens(lan, '30. ');
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
