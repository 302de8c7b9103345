import { bold, line, lines, table, title, wordFile } from '../../support/word-file.ts';
import { awardParts, basis, basisWords, dutyParts, reportParts } from './common-parts.ts';
import type { PlanFile } from './expected-plan.ts';

const objectives = [
  '1. Mục đích',
  '- Tiếp tục quán triệt, thực hiện nghiêm túc các chủ trương của Đảng, chính sách, pháp luật của Nhà nước về công tác thi đua, khen thưởng; nâng cao nhận thức, trách nhiệm của cấp ủy, chính quyền, cán bộ, công chức và Nhân dân trên địa bàn phường.',
  '- Tạo khí thế thi đua sôi nổi, động viên cán bộ, công chức, viên chức, người lao động và các tầng lớp Nhân dân hoàn thành thắng lợi nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh năm 2027.',
  '2. Yêu cầu',
  '- Phong trào thi đua phải có chủ đề, nội dung, tiêu chí cụ thể, sát nhiệm vụ chính trị của phường; hướng về cơ sở, tổ dân phố và người trực tiếp lao động.',
  '- Công tác khen thưởng bảo đảm kịp thời, chính xác, công khai, có tác dụng nêu gương, giáo dục.',
];

const communication = [
  '- Đẩy mạnh tuyên truyền các chủ trương, chính sách về thi đua, khen thưởng trên hệ thống truyền thanh, Cổng thông tin điện tử và trang mạng xã hội chính thống của phường; mỗi tuần có ít nhất 02 tin, bài.',
  '- Duy trì chuyên mục “Người tốt, việc tốt” trên đài truyền thanh phường, kịp thời biểu dương những tấm gương tiêu biểu từ tổ dân phố.',
];

const solutions = [
  '- Tăng cường sự lãnh đạo của Đảng ủy, vai trò của người đứng đầu trong tổ chức các phong trào thi đua.',
  '- Nâng cao chất lượng đăng ký, ký kết giao ước thi đua; gắn kết quả thi đua với đánh giá, xếp loại cán bộ, công chức hằng năm.',
  '- Ứng dụng công nghệ thông tin trong quản lý hồ sơ khen thưởng, rút ngắn thời gian thẩm định.',
  '- Kịp thời sơ kết, tổng kết, nhân rộng cách làm hay, mô hình hiệu quả.',
];

const ownBasis = [
  'Thực hiện Kế hoạch số 371/KH-UBND ngày 26 tháng 12 năm 2026 của UBND Thành phố Hà Nội về công tác thi đua, khen thưởng năm 2027;',
  'Căn cứ Nghị quyết của Đảng ủy, Nghị quyết của HĐND phường Láng về nhiệm vụ năm 2027,',
] as const;

