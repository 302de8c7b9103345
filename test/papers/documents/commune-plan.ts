import {
  bold,
  box,
  line,
  lines,
  type ListShape,
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

const bullets: ListShape = [
  ['bullet', ''],
  ['bullet', 'o'],
];
const bullet = { list: [1, 0] } as const;
const inner = { list: [1, 1] } as const;

const objectives = [
  '• Động viên cán bộ, đảng viên, công chức và Nhân dân trong xã thi đua lao động, sản xuất, hoàn thành toàn diện các chỉ tiêu phát triển kinh tế - xã hội, xây dựng xã nông thôn mới kiểu mẫu.',
  '• Phát hiện, bồi dưỡng, biểu dương những tập thể, cá nhân, hộ gia đình tiêu biểu ở thôn, xóm.',
  '• Các thôn, ban, ngành, đoàn thể triển khai thi đua đồng bộ, tránh hình thức; gắn thi đua với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
];
const communication = [
  '• Tuyên truyền trên hệ thống truyền thanh xã và nhóm Zalo các thôn về kết quả phong trào thi đua, gương người tốt, việc tốt.',
  '• Treo băng rôn, khẩu hiệu vào dịp kỷ niệm Ngày truyền thống thi đua yêu nước 11/6.',
];
const solutions = [
  '• Phân công cấp ủy viên phụ trách từng thôn, từng phong trào; định kỳ giao ban, kiểm điểm tiến độ.',
  '• Huy động nguồn lực xã hội hóa cho các công trình, phần việc chào mừng.',
  '• Thực hiện dân chủ, công khai trong bình xét; lấy ý kiến Nhân dân nơi cư trú.',
];

const ownBasis = [
  'Căn cứ Kế hoạch của UBND Thành phố Hà Nội về công tác thi đua, khen thưởng năm 2027;',
] as const;

/**
 * A commune, written on a Mac: marks apart from their letters, parts in words, bullets of a font of signs, lines
 * broken without a new paragraph, a stamp in a text box, number and day still empty.
 */
export const communePlan: PlanFile = {
  name: 'Dự thảo KH TĐKT xã Sóc Sơn 2027.docx',
  bytes: () =>
    wordFile(
      [
        box('DỰ THẢO LẦN 2'),
        line(
          'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SÓC SƠN\tĐộc lập - Tự do - Hạnh phúc',
          { bold: true },
        ),
        line('Số:        /KH-UBND\tSóc Sơn, ngày      tháng 01 năm 2027'),
        title('KẾ HOẠCH', 'CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027'),
        basis(...ownBasis),
        line(
          'UBND xã Sóc Sơn xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2027 với các nội dung sau:',
        ),
        bold('Phần thứ nhất\nMỤC ĐÍCH, YÊU CẦU'),
        lines(bullet, ...objectives.map((text) => text.slice(2))),
        bold('Phần thứ hai\nNỘI DUNG'),
        bold('A. Chủ đề và các chỉ tiêu thi đua'),
        line('Chủ đề: “Đoàn kết, sáng tạo, thi đua xây dựng xã Sóc Sơn nông thôn mới kiểu mẫu”'),
        line('Các chỉ tiêu phấn đấu đến hết năm 2027:'),
        lines(
          bullet,
          'Thu nhập bình quân đầu người: 92 triệu đồng',
          'Tỷ lệ hộ gia đình văn hóa: 94%; tỷ lệ thôn văn hóa: 88%',
          'Số thôn đạt chuẩn nông thôn mới kiểu mẫu: 4 thôn',
          'Tỷ lệ người dân tham gia bảo hiểm y tế: 96%',
          'Diện tích cây xanh trồng mới: 50 ha',
        ),
        bold('B. Các phong trào thi đua'),
        bold('1. Phong trào thi đua thường xuyên'),
        lines(
          bullet,
          'Phong trào “Chung sức xây dựng nông thôn mới kiểu mẫu”: thời gian từ tháng 1 đến tháng 12 năm 2027; đối tượng: cán bộ, công chức và Nhân dân toàn xã; tiêu chí: mỗi thôn có ít nhất một công trình nông thôn mới do Nhân dân đóng góp.',
        ),
        bold('2. Phong trào thi đua theo chuyên đề'),
        lines(
          bullet,
          'Phong trào “Sóc Sơn chung tay xóa nhà tạm, nhà dột nát”: thời gian từ 15/3 đến 30/8/2027; đối tượng: các thôn, doanh nghiệp, nhà hảo tâm; tiêu chí: xóa xong toàn bộ nhà tạm đã rà soát trước ngày 30/8/2027; mô hình điểm: thôn Phù Mã.',
          'Phong trào “Mỗi nhà một cây xanh”: thời gian trong quý I năm 2027; đối tượng: hộ gia đình, trường học.',
        ),
        bold('C. Công tác khen thưởng'),
        awardParts(bullet, 'xã'),
        bold('D. Điển hình tiên tiến'),
        line(
          'Phấn đấu trong năm xây dựng được 08 mô hình, điển hình tiên tiến ở thôn, trường học và đoàn thể.',
          bullet,
        ),
        bold('Đ. Tuyên truyền'),
        lines(bullet, ...communication.map((text) => text.slice(2))),
        bold('E. Tập huấn và kiểm tra'),
        line(
          'Mở 01 lớp tập huấn cho trưởng thôn, bí thư chi bộ và cán bộ không chuyên trách.',
          bullet,
        ),
        line('Kiểm tra công tác thi đua, khen thưởng tại 5 thôn và 3 trường học.', bullet),
        line('Năm 2026 toàn xã có 11 sáng kiến; năm 2027 phấn đấu nhiều hơn năm trước.', inner),
        bold('Phần thứ ba\nGIẢI PHÁP VÀ TỔ CHỨC THỰC HIỆN'),
        bold('I. Giải pháp chủ yếu'),
        lines(bullet, ...solutions.map((text) => text.slice(2))),
        bold('II. Tổ chức thực hiện'),
        line(
          'Giao đồng chí Đỗ Văn Hùng, công chức Văn phòng HĐND và UBND xã phụ trách, theo dõi, tổng hợp chung.',
          bullet,
        ),
        reportParts(bullet, 'xã'),
        dutyParts(bullet, 'xã'),
        courseParts(bullet),
        line(
          'Kinh phí: từ ngân sách xã và nguồn xã hội hóa, khoảng 60 triệu đồng đến 80 triệu đồng.',
          bullet,
        ),
        line('Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2027 của UBND xã Sóc Sơn./.'),
        line('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN', { bold: true }),
        line('- UBND TP (b/c);\tCHỦ TỊCH'),
        line('- Các thôn;\t'),
        line('- Lưu: VP.\t'),
        line('\t'),
        line('\tLê Thị Thanh Hương', { bold: true }),
      ],
      { lists: [bullets], isDecomposed: true },
    ),
  expected: {
    answers: {
      legal_basis: basisWords(...ownBasis),
      budget_source:
        'Kinh phí: từ ngân sách xã và nguồn xã hội hóa, khoảng 60 triệu đồng đến 80 triệu đồng.',
      objectives: objectives.join('\n'),
      theme: 'Đoàn kết, sáng tạo, thi đua xây dựng xã Sóc Sơn nông thôn mới kiểu mẫu',
      model_target: 8,
      training_sessions: 1,
      communication_plan: communication.join('\n'),
      solutions: solutions.join('\n'),
      responsible_person: 'Đỗ Văn Hùng',
      signer_name: 'Lê Thị Thanh Hương',
      signer_title: 'Chủ tịch',
    },
    targets: [
      ['Thu nhập bình quân đầu người', 92, 'triệu đồng'],
      ['Tỷ lệ hộ gia đình văn hóa', 94, '%'],
      ['Tỷ lệ thôn văn hóa', 88, '%'],
      ['Số thôn đạt chuẩn nông thôn mới kiểu mẫu', 4, 'thôn'],
      ['Tỷ lệ người dân tham gia bảo hiểm y tế', 96, '%'],
      ['Diện tích cây xanh trồng mới', 50, 'ha'],
    ],
    campaigns: [
      {
        name: 'Chung sức xây dựng nông thôn mới kiểu mẫu',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        audience: 'cán bộ, công chức và Nhân dân toàn xã',
      },
      {
        name: 'Sóc Sơn chung tay xóa nhà tạm, nhà dột nát',
        kind: 'thematic',
        start: '2027-03-15',
        end: '2027-08-30',
        criteria: true,
        criteria_text: 'xóa xong toàn bộ nhà tạm đã rà soát trước ngày 30/8/2027',
        audience: 'các thôn, doanh nghiệp, nhà hảo tâm',
        pilot_model: 'thôn Phù Mã',
      },
      {
        name: 'Mỗi nhà một cây xanh',
        kind: 'thematic',
        start: '2027-01-01',
        end: '2027-03-31',
        audience: 'hộ gia đình, trường học',
      },
    ],
  },
};
