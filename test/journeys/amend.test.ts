import { expect, it } from 'vitest';

import { hasFilledPlan } from '../support/filled-plan.ts';
import { handedInPlan } from '../support/handed-in-plan.ts';
import { pdf, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';

/** From the menu into changing what was handed in. */
const amend = async (lan: Player): Promise<void> => {
  await lan.says('/menu');
  await lan.taps('button-task-submitted');
  await lan.taps('button-amend');
};

/** Opens a question from the review by the number that stands before it. */
const changes = async (lan: Player, number: number, answer: string): Promise<void> => {
  await lan.says('/xemlai');
  while (!lan.buttons.some((label) => label.startsWith(`${number}. `)))
    await lan.taps(
      lan.sees('form-button_page-after') ? 'form-button_page-after' : 'form-button_page-before',
    );
  await lan.taps(`${number}. `);
  await lan.says(answer);
};

it('makes a second version with its own number and hash, and shows what it changed', async () => {
  const { world, lan } = await handedInPlan();
  const [first] = (await storedPlan(world)).versions;
  const number = first?.number ?? '';
  await amend(lan);
  expect(lan).toSay('amendment-begun', { number });
  await changes(lan, 5, 'Đoàn kết, sáng tạo, về đích sớm');

  await lan.says('/xemlai');
  expect(lan).toSay('form-amending');
  await lan.taps('form-button_submit');
  expect(lan).toSay('form-confirm-amendment', { number });
  expect(lan).toSay('form-difference_changed', {
    before: 'Kỷ cương, trách nhiệm, chuyển đổi số',
    after: 'Đoàn kết, sáng tạo, về đích sớm',
  });
  await lan.taps('form-button_submit-yes');

  const { versions, draft } = await storedPlan(world);
  expect(draft.status).toBe('submitted');
  expect(versions).toEqual([expect.objectContaining({ version: 2 }), first]);
  const [second] = versions;
  expect(second?.number).not.toBe(number);
  expect(second?.hash).not.toBe(first?.hash);
  expect(lan).toSay('receipt-number', { version: 2 });
});

it('leaves the version valid for the Board until the next, and then compares them', async () => {
  const { world, lan } = await handedInPlan();
  await amend(lan);
  await changes(lan, 5, 'Đoàn kết, sáng tạo');
  const admin = world.player('Quản trị');
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  expect(admin).toSay('overview-submitted', { count: 1 });
  await admin.taps(admin.buttons.find((label) => / · 1\//.test(label)) ?? '');
  expect(admin).toSay('overview-unit-amending', { name: 'Phường Láng' });
  await admin.says('Phường Láng');
  expect(admin).toSay('unit-version', { version: 1 });
  expect(admin).toSay('unit-amending');
  expect(admin.sees('button-see-draft')).toBe(false);
  await admin.taps('button-see-version');
  expect(admin.screen).toContain('Kỷ cương, trách nhiệm, chuyển đổi số');
  expect(admin.sees('button-amend')).toBe(false);

  await lan.says('/xemlai');
  await submitPlan(lan);
  await admin.says('Phường Láng');
  expect(admin).toSay('unit-version', { version: 2 });
  await admin.taps('button-compare');
  expect(admin).toSay('difference-facts', { version: 2 });
  expect(admin).toSay('form-difference_changed', { after: 'Đoàn kết, sáng tạo' });
  await admin.taps('button-to-submission');
  expect(admin.screen).toContain('lần 2');
});

it('tells the Board that a version replaces another', async () => {
  const { world, lan } = await handedInPlan();
  const admin = world.player('Quản trị');
  await admin.starts();
  await world.pass(10 * 60_000);
  await amend(lan);
  await changes(lan, 5, 'Đoàn kết, sáng tạo');
  await lan.says('/xemlai');
  await submitPlan(lan);
  await world.pass(10 * 60_000);
  expect(admin.heard.join('\n')).toMatch(/gửi lần thứ 2/);
});

it('does not hand in what changes nothing', async () => {
  const { world, lan } = await handedInPlan();
  await amend(lan);
  await lan.taps('form-button_submit');
  expect(lan).toSay('form-no-changes');
  expect((await storedPlan(world)).versions).toHaveLength(1);
});

it('shows added, removed and changed items, page by page', async () => {
  const { lan } = await handedInPlan();
  await amend(lan);
  await lan.says('/xemlai');
  while (!lan.buttons.some((label) => label.startsWith('6. ')))
    await lan.taps('form-button_page-after');
  await lan.taps('6. ');
  await lan.taps('Sửa 1');
  await lan.taps('form-button_delete');
  await lan.taps('form-button_delete-yes');
  await lan.says('Số công trình chào mừng');
  await hasFilledPlan(lan);
  await lan.taps('form-button_submit');
  expect(lan).toSay('form-difference_removed', { before: 'Tỷ lệ hồ sơ giải quyết đúng hạn' });
  expect(lan).toSay('form-difference_added', { after: 'Số công trình chào mừng' });
});

it('goes back to what was handed in when the changes are thrown away, and restores them', async () => {
  const { world, lan } = await handedInPlan();
  await amend(lan);
  await changes(lan, 5, 'Đoàn kết, sáng tạo');
  await lan.says('/huy');
  expect(lan).toSay('form-confirm-cancel-amendment');
  await lan.taps('form-button_cancel-yes');
  expect(lan).toSay('amendment-thrown-away');
  await lan.says('/menu');
  expect(lan.sees('button-task-submitted')).toBe(true);
  expect(lan.sees('button-task-amending')).toBe(false);

  await lan.taps('button-undo-amendment');
  expect((await storedPlan(world)).answers['theme']).toBe('Đoàn kết, sáng tạo');
  await lan.says('/menu');
  expect(lan.sees('button-task-amending')).toBe(true);
});

it('begins the changes anew from what was handed in, with its items and its file', async () => {
  const { world, lan } = await handedInPlan();
  const { answers: before, files } = await storedPlan(world);
  await amend(lan);
  await changes(lan, 5, 'Đoàn kết, sáng tạo');
  await lan.says('/xemlai');
  while (lan.sees('form-button_page-after')) await lan.taps('form-button_page-after');
  await lan.taps('21. ');
  await lan.sendsFile('Bản khác.pdf', pdf('khác'));
  await lan.says('/huy');
  await lan.taps('form-button_cancel-yes');
  await amend(lan);
  expect(lan).toSay('amendment-restorable');
  await lan.taps('button-amend-anew');
  const { answers: after, files: kept } = await storedPlan(world);
  expect(after).toEqual(before);
  expect(kept.map(({ id }) => id)).toContain(files[0]?.id);
  await lan.taps('form-button_submit');
  expect(lan).toSay('form-no-changes');
});

it('keeps the file of the first version when the second one has another', async () => {
  const { world, lan } = await handedInPlan();
  await amend(lan);
  await lan.says('/xemlai');
  while (lan.sees('form-button_page-after')) await lan.taps('form-button_page-after');
  await lan.taps('26. ');
  await lan.sendsFile('Bản mới.pdf', pdf('mới'));
  await lan.taps('form-button_done');
  await submitPlan(lan);
  const admin = world.player('Quản trị');
  await admin.says('Phường Láng');
  for (const name of ['Kế hoạch 2027 đã ký.pdf', 'Bản mới.pdf']) {
    await admin.says('Phường Láng');
    await admin.taps(`Tệp: ${name}`);
    expect(admin.messages.findLast(({ document }) => document)?.document?.fileName).toBe(name);
  }
});

it('lets nobody change an older version or the plan of another unit', async () => {
  const { world, lan } = await handedInPlan();
  await lan.says('/menu');
  await lan.taps('button-task-submitted');
  const old = lan.find('button-amend');
  const minh = world.player('Sở Nội vụ');
  await minh.starts();
  await minh.tapsOld({ ...old, message: minh.find('button-task-not-begun').message });
  expect(minh).toSay('not-your-unit');
  await lan.tapsOld(old);
  await changes(lan, 5, 'Đoàn kết, sáng tạo');
  await lan.says('/xemlai');
  await submitPlan(lan);
  await lan.tapsOld(old);
  expect(lan).toSay('amendment-newer');
});
