import { expect, it } from 'vitest';

import { campaignPlan } from '../../src/core/reports/campaign-plan.ts';
import { annualReportFacts } from '../../src/core/reports/report-facts.ts';
import { annualReport, midyearReport } from '../../src/core/reports/reports.ts';
import { thematicReport } from '../../src/core/reports/thematic-report.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { handedIn } from '../core/check-ins/handed-in.ts';
import { bold, line, lines, table, title, wordFile } from '../support/word-file.ts';
import { readInto } from './read-into.ts';

/** Reports as offices write them, each for what was once missed or read wrong in it. */
const year = (...body: readonly string[]) =>
  readInto(annualReport, wordFile([title('BÁO CÁO', 'Công tác thi đua năm 2027'), ...body]));
const halfYear = (...body: readonly string[]) =>
  readInto(midyearReport, wordFile([title('BÁO CÁO', 'Sơ kết 6 tháng năm 2027'), ...body]));

it('counts awards that sentences tell, by whom they are of and whether they are granted or proposed', async () => {
  const { sure, doubtful } = await year(
    bold('I. CÔNG TÁC KHEN THƯỞNG'),
    line(
      '1. Công nhận 1.120 cá nhân đạt danh hiệu Lao động tiên tiến, 96 cá nhân đạt Chiến sĩ thi đua cơ sở; đề nghị Thành phố xét tặng danh hiệu “Chiến sĩ thi đua Thành phố” cho 05 cá nhân; đề nghị tặng danh hiệu Tập thể Lao động xuất sắc cho 06 tập thể.',
    ),
    line(
      '2. Giám đốc tặng Giấy khen cho 25 tập thể và 140 cá nhân; Chủ tịch UBND Thành phố tặng Bằng khen cho 02 tập thể, 07 cá nhân; Thủ tướng Chính phủ tặng Bằng khen cho 01 cá nhân.',
    ),
    line('3. Năm 2026 có 88 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.'),
    bold('II. PHƯƠNG HƯỚNG'),
    line('Phấn đấu 30 tập thể đạt danh hiệu Tập thể Lao động tiên tiến.'),
  );
  expect(sure).toMatchObject({
    granted_ldtt: 1120,
    granted_cstdcs: 96,
    proposed_cstdtp: 5,
    proposed_ttldxs: 6,
    granted_giay_khen_tt: 25,
    granted_giay_khen_cn: 140,
    granted_bang_khen_tp_tt: 2,
    granted_bang_khen_tp_cn: 7,
    granted_nha_nuoc_cn: 1,
  });
  expect({ ...sure, ...doubtful }).not.toHaveProperty('granted_ttldtt');
});

it('asks about awards of one campaign, and about those told twice', async () => {
  const { sure, doubtful } = await year(
    bold('I. KẾT QUẢ PHONG TRÀO “XANH”'),
    line('Đã tặng Giấy khen cho 05 tập thể.'),
    bold('II. CÔNG TÁC KHEN THƯỞNG'),
    line('Tặng Giấy khen cho 20 tập thể, trong đó tặng Giấy khen cho 03 cá nhân.'),
  );
  expect(sure).not.toHaveProperty('granted_giay_khen_tt');
  expect(doubtful).toMatchObject({ granted_giay_khen_tt: 5, granted_giay_khen_cn: 3 });
});

it('reads awards that are columns, and those below headings of two rows', async () => {
  const crossed = await halfYear(
    table([
      [
        'TT',
        'Đối tượng',
        'Giấy khen',
        'Bằng khen của Chủ tịch UBND Thành phố',
        'Bằng khen của Thủ tướng Chính phủ',
      ],
      ['1', 'Tập thể', '14', '2', '0'],
      ['2', 'Cá nhân', '52', '4', '1'],
      ['', 'Cộng', '66', '6', '1'],
    ]),
  );
  expect(crossed.sure).toEqual({
    granted_giay_khen_tt: 14,
    granted_giay_khen_cn: 52,
    granted_bang_khen_tp_tt: 2,
    granted_bang_khen_tp_cn: 4,
    granted_nha_nuoc_tt: 0,
    granted_nha_nuoc_cn: 1,
  });
  const byYear = await year(
    table([
      ['TT', 'Danh hiệu', 'Được công nhận năm 2026', 'Được công nhận năm 2027'],
      ['1', 'Chiến sĩ thi đua cơ sở', '61', '68'],
    ]),
  );
  expect(byYear.sure).toEqual({ granted_cstdcs: 68 });
});

