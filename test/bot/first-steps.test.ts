import { expect, it, onTestFinished } from 'vitest';

import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { World } from '../support/world.ts';

const openWorld = async (): Promise<World> => {
  const world = await World.open();
  onTestFinished(() => world.close());
  return world;
};

it('shows an admin how far things are set up, and leads on to the clusters', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  expect(admin.screen).toContain('● Danh sách đơn vị: 147');
  expect(admin.screen).toMatch(/◐ Đã có đầu mối: \d+\/147/);
  await admin.taps('Mời theo cụm, khối');
  expect(admin.screen).toContain('Tình hình');
});

it('begins with a list to be filled in where there are no units yet', async () => {
  const world = await openWorld();
  await world.stores(async ({ units }) => {
    const validTo = '2026-12-31' as CalendarDate;
    const closed = (await units.all()).map((unit) => Object.assign(unit, { validTo }));
    await units.save({ units: closed, clusters: [], memberships: [], successions: [] });
  });
  const admin = world.player('Quản trị');
  await admin.starts();
  expect(admin.screen).toContain('○ Danh sách đơn vị: 0');
  await admin.taps('Tải mẫu danh sách');
  expect(admin.messages.at(-1)?.document?.fileName).toBe('mau-danh-sach-don-vi.xlsx');
});
