import { expect, it } from 'vitest';

import { findInDocument } from '../../src/core/documents/find-in-document.ts';
import { fiveYearPlanOutline, planOutline } from '../../src/core/documents/plan-outline.ts';
import type { FoundInDocument } from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { bold, line, lines, table, title, wordFile } from '../support/word-file.ts';
import { readInto } from './read-into.ts';

const find = async (...body: readonly string[]): Promise<FoundInDocument> => {
  const parsed = await parseDocument(wordFile(body));
  if (parsed.type !== 'document') throw new Error(parsed.reason);
  return findInDocument(planOutline, parsed.blocks, 2027);
};

const answerIn = ({ answers }: FoundInDocument, field: string) =>
  answers.find((answer) => answer.field === field);

const head = title('KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2027');

it('asks whether the theme of the city is the theme of the unit', async () => {
  const found = await find(
    head,
    bold('I. CHỦ ĐỀ THI ĐUA'),
    line('Hưởng ứng chủ đề thi đua của Thành phố “Kỷ cương, sáng tạo, đột phá, phát triển”.'),
  );
  expect(answerIn(found, 'theme')).toMatchObject({ isSure: false });
});

it('takes the own theme where that of the city stands beside it', async () => {
  const found = await find(
    head,
    bold('I. CHỦ ĐỀ THI ĐUA'),
    line('Hưởng ứng chủ đề thi đua của Thành phố “Kỷ cương, sáng tạo, đột phá, phát triển”.'),
    line('Chủ đề của phường: “Trách nhiệm, thân thiện, chuyên nghiệp”.'),
  );
  expect(answerIn(found, 'theme')).toMatchObject({
    words: 'Trách nhiệm, thân thiện, chuyên nghiệp',
    isSure: false,
  });
});

it('asks about a target that tells of the year before as well', async () => {
  const { lists } = await find(
    head,
    bold('I. CHỈ TIÊU'),
    lines(
      {},
      '- Năm 2026 tỷ lệ hộ văn hóa đạt 91%, phấn đấu năm 2027 đạt 93%;',
      '- Giảm 10% số vụ tai nạn giao thông so với năm 2026;',
    ),
  );
  expect(lists.map(({ isSure, lines: rows }) => [isSure, rows.length])).toEqual([
    [false, 1],
    [true, 1],
  ]);
});

it('asks about every target of five years, whose table has a column for each of them', async () => {
  const body = [
    head,
    bold('I. CHỈ TIÊU'),
    table([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Năm 2027', 'Năm 2030'],
      ['1', 'Tỷ lệ hộ văn hóa', '%', '90', '91', '95'],
    ]),
  ];
  const parsed = await parseDocument(wordFile(body));
  if (parsed.type !== 'document') throw new Error(parsed.reason);
  const { lists } = findInDocument(fiveYearPlanOutline, parsed.blocks, 2030);
  expect(lists).toMatchObject([
    { isSure: false, lines: [expect.anything(), 'Tỷ lệ hộ văn hóa\t%\t95'] },
  ]);
});

it('cites the line in which the city’s plan stands, and leaves rules below a title out of it', async () => {
  const { title: called, answers } = await find(
    title('KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2027', '––––––––––'),
    line('Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;'),
    line(
      'Thực hiện Kế hoạch số 371/KH-UBND ngày 26/12/2025 của Ủy ban nhân dân Thành phố về công tác thi đua, khen thưởng;',
    ),
    bold('I. MỤC ĐÍCH, YÊU CẦU'),
    line('Đẩy mạnh phong trào thi đua yêu nước trong toàn xã.'),
  );
  expect(called).toBe('KẾ HOẠCH Công tác thi đua, khen thưởng năm 2027');
  expect(answers.find(({ field }) => field === 'city_plan')).toMatchObject({
    words: '371/KH-UBND',
    where: expect.stringContaining('371/KH-UBND'),
  });
});

it('reads what each year of five is to reach beside the whole', async () => {
  const file = wordFile([
    head,
    bold('I. CHỈ TIÊU'),
    table([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Giai đoạn 2026-2030', '2026', '2027', '2028', '2029', '2030'],
      ['1', 'Tỷ lệ hộ văn hóa', '%', '95', '90', '91', '92,5', '94', '95'],
      ['2', 'Sáng kiến được công nhận', 'Sáng kiến', '20', '3', '', '4', '5', '5'],
    ]),
  ]);
  const { doubtful, sure } = await readInto(fiveYearPlan, file, {
    year: 2030,
    period: '2026-2030',
  });
  expect({ ...doubtful, ...sure }).toMatchObject({
    'Tỷ lệ hộ văn hóa/target_value': 95,
    'Tỷ lệ hộ văn hóa/yearly_breakdown': ['90', '91', '92.5', '94', '95'],
    'Sáng kiến được công nhận/target_value': 20,
  });
  expect(doubtful).not.toHaveProperty('Sáng kiến được công nhận/yearly_breakdown');
});

