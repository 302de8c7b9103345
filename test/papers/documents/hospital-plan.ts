import { bold, line, lines, title, wordFile } from '../../support/word-file.ts';
import { of, type WholeFile } from './whole-file.ts';
const objectives = [
  'Động viên đội ngũ cán bộ, viên chức, người lao động Bệnh viện thi đua thực hiện thắng lợi nhiệm vụ chuyên môn, nâng cao chất lượng khám bệnh, chữa bệnh, đổi mới phong cách phục vụ, hướng tới sự hài lòng của người bệnh.',
  'Các phong trào thi đua phải gắn với hoạt động chuyên môn của từng khoa, phòng; lấy kết quả công việc làm thước đo đánh giá.',
];
const solutions = [
  'Đảng ủy, Ban Giám đốc, Công đoàn, Đoàn Thanh niên phối hợp chặt chẽ trong lãnh đạo, chỉ đạo phong trào thi đua; người đứng đầu khoa, phòng chịu trách nhiệm về kết quả thi đua của đơn vị mình.',
  'Gắn thi đua với việc thực hiện quy tắc ứng xử, quy chế chuyên môn; kiểm tra, giám sát thường xuyên; kịp thời uốn nắn những biểu hiện hình thức.',
];
const comm = [
  'Đăng tải gương người tốt, việc tốt trên trang thông tin điện tử, fanpage của Bệnh viện; mỗi quý có ít nhất một chuyên đề giới thiệu tập thể, cá nhân điển hình.',
];
/** A hospital: prose alone, without a table; campaigns, targets and numbers are told in sentences. */
export const hospitalPlan: WholeFile = {
  name: 'Kế hoạch TĐKT 2027 BV Đống Đa.docx',
  formId: 'annual-plan',
  year: 2027,
  period: '2027',
  today: '2027-01-20',
  bytes: () =>
    wordFile([
      line('SỞ Y TẾ HÀ NỘI\t\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      line('BỆNH VIỆN ĐA KHOA ĐỐNG ĐA\t\tĐộc lập - Tự do - Hạnh phúc', { bold: true }),
      line('Số: 214/KH-BVĐĐ\t\tHà Nội, ngày 18 tháng 01 năm 2027'),
      title('KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2027', 'của Bệnh viện Đa khoa Đống Đa'),
      line(
        'Thực hiện Kế hoạch số 371/KH-UBND ngày 26/12/2026 của Ủy ban nhân dân Thành phố Hà Nội và Kế hoạch số 90/KH-SYT ngày 08/01/2027 của Sở Y tế về công tác thi đua, khen thưởng năm 2027, Bệnh viện Đa khoa Đống Đa xây dựng kế hoạch cụ thể như sau:',
      ),
      bold('I. Mục đích, yêu cầu'),
      lines({}, ...objectives),
      bold('II. Chủ đề và chỉ tiêu thi đua'),
      line(
        'Chủ đề thi đua năm 2027 của Bệnh viện là: “Kỷ cương, chất lượng, an toàn, vì sự hài lòng của người bệnh”.',
      ),
      line(
        'Bệnh viện phấn đấu tỷ lệ người bệnh nội trú hài lòng đạt từ 96% trở lên; công suất sử dụng giường bệnh đạt 92%; tỷ lệ nhiễm khuẩn bệnh viện dưới 3%; triển khai mới 12 kỹ thuật; 100% hồ sơ bệnh án được số hóa; không để xảy ra tai biến chuyên môn nghiêm trọng.',
      ),
      bold('III. Các phong trào thi đua'),
      line(
        'Trong năm, Bệnh viện tiếp tục hưởng ứng phong trào “Đổi mới phong cách, thái độ phục vụ của cán bộ y tế hướng tới sự hài lòng của người bệnh” do Bộ Y tế phát động và thực hiện trong cả năm 2027.',
      ),
      line(
        'Bệnh viện phát động phong trào thi đua chuyên đề “100 ngày bệnh án điện tử” từ ngày 15/3/2027 đến ngày 23/6/2027 đối với tất cả các khoa lâm sàng, cận lâm sàng với tiêu chí 100% bệnh án được ký số trong ngày.',
      ),
      bold('IV. Công tác khen thưởng và điển hình tiên tiến'),
      line(
        'Việc xét khen thưởng bảo đảm dân chủ, công khai, ưu tiên người lao động trực tiếp; phấn đấu tỷ lệ người lao động trực tiếp được khen thưởng đạt trên 70%. Bệnh viện lựa chọn, bồi dưỡng 05 điển hình tiên tiến; phấn đấu có 20 sáng kiến được công nhận cấp cơ sở.',
      ),
      bold('V. Tuyên truyền'),
      lines({}, ...comm),
      bold('VI. Tập huấn, kiểm tra'),
      line(
        'Phòng Tổ chức cán bộ tham mưu mở 01 lớp tập huấn nghiệp vụ thi đua, khen thưởng trong quý II và kiểm tra 02 đợt tại các khoa, phòng.',
      ),
      bold('VII. Giải pháp'),
      lines({}, ...solutions),
      bold('VIII. Tổ chức thực hiện'),
      line(
        'Phòng Tổ chức cán bộ là đơn vị thường trực, do ông Lê Hoài Nam, Trưởng phòng, làm đầu mối theo dõi, tổng hợp, báo cáo Giám đốc.',
      ),
      line('Kinh phí thực hiện từ Quỹ thi đua, khen thưởng của Bệnh viện, dự kiến 350 triệu đồng.'),
      line('Nơi nhận:\t\t\t\tGIÁM ĐỐC', { bold: true }),
      line('- Sở Y tế;'),
      line('- Các khoa, phòng;'),
      line('- Lưu: VT, TCCB.\t\t\tBSCKII. Nguyễn Thị Thanh Thủy', { bold: true }),
    ]),
  expected: {
    doc_number: '214/KH-BVĐĐ',
    doc_date: '2027-01-18',
    city_plan: '371/KH-UBND',
    city_plan_date: '2026-12-26',
    legal_basis:
      'Thực hiện Kế hoạch số 371/KH-UBND ngày 26/12/2026 của Ủy ban nhân dân Thành phố Hà Nội và Kế hoạch số 90/KH-SYT ngày 08/01/2027 của Sở Y tế về công tác thi đua, khen thưởng năm 2027',
    objectives: objectives.join('\n'),
    theme: 'Kỷ cương, chất lượng, an toàn, vì sự hài lòng của người bệnh',
    model_target: 5,
    direct_worker_share_target: 70,
    direct_worker_share_comparison: 'above',
    initiative_target: 20,
    training_sessions: 1,
    inspections: 2,
    communication_plan: comm.join('\n'),
    solutions: solutions.join('\n'),
    responsible_person: 'Lê Hoài Nam',
    budget_source:
      'Kinh phí thực hiện từ Quỹ thi đua, khen thưởng của Bệnh viện, dự kiến 350 triệu đồng.',
    budget_vnd: 350_000_000,
    signer_name: 'Nguyễn Thị Thanh Thủy',
    signer_title: 'Giám đốc',

    ...of('Tỷ lệ người bệnh nội trú hài lòng', { target_value: 96, comparison: 'at_least' }),
    ...of('Công suất sử dụng giường bệnh', { target_value: 92 }),
    ...of('Tỷ lệ nhiễm khuẩn bệnh viện', { target_value: 3, comparison: 'below' }),
    ...of('Triển khai mới', { target_value: 12 }),
    ...of('Hồ sơ bệnh án được số hóa', { target_value: 100 }),
    ...of('Tai biến chuyên môn nghiêm trọng', { target_text: 'không để xảy ra' }),
    ...of(
      'Đổi mới phong cách, thái độ phục vụ của cán bộ y tế hướng tới sự hài lòng của người bệnh',
      { launched_by: 'central', start: '2027-01-01', end: '2027-12-31' },
    ),
    ...of('100 ngày bệnh án điện tử', {
      launched_by: 'unit',
      kind: 'thematic',
      start: '2027-03-15',
      end: '2027-06-23',
      criteria: true,
      criteria_text: '100% bệnh án được ký số trong ngày',
      audience: 'tất cả các khoa lâm sàng, cận lâm sàng',
    }),
  },
};