/** A ward: all numbers typed by hand, the head in a table without lines, targets as a list in groups. */
export const wardPlan: PlanFile = {
  name: 'KH-thi-dua-2027-phuong-Lang.docx',
  bytes: () =>
    wordFile([
      table(
        [
          [
            'ỦY BAN NHÂN DÂN\nPHƯỜNG LÁNG\n–––––––\nSố: 27/KH-UBND',
            'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n––––––––––––––––\nLáng, ngày 20 tháng 01 năm 2027',
          ],
        ],
        { hasBorders: false },
      ),
      line(''),
      title('KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2027', '––––––––'),
      basis(...ownBasis),
      line(
        'Ủy ban nhân dân phường Láng ban hành Kế hoạch công tác thi đua, khen thưởng năm 2027 như sau:',
      ),
      bold('I. MỤC ĐÍCH, YÊU CẦU'),
      bold('1. Mục đích'),
      lines({}, ...objectives.slice(1, 3)),
      bold('2. Yêu cầu'),
      lines({}, ...objectives.slice(4)),
      bold('II. CHỦ ĐỀ, CHỈ TIÊU THI ĐUA'),
      bold('1. Chủ đề thi đua'),
      line(
        '“Kỷ cương, trách nhiệm, chuyển đổi số, phục vụ Nhân dân, xây dựng phường Láng văn minh, hiện đại”.',
      ),
      bold('2. Chỉ tiêu thi đua'),
      line('Phấn đấu hoàn thành và hoàn thành vượt mức các chỉ tiêu sau:'),
      line('a) Về kinh tế'),
      lines(
        {},
        '- Thu ngân sách nhà nước trên địa bàn: 410 tỷ đồng;',
        '- Số doanh nghiệp thành lập mới: 85 doanh nghiệp.',
      ),
      line('b) Về văn hóa - xã hội'),
      lines(
        {},
        '- Tỷ lệ gia đình đạt danh hiệu Gia đình văn hóa: 93%;',
        '- Tỷ lệ tổ dân phố đạt danh hiệu Tổ dân phố văn hóa: 90%;',
        '- Tỷ lệ trường học đạt chuẩn quốc gia: 85%.',
      ),
      line('c) Về cải cách hành chính'),
      lines(
        {},
        '- Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn: 99%;',
        '- Tỷ lệ hồ sơ nộp trực tuyến: 80%;',
        '- Số mô hình dân vận khéo được công nhận: 12 mô hình.',
      ),
      bold('III. NỘI DUNG, NHIỆM VỤ TRỌNG TÂM'),
      bold('1. Tổ chức các phong trào thi đua'),
      line('1.1. Phong trào thi đua thường xuyên'),
      line('- Phong trào “Phường Láng sáng - xanh - sạch - đẹp”:'),
      lines(
        {},
        '+ Thời gian: từ tháng 01 đến tháng 12 năm 2027;',
        '+ Đối tượng: cán bộ, công chức, các tổ dân phố và Nhân dân trên địa bàn phường;',
        '+ Tiêu chí: 100% tổ dân phố tổng vệ sinh vào sáng thứ Bảy hằng tuần; không để phát sinh điểm tập kết rác tự phát.',
      ),
      line('- Phong trào “Cán bộ, công chức thi đua thực hiện văn hóa công sở”:'),
      lines(
        {},
        '+ Thời gian: cả năm 2027;',
        '+ Đối tượng: cán bộ, công chức, người lao động thuộc UBND phường;',
        '+ Tiêu chí: không có cán bộ, công chức bị phản ánh về thái độ phục vụ.',
      ),
      line('1.2. Phong trào thi đua chuyên đề'),
      line('- Phong trào “90 ngày đêm nâng cao chỉ số chuyển đổi số”:'),
      lines(
        {},
        '+ Thời gian: từ 01/3 đến 30/5/2027;',
        '+ Đối tượng: công chức Trung tâm Phục vụ hành chính công, các tổ công nghệ số cộng đồng;',
        '+ Tiêu chí: mỗi tổ công nghệ số hướng dẫn ít nhất 200 lượt người dân nộp hồ sơ trực tuyến;',
        '+ Mô hình điểm: Tổ dân phố số 5.',
      ),
      bold('2. Công tác khen thưởng'),
      awardParts({}, 'phường'),
      line(
        '- Tỷ lệ khen thưởng cho người lao động trực tiếp đạt 60% trở lên trong tổng số cá nhân được khen.',
      ),
      bold('3. Xây dựng, nhân rộng điển hình tiên tiến'),
      line(
        '- Trong năm phát hiện, bồi dưỡng và nhân rộng 06 điển hình tiên tiến thuộc các lĩnh vực kinh tế, văn hóa, giáo dục, cải cách hành chính.',
      ),
      line('- Giới thiệu điển hình với Thành phố theo hai đợt trong năm.'),
      bold('4. Công tác tuyên truyền'),
      lines({}, ...communication),
      bold('5. Tập huấn, kiểm tra'),
      line(
        '- Tổ chức 02 lớp tập huấn nghiệp vụ thi đua, khen thưởng cho công chức, trưởng các đoàn thể và tổ trưởng tổ dân phố.',
      ),
      line(
        '- Thực hiện 03 cuộc kiểm tra công tác thi đua, khen thưởng tại các tổ dân phố và trường học; kịp thời chấn chỉnh tồn tại.',
      ),
      line('- Phấn đấu có 15 sáng kiến được Hội đồng sáng kiến phường công nhận.'),
      bold('IV. GIẢI PHÁP THỰC HIỆN'),
      lines({}, ...solutions),
      bold('V. TỔ CHỨC THỰC HIỆN'),
      bold('1. Phòng Văn hóa - Xã hội'),
      line(
        '- Là cơ quan thường trực Hội đồng Thi đua - Khen thưởng phường, tham mưu triển khai, theo dõi, đôn đốc việc thực hiện Kế hoạch. Đầu mối: đồng chí Nguyễn Thị Lan, chuyên viên.',
      ),
      reportParts({}, 'phường'),
      dutyParts({}, 'phường'),
      bold('2. Kinh phí thực hiện'),
      line(
        'Kinh phí thực hiện Kế hoạch là 185.000.000 đồng, từ nguồn ngân sách phường theo phân cấp và Quỹ thi đua, khen thưởng.',
      ),
      bold('3. Chế độ báo cáo'),
      line(
        'Các đơn vị báo cáo 6 tháng trước ngày 10/6/2027, báo cáo năm trước ngày 25/11/2027 về Phòng Văn hóa - Xã hội để tổng hợp.',
      ),
      line(
        'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2027 của UBND phường Láng, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.',
      ),
      table(
        [
          [
            'Nơi nhận:\n- Ban Thi đua - Khen thưởng TP;\n- TT Đảng ủy, HĐND phường;\n- Chủ tịch, các PCT UBND phường;\n- Các tổ dân phố;\n- Lưu: VT, VHXH.',
            'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n(Đã ký)\n\nTrần Minh Đức',
          ],
        ],
        { hasBorders: false },
      ),
    ]),
  expected: {
    answers: {
      legal_basis: basisWords(...ownBasis),
      city_plan: '371/KH-UBND',
      city_plan_date: '2026-12-26',
      budget_source:
        'Kinh phí thực hiện Kế hoạch là 185.000.000 đồng, từ nguồn ngân sách phường theo phân cấp và Quỹ thi đua, khen thưởng.',
      objectives: objectives.join('\n'),
      theme:
        'Kỷ cương, trách nhiệm, chuyển đổi số, phục vụ Nhân dân, xây dựng phường Láng văn minh, hiện đại',
      model_target: 6,
      direct_worker_share_target: 60,
      direct_worker_share_comparison: 'at_least',
      initiative_target: 15,
      training_sessions: 2,
      inspections: 3,
      communication_plan: communication.join('\n'),
      solutions: solutions.join('\n'),
      responsible_person: 'Nguyễn Thị Lan',
      budget_vnd: 185_000_000,
      doc_number: '27/KH-UBND',
      doc_date: '2027-01-20',
      signer_name: 'Trần Minh Đức',
      signer_title: 'Phó Chủ tịch',
    },
    targets: [
      ['Thu ngân sách nhà nước trên địa bàn', 410, 'tỷ đồng'],
      ['Số doanh nghiệp thành lập mới', 85, 'doanh nghiệp'],
      ['Tỷ lệ gia đình đạt danh hiệu Gia đình văn hóa', 93, '%'],
      ['Tỷ lệ tổ dân phố đạt danh hiệu Tổ dân phố văn hóa', 90, '%'],
      ['Tỷ lệ trường học đạt chuẩn quốc gia', 85, '%'],
      ['Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn', 99, '%'],
      ['Tỷ lệ hồ sơ nộp trực tuyến', 80, '%'],
      ['Số mô hình dân vận khéo được công nhận', 12, 'mô hình'],
    ],
    campaigns: [
      {
        name: 'Phường Láng sáng - xanh - sạch - đẹp',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        audience: 'cán bộ, công chức, các tổ dân phố và Nhân dân trên địa bàn phường',
      },
      {
        name: 'Cán bộ, công chức thi đua thực hiện văn hóa công sở',
        kind: 'regular',
        start: '2027-01-01',
        end: '2027-12-31',
        criteria: true,
        audience: 'cán bộ, công chức, người lao động thuộc UBND phường',
      },
      {
        name: '90 ngày đêm nâng cao chỉ số chuyển đổi số',
        kind: 'thematic',
        start: '2027-03-01',
        end: '2027-05-30',
        criteria: true,
        criteria_text:
          'mỗi tổ công nghệ số hướng dẫn ít nhất 200 lượt người dân nộp hồ sơ trực tuyến',
        audience: 'công chức Trung tâm Phục vụ hành chính công, các tổ công nghệ số cộng đồng',
        pilot_model: 'Tổ dân phố số 5',
      },
    ],
  },
};