it('counts this year beside the year before, and the last day of a span', async () => {
  const { sure } = await halfYear(
    line('Số liệu tính từ ngày 01/12/2026 đến ngày 31/5/2027.'),
    line(
      'Các phong trào thu hút 52 lượt tập thể, 3.150 lượt cá nhân tham gia (cùng kỳ năm 2026 là 2.890 lượt cá nhân); hưởng ứng 05 phong trào do UBND Thành phố phát động.',
    ),
    line(
      'Bình chọn 27 gương “Người tốt, việc tốt”; kiểm tra 04 cuộc, tăng 01 cuộc so với năm 2026.',
    ),
    line('Hưởng ứng 09 phong trào của Trung ương, Thành phố.'),
    line('Trong đó: người lao động trực tiếp 38 người; lãnh đạo, quản lý 9 người.'),
  );
  expect(sure).toEqual({
    as_of_date: '2027-05-31',
    participants_collective: 52,
    participants_individual: 3150,
    campaigns_city: 5,
    ntvt_count: 27,
    inspections: 4,
    awards_direct_workers: 38,
    awards_leaders: 9,
  });
});

const plan = handedIn('annual-plan', '2027', [
  {
    key: 'aaaa',
    target_name: 'Tỷ lệ hồ sơ đúng hạn',
    unit_of_measure: 'percent',
    target_value: 98,
  },
  { key: 'bbbb', target_name: 'Người dân hài lòng', unit_of_measure: 'percent', target_value: 98 },
  { key: 'cccc', target_name: 'Số mô hình mới', unit_of_measure: 'model', target_value: 5 },
]);

it('finds results of targets in lines, and asks where their names are not quite the same', async () => {
  const known = annualReportFacts.read([plan], yearPeriod(2027));
  if (known.type !== 'facts') throw new Error('no facts');
  const { sure, doubtful } = await readInto(
    annualReport,
    wordFile([
      title('BÁO CÁO', 'Công tác thi đua năm 2027'),
      bold('I. KẾT QUẢ THỰC HIỆN CHỈ TIÊU'),
      lines(
        {},
        '- Hồ sơ đúng hạn: 98,9%;',
        '- Người dân hài lòng: 97,2% (kế hoạch 98%);',
        '- Số mô hình mới đạt 6 mô hình.',
        '- Một việc khác: 12.',
      ),
    ]),
    { facts: known.facts },
  );
  expect(sure).toEqual({ 'Số mô hình mới/value': 6, 'Số mô hình mới/status': 'reported' });
  expect(doubtful).toMatchObject({
    'Tỷ lệ hồ sơ đúng hạn/value': 98.9,
    'Người dân hài lòng/value': 97.2,
  });
});

it('takes the end of a campaign in phases from where it is said, not from the end of its last phase', async () => {
  const { sure, doubtful } = await readInto(
    campaignPlan,
    wordFile([
      title('KẾ HOẠCH', 'Tổ chức đợt thi đua cao điểm “500 ngày đêm”'),
      bold('I. THỜI GIAN'),
      line('Từ ngày 15/4/2027 đến ngày 27/8/2028, chia làm 02 giai đoạn:'),
      lines(
        {},
        '- Giai đoạn 1: từ 15/4/2027 đến 31/12/2027, sơ kết ngày 10/01/2028;',
        '- Giai đoạn 2: từ 01/01/2028 đến 27/8/2028, tổng kết ngày 15/9/2028.',
      ),
    ]),
  );
  expect({ ...sure, ...doubtful }).toMatchObject({
    launched_on: '2027-04-15',
    interim_on: '2028-01-10',
    final_on: '2028-09-15',
  });
});

