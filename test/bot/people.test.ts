import { expect, it, onTestFinished } from 'vitest';

import { NOTICE_VERSION } from '../../src/core/people/consent.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

const openWorld = async (): Promise<World> => {
  const world = await World.open();
  onTestFinished(() => world.close());
  return world;
};

/** The payload of the newest link that somebody was shown. */
const payloadSeenBy = (player: Player): string => {
  const text = player.heard.findLast((words) => words.includes('?start=')) ?? '';
  return /\?start=([\w-]+)/.exec(text)?.[1] ?? '';
};

const invited = async (world: World, unit: string): Promise<string> => {
  const admin = world.player('Quản trị');
  await admin.says(`/moi ${unit}`);
  return payloadSeenBy(admin);
};

const onboard = async (player: Player, payload: string): Promise<void> => {
  await player.starts(payload);
  await player.taps('Đúng');
  await player.taps('Đồng ý');
  await player.says('Vũ Thị Mai', 'Phó Chánh Văn phòng');
};

const lastOf = (player: Player): string => player.heard.at(-1) ?? '';

it('leads from a link to the tasks of the unit, with consent kept as evidence', async () => {
  const world = await openWorld();
  const mai = world.newcomer('Mai');
  await mai.starts(await invited(world, 'phuong lang'));
  expect(mai.screen).toMatch(/^Kính chào[^]*\n\nĐồng chí là đầu mối của Phường Láng\?$/);
  expect(mai.buttons.slice(0, 2)).toEqual(['Đúng', 'Không phải']);

  await mai.taps('Đúng');
  const notice = mai.screen;
  expect(notice).toContain('bên kiểm soát dữ liệu');
  expect(mai.buttons.slice(0, 2)).toEqual(['Đồng ý', 'Không đồng ý']);
  await mai.taps('Đồng ý');
  expect(mai.heard[0]).toContain(notice);
  expect(mai.buttons).toEqual([]);

  await mai.says('Mai');
  expect(lastOf(mai)).toContain('đủ cả họ và tên');
  await mai.says('Vũ Thị Mai', 'Phó Chánh Văn phòng');
  expect(lastOf(mai)).toContain('Phường Láng');
  // What not every unit has stands behind what all of them owe.
  expect(mai.buttons[0]).toBe('○ Thống kê năm 2026 · hạn 1/2');

  const consent = await world.stores(({ consents }) => consents.latest(asTelegramId(mai.id)));
  expect(consent).toMatchObject({ version: NOTICE_VERSION, decision: 'agreed' });
  expect(consent?.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(consent?.personId).not.toBeNull();
});

it('gives each link that does not work its own answer', async () => {
  const world = await openWorld();
  const payload = await invited(world, 'P-LANG');
  const [mai, ha] = [world.newcomer('Mai'), world.player('Người lạ')];
  await onboard(mai, payload);
  await mai.starts(payload);
  expect(lastOf(mai)).toContain('đã là đầu mối');
  await ha.starts(payload);
  expect(lastOf(ha)).toContain('đã được sử dụng');
  await ha.starts('i-0123456789012345678901');
  expect(lastOf(ha)).toContain('Đường dẫn này không đúng');

  const revoked = await invited(world, 'SO-Y-TE');
  const admin = world.player('Quản trị');
  await admin.taps('Thu hồi đường dẫn');
  await admin.taps('Thu hồi');
  await ha.starts(revoked);
  expect(lastOf(ha)).toContain('thu hồi');

  const expired = await invited(world, 'SO-Y-TE');
  await world.pass(31 * 24 * 60 * 60 * 1000);
  await ha.starts(expired);
  expect(lastOf(ha)).toContain('hết hạn');
});

it('stops answering who guesses links', async () => {
  const world = await openWorld();
  const ha = world.player('Người lạ');
  for (let tries = 0; tries < 12; tries += 1) await ha.starts(`i-${tries}guess`);
  expect(ha.heard).toHaveLength(10);
  await world.pass(61 * 60 * 1000);
  await ha.starts('i-again');
  expect(ha.heard).toHaveLength(11);
});

it('leaves the link to others when it meant another unit or the notice was declined', async () => {
  const world = await openWorld();
  const payload = await invited(world, 'P-LANG');
  const ha = world.player('Người lạ');
  await ha.starts(payload);
  await ha.taps('Không phải');
  expect(ha.screen).toContain('vẫn còn hiệu lực');
  await ha.starts(payload);
  await ha.taps('Đúng');
  await ha.taps('Không đồng ý');
  expect(lastOf(ha)).toContain('bằng văn bản');
  const declined = await world.stores(({ consents }) => consents.latest(asTelegramId(ha.id)));
  expect(declined?.decision).toBe('declined');
  expect(await world.stores(({ people }) => people.known(asTelegramId(ha.id)))).toBeNull();

  await onboard(world.newcomer('Mai'), payload);
  await ha.starts(payload);
  expect(lastOf(ha)).toContain('đã được sử dụng');
});

it('confirms only the unit whose question was pressed', async () => {
  const world = await openWorld();
  const [lang, yTe] = [await invited(world, 'P-LANG'), await invited(world, 'SO-Y-TE')];
  const mai = world.newcomer('Mai');
  await mai.starts(lang);
  const old = mai.find('Đúng');
  await mai.starts(yTe);
  await mai.tapsOld(old);
  expect(mai.toast).toContain('không còn dùng được');
  expect(lastOf(mai)).toContain('Sở Y tế');
});

it('goes on in English in the middle, and keeps that language', async () => {
  const world = await openWorld();
  const mai = world.newcomer('Mai');
  await mai.starts(await invited(world, 'P-LANG'));
  await mai.taps('English');
  await mai.taps('Yes');
  await mai.says('hello');
  expect(lastOf(mai)).toContain('choose one of the buttons');
  await mai.taps('I agree');
  await mai.says('Vũ Thị Mai', 'Deputy Chief of Office');
  expect(lastOf(mai)).toContain('Due: 1 Feb 2027');
  expect(mai.buttons[0]).toMatch(/^○ /);
});

it('makes a known person the contact of a second unit by buttons alone', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts(await invited(world, 'SO-Y-TE'));
  await lan.taps('Đúng');
  if (lan.buttons.includes('Đồng ý')) await lan.taps('Đồng ý');
  expect(lastOf(lan)).toContain('Phường Láng');
  await lan.taps('button-page-after');
  expect(lan.buttons[0]).toContain('Sở Y tế');
});

