import { line, lines, type ListShape, table, title, wordFile } from '../../support/word-file.ts';
import type { ReportFile } from './expected-report.ts';

/** Headings I., 1. and the bullets are put there by Word. */
const outline: ListShape = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['bullet', '-'],
];
const one = { style: 'Heading1' } as const;
const two = { style: 'Heading2' } as const;
const dash = { list: [1, 2] } as const;

const strengths = [
  'Phong trào thi đua được triển khai đồng bộ từ Sở đến các đơn vị trực thuộc, gắn với thực hiện nhiệm vụ chuyên môn; 27/27 chỉ tiêu Thành phố giao đạt và vượt kế hoạch.',
  'Công tác khen thưởng đi vào thực chất, tỷ lệ khen người lao động trực tiếp tăng so với năm 2026; hồ sơ được trình, duyệt trên môi trường điện tử.',
];
const limitations = [
  'Phong trào thi đua ở một số phòng khám, trung tâm mới sắp xếp còn hình thức, sơ kết, tổng kết chưa kịp thời.',
  'Số sáng kiến có phạm vi ảnh hưởng cấp Thành phố còn ít so với tiềm năng của ngành.',
];
const causes = [
  'Một số người đứng đầu đơn vị chưa thật sự quan tâm; cán bộ làm công tác thi đua, khen thưởng thay đổi nhiều sau sắp xếp tổ chức bộ máy.',
];
const nextTasks = [
  'Hoàn thành 100% chỉ tiêu kế hoạch năm 2028; mỗi đơn vị xây dựng ít nhất 01 mô hình điểm về chuyển đổi số trong khám, chữa bệnh.',
  'Tổ chức 03 đợt thi đua chuyên đề, trong đó có đợt cao điểm chào mừng kỷ niệm 73 năm Ngày Thầy thuốc Việt Nam.',
  'Tăng cường kiểm tra, giám sát công tác thi đua, khen thưởng tại cơ sở.',
];
const recommendations = [
  'Đề nghị Thành phố tăng mức chi Quỹ thi đua, khen thưởng cho tuyến y tế cơ sở.',
  'Đề nghị Ban Thi đua - Khen thưởng Thành phố kết nối phần mềm hồ sơ khen thưởng với cơ sở dữ liệu cán bộ, công chức, viên chức.',
];

/** As Word numbers them. */
const dashed = (words: readonly string[]): string => words.map((said) => `- ${said}`).join('\n');

