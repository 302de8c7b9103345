import { line, lines, type ListShape, table, title, wordFile } from '../../support/word-file.ts';
import {
  awardParts,
  basis,
  basisWords,
  courseParts,
  dutyParts,
  reportParts,
} from './common-parts.ts';
import { campaignRows, targetRows, taskRows } from './department-tables.ts';
import type { PlanFile } from './expected-plan.ts';

/** Headings I., 1., a) and the bullets - and + are all put there by Word. */
const outline: ListShape = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
  ['bullet', '-'],
  ['bullet', '+'],
];
const one = { style: 'Heading1' } as const;
const two = { style: 'Heading2' } as const;
const dash = { list: [1, 3] } as const;

const purposes = [
  'Cụ thể hóa Kế hoạch công tác thi đua, khen thưởng năm 2027 của Thành phố; phát huy vai trò của thi đua, khen thưởng trong việc hoàn thành các chỉ tiêu, nhiệm vụ của ngành Y tế Thủ đô, nâng cao chất lượng chăm sóc, bảo vệ sức khỏe Nhân dân.',
  'Khơi dậy tinh thần yêu nước, ý thức tự lực, tự cường, trách nhiệm phục vụ người bệnh của đội ngũ công chức, viên chức, người lao động; biểu dương kịp thời các tập thể, cá nhân có thành tích xuất sắc.',
];
const demands = [
  'Các đơn vị trực thuộc xác định công tác thi đua, khen thưởng là nhiệm vụ thường xuyên của cấp ủy, thủ trưởng đơn vị; nội dung thi đua cụ thể, lượng hóa được, có thời hạn và người chịu trách nhiệm.',
  'Khen thưởng chú trọng tuyến cơ sở, người trực tiếp khám, chữa bệnh, cán bộ trạm y tế; tránh hình thức, tràn lan.',
];
const communication = [
  'Mở chuyên trang về phong trào thi đua yêu nước của ngành trên Cổng thông tin điện tử Sở; phối hợp với các cơ quan báo chí của Thành phố phản ánh kịp thời gương thầy thuốc tận tụy.',
  'Biên soạn, phát hành tập sách “Những bông hoa ngành Y tế Thủ đô” nhân dịp kỷ niệm Ngày Thầy thuốc Việt Nam 27/2.',
];
const solutions = [
  'Nâng cao vai trò, trách nhiệm của người đứng đầu; đưa kết quả phong trào thi đua vào tiêu chí đánh giá mức độ hoàn thành nhiệm vụ của tập thể và cá nhân.',
  'Kiện toàn Hội đồng Thi đua - Khen thưởng, Hội đồng sáng kiến các cấp; bố trí đủ cán bộ làm công tác thi đua, khen thưởng ở từng đơn vị.',
  'Đẩy mạnh chuyển đổi số: 100% hồ sơ khen thưởng được lập, trình và lưu trên phần mềm; kết nối với cơ sở dữ liệu thi đua, khen thưởng của Thành phố.',
  'Tăng cường kiểm tra, giám sát, kịp thời phát hiện và chấn chỉnh biểu hiện chạy theo thành tích.',
];

const ownBasis = [
  'Căn cứ Kế hoạch số 371/KH-UBND ngày 26 tháng 12 năm 2026 của Ủy ban nhân dân Thành phố về công tác thi đua, khen thưởng năm 2027;',
  'Căn cứ Quyết định giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội năm 2027 của Ủy ban nhân dân Thành phố,',
] as const;

