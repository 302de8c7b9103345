import { line, lines, type ListShape, table, title, wordFile } from '../../support/word-file.ts';
import {
  awardParts,
  basis,
  basisWords,
  courseParts,
  dutyParts,
  reportParts,
} from './common-parts.ts';
import type { PlanFile } from './expected-plan.ts';

/** 1., 1.1., a) by Word; the bullets - are typed. */
const outline: ListShape = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2.'],
  ['lowerLetter', '%3)'],
];
const one = { list: [1, 0], bold: true } as const;
const two = { list: [1, 1], bold: true } as const;

const objectives = [
  'Phát động các phong trào thi đua lao động giỏi, lao động sáng tạo, an toàn, tiết kiệm trong toàn Tổng công ty nhằm hoàn thành vượt mức kế hoạch sản xuất, kinh doanh năm 2027.',
  'Khen thưởng đúng người, đúng việc, kịp thời; lấy người lao động trực tiếp làm trọng tâm.',
];
const communication = [
  'Phát hành bản tin nội bộ hằng tháng; lắp màn hình điện tử tại các xí nghiệp để biểu dương công nhân có sáng kiến.',
];
const solutions = [
  '- Giao chỉ tiêu thi đua tới từng tổ, đội sản xuất; theo dõi trên phần mềm quản trị.',
  '- Thưởng sáng kiến theo giá trị làm lợi, chi trả trong vòng 30 ngày kể từ ngày công nhận.',
  '- Phối hợp với Công đoàn, Đoàn Thanh niên tổ chức hội thi thợ giỏi.',
];

const ownBasis = [
  'Căn cứ Nghị quyết của Hội đồng thành viên về kế hoạch sản xuất, kinh doanh năm 2027;',
] as const;