it('names of several people the one that is the contact', async () => {
  const found = await find(
    head,
    bold('I. TỔ CHỨC THỰC HIỆN'),
    line(
      'Đồng chí Nguyễn Văn An phụ trách chung, đồng chí Lê Thị Bình là đầu mối, đồng chí Trần Văn Cường phối hợp.',
    ),
  );
  expect(answerIn(found, 'responsible_person')).toMatchObject({
    words: 'Lê Thị Bình',
    isSure: true,
  });
});

it.each([
  ['Tổ chức 02 lớp tập huấn cho cán bộ; 01 lớp tập huấn cho tổ dân phố.', 'training_sessions'],
  ['Tổ chức 02 lớp tập huấn cho cán bộ, 01 lớp tập huấn cho tổ dân phố.', 'training_sessions'],
  ['Xây dựng 05 điển hình tập thể và 12 điển hình cá nhân.', 'model_target'],
  ['Phấn đấu mỗi đơn vị có ít nhất 02 sáng kiến.', 'initiative_target'],
  ['Kinh phí: 50 triệu đồng từ ngân sách và 30 triệu đồng xã hội hóa.', 'budget_vnd'],
])('asks about a number that may be another: %s', async (words, field) => {
  const found = await find(head, bold('I. NHIỆM VỤ'), line(words));
  expect(answerIn(found, field)).toMatchObject({ isSure: false });
});

it('reads a number with a space, a day in figures, and who signs without “Nơi nhận”', async () => {
  const found = await find(
    table([['UBND XÃ\nSố: 05 /KH-UBND', 'Độc lập - Tự do - Hạnh phúc\nĐông Anh, ngày 06/01/2027']]),
    head,
    line('I- MỤC ĐÍCH, YÊU CẦU', { bold: true }),
    line('Đẩy mạnh phong trào thi đua yêu nước trong toàn xã.'),
    line('BÍ THƯ', { centre: true, bold: true }),
    line('Nguyễn Đức Tiến', { centre: true, bold: true }),
  );
  expect(Object.fromEntries(found.answers.map(({ field, words }) => [field, words]))).toEqual({
    doc_number: '05 /KH-UBND',
    doc_date: 'ngày 06/01/2027',
    signer_name: 'Nguyễn Đức Tiến',
    signer_title: 'Bí thư',
    objectives: 'Đẩy mạnh phong trào thi đua yêu nước trong toàn xã.',
  });
});

it('knows who launched a campaign that is responded to', async () => {
  const { items } = await find(
    head,
    bold('I. CÁC PHONG TRÀO THI ĐUA'),
    line(
      '1. Phong trào “Cả nước thi đua xây dựng nông thôn mới” do Thủ tướng Chính phủ phát động.',
    ),
    line('2. Phong trào “Người tốt, việc tốt” do UBND Thành phố phát động.'),
    line('3. Phong trào “Phường xanh, sạch, đẹp”: thời gian cả năm 2027.'),
  );
  expect(items.map(({ cells }) => cells['launched_by']?.code)).toEqual([
    'central',
    'city',
    undefined,
  ]);
});

it('does not take the table of tasks for targets, nor several dates for a time', async () => {
  const { lists, items } = await find(
    head,
    bold('I. CÁC PHONG TRÀO THI ĐUA'),
    line('1. Phong trào “Chuyển đổi số toàn dân”'),
    line('- Thời gian: phát động tháng 3/2027, sơ kết tháng 7/2027, tổng kết tháng 11/2027.'),
    bold('II. PHÂN CÔNG NHIỆM VỤ'),
    table([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['1', 'Ban hành kế hoạch', 'Văn phòng', '31/01/2027'],
    ]),
  );
  expect(lists.map(({ group }) => group)).toEqual(['tasks']);
  expect(items.map(({ cells }) => Object.keys(cells))).toEqual([['name']]);
});

