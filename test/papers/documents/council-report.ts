import { bold, line, lines, table, title, wordFile } from '../../support/word-file.ts';
import type { ReportFile } from './expected-report.ts';

const strengths = [
  'Phong trào thi đua được triển khai đồng bộ, có trọng tâm, gắn với nhiệm vụ của phường.',
  'Công tác khen thưởng bảo đảm công khai, đúng đối tượng.',
];
const limitations = [
  'Hồ sơ khen thưởng của một số tổ dân phố gửi chậm so với quy định.',
  'Số sáng kiến còn ít, chưa có sáng kiến cấp Thành phố.',
];
const causes = 'Cán bộ phụ trách kiêm nhiệm nhiều việc, thay đổi sau sắp xếp.';
const nextTasks = [
  '1. Tổ chức đợt thi đua cao điểm chào mừng 82 năm Quốc khánh 02/9/2027.',
  '2. Hoàn thành 100% các chỉ tiêu thi đua đã đăng ký; mở thêm 02 lớp tập huấn.',
];
const recommendations =
  'Đề nghị Ban Thi đua - Khen thưởng Thành phố sớm hướng dẫn việc xét khen thưởng theo mô hình chính quyền địa phương 02 cấp.';

/**
 * A half-year report of a council: years above plan and result, a count changed while tracked, what was counted
 * before in brackets, headings within lines, and a list of names behind the signature.
 */
