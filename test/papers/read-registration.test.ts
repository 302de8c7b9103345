import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import type { Form } from '../../src/core/forms/forms.ts';
import { registration } from '../../src/core/registration/registration.ts';
import { campaignPlan } from '../../src/core/reports/campaign-plan.ts';
import { annualReport } from '../../src/core/reports/reports.ts';
import { bold, line, lines, table, title, wordFile } from '../support/word-file.ts';
import { readInto } from './read-into.ts';

const head = (number: string, place: string) =>
  table(
    [
      [
        `ỦY BAN NHÂN DÂN\n**PHƯỜNG LÁNG**\nSố: ${number}`,
        `**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\n${place}`,
      ],
    ],
    { hasBorders: false },
  );

const foot = table(
  [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPhạm Văn Tài']],
  { hasBorders: false },
);

type Wanted = Readonly<Record<string, unknown>>;

/** What is taken with its section and is wrong, and what is neither taken nor asked about. */
const faultsIn = async (form: Form, bytes: Uint8Array, wanted: Wanted) => {
  const { sure, doubtful } = await readInto(form, bytes);
  const read: Wanted = { ...doubtful, ...sure };
  return {
    wrong: Object.entries(sure).filter(([path, value]) => wanted[path] !== value),
    missed: Object.keys(wanted).filter((path) => read[path] !== wanted[path]),
  };
};

const none = { wrong: [], missed: [] };

const numbers = {
  headcount: 45,
  reg_ldtt: 41,
  reg_cstdcs: 7,
  reg_cstdtp: 1,
  reg_ttldtt: 6,
  reg_ttldxs: 2,
  reg_co_tp: 1,
};

describe('a registration', () => {
  it('is read from its Word file: numbers by title, which collective aims at which, and content', async () => {
    const file = wordFile([
      head('20/ĐK-UBND', 'Láng, ngày 10 tháng 3 năm 2027'),
      title('BẢN ĐĂNG KÝ THI ĐUA', 'Năm 2027'),
      line('Kính gửi: Ban Thi đua - Khen thưởng Thành phố Hà Nội'),
      line('Tổng số cán bộ, công chức, người lao động: 45 người; 6 tập thể trực thuộc.'),
      bold('I. NỘI DUNG THI ĐUA'),
      lines(
        {},
        '- Hoàn thành các chỉ tiêu kinh tế - xã hội được giao; 100% hồ sơ đúng hạn.',
        '- Mỗi tổ dân phố có một việc làm cụ thể vì cảnh quan chung.',
      ),
      bold('II. DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG'),
      table([
        ['STT', 'Danh hiệu, hình thức', 'Số lượng đăng ký', 'Ghi chú'],
        ['1', 'Lao động tiên tiến', '41', ''],
        ['2', 'Chiến sĩ thi đua cơ sở', '07 đ/c', ''],
        ['3', 'Chiến sĩ thi đua cấp Thành phố', '01', ''],
        ['4', 'Tập thể lao động tiên tiến', '06 tập thể', ''],
        ['5', 'Tập thể lao động xuất sắc', '02', ''],
        ['6', 'Cờ thi đua của UBND Thành phố', '01', ''],
        ['7', 'Bằng khen của UBND Thành phố', '3', ''],
      ]),
      bold('III. DANH SÁCH TẬP THỂ ĐĂNG KÝ'),
      table([
        ['STT', 'Tập thể', 'Danh hiệu đăng ký'],
        ['1', 'Phòng Văn hóa - Xã hội', 'Tập thể lao động xuất sắc'],
        ['2', 'Văn phòng HĐND và UBND', 'Tập thể lao động tiên tiến'],
      ]),
      bold('IV. MÔ HÌNH, ĐIỂN HÌNH'),
      line('Đăng ký 02 mô hình: Tổ dân phố không rác; Bộ phận một cửa không giấy.'),
      bold('V. SÁNG KIẾN'),
      line('Đăng ký 04 sáng kiến về cải cách hành chính, chuyển đổi số.'),
      foot,
    ]);
    expect(
      await faultsIn(registration, file, {
        ...numbers,
        doc_number: '20/ĐK-UBND',
        doc_date: '2027-03-10',
        signer_name: 'Phạm Văn Tài',
        signer_title: 'Chủ tịch',
        reg_bang_khen_tp: 3,
        reg_models: 2,
        reg_initiatives: 4,
        pact_content:
          '- Hoàn thành các chỉ tiêu kinh tế - xã hội được giao; 100% hồ sơ đúng hạn.\n- Mỗi tổ dân phố có một việc làm cụ thể vì cảnh quan chung.',
        model_names: 'Đăng ký 02 mô hình: Tổ dân phố không rác; Bộ phận một cửa không giấy.',
        initiative_names: 'Đăng ký 04 sáng kiến về cải cách hành chính, chuyển đổi số.',
        'Phòng Văn hóa - Xã hội/collective': 'Phòng Văn hóa - Xã hội',
        'Phòng Văn hóa - Xã hội/title': 'ttldxs',
        'Văn phòng HĐND và UBND/collective': 'Văn phòng HĐND và UBND',
        'Văn phòng HĐND và UBND/title': 'ttldtt',
      }),
    ).toEqual(none);
  });

  it('is read from sentences, as a commune without a table writes it', async () => {
    const file = wordFile([
      head('20/ĐK-UBND', 'Láng, ngày 10 tháng 3 năm 2027'),
      title('ĐĂNG KÝ THI ĐUA NĂM 2027'),
      line('Tổng số CBCC, người lao động của xã là 45 người.'),
      bold('1. Danh hiệu cá nhân'),
      lines(
        {},
        '- Lao động tiên tiến: 41 đồng chí.',
        '- 07 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.',
        '- Chiến sĩ thi đua Thành phố: 01 đ/c.',
      ),
      bold('2. Danh hiệu tập thể'),
      lines(
        {},
        '- Tập thể lao động tiên tiến: 06 tập thể.',
        '- Tập thể lao động xuất sắc: 02 tập thể.',
        '- Cờ thi đua của Thành phố: 01 tập thể.',
      ),
      foot,
    ]);
    expect(
      await faultsIn(registration, file, {
        ...numbers,
        doc_number: '20/ĐK-UBND',
        doc_date: '2027-03-10',
        signer_name: 'Phạm Văn Tài',
        signer_title: 'Chủ tịch',
      }),
    ).toEqual(none);
  });

  it('is read from its Excel file', async () => {
    const file = await writeWorkbook([
      ['UBND PHƯỜNG LÁNG'],
      ['BIỂU ĐĂNG KÝ THI ĐUA NĂM 2027'],
      ['STT', 'Danh hiệu', 'Số lượng'],
      [1, 'Lao động tiên tiến', 41],
      [2, 'Chiến sĩ thi đua cơ sở', 7],
      [3, 'Chiến sĩ thi đua Thành phố', 1],
      [4, 'Tập thể lao động tiên tiến', 6],
      [5, 'Tập thể lao động xuất sắc', 2],
      [6, 'Cờ thi đua của UBND Thành phố', 1],
    ]).toBuffer();
    const { headcount: _, ...titles } = numbers;
    expect(await faultsIn(registration, file, titles)).toEqual(none);
  });
});

it('reads the plan of a campaign: its name, its days, criteria for collectives and persons', async () => {
  const file = wordFile([
    head('35/KH-UBND', 'Láng, ngày 20 tháng 01 năm 2027'),
    title('KẾ HOẠCH', 'Tổ chức phong trào thi đua “Tổ dân phố số, công dân thông minh” năm 2027'),
    bold('I. MỤC ĐÍCH, YÊU CẦU'),
    lines({}, '- Đưa dịch vụ số đến từng tổ dân phố.', '- Thiết thực, không hình thức.'),
    bold('II. NỘI DUNG THI ĐUA'),
    lines({}, '- Mỗi tổ dân phố có một tổ công nghệ số cộng đồng.'),
    bold('III. TIÊU CHÍ'),
    bold('1. Đối với tập thể'),
    line('90% hộ có tài khoản định danh; không có hồ sơ giấy quá hạn.'),
    bold('2. Đối với cá nhân'),
    line('Hướng dẫn ít nhất 20 hộ dùng dịch vụ công trực tuyến.'),
    bold('IV. KHEN THƯỞNG'),
    line('Giấy khen cho 05 tập thể, 10 cá nhân.'),
    bold('V. THỜI GIAN, TIẾN ĐỘ'),
    lines(
      {},
      '- Thời gian thực hiện: từ ngày 01/02/2027 đến ngày 30/11/2027.',
      '- Sơ kết: ngày 30/6/2027.',
      '- Tổng kết vào ngày 15/12/2027.',
    ),
    bold('VI. TỔ CHỨC THỰC HIỆN'),
    line('Phòng Văn hóa - Xã hội là đầu mối, tổng hợp báo cáo hằng quý.'),
    foot,
  ]);
  expect(
    await faultsIn(campaignPlan, file, {
      doc_number: '35/KH-UBND',
      doc_date: '2027-01-20',
      signer_name: 'Phạm Văn Tài',
      signer_title: 'Chủ tịch',
      name: 'Tổ dân phố số, công dân thông minh',
      launched_on: '2027-02-01',
      interim_on: '2027-06-30',
      final_on: '2027-12-15',
      purpose: '- Đưa dịch vụ số đến từng tổ dân phố.\n- Thiết thực, không hình thức.',
      content: '- Mỗi tổ dân phố có một tổ công nghệ số cộng đồng.',
      criteria_collective: '90% hộ có tài khoản định danh; không có hồ sơ giấy quá hạn.',
      criteria_individual: 'Hướng dẫn ít nhất 20 hộ dùng dịch vụ công trực tuyến.',
      award_forms: 'Giấy khen cho 05 tập thể, 10 cá nhân.',
      organisation: 'Phòng Văn hóa - Xã hội là đầu mối, tổng hợp báo cáo hằng quý.',
    }),
  ).toEqual(none);
});

it('reads the awards and the results of an annual report from the sheets of its Excel file', async () => {
  const file = await writeWorkbook([
    {
      sheet: 'Khen thưởng',
      data: [
        ['BIỂU TỔNG HỢP KHEN THƯỞNG NĂM 2027'],
        ['STT', 'Danh hiệu, hình thức', 'Đăng ký', 'Đề nghị', 'Được tặng'],
        [1, 'Lao động tiên tiến', 41, 41, 40],
        [2, 'Chiến sĩ thi đua cơ sở', 7, 7, 6],
        [3, 'Giấy khen (tập thể)', null, 12, 12],
        [4, 'Giấy khen (cá nhân)', null, 40, 38],
      ],
    },
    {
      sheet: 'Số liệu',
      data: [
        ['SỐ LIỆU CÔNG TÁC THI ĐUA, KHEN THƯỞNG'],
        ['STT', 'Nội dung', 'Số liệu'],
        [1, 'Văn bản chỉ đạo', 31],
      ],
    },
  ]).toBuffer();
  expect(
    await faultsIn(annualReport, file, {
      proposed_ldtt: 41,
      granted_ldtt: 40,
      proposed_cstdcs: 7,
      granted_cstdcs: 6,
      proposed_giay_khen_tt: 12,
      granted_giay_khen_tt: 12,
      proposed_giay_khen_cn: 40,
      granted_giay_khen_cn: 38,
    }),
  ).toEqual(none);
});

it('reads how many of all register for a title', async () => {
  const rows = [
    ['TT', 'Danh hiệu', 'Số lượng đăng ký', 'Tỷ lệ (%)'],
    ['1', 'Lao động tiên tiến', '128/142', '90,1'],
    ['2', 'Chiến sĩ thi đua cơ sở', '19 / 128', '14,8'],
    ['3', 'Tập thể Lao động tiên tiến', '10/12', ''],
    ['4', 'Tập thể Lao động xuất sắc', '5/3', ''],
  ];
  const { sure } = await readInto(
    registration,
    wordFile([
      title('BẢN ĐĂNG KÝ', 'Danh hiệu thi đua năm 2027'),
      bold('I. Danh hiệu'),
      table(rows),
    ]),
  );
  expect(sure).toMatchObject({ reg_ldtt: 128, reg_cstdcs: 19, reg_ttldtt: 10 });
  expect(sure).not.toHaveProperty('reg_ttldxs');
});
