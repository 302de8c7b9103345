import { line, lines, type ListShape, title, wordFile } from '../../support/word-file.ts';
import {
  awardParts,
  basis,
  basisWords,
  courseParts,
  dutyParts,
  reportParts,
} from './common-parts.ts';
import type { PlanFile } from './expected-plan.ts';

const numbers: ListShape = [
  ['decimal', '%1.'],
  ['lowerLetter', '%2)'],
];
const heading = { bold: true } as const;
const indent = '\t';

const objectives = [
  '- Tạo động lực để cán bộ, giáo viên, nhân viên và học sinh nhà trường thi đua dạy tốt, học tốt, hoàn thành nhiệm vụ năm 2027 và các mục tiêu đổi mới giáo dục nghề nghiệp.',
  '- Thi đua phải gắn với chất lượng đào tạo, tỷ lệ học sinh có việc làm sau tốt nghiệp; không chạy theo số lượng.',
];
const communication = [
  '- Đăng tải gương nhà giáo, học sinh tiêu biểu trên trang thông tin điện tử và bảng tin của nhà trường vào ngày 20 hằng tháng.',
  '- Giới thiệu điển hình trong các buổi chào cờ, sinh hoạt đoàn thể.',
];
const solutions = [
  '- Gắn tiêu chí thi đua với vị trí việc làm, công khai kết quả chấm điểm hằng tháng của từng khoa, phòng.',
  '- Tăng kinh phí khen thưởng đột xuất cho giáo viên có học sinh đạt giải.',
  '- Phối hợp với doanh nghiệp tổ chức thi tay nghề, tuyên dương thợ trẻ giỏi.',
];

