import { expect, it } from 'vitest';

import {
  addContacts,
  ALL_THREE,
  composes,
  newestOf,
  openBroadcastCity,
} from '../support/broadcast-story.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { anotherContact, joinsBoard } from '../support/joining.ts';
import { beginPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

/** Begins a group of people, chosen by one condition. */
const adds = async (
  admin: Player,
  { side = 'to', by }: { side?: 'to' | 'except'; by: string },
  ...values: string[]
): Promise<void> => {
  await admin.taps(`broadcast-button-add-${side}`);
  await admin.taps(`broadcast-button-by-${by}`);
  for (const value of values) await admin.taps(value);
  await admin.taps('broadcast-button-chosen');
};

const addsList = async (admin: Player, side: 'to' | 'except', list: string): Promise<void> => {
  await admin.taps(`broadcast-button-add-${side}`);
  await admin.taps('broadcast-button-by-list');
  await admin.says(list);
};

const countShown = (admin: Player): string | undefined =>
  /Hiện có: (\d+ người của \d+\/\d+ đơn vị)/.exec(admin.screen)?.[1];

/** Sends it off, and tells who has got it. */
const sentTo = async (world: World, admin: Player): Promise<(string | undefined)[]> => {
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  const people = Number(/Số người nhận: (\d+)/.exec(admin.screen)?.[1]);
  await admin.taps('broadcast-button-send');
  const { rows } = await newestOf(world);
  // What was counted is what was sent.
  expect(rows).toHaveLength(people);
  return world.stores(async (stores) => {
    const known = await stores.people.byIds(rows.map(({ personId }) => personId));
    return rows
      .map(({ personId }) => known.find(({ id }) => id === personId)?.fullName)
      .toSorted((one = '', other = '') => one.localeCompare(other, 'vi'));
  });
};

const opens = async (admin: Player): Promise<void> => {
  await composes(admin, 'Mời họp.');
  await admin.taps('broadcast-button-audience');
};

const LAN = 'Nguyễn Thị Lan';
const MINH = 'Trần Văn Minh';
const HOA = 'Lê Thị Hoa';

it('reaches everybody, with units that nobody speaks for and people who cannot be reached', async () => {
  const { world, admin, hoa } = await openBroadcastCity({ expectsApiErrors: true });
  await hoa.blocks();
  await opens(admin);
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-everybody');
  expect(countShown(admin)).toBe('5 người của 4/147 đơn vị');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  expect(admin.screen).toContain(LAN);
  expect(admin).toSay('broadcast-check-unreachable', { count: 1, names: HOA });
  expect(admin.screen).toContain('Chưa có đầu mối nên không nhận được: 143 đơn vị');
  await admin.taps('broadcast-button-send');
  const { rows } = await newestOf(world);
  expect(rows).toHaveLength(5);
  expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(4);
});

it('chooses by type, narrows by cluster, and leaves out units of a list', async () => {
  const { world, admin } = await openBroadcastCity();
  await opens(admin);
  await adds(admin, { by: 'types' }, '☐ xã, phường', '☐ sở, ban, ngành');
  expect(countShown(admin)).toMatch(/^4 người/);
  await addsList(admin, 'except', 'xa bat trang; So noi vu, P-KIM-LIEN');
  expect(countShown(admin)).toMatch(/^1 người/);
  expect(await sentTo(world, admin)).toEqual([LAN]);

  await opens(admin);
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-by-clusters');
  await admin.taps('☐ Cụm 2');
  await admin.taps('broadcast-button-narrow');
  await admin.taps('broadcast-button-by-roles');
  await admin.taps('☐ trưởng cụm, trưởng khối');
  expect(admin.screen).toContain('Cụm 2 · trưởng cụm, trưởng khối');
  await admin.taps('broadcast-button-chosen');
  expect(await sentTo(world, admin)).toEqual(['Hoàng Văn Sơn']);
});

it('chooses people of the Board by role, beside units of a tag, each person once', async () => {
  const { world, admin } = await openBroadcastCity();
  await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  await world.stores(async ({ units }) => {
    const city = await units.all();
    const tagged = city.filter(({ code }) => code === 'SO-NOI-VU' || code === 'P-LANG');
    for (const { id } of tagged) await units.setTags(id, ['Chuyển đổi số']);
  });
  await opens(admin);
  await adds(admin, { by: 'roles' }, '☐ chuyên viên theo dõi');
  await adds(admin, { by: 'tags' }, '☐ Chuyển đổi số');
  expect(admin.screen).toContain('Gửi tới: chuyên viên theo dõi');
  expect(admin.screen).toContain('Gửi tới: Chuyển đổi số');
  expect(countShown(admin)).toBe('3 người của 2/2 đơn vị');
  await addsList(admin, 'to', 'P-LANG');
  expect(countShown(admin)).toBe('3 người của 2/2 đơn vị');
  expect(await sentTo(world, admin)).toEqual([LAN, 'Trần Thị Dung', MINH]);
});

it('chooses by a long label an announcement that was changed ten thousand times', async () => {
  const { world, admin } = await openBroadcastCity();
  const label = 'Khu vực trọng điểm phía Tây Bắc';
  await world.stores(async ({ units }) => {
    const lang = await units.byCode('P-LANG');
    if (lang) await units.setTags(lang.id, [label]);
  });
  await opens(admin);
  await world.stores(async ({ broadcasts }) => {
    const [draft] = await broadcasts.page({ states: ['draft'], skip: 0, take: 1 });
    if (draft) await broadcasts.save({ ...draft, revision: 10_000 });
  });
  await adds(admin, { by: 'tags' }, `☐ ${label}`);
  expect(admin.screen).toContain(`Gửi tới: ${label}`);
  expect(await sentTo(world, admin)).toEqual([LAN]);
});

it('chooses units that have not sent a plan, and those that have', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await opens(admin);
  await adds(admin, { by: 'handin' }, 'Kế hoạch năm 2027', '○ chưa gửi');
  expect(await sentTo(world, admin)).toEqual(['Hoàng Văn Sơn', HOA, MINH]);
  await opens(admin);
  await adds(admin, { by: 'handin' }, 'Kế hoạch năm 2027', '○ đã gửi');
  expect(await sentTo(world, admin)).toEqual([LAN]);
});

