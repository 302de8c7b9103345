import { bold, line, lines, table, title, wordFile } from '../../support/word-file.ts';
import type { ReportFile } from './expected-report.ts';

const strengths = [
  '- Cấp ủy, chính quyền phường quan tâm lãnh đạo, chỉ đạo sát sao; Hội đồng Thi đua - Khen thưởng phường được kiện toàn, hoạt động nền nếp, phân công rõ người, rõ việc.',
  '- Phong trào thi đua có chủ đề, tiêu chí rõ ràng, bám sát nhiệm vụ phát triển kinh tế - xã hội của phường; nhiều cách làm mới ở tổ dân phố được Nhân dân ủng hộ.',
  '- Công tác khen thưởng kịp thời, hướng về cơ sở, người lao động trực tiếp; không để xảy ra khiếu kiện.',
];
const limitations = [
  '- Một số tổ dân phố đăng ký thi đua còn chậm, nội dung chung chung, chưa lượng hóa được.',
  '- Việc phát hiện, bồi dưỡng điển hình ở khu vực ngoài nhà nước còn ít.',
];
const causes = [
  '- Cán bộ làm công tác thi đua, khen thưởng kiêm nhiệm nhiều việc sau khi sắp xếp đơn vị hành chính.',
  '- Kinh phí dành cho tuyên truyền, tập huấn còn hạn chế.',
];
const nextTasks = [
  '1. Tổ chức đợt thi đua cao điểm chào mừng kỷ niệm Quốc khánh 02/9 và Ngày Giải phóng Thủ đô 10/10.',
  '2. Bồi dưỡng, giới thiệu thêm 02 điển hình tiên tiến với Thành phố; viết bài tuyên truyền về ít nhất 10 gương người tốt, việc tốt.',
  '3. Rà soát các chỉ tiêu còn thấp, giao từng bộ phận chịu trách nhiệm đến ngày 30/9.',
];
const recommendations =
  'Đề nghị Ban Thi đua - Khen thưởng Thành phố tổ chức tập huấn về phần mềm quản lý hồ sơ khen thưởng cho cán bộ phường, xã.';