/** A vocational school: headings bold without numbers, targets in Word's own numbering, campaigns told in sentences. */
export const schoolPlan: PlanFile = {
  name: 'kehoach_tdkt_2027_truong_cao_dang_nghe.docx',
  bytes: () =>
    wordFile(
      [
        line('SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        line('TRƯỜNG CAO ĐẲNG NGHỀ VIỆT - HÀN\tĐộc lập - Tự do - Hạnh phúc', { bold: true }),
        line('Số: 09/KH-CĐVH\tHà Nội, ngày 05 tháng 02 năm 2027'),
        title('KẾ HOẠCH', 'Tổ chức phong trào thi đua và công tác khen thưởng năm 2027'),
        basis(),
        line(
          'Trường Cao đẳng nghề Việt - Hàn xây dựng Kế hoạch tổ chức phong trào thi đua và công tác khen thưởng năm 2027 như sau:',
        ),
        line('MỤC ĐÍCH VÀ YÊU CẦU', heading),
        lines({}, ...objectives.map((text) => indent + text)),
        line('CHỦ ĐỀ THI ĐUA', heading),
        line(`${indent}Dạy thực chất, học vững nghề, sáng nghiệp tương lai.`),
        line('CHỈ TIÊU PHẤN ĐẤU', heading),
        lines(
          { list: [1, 0] },
          'Tỷ lệ học sinh, sinh viên tốt nghiệp có việc làm đúng ngành nghề: 88%.',
          'Tỷ lệ nhà giáo đạt chuẩn kỹ năng nghề: 97%.',
          'Số học sinh, sinh viên đạt giải cấp Thành phố trở lên: 14 giải.',
          'Tỷ lệ giáo trình được số hóa: 75%.',
          'Số hợp đồng hợp tác với doanh nghiệp: 22 hợp đồng.',
        ),
        line('NỘI DUNG THI ĐUA', heading),
        line('Các phong trào thi đua trong năm', heading),
        line(
          `${indent}Phong trào thi đua thường xuyên “Dạy tốt - Học tốt” được tổ chức từ tháng 01/2027 đến tháng 12/2027. Đối tượng: toàn thể nhà giáo, học sinh, sinh viên. Tiêu chí: mỗi nhà giáo có ít nhất một đổi mới phương pháp giảng dạy được tổ chuyên môn ghi nhận.`,
        ),
        line(
          `${indent}Phong trào thi đua chuyên đề “Thợ trẻ giỏi, khởi nghiệp sáng tạo” được tổ chức từ ngày 26/3/2027 đến ngày 19/8/2027. Đối tượng: đoàn viên, sinh viên các khoa. Tiêu chí: mỗi khoa có một sản phẩm dự thi cấp trường trở lên.`,
        ),
        line('Công tác khen thưởng', heading),
        awardParts({}, 'nhà trường'),
        line('Tuyên truyền và nhân điển hình', heading),
        lines({}, ...communication),
        line('Bồi dưỡng, nhân rộng điển hình tiên tiến', heading),
        line(
          '- Nhà trường lựa chọn 04 điển hình tiên tiến để bồi dưỡng, giới thiệu với Thành phố.',
        ),
        line('- Tổ chức 01 buổi tập huấn về lập hồ sơ khen thưởng cho các khoa, phòng.'),
        line(
          '- Hội đồng Thi đua - Khen thưởng tiến hành 02 đợt kiểm tra công tác thi đua của các khoa.',
        ),
        line('- Có ít nhất 30 sáng kiến được nghiệm thu cấp trường.'),
        line('GIẢI PHÁP', heading),
        lines({}, ...solutions),
        line('TỔ CHỨC THỰC HIỆN', heading),
        line(
          '- Phòng Tổ chức - Hành chính là đầu mối triển khai; đồng chí Vũ Hoàng Nam, Trưởng phòng, làm đầu mối liên hệ với Ban Thi đua - Khen thưởng Thành phố.',
        ),
        reportParts({}, 'nhà trường'),
        dutyParts({}, 'nhà trường'),
        courseParts({}),
        line('- Kinh phí thực hiện: 95.500.000 đồng từ nguồn thu sự nghiệp.'),
        line('Nơi nhận:\t**HIỆU TRƯỞNG**'),
        line('- Sở GD&ĐT;\n- Ban TĐKT TP;\n- Các khoa, phòng;\n- Lưu: VT.'),
        line('\t'),
        line('\t**TS. Hoàng Thị Bích Ngọc**'),
      ],
      { lists: [numbers] },
    ),
  expected: {
    answers: {
      legal_basis: basisWords(),
      budget_source: 'Kinh phí thực hiện: 95.500.000 đồng từ nguồn thu sự nghiệp.',
      objectives: objectives.join('\n'),
      theme: 'Dạy thực chất, học vững nghề, sáng nghiệp tương lai',
      model_target: 4,
      initiative_target: 30,
      training_sessions: 1,
      inspections: 2,
      communication_plan: communication.join('\n'),
      solutions: solutions.join('\n'),
      responsible_person: 'Vũ Hoàng Nam',
      budget_vnd: 95_500_000,
      doc_number: '09/KH-CĐVH',
      doc_date: '2027-02-05',
      signer_name: 'Hoàng Thị Bích Ngọc',
      signer_title: 'Hiệu trưởng',
    },
    targets: [
      ['Tỷ lệ học sinh, sinh viên tốt nghiệp có việc làm đúng ngành nghề', 88, '%'],
      ['Tỷ lệ nhà giáo đạt chuẩn kỹ năng nghề', 97, '%'],
      ['Số học sinh, sinh viên đạt giải cấp Thành phố trở lên', 14, 'giải'],
      ['Tỷ lệ giáo trình được số hóa', 75, '%'],
      ['Số hợp đồng hợp tác với doanh nghiệp', 22, 'hợp đồng'],
    ],
    campaigns: [
      {
        name: 'Dạy tốt - Học tốt',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        audience: 'toàn thể nhà giáo, học sinh, sinh viên',
      },
      {
        name: 'Thợ trẻ giỏi, khởi nghiệp sáng tạo',
        kind: 'thematic',
        start: '2027-03-26',
        end: '2027-08-19',
        criteria: true,
        criteria_text: 'mỗi khoa có một sản phẩm dự thi cấp trường trở lên',
        audience: 'đoàn viên, sinh viên các khoa',
      },
    ],
  },
};
