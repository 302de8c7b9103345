import readWorkbook from 'read-excel-file/universal';
import { expect, it } from 'vitest';

import { instantInHanoi, parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { clusterPactScript, SHEET } from '../scripts/cluster-papers.ts';
import { openWorld } from '../support/open-world.ts';
import { submitPlan } from '../support/plan-answers.ts';
import { playedInChat } from '../support/played-in-chat.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const until = async (world: World, date: string): Promise<void> => {
  const day = parseIsoDate(date);
  if (day) await world.pass(instantInHanoi(day, '09:00') - world.clock.now());
};

type Paper = { formId: string; code: string };

const opens = async (world: World, player: Player, { formId, code }: Paper): Promise<void> => {
  await player.starts();
  const unitId = await world.stores(async ({ units }) => (await units.byCode(code))?.id ?? '');
  await player.tapsAt(player.findData('').message.messageId, `open:${formId}:${unitId}:2027`);
};

/** The pact as a paper that the cluster signs, and the cluster's year as a picture, from the list of tasks by buttons alone. */
const getsPaperAndPicture = async (lead: Player): Promise<void> => {
  await lead.taps('button-see-submission');
  await lead.taps('button-word');
  expect(lead).toSay('word-sent');
  expect(lead.messages.at(-1)?.document?.fileName).toMatch(/^cluster-pact-.*\.docx$/);
  await lead.says('/menu');
  await lead.taps('button-led-clusters');
  await lead.taps('button-city-year-map');
  const pictureOf = () => lead.messages.findLast(({ photo }) => photo);
  expect(pictureOf()?.caption).toContain('Cụm thi đua số 2, năm 2027');
  const light = pictureOf()?.messageId;
  await lead.taps('button-city-year-dark');
  expect(pictureOf()?.messageId).not.toBe(light);
  await lead.taps('button-city-year-cluster');
  expect(lead.screen).toContain('Cụm thi đua số 2');
};

/** The sheet wants evidence of its first criterion, which it names, and of its fifth. */
const pactWantingEvidence = {
  ...clusterPactScript,
  steps: clusterPactScript.steps.map((step) =>
    'say' in step && step.say === SHEET
      ? {
          say: SHEET.replace('Điểm tối đa', 'Điểm tối đa\tMinh chứng')
            .replace('năm\t40', 'năm\t40\tBáo cáo kết quả năm')
            .replace('tiên tiến\t20', 'tiên tiến\t20\tx'),
        }
      : step,
  ),
};

/** Which points came without evidence, unit by unit and in the workbook. */
const seesMissingEvidence = async (world: World, lead: Player): Promise<void> => {
  expect(lead.screen).toContain('Chưa có minh chứng: 1 tiêu chí của 1 đơn vị');
  expect(lead.screen).toContain('Phường Láng 38,5 (thiếu minh chứng)');
  await lead.taps('Tiêu chí thiếu minh chứng: 1');
  expect(lead.screen).toContain('Phường Láng: 1 tiêu chí');
  expect(lead.screen).toContain(
    '1. Hoàn thành các chỉ tiêu kế hoạch năm: 38,5 điểm – cần Báo cáo kết quả năm',
  );
  await lead.taps('button-cluster-scores');
  await lead.taps('button-scores-book');
  const file = lead.messages.findLast(({ document }) => document);
  const { bytes } = world.control.file(file?.document?.fileUniqueId ?? '');
  const [totals, criteria] = await readWorkbook(new Uint8Array(bytes).buffer);
  expect(totals?.data.find((row) => row.includes('Phường Láng'))).toEqual([
    1,
    'Phường Láng',
    85.5,
    100,
    1,
  ]);
  const rows = criteria?.data ?? [];
  expect(rows.filter((row) => row.includes('thiếu minh chứng'))).toHaveLength(1);
  expect(rows.flat()).toContain('Danh sách 3 mô hình số 12/DS-UBND');
};

it('goes from the sheet of the pact over the points of a unit to the review of its lead', async () => {
  const world = await openWorld();
  await until(world, '2027-01-21');
  const son = await playedInChat(world, pactWantingEvidence);
  await getsPaperAndPicture(son);
  const lan = world.player('Phường Láng');
  await lan.starts();
  await until(world, '2027-11-10');

  await opens(world, lan, { formId: 'self-score', code: 'P-LANG' });
  expect(lan.screen).toContain('1. Hoàn thành các chỉ tiêu kế…: tối đa 40, cần minh chứng');
  await lan.taps('form-button_rows-after');
  // Nothing was registered, which its receipts say.
  expect(lan.screen).toContain('tối đa 10, đề xuất 0 (0/1 đúng hạn)');
  await lan.says('38,5; 20; 9; =; 21; -');
  expect(lan.screen).toContain('Mục 5, “21”, chưa ghi: điểm (21) không được cao hơn tối đa (20)');
  await lan.says('5: 18 (Danh sách 3 mô hình số 12/DS-UBND)');
  expect(lan.screen).toContain('38,5 (chưa có minh chứng)');
  await lan.taps('Ghi 6');
  await lan.says('77/BC-UBND ngày 9/11/2027');
  await lan.taps('form-button_skip');
  await lan.taps('form-button_skip');
  expect(lan.screen).toContain('Tổng: 85,5/100 điểm');
  expect(lan.screen).toContain('mục 1 (Báo cáo kết quả năm)');
  await submitPlan(lan);
  expect(lan).toSay('receipt');

  await son.says('/cum');
  await son.taps('Tự chấm điểm');
  await son.taps('button-cluster-scores');
  expect(son.screen).toContain('1. Phường Láng: 85,5/100');
  expect(son.screen).toContain('Chưa có điểm: Phường Hoàng Mai');
  expect(son.screen).toContain('Hoàn thành các chỉ tiêu kế hoạch năm (tối đa 40)');
  expect(son.screen).toContain('Phường Láng 38,5');
  await seesMissingEvidence(world, son);
  await son.taps('button-units-of-cluster');
  expect(son.sees('button-cluster-scores')).toBe(true);

  await until(world, '2027-12-07');
  await opens(world, son, { formId: 'cluster-review', code: 'P-KIM-LIEN' });
  await son.says('06/BB-CTĐ ngày 7/12/2027');
  await son.taps('form-button_skip');
  expect(son.screen).toContain('4. Phường Láng: tự chấm 85,5/100');
  await son.says('4: =; còn lại: -');
  expect(son.screen).toContain('4. Phường Láng: 85,5');
});