/** A half-year report of a ward: bold headings, targets and awards in two tables. Four pages. */
export const wardReport: ReportFile = {
  name: 'BC so ket 6 thang 2027 - P Lang.docx',
  formId: 'midyear-report',
  bytes: () =>
    wordFile([
      table(
        [
          [
            'ỦY BAN NHÂN DÂN\n**PHƯỜNG LÁNG**\nSố: 145/BC-UBND',
            '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\nLáng, ngày 08 tháng 6 năm 2027',
          ],
        ],
        { hasBorders: false },
      ),
      title(
        'BÁO CÁO',
        'Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm,',
        'phương hướng, nhiệm vụ 6 tháng cuối năm 2027',
      ),
      line('Kính gửi: Ban Thi đua - Khen thưởng Thành phố Hà Nội'),
      line(
        'Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2027 của UBND phường về công tác thi đua, khen thưởng năm 2027, UBND phường Láng báo cáo kết quả 6 tháng đầu năm (số liệu tính đến ngày 31/5/2027) như sau:',
      ),
      bold('I. KẾT QUẢ ĐẠT ĐƯỢC'),
      bold('1. Công tác lãnh đạo, chỉ đạo'),
      lines(
        {},
        '- UBND phường đã ban hành 12 văn bản chỉ đạo, hướng dẫn thực hiện công tác thi đua, khen thưởng; tổ chức hội nghị phát động và ký giao ước thi đua giữa 24 tổ dân phố vào ngày 20/01/2027.',
        '- Kiện toàn Hội đồng Thi đua - Khen thưởng phường gồm 11 thành viên theo Quyết định số 98/QĐ-UBND ngày 12/02/2027.',
      ),
      bold('2. Phong trào thi đua'),
      lines(
        {},
        '- Hưởng ứng 03 phong trào thi đua do Trung ương phát động và 04 phong trào thi đua do Thành phố phát động.',
        '- UBND phường phát động 02 phong trào thi đua thường xuyên và 03 phong trào thi đua theo chuyên đề, thu hút 46 lượt tập thể và 1.240 lượt cá nhân tham gia.',
        '- Tiêu biểu là phong trào “Phường Láng sáng - xanh - sạch - đẹp”: trồng mới 250 cây xanh, xóa 06 điểm chân rác tồn tại nhiều năm, được Nhân dân các tổ dân phố đồng tình ủng hộ.',
      ),
      bold('3. Kết quả thực hiện các chỉ tiêu thi đua'),
      table([
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2027', 'Thực hiện 6 tháng', 'Ghi chú'],
        ['1', 'Hồ sơ đúng hạn', '%', '98,5', '97,2', ''],
        ['2', 'Người dân hài lòng', '%', '98,5', '96', ''],
        ['3', 'Hộ gia đình văn hóa', '%', '98,5', '98,9', 'Đạt'],
      ]),
      bold('4. Công tác điển hình tiên tiến'),
      line(
        'Trong 6 tháng đã phát hiện 05 điển hình tiên tiến, nhân rộng 02 mô hình; biểu dương 18 gương người tốt, việc tốt. Hội đồng sáng kiến phường công nhận 04 sáng kiến.',
      ),
      bold('5. Công tác khen thưởng'),
      line('Kết quả khen thưởng 6 tháng đầu năm như sau:'),
      table([
        ['STT', 'Hình thức khen thưởng', 'Tập thể', 'Cá nhân'],
        ['1', 'Giấy khen của Chủ tịch UBND phường', '10', '35'],
        ['2', 'Bằng khen của Chủ tịch UBND Thành phố', '02', '03'],
        ['3', 'Bằng khen của Thủ tướng Chính phủ', '0', '0'],
        ['', 'Tổng cộng', '12', '38'],
      ]),
      line(
        'Trong đó có 24 người lao động trực tiếp, 06 cán bộ lãnh đạo, quản lý; khen đột xuất, theo chuyên đề 09 trường hợp.',
      ),
      bold('6. Tuyên truyền, tập huấn, kiểm tra'),
      lines(
        {},
        '- Đã đăng tải 86 tin, bài về công tác thi đua, khen thưởng và gương người tốt, việc tốt trên Cổng thông tin điện tử và Trang cộng đồng của phường.',
        '- Tổ chức 01 lớp tập huấn cho 64 học viên; tiến hành 02 cuộc kiểm tra tại cơ sở.',
        '- Không có đơn thư khiếu nại, tố cáo về công tác thi đua, khen thưởng.',
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
      line(recommendations),
      line('Trên đây là báo cáo của UBND phường Láng./.'),
      table(
        [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPhạm Văn Tài']],
        { hasBorders: false },
      ),
    ]),
  expected: {
    answers: {
      doc_number: '145/BC-UBND',
      doc_date: '2027-06-08',
      signer_name: 'Phạm Văn Tài',
      signer_title: 'Chủ tịch',
      as_of_date: '2027-05-31',
      docs_issued: 12,
      campaigns_central: 3,
      campaigns_city: 4,
      campaigns_own_regular: 2,
      campaigns_own_thematic: 3,
      participants_collective: 46,
      participants_individual: 1240,
      models_found: 5,
      models_replicated: 2,
      ntvt_count: 18,
      initiatives_recognized: 4,
      granted_giay_khen_tt: 10,
      granted_giay_khen_cn: 35,
      granted_bang_khen_tp_tt: 2,
      granted_bang_khen_tp_cn: 3,
      granted_nha_nuoc_tt: 0,
      granted_nha_nuoc_cn: 0,
      awards_direct_workers: 24,
      awards_leaders: 6,
      awards_adhoc: 9,
      trainings: 1,
      trainees: 64,
      inspections: 2,
      media_items: 86,
      complaints: 0,
      strengths: strengths.join('\n'),
      limitations: limitations.join('\n'),
      causes: causes.join('\n'),
      next_tasks: nextTasks.join('\n'),
      recommendations,
    },
    results: { 'Hồ sơ đúng hạn': 97.2, 'Người dân hài lòng': 96, 'Hộ gia đình văn hóa': 98.9 },
  },
};
