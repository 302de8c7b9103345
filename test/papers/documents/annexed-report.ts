import { line, lines, type ListShape, table, title, wordFile } from '../../support/word-file.ts';
import type { ReportFile } from './expected-report.ts';
const shape: ListShape = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['decimal', '%2.%3.'],
  ['bullet', '–'],
];
const one = { list: [1, 0], bold: true } as const;
const two = { list: [1, 1], bold: true } as const;
const dash = { list: [1, 3] } as const;
const strengths = [
  'Lãnh đạo Sở, các phòng, đơn vị nhận thức đầy đủ vai trò của thi đua, khen thưởng; phong trào có chủ đề, tiêu chí, kế hoạch cụ thể.',
  'Công tác khen thưởng chính xác, kịp thời; tỷ lệ khen thưởng người lao động trực tiếp tăng 6% so với năm 2026.',
];
const limitations = [
  'Công tác tuyên truyền nhân điển hình tiên tiến chưa thường xuyên.',
  'Một số hồ sơ khen thưởng còn phải bổ sung, hoàn thiện nhiều lần.',
];
const causes = [
  'Khách quan: khối lượng nhiệm vụ chuyển đổi số phát sinh lớn.',
  'Chủ quan: một số đơn vị chưa phân công người theo dõi chuyên trách.',
];
const nextTasks = [
  'Ban hành Kế hoạch công tác thi đua, khen thưởng năm 2028 trước ngày 31/01/2028.',
  'Phát động 03 phong trào thi đua chuyên đề về chuyển đổi số.',
  'Kiểm tra 06 đơn vị trực thuộc; tập huấn 02 lớp.',
];
const recommendations =
  'Đề nghị Thành phố sớm triển khai phần mềm quản lý hồ sơ khen thưởng dùng chung, kết nối với hệ thống quản lý văn bản.';
