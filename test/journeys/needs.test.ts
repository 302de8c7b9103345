import { expect, it } from 'vitest';

import { asId, type PersonId } from '../../src/core/shared/ids.ts';
import { quarterPeriod } from '../../src/core/shared/period.ts';
import { handedInPlan } from '../support/handed-in-plan.ts';
import { joinsBoard } from '../support/joining.ts';
import { layNeeds } from '../support/long-papers.ts';
import { openWorld } from '../support/open-world.ts';
import { submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DIFFICULTY = 'Thiếu nhân lực tiếp nhận hồ sơ';
const REQUEST = 'Đề nghị bổ sung một biên chế';

const seesNobody = (player: Player): void => {
  expect(player).toSay('needs-none');
  expect(player.screen).not.toContain('Phường Láng');
};

const follows = async (world: World, name: string, cluster: string): Promise<Player> => {
  const player = await joinsBoard(world, name, 'Chuyên viên theo dõi');
  const admin = world.player('Quản trị');
  await admin.says('/nhansu');
  await admin.taps(name);
  await admin.taps('button-staff-clusters');
  await admin.taps(`☐ ${cluster}`);
  return player;
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
  const thanh = await follows(world, 'Trần Văn Thành', 'Cụm 2');
  const binh = await follows(world, 'Lê Văn Bình', 'Cụm 3');
  await world.pass(70 * DAY_MS);

  await opens(admin);
  seesNobody(admin);

  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  await lan.taps('form-button_one-by-one');
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

it('lists them for a quarter that no milestone asks about, within what the person sees', async () => {
  const world = await openWorld({ today: '2027-08-02' });
  const admin = world.player('Quản trị');
  const thanh = await follows(world, 'Trần Văn Thành', 'Cụm 2');
  await world.stores(async (stores) => {
    const units = await stores.units.all();
    const [lang, noiVu] = ['P-LANG', 'SO-NOI-VU'].map((code) =>
      units.find((unit) => unit.code === code),
    );
    if (!lang || !noiVu) throw new Error('there are two units');
    const [contact] = await stores.people.contactsOf(lang.id);
    await layNeeds(
      { stores, count: 2, now: world.clock.now() },
      {
        by: contact?.id ?? asId<PersonId>(''),
        units: [lang, noiVu],
        milestone: { period: quarterPeriod(2026, 2) },
      },
    );
  });
  for (const player of [admin, thanh]) {
    await player.says('/tinhhinh');
    await player.taps('button-other-milestone');
    await player.taps('button-needs-periods');
    await player.taps('Báo cáo nhanh quý II');
  }
  expect(admin).toSay('needs-count', { count: 2 });
  expect(thanh).toSay('needs-count', { count: 1 });
  await thanh.taps('Phường Láng');
  expect(thanh.screen).toContain('Khó khăn 1');
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.forges('o:q:2026-Q2');
  expect(lan).toSay('admins-only');
});
