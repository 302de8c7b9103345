import { expect, it } from 'vitest';

import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { bold, line, lines, table, title, wordFile } from '../support/word-file.ts';
import { readInto } from './read-into.ts';

/** Plans as offices write them, each for what somebody once read wrong in it. */
const read = (...body: readonly string[]) =>
  readInto(
    annualPlan,
    wordFile([title('KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2027'), ...body]),
  );

it('ends a campaign where the next of its list begins, whatever that begins with', async () => {
  const { sure } = await read(
    bold('I. CÁC PHONG TRÀO THI ĐUA'),
    line('b) Phát động phong trào “Xanh, sạch”. Tiêu chí: mỗi tổ có một tuyến đường hoa.'),
    line('c) Đợt thi đua cao điểm chào mừng Quốc khánh (từ 15/7/2027 đến 02/9/2027).'),
    bold('II. THI ĐUA THEO CHUYÊN ĐỀ, PHONG TRÀO'),
    lines(
      {},
      '- Phong trào “An toàn lao động”;',
      '- Đợt 1: “90 ngày nước rút” (15/3 - 15/6/2027), tiêu chí: xong trước 30/5/2027.',
      '- Đợt 2: Thi đua hoàn thành kế hoạch, thời gian từ 01/10/2027 đến 31/12/2027.',
    ),
    line('5. Cuộc vận động “Toàn dân đoàn kết”, thời gian cả năm.'),
  );
  expect(sure).toMatchObject({
    'Xanh, sạch/criteria_text': 'mỗi tổ có một tuyến đường hoa',
    'Đợt thi đua cao điểm chào mừng Quốc khánh/start': '2027-07-15',
    'Đợt thi đua cao điểm chào mừng Quốc khánh/end': '2027-09-02',
    '90 ngày nước rút/start': '2027-03-15',
    '90 ngày nước rút/criteria_text': 'xong trước 30/5/2027',
    'Thi đua hoàn thành kế hoạch/end': '2027-12-31',
    'Toàn dân đoàn kết/start': '2027-01-01',
    'Toàn dân đoàn kết/end': '2027-12-31',
  });
  expect(sure).not.toHaveProperty('An toàn lao động/criteria_text');
});

it('goes on with a campaign below it, sign by sign, also where these are like its own', async () => {
  const { sure } = await read(
    bold('I. CÁC PHONG TRÀO THI ĐUA'),
    lines(
      {},
      '- Phong trào “Đô thị văn minh”',
      '- Thời gian: từ 01/3/2027 đến 30/9/2027',
      '- Tiêu chí:',
      '+ 100% hộ phân loại rác',
      '+ mỗi ngõ một mô hình',
    ),
  );
  expect(sure).toMatchObject({
    'Đô thị văn minh/end': '2027-09-30',
    'Đô thị văn minh/criteria_text': '100% hộ phân loại rác\nmỗi ngõ một mô hình',
  });
});

it('asks about each of several campaigns that one sentence names', async () => {
  const { sure, doubtful } = await read(
    bold('I. CÁC PHONG TRÀO THI ĐUA'),
    line(
      'a) Tiếp tục hưởng ứng các phong trào do Trung ương, Thành phố phát động: “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”; “Người tốt, việc tốt”.',
    ),
  );
  const names = [
    'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030',
    'Người tốt, việc tốt',
  ];
  for (const name of names) expect(doubtful[`${name}/name`]).toBe(name);
  expect(Object.keys({ ...sure, ...doubtful }).filter((path) => /launched_by/.test(path))).toEqual(
    [],
  );
});

it.each([
  ['Giới thiệu từ 08 đến 10 điển hình tiên tiến.', 'model_target', 10],
  ['Tổ chức 2 - 3 lớp tập huấn.', 'training_sessions', 3],
  ['Mở hai lớp tập huấn nghiệp vụ.', 'training_sessions', 2],
])('asks about a number that is one end of a range, or a word: %s', async (words, field, value) => {
  const { doubtful } = await read(bold('I. NHIỆM VỤ'), line(words));
  expect(doubtful[field]).toBe(value);
});

