import writeWorkbook, { type Cell } from 'write-excel-file/node';

import { inOther, of, task, type WholeFile } from './whole-file.ts';

const c = (value: string | number | Date, more: Record<string, string> = {}): Cell =>
  value === '' ? null : { value, ...more };
const across = (value: string, columnSpan: number): Cell[] => [
  { value, columnSpan, fontWeight: 'bold' },
  ...Array.from({ length: columnSpan - 1 }, () => null),
];
const objectives = [
  '- Động viên cán bộ, công chức, viên chức, người lao động thi đua hoàn thành nhiệm vụ năm 2027.',
  '- Thi đua gắn với cải cách hành chính, chuyển đổi số.',
];
const solutions = [
  '- Phát huy vai trò nêu gương của người đứng đầu.',
  '- Kiểm tra, đôn đốc hằng quý.',
];
const written = () =>
  writeWorkbook([
    {
      sheet: 'Ke hoach',
      data: [
        [...across('UBND PHƯỜNG NGỌC HÀ', 3), ...across('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 3)],
        [...across('Số: 22/KH-UBND', 3), ...across('Ngọc Hà, ngày 15 tháng 01 năm 2027', 3)],
        [],
        across('KẾ HOẠCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027', 6),
        [],
        across('I. MỤC ĐÍCH, YÊU CẦU', 6),
        ...objectives.map((o) => across(o, 6)),
        across('II. CHỦ ĐỀ', 6),
        across('“Ngọc Hà kỷ cương, trách nhiệm, vì Nhân dân phục vụ”', 6),
        across('III. TẬP HUẤN, KIỂM TRA, ĐIỂN HÌNH', 6),
        across('- Mở 02 lớp tập huấn nghiệp vụ thi đua, khen thưởng.', 6),
        across('- Tổ chức 04 cuộc kiểm tra.', 6),
        across('- Xây dựng 06 điển hình tiên tiến.', 6),
        across('IV. GIẢI PHÁP', 6),
        ...solutions.map((o) => across(o, 6)),
        across('V. KINH PHÍ', 6),
        across('Từ ngân sách phường, dự kiến 120.000.000 đồng.', 6),
        [],
        [null, null, null, ...across('TM. ỦY BAN NHÂN DÂN', 3)],
        [null, null, null, ...across('CHỦ TỊCH', 3)],
        [],
        [null, null, null, ...across('Lý Hoàng Nam', 3)],
      ],
    },
    {
      sheet: 'Chi tieu',
      data: [
        across('BIỂU 01: CHỈ TIÊU THI ĐUA NĂM 2027', 6),
        across('(Kèm theo Kế hoạch số 22/KH-UBND ngày 15/01/2027)', 6),
        [],
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2026', 'Kế hoạch năm 2027', 'Ghi chú'].map(
          (v) => c(v, { fontWeight: 'bold' }),
        ),
        ['I', ...across('Kinh tế', 5)],
        [c(1), c('Thu ngân sách trên địa bàn'), c('tỷ đồng'), c(512.4), c(560), c('')],
        [
          c(2),
          c('Tỷ lệ giải ngân vốn đầu tư công'),
          c('%'),
          c(0.93, { format: '0%' }),
          c(0.96, { format: '0%' }),
          c('Thành phố giao 95%'),
        ],
        ['II', ...across('Xã hội', 5)],
        [c(3), c('Tỷ lệ hộ gia đình văn hóa'), c('%'), c('95,2'), c('96'), c('')],
        [c(4), c('Số hộ nghèo'), c('hộ'), c('12'), c('≤ 5'), c('')],
        ['III', ...across('Cải cách hành chính', 5)],
        [c(5), c('Tỷ lệ hồ sơ trực tuyến toàn trình'), c('%'), c('78,5%'), c('85%'), c('')],
        [
          c(6),
          c('Tổng giá trị làm lợi của sáng kiến'),
          c('triệu đồng'),
          c('1.050'),
          c('1.234,5'),
          c(''),
        ],
      ],
    },
    {
      sheet: 'Phong trao',
      data: [
        across('BIỂU 02: CÁC PHONG TRÀO THI ĐUA', 6),
        [],
        ['STT', 'Tên phong trào', 'Cấp phát động', 'Thời gian', 'Đối tượng', 'Tiêu chí'].map((v) =>
          c(v, { fontWeight: 'bold' }),
        ),
        [
          c(1),
          c('Ngọc Hà xanh'),
          c('Phường'),
          c('01/3/2027 - 30/11/2027'),
          c('Các tổ dân phố'),
          c('Mỗi tổ trồng ít nhất 20 cây'),
        ],
        [
          c(2),
          c('Cán bộ, công chức thi đua thực hiện văn hóa công sở'),
          c('Trung ương'),
          c('Cả năm 2027'),
          c('Cán bộ, công chức'),
          c(''),
        ],
      ],
    },
    {
      sheet: 'Phan cong',
      data: [
        across('BIỂU 03: PHÂN CÔNG THỰC HIỆN', 6),
        [],
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả'].map((v) =>
          c(v, { fontWeight: 'bold' }),
        ),
        [
          c(1),
          c('Phát động thi đua'),
          { value: 'Văn phòng HĐND - UBND', rowSpan: 2 },
          c('Các tổ dân phố'),
          c(new Date(Date.UTC(2027, 0, 28)), { format: 'dd/mm/yyyy' }),
          c('Bản giao ước'),
        ],
        [c(2), c('Sơ kết 6 tháng'), null, c('Phòng Văn hóa - Xã hội'), c('Tháng 6'), c('Báo cáo')],
        [
          c(3),
          c('Kiểm tra các tổ dân phố'),
          c('Phòng Văn hóa - Xã hội'),
          c('Công an phường'),
          c('Quý III'),
          c('Biên bản'),
        ],
      ],
    },
  ]).toBuffer();

