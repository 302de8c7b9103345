import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { joinsBoard } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

let world: World;
let admin: Player;
let viewer: Player;
let lan: Player;

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  viewer = await joinsBoard(world, 'Lê Văn Xem', 'Lãnh đạo');
  lan = world.player('Phường Láng');
  await lan.starts();
});

afterAll(async () => {
  await world.close();
});

const list = `Danh sách tặng thưởng (kèm theo Quyết định số 88/QĐ-TTg ngày 5/3/2026)
STT;Tên đơn vị;Họ và tên;Năm;Danh hiệu;Số quyết định
1;Phường Láng;;2025;Cờ thi đua của Chính phủ;
2;Phường Lánh;;2025;Tập thể lao động xuất sắc;12/QĐ-UBND ngày 9/1/2026
3;Phường Láng;Trần Thị Mai;2024;Chiến sĩ thi đua cơ sở;7/QĐ-UBND ngày 5/1/2025
4;Phường Láng;;2x24;Giấy khen;3/QĐ-UBND
`;

it('takes a list from Excel: what is not plain is asked, what is wrong is named, the rest is written', async () => {
  await admin.sendsFile('khen thuong.csv', Buffer.from(list));
  expect(admin.heard.at(-1)).toContain('Ghi mới vào sổ: 2 mục');
  expect(admin.heard.at(-1)).toContain('Chưa rõ đơn vị: 1 mục, 1 tên');
  expect(admin.heard.at(-1)).toContain('Dòng 6, Năm: “2x24” không phải năm');
  await admin.taps('Chọn đơn vị (1 tên)');
  expect(admin.screen).toContain('“Phường Lánh” (dòng 4) là đơn vị nào?');
  await admin.taps('Phường Láng');
  expect(admin.screen).toContain(
    'Dòng 3: Phường Láng · Cờ thi đua của Chính phủ · 2025 · 88/QĐ-TTg',
  );
  await admin.taps('Ghi 3 mục vào sổ');
  expect(admin.screen).toContain('Đã ghi 3 mục vào Sổ khen thưởng.');
  expect(admin.screen).toContain('Các dòng còn lại chưa được ghi');
});

it('mends a wrong row: the whole file comes again and nothing is written twice', async () => {
  const mended = list.replace('Lánh', 'Láng').replace('2x24', '2024');
  await admin.sendsFile('khen thuong.csv', Buffer.from(mended));
  expect(admin.heard.at(-1)).toContain('Ghi mới vào sổ: 1 mục');
  expect(admin.heard.at(-1)).toContain('Sổ đã có: 3 mục');
  await admin.taps('Ghi 1 mục vào sổ');
  expect(admin.screen).not.toContain('Các dòng còn lại');
  await admin.sendsFile('khen thuong.csv', Buffer.from(mended));
  expect(admin.heard.at(-1)).toContain('Không có mục mới để ghi.');
  expect(admin.buttons.join()).not.toContain('vào sổ');
});

it('is looked up by unit, person, year, title and decision', async () => {
  await viewer.says('/khenthuong');
  expect(viewer.screen).toContain('Sổ khen thưởng: 4 mục');
  expect(viewer.buttons).not.toContain('Ghi một mục');
  for (const [sought, title] of [
    ['tran thi mai', 'Chiến sĩ thi đua cơ sở'],
    ['12/QĐ-UBND', 'Tập thể lao động xuất sắc'],
    ['cờ chính phủ', 'Cờ thi đua của Chính phủ'],
  ]) {
    await viewer.says(`/khenthuong ${sought}`);
    expect(viewer.screen).toContain(title);
    expect(viewer.screen).toContain('Sổ khen thưởng: 1 mục');
  }
  await viewer.says('/khenthuong phuong lang');
  expect(viewer.screen).toContain('Sổ khen thưởng: 4 mục');
  await viewer.says('/khenthuong');
  await viewer.taps('Xem năm 2024');
  expect(viewer.screen).toContain('Năm 2024');
  expect(viewer.screen).toContain('Sổ khen thưởng: 2 mục');
});