it('reads targets whose numbers are words, and asks where one line has two', async () => {
  const { sure, doubtful } = await read(
    bold('I. CHỈ TIÊU'),
    lines(
      {},
      '- Trên 95% hộ đăng ký và có từ 90% trở lên hộ được công nhận gia đình văn hóa;',
      '- Phản biện xã hội: hai hội nghị;',
      '- Kết nạp mới mười lăm hội viên;',
    ),
  );
  expect(sure).toMatchObject({
    'Phản biện xã hội/target_value': 2,
    'Kết nạp mới/target_value': 15,
  });
  expect(doubtful).toMatchObject({
    'Hộ đăng ký/target_value': 95,
    'Hộ được công nhận gia đình văn hóa/target_value': 90,
  });
});

it('reads a share of change in the row of what is counted otherwise, and a share said twice', async () => {
  const { sure } = await read(
    bold('I. CHỈ TIÊU'),
    table([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2026', 'Năm 2027'],
      ['1', 'Tai nạn giao thông', 'vụ', '20', 'giảm 5% so với năm 2026'],
      ['2', 'Trường đạt chuẩn quốc gia', 'trường', '11/12', '12/12 (100%)'],
      ['3', 'Người lao động được huấn luyện', '%', '100', '100 (412/412)'],
    ]),
  );
  expect(sure).toMatchObject({
    'Tai nạn giao thông/target_value': 5,
    'Tai nạn giao thông/unit_of_measure': 'percent',
    'Tai nạn giao thông/direction': 'decrease',
    'Tai nạn giao thông/basis': 'năm 2026',
    'Trường đạt chuẩn quốc gia/comparison': 'of',
    'Trường đạt chuẩn quốc gia/upper_value': 12,
    'Người lao động được huấn luyện/target_value': 412,
  });
});

it('asks whether a slogan is the theme, and leaves it where there is a theme', async () => {
  const slogan = line('Khẩu hiệu: “Kỷ cương, trách nhiệm, sáng tạo, phát triển”.');
  const alone = await read(bold('I. KHẨU HIỆU THI ĐUA'), slogan);
  expect(alone.doubtful['theme']).toBe('Kỷ cương, trách nhiệm, sáng tạo, phát triển');
  const beside = await read(
    bold('I. CHỦ ĐỀ, KHẨU HIỆU'),
    line('Chủ đề: “Đô thị thông minh, người dân hạnh phúc”.'),
    slogan,
  );
  expect(beside.sure['theme']).toBe('Đô thị thông minh, người dân hạnh phúc');
});

it('reads what one sentence says it rests on, and nothing of what leads to the plan', async () => {
  const city = 'Kế hoạch số 371/KH-UBND ngày 26-12-2026 của UBND thành phố Hà Nội';
  const front = await read(
    line(
      `Thực hiện Luật Thi đua, khen thưởng năm 2022; ${city}; Chương trình hành động năm 2027, Ban Thường trực Ủy ban MTTQ xã xây dựng kế hoạch như sau:`,
    ),
    bold('I. MỤC ĐÍCH'),
  );
  expect(front.sure).toMatchObject({ city_plan: '371/KH-UBND', city_plan_date: '2026-12-26' });
  expect(front.doubtful['legal_basis']).toBe(
    `Thực hiện Luật Thi đua, khen thưởng năm 2022; ${city}; Chương trình hành động năm 2027;`,
  );
  const company = await read(
    line('Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;'),
    line('Căn cứ tình hình thực tế, Công ty xây dựng kế hoạch với các nội dung sau:'),
    bold('I. MỤC ĐÍCH'),
  );
  expect(company.sure['legal_basis']).toBe('Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;');
});

