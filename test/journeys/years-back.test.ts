import { expect, it } from 'vitest';

import { bigCity } from '../support/big-city.ts';
import { composes } from '../support/broadcast-story.ts';
import { speaksFor } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { goTo } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

const PLAN = 'Kế hoạch năm 2027';

/** Nobody has handed in the plan of 2027, two years later. */
const openLater = async (): Promise<{ world: World; admin: Player; lan: Player }> => {
  const city = bigCity({ clusters: 1, unitsEach: 3 });
  const world = await openWorld({ city, today: '2027-01-11' });
  const lan = await speaksFor(world, ['C-1-1'], { name: 'Lan', fullName: 'Nguyễn Thị Lan' });
  await goTo(world, '2029-03-05');
  return { world, admin: world.player('Quản trị'), lan };
};

/** Leafs until it stands there. */
const leafsTo = async (player: Player, label: string): Promise<void> => {
  while (!player.sees(label)) await player.taps('button-page-after');
  await player.taps(label);
};

it('reaches a milestone of two years ago with a condition, a log, a nudge and an extension', async () => {
  const { world, admin, lan } = await openLater();

  await composes(admin, 'Đề nghị các đơn vị gửi kế hoạch còn thiếu.');
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-by-handin');
  await admin.taps('Xem năm 2027');
  await leafsTo(admin, PLAN);
  await admin.taps('broadcast-option-off');
  expect(admin.screen).toContain(PLAN);

  await admin.says('/nhacviec');
  await admin.taps('reminders-button-logs');
  await admin.taps('Xem năm 2027');
  await leafsTo(admin, PLAN);
  expect(admin).toSay('log-heading', { about: PLAN });

  await admin.says('/cum');
  await admin.taps('Xem năm 2027');
  await leafsTo(admin, PLAN);
  const heard = lan.heard.length;
  await admin.taps('cluster-button-nudge-all');
  expect(admin.screen).toContain('Đã xếp lịch nhắc 1 đơn vị');
  await world.pass(60_000);
  expect(lan.heard.slice(heard).join('\n')).toContain(PLAN);

  await admin.taps('Phường 1.1');
  await admin.taps('cluster-button-extend');
  await admin.taps('button-until');
  expect(admin).toSay('cluster-extension-granted');
});

it('leads a contact to what was due more than a year ago and never begun', async () => {
  const { lan } = await openLater();
  await lan.says('/viec');
  while (lan.sees('button-page-after')) await lan.taps('button-page-after');
  expect(lan.buttons.some((label) => label.includes(PLAN))).toBe(false);
  await lan.taps('button-own-papers');
  await lan.taps('Xem năm 2027');
  await leafsTo(lan, `○ ${PLAN}`);
  await lan.taps('button-relief-open');
  expect(lan.screen).toContain('Phường 1.1');
});
