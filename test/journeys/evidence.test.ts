import { expect, it } from 'vitest';

import { png } from '../sandbox/pictures.ts';
import { leavesRest } from '../support/duties.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { handedInPlan } from '../support/handed-in-plan.ts';
import { anotherContact, joinsBoard } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, pdf, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { goTo } from '../support/reminded-world.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const FILE_QUESTION = 'annual-plan_file';

const comesToFileQuestion = async (world: World): Promise<Player> => {
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan, { until: FILE_QUESTION });
  return lan;
};

/** The beginning of what old Office, archives and phones make. */
const OLD_OFFICE = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(600),
]);
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]);
const ZIP = Buffer.from('PK\u0003\u0004');

it('takes what people really send, refuses the rest kindly, and loses nothing thereby', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  const kept = async (): Promise<string[]> => {
    const { files, answers } = await storedPlan(world);
    const nameOf = new Map(files.map(({ id, name }) => [String(id), name]));
    return [answers['file'] ?? []].flat().map((id) => nameOf.get(String(id)) ?? '');
  };
  await lan.sendsFile('Ke hoach da ky.pdf', pdf());
  for (const [name, bytes] of [
    ['phu luc cu.xls', OLD_OFFICE],
    ['thuyet minh.doc', OLD_OFFICE],
    ['IMG_2041.heic', HEIC],
    ['thật ra là pdf.docx', pdf('đổi tên')],
  ] as const)
    await lan.sendsFile(name, bytes);
  const taken = await kept();
  expect(taken).toEqual([
    'Ke hoach da ky.pdf',
    'phu luc cu.xls',
    'thuyet minh.doc',
    'IMG_2041.heic',
    'thật ra là pdf.docx',
  ]);
  expect((await storedPlan(world)).files.map(({ state }) => state)).not.toContain('failed');
  expect(lan.heard.join('\n')).not.toContain('không đúng loại');

  for (const name of ['ho so.zip', 'ho so.rar']) {
    await lan.sendsFile(name, ZIP);
    expect(lan).toSay('form-error_archive', { name });
    expect(lan.screen).toContain('PDF, Word, Excel hoặc ảnh');
  }
  await lan.sendsFile('phim 25 MB.mp4', Buffer.alloc(1000));
  expect(lan).toSay('form-error_wrong-file-kind', { name: 'phim 25 MB.mp4' });
  await lan.sendsOther('voice');
  expect(askedOf(lan)).toBe(FILE_QUESTION);
  await lan.sendsPhoto(png(39, 80), 'Ảnh chụp Zalo');
  await lan.sendsFile('Ke hoach da ky.pdf', pdf());
  expect(lan).toSay('form-file-replaced', { name: 'Ke hoach da ky.pdf' });
  expect((await kept()).slice(0, 5)).toEqual(taken);
  expect(await kept()).toHaveLength(6);

  await lan.sendsAlbum(['phụ lục 1.xlsx', 'phụ lục 2.xlsx'], ZIP, 'Hai phụ lục');
  expect(lan).toSay('form-album-received', { count: 2 });
  expect(lan).toSay('form-files-so-far', { count: 8 });
  await lan.says('xong');
  expect(lan).toSay('form-review-complete');
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  await lan.taps('button-see-submission');
  expect(lan.sees('button-send-files')).toBe(true);
  expect(lan.sees('Tệp: phụ lục 2.xlsx')).toBe(true);
});

it('answers an album of photos and a document once, also when it comes in one breath', async () => {
  const world = await openWorld();
  const lan = await comesToFileQuestion(world);
  const told = lan.heard.length;
  await lan.sendsAlbum(['1.png', '2.png', '3.png', 'Kế hoạch.pdf'], pdf());
  expect(lan.heard).toHaveLength(told + 1);
  expect(lan).toSay('form-album-received', { count: 4 });
  expect(lan.screen).toContain('Kế hoạch.pdf; 3 ảnh chụp');
  expect((await storedPlan(world)).files).toHaveLength(4);
});

const bytesSentTo = (world: World, player: Player): Buffer[] =>
  player.messages.flatMap(({ from, document }) =>
    from === 'bot' && document ? [world.control.file(document.fileUniqueId).bytes] : [],
  );

it('brings a half-year report to the specialist and, a year later, to a new contact, byte by byte', async () => {
  const world = await openWorld({ today: '2027-05-20' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  const thanh = await joinsBoard(world, 'Trần Văn Thành', 'Chuyên viên theo dõi');
  await admin.says('/nhansu');
  await admin.taps('Trần Văn Thành');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Cụm 2');
  const report = pdf('Báo cáo sơ kết, bản có chữ ký và dấu');
  await lan.starts();
  await lan.taps('○ Sơ kết 6 tháng');
  await lan.sendsFile('45-BC-UBND (18.5.2027).pdf', report);
  // Number, day and file are there; only what the file does not say is still asked.
  expect(lan).toSay('report_as_of_date.ask');
  await leavesRest(lan);
  expect(lan).toSay('form-review-complete');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');

  await thanh.says('Phường Láng');
  await thanh.taps('button-papers');
  await thanh.taps('● Sơ kết 6 tháng');
  await thanh.taps('button-send-file');
  expect(bytesSentTo(world, thanh)).toEqual([report]);

  await goTo(world, '2028-04-10');
  const dung = await anotherContact(world, 'Phường Láng', 'Lê Tiến Dũng');
  await dung.says('/menu');
  await dung.taps('button-own-papers');
  while (!dung.sees('● Sơ kết 6 tháng'))
    await dung.taps(dung.sees('button-page-after') ? 'button-page-after' : 'Xem năm 2027');
  await dung.taps('● Sơ kết 6 tháng');
  expect(dung.screen).toContain('45/BC-UBND');
  await dung.taps('button-send-file');
  expect(bytesSentTo(world, dung)).toEqual([report]);
});

it('keeps with a check-in what is sent at any of its questions, and asks for none', async () => {
  const { world, lan } = await handedInPlan();
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  await lan.sendsFile('minh-chung.xlsx', ZIP);
  expect(lan).toSay('form-file-attached', { name: 'minh-chung.xlsx' });
  await lan.taps('form-button_one-by-one');
  expect(lan).toSay('check-in_targets_status.ask');
  for (let target = 0; target < 3; target += 1) {
    await lan.taps('check-in_targets_status_on_track');
    await lan.says('50');
  }
  await lan.says('3', '1');
  expect(lan).toSay('form-review-complete');
  await lan.taps('form-button_page-after');
  expect(lan.screen).toContain('Tệp kèm theo: minh-chung.xlsx');
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  await lan.taps('button-see-submission');
  await lan.taps('Tệp: minh-chung.xlsx');
  expect(bytesSentTo(world, lan)).toEqual([ZIP]);
});
