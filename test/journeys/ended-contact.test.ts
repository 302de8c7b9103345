import { expect, it } from 'vitest';

import {
  addsAcknowledge,
  addressesUnits,
  composes,
  newestOf,
  openBroadcastCity,
  opensReport,
  sends,
} from '../support/broadcast-story.ts';
import { anotherContact, invitationTo } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { openReviewDesk } from '../support/review-desk.ts';
import { newestNumber, storedPlan } from '../support/stored-plan.ts';

const endsLan = async (admin: Player): Promise<void> => {
  await admin.says('P-LANG');
  await admin.taps('button-contact-end');
  await admin.taps('button-contact-end-yes');
};

const QUESTION = 'Đơn vị tôi có phải lập kế hoạch năm không?';

it('does not let an ended contact acknowledge an announcement for the unit', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await composes(admin, 'Mời các đơn vị dự hội nghị.');
  await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
  await addsAcknowledge(admin);
  await sends(admin);
  await world.settle();
  const heard = lan.find('Đã nhận');
  await endsLan(admin);
  await lan.tapsOld(heard);
  expect(lan).toSay('stands-for-unit-no-more');
  const [broadcast] = await world.stores(({ broadcasts }) =>
    broadcasts.page({ states: ['sending', 'finished'], skip: 0, take: 1 }),
  );
  const heardBy = await world.stores(async ({ acknowledgements }) =>
    broadcast ? acknowledgements.of(broadcast.id) : null,
  );
  expect(heardBy).toEqual([]);
});

it('counts an acknowledgement of somebody who speaks for one of two units any more for that one alone', async () => {
  const { world, admin, lan } = await openBroadcastCity();
  await lan.starts(await invitationTo(world, 'SO-NOI-VU'));
  await lan.taps('onboarding-button-yes');
  await composes(admin, 'Mời các đơn vị dự hội nghị.');
  await addressesUnits(admin, 'P-LANG, SO-NOI-VU');
  await addsAcknowledge(admin);
  await sends(admin);
  await world.settle();
  await endsLan(admin);
  await lan.tapsOld(lan.find('Đã nhận'));
  const { broadcast, rows } = await newestOf(world);
  const heardBy = await world.stores(async ({ acknowledgements, units }) => {
    const codes = new Map((await units.all()).map(({ id, code }) => [String(id), code]));
    return (await acknowledgements.of(broadcast.id)).map(({ of }) => codes.get(of));
  });
  expect(rows.some(({ unitIds }) => unitIds.length === 2)).toBe(true);
  expect(heardBy).toEqual(['SO-NOI-VU']);
  await opensReport(admin, 'TB-1: Mời các đơn vị dự hội nghị.');
  expect(admin.screen).toContain('1/2');
});

it('neither answers an ended contact nor lets them go on with the unit’s thread', async () => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị của'), world.player('Phường Láng')];
  await lan.asksTheBoard(QUESTION);
  await admin.replies(QUESTION, 'Có.');
  const more = lan.find('button-question-more');
  const clear = lan.find('button-question-clear');
  await endsLan(admin);

  await lan.tapsOld(more);
  expect(lan).toSay('question-unknown');
  const heard = admin.heard.length;
  await lan.tapsOld(clear);
  await lan.replies('Có.', 'Còn kế hoạch 5 năm thì sao?');
  expect(lan).toSay('access-ended');
  await lan.says('Tôi xin hỏi thêm một việc khác của phường.');
  expect(lan).toSay('access-ended');
  await lan.says('/hoi Còn việc này?');
  expect(lan).toSay('no-units');
  await lan.sendsFile('cong-van.pdf', Buffer.from('%PDF-1.7'));
  expect(lan).toSay('access-ended');
  await lan.says('/cauhoi');
  expect(lan).toSay('question-own-empty');
  expect(admin.heard).toHaveLength(heard);
  const [question] = await world.stores(({ questions }) => questions.byNumbers([1]));
  expect(question?.state).toBe('answered');

  const told = lan.heard.length;
  await admin.replies(QUESTION, 'Bổ sung: trước ngày 1/3.');
  expect(admin).toSay('question-asker-ended', { name: 'Nguyễn Thị Lan' });
  expect(lan.heard).toHaveLength(told);
});

it('tells a contact who is removed in the middle of a form that access has ended, and takes nothing', async () => {
  const world = await openWorld();
  const [admin, lan] = [world.player('Quản trị của'), world.player('Phường Láng')];
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  const prompt = lan.screen;
  const button = lan.find('form-button_review');
  const { answers } = await storedPlan(world);
  await endsLan(admin);
  const heard = admin.heard.length;
  await lan.says('Kỷ cương, trách nhiệm');
  expect(lan).toSay('access-ended');
  await lan.replies(prompt, 'Kỷ cương, trách nhiệm');
  expect(lan).toSay('access-ended');
  await lan.sendsFile('ke-hoach.pdf', pdf());
  expect(lan).toSay('access-ended');
  await lan.sendsOther('voice');
  expect(lan).toSay('access-ended');
  await lan.tapsOld(button);
  expect(lan.news).not.toEqual([]);
  expect((await storedPlan(world)).answers).toEqual(answers);
  expect(await world.stores(({ questions }) => questions.waiting())).toEqual([]);
  expect(admin.heard).toHaveLength(heard);
});

it('leaves what was given back to whoever comes next, with the remarks and what was answered already', async () => {
  const { world, admin, lan } = await openReviewDesk();
  await admin.forges(`rv:v:${await newestNumber(world)}`);
  for (const part of ['Mục đích, yêu cầu', 'Chủ đề thi đua']) {
    await admin.taps('button-remark-part');
    await admin.taps(part);
    await admin.says(`Nêu rõ hơn: ${part}`);
  }
  await admin.taps('button-give-back');
  await admin.taps('button-until');
  await world.pass(60_000);
  await lan.taps('button-answer-review');
  await lan.says('Động viên cán bộ, Nhân dân phường hoàn thành các chỉ tiêu của năm.');
  const asks = lan.find('form-button_keep');
  await endsLan(admin);
  const { versions } = await storedPlan(world);
  await lan.says('Kỷ cương, sáng tạo');
  expect(lan).toSay('access-ended');
  await lan.tapsOld(asks);
  const next = await anotherContact(world, 'P-LANG', 'Trần Thu Hà');
  await next.says('/menu');
  await next.taps('button-task-returned');
  expect(next).toSay('form-remark', { words: 'Nêu rõ hơn: Mục đích, yêu cầu' });
  expect(next).toSay('form-stored', { value: 'Động viên cán bộ, Nhân dân phường' });
  await next.taps('form-button_keep');
  expect(next).toSay('form-remark', { words: 'Nêu rõ hơn: Chủ đề thi đua' });
  await next.says('Kỷ cương, đột phá');
  await next.taps('form-button_submit-yes');
  expect(next).toSay('receipt-number', { version: 2 });
  expect((await storedPlan(world)).versions).toHaveLength(versions.length + 1);
  await world.close();
});
