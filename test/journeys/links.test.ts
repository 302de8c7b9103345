import { expect, it } from 'vitest';

import { hasFilledPlan } from '../support/filled-plan.ts';
import { openWorld } from '../support/open-world.ts';
import {
  askedOf,
  beginPlan,
  fillPlan,
  opensFromReview,
  pdf,
  submitPlan,
} from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { asksForDocument } from '../support/simple-paper.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const FILE_QUESTION = 'annual-plan_file';
const ADDRESS = 'https://drive.google.com/file/d/1AbC/view?usp=sharing';

const comesToFileQuestion = async (world: World): Promise<Player> => {
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan, { until: FILE_QUESTION });
  return lan;
};

const seesFile = async (reader: Player): Promise<void> => {
  await reader.taps('button-show-link');
  expect(reader).toSay('link-of-unit', { host: 'drive.google.com', address: ADDRESS });
};

it('offers to send a link where a file is too big, and keeps it in place of the file', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('lớn.pdf', Buffer.concat([pdf(), Buffer.alloc(21 * 1024 * 1024)]));
  expect(lan).toSay('form-error_file-too-big', { max: 20 });
  expect(lan.screen).toContain('https://');
  await lan.says(`Văn bản đã ký: ${ADDRESS}`);
  expect(lan).toSay('form-link-received', { host: 'drive.google.com' });
  await lan.taps('form-button_done');
  expect(askedOf(lan)).not.toBe(FILE_QUESTION);
  const { files, answers } = await storedPlan(world);
  expect(answers['file']).toEqual([files[0]?.id]);
  expect(answers['has_signed_document']).toBe('signed');
  expect(files).toMatchObject([
    { kind: 'link', name: 'drive.google.com', fileId: ADDRESS, state: 'stored', copy: null },
  ]);
  expect(world.control.calls().filter(({ method }) => method === 'getFile')).toEqual([]);
});

it('shows the Board and the unit where a link leads before they open it', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.says(ADDRESS);
  await hasFilledPlan(lan);
  await submitPlan(lan);
  expect(lan).not.toSay('receipt-files-waiting');
  const { versions } = await storedPlan(world);
  expect(versions[0]?.content).toContain('"isLink":true');
  await lan.taps('button-see-submission');
  await seesFile(lan);
  const admin = world.player('Quản trị');
  await admin.taps('button-see-paper');
  await seesFile(admin);
});

it.each([
  'ftp://mang.hanoi.gov.vn/ke-hoach.pdf',
  'javascript:alert(1)',
  'https://drive.google.com@xau.example/ke-hoach.pdf',
  'https://localhost/ke-hoach.pdf',
  'https://a.vn/1 https://b.vn/2',
  'xem trên drive của đơn vị',
])('takes nothing else for a link: %s', async (words) => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.says(words);
  expect(lan).toSay('form-error_file-expected');
  expect(askedOf(lan)).toBe(FILE_QUESTION);
  expect((await storedPlan(world)).files).toEqual([]);
});

it('keeps a link beside files, and takes out the one that is not meant', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.says(ADDRESS);
  await lan.sendsFile('đã ký.pdf', pdf());
  expect(lan.screen).toContain('1. đường dẫn tới drive.google.com');
  expect(lan.screen).toContain('2. đã ký.pdf');
  await lan.taps('Bỏ tệp drive.google.com');
  expect((await storedPlan(world)).files).toMatchObject([{ kind: 'document' }]);
  await lan.taps('form-button_done');
  await opensFromReview(lan, FILE_QUESTION);
  await lan.says(ADDRESS);
  await lan.taps('Bỏ tệp đã ký.pdf');
  expect((await storedPlan(world)).files).toMatchObject([{ kind: 'link' }]);
});

it('refuses a link whose words carry a stamp of secrecy', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.says(`Tài liệu Tối mật ${ADDRESS}`);
  expect(lan).toSay('form-error_secret');
  expect((await storedPlan(world)).files).toEqual([]);
});

