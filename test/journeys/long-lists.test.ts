import { expect, it, onTestFinished } from 'vitest';

import { bigCity } from '../support/big-city.ts';
import { composes } from '../support/broadcast-story.ts';
import { speaksFor } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

const openCity = async (city: string): Promise<{ world: World; admin: Player }> => {
  const world = await World.open({ city });
  onTestFinished(() => world.close());
  const admin = world.player('Quản trị');
  await admin.starts();
  return { world, admin };
};

/** What the buttons of all pages say, from the page that stands there to the last. */
const allPages = async (player: Player): Promise<string[]> => {
  const words = [...player.buttons];
  while (player.sees('button-page-after')) {
    await player.taps('button-page-after');
    words.push(...player.buttons);
  }
  return words;
};

/** The clusters that such buttons lead to, each once, by number. */
const clustersIn = (words: readonly string[]): number[] =>
  [...new Set(words.flatMap((one) => /^(?:☐ |✓ )?Cụm (\d+)(?: ·|$)/.exec(one)?.[1] ?? []))]
    .map(Number)
    .toSorted((one, other) => one - other);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

const looseIn = (words: readonly string[]): number =>
  new Set(words.filter((one) => one.startsWith('Xã Lẻ'))).size;

const milestoneOf = (world: World): Promise<string> =>
  world.stores(async ({ milestones }) => {
    const all = await milestones.dueBetween('2027-01-01' as never, '2027-12-31' as never);
    return all.find(({ code }) => code === 'ANNUAL_PLAN')?.id ?? '';
  });

it.each([1, 101, 417])(
  'reaches every cluster of %i from everywhere',
  { timeout: 300_000 },
  async (count) => {
    const { world, admin } = await openCity(bigCity({ clusters: count, unitsEach: 12, loose: 2 }));

    await admin.says('/tinhhinh');
    expect(clustersIn(await allPages(admin))).toEqual(upTo(count));
    expect(admin.buttons.some((one) => one.startsWith('Chưa xếp cụm, khối'))).toBe(true);

    // Whatever stands on the last page works like what stands on the first.
    await admin.taps(`Cụm ${count} `);
    await admin.taps('button-invite-cluster');
    await admin.taps('button-invite-missing');
    expect(admin.messages.some(({ document }) => document?.fileName.endsWith('.xlsx'))).toBe(true);

    await admin.says('/cum');
    expect(clustersIn(await allPages(admin))).toEqual(upTo(count));
    await admin.taps(`Cụm ${count}`);
    await admin.taps('button-all-clusters');
    expect(admin).toSay('cluster-choose');

    await admin.forges(`cum:k:${await milestoneOf(world)}`);
    expect(clustersIn(await allPages(admin))).toEqual(upTo(count));

    await composes(admin, 'Kính mời các cụm dự họp.');
    await admin.taps('broadcast-button-audience');
    await admin.taps('broadcast-button-add-to');
    await admin.taps('broadcast-button-by-clusters');
    expect(clustersIn(await allPages(admin))).toEqual(upTo(count));
    await admin.taps(`☐ Cụm ${count}`);
    expect(admin.buttons.some((one) => one === `✓ Cụm ${count}`)).toBe(true);
  },
);

it('answers everywhere in a city without clusters, and lists, invites and nudges its units', async () => {
  const { world, admin } = await openCity(bigCity({ clusters: 0, unitsEach: 0, loose: 45 }));
  const lan = await speaksFor(world, ['L-1'], { name: 'Lan', fullName: 'Nguyễn Thị Lan' });

  await admin.says('/tinhhinh');
  await admin.taps('Chưa xếp cụm, khối · 0/45');
  expect(looseIn(await allPages(admin))).toBe(45);
  await admin.taps('button-nudge-units');
  expect(looseIn(await allPages(admin))).toBe(45);
  await admin.taps('cluster-button-nudge-all');
  expect(admin.screen).toContain('Đã xếp lịch nhắc 1 đơn vị');
  const heard = lan.heard.length;
  await world.pass(60_000);
  expect(lan.heard.length).toBeGreaterThan(heard);

  await admin.says('/tinhhinh');
  await admin.taps('Chưa xếp cụm, khối');
  await admin.taps('button-invite-loose');
  await admin.taps('Mời 44 đơn vị');
  expect(admin.screen).toContain('Chưa thuộc cụm, khối nào');
  const open = await world.stores(({ invitations }) => invitations.open(world.clock.now()));
  expect(open).toHaveLength(44);

  await admin.says('/cum');
  expect(admin.screen).toContain('Chưa thuộc cụm, khối nào');
  await composes(admin, 'Kính mời các đơn vị dự họp.');
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-by-clusters');
  expect(admin).toSay('broadcast-no-clusters');
});

it('lets nobody but who sees the whole city at units without a cluster', async () => {
  const { world } = await openCity(bigCity({ clusters: 1, unitsEach: 3, loose: 2 }));
  const lan = await speaksFor(world, ['C-1-1'], { name: 'Lan', fullName: 'Nguyễn Thị Lan' });
  const milestone = await milestoneOf(world);
  for (const data of [
    'cum:c:-',
    `cum:m:${milestone}:-`,
    `cum:n:${milestone}:-`,
    'i:c:-',
    'o:c:-',
  ]) {
    const before = lan.heard.length;
    await lan.forges(data);
    expect(lan.heard.slice(before).join('\n')).not.toContain('Xã Lẻ');
    expect(lan.screen).not.toContain('Chưa thuộc cụm, khối nào');
  }
});
