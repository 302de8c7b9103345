import {
  bold,
  line,
  lines,
  type ListShape,
  table,
  title,
  wordFile,
} from '../../support/word-file.ts';
import {
  awardParts,
  basis,
  basisWords,
  courseParts,
  dutyParts,
  reportParts,
} from './common-parts.ts';
import type { PlanFile } from './expected-plan.ts';

const roman: ListShape = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
];
const chapter = { list: [1, 0], bold: true } as const;
const part = { list: [1, 1], bold: true } as const;

const objectives = [
  '- Khơi dậy tinh thần yêu nước, ý chí tự cường của cán bộ, công chức và Nhân dân phường Hồng Hà trong năm thứ hai thực hiện mô hình chính quyền địa phương hai cấp.',
  '- Thi đua phải gắn với nhiệm vụ chính trị, có trọng tâm, trọng điểm, có sơ kết, tổng kết, nhân rộng.',
];
const communication = [
  '- Mở chuyên mục “Mỗi tuần một tấm gương” trên trang thông tin điện tử và Zalo của phường.',
  '- Phát thanh gương người tốt, việc tốt 02 lần mỗi tuần ở 100% tổ dân phố.',
];
const solutions = [
  '- Cấp ủy lãnh đạo, người đứng đầu chịu trách nhiệm trực tiếp về phong trào thi đua.',
  '- Đổi mới việc theo dõi, đánh giá bằng dữ liệu số; công khai kết quả hằng tháng.',
];
const ownBasis = [
  'Thực hiện Kế hoạch số 371/KH-UBND ngày 26/12/2026 của UBND Thành phố Hà Nội về công tác thi đua, khen thưởng năm 2027;',
] as const;

/**
 * A ward whose clerk lays everything out in tables: head and signature, targets with a group that reaches down
 * beside its rows and a heading of two rows, campaigns with their kind over several rows, tasks whose lead reaches
 * down. Chapters are numbered by Word in Roman figures; communication and solutions stand in two columns.
 */
