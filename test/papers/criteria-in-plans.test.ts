import { expect, it } from 'vitest';

import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { bold, line, lines, title, wordFile } from '../support/word-file.ts';
import { readInto } from './read-into.ts';

const read = (...body: readonly string[]) =>
  readInto(annualPlan, wordFile([title('KẾ HOẠCH', 'Thi đua năm 2027'), ...body]));

it('takes what is wanted of collectives and persons for criteria, and what they get for awards', async () => {
  const { sure } = await read(
    bold('III. CÁC PHONG TRÀO THI ĐUA'),
    line('3.1. Đợt thi đua cao điểm số hóa hồ sơ (từ 01/7/2027 đến 30/8/2027)'),
    lines(
      {},
      '- Tập thể: số hóa 100% hồ sơ lưu trữ được giao.',
      '- Đối với cá nhân: số hóa ít nhất 50 hồ sơ/ngày.',
    ),
    line('3.2. Phong trào “Xanh, sạch”'),
    lines({}, '- Tiêu chí: mỗi tổ một tuyến đường hoa.', '- Tập thể: có ít nhất 80% hộ tham gia.'),
    line('3.3. Phong trào “Hiến máu tình nguyện”'),
    lines({}, '- Tập thể: tặng Giấy khen cho 05 tập thể.', '- Cá nhân: tặng Giấy khen.'),
  );
  expect(sure).toMatchObject({
    'Đợt thi đua cao điểm số hóa hồ sơ/criteria': true,
    'Đợt thi đua cao điểm số hóa hồ sơ/criteria_text':
      'Tập thể: số hóa 100% hồ sơ lưu trữ được giao\nĐối với cá nhân: số hóa ít nhất 50 hồ sơ/ngày',
    'Xanh, sạch/criteria_text': 'mỗi tổ một tuyến đường hoa\nTập thể: có ít nhất 80% hộ tham gia',
    'Hiến máu tình nguyện/award_forms':
      'Tập thể: tặng Giấy khen cho 05 tập thể; Cá nhân: tặng Giấy khen',
  });
  expect(sure).not.toHaveProperty('Hiến máu tình nguyện/criteria_text');
});
