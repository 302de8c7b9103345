import type { Cell } from '../../support/word-file.ts';

type Rows = readonly (readonly Cell[])[];

/** Merged cells, groups between rows, numbered columns. */
export const targetRows: Rows = [
  [
    { text: 'STT', bold: true },
    { text: 'Nội dung chỉ tiêu', bold: true },
    { text: 'Đơn vị tính', bold: true },
    { text: 'Ước thực hiện năm 2026', bold: true },
    { text: 'Kế hoạch năm 2027', bold: true },
    { text: 'Đơn vị theo dõi', bold: true },
  ],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  [
    { text: 'I', bold: true },
    { text: 'Chỉ tiêu về khám, chữa bệnh', across: 5, bold: true },
  ],
  [
    '1',
    'Tỷ lệ hài lòng của người bệnh nội trú',
    '%',
    '94',
    '96',
    { text: 'Phòng Nghiệp vụ Y', down: 'begins' },
  ],
  ['2', 'Số giường bệnh trên một vạn dân', 'giường', '31', '33', { text: '', down: 'goes-on' }],
  [
    '3',
    'Tỷ lệ bệnh viện triển khai bệnh án điện tử',
    '%',
    '82',
    '100',
    { text: '', down: 'goes-on' },
  ],
  [
    { text: 'II', bold: true },
    { text: 'Chỉ tiêu về y tế dự phòng, dân số', across: 5, bold: true },
  ],
  ['4', 'Tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ', '%', '97', '98', 'CDC Hà Nội'],
  ['5', 'Tỷ lệ người cao tuổi được khám sức khỏe định kỳ', '%', '90', '95', 'Chi cục Dân số'],
  [
    { text: 'III', bold: true },
    { text: 'Chỉ tiêu về cải cách hành chính, chuyển đổi số', across: 5, bold: true },
  ],
  [
    '6',
    'Tỷ lệ hồ sơ khen thưởng trình đúng thời hạn',
    '%',
    '99',
    '100',
    { text: 'Văn phòng Sở', down: 'begins' },
  ],
  [
    '7',
    'Số dịch vụ công trực tuyến toàn trình cung cấp mới',
    'dịch vụ',
    '12',
    '20',
    { text: '', down: 'goes-on' },
  ],
];

export const campaignRows: Rows = [
  [
    'TT',
    'Tên phong trào thi đua',
    'Loại',
    'Thời gian thực hiện',
    'Đối tượng tham gia',
    'Tiêu chí',
    'Mô hình làm điểm',
  ],
  [
    '1',
    'Phong trào “Đổi mới phong cách, thái độ phục vụ của cán bộ y tế hướng tới sự hài lòng của người bệnh”',
    'Thường xuyên',
    'Từ tháng 01 đến tháng 12/2027',
    'Công chức, viên chức, người lao động toàn ngành',
    'Không có đơn thư phản ánh đúng về thái độ phục vụ;\nChỉ số hài lòng người bệnh tăng so với năm trước.',
    'Bệnh viện Đa khoa Xanh Pôn',
  ],
  [
    '2',
    'Phong trào “Xây dựng cơ sở y tế xanh - sạch - đẹp”',
    'Thường xuyên',
    'Cả năm 2027',
    'Các bệnh viện, trung tâm y tế, trạm y tế',
    'Đạt từ 85 điểm trở lên theo bộ tiêu chí cơ sở y tế xanh - sạch - đẹp.',
    '',
  ],
  [
    '3',
    'Đợt thi đua “100 ngày hoàn thành bệnh án điện tử”',
    'Chuyên đề',
    '01/4/2027 - 10/7/2027',
    'Bệnh viện công lập và ngoài công lập',
    'Bệnh viện công bố sử dụng bệnh án điện tử thay bệnh án giấy trước ngày 10/7/2027.',
    'Bệnh viện Tim Hà Nội',
  ],
  [
    '4',
    'Đợt thi đua cao điểm “Trạm y tế vì sức khỏe cộng đồng”',
    'Chuyên đề',
    'Quý III/2027',
    'Trạm y tế xã, phường',
    'Mỗi trạm khám sàng lọc tăng huyết áp, đái tháo đường cho ít nhất 60% người từ 40 tuổi trở lên trên địa bàn.',
    'Trạm y tế phường Ba Đình',
  ],
];

export const taskRows: Rows = [
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
  [
    '1',
    'Ban hành kế hoạch, hướng dẫn đăng ký thi đua',
    'Văn phòng Sở',
    'Các phòng',
    '31/01/2027',
    'Kế hoạch, công văn',
  ],
  [
    '2',
    'Tổ chức ký giao ước thi đua toàn ngành',
    'Văn phòng Sở',
    'Công đoàn ngành',
    '28/02/2027',
    'Bản giao ước',
  ],
  ['3', 'Sơ kết công tác thi đua 6 tháng', 'Văn phòng Sở', 'Các đơn vị', '15/6/2027', 'Báo cáo'],
  [
    '4',
    'Thẩm định sáng kiến',
    'Phòng Nghiệp vụ Y',
    'Hội đồng sáng kiến',
    '30/9/2027',
    'Quyết định công nhận',
  ],
  [
    '5',
    'Bình xét danh hiệu, trình khen thưởng năm',
    'Hội đồng TĐKT',
    'Các đơn vị',
    '15/12/2027',
    'Tờ trình, hồ sơ',
  ],
];