/** A ward, written in Excel: head, prose and signature on the first sheet, the lists on sheets of their own. */
export const workbookPlan: WholeFile = {
  name: 'KH TĐKT 2027 Ngọc Hà.xlsx',
  formId: 'annual-plan',
  year: 2027,
  period: '2027',
  today: '2027-01-20',
  bytes: written,
  expected: {
    doc_number: '22/KH-UBND',
    doc_date: '2027-01-15',
    objectives: objectives.join('\n'),
    theme: 'Ngọc Hà kỷ cương, trách nhiệm, vì Nhân dân phục vụ',
    training_sessions: 2,
    inspections: 4,
    model_target: 6,
    solutions: solutions.join('\n'),
    budget_source: 'Từ ngân sách phường, dự kiến 120.000.000 đồng.',
    budget_vnd: 120_000_000,
    signer_name: 'Lý Hoàng Nam',
    signer_title: 'Chủ tịch',
    ...of('Thu ngân sách trên địa bàn', {
      target_name: 'Thu ngân sách trên địa bàn',
      target_value: 560,
      ...inOther('tỷ đồng'),
      target_group: 'I. Kinh tế',
    }),
    ...of('Tỷ lệ giải ngân vốn đầu tư công', {
      target_name: 'Tỷ lệ giải ngân vốn đầu tư công',
      target_value: 96,
      unit_of_measure: 'percent',
      target_group: 'I. Kinh tế',
    }),
    ...of('Tỷ lệ hộ gia đình văn hóa', {
      target_name: 'Tỷ lệ hộ gia đình văn hóa',
      target_value: 96,
      unit_of_measure: 'percent',
      target_group: 'II. Xã hội',
    }),
    ...of('Số hộ nghèo', {
      target_name: 'Số hộ nghèo',
      target_value: 5,
      ...inOther('hộ'),
      baseline: 12,
      comparison: 'at_most',
      target_group: 'II. Xã hội',
    }),
    ...of('Tỷ lệ hồ sơ trực tuyến toàn trình', {
      target_name: 'Tỷ lệ hồ sơ trực tuyến toàn trình',
      target_value: 85,
      unit_of_measure: 'percent',
      target_group: 'III. Cải cách hành chính',
    }),
    ...of('Tổng giá trị làm lợi của sáng kiến', {
      target_name: 'Tổng giá trị làm lợi của sáng kiến',
      target_value: 1234.5,
      ...inOther('triệu đồng'),
      target_group: 'III. Cải cách hành chính',
    }),

    ...task(
      'Phát động thi đua',
      'Văn phòng HĐND - UBND',
      'Các tổ dân phố',
      '28/1/2027',
      'Bản giao ước',
    ),
    ...task(
      'Sơ kết 6 tháng',
      'Văn phòng HĐND - UBND',
      'Phòng Văn hóa - Xã hội',
      'Tháng 6',
      'Báo cáo',
    ),
    ...task(
      'Kiểm tra các tổ dân phố',
      'Phòng Văn hóa - Xã hội',
      'Công an phường',
      'Quý III',
      'Biên bản',
    ),

    ...of('Ngọc Hà xanh', {
      name: 'Ngọc Hà xanh',
      launched_by: 'unit',
      start: '2027-03-01',
      end: '2027-11-30',
      audience: 'Các tổ dân phố',
      criteria: true,
      criteria_text: 'Mỗi tổ trồng ít nhất 20 cây',
    }),
    ...of('Cán bộ, công chức thi đua thực hiện văn hóa công sở', {
      launched_by: 'central',
      start: '2027-01-01',
      end: '2027-12-31',
      audience: 'Cán bộ, công chức',
    }),
  },
};
