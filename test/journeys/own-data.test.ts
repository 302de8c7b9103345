import { join } from 'node:path';

import readWorkbook from 'read-excel-file/universal';
import { expect, it } from 'vitest';

import { asId, asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';
import { reachPast } from '../support/database-url.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { anotherContact, invitationTo, joins } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const knownAs = (world: World, id: number) =>
  world.stores(({ people }) => people.known(asTelegramId(id)));

const wordsOfWorkbook = async (world: World, player: Player): Promise<string> => {
  const sent = player.messages.at(-1)?.document;
  const { bytes } = world.control.file(sent?.fileUniqueId ?? '');
  return JSON.stringify(await readWorkbook(new Uint8Array(bytes).buffer));
};

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
  await lan.asksTheBoard('Tôi là Nguyễn Thị Lan, 0912 345 678. Mẫu biểu lấy ở đâu?');
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
  const file = join(world.dataFolder, 'thi-dua.db');
  const asked = await reachPast(file, `SELECT "text" FROM "QuestionMessage"`);
  expect(asked.join()).toContain('Tôi là …, …. Mẫu biểu lấy ở đâu?');
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

it('hands out all that is kept about somebody, to nobody else', async () => {
  const { world, lan } = await openPeople();
  await lan.says('/dulieu');
  await lan.taps('button-data-export');
  const file = lan.messages.at(-1)?.document;
  expect(file?.fileName).toBe('du-lieu-cua-toi.xlsx');
  const words = await wordsOfWorkbook(world, lan);
  for (const one of ['Nguyễn Thị Lan', String(lan.id), 'Phường Láng', 'đồng ý, bản 3'])
    expect(words).toContain(one);
  await lan.taps('button-data-kept');
  expect(lan.screen).toContain('Nội dung tin nhắn của Hệ thống: 12 tháng');
  expect(lan.screen).toContain('thời gian phụ trách và 12 tháng sau đó');
  expect(lan.screen.split('\n').length).toBeLessThanOrEqual(18);
});

it('brings a complaint to the admins, who see how many days are left, and its answer back', async () => {
  const { world, lan, admin } = await openPeople();
  await lan.says('/dulieu');
  await lan.taps('button-data-complain');
  await lan.says('Tên tôi bị ghi sai.');
  expect(lan).toSay('my-data-complain-check');
  await lan.says('Tên tôi bị ghi sai trong thông báo tháng 12.');
  await lan.taps('button-data-complain-yes');
  expect(lan.screen).toContain('chậm nhất');
  await lan.says('/dulieu');
  expect(lan.screen).toContain('Khiếu nại của đồng chí đang chờ trả lời');
  expect(admin.heard.join('\n')).toContain('“Tên tôi bị ghi sai trong thông báo tháng 12.”');

  await admin.says('/dulieu');
  await admin.taps('button-data-requests');
  expect(admin.sees('Khiếu nại: Nguyễn Thị Lan · còn 2 ngày làm việc')).toBe(true);
  await world.pass(3 * DAY_MS);
  expect(admin.heard.join('\n')).toContain('Hôm nay là ngày cuối trả lời');
  await world.pass(7 * DAY_MS);
  await admin.says('/dulieu');
  await admin.taps('button-data-requests');
  await admin.taps('Khiếu nại: Nguyễn Thị Lan · quá hạn');
  await admin.says('Ban đã sửa và xin lỗi đồng chí.');
  expect(admin).toSay('complaint-answered');
  expect(lan.heard.join('\n')).toContain('Ban đã sửa và xin lỗi đồng chí.');
  const before = lan.heard.length;
  await admin.says('/dulieu');
  expect(admin.sees('button-data-requests')).toBe(false);
  await world.pass(DAY_MS);
  expect(lan.heard.slice(before).join('\n')).not.toContain('xin lỗi');
});

it('withdraws in the middle of a duty: the draft stays the unit’s, and whoever comes next goes on with it', async () => {
  const { world, lan, admin } = await openPeople();
  await beginPlan(lan);
  await lan.says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ năm 2027.');
  await lan.says('/dulieu');
  await lan.taps('button-data-withdraw');
  await lan.taps('button-data-withdraw-yes');
  const before = lan.heard.length;
  await world.pass(40 * DAY_MS);
  await world.settle();
  expect(lan.heard.slice(before)).toEqual([]);
  expect(admin.heard.join('\n')).toContain('không còn là đầu mối của Phường Láng');
  const mai = await anotherContact(world, 'P-LANG', 'Trần Thị Mai');
  await mai.says('/menu');
  expect(mai.sees('◐ Kế hoạch năm 2027')).toBe(true);
});

it('leaves what the unit has after an erasure, and nothing of who it was', async () => {
  const { world, lan, admin } = await openPeople();
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await lan.says('/dulieu');
  await lan.taps('button-data-ask-erasure');
  await lan.taps('button-data-erase-yes');
  await admin.says('/dulieu');
  await admin.taps('button-data-requests');
  await admin.taps('Xóa: Nguyễn Thị Lan');
  await admin.taps('button-data-erase-sure');
  expect((await storedPlan(world)).versions).toHaveLength(1);
  const name = await world.stores(async ({ people, audit }) => {
    const [erased] = await audit.page({ actions: ['person-erased'] }, { skip: 0, take: 1 });
    return (await people.byId(asId<PersonId>(erased?.subject.slice(7) ?? '')))?.fullName;
  });
  expect(name).toBe('Cán bộ đầu mối (đã xóa)');
  await admin.says('/nhatky');
  expect(admin.screen).toContain('Cán bộ đầu mối (đã xóa)');
  expect(admin.screen).not.toContain('Nguyễn Thị Lan');
});

it('asks again whoever has agreed to an earlier notice, once, and takes a no for a withdrawal', async () => {
  const world = await openWorld();
  const [ha, admin] = [world.player('Người lạ'), world.player('Quản trị')];
  await world.stores(async ({ consents, people, units }) => {
    const [personId, telegramId] = [asId<PersonId>('earlier'), asTelegramId(ha.id)];
    const since = world.clock.now();
    const person = { id: personId, telegramId, fullName: 'Đỗ Thu Hà', position: '' };
    await people.save({ ...person, language: 'vi', activeDraftId: null, createdAt: since });
    const unitId = (await units.byCode('P-LANG'))?.id;
    if (!unitId) throw new Error('no P-LANG');
    await people.addContact({ id: 'earlier', unitId, personId, since, until: null });
    const agreed = { version: 2, textHash: '', decision: 'agreed', channel: 'telegram' } as const;
    await consents.add({ id: 'earlier', telegramId, personId, ...agreed, at: since });
  });
  await ha.says('/start');
  await world.pass(DAY_MS);
  await world.settle();
  expect(ha.heard.filter((one) => one.includes('có bản mới'))).toHaveLength(1);
  await ha.taps('button-data-notice');
  expect(ha.screen).toContain('Điểm mới');
  const agree = ha.find('onboarding-button-agree');
  await ha.taps('onboarding-button-decline');
  expect(ha).toSay('my-data-withdraw-ask');
  await ha.tapsOld(agree);
  const consent = await world.stores(({ consents }) => consents.latest(asTelegramId(ha.id)));
  expect(consent).toMatchObject({ decision: 'agreed', version: 3 });
  await world.pass(30 * DAY_MS);
  await world.settle();
  // The message itself says by now what was decided.
  for (const one of [ha, admin]) expect(one.heard.join('\n')).not.toContain('có bản mới');
});
