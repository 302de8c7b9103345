import { bold, line, lines, table, title, wordFile } from '../../support/word-file.ts';
import type { ReportFile } from './expected-report.ts';

const strengths = [
  '- Phong trào thi đua được phát động có chủ đề, tiêu chí rõ, gắn với nhiệm vụ của phường sau khi sắp xếp đơn vị hành chính.',
  '- Khen thưởng hướng về tổ dân phố, người lao động trực tiếp.',
];
const models = [
  '- Mô hình “Tổ dân phố không rác” tại tổ 12, đã nhân rộng ra 18 tổ.',
  '- Tổ công nghệ số cộng đồng phường Láng.',
];
const limitations = ['- Việc đăng ký sáng kiến còn ít ở khối trường học.'];
const causes = ['- Một số đơn vị chưa hướng dẫn cụ thể cách viết sáng kiến.'];
const lessons = ['- Giao chỉ tiêu đến từng tổ dân phố và kiểm tra hằng quý.'];
const changes = ['- Sáng kiến được công nhận: đề nghị nâng từ 20 lên 25 sáng kiến.'];
const nextTasks = [
  '1. Tiếp tục thực hiện các chỉ tiêu của Kế hoạch số 02/KH-UBND, hoàn thành trước 30/6/2030.',
  '2. Tổ chức hội nghị điển hình tiên tiến cấp phường trong quý II năm 2030.',
];
const recommendations =
  'Đề nghị Thành phố sớm ban hành hướng dẫn xét công nhận sáng kiến ở cấp xã.';

/** A mid-term review of a ward: the results of each year beside those of all, awards year by year with their sum. */
export const periodReport: ReportFile = {
  name: 'BC so ket giua ky 2026-2030 - P Lang.docx',
  formId: 'midterm-review',
  bytes: () =>
    wordFile([
      table(
        [
          [
            'ỦY BAN NHÂN DÂN\n**PHƯỜNG LÁNG**\nSố: 150/BC-UBND',
            '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\nLáng, ngày 20 tháng 5 năm 2028',
          ],
        ],
        { hasBorders: false },
      ),
      title(
        'BÁO CÁO',
        'Sơ kết giữa kỳ thực hiện Kế hoạch công tác thi đua, khen thưởng giai đoạn 2026-2030',
      ),
      line('Kính gửi: Ban Thi đua - Khen thưởng Thành phố Hà Nội'),
      line(
        'Thực hiện Kế hoạch số 02/KH-UBND ngày 10/01/2027, UBND phường Láng báo cáo kết quả (số liệu tính đến ngày 30/4/2028) như sau:',
      ),
      bold('I. KẾT QUẢ THỰC HIỆN'),
      bold('1. Kết quả thực hiện các chỉ tiêu giai đoạn 2026-2030'),
      table([
        [
          'STT',
          'Chỉ tiêu',
          'ĐVT',
          'Kế hoạch 2026-2030',
          'Kết quả 2026',
          'Kết quả 2027',
          'Lũy kế đến nay',
        ],
        ['1', 'Hồ sơ đúng hạn', '%', '≥ 95', '96,1', '99', '99'],
        ['2', 'Người dân hài lòng', '%', '98', '97,2', '98,5', '98,5'],
        ['3', 'Hộ gia đình văn hóa', '%', '> 96', '97', '98,9', '98,9'],
        ['4', 'Sáng kiến được công nhận', 'Sáng kiến', '20', '4', '5', '09'],
      ]),
      bold('2. Công tác lãnh đạo, chỉ đạo, phong trào thi đua'),
      line(
        'Phường đã ban hành 45 văn bản chỉ đạo; hưởng ứng 03 phong trào thi đua do Trung ương phát động, 05 phong trào thi đua do Thành phố phát động; phát động 03 phong trào thi đua theo chuyên đề với 190 lượt tập thể và 5.100 lượt cá nhân tham gia.',
      ),
      bold('3. Công tác khen thưởng'),
      table([
        ['STT', 'Danh hiệu, hình thức', 'Năm 2026', 'Năm 2027', 'Tổng số'],
        ['1', 'Lao động tiên tiến', '39', '41', '80'],
        ['2', 'Chiến sĩ thi đua cơ sở', '6', '7', '13'],
        ['3', 'Tập thể lao động xuất sắc', '2', '2', '4'],
        ['4', 'Giấy khen (tập thể)', '11', '12', '23'],
        ['5', 'Giấy khen (cá nhân)', '37', '40', '77'],
      ]),
      bold('4. Công tác điển hình tiên tiến'),
      line(
        'Đã phát hiện 14 điển hình tiên tiến, nhân rộng 06 mô hình; biểu dương 72 gương người tốt, việc tốt.',
      ),
      bold('5. Mô hình, điển hình tiêu biểu'),
      lines({}, ...models),
      bold('II. ĐÁNH GIÁ CHUNG'),
      bold('1. Ưu điểm'),
      lines({}, ...strengths),
      bold('2. Tồn tại, hạn chế'),
      lines({}, ...limitations),
      bold('3. Nguyên nhân'),
      lines({}, ...causes),
      bold('4. Bài học kinh nghiệm'),
      lines({}, ...lessons),
      bold('III. PHƯƠNG HƯỚNG, NHIỆM VỤ ĐẾN NĂM 2030'),
      lines({}, ...nextTasks),
      bold('IV. ĐỀ NGHỊ ĐIỀU CHỈNH CHỈ TIÊU'),
      lines({}, ...changes),
      bold('V. KIẾN NGHỊ, ĐỀ XUẤT'),
      line(recommendations),
      line('Trên đây là báo cáo của UBND phường Láng./.'),
      table(
        [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPhạm Văn Tài']],
        { hasBorders: false },
      ),
    ]),
  expected: {
    answers: {
      doc_number: '150/BC-UBND',
      doc_date: '2028-05-20',
      signer_name: 'Phạm Văn Tài',
      signer_title: 'Chủ tịch',
      as_of_date: '2028-04-30',
      docs_issued: 45,
      campaigns_central: 3,
      campaigns_city: 5,
      campaigns_own_thematic: 3,
      participants_collective: 190,
      participants_individual: 5100,
      models_found: 14,
      models_replicated: 6,
      ntvt_count: 72,
      granted_ldtt: 80,
      granted_cstdcs: 13,
      granted_ttldxs: 4,
      granted_giay_khen_tt: 23,
      granted_giay_khen_cn: 77,
      strengths: strengths.join('\n'),
      outstanding_models: models.join('\n'),
      limitations: limitations.join('\n'),
      causes: causes.join('\n'),
      target_changes: changes.join('\n'),
      next_tasks: nextTasks.join('\n'),
      recommendations,
    },
    results: {
      'Hồ sơ đúng hạn': 99,
      'Người dân hài lòng': 98.5,
      'Hộ gia đình văn hóa': 98.9,
      'Sáng kiến được công nhận': 9,
    },
  },
};
