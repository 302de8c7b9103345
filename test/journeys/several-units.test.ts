import { expect, it } from 'vitest';

import { asId, asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import { invitationTo } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { cutLabels } from '../support/screen-rules.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const WORDS = 'Kế hoạch năm gửi bằng văn bản giấy có được không?';

/** Nguyễn Thị Lan of Phường Láng, who speaks for Xã Ô Diên as well. */
const openSeveral = async (): Promise<{ world: World; lan: Player; admin: Player }> => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị'), world.player('Phường Láng')];
  await lan.starts(await invitationTo(world, 'X-O-DIEN'));
  await lan.taps('onboarding-button-yes');
  expect(lan).toSay('onboarding-done', { unit: 'Xã Ô Diên' });
  return { world, lan, admin };
};

const specialistOf = async (world: World, name: string): Promise<Player> => {
  const player = world.newcomer('Dung');
  const id = asId<PersonId>('dung');
  const since = world.clock.now();
  await player.starts();
  await world.stores(async ({ people, units }) => {
    const cluster = (await units.clusters()).find((one) => one.name === name);
    if (!cluster) throw new Error(`no ${name}`);
    await people.save({
      id,
      telegramId: asTelegramId(player.id),
      fullName: 'Trần Thị Dung',
      position: 'Chuyên viên chính',
      language: 'vi',
      activeDraftId: null,
      createdAt: since,
    });
    const role = 'board_specialist';
    await people.grantRole({ personId: id, role, grantedAt: since, grantedBy: 'cli' });
    await people.followCluster(id, cluster.id, since);
  });
  return player;
};

const unitAsking = (world: World) =>
  world.stores(async ({ questions, units }) => {
    const [question] = await questions.waiting();
    return question?.unitId ? (await units.byId(question.unitId))?.code : null;
  });

it('asks for which unit a question is, and tells those who follow it', async () => {
  const { world, lan, admin } = await openSeveral();
  const dung = await specialistOf(world, 'Cụm thi đua số 13');
  await lan.asksTheBoard(WORDS);
  expect(lan).toSay('question-opened', { number: 'CH-0001' });
  expect(lan).toSay('question-which-unit');
  expect(lan.buttons).toEqual(['Phường Láng', 'Xã Ô Diên', 'Rút câu hỏi']);
  expect(await unitAsking(world)).toBeNull();
  expect(admin).toSay('question-heading', { number: 'CH-0001', unit: 'Nguyễn Thị Lan' });
  expect(dung.screen).not.toContain(WORDS);

  await lan.taps('Xã Ô Diên');
  expect(lan).toSay('question-of-unit', { unit: 'Xã Ô Diên' });
  expect(await unitAsking(world)).toBe('X-O-DIEN');
  expect(dung).toSay('question-heading', { number: 'CH-0001', unit: 'Xã Ô Diên' });
  expect(dung.screen).toContain(WORDS);
  // A second thought, and a finger that trembles.
  await lan.tapsTwice('Phường Láng');
  expect(await unitAsking(world)).toBe('P-LANG');
  await admin.says('/cauhoi');
  expect(admin.screen).toContain('CH-0001 · Phường Láng');

  await lan.says('Xin nói thêm: bản giấy đã ký.');
  expect(lan.news).toEqual([]);
});

it('takes a question from inside of a draft for one of its unit', async () => {
  const { world, lan } = await openSeveral();
  await beginPlan(lan, 'Phường Láng');
  await lan.says(`/hoi ${WORDS}`);
  expect(lan.heard.join('\n')).toContain('Câu hỏi của Phường Láng.');
  expect(await unitAsking(world)).toBe('P-LANG');
});

it('lets nobody ask in the name of a unit that is not theirs', async () => {
  const { world, lan, admin } = await openSeveral();
  await lan.asksTheBoard(WORDS);
  const old = lan.find('Xã Ô Diên');
  await admin.says('X-O-DIEN');
  await admin.taps('button-contact-end');
  await admin.taps('button-contact-end-yes');
  await lan.tapsOld(old);
  expect(lan).toSay('question-unknown');
  expect(await unitAsking(world)).toBeNull();
});

it('goes on with the draft of one unit when the access to another ends', async () => {
  const { world, lan, admin } = await openSeveral();
  await beginPlan(lan, 'Phường Láng');
  await lan.says('Động viên cán bộ, công chức hoàn thành nhiệm vụ.');
  await admin.says('X-O-DIEN');
  await admin.taps('button-contact-end');
  await admin.taps('button-contact-end-yes');
  expect(lan).toSay('contact-ended-notice', { unit: 'Xã Ô Diên' });
  await lan.says('Đoàn kết, kỷ cương, về đích sớm');
  await lan.taps('button-doubt-form-question');
  const { answers } = await storedPlan(world);
  expect(Object.keys(answers).toSorted()).toEqual(['objectives', 'theme']);
});

it('shows task and day of each of several units whole, however long their names are', async () => {
  const world = await openWorld({ today: '2027-01-12' });
  const lan = world.player('Phường Láng');
  await lan.starts(await invitationTo(world, 'P-VAN-MIEU-QUOC-TU-GIAM'));
  await lan.taps('onboarding-button-yes');
  for (let page = 0; page < 6; page += 1) {
    await lan.says('/viec');
    for (let turned = 0; turned < page; turned += 1)
      if (lan.sees('button-page-after')) await lan.taps('button-page-after');
    const keyboard = lan.messages.findLast(({ inlineKeyboard }) => inlineKeyboard)?.inlineKeyboard;
    expect(cutLabels(keyboard ?? [])).toEqual([]);
  }
});