it('tells a stranger nothing about units, and the admins who asks', async () => {
  const world = await openWorld();
  const [ha, admin] = [world.player('Người lạ'), world.player('Quản trị')];
  await admin.starts();
  await ha.starts();
  expect(lastOf(ha)).toContain('đường dẫn riêng');
  await ha.says('Phường Láng', '/tinhhinh', '/menu', 'Sở Y tế');
  expect(ha.heard.join()).not.toMatch(/Láng|Sở Y tế|chưa bắt đầu/);

  await ha.starts();
  await ha.taps('Xin cấp đường dẫn');
  await ha.says('Đỗ Thu Hà, công chức, phường láng');
  expect(lastOf(ha)).toContain('Đã chuyển đề nghị');
  await world.settle();
  expect(lastOf(admin)).toContain('Đỗ Thu Hà, công chức, phường láng');
  expect(admin.buttons).toEqual(['Mời Phường Láng', 'Đơn vị khác', 'Chưa cấp được', 'Đã xử lý']);
  const notice = admin.find('Đã xử lý');
  await admin.taps('Mời Phường Láng');
  expect(lastOf(ha)).toContain('đã được tiếp nhận');
  expect(ha.heard.join()).not.toContain('?start=');
  await onboard(ha, payloadSeenBy(admin));
  expect(lastOf(ha)).toContain('Phường Láng');
  await admin.tapsOld(notice);
  expect(admin.toast).toContain('đã được xử lý');
});

it('answers a request once, also when its unit has to be looked for', async () => {
  const world = await openWorld();
  const [ha, admin] = [world.player('Người lạ'), world.player('Quản trị')];
  await admin.starts();
  await ha.starts();
  await ha.taps('Xin cấp đường dẫn');
  await ha.says('Đỗ Thu Hà, công chức ở Láng');
  await world.settle();
  expect(admin.buttons).toEqual(['Tìm đơn vị', 'Chưa cấp được', 'Đã xử lý']);
  await admin.taps('Tìm đơn vị');
  await admin.tapsTwice('Mời Phường Láng');
  const open = await world.stores(({ invitations }) => invitations.open(world.clock.now()));
  expect(open).toHaveLength(1);
});

it('finds units by what admins type, without accents', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  await admin.says('x-bat-trang');
  expect(lastOf(admin)).toContain('Xã Bát Tràng');
  await admin.says('p. láng');
  expect(lastOf(admin)).toContain('P-LANG');
  await admin.says('SNV');
  expect(lastOf(admin)).toContain('Sở Nội vụ');
  const lan = await world.stores(({ people }) => people.contactsMatching('lan', 5));
  await admin.says(lan[0]?.person.fullName.toLowerCase() ?? '');
  await admin.taps(lan[0]?.person.fullName ?? '');
  expect(admin.screen).toContain(lan[0]?.person.fullName);
  await admin.says('nguyen lan');
  await admin.taps(lan[0]?.person.fullName ?? '');
  expect(admin.screen).toContain('P-LANG');
  await admin.says('/tinhhinh so noi vu');
  expect(lastOf(admin)).toContain('SO-NOI-VU');
  await admin.says('/tinhhinh khong co don vi nay');
  expect(lastOf(admin)).toContain('Không tìm thấy đơn vị');
  await admin.says('/moi van mieu');
  expect(admin.buttons.some((words) => words.includes('Văn Miếu'))).toBe(true);
  await admin.says('/moi');
  expect(lastOf(admin)).toContain('ví dụ: Phường Láng');
});

it('takes no unknown command for an answer, and says what to do when nothing is asked', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.says('chào');
  expect(lastOf(lan)).toContain('chọn một mục dưới đây');
  await lan.starts();
  await lan.taps('○ Kế hoạch năm 2027');
  const answered = async () =>
    world.stores(async ({ people, drafts }) => {
      const known = await people.known(asTelegramId(lan.id));
      const draftId = known?.person.activeDraftId;
      const opened = draftId && (await drafts.opened(draftId, known.person.id));
      return opened ? opened.draft.filled.answers.size : -1;
    });
  const before = await answered();
  await lan.says('/khongco');
  expect(lastOf(lan)).toContain('không có lệnh này');
  expect(await answered()).toBe(before);
  await lan.says('Trợ giúp');
  expect(lastOf(lan)).toContain('/luu');
});
