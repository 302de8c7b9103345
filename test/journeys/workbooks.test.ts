import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { packReplies } from '../../src/bot/kit/reply.ts';
import { type CalendarDate, instantInHanoi } from '../../src/core/shared/calendar-date.ts';
import { unpackedEntry, zipContents } from '../../src/papers/zip-contents.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { beginPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

let world: World;
let admin: Player;

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
});

afterAll(() => world.close());

/** The workbook that was just sent. */
const bytesSent = (): Uint8Array => {
  const sent = admin.messages.findLast(({ document }) => document !== undefined)?.document;
  return new Uint8Array(world.control.file(sent?.fileUniqueId ?? '').bytes);
};

/** Its sheets by name: rows by the headings of their columns. */
const sheetsSent = async () => {
  const sheets = await readWorkbook(bytesSent().buffer as ArrayBuffer);
  return new Map(
    sheets.map(({ sheet, data: [, headings = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(headings.map((name, at) => [String(name), row[at]]))),
    ]),
  );
};

const xmlSent = (name: string): string => {
  const bytes = bytesSent();
  const entry = (zipContents(bytes) ?? []).find((one) => one.name === name);
  return new TextDecoder().decode((entry && unpackedEntry(bytes, entry)) ?? new Uint8Array());
};

it('bring what came of a milestone: a row a unit, who is late, each list on a sheet of its own', async () => {
  await world.pass(instantInHanoi('2027-03-05' as CalendarDate, '10:00') - world.clock.now());
  await admin.says('/tinhhinh');
  await admin.taps('button-other-milestone');
  await admin.taps('Kế hoạch năm 2027');
  await admin.taps('button-workbook-milestone');
  await admin.taps('guard-button-sure');
  const sheets = await sheetsSent();
  const units = sheets.get('Đơn vị') ?? [];
  expect(units).toHaveLength(147);
  const lang = units.find((row) => row['Mã đơn vị'] === 'P-LANG');
  expect(lang).toMatchObject({
    'Đơn vị': 'Phường Láng',
    'Hạn gửi': new Date('2027-03-01'),
    'Gửi lần đầu': expect.any(Date),
    'Bản thứ': 1,
  });
  const late = sheets.get('Quá hạn') ?? [];
  expect(late).toHaveLength(146);
  expect(late.map((row) => row['Đơn vị'])).not.toContain('Phường Láng');
  expect(late[0]).toMatchObject({ 'Quá hạn (ngày làm việc)': 4 });
  const targets = sheets.get('Chỉ tiêu thi đua') ?? [];
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.every((row) => row['Mã đơn vị'] === 'P-LANG')).toBe(true);
});

it('keep headings in view, filter by them, print them on each page, and are one page wide', () => {
  const sheet = xmlSent('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
  expect(sheet).toMatch(/<pane[^>]*ySplit="2"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A2:[A-Z]+149"\/>/);
  expect(xmlSent('xl/workbook.xml')).toContain("'Đơn vị'!$2:$2");
});

it('bring the targets, the questions and the contacts to those who may have them', async () => {
  await admin.says('/tongquan');
  await admin.taps('button-workbooks');
  const list = admin.screen;
  expect(list).toContain('Bảng Excel');
  await admin.taps('button-workbook-targets');
  const [target] = (await sheetsSent()).get('Chỉ tiêu') ?? [];
  expect(target).toMatchObject({ 'Đơn vị': 'Phường Láng', 'Giá trị': expect.any(Number) });

  await world.player('Phường Láng').says('/hoi =1+1 là công thức?');
  await admin.says('/tongquan');
  await admin.taps('button-workbooks');
  await admin.taps('button-workbook-questions');
  await admin.taps('guard-button-sure');
  const [question] = (await sheetsSent()).get('Câu hỏi') ?? [];
  expect(question).toMatchObject({ 'Đơn vị': 'Phường Láng', 'Hỏi lúc': expect.any(Date) });
  expect(xmlSent('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);

  await admin.says('/tongquan');
  await admin.taps('button-workbooks');
  await admin.taps('button-workbook-contacts');
  await admin.taps('guard-button-sure');
  const contacts = (await sheetsSent()).get('Đầu mối') ?? [];
  expect(contacts.find((row) => row['Mã đơn vị'] === 'P-LANG')).toMatchObject({
    'Họ và tên': expect.stringMatching(/\S/),
  });
});

it('bring the register as a list that changes nothing when it comes in again', async () => {
  await admin.says('/tongquan');
  await admin.taps('button-workbooks');
  await admin.taps('button-workbook-units');
  const bytes = bytesSent();
  await admin.sendsFile('danh-sach-don-vi.xlsx', Buffer.from(bytes));
  await world.pass(60_000);
  expect(admin).toSay('units-plan-nothing');
});

/** What a killed program leaves of an export that it was making, and had begun anew so often. */
const leftHalfMade = (startedAnew: number) => {
  const from = { id: admin.id, is_bot: false, first_name: 'Hùng' };
  const chat = { id: admin.id, type: 'private' as const, first_name: 'Hùng' };
  const message = { message_id: 1, date: 1, chat, from };
  return packReplies([
    {
      type: 'look',
      name: 'units-book',
      values: {},
      update: { update_id: 900_000_001 + startedAnew, message },
      making: { language: 'vi', startedAnew },
    },
  ]);
};

const killedWhileMaking = async (startedAnew: number): Promise<void> => {
  await world.stores(({ inbox }) =>
    inbox.addDone(
      { updateId: 900_000_001 + startedAnew, key: String(admin.id) },
      leftHalfMade(startedAnew),
      world.clock.now(),
    ),
  );
  await world.restart();
  await world.settle();
};

it('are made by the next start where a start was killed in the middle, and asked for again after the third', async () => {
  const files = (): number => admin.messages.filter(({ document }) => document).length;
  const before = files();
  await killedWhileMaking(0);
  expect(files()).toBe(before + 1);
  expect((await sheetsSent()).size).toBe(1);
  await killedWhileMaking(2);
  expect(files()).toBe(before + 1);
  expect(admin).toSay('export-ask-again');
  await world.restart();
  await world.settle();
  expect(files()).toBe(before + 1);
});