it('reads a pasted list without accents, asks about what it does not know, and adds it by a tap', async () => {
  const { world, admin } = await openBroadcastCity();
  await opens(admin);
  await addsList(admin, 'to', '1. phuong lang\n2. Sở Nội\n3. Bát');
  expect(admin.screen).toContain('2 tên chưa nhận ra: “Sở Nội”, “Bát”');
  await admin.taps('Thêm Sở Nội vụ');
  expect(admin.toast).toBe('Đã thêm đơn vị.');
  await admin.taps('Thêm Xã Bát Tràng');
  await admin.taps('broadcast-button-to-audience');
  expect(countShown(admin)).toBe('3 người của 3/3 đơn vị');
  await admin.taps('broadcast-button-drop-to');
  expect(admin).toSay('broadcast-to-nobody');
  await addsList(admin, 'to', ALL_THREE);
  expect(await sentTo(world, admin)).toEqual([HOA, LAN, MINH]);
});

it('names ten people, and says how many more there are', async () => {
  const { world, admin } = await openBroadcastCity();
  await addContacts(world, 'P-LANG', 12);
  await opens(admin);
  await addsList(admin, 'to', 'P-LANG');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  const names = /Gồm: (.+) và 3 người khác/.exec(admin.screen)?.[1]?.split(', ') ?? [];
  expect(names).toHaveLength(10);
  expect(names[0]).toBe(LAN);
});

it('counts anew when somebody joins meanwhile', async () => {
  const { world, admin } = await openBroadcastCity();
  await opens(admin);
  await addsList(admin, 'to', 'P-LANG');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  expect(admin.screen).toContain(`Gồm: ${LAN}`);
  const old = admin.find('broadcast-button-send');
  await anotherContact(world, 'Phường Láng', 'Đặng Văn Bình');
  await admin.tapsOld(old);
  expect(admin).toSay('broadcast-count-changed', { before: 1, people: 2 });
  expect(admin.screen).toContain(`${LAN}, Đặng Văn Bình`);
  await admin.taps('broadcast-button-send');
  expect((await newestOf(world)).rows).toHaveLength(2);
});

it('sends nothing to nobody', async () => {
  const { admin } = await openBroadcastCity();
  await opens(admin);
  await addsList(admin, 'to', 'SO-Y-TE');
  await admin.taps('broadcast-button-back');
  await admin.taps('broadcast-button-check');
  expect(admin.screen).toContain('Số người nhận: 0 người của 0/1 đơn vị');
  expect(admin.sees('broadcast-button-send')).toBe(false);
});