it('reads whom to ask behind the sentence that closes the plan, and a fund as the source of money', async () => {
  const { sure } = await read(
    bold('I. TỔ CHỨC THỰC HIỆN'),
    line('Kinh phí: Quỹ khen thưởng, phúc lợi của Công ty.'),
    line(
      'Đề nghị các đơn vị thực hiện. Đầu mối liên hệ: ông Nguyễn Quang Huy, Phó Trưởng phòng./.',
    ),
    line('GIÁM ĐỐC', { centre: true, bold: true }),
    line('Bùi Trung Kiên', { centre: true, bold: true }),
  );
  expect(sure).toMatchObject({
    responsible_person: 'Nguyễn Quang Huy',
    budget_source: 'Kinh phí: Quỹ khen thưởng, phúc lợi của Công ty.',
  });
});

it('asks about what bodies are to do by a day, where no table says it, in a line or below their names', async () => {
  const { sure, doubtful } = await read(
    bold('V. TỔ CHỨC THỰC HIỆN'),
    line('1. Văn phòng: phát động thi đua trước ngày 31/01/2027; theo dõi, đôn đốc.'),
    line('2. Phòng Kinh tế: bố trí kinh phí theo quy định.'),
    bold('3. Trung tâm Phục vụ hành chính công'),
    line('- Công khai kết quả, xong trong tháng 11/2027.'),
    line('Chế độ báo cáo: báo cáo năm trước 20/11/2027.'),
  );
  expect(doubtful).toMatchObject({
    'Phát động thi đua/lead': 'Văn phòng',
    'Phát động thi đua/due': 'trước ngày 31/01/2027',
    'Công khai kết quả/lead': 'Trung tâm Phục vụ hành chính công',
    'Công khai kết quả/due': 'xong trong tháng 11/2027',
  });
  const names = Object.keys({ ...sure, ...doubtful }).filter((path) => path.endsWith('/name'));
  expect(names).toHaveLength(2);
});

it('knows campaigns by their quoted names, and times that are years alone', async () => {
  const { sure } = await read(
    bold('I. CÁC PHONG TRÀO THI ĐUA'),
    line(
      'a) “Dạy tốt - Học tốt”: thời gian từ 05/01/2027 đến 31/12/2027; đối tượng: giảng viên, sinh viên.',
    ),
    line('b) Phong trào “Chung sức” giai đoạn 2026 - 2030 do Thủ tướng Chính phủ phát động.'),
    bold('II. KINH PHÍ'),
    line('Kinh phí: trích từ Quỹ khen thưởng, dự kiến 95.000.000đ.'),
  );
  expect(sure).toMatchObject({
    'Dạy tốt - Học tốt/end': '2027-12-31',
    'Dạy tốt - Học tốt/audience': 'giảng viên, sinh viên',
    'Chung sức/start': '2026-01-01',
    'Chung sức/end': '2030-12-31',
    'Chung sức/launched_by': 'central',
    budget_vnd: 95_000_000,
  });
});

it('asks about a share below one in a row of per cent that is to grow', async () => {
  const { sure, doubtful } = await read(
    bold('I. CHỈ TIÊU'),
    table([
      ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2027'],
      ['Tỷ lệ giải ngân', '%', '0,96'],
      ['Tỷ lệ hộ nghèo', '%', 'dưới 0,5'],
      ['Tỷ lệ hồ sơ đúng hạn', '%', '99,5'],
    ]),
  );
  expect(doubtful).toMatchObject({ 'Tỷ lệ giải ngân/target_value': 0.96 });
  expect(sure).toMatchObject({
    'Tỷ lệ hộ nghèo/target_value': 0.5,
    'Tỷ lệ hồ sơ đúng hạn/target_value': 99.5,
  });
});
it('asks about campaigns that sentences name, where no line begins with one', async () => {
  const { sure, doubtful } = await read(
    bold('III - CÁC PHONG TRÀO THI ĐUA'),
    line(
      'Năm 2027, phường tổ chức phong trào thi đua chuyên đề “Láng xanh, ngõ đẹp” từ ngày 01/3/2027 đến ngày 15/11/2027 và đợt thi đua cao điểm “80 ngày đêm về đích” (từ 10/10/2027 đến 28/12/2027). Đồng thời tiếp tục hưởng ứng phong trào “Cả nước chung tay vì người nghèo” do Thủ tướng Chính phủ phát động.',
    ),
    bold('IV - TỔ CHỨC THỰC HIỆN'),
    line('Giao Văn phòng đôn đốc. Kinh phí thực hiện được bố trí trong dự toán ngân sách phường.'),
  );
  expect(doubtful).toMatchObject({
    'Láng xanh, ngõ đẹp/start': '2027-03-01',
    'Láng xanh, ngõ đẹp/end': '2027-11-15',
    '80 ngày đêm về đích/start': '2027-10-10',
    '80 ngày đêm về đích/end': '2027-12-28',
    'Cả nước chung tay vì người nghèo/launched_by': 'central',
  });
  expect(sure).toEqual({
    budget_source: 'Kinh phí thực hiện được bố trí trong dự toán ngân sách phường.',
  });
});