/** An annual report of a department: Word's own numbering, one table with what was registered, proposed and granted. Five pages. */
export const departmentReport: ReportFile = {
  name: 'Bao cao tong ket TDKT 2027 - So Y te.docx',
  formId: 'annual-report',
  bytes: () =>
    wordFile(
      [
        table(
          [
            [
              'UBND THÀNH PHỐ HÀ NỘI\n**SỞ Y TẾ**\nSố: 4512/BC-SYT',
              '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\nHà Nội, ngày 26 tháng 11 năm 2027',
            ],
          ],
          { hasBorders: false },
        ),
        title('BÁO CÁO', 'Tổng kết công tác thi đua, khen thưởng năm 2027'),
        line(
          'Thực hiện Công văn số 2210/BTĐKT-NV ngày 20/10/2027 của Ban Thi đua - Khen thưởng Thành phố, Sở Y tế báo cáo tổng kết công tác thi đua, khen thưởng năm 2027 (số liệu ước thực hiện cả năm) như sau:',
        ),
        line('KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027', one),
        line('Công tác chỉ đạo, điều hành', two),
        lines(
          dash,
          'Sở Y tế đã ban hành 37 văn bản chỉ đạo, hướng dẫn; kiện toàn Hội đồng Thi đua - Khen thưởng, Hội đồng sáng kiến ngành.',
          'Đảng ủy Sở đưa công tác thi đua, khen thưởng vào chương trình kiểm tra, giám sát năm 2027.',
        ),
        line('Tổ chức các phong trào thi đua', two),
        lines(
          dash,
          'Toàn ngành hưởng ứng 04 phong trào do Trung ương phát động, 05 phong trào do Thành phố phát động.',
          'Sở phát động 02 phong trào thi đua thường xuyên, 06 phong trào thi đua chuyên đề; có 312 lượt tập thể và 21.450 lượt cá nhân tham gia. Năm 2026, số lượt cá nhân tham gia là 19.870.',
          'Phong trào “Đổi mới phong cách, thái độ phục vụ hướng tới sự hài lòng của người bệnh” tiếp tục được duy trì ở 100% bệnh viện.',
        ),
        line('Kết quả thực hiện chỉ tiêu đăng ký thi đua', two),
        table([
          ['TT', 'Nội dung chỉ tiêu', 'ĐVT', 'Đăng ký năm 2027', 'Kết quả', 'Đánh giá'],
          ['I', 'Chỉ tiêu về khám, chữa bệnh', '', '', '', ''],
          ['1', 'Hồ sơ đúng hạn', '%', '98,5', '99,1', 'Vượt'],
          ['2', 'Người dân hài lòng', '%', '98,5', '98,5', 'Đạt'],
          ['II', 'Chỉ tiêu về văn hóa công sở', '', '', '', ''],
          ['3', 'Hộ gia đình văn hóa', '%', '98,5', '97', 'Không đạt'],
        ]),
        line('Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến', two),
        lines(
          dash,
          'Toàn ngành phát hiện 28 mô hình, điển hình tiên tiến; nhân rộng 11 mô hình, trong đó có mô hình “Bệnh viện không giấy tờ”.',
          'Biểu dương 156 gương người tốt, việc tốt; Hội đồng sáng kiến công nhận 214 sáng kiến, giá trị làm lợi 12,5 tỷ đồng.',
        ),
        line('Công tác khen thưởng', two),
        lines(dash, 'Kết quả bình xét và khen thưởng năm 2027 tổng hợp tại bảng sau:'),
        table([
          ['TT', 'Danh hiệu thi đua, hình thức khen thưởng', 'Đăng ký', 'Đề nghị', 'Đã được tặng'],
          ['A', 'Tập thể', '', '', ''],
          ['1', 'Tập thể Lao động tiên tiến', '86', '84', '84'],
          ['2', 'Tập thể Lao động xuất sắc', '30', '28', '25'],
          ['3', 'Cờ thi đua của UBND Thành phố', '4', '4', '3'],
          ['4', 'Cờ thi đua của Chính phủ', '1', '1', '0'],
          ['5', 'Giấy khen của Giám đốc Sở', '', '60', '60'],
          ['6', 'Bằng khen của Chủ tịch UBND Thành phố', '', '15', '12'],
          ['B', 'Cá nhân', '', '', ''],
          ['7', 'Lao động tiên tiến', '6.820', '6.540', '6.540'],
          ['8', 'Chiến sĩ thi đua cơ sở', '910', '880', '880'],
          ['9', 'Chiến sĩ thi đua Thành phố', '45', '40', '31'],
          ['10', 'Chiến sĩ thi đua toàn quốc', '2', '1', '0'],
          ['11', 'Giấy khen của Giám đốc Sở', '', '420', '420'],
          ['12', 'Bằng khen của Chủ tịch UBND Thành phố', '', '52', '47'],
        ]),
        lines(
          dash,
          'Trong số cá nhân được khen thưởng có 5.120 người lao động trực tiếp, 310 lãnh đạo, quản lý; 74 trường hợp khen thưởng đột xuất, chuyên đề.',
        ),
        line('Công tác tuyên truyền, tập huấn, kiểm tra, quỹ thi đua', two),
        lines(
          dash,
          'Đăng tải 640 tin, bài trên Cổng thông tin điện tử Sở và báo chí Thành phố.',
          'Tổ chức 05 lớp tập huấn nghiệp vụ cho 420 học viên; thực hiện 08 cuộc kiểm tra, giám sát tại đơn vị trực thuộc.',
          'Tiếp nhận 02 đơn thư khiếu nại, tố cáo về khen thưởng, đã giải quyết xong.',
          'Chi quỹ thi đua, khen thưởng 3,2 tỷ đồng.',
        ),
        line('ĐÁNH GIÁ CHUNG', one),
        line('Ưu điểm', two),
        lines(dash, ...strengths),
        line('Hạn chế', two),
        lines(dash, ...limitations),
        line('Nguyên nhân của hạn chế', two),
        lines(dash, ...causes),
        line('PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028', one),
        lines(dash, ...nextTasks),
        line('ĐỀ XUẤT, KIẾN NGHỊ', one),
        lines(dash, ...recommendations),
        line('Sở Y tế trân trọng báo cáo./.'),
        table(
          [
            [
              'Nơi nhận:\n- Ban TĐKT TP;\n- Lưu: VT, TCCB.',
              'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Thị Hạnh',
            ],
          ],
          { hasBorders: false },
        ),
      ],
      { lists: [outline] },
    ),
  expected: {
    answers: {
      doc_number: '4512/BC-SYT',
      doc_date: '2027-11-26',
      signer_name: 'Nguyễn Thị Hạnh',
      signer_title: 'Phó Giám đốc',
      is_estimate: 'estimate',
      docs_issued: 37,
      campaigns_central: 4,
      campaigns_city: 5,
      campaigns_own_regular: 2,
      campaigns_own_thematic: 6,
      participants_collective: 312,
      participants_individual: 21450,
      models_found: 28,
      models_replicated: 11,
      ntvt_count: 156,
      initiatives_recognized: 214,
      initiatives_benefit_vnd: 12_500_000_000,
      proposed_ttldtt: 84,
      proposed_ttldxs: 28,
      proposed_co_tp: 4,
      proposed_co_cp: 1,
      proposed_giay_khen_tt: 60,
      proposed_bang_khen_tp_tt: 15,
      proposed_ldtt: 6540,
      proposed_cstdcs: 880,
      proposed_cstdtp: 40,
      proposed_cstdtq: 1,
      proposed_giay_khen_cn: 420,
      proposed_bang_khen_tp_cn: 52,
      granted_ttldtt: 84,
      granted_ttldxs: 25,
      granted_co_tp: 3,
      granted_co_cp: 0,
      granted_giay_khen_tt: 60,
      granted_bang_khen_tp_tt: 12,
      granted_ldtt: 6540,
      granted_cstdcs: 880,
      granted_cstdtp: 31,
      granted_cstdtq: 0,
      granted_giay_khen_cn: 420,
      granted_bang_khen_tp_cn: 47,
      awards_direct_workers: 5120,
      awards_leaders: 310,
      awards_adhoc: 74,
      trainings: 5,
      trainees: 420,
      inspections: 8,
      media_items: 640,
      complaints: 2,
      fund_spent_vnd: 3_200_000_000,
      strengths: dashed(strengths),
      limitations: dashed(limitations),
      causes: dashed(causes),
      next_tasks: dashed(nextTasks),
      recommendations: dashed(recommendations),
    },
    results: { 'Hồ sơ đúng hạn': 99.1, 'Người dân hài lòng': 98.5, 'Hộ gia đình văn hóa': 97 },
  },
};