it('takes no amount that the city wants for the name of its target', async () => {
  const { lists } = await find(
    head,
    bold('I. CHỈ TIÊU'),
    table([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu của Thành phố', 'Kế hoạch năm 2027'],
      ['1', 'Tỷ lệ hài lòng của người dân', '%', '95', '96'],
      ['2', 'Tỷ lệ hồ sơ đúng hạn', '%', '98', '99'],
    ]),
  );
  expect(lists.map(({ lines: rows }) => rows)).toEqual([
    [
      'Chỉ tiêu\tĐơn vị tính\tKế hoạch',
      'Tỷ lệ hài lòng của người dân\t%\t96',
      'Tỷ lệ hồ sơ đúng hạn\t%\t99',
    ],
  ]);
});

const words = {
  told: 'Tuyên truyền chủ trương, gương người tốt, việc tốt trên cổng thông tin và loa phát thanh của xã.',
  done: 'Người đứng đầu chịu trách nhiệm trực tiếp; kiểm điểm tiến độ hằng tháng, công khai kết quả.',
};

it('asks about what stands below a heading that names another part as well', async () => {
  const found = await find(
    head,
    bold('IV. TUYÊN TRUYỀN VÀ GIẢI PHÁP THỰC HIỆN'),
    lines({}, words.told, words.done),
  );
  expect(answerIn(found, 'communication_plan')).toMatchObject({ isSure: false });
});

it('asks about a part whose words stand in a table', async () => {
  const found = await find(
    head,
    bold('IV. CÔNG TÁC TUYÊN TRUYỀN'),
    table([
      ['Hình thức', 'Nơi thực hiện'],
      [words.told, 'Toàn xã'],
    ]),
  );
  expect(answerIn(found, 'communication_plan')).toMatchObject({ isSure: false });
});

it.each([
  [
    'side by side',
    [
      ['Công tác tuyên truyền', 'Giải pháp'],
      [words.told, words.done],
    ],
  ],
  [
    'below each other, with their headings in a column',
    [
      ['Tuyên truyền', words.told],
      ['Giải pháp', words.done],
    ],
  ],
])('reads parts that a table lays out: %s', async (_, rows) => {
  const found = await find(head, bold('IV. NỘI DUNG'), table(rows, { hasBorders: false }));
  expect(answerIn(found, 'communication_plan')).toMatchObject({ words: words.told, isSure: true });
  expect(answerIn(found, 'solutions')).toMatchObject({ words: words.done, isSure: true });
});

it('puts targets below the field that a column names beside them, merged or written once', async () => {
  const { sure } = await readInto(
    annualPlan,
    wordFile([
      head,
      bold('I. CHỈ TIÊU'),
      table([
        ['TT', 'Lĩnh vực', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2027'],
        ['1', { text: 'Kinh tế', down: 'begins' }, 'Thu ngân sách', 'tỷ đồng', '412'],
        ['2', { text: '', down: 'goes-on' }, 'Tỷ lệ giải ngân', '%', '95'],
        ['3', 'Văn hóa - xã hội', 'Gia đình văn hóa', '%', '96'],
        ['4', '', 'Hộ nghèo', 'hộ', '0'],
      ]),
    ]),
  );
  expect(sure).toMatchObject({
    'Thu ngân sách/target_group': 'Kinh tế',
    'Tỷ lệ giải ngân/target_group': 'Kinh tế',
    'Gia đình văn hóa/target_group': 'Văn hóa - xã hội',
    'Hộ nghèo/target_group': 'Văn hóa - xã hội',
    'Hộ nghèo/target_value': 0,
  });
});

it('asks about targets that stand as sentences beside a table of targets, and about none twice', async () => {
  const { sure, doubtful } = await readInto(
    annualPlan,
    wordFile([
      head,
      bold('I. CHỈ TIÊU'),
      line('Phấn đấu hoàn thành 02 chỉ tiêu sau:'),
      table([
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2027'],
        ['1', 'Thu ngân sách', 'tỷ đồng', '412'],
        ['2', 'Tỷ lệ hộ nghèo', '%', '< 0,2'],
      ]),
      line('Ngoài ra, phấn đấu 100% tổ dân phố có mô hình tự quản.'),
      line('- Tỷ lệ hộ nghèo dưới 0,2%;'),
      line('- Xây mới 3 nhà văn hóa.'),
    ]),
  );
  expect(sure).toMatchObject({
    'Thu ngân sách/target_value': 412,
    'Tỷ lệ hộ nghèo/target_value': 0.2,
  });
  expect(
    Object.entries(doubtful).flatMap(([path, value]) => (path.endsWith('_value') ? [value] : [])),
  ).toEqual([100, 3]);
});
