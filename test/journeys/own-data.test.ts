import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';
import { invitationTo, joins } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { World } from '../support/world.ts';

const knownAs = (world: World, id: number) =>
  world.stores(({ people }) => people.known(asTelegramId(id)));

const openPeople = async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  return { world, lan, admin };
};

it('corrects name and position at once, and the Board sees it', async () => {
  const { world, lan, admin } = await openPeople();
  await lan.says('/dulieu');
  await lan.taps('button-data-name');
  await lan.says('Lan');
  expect(lan).toSay('onboarding-name-whole');
  await lan.says('nguyễn thị ngọc lan');
  expect(lan).toSay('my-data-name', { name: 'Nguyễn Thị Ngọc Lan' });
  await lan.taps('button-data-position');
  await lan.says('Phó Chủ tịch');
  expect(lan).toSay('my-data-position', { position: 'Phó Chủ tịch' });
  await admin.says('Phường Láng');
  expect(admin).toSay('unit-contact', {
    fullName: 'Nguyễn Thị Ngọc Lan',
    position: 'Phó Chủ tịch',
  });
  const person = (await knownAs(world, lan.id))?.person;
  const deeds = await world.stores(({ audit }) => audit.about(`person:${person?.id}`));
  expect(deeds.filter(({ action }) => action === 'person-introduced')).toHaveLength(2);
});

it('withdraws consent: the unit keeps its papers, the Board hears that nobody speaks for it', async () => {
  const { world, lan, admin } = await openPeople();
  await lan.says('/dulieu');
  await lan.taps('button-data-withdraw');
  expect(lan).toSay('my-data-withdraw-ask');
  expect((await knownAs(world, lan.id))?.unitIds).toHaveLength(1);
  await lan.taps('button-data-withdraw-yes');
  expect(lan.heard.join('\n')).toContain('Đã rút lại đồng ý.');
  expect((await knownAs(world, lan.id))?.unitIds).toEqual([]);
  expect(admin.heard.at(-1)).toContain('không còn là đầu mối của Phường Láng');
  await admin.taps('Phường Láng');
  expect(admin).toSay('unit-no-contact');
  const consent = await world.stores(({ consents }) => consents.latest(asTelegramId(lan.id)));
  expect(consent).toMatchObject({ decision: 'withdrawn' });

  await lan.starts(await invitationTo(world, 'P-LANG'));
  await lan.taps('onboarding-button-yes');
  expect(lan.screen).toContain('Thông báo về dữ liệu cá nhân');
});

it('erases on request, by a button of an admin and before its day is over', async () => {
  const { world, lan, admin } = await openPeople();
  await lan.says('/dulieu');
  await lan.taps('button-data-ask-erasure');
  await lan.taps('button-data-erase-yes');
  expect(lan.screen).toContain('chậm nhất');
  await lan.says('/dulieu');
  expect(lan.screen).toContain('đang chờ trả lời');
  expect(lan.sees('button-data-ask-erasure')).toBe(false);
  await world.pass(3 * DAY_MS);
  await world.settle();
  expect(admin.heard.join('\n')).toContain('Hôm nay là ngày cuối trả lời');

  const old = admin.find('button-data-refuse');
  await admin.taps('button-data-erase');
  expect(admin).toSay('erasure-ask');
  expect(await knownAs(world, lan.id)).not.toBeNull();
  await admin.taps('button-data-erase-sure');
  expect(admin).toSay('erasure-done');
  expect(lan.heard.join('\n')).toContain('đã được xóa khỏi Hệ thống');
  expect(await knownAs(world, lan.id)).toBeNull();
  await admin.tapsOld(old);
  expect(admin.toast).toContain('đã được trả lời');
  await lan.starts();
  expect(lan).toSay('stranger-welcome');
  await lan.starts(await invitationTo(world, 'P-LANG'));
  await joins(lan, 'Nguyễn Thị Lan');
  expect((await knownAs(world, lan.id))?.unitIds).toHaveLength(1);
});

it('tells whoever asked why data are not erased', async () => {
  const { world, lan, admin } = await openPeople();
  await lan.says('/dulieu');
  await lan.taps('button-data-ask-erasure');
  await lan.taps('button-data-erase-yes');
  await admin.taps('button-data-refuse');
  await admin.taps('erasure-refusal-still-contact');
  expect(lan).toSay('relief-answer', { answer: 'Cần bàn giao đầu mối trước' });
  expect(await knownAs(world, lan.id)).not.toBeNull();
  const before = admin.heard.length;
  await world.pass(5 * DAY_MS);
  await world.settle();
  expect(admin.heard.slice(before).join('\n')).not.toContain('ngày cuối trả lời');
});

it('sends whoever has a role of the Board to another admin first', async () => {
  const { admin } = await openPeople();
  await admin.says('/dulieu');
  await admin.taps('button-data-ask-erasure');
  expect(admin).toSay('my-data-has-role');
});

it('forgets twelve months after the last unit, as the notice says, and nobody before', async () => {
  const { world, lan } = await openPeople();
  await lan.says('/dulieu');
  await lan.taps('button-data-withdraw');
  await lan.taps('button-data-withdraw-yes');
  await world.pass(360 * DAY_MS);
  await world.restart();
  await world.settle();
  expect(await knownAs(world, lan.id)).not.toBeNull();
  await world.pass(10 * DAY_MS);
  await world.settle();
  expect(await knownAs(world, lan.id)).toBeNull();
});