/** A company: decimal numbers of two levels, a table whose heading has two rows, campaigns in an annex behind the signature. */
export const enterprisePlan: PlanFile = {
  name: 'Ke hoach thi dua 2027 Tong cong ty.docx',
  bytes: () =>
    wordFile(
      [
        table(
          [
            [
              'ỦY BAN NHÂN DÂN TP HÀ NỘI\nTỔNG CÔNG TY MÔI TRƯỜNG ĐÔ THỊ',
              'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
            ],
            ['Số: 56/KH-TCT', 'Hà Nội, ngày 11 tháng 01 năm 2027'],
          ],
          { hasBorders: false },
        ),
        title('KẾ HOẠCH', 'Thi đua, khen thưởng năm 2027 của Tổng công ty'),
        basis(...ownBasis),
        line('Tổng Giám đốc ban hành Kế hoạch thi đua, khen thưởng năm 2027 như sau:'),
        line('Mục đích, yêu cầu', one),
        lines({ list: [1, 2] }, ...objectives),
        line('Nội dung thi đua', one),
        line('Chủ đề', two),
        line(
          'Chủ đề năm 2027 của Tổng công ty: “An toàn - Năng suất - Xanh hóa”, hưởng ứng chủ đề thi đua của Thành phố.',
        ),
        line('Chỉ tiêu', two),
        table([
          [
            { text: 'TT', down: 'begins' },
            { text: 'Chỉ tiêu thi đua', down: 'begins' },
            { text: 'ĐVT', down: 'begins' },
            { text: 'Năm 2026', across: 2 },
            { text: 'Năm 2027', across: 1 },
            { text: 'Ghi chú', down: 'begins' },
          ],
          [
            { text: '', down: 'goes-on' },
            { text: '', down: 'goes-on' },
            { text: '', down: 'goes-on' },
            'Kế hoạch',
            'Ước thực hiện',
            'Kế hoạch',
            { text: '', down: 'goes-on' },
          ],
          ['1', 'Doanh thu', 'tỷ đồng', '3.100', '3.180', '3.350', ''],
          ['2', 'Lợi nhuận trước thuế', 'tỷ đồng', '120', '126', '135', ''],
          ['3', 'Thu nhập bình quân', 'triệu đồng', '13,2', '13,6', '14,5', 'người/tháng'],
          ['4', 'Tỷ lệ xe thu gom đạt chuẩn khí thải', '%', '70', '74', '85', ''],
          ['5', 'Số vụ tai nạn lao động nghiêm trọng', 'vụ', '0', '0', '0', 'Không để xảy ra'],
          ['6', 'Số công trình sản phẩm chào mừng', 'công trình', '9', '10', '12', ''],
        ]),
        line('Các phong trào thi đua', two),
        line('Tổng công ty tổ chức các phong trào thi đua theo Phụ lục kèm theo Kế hoạch này.'),
        line('Khen thưởng và điển hình', one),
        line('Khen thưởng', two),
        awardParts({}, 'Tổng công ty'),
        line('- Người lao động trực tiếp chiếm từ 70% trở lên tổng số cá nhân được khen thưởng.'),
        line('Điển hình tiên tiến, sáng kiến', two),
        line('- Lựa chọn 10 điển hình tiên tiến trong công nhân, lái xe, tổ trưởng sản xuất.'),
        line('- Công nhận ít nhất 45 sáng kiến, cải tiến kỹ thuật.'),
        line('Tuyên truyền', one),
        lines({}, ...communication),
        line('Tập huấn, kiểm tra', one),
        line('- Mở 03 lớp tập huấn cho cán bộ thi đua của các xí nghiệp, chi nhánh.'),
        line('- Tiến hành 05 đợt kiểm tra, phúc tra thành tích tại cơ sở.'),
        line('Giải pháp chủ yếu', one),
        lines({}, ...solutions),
        line('Tổ chức thực hiện', one),
        line('- Ban Tổ chức - Nhân sự là cơ quan thường trực; đầu mối: ông Bùi Quang Huy.'),
        reportParts({}, 'Tổng công ty'),
        dutyParts({}, 'Tổng công ty'),
        courseParts({}),
        line('Nguồn kinh phí', two),
        line('Trích từ Quỹ khen thưởng năm 2027: 4.200.000.000 đồng.'),
        table(
          [
            [
              'Nơi nhận:\n- UBND TP (b/c);\n- Ban TĐKT TP;\n- Các đơn vị thành viên;\n- Lưu: VT, TCNS.',
              'TỔNG GIÁM ĐỐC\n\n\nNguyễn Hữu Thắng',
            ],
          ],
          { hasBorders: false },
        ),
        title('PHỤ LỤC', 'Danh mục phong trào thi đua năm 2027'),
        line('(Kèm theo Kế hoạch số 56/KH-TCT ngày 11 tháng 01 năm 2027)', {
          italic: true,
          centre: true,
        }),
        table([
          ['STT', 'Tên phong trào', 'Thời gian', 'Đối tượng', 'Tiêu chí'],
          [
            '1',
            'Phong trào thi đua thường xuyên “Lao động giỏi, lao động sáng tạo”',
            'Từ 01/01/2027 đến 31/12/2027',
            'Toàn thể người lao động',
            'Mỗi xí nghiệp có ít nhất 03 sáng kiến được áp dụng',
          ],
          [
            '2',
            'Đợt thi đua “Tháng hành động an toàn lao động”',
            'Tháng 5/2027',
            'Công nhân trực tiếp sản xuất',
            '100% tổ, đội không xảy ra tai nạn lao động',
          ],
          [
            '3',
            'Phong trào thi đua thường xuyên “Xanh hóa đội xe”',
            'Cả năm 2027',
            'Các xí nghiệp xe',
            'Thay thế tối thiểu 15 xe đạt chuẩn khí thải mới',
          ],
        ]),
      ],
      { lists: [outline] },
    ),
  expected: {
    answers: {
      legal_basis: basisWords(...ownBasis),
      budget_source: 'Trích từ Quỹ khen thưởng năm 2027: 4.200.000.000 đồng.',
      objectives: objectives.map((text, at) => `${'ab'[at] ?? ''}) ${text}`).join('\n'),
      theme: 'An toàn - Năng suất - Xanh hóa',
      model_target: 10,
      direct_worker_share_target: 70,
      direct_worker_share_comparison: 'at_least',
      initiative_target: 45,
      training_sessions: 3,
      inspections: 5,
      communication_plan: communication.join('\n'),
      solutions: solutions.join('\n'),
      responsible_person: 'Bùi Quang Huy',
      budget_vnd: 4_200_000_000,
      doc_number: '56/KH-TCT',
      doc_date: '2027-01-11',
      signer_name: 'Nguyễn Hữu Thắng',
      signer_title: 'Tổng Giám đốc',
    },
    targets: [
      ['Doanh thu', 3350, 'tỷ đồng'],
      ['Lợi nhuận trước thuế', 135, 'tỷ đồng'],
      ['Thu nhập bình quân', 14.5, 'triệu đồng'],
      ['Tỷ lệ xe thu gom đạt chuẩn khí thải', 85, '%'],
      ['Số vụ tai nạn lao động nghiêm trọng', 0, 'vụ', 0],
      ['Số công trình sản phẩm chào mừng', 12, 'công trình'],
    ],
    campaigns: [
      {
        name: 'Lao động giỏi, lao động sáng tạo',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        audience: 'Toàn thể người lao động',
      },
      {
        name: 'Tháng hành động an toàn lao động',
        kind: 'thematic',
        start: '2027-05-01',
        end: '2027-05-31',
        criteria: true,
        criteria_text: '100% tổ, đội không xảy ra tai nạn lao động',
        audience: 'Công nhân trực tiếp sản xuất',
      },
      {
        name: 'Xanh hóa đội xe',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        audience: 'Các xí nghiệp xe',
      },
    ],
  },
};