it('leaves out of the name of a target what leads to it in running sentences', async () => {
  const { sure } = await read(
    bold('II - CHỦ ĐỀ VÀ CHỈ TIÊU'),
    line(
      'Phường thi đua với chủ đề “Kỷ cương, sáng tạo, vì dân phục vụ”. Trong năm, toàn phường phấn đấu tỷ lệ hồ sơ đúng hạn đạt từ 99,2% trở lên; tỷ lệ hộ gia đình văn hóa đạt 93%.',
    ),
  );
  expect(sure).toMatchObject({
    theme: 'Kỷ cương, sáng tạo, vì dân phục vụ',
    'Tỷ lệ hồ sơ đúng hạn/target_value': 99.2,
    'Tỷ lệ hộ gia đình văn hóa/target_value': 93,
  });
});

it('takes for the theme what is called so, and asks where that is one of a campaign', async () => {
  const { sure, doubtful } = await read(
    bold('III. PHONG TRÀO THI ĐUA'),
    line(
      'Sau phong trào “Dạy tốt - Học tốt”, trường phát động đợt thi đua với chủ đề “Tri ân thầy cô” từ 15/10/2027 đến 20/11/2027.',
    ),
  );
  expect(sure).not.toHaveProperty('theme');
  expect(doubtful['theme']).toBe('Tri ân thầy cô');
});

it('keeps what is done in a campaign, said behind its name or under its own word', async () => {
  const { sure } = await read(
    bold('IV. CÁC PHONG TRÀO THI ĐUA TRỌNG TÂM'),
    line(
      '1. Phong trào thi đua “Chung tay vì người nghèo” (do UBND Thành phố phát động): vận động Quỹ vì người nghèo đạt 450 triệu đồng, sửa 03 căn nhà. Tiêu chí: hoàn thành 100% chỉ tiêu quỹ được giao.',
    ),
    line(
      '2. Đợt thi đua cao điểm chào mừng Quốc khánh 2/9 (từ 01/6 đến 02/9/2027), nội dung: chỉnh trang 15 tuyến ngõ, làm sạch các mặt đường.',
    ),
    line(
      '3. Phong trào thi đua “Toàn dân đoàn kết” - UB MTTQ phường chủ trì; thực hiện cả năm; bình xét cuối năm, mỗi tổ dân phố 01 tập thể tiêu biểu.',
    ),
  );
  expect(sure).toMatchObject({
    'Chung tay vì người nghèo/content':
      'vận động Quỹ vì người nghèo đạt 450 triệu đồng, sửa 03 căn nhà',
    'Chung tay vì người nghèo/criteria_text': 'hoàn thành 100% chỉ tiêu quỹ được giao',
    'Đợt thi đua cao điểm chào mừng Quốc khánh 2/9/content':
      'chỉnh trang 15 tuyến ngõ, làm sạch các mặt đường',
  });
  expect(sure).not.toHaveProperty('Toàn dân đoàn kết/content');
});