it('is corrected by an admin, one thing at a time, and what was written by mistake goes with a reason', async () => {
  await admin.says('/khenthuong tran thi mai');
  await admin.taps('1');
  await admin.taps('Năm');
  await admin.says('hai nghìn');
  expect(admin.screen).toContain('Chưa ghi được');
  await admin.says('2025');
  expect(admin.screen).toContain('Năm 2025 · Danh hiệu · Cấp cơ sở');
  await admin.taps('Gỡ khỏi sổ');
  await admin.says('Ghi nhầm người');
  expect(admin.screen).toContain('Đã gỡ “Chiến sĩ thi đua cơ sở” năm 2025 khỏi sổ.');
  await admin.says('/khenthuong tran thi mai');
  expect(admin.screen).toContain('0 mục');
});

it('takes one award on a line', async () => {
  await admin.says('/khenthuong');
  await admin.taps('Ghi một mục');
  await admin.says('Phường Lánh; Bằng khen; 2025');
  expect(admin.screen).toContain('Có thể là: Phường Láng');
  await admin.says('Phường Láng; Bằng khen; 2025; QĐ số 99/QĐ-UBND ngày 2/2/2026');
  expect(admin.screen).toContain('Đã ghi vào sổ.');
  expect(admin.screen).toContain('Quyết định số 99/QĐ-UBND ngày 2/2/2026');
});

it('shows a unit its own', async () => {
  await lan.says('/khenthuong');
  expect(lan.screen).toContain('Khen thưởng của Phường Láng: 4 mục');
  expect(lan.screen).toContain('Bằng khen · 2025');
  expect(lan.buttons.join()).not.toContain('Ghi một mục');
});

it('goes out as a workbook of real days and plain texts that adds nothing when it comes in again', async () => {
  await admin.says('/khenthuong');
  await admin.taps('Tải Excel');
  await admin.taps('guard-button-sure');
  const sent = admin.messages.findLast(({ document }) => document !== undefined)?.document;
  const { bytes } = world.control.file(sent?.fileUniqueId ?? '');
  const [sheet] = await readWorkbook(new Uint8Array(bytes).buffer);
  const rows = sheet?.data ?? [];
  expect(rows[1]?.slice(0, 5)).toEqual([
    'Mã đơn vị',
    'Tên đơn vị',
    'Họ và tên',
    'Năm',
    'Danh hiệu, hình thức',
  ]);
  expect(rows[2]?.[3]).toBe(2025);
  expect(rows.slice(2).every((row) => row[8] === null || row[8] instanceof Date)).toBe(true);
  await admin.sendsFile('so.xlsx', Buffer.from(bytes));
  expect(admin.heard.at(-1)).toContain('Sổ đã có: 4 mục');
  expect(admin.heard.at(-1)).toContain('Không có mục mới để ghi.');
});

it('shows what was registered, proposed and granted for a year', async () => {
  await viewer.says('/khenthuong');
  await viewer.taps('Đăng ký – đề nghị – tặng');
  await viewer.taps('Xem năm 2025');
  expect(viewer.screen).toContain('thành tích năm 2025');
  expect(viewer.screen).toContain('Cấp Nhà nước · Danh hiệu: 0 → 0 → 1');
  expect(viewer.screen).toContain('Phường Láng');
});

it('takes back an import, but not what was corrected since', async () => {
  const bytes = await writeWorkbook([
    ['Tên đơn vị', 'Năm', 'Hình thức khen thưởng'],
    ['Phường Láng', 2021, 'Bằng khen'],
    ['Phường Láng', 2022, 'Bằng khen'],
  ]).toBuffer();
  await admin.sendsFile('cu.xlsx', bytes);
  await admin.taps('Ghi 2 mục vào sổ');
  await admin.taps('Hoàn tác lần nhập này');
  expect(admin.screen).toContain('gỡ 2 mục');
  await admin.sendsFile('cu.xlsx', bytes);
  await admin.taps('Ghi 2 mục vào sổ');
  await admin.says('/khenthuong 2022');
  await admin.taps('1');
  await admin.taps('Năm');
  await admin.says('2020');
  await admin.taps('Hoàn tác lần nhập này');
  expect(admin.screen).toContain('gỡ 1 mục');
  await admin.says('/khenthuong 2020');
  expect(admin.screen).toContain('Bằng khen · 2020');
});
