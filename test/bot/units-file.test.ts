import { expect, it, onTestFinished } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { importUnits } from '../../src/core/units/import-units.ts';
import { tableOf } from '../support/people-world.ts';
import { World } from '../support/world.ts';

const openWorld = async (): Promise<World> => {
  const world = await World.open();
  onTestFinished(() => world.close());
  return world;
};

const codes = async (world: World): Promise<string[]> =>
  (await world.stores(({ units }) => units.all())).map(({ code }) => code);

const heading = 'unit_code,name,unit_type\n';

it('shows what a file would change, and writes it only when told to', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  const file = `${heading}P-MOI,Phường Mới,commune\nP-LANG,Phường Láng Thượng,commune\n`;
  await admin.sendsFile('đơn vị.csv', Buffer.from(file));
  const dryRun = admin.heard.at(-1);
  expect(dryRun).toContain('Thêm 1 · sửa 1');
  expect(dryRun).toContain('P-MOI');
  expect(await codes(world)).not.toContain('P-MOI');

  await admin.taps('Ghi danh sách');
  expect(admin.screen).toContain('Đã ghi danh sách: thêm 1, sửa 1');
  expect(await codes(world)).toContain('P-MOI');
});

it('reads a file that is sent while labels of a unit are asked for, which words still answer', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.says('P-LANG');
  await admin.taps('button-unit-tags');
  await admin.taps('button-tag-new');
  await admin.sendsFile('moi.csv', Buffer.from(`${heading}P-MOI,Phường Mới,commune\n`));
  expect(admin.heard.at(-1)).toContain('Thêm 1');
  // What was read of the file stands between the asking and the words.
  await admin.says('Nội thành');
  await admin.taps('button-doubt-expected');
  expect(admin).toSay('unit-tags', { tags: 'Nội thành' });
});

it('names each bad row and offers nothing to write', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  const rows = Array.from({ length: 60 }, (_, at) => `P-X${at},Phường ${at},không rõ\n`);
  await admin.sendsFile('xau.csv', Buffer.from(heading + rows.join('')));
  expect(admin.heard.at(-1)).toContain('Dòng 2, cột unit_type');
  expect(admin.buttons).toEqual(['Xem chi tiết']);
  await admin.taps('Xem chi tiết');
  expect(admin.buttons).toEqual(['Tìm', 'Sau ›']);
  const pages = [admin.screen];
  while (admin.buttons.includes('Sau ›')) {
    await admin.taps('Sau');
    pages.push(admin.screen);
  }
  expect(pages.join('\n')).toContain('Dòng 61');
  expect(await codes(world)).not.toContain('P-X1');
});

it('reads a workbook, whatever its name, and points out what is much alike', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  const workbook = await writeWorkbook([
    ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị'],
    ['P-MOI', 'Phường Mới', 'Phường'],
    ['P-LANG-2', 'Phường  Lạng', 'Phường'],
  ]).toBuffer();
  await admin.sendsFile('danh sách.csv', workbook);
  expect(admin.heard.at(-1)).toContain('Thêm 2');
  expect(admin.heard.at(-1)).toContain('Gần giống: dòng 3 (P-LANG-2');
  await admin.taps('Ghi danh sách');
  expect(await codes(world)).toContain('P-MOI');
});

/** A ward that is to lead a cluster; only one can. */
const leads = (code: string): string =>
  `unit_code,name,unit_type,cluster,cluster_role\n${code},Phường ${code},commune,Cụm thi đua số 5,lead\n`;

it('compares anew what was approved, and writes nothing that has become wrong since', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  await admin.sendsFile('moi.csv', Buffer.from(leads('P-MOT')));
  await world.stores((stores) =>
    importUnits(
      { ...stores, random: { token: () => 'another' } },
      { table: tableOf(leads('P-HAI')), by: 'cli' },
      world.clock.now(),
    ),
  );
  await admin.taps('Ghi danh sách');
  expect(admin.screen).toContain('Có 1 lỗi nên chưa ghi gì');
  expect(await codes(world)).not.toContain('P-MOT');
  expect(admin.sees('Ghi danh sách')).toBe(false);
});

it('puts a file aside, also when a newer one comes', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  const send = (code: string) =>
    admin.sendsFile('moi.csv', Buffer.from(`${heading}${code},Phường Mới,commune\n`));
  await send('P-MOT');
  const old = admin.find('Ghi danh sách');
  await send('P-HAI');
  await admin.tapsOld(old);
  expect(admin.toast).toContain('không còn chờ');
  await admin.taps('Bỏ qua');
  expect(admin.screen).toContain('không ghi gì');
  expect(await codes(world)).not.toContain('P-MOT');
  expect(await codes(world)).not.toContain('P-HAI');
});

it('says why a file cannot be read, and takes none from others', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  await admin.sendsFile('ảnh.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]));
  expect(admin.heard.at(-1)).toContain('không đọc được');
  await admin.sendsFile('don-vi.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]));
  expect(admin.heard.at(-1)).toContain('Excel cũ');

  const lan = world.player('Phường Láng');
  await lan.sendsFile('don-vi.csv', Buffer.from(`${heading}P-MOI,Phường Mới,commune\n`));
  expect(await codes(world)).not.toContain('P-MOI');
  expect(lan.buttons).not.toContain('Ghi danh sách');
});

it('asks which of two sheets is meant, and reads the one that was chosen', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.starts();
  const columns = ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị'];
  const workbook = await writeWorkbook([
    { sheet: '2026', data: [columns, ['P-CU', 'Phường Cũ', 'Phường']] },
    { sheet: '2027', data: [columns, ['P-MOI', 'Phường Mới', 'Phường']] },
  ]).toBuffer();
  await admin.sendsFile('danh sách.xlsx', workbook);
  expect(admin).toSay('units-file-which-sheet', { count: '2' });
  expect(admin.buttons).toEqual(['2026 · 1 dòng', '2027 · 1 dòng']);
  const old = admin.find('2026 · 1 dòng');
  await admin.taps('2027 · 1 dòng');
  expect(admin.heard.at(-1)).toContain('Trang tính: 2027');
  await admin.tapsOld(old);
  expect(admin.toast).toContain('không còn chờ xác nhận');
  await admin.taps('Ghi danh sách');
  expect(await codes(world)).toContain('P-MOI');
  expect(await codes(world)).not.toContain('P-CU');
});
