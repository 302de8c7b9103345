import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { labelOf } from '../../src/core/forms/schema/text-keys.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { createText } from '../../src/text.ts';
import { departmentPlan } from '../papers/documents/department-plan.ts';
import { enterprisePlan } from '../papers/documents/enterprise-plan.ts';
import { wardPlan } from '../papers/documents/ward-plan.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, pdf } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import { line, wordFile, zipOf } from '../support/word-file.ts';

const libreOffice = zipOf({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<a/>',
});

const atFirstQuestion = async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  return { world, lan };
};

/** What somebody does, counted. */
class Counted {
  acts = 0;
  readonly #player: Player;

  constructor(player: Player) {
    this.#player = player;
  }

  async taps(label: string): Promise<void> {
    this.acts += 1;
    await this.#player.taps(label);
  }

  async sends({ name, bytes }: { name: string; bytes: () => Buffer }): Promise<void> {
    this.acts += 1;
    await this.#player.sendsFile(name, bytes());
  }
}

/** What the form calls a question. */
const labelIn = (id: string): string => {
  const field = annualPlan.fields.find((one) => one.id === id);
  if (!field) throw new Error(`no question ${id}`);
  return createText().words(labelOf(annualPlan, field), 'vi');
};

const isRead = async (lan: Player, file = departmentPlan): Promise<void> => {
  await lan.sendsFile(file.name, file.bytes());
  await lan.taps('form-button_read');
  await lan.taps('button-see-found');
};

/** Leaves parts out up to the one with that heading. */
const skipTo = async (lan: Player, heading: string): Promise<void> => {
  while (!lan.screen.includes(heading)) await lan.taps('form-button_found-skip');
};

/** All that stands on the pages of what was handed in. */
const pagesOf = async (reader: Player): Promise<string> => {
  let words = reader.screen;
  while (reader.sees('button-page-after')) {
    await reader.taps('button-page-after');
    words += `\n${reader.screen}`;
  }
  return words;
};

const inVietnamese = (value: string | number): string => {
  if (typeof value === 'number') return value.toLocaleString('vi-VN');
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return year ? `${Number(day)}/${Number(month)}/${year}` : value;
};

it('brings a plan of eight pages from its Word file to its receipt in fifteen acts', async () => {
  const { world, lan } = await atFirstQuestion();
  const acts = new Counted(lan);
  acts.acts += 1;
  await acts.sends(departmentPlan);
  await acts.taps('form-button_read');
  await acts.taps('button-see-found');
  while (lan.sees('form-button_found-take')) await acts.taps('form-button_found-take');
  expect(lan).toSay('form-found-all-seen', { count: 2 });
  // "Trẻ em dưới 1 tuổi …": the form asks which way that is to go.
  expect(askedOf(lan)).toBe('annual-plan_targets_direction');
  await acts.taps('annual-plan_targets_direction_increase');
  // A Word file is the signed one once somebody says so.
  expect(lan).toSay('form-file-unsigned');
  await acts.taps('annual-plan_has_signed_document_signed');
  await acts.taps('form-button_submit');
  await acts.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  expect(acts.acts).toBeLessThanOrEqual(15);

  const { answers, files } = await storedPlan(world);
  const { expected } = departmentPlan;
  for (const [field, value] of Object.entries(expected.answers)) expect(answers[field]).toBe(value);
  expect(files.map(({ name }) => name)).toEqual([departmentPlan.name]);

  const admin = world.player('Quản trị');
  await admin.says('Phường Láng');
  await admin.taps('button-see-version');
  const read = await pagesOf(admin);
  const { direct_worker_share_comparison: _sign, ...told } = expected.answers;
  expect(expected.answers.direct_worker_share_comparison).toBe('at_least');
  expect(read).toContain(`: ≥ ${expected.answers.direct_worker_share_target}%`);
  // Each value stands under its own question, whole.
  for (const [field, value] of Object.entries(told)) {
    const label = labelIn(field);
    const sign = field === 'direct_worker_share_target' ? '≥ ' : '';
    expect(read).toContain(`${label}: ${sign}${inVietnamese(value)}`);
  }
  for (const cells of expected.tasks ?? []) for (const cell of cells) expect(read).toContain(cell);
  for (const [name, value, unit] of expected.targets) {
    const row = read.split('\n').find((one) => one.includes(`. ${name}: `));
    expect(row).toContain(inVietnamese(value));
    expect(row).toContain(unit);
  }
  const ofCampaigns = expected.campaigns.flatMap(({ kind: _kind, ...campaign }) =>
    Object.values(campaign).filter((value) => typeof value === 'string'),
  );
  for (const words of ofCampaigns) expect(read).toContain(inVietnamese(words));
});

