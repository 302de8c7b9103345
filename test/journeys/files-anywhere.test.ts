import { expect, it } from 'vitest';

import { png } from '../sandbox/pictures.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { asksForDocument } from '../support/simple-paper.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const LAUNCH = '○ Phát động năm 2027';

const begins = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld({ today: '2027-01-25' });
  await asksForDocument(world);
  const lan = world.player('Phường Láng');
  await lan.starts();
  return { world, lan };
};

it('hands in a document from its file alone: four acts from the task to the receipt', async () => {
  const { lan } = await begins();
  await lan.taps(LAUNCH);
  await lan.sendsFile('scan0001.pdf', pdf(), 'Văn bản phát động số 12/BC-UBND ngày 20/1/2027');
  expect(lan).toSay('form-file-attached', { name: 'scan0001.pdf' });
  expect(lan).toSay('form-recorded', { value: '12/BC-UBND' });
  expect(lan).toSay('form-recorded', { value: '20/1/2027' });
  expect(lan).toSay('form-review-complete');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  await lan.taps('button-see-submission');
  for (const part of ['12/BC-UBND', '20/1/2027', 'scan0001.pdf'])
    expect(lan.screen).toContain(part);
});

it('reads number and day from the name of the file, and asks for what does not stand there', async () => {
  const { lan } = await begins();
  await lan.taps(LAUNCH);
  await lan.sendsFile('12_BC-UBND.pdf', pdf());
  expect(lan).toSay('form-recorded', { value: '12/BC-UBND' });
  expect(lan).toSay('hand-in_doc_date.ask');
  await lan.says('20/1/2027');
  expect(lan).toSay('form-review-complete');
});

it('asks whether a number is meant that may be of another document', async () => {
  const { lan } = await begins();
  await lan.taps(LAUNCH);
  await lan.sendsFile('bc.pdf', pdf(), 'Báo cáo thực hiện Kế hoạch số 5/KH-UBND');
  expect(lan).toSay('form-file-attached', { name: 'bc.pdf' });
  expect(lan).toSay('form-confirm_read-as', { value: '5/KH-UBND' });
  await lan.taps('form-button_retype');
  await lan.says('12/BC-UBND');
  expect(lan).toSay('hand-in_doc_date.ask');
});

it('follows the words below a file when they are edited', async () => {
  const { lan } = await begins();
  await lan.taps(LAUNCH);
  const caption = 'Số 12/BC-UBND ngày 20/1/2027';
  await lan.sendsFile('bc.pdf', pdf(), caption);
  await lan.edits(caption, 'Số 13/BC-UBND ngày 21/1/2027');
  expect(lan).toSay('form-recorded', { value: '13/BC-UBND' });
  expect(lan).toSay('form-recorded', { value: '21/1/2027' });
});

it('keeps a file at a question about words, says where it is, and asks the question again', async () => {
  const { world, lan } = await begins();
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.sendsFile('15-KH-UBND (15.1.2027).pdf', pdf());
  expect(lan).toSay('form-file-attached', { name: '15-KH-UBND (15.1.2027).pdf' });
  expect(lan).toSay('annual-plan_theme.ask');
  const { answers, files } = await storedPlan(world);
  expect(answers).toMatchObject({
    has_signed_document: 'signed',
    doc_number: '15/KH-UBND',
    doc_date: '2027-01-15',
    file: [files[0]?.id],
  });
  await hasFilledPlan(lan);
  expect((await storedPlan(world)).files).toMatchObject([{ state: 'stored' }]);
});

it('keeps a photo at a question about words, and asks about the words below it', async () => {
  const { world, lan } = await begins();
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.sendsPhoto(png(30, 40), 'Đoàn kết, sáng tạo');
  expect(lan).toSay('form-photo-received', { page: '1' });
  expect(lan).toSay('form-confirm_caption', { value: 'Đoàn kết, sáng tạo' });
  expect((await storedPlan(world)).files).toMatchObject([{ kind: 'photo' }]);
});

it('says one thing of an album, though its files trickle in', async () => {
  const { world, lan } = await begins();
  await beginPlan(lan);
  await hasFilledPlan(lan, { until: 'annual-plan_file' });
  const told = lan.heard.length;
  await lan.sendsOfAlbum('album', 'trang 1.pdf', pdf('trang 1'));
  expect(lan).toSay('form-file-received', { name: 'trang 1.pdf' });
  for (let page = 2; page <= 10; page += 1)
    await lan.sendsOfAlbum('album', `trang ${page}.pdf`, pdf(`trang ${page}`));
  expect(lan.heard).toHaveLength(told + 1);
  expect(lan).toSay('form-album-received', { count: 10 });
  expect(lan.screen).toContain('10. trang 10.pdf');
  expect((await storedPlan(world)).files).toHaveLength(10);
});

it('keeps all photos of an album and says so once, with a sign on each of the others', async () => {
  const { world, lan } = await begins();
  await beginPlan(lan);
  await hasFilledPlan(lan, { until: 'annual-plan_file' });
  const told = lan.heard.length;
  for (let page = 1; page <= 10; page += 1)
    await lan.sendsOfAlbum('album', `trang ${page}.png`, png(30 + page, 40));
  expect(lan.heard).toHaveLength(told + 1);
  expect((await storedPlan(world)).files).toHaveLength(10);
  await lan.sendsOfAlbum('album', 'trang 11.png', png(50, 40));
  expect(lan).toSay('form-error_too-many-photos');
});

it.each(['annual-plan_theme', 'annual-plan_targets', 'annual-plan_file'])(
  'keeps a question below a file for the Board, at %s',
  async (until) => {
    const { world, lan } = await begins();
    const admin = world.player('Quản trị');
    await beginPlan(lan);
    await fillPlan(lan, { until });
    const before = await storedPlan(world);
    const asked = 'Ban cho em hỏi mẫu này đúng chưa?';
    await lan.sendsFile('KH.pdf', pdf(), asked);
    expect(await storedPlan(world)).toEqual(before);
    expect(lan).toSay('doubt-file', { name: 'KH.pdf' });
    expect(lan).toSay('doubt-words', { words: asked });
    await lan.taps('button-doubt-board');
    expect(lan).toSay('question-opened');
    await world.pass(10 * 60_000);
    expect(admin.heard.join('\n')).toContain(asked);
    expect(await storedPlan(world)).toEqual(before);
  },
);
