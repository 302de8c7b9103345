import { expect, it } from 'vitest';

import { goTo, openRemindedWorld } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

/** Nobody leads the second cluster any more. */
const withoutLead = (world: World): Promise<void> =>
  world.stores(async ({ units }) => {
    const memberships = await units.memberships([2026]);
    const first = memberships.find(({ role }) => role === 'lead');
    if (!first) throw new Error('no lead');
    await units.save({
      units: [],
      clusters: [],
      successions: [],
      memberships: [{ ...first, role: 'member' }],
    });
  });

it('asks admins once in December whether Tết is laid right, and who leads clusters without a lead', async () => {
  const { world, lan } = await openRemindedWorld('2026-11-27');
  const admin = world.player('Quản trị của Ban');
  await withoutLead(world);
  await goTo(world, '2026-11-30');
  const asked = (): string[] =>
    admin.heard.filter((words) => words.includes('Cần chốt trước năm 2027'));
  expect(asked()).toEqual([]);
  await goTo(world, '2026-12-01');
  expect(asked()).toHaveLength(1);
  expect(asked()[0]).toContain('Nghỉ Tết 2027 đang tạm tính từ 4/2/2027 đến 10/2/2027');
  expect(asked()[0]).toMatch(/\d+ cụm, khối chưa có trưởng năm 2027/);
  expect(lan.heard.join('\n')).not.toContain('Cần chốt');
  await goTo(world, '2026-12-02');
  await goTo(world, '2026-12-31');
  expect(asked()).toHaveLength(1);

  await admin.taps('button-year-questions-tet');
  expect(admin).toSay('holidays-provisional');
  await admin.taps('Đổi: nghỉ Tết từ 5/2 đến 11/2');
  if (admin.sees('button-calendar-save')) await admin.taps('button-calendar-save');
  expect(admin.screen).toContain('5/2/2027 (T6) đến 9/2/2027 (T3): Tết Nguyên đán');
  expect(admin.sees('Đổi: nghỉ Tết từ 4/2 đến 10/2')).toBe(true);
  await admin.taps('button-holidays-confirm');
  expect(admin).toSay('holidays-confirmed');
  expect(admin.sees('button-holidays-confirm')).toBe(false);
  await admin.says('/lich');
  await admin.taps('Năm 2027');
  await admin.taps('button-calendar-preview');
  expect(admin.screen).not.toContain('dự kiến');
});

it('confirms Tết with one tap of the question, and asks nothing that is settled', async () => {
  const { world } = await openRemindedWorld('2026-11-27');
  const admin = world.player('Quản trị của Ban');
  await withoutLead(world);
  await goTo(world, '2026-12-01');
  await admin.taps('button-holidays-confirm');
  expect(admin).toSay('holidays-confirmed-now');
  await goTo(world, '2027-12-01');
  const asked = admin.heard.filter((words) => words.includes('Cần chốt trước năm'));
  expect(asked).toHaveLength(2);
  expect(asked.at(-1)).toContain('Nghỉ Tết 2028');
});