const dashed = (words: readonly string[]): string => words.map((said) => `– ${said}`).join('\n');
/** A department: numbered by Word, the tables of results and of awards as forms behind the signature, whom and what in a heading of two rows. */
export const annexedReport: ReportFile = {
  name: 'BC TK cong tac TDKT nam 2027 So KHCN (trinh ky).docx',
  formId: 'annual-report',
  bytes: () =>
    wordFile(
      [
        table(
          [
            [
              'UBND THÀNH PHỐ HÀ NỘI\n**SỞ KHOA HỌC VÀ CÔNG NGHỆ**\n―――――\nSố: 6120/BC-SKHCN',
              '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\n―――――――\nHà Nội, ngày 02 tháng 12 năm 2027',
            ],
          ],
          { hasBorders: false },
        ),
        title('BÁO CÁO', 'Công tác thi đua, khen thưởng năm 2027,\nphương hướng nhiệm vụ năm 2028'),
        line('Kính gửi: Ban Thi đua – Khen thưởng Thành phố', { centre: true }),
        line(
          'Thực hiện Kế hoạch số 371/KH-UBND ngày 26/12/2026 của UBND Thành phố; Sở Khoa học và Công nghệ báo cáo kết quả công tác thi đua, khen thưởng năm 2027 (số liệu chính thức tính đến hết ngày 30/11/2027) như sau:',
        ),
        line('KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027', one),
        line('Công tác chỉ đạo, triển khai', two),
        line(
          'Trong năm, Sở đã ban hành 45 văn bản chỉ đạo về công tác thi đua, khen thưởng; kiện toàn Hội đồng Thi đua - Khen thưởng, Hội đồng sáng kiến của Sở.',
        ),
        line('Tổ chức phong trào thi đua', two),
        line(
          'Sở hưởng ứng 05 phong trào thi đua do Trung ương phát động; 06 phong trào thi đua do Thành phố phát động; tổ chức 01 phong trào thi đua thường xuyên và 03 phong trào thi đua chuyên đề với tổng số 38 lượt tập thể và 1.065 lượt cá nhân tham gia.',
          dash,
        ),
        line('Điển hình tiên tiến, sáng kiến', two),
        line(
          'Phát hiện 11 điển hình tiên tiến, nhân rộng 05 điển hình; tuyên dương 24 gương “Người tốt, việc tốt”.',
          dash,
        ),
        line(
          'Công nhận 63 sáng kiến, trong đó 04 sáng kiến có phạm vi ảnh hưởng cấp Thành phố; tổng giá trị làm lợi 8,75 tỷ đồng.',
          dash,
        ),
        line('Kết quả khen thưởng', two),
        line(
          'Tổng số danh hiệu, hình thức khen thưởng năm 2027 được tổng hợp tại Biểu số 01 và Biểu số 02 kèm theo.',
        ),
        line(
          'Trong tổng số cá nhân được khen thưởng có 412 người lao động trực tiếp, 37 lãnh đạo, quản lý; khen thưởng đột xuất, theo chuyên đề cho 19 trường hợp.',
          dash,
        ),
        line('Công tác tuyên truyền, tập huấn, kiểm tra', two),
        lines(
          dash,
          'Đăng tải 205 tin, bài về phong trào thi đua và gương điển hình.',
          'Tổ chức 03 lớp tập huấn cho 186 lượt người; kiểm tra 05 cuộc.',
          'Không phát sinh đơn thư khiếu nại, tố cáo.',
          'Tổng chi Quỹ thi đua, khen thưởng: 945.600.000 đồng.',
        ),
        line('ĐÁNH GIÁ CHUNG', one),
        line('Những ưu điểm nổi bật', two),
        lines(dash, ...strengths),
        line('Những tồn tại, hạn chế', two),
        lines(dash, ...limitations),
        line('Nguyên nhân của tồn tại, hạn chế', two),
        lines(dash, ...causes),
        line('PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2028', one),
        lines(dash, ...nextTasks),
        line('KIẾN NGHỊ', one),
        line(recommendations),
        line(
          'Trên đây là báo cáo công tác thi đua, khen thưởng năm 2027 của Sở Khoa học và Công nghệ./.',
        ),
        table([['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.', 'GIÁM ĐỐC\n(đã ký)\n\nTrần Anh Tuấn']], {
          hasBorders: false,
        }),
        title('Biểu số 01', 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA NĂM 2027'),
        line('(Kèm theo Báo cáo số 6120/BC-SKHCN ngày 02/12/2027)', { italic: true, centre: true }),
        table([
          [
            'TT',
            'Tên chỉ tiêu',
            'Đơn vị tính',
            'Chỉ tiêu đăng ký',
            'Kết quả thực hiện năm 2026',
            'Kết quả thực hiện năm 2027',
            'Mức độ hoàn thành',
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
          ['1', 'Hồ sơ đúng hạn', '%', '98,5', '97,9', '99,4', 'Vượt chỉ tiêu'],
          ['2', 'Người dân hài lòng', '%', '98,5', '96,5', '98,5', 'Hoàn thành'],
          ['3', 'Hộ gia đình văn hóa', '%', '98,5', '98', '98', 'Không hoàn thành'],
        ]),
        title('Biểu số 02', 'TỔNG HỢP KẾT QUẢ KHEN THƯỞNG NĂM 2027'),
        table([
          [
            { text: 'TT', down: 'begins' },
            { text: 'Danh hiệu/Hình thức', down: 'begins' },
            { text: 'Tập thể', across: 2 },
            { text: 'Cá nhân', across: 2 },
          ],
          [
            { text: '', down: 'goes-on' },
            { text: '', down: 'goes-on' },
            'Đề nghị',
            'Được tặng',
            'Đề nghị',
            'Được tặng',
          ],
          ['1', 'Cờ thi đua của UBND Thành phố', '2', '1', '', ''],
          ['2', 'Tập thể Lao động xuất sắc', '9', '8', '', ''],
          ['3', 'Tập thể Lao động tiên tiến', '24', '24', '', ''],
          ['4', 'Lao động tiên tiến', '', '', '486', '480'],
          ['5', 'Chiến sĩ thi đua cơ sở', '', '', '70', '68'],
          ['6', 'Chiến sĩ thi đua Thành phố', '', '', '6', '4'],
          ['7', 'Bằng khen của Chủ tịch UBND Thành phố', '3', '3', '14', '12'],
          ['8', 'Bằng khen của Thủ tướng Chính phủ', '0', '0', '1', '1'],
          ['9', 'Giấy khen của Giám đốc Sở', '20', '20', '95', '95'],
        ]),
      ],
      { lists: [shape] },
    ),
  expected: {
    answers: {
      doc_number: '6120/BC-SKHCN',
      doc_date: '2027-12-02',
      signer_name: 'Trần Anh Tuấn',
      signer_title: 'Giám đốc',
      is_estimate: 'final',
      as_of_date: '2027-11-30',
      docs_issued: 45,
      campaigns_central: 5,
      campaigns_city: 6,
      campaigns_own_regular: 1,
      campaigns_own_thematic: 3,
      participants_collective: 38,
      participants_individual: 1065,
      models_found: 11,
      models_replicated: 5,
      ntvt_count: 24,
      initiatives_recognized: 63,
      initiatives_benefit_vnd: 8_750_000_000,
      awards_direct_workers: 412,
      awards_leaders: 37,
      awards_adhoc: 19,
      media_items: 205,
      trainings: 3,
      trainees: 186,
      inspections: 5,
      complaints: 0,
      fund_spent_vnd: 945_600_000,
      proposed_co_tp: 2,
      granted_co_tp: 1,
      proposed_ttldxs: 9,
      granted_ttldxs: 8,
      proposed_ttldtt: 24,
      granted_ttldtt: 24,
      proposed_ldtt: 486,
      granted_ldtt: 480,
      proposed_cstdcs: 70,
      granted_cstdcs: 68,
      proposed_cstdtp: 6,
      granted_cstdtp: 4,
      proposed_bang_khen_tp_tt: 3,
      granted_bang_khen_tp_tt: 3,
      proposed_bang_khen_tp_cn: 14,
      granted_bang_khen_tp_cn: 12,
      proposed_nha_nuoc_tt: 0,
      granted_nha_nuoc_tt: 0,
      proposed_nha_nuoc_cn: 1,
      granted_nha_nuoc_cn: 1,
      proposed_giay_khen_tt: 20,
      granted_giay_khen_tt: 20,
      proposed_giay_khen_cn: 95,
      granted_giay_khen_cn: 95,
      strengths: dashed(strengths),
      limitations: dashed(limitations),
      causes: dashed(causes),
      next_tasks: dashed(nextTasks),
      recommendations,
    },
    results: { 'Hồ sơ đúng hạn': 99.4, 'Người dân hài lòng': 98.5, 'Hộ gia đình văn hóa': 98 },
  },
};