it('hands in a document from a link and the words beside it alone', async () => {
  const world = await openWorld({ today: '2027-01-25' });
  await asksForDocument(world);
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.taps('○ Phát động năm 2027');
  await lan.says(`Văn bản phát động số 12/BC-UBND ngày 20/1/2027\n${ADDRESS}`);
  expect(lan).toSay('form-link-attached', { host: 'drive.google.com' });
  expect(lan).toSay('form-recorded', { value: '12/BC-UBND' });
  expect(lan).toSay('form-recorded', { value: '20/1/2027' });
  expect(lan).toSay('form-review-complete');
  expect(lan.screen).toContain('đường dẫn tới drive.google.com');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  await lan.taps('button-see-submission');
  expect(lan.screen).toContain('đường dẫn tới drive.google.com');
});

it('takes an address within an answer in words for a part of the answer', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_theme' });
  await lan.says(`Theo chủ đề tại ${ADDRESS}`);
  const { files, answers } = await storedPlan(world);
  expect(files).toEqual([]);
  expect(answers['theme']).toContain(ADDRESS);
});

it('keeps a link that is sent at the summary', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.taps('form-button_later');
  expect(lan).toSay('form-review-complete');
  await lan.says(ADDRESS);
  const { files, answers } = await storedPlan(world);
  expect(answers).toMatchObject({ has_signed_document: 'signed', file: [files[0]?.id] });
});

it('offers a link that came outside of any form to the tasks that ask for a document', async () => {
  const world = await openWorld({ today: '2027-01-25' });
  await asksForDocument(world);
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.says(`Văn bản phát động số 12/BC-UBND ngày 20/1/2027: ${ADDRESS}`);
  expect(lan).toSay('doubt-ask-link');
  await lan.taps('Phát động năm 2027');
  expect(lan).toSay('form-link-attached', { host: 'drive.google.com' });
  expect(lan).toSay('form-recorded', { value: '12/BC-UBND' });
  expect(lan).toSay('form-review-complete');
});

it('never takes such a link for the answer that the task asks for first', async () => {
  const world = await openWorld({ today: '2027-01-25' });
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.says(ADDRESS);
  await lan.taps('Kế hoạch năm 2027');
  const { files, answers } = await storedPlan(world);
  expect(files).toMatchObject([{ kind: 'link', fileId: ADDRESS }]);
  expect(answers['objectives']).toBeUndefined();
});

it('follows each of several links when its own message is edited', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  const [second, third] = ['https://1drv.ms/x/s!Phu-luc', 'https://1drv.ms/x/s!Da-sua'];
  await lan.says(ADDRESS);
  await lan.says(second);
  await lan.edits(ADDRESS, third);
  expect(lan).toSay('form-link-changed', { host: '1drv.ms' });
  const files = async (): Promise<string[]> =>
    (await storedPlan(world)).files.map(({ fileId }) => fileId).toSorted();
  expect(await files()).toEqual([third, second]);
  // A link that was changed is changed again by the same message, the other one by its own.
  await lan.edits(third, ADDRESS);
  expect(await files()).toEqual([second, ADDRESS]);
  await lan.edits(second, third);
  expect(await files()).toEqual([third, ADDRESS]);
});

it('follows a link when its message is edited, and says what stands when it is edited away', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.says(ADDRESS);
  await lan.edits(ADDRESS, 'https://1drv.ms/x/s!Abc');
  expect(lan).toSay('form-link-changed', { host: '1drv.ms' });
  expect((await storedPlan(world)).files).toMatchObject([{ fileId: 'https://1drv.ms/x/s!Abc' }]);
  await lan.edits('https://1drv.ms/x/s!Abc', 'gửi nhầm');
  expect(lan).toSay('form-link-stands', { host: '1drv.ms' });
  expect((await storedPlan(world)).files).toHaveLength(1);
});
