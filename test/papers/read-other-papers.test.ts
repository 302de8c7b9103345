import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import type { Facts } from '../../src/core/forms/answers/facts.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { bold, line, lines, table, title, wordFile } from '../support/word-file.ts';
import { readInto } from './read-into.ts';

/** Papers of the year beside plans and reports, as somebody would send them. */
const read = async (formId: string, bytes: Uint8Array, facts?: Facts) => {
  const form = allForms.find(({ id }) => id === formId);
  if (!form) throw new Error(`no form ${formId}`);
  return readInto(form, bytes, facts ? { facts } : {});
};

const head = (number: string, day: string): string =>
  table(
    [
      [
        `ỦY BAN NHÂN DÂN\n**PHƯỜNG LÁNG**\nSố: ${number}`,
        `**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\nLáng, ${day}`,
      ],
    ],
    { hasBorders: false },
  );

it('reads what a report says of each thematic campaign, one after the other', async () => {
  const { sure, doubtful } = await read(
    'thematic-report',
    wordFile([
      head('402/BC-UBND', 'ngày 02 tháng 11 năm 2027'),
      title('BÁO CÁO', 'Kết quả các phong trào thi đua theo chuyên đề năm 2027'),
      bold('I. CÔNG TÁC CHỈ ĐẠO'),
      line('UBND phường ban hành 06 văn bản triển khai.'),
      bold('II. KẾT QUẢ CÁC PHONG TRÀO'),
      bold('1. Phong trào “Phường Láng sáng - xanh - sạch - đẹp, an toàn”'),
      line('a) Kết quả đạt được:'),
      lines({}, '- 24/24 tổ dân phố ký cam kết phân loại rác.', '- Xóa 11 điểm rác tồn tại.'),
      line(
        'b) Tham gia: 31 lượt tập thể, 2.300 lượt cá nhân; xây dựng 03 mô hình điểm; khen thưởng 05 tập thể, 15 cá nhân.',
      ),
      line('c) Hạn chế: một số hộ kinh doanh chưa phân loại rác thường xuyên.'),
      bold('2. Phong trào “60 ngày đêm làm sạch dữ liệu dân cư”'),
      line('a) Kết quả đạt được: làm sạch 31.200 dữ liệu.'),
      line('b) Tham gia: từ 120 đến 140 lượt cá nhân; khen thưởng 08 trường hợp.'),
      bold('III. KIẾN NGHỊ'),
      line('Khen thưởng 99 tập thể.'),
    ]),
  );
  const street = 'Phường Láng sáng - xanh - sạch - đẹp, an toàn';
  expect(sure).toEqual({
    doc_number: '402/BC-UBND',
    doc_date: '2027-11-02',
    [`${street}/name`]: street,
    [`${street}/results`]:
      '- 24/24 tổ dân phố ký cam kết phân loại rác.\n- Xóa 11 điểm rác tồn tại.',
    [`${street}/participants_collective`]: 31,
    [`${street}/participants_individual`]: 2300,
    [`${street}/models_found`]: 3,
    [`${street}/awards_granted`]: 20,
    [`${street}/limitations`]: 'một số hộ kinh doanh chưa phân loại rác thường xuyên.',
  });
  const data = '60 ngày đêm làm sạch dữ liệu dân cư';
  expect(doubtful).toMatchObject({
    [`${data}/results`]: 'làm sạch 31.200 dữ liệu.',
    [`${data}/participants_individual`]: 140,
    [`${data}/awards_granted`]: 8,
  });
});

it('reads the numbers of a year from the table that they are kept in, not those of the year before', async () => {
  const { sure, doubtful } = await read(
    'statistics',
    await writeWorkbook([
      ['UBND PHƯỜNG LÁNG', null, null, null],
      ['Số: 25/BC-UBND', null, 'Láng, ngày 20 tháng 11 năm 2027', null],
      ['THỐNG KÊ KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG', null, null, null],
      ['STT', 'Nội dung', 'Số lượng năm 2026', 'Số lượng năm 2027'],
      ['I', 'PHONG TRÀO THI ĐUA', null, null],
      [1, 'Phong trào do Trung ương phát động', 3, 4],
      [2, 'Phong trào do đơn vị phát động', 7, '05'],
      ['II', 'KHEN THƯỞNG CẤP NHÀ NƯỚC', null, null],
      [1, 'Huân chương Lao động hạng Nhì', 0, 1],
      [2, 'Huân chương Lao động hạng Ba', 0, 2],
      [3, 'Huân chương Độc lập', 1, 0],
      [4, 'Bằng khen của Thủ tướng Chính phủ', 2, 3],
      ['III', 'KHEN THƯỞNG CẤP THÀNH PHỐ', null, null],
      [1, 'Bằng khen của Chủ tịch UBND Thành phố', '998', '1.012'],
      [null, 'Tổng cộng', 1010, 1027],
    ]).toBuffer(),
  );
  expect(sure).toEqual({
    doc_number: '25/BC-UBND',
    doc_date: '2027-11-20',
    campaigns_central: 4,
    campaigns_unit: 5,
    state_independence_orders: 0,
    state_certificates: 3,
    province_certificates: 1012,
  });
  expect(doubtful).toEqual({ state_labour_orders: 3 });
});

const names = [
  'Phường Láng',
  'Phường Đống Đa',
  'Phường Văn Miếu - Quốc Tử Giám',
  'Phường Kim Liên',
];
const cluster: Facts = { items: {}, values: { member_count: 12 }, names: { members: names } };

