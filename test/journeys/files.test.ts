import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { DAY_MS, MINUTE_MS } from '../../src/core/shared/instant.ts';
import { png } from '../sandbox/pictures.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, opensFromReview, pdf, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const FILE_QUESTION = 'annual-plan_file';

const comesToFileQuestion = async (world: World): Promise<Player> => {
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan, { until: FILE_QUESTION });
  return lan;
};

const copiesIn = (world: World): string[] => readdirSync(join(world.dataFolder, 'files'));

it('keeps an own copy of the signed plan under a random name (16)', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  const bytes = pdf('bản đã ký');
  await lan.sendsFile('Kế hoạch; 2027 đã ký.pdf', bytes);
  const { files, answers } = await storedPlan(world);
  const [file] = files;
  expect(files).toHaveLength(1);
  expect(answers['file']).toEqual([file?.id]);
  expect(file).toMatchObject({ name: 'Kế hoạch; 2027 đã ký.pdf', state: 'stored' });
  expect(file?.copy).toMatchObject({
    sniffedType: 'application/pdf',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const [copy = '', ...others] = copiesIn(world);
  expect(others).toEqual([]);
  expect(copy).toMatch(/^[\w-]{22}\.pdf$/);
  expect(readFileSync(join(world.dataFolder, 'files', copy))).toEqual(bytes);
});

it('takes the same file once, however often it is sent (15)', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('plan.pdf', pdf());
  await lan.sendsFile('plan.pdf', pdf());
  expect(lan).toSay('form-file-replaced', { name: 'plan.pdf' });
  const { files } = await storedPlan(world);
  expect(files).toHaveLength(1);
});

it('lets the file come later, and keeps number, day and signer of what is signed', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.taps('form-button_later');
  const { answers, files } = await storedPlan(world);
  expect(answers['has_signed_document']).toBe('signed_later');
  expect(files).toEqual([]);
  expect(lan).toSay('form-review-complete');
  await submitPlan(lan);
  expect(lan).toSay('receipt-paper-owed');
  await lan.taps('button-see-submission');
  while (lan.sees('button-page-after')) await lan.taps('button-page-after');
  expect(lan.screen).toContain('Số, ký hiệu: 15/KH-UBND');
  expect(lan.screen).toContain('Người ký: Trần Văn Minh');
});

it('asks for a PDF or Word file when something else comes, and keeps the question (1, 3)', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('ảnh.zip', Buffer.from('PK'));
  expect(lan).toSay('form-error_archive', { name: 'ảnh.zip' });
  await lan.sendsFile('phim.mp4', Buffer.from('ftyp'));
  expect(lan).toSay('form-error_wrong-file-kind', { name: 'phim.mp4' });
  expect(askedOf(lan)).toBe(FILE_QUESTION);
  await lan.says('đây là tệp');
  expect(lan).toSay('form-error_file-expected');
  expect(askedOf(lan)).toBe(FILE_QUESTION);
  expect((await storedPlan(world)).files).toEqual([]);
});

it('refuses kindly what is stamped as a state secret, and keeps nothing of it', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('Kế hoạch - TUYỆT MẬT.pdf', pdf());
  expect(lan).toSay('form-error_secret');
  expect(askedOf(lan)).toBe(FILE_QUESTION);
  expect((await storedPlan(world)).files).toEqual([]);
  expect(copiesIn(world)).toEqual([]);
});

it('says that a file above 20 MB cannot be taken (15)', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('lớn.pdf', Buffer.concat([pdf(), Buffer.alloc(21 * 1024 * 1024)]));
  expect(lan).toSay('form-error_file-too-big', { max: 20 });
  expect(askedOf(lan)).toBe(FILE_QUESTION);
  expect((await storedPlan(world)).files).toEqual([]);
});

it('fetches the copy again when Telegram does not hand it out at once (48)', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToFileQuestion(world);
  world.control.addFault({ method: 'getFile', times: 1, fault: { type: 'html', status: 502 } });
  await lan.sendsFile('plan.pdf', pdf());
  expect((await storedPlan(world)).files).toMatchObject([{ state: 'waiting', copy: null }]);
  await world.pass(2 * MINUTE_MS);
  expect((await storedPlan(world)).files).toMatchObject([{ state: 'stored' }]);
});

it('keeps all files of an album in their order and says once what it holds (14)', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  const told = lan.heard.length;
  const names = Array.from({ length: 10 }, (_, at) => `trang ${at + 1}.pdf`);
  await lan.sendsAlbum(names, pdf());
  expect(lan).toSay('form-album-received', { count: 10 });
  expect(lan.heard).toHaveLength(told + 1);
  const { files, answers } = await storedPlan(world);
  const nameOf = new Map(files.map(({ id, name }) => [String(id), name]));
  expect([answers['file']].flat().map((id) => nameOf.get(String(id)))).toEqual(names);
});

it('adds a second file to the first one, and takes out the one that is not meant', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('nháp.pdf', pdf('nháp'));
  await lan.sendsFile('đã ký.docx', Buffer.from('PK\u0003\u0004'));
  expect(lan).toSay('form-files-so-far', { count: 2 });
  expect(lan.screen).toContain('2. đã ký.docx');
  await lan.taps('Bỏ tệp nháp.pdf');
  expect(lan).toSay('form-file-removed', { name: 'nháp.pdf' });
  const { files, answers } = await storedPlan(world);
  expect(files).toMatchObject([{ name: 'đã ký.docx' }]);
  expect(answers['file']).toEqual([files[0]?.id]);
});

