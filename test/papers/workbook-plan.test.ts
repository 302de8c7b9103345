import { expect, it } from 'vitest';
import writeWorkbook, { type Cell, type SheetData } from 'write-excel-file/node';

import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { readInto } from './read-into.ts';

const across = (value: string, columnSpan: number): Cell[] => [
  { value, columnSpan },
  ...Array.from({ length: columnSpan - 1 }, () => null),
];
const share = (value: number): Cell => ({ value, format: '0.0%' });
const day = (year: number, month: number, date: number): Cell => ({
  value: new Date(Date.UTC(year, month - 1, date)),
  type: Date,
  format: 'dd/mm/yyyy',
});

const aims: SheetData = [
  [...across('ỦY BAN NHÂN DÂN PHƯỜNG LÁNG', 3), ...across('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 3)],
  [...across('Số: 19/KH-UBND', 3), ...across('Láng, ngày 12 tháng 01 năm 2027', 3)],
  across('KẾ HOẠCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027', 6),
  across('Chủ đề: “Tăng tốc, kỷ cương, phường số văn minh”', 6),
  [],
  across('BIỂU 1: CHỈ TIÊU THI ĐUA', 6),
  [
    { value: 'STT', rowSpan: 2 },
    { value: 'Chỉ tiêu', rowSpan: 2 },
    { value: 'Đơn vị tính', rowSpan: 2 },
    ...across('Năm 2026', 2),
    { value: 'Kế hoạch năm 2027', rowSpan: 2 },
  ],
  [null, null, null, 'Kế hoạch', 'Ước thực hiện', null],
  ['A', 'Kinh tế', null, null, null, null],
  [1, 'Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', 210, 231.4, 250],
  [2, 'Giải ngân vốn đầu tư công', '%', share(0.95), share(0.962), share(0.985)],
  ['B', 'Văn hóa - xã hội', null, null, null, null],
  [3, 'Tỷ lệ tổ dân phố đạt danh hiệu văn hóa', '%', 92, 93, '≥ 94'],
  [4, 'Số vụ tai nạn giao thông', 'Vụ', '≤ 6', 5, '≤ 4'],
].map((row) => row.map((cell) => cellOf(cell)));

const campaigns: SheetData = [
  across('BIỂU 2: CÁC PHONG TRÀO THI ĐUA NĂM 2027', 6),
  ['TT', 'Tên phong trào', 'Cấp phát động', 'Bắt đầu', 'Kết thúc', 'Đối tượng'],
  [1, 'Không rác thải nhựa', 'Phường', day(2027, 2, 15), day(2027, 11, 30), 'Hộ gia đình'],
  [2, 'Xây dựng xã hội học tập', 'Trung ương', '01/01/2023', '31/12/2030', 'Toàn dân'],
].map((row) => row.map((cell) => cellOf(cell)));

const tasks: SheetData = [
  across('BIỂU 3: PHÂN CÔNG NHIỆM VỤ', 6),
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
  [1, 'Ký giao ước thi đua', 'Văn phòng', 'Các tổ dân phố', day(2027, 2, 25), 'Bản giao ước'],
].map((row) => row.map((cell) => cellOf(cell)));

function cellOf(cell: Cell | string | number | undefined): Cell {
  return typeof cell === 'string' || typeof cell === 'number' ? { value: cell } : (cell ?? null);
}

const expected = {
  doc_number: '19/KH-UBND',
  doc_date: '2027-01-12',
  theme: 'Tăng tốc, kỷ cương, phường số văn minh',
  'Thu ngân sách nhà nước trên địa bàn/target_value': 250,
  'Thu ngân sách nhà nước trên địa bàn/target_group': 'A. Kinh tế',
  'Giải ngân vốn đầu tư công/target_value': 98.5,
  'Giải ngân vốn đầu tư công/unit_of_measure': 'percent',
  'Tỷ lệ tổ dân phố đạt danh hiệu văn hóa/target_value': 94,
  'Tỷ lệ tổ dân phố đạt danh hiệu văn hóa/comparison': 'at_least',
  'Tỷ lệ tổ dân phố đạt danh hiệu văn hóa/target_group': 'B. Văn hóa - xã hội',
  'Số vụ tai nạn giao thông/target_value': 4,
  'Số vụ tai nạn giao thông/comparison': 'at_most',
  'Không rác thải nhựa/launched_by': 'unit',
  'Không rác thải nhựa/start': '2027-02-15',
  'Không rác thải nhựa/end': '2027-11-30',
  'Không rác thải nhựa/audience': 'Hộ gia đình',
  'Xây dựng xã hội học tập/launched_by': 'central',
  'Xây dựng xã hội học tập/start': '2023-01-01',
  'Xây dựng xã hội học tập/end': '2030-12-31',
  'Ký giao ước thi đua/lead': 'Văn phòng',
  'Ký giao ước thi đua/with': 'Các tổ dân phố',
  'Ký giao ước thi đua/due': '25/2/2027',
  'Ký giao ước thi đua/product': 'Bản giao ước',
};

it('reads a plan of three sheets: title above the table, shares shown with %, days in columns of their own', async () => {
  const bytes = await writeWorkbook([
    { data: aims, sheet: 'Chỉ tiêu' },
    { data: campaigns, sheet: 'Phong trào' },
    { data: tasks, sheet: 'Phân công' },
  ]).toBuffer();
  const { sure, doubtful } = await readInto(annualPlan, bytes);
  expect(sure).toMatchObject(expected);
  expect(doubtful).toEqual({});
});