export const mergedPlan: PlanFile = {
  name: 'KH 12 TĐKT 2027 - Hồng Hà.docx',
  bytes: () =>
    wordFile(
      [
        table(
          [
            [
              'ỦY BAN NHÂN DÂN\nPHƯỜNG HỒNG HÀ',
              'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
            ],
            ['Số: 12/KH-UBND', 'Hồng Hà, ngày 14 tháng 01 năm 2027'],
          ],
          { hasBorders: false },
        ),
        title('KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2027 của phường Hồng Hà'),
        basis(...ownBasis),
        line('Ủy ban nhân dân phường Hồng Hà ban hành Kế hoạch như sau:'),
        line('MỤC ĐÍCH, YÊU CẦU', chapter),
        lines({}, ...objectives),
        line('CHỦ ĐỀ VÀ CHỈ TIÊU THI ĐUA', chapter),
        line('Chủ đề', part),
        line('“Hồng Hà đoàn kết, kỷ cương, số hóa, phụng sự Nhân dân”.'),
        line('Chỉ tiêu', part),
        table([
          [
            { text: 'TT', down: 'begins' },
            { text: 'Lĩnh vực', down: 'begins' },
            { text: 'Chỉ tiêu', down: 'begins' },
            { text: 'Đơn vị tính', down: 'begins' },
            { text: 'Năm 2027', across: 2 },
          ],
          [
            { text: '', down: 'goes-on' },
            { text: '', down: 'goes-on' },
            { text: '', down: 'goes-on' },
            { text: '', down: 'goes-on' },
            'Kế hoạch',
            'Ghi chú',
          ],
          [
            '1',
            { text: 'Kinh tế', down: 'begins' },
            'Thu ngân sách nhà nước trên địa bàn',
            'tỷ đồng',
            '412',
            '',
          ],
          [
            '2',
            { text: '', down: 'goes-on' },
            'Tỷ lệ giải ngân vốn đầu tư công',
            '%',
            '≥ 95',
            'Thành phố giao 92',
          ],
          [
            '3',
            { text: 'Văn hóa - xã hội', down: 'begins' },
            'Tỷ lệ gia đình đạt danh hiệu Gia đình văn hóa',
            '%',
            '96',
            '',
          ],
          ['4', { text: '', down: 'goes-on' }, 'Tỷ lệ hộ nghèo', '%', '< 0,2', 'giảm'],
          ['5', { text: '', down: 'goes-on' }, 'Trường đạt chuẩn quốc gia', 'trường', '7/9', ''],
          [
            '6',
            { text: 'Cải cách hành chính', down: 'begins' },
            'Tỷ lệ hồ sơ giải quyết đúng hạn',
            '%',
            '99,5',
            '',
          ],
          [
            '7',
            { text: '', down: 'goes-on' },
            'Tỷ lệ người dân hài lòng',
            '%',
            'từ 96 trở lên',
            '',
          ],
        ]),
        line('CÁC PHONG TRÀO THI ĐUA', chapter),
        table([
          ['Loại', 'Tên phong trào', 'Thời gian', 'Đối tượng', 'Tiêu chí'],
          [
            { text: 'Thường xuyên', down: 'begins' },
            'Cả phường chung sức xây dựng đô thị văn minh',
            'từ tháng 01 đến tháng 12/2027',
            'cán bộ, công chức, Nhân dân',
            'mỗi tổ dân phố có ít nhất một tuyến đường sáng, xanh, sạch, đẹp',
          ],
          [
            { text: '', down: 'goes-on' },
            'Cán bộ, công chức thi đua chuyển đổi số',
            'cả năm 2027',
            'cán bộ, công chức',
            '100% hồ sơ xử lý trên môi trường mạng',
          ],
          [
            { text: 'Chuyên đề', down: 'begins' },
            '60 ngày đêm làm sạch dữ liệu dân cư',
            'từ 01/3/2027 đến 29/4/2027',
            'Công an phường, tổ công nghệ số cộng đồng',
            'hoàn thành 100% dữ liệu trước ngày 29/4/2027',
          ],
        ]),
        line('CÔNG TÁC KHEN THƯỞNG, ĐIỂN HÌNH TIÊN TIẾN', chapter),
        awardParts({}, 'phường'),
        line('Trong năm xây dựng, nhân rộng 06 điển hình tiên tiến cấp phường.'),
        line(
          'Mở 02 lớp tập huấn công tác thi đua, khen thưởng; kiểm tra 04 cuộc tại các tổ dân phố, nhà trường.',
        ),
        line('TUYÊN TRUYỀN VÀ GIẢI PHÁP', chapter),
        table(
          [
            ['Công tác tuyên truyền', 'Giải pháp thực hiện'],
            [communication.join('\n'), solutions.join('\n')],
          ],
          { hasBorders: false },
        ),
        line('TỔ CHỨC THỰC HIỆN', chapter),
        line('Phân công nhiệm vụ', part),
        table([
          ['TT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm'],
          [
            '1',
            'Phát động, ký giao ước thi đua',
            { text: 'Văn phòng HĐND và UBND', down: 'begins' },
            'Các tổ dân phố',
            'Tháng 01/2027',
            'Giao ước',
          ],
          [
            '2',
            'Sơ kết 6 tháng',
            { text: '', down: 'goes-on' },
            'Phòng Văn hóa - Xã hội',
            '30/6/2027',
            'Báo cáo',
          ],
          [
            '3',
            'Kiểm tra chéo giữa các tổ dân phố',
            'Phòng Văn hóa - Xã hội',
            'Ủy ban MTTQ phường',
            'Quý III/2027',
            'Biên bản',
          ],
        ]),
        line('Kinh phí', part),
        line('Từ nguồn ngân sách phường và Quỹ thi đua, khen thưởng, dự kiến 150 triệu đồng.'),
        line('Chế độ báo cáo', part),
        reportParts({}, 'phường'),
        dutyParts({}, 'phường'),
        courseParts({}),
        bold('Đồng chí Phạm Thu Trang, Phó Chánh Văn phòng, là đầu mối theo dõi, tổng hợp.'),
        table(
          [
            [
              'Nơi nhận:\n- UBND Thành phố;\n- Ban Thi đua - Khen thưởng;\n- Lưu: VT.',
              'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nHoàng Minh Đức',
            ],
          ],
          { hasBorders: false },
        ),
      ],
      { lists: [roman] },
    ),
  expected: {
    answers: {
      doc_number: '12/KH-UBND',
      doc_date: '2027-01-14',
      city_plan: '371/KH-UBND',
      city_plan_date: '2026-12-26',
      'targets/Trường đạt chuẩn quốc gia/upper_value': 9,
      legal_basis: basisWords(...ownBasis),
      objectives: objectives.join('\n'),
      theme: 'Hồng Hà đoàn kết, kỷ cương, số hóa, phụng sự Nhân dân',
      model_target: 6,
      training_sessions: 2,
      inspections: 4,
      communication_plan: communication.join('\n'),
      solutions: solutions.join('\n'),
      budget_source:
        'Từ nguồn ngân sách phường và Quỹ thi đua, khen thưởng, dự kiến 150 triệu đồng.',
      budget_vnd: 150_000_000,
      responsible_person: 'Phạm Thu Trang',
      signer_name: 'Hoàng Minh Đức',
      signer_title: 'Phó Chủ tịch',
    },
    targets: [
      ['Thu ngân sách nhà nước trên địa bàn', 412, 'tỷ đồng'],
      ['Tỷ lệ giải ngân vốn đầu tư công', 95, '%'],
      ['Tỷ lệ gia đình đạt danh hiệu Gia đình văn hóa', 96, '%'],
      ['Tỷ lệ hộ nghèo', 0.2, '%'],
      ['Trường đạt chuẩn quốc gia', 7, 'trường'],
      ['Tỷ lệ hồ sơ giải quyết đúng hạn', 99.5, '%'],
      ['Tỷ lệ người dân hài lòng', 96, '%'],
    ],
    tasks: [
      [
        'Phát động, ký giao ước thi đua',
        'Văn phòng HĐND và UBND',
        'Các tổ dân phố',
        'Tháng 01/2027',
        'Giao ước',
      ],
      [
        'Sơ kết 6 tháng',
        'Văn phòng HĐND và UBND',
        'Phòng Văn hóa - Xã hội',
        '30/6/2027',
        'Báo cáo',
      ],
      [
        'Kiểm tra chéo giữa các tổ dân phố',
        'Phòng Văn hóa - Xã hội',
        'Ủy ban MTTQ phường',
        'Quý III/2027',
        'Biên bản',
      ],
    ],
    campaigns: [
      {
        name: 'Cả phường chung sức xây dựng đô thị văn minh',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        criteria_text: 'mỗi tổ dân phố có ít nhất một tuyến đường sáng, xanh, sạch, đẹp',
        audience: 'cán bộ, công chức, Nhân dân',
      },
      {
        name: 'Cán bộ, công chức thi đua chuyển đổi số',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        criteria_text: '100% hồ sơ xử lý trên môi trường mạng',
        audience: 'cán bộ, công chức',
      },
      {
        name: '60 ngày đêm làm sạch dữ liệu dân cư',
        kind: 'thematic',
        start: '2027-03-01',
        end: '2027-04-29',
        criteria: true,
        criteria_text: 'hoàn thành 100% dữ liệu trước ngày 29/4/2027',
        audience: 'Công an phường, tổ công nghệ số cộng đồng',
      },
    ],
  },
};
