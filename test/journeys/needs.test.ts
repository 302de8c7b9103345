import { expect, it } from 'vitest';

import { handedInPlan } from '../support/handed-in-plan.ts';
import { joinsBoard } from '../support/joining.ts';
import { submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DIFFICULTY = 'Thiếu nhân lực tiếp nhận hồ sơ';
const REQUEST = 'Đề nghị bổ sung một biên chế';

const seesNobody = (player: Player): void => {
  expect(player).toSay('needs-none');
  expect(player.screen).not.toContain('Phường Láng');
};

const opens = async (player: Player): Promise<void> => {
  await player.says('/tinhhinh');
  await player.taps('button-other-milestone');
  await player.taps('Báo cáo nhanh quý I/27');
  await player.taps('button-needs');
};

it('lists for those who can help what units have said is difficult, each a way to its report', async () => {
  const { world, lan } = await handedInPlan();
  const admin = world.player('Quản trị');
  const follows = async (name: string, cluster: string): Promise<Player> => {
    const player = await joinsBoard(world, name, 'Chuyên viên theo dõi');
    await admin.says('/nhansu');
    await admin.taps(name);
    await admin.taps('button-staff-clusters');
    await admin.taps(`☐ ${cluster}`);
    return player;
  };
  const thanh = await follows('Trần Văn Thành', 'Cụm 2');
  const binh = await follows('Lê Văn Bình', 'Cụm 3');
  await world.pass(70 * DAY_MS);

  await opens(admin);
  seesNobody(admin);

  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  for (const [status, value] of [
    ['on_track', '90'],
    ['at_risk', '70,5'],
    ['on_track', '90'],
  ] as const) {
    await lan.taps(`check-in_targets_status_${status}`);
    await lan.says(value);
  }
  await lan.says('3', '1', DIFFICULTY, REQUEST);
  await submitPlan(lan);
  expect(lan).toSay('receipt');

  for (const player of [admin, thanh]) {
    await opens(player);
    expect(player).toSay('needs-count', { count: 1 });
    expect(player).toSay('needs-difficulties', { words: DIFFICULTY });
    expect(player).toSay('needs-support', { words: REQUEST });
    await player.taps('Phường Láng');
    expect(player).toSay('submission-facts', { version: 1 });
    expect(player.screen).toContain(DIFFICULTY);
  }
  await opens(binh);
  seesNobody(binh);

  await thanh.says('/tinhhinh');
  await thanh.taps('button-other-milestone');
  await thanh.taps('Báo cáo nhanh quý I/27');
  await thanh.taps('Cụm 2');
  await thanh.taps('button-needs');
  expect(thanh).toSay('needs-support', { words: REQUEST });
});