it('reads who came to the meeting of a cluster and whom it elected, beside its sheet of points', async () => {
  const { sure } = await read(
    'cluster-pact',
    wordFile([
      head('02/GƯ-CTĐ3', 'ngày 10 tháng 02 năm 2027'),
      title('GIAO ƯỚC THI ĐUA NĂM 2027', 'CỤM THI ĐUA SỐ 3'),
      bold('I. BẢNG CHẤM ĐIỂM'),
      table([
        ['TT', 'Tiêu chí', 'Điểm tối đa'],
        ['1', 'Hoàn thành các chỉ tiêu kinh tế', '60'],
        ['2', 'Báo cáo đầy đủ, đúng hạn', '40'],
        ['', 'Tổng điểm', '100'],
      ]),
      bold('II. BẦU CỤM TRƯỞNG'),
      line(
        'Các đơn vị bỏ phiếu bầu: phường Láng làm Cụm trưởng năm 2028 (11/12 phiếu), phường Đống Đa và phường Kim Liên làm Cụm phó.',
      ),
      line('Dự hội nghị có 11/12 đơn vị; vắng: phường Văn Miếu - Quốc Tử Giám (có lý do).'),
    ]),
    cluster,
  );
  expect(sure).toMatchObject({
    doc_number: '02/GƯ-CTĐ3',
    attended: 11,
    absent: 'Phường Văn Miếu - Quốc Tử Giám',
    next_lead: 'Phường Láng',
    next_deputies: 'Phường Đống Đa; Phường Kim Liên',
    votes_total: 12,
    lead_votes: 11,
    'Báo cáo đầy đủ, đúng hạn/max_points': 40,
  });
});

it('reads the report of a cluster’s lead', async () => {
  const { sure } = await read(
    'cluster-midyear',
    wordFile([
      head('03/BC-CTĐ3', 'ngày 15 tháng 7 năm 2027'),
      title('BÁO CÁO', 'Sơ kết hoạt động Cụm thi đua số 3 sáu tháng đầu năm 2027'),
      line('Hội nghị có 12/12 đơn vị tham dự.'),
      bold('I. KẾT QUẢ HOẠT ĐỘNG'),
      lines({}, '- 12/12 đơn vị ký giao ước trước ngày 28/02.', '- Tổ chức 02 chuyên đề chung.'),
      bold('II. TỒN TẠI, HẠN CHẾ'),
      line('- Việc chấm chéo giữa các đơn vị còn chậm.'),
      bold('III. NHIỆM VỤ 6 THÁNG CUỐI NĂM'),
      line('- Kiểm tra chéo, chấm điểm thử trong tháng 10.'),
    ]),
    cluster,
  );
  expect(sure).toEqual({
    doc_number: '03/BC-CTĐ3',
    doc_date: '2027-07-15',
    attended: 12,
    results: '- 12/12 đơn vị ký giao ước trước ngày 28/02.\n- Tổ chức 02 chuyên đề chung.',
    limitations: '- Việc chấm chéo giữa các đơn vị còn chậm.',
    next_tasks: '- Kiểm tra chéo, chấm điểm thử trong tháng 10.',
  });
});

it('reads how the year was launched, and what a unit found in its own work', async () => {
  const launched = await read(
    'year-launch',
    wordFile([
      head('12/BC-UBND', 'ngày 29 tháng 01 năm 2027'),
      title('BÁO CÁO', 'Kết quả phát động phong trào thi đua năm 2027'),
      line(
        'Sáng ngày 26/01/2027, UBND phường tổ chức hội nghị phát động phong trào thi đua với 215 đại biểu tham dự.',
      ),
      line('Chủ đề: “Kỷ cương, sáng tạo, phụng sự Nhân dân”.'),
      bold('I. CÁC PHONG TRÀO ĐƯỢC PHÁT ĐỘNG'),
      lines({}, '1. Phong trào “Phường Láng xanh”', '2. Phong trào “Mỗi ngày một việc tốt”'),
    ]),
  );
  expect(launched.sure).toMatchObject({
    doc_number: '12/BC-UBND',
    launch_date: '2027-01-26',
    participants: 215,
    theme: 'Kỷ cương, sáng tạo, phụng sự Nhân dân',
    'Phường Láng xanh/name': 'Phường Láng xanh',
    'Mỗi ngày một việc tốt/name': 'Mỗi ngày một việc tốt',
  });
  const inspected = await read(
    'self-inspection',
    wordFile([
      head('310/BC-UBND', 'ngày 20 tháng 10 năm 2027'),
      title('BÁO CÁO', 'Kết quả tự kiểm tra công tác thi đua, khen thưởng năm 2027'),
      line('UBND phường đã kiểm tra tại 14 đơn vị, trường học, tổ dân phố.'),
      bold('I. KẾT QUẢ KIỂM TRA'),
      line('- Các đơn vị đã xây dựng kế hoạch, lưu hồ sơ khen thưởng đầy đủ.'),
      bold('II. TỒN TẠI, HẠN CHẾ'),
      line('- 03 đơn vị còn thiếu sót trong việc lập biên bản bình xét.'),
      bold('III. BIỆN PHÁP KHẮC PHỤC'),
      table([
        ['STT', 'Biện pháp khắc phục', 'Đơn vị thực hiện', 'Thời hạn'],
        ['1', 'Bổ sung biên bản bình xét', 'Trường THCS Láng', '30/11/2027'],
      ]),
    ]),
  );
  expect(inspected.sure).toMatchObject({
    bodies_inspected: 14,
    bodies_with_faults: 3,
    findings: '- Các đơn vị đã xây dựng kế hoạch, lưu hồ sơ khen thưởng đầy đủ.',
    limitations: '- 03 đơn vị còn thiếu sót trong việc lập biên bản bình xét.',
    'Bổ sung biên bản bình xét/owner': 'Trường THCS Láng',
    'Bổ sung biên bản bình xét/due': '2027-11-30',
  });
});