it('reads thematic campaigns row by row, without the quotation marks of their names', async () => {
  const { sure } = await readInto(
    thematicReport,
    wordFile([
      table([
        [
          'STT',
          'Tên phong trào',
          'Kết quả',
          'Số lượt tập thể',
          'Số lượt cá nhân',
          'Mô hình',
          'Khen thưởng',
          'Hạn chế',
        ],
        ['1', '“Xóa nhà tạm”', 'Xóa 14/14 nhà', '12', '1.480', '02', '9', ''],
      ]),
    ]),
  );
  expect(sure).toEqual({
    'Xóa nhà tạm/name': 'Xóa nhà tạm',
    'Xóa nhà tạm/results': 'Xóa 14/14 nhà',
    'Xóa nhà tạm/participants_collective': 12,
    'Xóa nhà tạm/participants_individual': 1480,
    'Xóa nhà tạm/models_found': 2,
    'Xóa nhà tạm/awards_granted': 9,
  });
});

it('counts titles whose number stands right before them', async () => {
  const { sure } = await year(
    bold('III. CÔNG TÁC KHEN THƯỞNG'),
    line(
      'Công nhận 41 Lao động tiên tiến, 06 Chiến sĩ thi đua cơ sở, 05 Tập thể Lao động tiên tiến, 01 Tập thể Lao động xuất sắc; đề nghị 02 Chiến sĩ thi đua Thành phố.',
    ),
    line('Năm 2027 Lao động tiên tiến được bình xét từ cơ sở.'),
  );
  expect(sure).toMatchObject({
    granted_ldtt: 41,
    granted_cstdcs: 6,
    granted_ttldtt: 5,
    granted_ttldxs: 1,
    proposed_cstdtp: 2,
  });
});

it('asks whether what one campaign counts is all of it', async () => {
  const campaign =
    'Đợt thi đua cao điểm chào mừng Quốc khánh: huy động 2.150 lượt người tham gia, chỉnh trang 17 ngõ.';
  const one = await year(bold('I. KẾT QUẢ PHONG TRÀO'), line(`- ${campaign}`));
  expect(one.doubtful).toMatchObject({ participants_individual: 2150 });
  const all = await year(
    bold('I. KẾT QUẢ PHONG TRÀO'),
    line('- Các phong trào thu hút 4.300 lượt người tham gia.'),
  );
  expect(all.sure).toMatchObject({ participants_individual: 4300 });
});

it.each([
  'Đề nghị Ban Thi đua - Khen thưởng Thành phố sớm hướng dẫn xét tặng trên môi trường điện tử./.',
  'Đề nghị Thành phố bố trí kinh phí tập huấn./.',
])('keeps a proposal that is the last sentence: %s', async (said) => {
  const { sure } = await year(bold('V. KIẾN NGHỊ, ĐỀ XUẤT'), line(said));
  expect(sure['recommendations']).toBe(said.replace('./.', '.'));
});

it('takes no request to its own units for a proposal', async () => {
  const closing = 'Đề nghị các đơn vị nghiêm túc thực hiện./.';
  const { sure } = await year(bold('V. KIẾN NGHỊ'), line('Không có.'), line(closing));
  expect(String(sure['recommendations'])).not.toContain('nghiêm túc');
});

it('is sure of what is told before a part of it', async () => {
  const { sure, doubtful } = await year(
    bold('III. CÔNG TÁC KHEN THƯỞNG'),
    line(
      'Chủ tịch UBND phường tặng Giấy khen cho 24 tập thể, 86 cá nhân, trong đó tặng Bằng khen của Chủ tịch UBND Thành phố cho 3 cá nhân.',
    ),
  );
  expect(sure).toMatchObject({ granted_giay_khen_tt: 24, granted_giay_khen_cn: 86 });
  expect(Object.keys(doubtful)).toContain('granted_bang_khen_tp_cn');
});