/** A department: numbers, letters and bullets by Word's lists, tables with merged cells, tracked changes. Eight pages. */
export const departmentPlan: PlanFile = {
  name: 'Ke hoach TDKT 2027 - So Y te (ban hanh).docx',
  bytes: () =>
    wordFile(
      [
        table(
          [
            [
              'UBND THÀNH PHỐ HÀ NỘI\n**SỞ Y TẾ**\n———————',
              '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\n———————————————',
            ],
            ['Số: 118/KH-SYT', 'Hà Nội, ngày 08 tháng 01 năm 2027'],
          ],
          { hasBorders: false },
        ),
        title('KẾ HOẠCH', 'Triển khai công tác thi đua, khen thưởng ngành Y tế Hà Nội năm 2027'),
        basis(...ownBasis),
        line(
          'Sở Y tế ban hành Kế hoạch triển khai công tác thi đua, khen thưởng năm 2027, cụ thể như sau:',
        ),
        line('MỤC ĐÍCH, YÊU CẦU', one),
        line('Mục đích', two),
        lines(dash, ...purposes),
        line('Yêu cầu', two),
        lines(dash, ...demands),
        line('CHỦ ĐỀ VÀ CHỈ TIÊU THI ĐUA NĂM 2027', one),
        line('Chủ đề thi đua', two),
        line(
          'Ngành Y tế Thủ đô chọn chủ đề thi đua năm 2027 là: [-“Đổi mới, hài lòng người bệnh”-][+“Kỷ cương, đổi mới, lấy người bệnh làm trung tâm”+].',
        ),
        line('Các chỉ tiêu thi đua chủ yếu', two),
        line('Toàn ngành phấn đấu hoàn thành các chỉ tiêu trong bảng sau:'),
        table(targetRows),
        line('PHONG TRÀO THI ĐUA', one),
        line('Các phong trào thi đua năm 2027', two),
        line(
          'Thủ trưởng các đơn vị hưởng ứng, tổ chức thực hiện các phong trào sau đây, bảo đảm mỗi phong trào có chủ đề, tiêu chí và mô hình làm điểm:',
        ),
        table(campaignRows),
        line('Tổ chức phát động, ký giao ước thi đua', two),
        lines(
          dash,
          'Các đơn vị hoàn thành việc phát động, ký kết giao ước thi đua và gửi bản đăng ký danh hiệu, hình thức khen thưởng về Văn phòng Sở theo thời hạn của Thành phố.',
          'Tổ chức sơ kết, tổng kết từng phong trào; khen thưởng tập thể, cá nhân tiêu biểu ngay khi kết thúc đợt thi đua.',
        ),
        line('CÔNG TÁC KHEN THƯỞNG, ĐIỂN HÌNH TIÊN TIẾN', one),
        line('Công tác khen thưởng', two),
        awardParts(dash, 'Sở Y tế'),
        line(
          'Bảo đảm tỷ lệ khen thưởng người lao động trực tiếp (bác sĩ, điều dưỡng, hộ sinh, kỹ thuật viên, nhân viên trạm y tế) đạt ít nhất 65% tổng số cá nhân được khen thưởng.',
          dash,
        ),
        line('Xây dựng và nhân rộng điển hình tiên tiến', two),
        lines(
          dash,
          'Toàn ngành lựa chọn, bồi dưỡng 25 điển hình tiên tiến, trong đó ưu tiên tuyến y tế cơ sở; mỗi đơn vị giới thiệu ít nhất 01 điển hình.',
          'Tổ chức gặp mặt, biểu dương điển hình vào dịp kỷ niệm Ngày truyền thống thi đua yêu nước 11/6.',
        ),
        line('Phong trào sáng kiến', two),
        line(
          'Phấn đấu có 320 sáng kiến cấp cơ sở được công nhận, trong đó có sáng kiến được áp dụng có hiệu quả trên toàn ngành.',
          dash,
        ),
        line('TUYÊN TRUYỀN, TẬP HUẤN, KIỂM TRA', one),
        line('Công tác tuyên truyền', two),
        lines(dash, ...communication),
        line('Tập huấn, bồi dưỡng', two),
        line(
          'Văn phòng Sở chủ trì tổ chức 04 hội nghị tập huấn nghiệp vụ thi đua, khen thưởng cho cán bộ phụ trách của các đơn vị trực thuộc.',
          dash,
        ),
        line('Kiểm tra công tác thi đua, khen thưởng', two),
        line(
          'Hội đồng Thi đua - Khen thưởng ngành tiến hành 08 cuộc kiểm tra tại các đơn vị, kết hợp kiểm tra việc thực hiện quy chế dân chủ.',
          dash,
        ),
        line('GIẢI PHÁP', one),
        lines(dash, ...solutions),
        line('TỔ CHỨC THỰC HIỆN', one),
        line('Phân công nhiệm vụ', two),
        table(taskRows),
        line('Văn phòng Sở', two),
        lines(
          dash,
          'Là bộ phận thường trực, đầu mối tham mưu tổ chức thực hiện Kế hoạch; cán bộ đầu mối: bà Phạm Thu Hằng, Phó Chánh Văn phòng.',
          'Theo dõi, đôn đốc, tổng hợp kết quả thực hiện của các đơn vị, báo cáo Giám đốc Sở và Ban Thi đua - Khen thưởng Thành phố theo quy định.',
        ),
        line('Các đơn vị trực thuộc', two),
        reportParts(dash, 'Sở'),
        dutyParts(dash, 'Sở'),
        courseParts(dash),
        line('Kinh phí', two),
        line(
          'Kinh phí dự kiến: 1.250 triệu đồng, trích từ dự toán chi thường xuyên và Quỹ thi đua, khen thưởng của ngành năm 2027.',
          dash,
        ),
        line('Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai thực hiện./.'),
        table(
          [
            [
              'Nơi nhận:\n- UBND Thành phố (để b/c);\n- Ban TĐKT Thành phố;\n- Giám đốc, các Phó Giám đốc Sở;\n- Các đơn vị trực thuộc;\n- Lưu: VT, VP.',
              '**GIÁM ĐỐC**\n\n\n\n\n**Nguyễn Trọng Khải**',
            ],
          ],
          { hasBorders: false },
        ),
      ],
      { lists: [outline] },
    ),
  expected: {
    answers: {
      legal_basis: basisWords(...ownBasis),
      city_plan: '371/KH-UBND',
      city_plan_date: '2026-12-26',
      budget_source:
        '- Kinh phí dự kiến: 1.250 triệu đồng, trích từ dự toán chi thường xuyên và Quỹ thi đua, khen thưởng của ngành năm 2027.',
      objectives: [
        '1. Mục đích',
        ...purposes.map((text) => `- ${text}`),
        '2. Yêu cầu',
        ...demands.map((text) => `- ${text}`),
      ].join('\n'),
      theme: 'Kỷ cương, đổi mới, lấy người bệnh làm trung tâm',
      model_target: 25,
      direct_worker_share_target: 65,
      direct_worker_share_comparison: 'at_least',
      initiative_target: 320,
      training_sessions: 4,
      inspections: 8,
      communication_plan: communication.map((text) => `- ${text}`).join('\n'),
      solutions: solutions.map((text) => `- ${text}`).join('\n'),
      responsible_person: 'Phạm Thu Hằng',
      budget_vnd: 1_250_000_000,
      doc_number: '118/KH-SYT',
      doc_date: '2027-01-08',
      signer_name: 'Nguyễn Trọng Khải',
      signer_title: 'Giám đốc',
    },
    targets: [
      ['Tỷ lệ hài lòng của người bệnh nội trú', 96, '%'],
      ['Số giường bệnh trên một vạn dân', 33, 'giường'],
      ['Tỷ lệ bệnh viện triển khai bệnh án điện tử', 100, '%'],
      ['Tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ', 98, '%', 97],
      ['Tỷ lệ người cao tuổi được khám sức khỏe định kỳ', 95, '%'],
      ['Tỷ lệ hồ sơ khen thưởng trình đúng thời hạn', 100, '%'],
      ['Số dịch vụ công trực tuyến toàn trình cung cấp mới', 20, 'dịch vụ'],
    ],
    tasks: taskRows.slice(1).map(([, ...cells]) => cells.map(String)),
    campaigns: [
      {
        name: 'Đổi mới phong cách, thái độ phục vụ của cán bộ y tế hướng tới sự hài lòng của người bệnh',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        audience: 'Công chức, viên chức, người lao động toàn ngành',
        pilot_model: 'Bệnh viện Đa khoa Xanh Pôn',
      },
      {
        name: 'Xây dựng cơ sở y tế xanh - sạch - đẹp',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        audience: 'Các bệnh viện, trung tâm y tế, trạm y tế',
      },
      {
        name: '100 ngày hoàn thành bệnh án điện tử',
        kind: 'thematic',
        start: '2027-04-01',
        end: '2027-07-10',
        criteria: true,
        criteria_text:
          'Bệnh viện công bố sử dụng bệnh án điện tử thay bệnh án giấy trước ngày 10/7/2027',
        audience: 'Bệnh viện công lập và ngoài công lập',
        pilot_model: 'Bệnh viện Tim Hà Nội',
      },
      {
        name: 'Trạm y tế vì sức khỏe cộng đồng',
        kind: 'thematic',
        start: '2027-07-01',
        end: '2027-09-30',
        criteria: true,
        criteria_text:
          'Mỗi trạm khám sàng lọc tăng huyết áp, đái tháo đường cho ít nhất 60% người từ 40 tuổi trở lên trên địa bàn',
        audience: 'Trạm y tế xã, phường',
        pilot_model: 'Trạm y tế phường Ba Đình',
      },
    ],
  },
};