export const councilReport: ReportFile = {
  name: 'BC 6T 2027 (bản trình ký).docx',
  formId: 'midyear-report',
  bytes: () =>
    wordFile([
      table(
        [
          [
            'UBND PHƯỜNG LÁNG\n**HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG**\nSố: 207/BC-HĐTĐKT',
            '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\nLáng, ngày 11 tháng 6 năm 2027',
          ],
        ],
        { hasBorders: false },
      ),
      title(
        'BÁO CÁO',
        'Kết quả công tác thi đua, khen thưởng 6 tháng đầu năm,\nphương hướng nhiệm vụ 6 tháng cuối năm 2027',
      ),
      line(
        'Thực hiện Công văn số 1250/SNV-TĐKT ngày 25/5/2027 của Sở Nội vụ, phường Láng báo cáo kết quả 6 tháng đầu năm 2027 (số liệu chốt đến ngày 05/6/2027), cụ thể:',
      ),
      bold('PHẦN THỨ NHẤT\nKẾT QUẢ 6 THÁNG ĐẦU NĂM 2027'),
      bold('I. Công tác chỉ đạo, điều hành'),
      line(
        'Trong 6 tháng, phường ban hành [-09-][+14+] văn bản chỉ đạo về thi đua, khen thưởng (cùng kỳ năm 2026: 10 văn bản).',
      ),
      bold('II. Các phong trào thi đua'),
      lines(
        {},
        '1. Hưởng ứng 02 phong trào do Trung ương phát động, 03 phong trào do Thành phố phát động.',
        '2. Phường phát động 01 phong trào thi đua thường xuyên và 04 phong trào thi đua chuyên đề với sự tham gia của 52 tập thể và 2.315 cá nhân.',
      ),
      bold('III. Kết quả các chỉ tiêu thi đua'),
      table([
        [
          { text: 'TT', down: 'begins' },
          { text: 'Chỉ tiêu', down: 'begins' },
          { text: 'ĐVT', down: 'begins' },
          { text: 'Năm 2026', across: 2 },
          { text: 'Năm 2027', across: 3 },
        ],
        [
          { text: '', down: 'goes-on' },
          { text: '', down: 'goes-on' },
          { text: '', down: 'goes-on' },
          'Kế hoạch',
          'Thực hiện',
          'Kế hoạch',
          'Thực hiện 6 tháng',
          'So KH (%)',
        ],
        ['1', 'Hồ sơ đúng hạn', '%', '97', '97,5', '98,5', '98,1', '99,6'],
        ['2', 'Người dân hài lòng', '%', '96', '95,8', '98,5', '96,4', '97,9'],
        ['3', 'Hộ gia đình văn hóa', '%', '97', '96,9', '98,5', 'Chưa đánh giá', ''],
      ]),
      bold('IV. Điển hình tiên tiến, sáng kiến'),
      lines(
        {},
        '- Đã phát hiện, bồi dưỡng 07 mô hình, điển hình tiên tiến; trong đó nhân rộng 03 mô hình.',
        '- Biểu dương 26 gương “Người tốt, việc tốt”. Hội đồng sáng kiến phường xét, công nhận 05 sáng kiến.',
      ),
      bold('V. Công tác khen thưởng'),
      table([
        [
          { text: 'Hình thức khen thưởng', down: 'begins' },
          { text: 'Số lượng', across: 2 },
        ],
        [{ text: '', down: 'goes-on' }, 'Tập thể', 'Cá nhân'],
        ['Huân chương, Bằng khen của Thủ tướng Chính phủ', '0', '1'],
        ['Bằng khen của Chủ tịch UBND Thành phố', '3', '4'],
        ['Giấy khen của Chủ tịch UBND phường', '16', '58'],
        ['Tổng', '19', '63'],
      ]),
      line('Trong đó khen đột xuất, chuyên đề: 12 trường hợp.'),
      bold('VI. Tuyên truyền, tập huấn, giải quyết đơn thư'),
      line(
        'Đăng 112 tin, bài; tổ chức 02 hội nghị tập huấn với 130 người tham dự. Không phát sinh đơn thư khiếu nại, tố cáo.',
      ),
      bold('VII. Đánh giá'),
      lines(
        {},
        `**1. Ưu điểm:**\n${strengths.join('\n')}`,
        `**2. Hạn chế, tồn tại:** ${limitations[0]}`,
        limitations[1] ?? '',
        `**3. Nguyên nhân:** ${causes}`,
      ),
      bold('PHẦN THỨ HAI\nPHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2027'),
      lines({}, ...nextTasks),
      bold('PHẦN THỨ BA\nĐỀ XUẤT, KIẾN NGHỊ'),
      line(recommendations),
      line('Trên đây là báo cáo của phường Láng, kính gửi Sở Nội vụ tổng hợp./.'),
      table(
        [
          [
            'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.',
            'TM. HỘI ĐỒNG\nCHỦ TỊCH\n\n\nCHỦ TỊCH UBND PHƯỜNG\nPhạm Văn Tài',
          ],
        ],
        { hasBorders: false },
      ),
      title('PHỤ LỤC', 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG ĐỘT XUẤT'),
      line('(Kèm theo Báo cáo số 207/BC-HĐTĐKT ngày 11/6/2027)'),
      table([
        ['TT', 'Họ và tên', 'Hình thức', 'Số quyết định'],
        ['1', 'Nguyễn Thị Mai', 'Giấy khen', '88/QĐ-UBND ngày 12/3/2027'],
        ['2', 'Tổ dân phố số 6', 'Giấy khen', '91/QĐ-UBND ngày 15/3/2027'],
      ]),
    ]),
  expected: {
    answers: {
      doc_number: '207/BC-HĐTĐKT',
      doc_date: '2027-06-11',
      signer_name: 'Phạm Văn Tài',
      signer_title: 'Chủ tịch UBND phường',
      as_of_date: '2027-06-05',
      docs_issued: 14,
      campaigns_central: 2,
      campaigns_city: 3,
      campaigns_own_regular: 1,
      campaigns_own_thematic: 4,
      participants_collective: 52,
      participants_individual: 2315,
      models_found: 7,
      models_replicated: 3,
      ntvt_count: 26,
      initiatives_recognized: 5,
      granted_giay_khen_tt: 16,
      granted_giay_khen_cn: 58,
      granted_bang_khen_tp_tt: 3,
      granted_bang_khen_tp_cn: 4,
      granted_nha_nuoc_tt: 0,
      granted_nha_nuoc_cn: 1,
      awards_adhoc: 12,
      trainings: 2,
      trainees: 130,
      media_items: 112,
      complaints: 0,
      strengths: strengths.join('\n'),
      limitations: limitations.join('\n'),
      causes,
      next_tasks: nextTasks.join('\n'),
      recommendations,
    },
    results: { 'Hồ sơ đúng hạn': 98.1, 'Người dân hài lòng': 96.4 },
  },
};
