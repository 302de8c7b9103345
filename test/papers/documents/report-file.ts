import { bold, line, lines, table, title, wordFile } from '../../support/word-file.ts';

const strengths = [
  '- Cấp ủy, chính quyền quan tâm lãnh đạo, chỉ đạo sát sao; phong trào thi đua có chủ đề, tiêu chí rõ ràng.',
  '- Công tác khen thưởng kịp thời, hướng về cơ sở, người lao động trực tiếp.',
];
const limitations = [
  '- Một số tổ dân phố đăng ký thi đua còn chậm, nội dung chung chung.',
  '- Việc phát hiện điển hình ở khu vực ngoài nhà nước còn ít.',
];
const causes = [
  '- Cán bộ làm công tác thi đua, khen thưởng kiêm nhiệm nhiều việc.',
  '- Kinh phí dành cho tuyên truyền còn hạn chế.',
];
const nextTasks = [
  '1. Tổ chức đợt thi đua cao điểm chào mừng Quốc khánh 02/9.',
  '2. Bồi dưỡng, giới thiệu thêm 02 điển hình tiên tiến với Thành phố.',
];
const recommendations = [
  'Đề nghị Ban Thi đua - Khen thưởng Thành phố tổ chức tập huấn về phần mềm quản lý hồ sơ khen thưởng.',
];

/** A half-year report of a ward. */
export const reportFile = {
  name: 'BC so ket 6 thang 2027.docx',
  bytes: () =>
    wordFile([
      table(
        [
          [
            'ỦY BAN NHÂN DÂN\nPHƯỜNG LÁNG\nSố: 145/BC-UBND',
            'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLáng, ngày 08 tháng 6 năm 2027',
          ],
        ],
        { hasBorders: false },
      ),
      title('BÁO CÁO', 'Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2027'),
      line('Kính gửi: Ban Thi đua - Khen thưởng Thành phố Hà Nội'),
      bold('I. KẾT QUẢ ĐẠT ĐƯỢC'),
      bold('1. Công tác lãnh đạo, chỉ đạo'),
      line(
        'UBND phường đã ban hành 12 văn bản chỉ đạo, hướng dẫn; tổ chức phát động và ký giao ước thi đua giữa các tổ dân phố.',
      ),
      bold('2. Phong trào thi đua'),
      line('Các phong trào được triển khai rộng khắp, thu hút đông đảo Nhân dân tham gia.'),
      bold('3. Tuyên truyền, tập huấn, kiểm tra'),
      line(
        '- Đã đăng tải 86 tin, bài về công tác thi đua, khen thưởng và gương người tốt, việc tốt.',
      ),
      line('- Tổ chức 01 lớp tập huấn cho 64 học viên; tiến hành 02 cuộc kiểm tra tại cơ sở.'),
      bold('4. Điển hình tiên tiến'),
      line(
        'Trong 6 tháng đã phát hiện 05 điển hình tiên tiến; biểu dương 18 gương người tốt, việc tốt.',
      ),
      bold('II. ĐÁNH GIÁ CHUNG'),
      bold('1. Ưu điểm'),
      lines({}, ...strengths),
      bold('2. Tồn tại, hạn chế'),
      lines({}, ...limitations),
      bold('3. Nguyên nhân'),
      lines({}, ...causes),
      bold('III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM'),
      lines({}, ...nextTasks),
      bold('IV. KIẾN NGHỊ, ĐỀ XUẤT'),
      lines({}, ...recommendations),
      line('Trân trọng báo cáo./.'),
      table(
        [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPhạm Văn Tài']],
        { hasBorders: false },
      ),
    ]),
  expected: {
    doc_number: '145/BC-UBND',
    doc_date: 'ngày 08 tháng 6 năm 2027',
    signer_name: 'Phạm Văn Tài',
    signer_title: 'Chủ tịch',
    docs_issued: '12',
    trainings: '1',
    trainees: '64',
    inspections: '2',
    media_items: '86',
    models_found: '5',
    ntvt_count: '18',
    strengths: strengths.join('\n'),
    limitations: limitations.join('\n'),
    causes: causes.join('\n'),
    next_tasks: nextTasks.join('\n'),
    recommendations: recommendations.join('\n'),
  },
} as const;