/** Lets all copies be as old as that, by the machine's clock. */
const growOld = (world: World, ageMs: number): void => {
  const at = new Date(Date.now() - ageMs);
  for (const name of copiesIn(world)) utimesSync(join(world.dataFolder, 'files', name), at, at);
};

it('deletes the copy of a file that was taken out a day later, and no other', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('nháp.pdf', pdf('nháp'));
  await lan.sendsFile('đã ký.pdf', pdf('đã ký'));
  await lan.taps('Bỏ tệp nháp.pdf');
  growOld(world, DAY_MS - MINUTE_MS);
  await world.restart();
  await world.settle();
  expect(copiesIn(world)).toHaveLength(2);
  growOld(world, DAY_MS);
  await world.restart();
  await world.settle();
  const { files } = await storedPlan(world);
  expect(copiesIn(world)).toEqual(files.map(({ copy }) => copy?.storedName));
});

it('keeps the copy of what was handed in when the file is taken out later', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('đã ký.pdf', pdf('đã ký'));
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await lan.says('/menu');
  await lan.taps('button-task-submitted');
  await lan.taps('button-amend');
  await opensFromReview(lan, FILE_QUESTION);
  await lan.sendsFile('thay thế.pdf', pdf('thay thế'));
  await lan.taps('Bỏ tệp đã ký.pdf');
  growOld(world, 2 * DAY_MS);
  await world.restart();
  await world.settle();
  expect(copiesIn(world)).toHaveLength(2);
});

it('takes photos of the pages from whoever has no scanner, and shows the Board what they are (3)', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsPhoto(png(30, 40));
  expect(lan).toSay('form-photo-received', { page: '1' });
  await lan.sendsFile('trang 2.png', png(31, 40));
  expect(lan).toSay('form-photo-received', { page: '2' });
  const { files, answers } = await storedPlan(world);
  expect(files.map(({ state }) => state)).toEqual(['stored', 'stored']);
  expect(answers['file']).toEqual(files.map(({ id }) => id));
  expect(lan).not.toSay('file-other-kind');
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await lan.taps('button-see-submission');
  while (lan.sees('button-page-after')) await lan.taps('button-page-after');
  expect(lan.screen).toContain('trang 2.png (ảnh chụp)');
});

it('believes neither name nor declared type of what it keeps', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('..\\..\\kế hoạch.pdf', png(30, 40));
  const { files } = await storedPlan(world);
  expect(files).toMatchObject([{ name: 'kế hoạch.pdf', copy: { sniffedType: 'image/png' } }]);
  expect(copiesIn(world)).toEqual([expect.stringMatching(/^[\w-]{22}\.png$/)]);
});

it('tells the sender which file is not what its name says, and keeps answer and file', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('kế hoạch.pdf', Buffer.from(`MZ${'\0'.repeat(200)}`, 'latin1'));
  expect(lan).toSay('form-file-received');
  expect(lan).toSay('file-other-kind', { name: 'kế hoạch.pdf' });
  const { files, answers } = await storedPlan(world);
  expect(answers['file']).toEqual([files[0]?.id]);
  await lan.taps('button-file-again');
  expect(askedOf(lan)).toBe(FILE_QUESTION);
  await lan.sendsFile('kế hoạch.pdf', pdf('bản đúng'));
  expect(lan).not.toSay('file-other-kind');
  expect((await storedPlan(world)).files).toMatchObject([
    { copy: { sniffedType: 'application/pdf' } },
  ]);
});

it('leads from such a file to what was handed in, once it is handed in', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToFileQuestion(world);
  world.control.addFault({ method: 'getFile', times: 1, fault: { type: 'html', status: 502 } });
  await lan.sendsFile('kế hoạch.pdf', Buffer.from(`MZ${'\0'.repeat(200)}`, 'latin1'));
  await hasFilledPlan(lan);
  await submitPlan(lan);
  await world.pass(2 * MINUTE_MS);
  expect(lan).toSay('file-other-kind', { name: 'kế hoạch.pdf' });
  await lan.taps('button-see-handed-in');
  expect(lan).toSay('submission-heading');
});

it('says nothing of a file that was taken out before its copy came', async () => {
  const world = await openWorld({ expectsApiErrors: true });
  const lan = await comesToFileQuestion(world);
  world.control.addFault({ method: 'getFile', times: 1, fault: { type: 'html', status: 502 } });
  await lan.sendsFile('ảnh.pdf', Buffer.from(`MZ${'\0'.repeat(200)}`, 'latin1'));
  await lan.taps('form-button_remove-file');
  await lan.sendsFile('kế hoạch.pdf', pdf());
  await world.pass(2 * MINUTE_MS);
  expect(lan).not.toSay('file-other-kind');
});

it('takes the words under a file for a stamp of secrecy too', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  await lan.sendsFile('kế hoạch.pdf', pdf(), 'Tài liệu Tối mật');
  expect(lan).toSay('form-error_secret');
  await lan.sendsFile('Kế hoạch bảo mật thông tin.pdf', pdf());
  expect(lan).toSay('form-file-received');
});
