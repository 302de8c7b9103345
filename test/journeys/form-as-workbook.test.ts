import { expect, it } from 'vitest';

import { loadProgress } from '../../src/core/check-ins/load-progress.ts';
import { FilledBook } from '../support/filled-book.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { handedInPlan } from '../support/handed-in-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { beginPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

/** The workbook that the bot has just sent, opened. */
const sentBook = async (world: World, player: Player): Promise<FilledBook> => {
  const sent = player.messages.findLast(({ document }) => document !== undefined)?.document;
  const { bytes } = world.control.file(sent?.fileUniqueId ?? '');
  return FilledBook.open(bytes);
};

const progressOf = (world: World) =>
  world.stores(async (stores) => {
    const unit = await stores.units.byCode('P-LANG');
    const progress = unit && (await loadProgress(stores, { unitId: unit.id, year: 2027 }));
    if (!progress) throw new Error('no progress');
    return progress.targets;
  });

const names = [
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Tỷ lệ gia đình văn hóa',
  'Tỷ lệ tổ dân phố đạt chuẩn',
] as const;
const TARGETS = 'Tiến độ chỉ tiêu';
const RESULT = 'Kết quả lũy kế';

/** Asked for the check-in's workbook. */
const atCheckIn = async () => {
  const { world, lan } = await handedInPlan();
  await lan.says('/tiendo');
  await lan.taps('button-check-in');
  await lan.taps('form-button_book');
  expect(lan).toSay('form-book-sent');
  return { world, lan, book: await sentBook(world, lan) };
};

it('takes a check-in from an Excel file, and tells of each cell that it could not read', async () => {
  const { world, lan, book } = await atCheckIn();
  book.put(TARGETS, { row: names[0], heading: RESULT }, 'còn 5 hộ');
  await lan.sendsFile('bang-dien-check-in-2027-Q1.xlsx', await book.save());
  await lan.taps('button-see-found');
  // Five households are not said to be five per cent.
  expect(lan).toSay('form-found-unsure');
  await lan.taps('form-button_found-skip');
  book.put(TARGETS, { row: names[0], heading: RESULT }, 90);
  book.put(TARGETS, { row: names[1], heading: RESULT }, 'chín mươi lăm phẩy');
  book.put(TARGETS, { row: names[2], heading: 'Tiến độ' }, 'Chậm');
  book.put(TARGETS, { row: names[2], heading: RESULT }, '70,5');
  book.put('Thông tin chung', { row: 'Số điển hình mới phát hiện', heading: 'Trả lời' }, 2);
  await lan.sendsFile('bang-dien-check-in-2027-Q1 (1).xlsx', await book.save());
  await lan.taps('button-see-found');
  expect(lan.screen).toContain(
    '“Tỷ lệ gia đình văn hóa”: sheet “Tiến độ chỉ tiêu”, dòng 8, cột “Kết quả lũy kế”',
  );
  expect(lan).toSay('form-found-check-sheet');
  expect(lan.screen).toContain('chín mươi lăm phẩy');
  expect(lan.screen).toContain('Chậm; 70,5%');
  expect((await progressOf(world)).every(({ reported }) => reported === null)).toBe(true);
  await lan.taps('form-button_found-take');
  expect(lan.screen).toContain('Số điển hình mới phát hiện');
  await lan.taps('form-button_found-take');
  expect(lan).toSay('form-found-all-seen');
  // What could not be read is asked; nothing that stood is lost.
  await lan.says('/xemlai');
  await lan.taps(`1. ${TARGETS}`);
  await lan.taps('form-button_all-rows');
  await lan.says('2: 91');
  await lan.taps('Ghi 1 mục');
  await lan.taps('form-button_fill-missing');
  await lan.says('Thiếu kinh phí');
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  const targets = await progressOf(world);
  expect(targets.map(({ reported }) => [reported?.status, reported?.value])).toEqual([
    ['on_track', 90],
    ['on_track', 91],
    ['late', 70.5],
  ]);
}, 90_000);

it('knows its file by what stands in it, whosever it is, wherever it comes and whatever was done to it', async () => {
  const { world, lan, book } = await atCheckIn();
  // Another unit's.
  book.put(TARGETS, { row: names[0], heading: RESULT }, 80);
  const cells = book
    .sheet(TARGETS)
    .flatMap((row) =>
      row.flatMap((cell, at) => (typeof cell === 'string' ? [{ row, cell, at }] : [])),
    );
  const mark = cells.find(({ cell }) => cell.startsWith('TDKT-1'));
  if (!mark) throw new Error('no mark');
  mark.row[mark.at] = mark.cell.replace('Phường Láng', 'Phường Khương Đình');
  const others = book.sheets.splice(0).filter(({ name }) => name === TARGETS);
  book.sheets.push(...others);
  await lan.sendsFile('bang-dien.xlsx', await book.save());
  await lan.taps('button-see-found');
  expect(lan).toSay('form-book-other-unit', { unit: 'Phường Khương Đình' });
  expect(lan.screen).toContain('Đúng tiến độ; 80');
  await lan.taps('form-button_found-skip');
  mark.row[mark.at] = mark.cell;
  // A sheet that was saved as text.
  book.put(TARGETS, { row: names[1], heading: RESULT }, '92,5');
  await lan.sendsFile('bang-dien-check-in.csv', book.csv(TARGETS, ';'));
  await lan.taps('button-see-found');
  expect(lan.screen).toContain(names[1]);
  expect(lan.screen).toContain('Đúng tiến độ; 92,5');
  await lan.taps('form-button_found-skip');
  // Codes of rows and columns are gone, the last item stands first, and there is a column of notes.
  book.put(TARGETS, { row: names[0], heading: RESULT }, '90');
  const rows = book.sheet(TARGETS);
  const head = rows.findIndex((row) => row.includes(RESULT));
  const items = rows.splice(head + 2).toReversed();
  rows.push(...items);
  for (const [at, row] of rows.entries()) row.splice(0, 1, at === head ? 'Ghi chú' : null);
  rows[head - 1]?.fill(null);
  await lan.sendsFile('Báo cáo phường.xlsx', await book.save());
  await lan.taps('button-see-found');
  expect(lan.screen).toContain(names[0]);
  expect(lan.screen).toContain('Đúng tiến độ; 90');
  expect((await progressOf(world)).every(({ reported }) => reported === null)).toBe(true);
  await lan.taps('form-button_found-take');
  await lan.says('/xemlai');
  // It was no paper of the unit's.
  expect(lan.screen).not.toContain('Báo cáo phường.xlsx');
}, 120_000);

it('fills in a whole plan in Excel, lists and single questions, and asks what is missing', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await lan.taps('form-button_book');
  const book = await sentBook(world, lan);
  const single = (label: string, value: string | number): void =>
    book.put('Thông tin chung', { row: label, heading: 'Trả lời' }, value);
  single('Chủ đề thi đua', 'Kỷ cương, trách nhiệm, chuyển đổi số');
  single('Số điển hình tiên tiến', 6);
  single('Tỷ lệ lao động trực tiếp', '35%');
  single('Số lớp tập huấn', '2');
  single('Số cuộc kiểm tra', 3);
  const list = 'Chỉ tiêu thi đua';
  for (const [name, unit, value] of [
    ['Tỷ lệ hồ sơ đúng hạn', '%', '≥ 98,5%'],
    ['Số sáng kiến', 'Sáng kiến', 12],
    ['Tổng giá trị làm lợi', 'Triệu đồng', '1.234,5'],
  ] as const) {
    const row = book.firstFree(list);
    book.put(list, { row: row, heading: 'Tên chỉ tiêu' }, name);
    book.put(list, { row: row, heading: 'Đơn vị tính' }, unit);
    book.put(list, { row: row, heading: 'Mức phấn đấu' }, value);
  }
  await lan.sendsFile('bang-dien-annual-plan-2027.xlsx', await book.save());
  await lan.taps('button-see-found');
  while (lan.sees('form-button_found-take')) await lan.taps('form-button_found-take');
  expect(lan).toSay('form-found-all-seen');
  await hasFilledPlan(lan);
  await submitPlan(lan);
  expect(lan).toSay('receipt');
  expect((await storedPlan(world)).answers).toMatchObject({
    theme: 'Kỷ cương, trách nhiệm, chuyển đổi số',
    model_target: 6,
    direct_worker_share_target: 35,
    inspections: 3,
    'targets.1.target_name': 'Tỷ lệ hồ sơ đúng hạn',
    'targets.1.target_value': 98.5,
    'targets.1.comparison': 'at_least',
    'targets.2.target_value': 12,
    'targets.3.target_value': 1234.5,
  });
}, 90_000);