it('goes on where it was left, after a restart in the middle', async () => {
  const { world, lan } = await atFirstQuestion();
  await isRead(lan);
  await skipTo(lan, 'Mục I. ');
  await lan.taps('form-button_found-take');
  expect(lan.screen).toContain('Mục II. ');
  await lan.taps('form-button_pause');
  await world.restart();
  await lan.taps('button-continue');
  expect(lan.screen).toContain('Mục II. ');
  await lan.taps('form-button_found-take');
  const { answers } = await storedPlan(world);
  expect(answers['objectives']).toBe(departmentPlan.expected.answers['objectives']);
  expect(answers['targets.7.target_value']).toBe(20);
});

it('takes back what a part has filled in', async () => {
  const { world, lan } = await atFirstQuestion();
  await isRead(lan);
  await skipTo(lan, 'Mục II. ');
  await lan.taps('form-button_found-take');
  expect((await storedPlan(world)).answers['targets.1.target_value']).toBe(96);
  await lan.taps('form-button_undo');
  expect(lan).toSay('form-undone');
  expect(lan.screen).toContain('Mục II. ');
  const { answers, draft } = await storedPlan(world);
  expect(draft.filled.items['targets'] ?? []).toEqual([]);
  expect(answers['theme'] ?? null).toBeNull();
});

it('keeps what is answered already, unless the person takes the words of the document', async () => {
  const { world, lan } = await atFirstQuestion();
  await lan.says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.');
  await lan.says('Kỷ cương, trách nhiệm, chuyển đổi số');
  await isRead(lan);
  await skipTo(lan, 'Mục I. ');
  expect(lan.screen).toContain('Đang ghi: Động viên cán bộ');
  await lan.taps('form-button_found-keep');
  expect(lan.screen).toContain('Đang ghi: Kỷ cương, trách nhiệm, chuyển đổi số');
  await lan.taps('form-button_found-replace');
  const { answers } = await storedPlan(world);
  expect(answers['objectives']).toContain('Động viên cán bộ');
  expect(answers['theme']).toBe(departmentPlan.expected.answers['theme']);
});

it('is changed where it is not right, and goes on behind that', async () => {
  const { world, lan } = await atFirstQuestion();
  await isRead(lan);
  await skipTo(lan, 'Mục I. ');
  await lan.taps('form-button_found-edit');
  expect(lan).toSay('form-review-head');
  await lan.taps('form-button_found-return');
  expect(lan.screen).toContain('Mục II. ');
  const { answers } = await storedPlan(world);
  expect(answers['objectives']).toBe(departmentPlan.expected.answers['objectives']);
});

it('keeps with each answer the words that it came from', async () => {
  const { world, lan } = await atFirstQuestion();
  await isRead(lan, wardPlan);
  await skipTo(lan, 'Mục III. ');
  await lan.taps('form-button_found-take');
  const { draft } = await storedPlan(world);
  expect(draft.filled.answers.get('training_sessions')).toMatchObject({
    value: 2,
    raw: 'Tổ chức 02 lớp tập huấn nghiệp vụ thi đua, khen thưởng cho công chức, trưởng các đoàn thể và tổ trưởng tổ dân phố.',
  });
});

it('fills in the plan that a file sent outside of any form is for', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.sendsFile(enterprisePlan.name, enterprisePlan.bytes());
  await lan.taps('Kế hoạch năm 2027');
  await lan.taps('form-button_read');
  await lan.taps('button-see-found');
  await skipTo(lan, 'Mục I. ');
  expect(lan.screen).toContain('lao động giỏi, lao động sáng tạo');
});

