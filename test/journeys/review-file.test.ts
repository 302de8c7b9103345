import { afterAll, beforeAll, expect, it } from 'vitest';

import { beginPlan, fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { newestNumber } from '../support/stored-plan.ts';
import { bold, line, lines, title, wordFile } from '../support/word-file.ts';
import { World } from '../support/world.ts';

let world: World;
let lan: Player;
let admin: Player;

/** Its first target is not the one that was entered; the others are. */
const plan = (): Buffer =>
  wordFile([
    line('Số: 15/KH-UBND'),
    title('KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2027'),
    bold('II. CHỦ ĐỀ, CHỈ TIÊU THI ĐUA'),
    bold('1. Chủ đề thi đua'),
    line('“Kỷ cương, trách nhiệm, chuyển đổi số”.'),
    bold('2. Chỉ tiêu thi đua'),
    lines(
      {},
      '- Tỷ lệ hồ sơ giải quyết đúng hạn: 95%;',
      '- Tỷ lệ gia đình văn hóa: 98,5%;',
      '- Tỷ lệ tổ dân phố đạt chuẩn: 98,5%.',
    ),
  ]);

const sends = async (name: string, bytes: Buffer): Promise<void> => {
  await lan.sendsFile(name, bytes);
  await lan.taps('form-button_done');
};

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, {
    answers: { 'annual-plan_file': () => sends('Kế hoạch 2027.docx', plan()) },
  });
  await submitPlan(lan);
});

afterAll(async () => {
  await world.close();
});

it('is read once somebody looks at the plan, and compared with what was entered', async () => {
  const heard = lan.heard.length;
  await admin.forges(`rv:v:${await newestNumber(world)}`);
  await world.settle();
  await admin.taps('button-checklist');
  expect(admin).toSay('review-point-lacking', { point: 'Văn bản ký khớp số liệu' });
  expect(admin.screen).toContain(
    'Chỉ tiêu 1 (Tỷ lệ hồ sơ giải quyết đúng hạn): tệp 95%, đã nhập 98,5%',
  );
  expect(admin.screen).not.toContain('Chỉ tiêu 2 (');
  expect(admin).toSay('review-point-lacking', { point: 'Việc trọng tâm, việc yếu, việc khó' });
  // The unit is not told that somebody reads its file.
  expect(lan.heard).toHaveLength(heard);
});

it('is a remark with one tap, which names what differs, and the file comes with another', async () => {
  await admin.taps('+ Văn bản ký khớp số liệu');
  expect(admin).toSay('review-point-remarked', { point: 'Văn bản ký khớp số liệu' });
  expect(admin.sees('+ Văn bản ký khớp số liệu')).toBe(false);
  await admin.taps('button-send-file');
  expect(admin.messages.some(({ document }) => document !== undefined)).toBe(true);
  await admin.forges(`rv:v:${await newestNumber(world)}`);
  expect(admin.screen).toContain('Chỉ tiêu 1');
});