it('fills in a plan from a workbook as well, which stays among its files', async () => {
  const { world, lan } = await atFirstQuestion();
  const bytes = await writeWorkbook([
    ['I. CHỈ TIÊU THI ĐUA'],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2027'],
    [1, 'Số công trình chào mừng', 'công trình', 12],
    [2, 'Tỷ lệ hồ sơ đúng hạn', '%', '99,5'],
  ]).toBuffer();
  await lan.sendsFile('Chỉ tiêu 2027.xlsx', bytes);
  await lan.taps('form-button_read');
  await lan.taps('button-see-found');
  await lan.taps('form-button_found-take');
  const { answers, files } = await storedPlan(world);
  expect(answers['targets.1.target_value']).toBe(12);
  expect(answers['targets.2.target_value']).toBe(99.5);
  expect(files.map(({ name }) => name)).toEqual(['Chỉ tiêu 2027.xlsx']);
});

it('takes what a part says once, however often it is tapped', async () => {
  const { world, lan } = await atFirstQuestion();
  await isRead(lan);
  await skipTo(lan, 'Mục II. ');
  await lan.tapsTwice('form-button_found-take');
  const { draft } = await storedPlan(world);
  expect(draft.filled.items['targets']).toHaveLength(7);
  expect(lan.screen).toContain('Mục III. ');
});

it('does not offer to read for who wants to fill in themselves', async () => {
  const { lan } = await atFirstQuestion();
  await lan.sendsFile(departmentPlan.name, departmentPlan.bytes());
  await lan.taps('form-button_read-no');
  expect(lan.sees('form-button_read')).toBe(false);
  expect(askedOf(lan)).toBe('annual-plan_objectives');
});

it('says of a PDF that a Word file could be read, and keeps it', async () => {
  const { world, lan } = await atFirstQuestion();
  await lan.sendsFile('Kế hoạch 2027 đã ký.pdf', pdf());
  expect(lan).toSay('form-document-word-helps');
  await lan.sendsFile('Kế hoạch 2027.docm', departmentPlan.bytes());
  expect(lan.sees('form-button_read')).toBe(true);
  expect((await storedPlan(world)).files).toHaveLength(2);
});

it('says so of the first PDF only', async () => {
  const { world, lan } = await atFirstQuestion();
  await lan.sendsFile('Kế hoạch 2027 đã ký.pdf', pdf());
  for (const name of ['Kế hoạch 2027 đã ký.pdf', 'Phụ lục.pdf']) {
    await lan.sendsFile(name, pdf());
    expect(lan).not.toSay('form-document-word-helps');
  }
  const names = (await storedPlan(world)).files.map((file) => file.name);
  expect(names).toEqual(['Kế hoạch 2027 đã ký.pdf', 'Phụ lục.pdf']);
});

it.each([
  ['Kế hoạch cũ.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-office'],
  ['Kế hoạch.docx', Buffer.from('%PDF-1.7'), 'pdf'],
  ['Bản chụp.docx', wordFile([line('')]), 'no-text'],
  ['Tải dở.docx', departmentPlan.bytes().subarray(0, 400), 'broken'],
  ['Soạn bằng LibreOffice.docx', libreOffice, 'open-document'],
] as const)('says why %s cannot be read, and keeps it', async (name, bytes, reason) => {
  const { world, lan } = await atFirstQuestion();
  await lan.sendsFile(name, Buffer.from(bytes));
  await lan.taps('form-button_read');
  expect(lan).toSay(`document-refused_${reason}`, { name });
  await lan.taps('button-answer-on');
  expect(askedOf(lan)).toBe('annual-plan_objectives');
  expect(lan.sees('form-button_read')).toBe(false);
  expect((await storedPlan(world)).files.map((file) => file.name)).toEqual([name]);
});

it('takes the file that is sent again below why it could not be read, and reads it', async () => {
  const { lan } = await atFirstQuestion();
  await lan.sendsFile('Kế hoạch.docx', Buffer.from('%PDF-1.7'));
  await lan.taps('form-button_read');
  await lan.sendsFile(departmentPlan.name, departmentPlan.bytes());
  expect(askedOf(lan)).toBe('annual-plan_objectives');
  await lan.taps('form-button_read');
  await lan.taps('button-see-found');
  expect(lan).toSay('form-found-check');
});

it('goes on where somebody was while the document is being read', async () => {
  const { lan } = await atFirstQuestion();
  await lan.sendsFile(departmentPlan.name, departmentPlan.bytes());
  await lan.taps('form-button_read');

  await lan.taps('form-button_found-go-on');
  expect(askedOf(lan)).toBe('annual-plan_objectives');
});
