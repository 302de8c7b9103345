import type { Meaning } from './target-corpus.ts';

const percent = { unit: 'percent' } as const;
const least = { comparison: 'at_least' } as const;
const most = { comparison: 'at_most', direction: 'decrease' } as const;

/** Lines in the manner of the corpus that nobody has written into a program before. */
export const siblings: readonly (readonly [line: string, means: Meaning])[] = [
  [
    'Chỉ số cải cách hành chính xếp hạng trong tốp 20 của Thành phố',
    {
      name: 'Chỉ số cải cách hành chính',
      comparison: 'text',
      words: 'xếp hạng trong tốp 20 của Thành phố',
    },
  ],
  [
    'Tỷ lệ hồ sơ giải quyết đúng hạn đạt ít nhất 98,5%',
    { name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', ...least, value: 98.5, ...percent },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến phấn đấu trên 95 %',
    { name: 'Tỷ lệ hồ sơ trực tuyến', comparison: 'above', value: 95, ...percent },
  ],
  [
    'Phấn đấu 12/12 tổ dân phố đạt chuẩn văn hóa',
    {
      name: 'Tổ dân phố đạt chuẩn văn hóa',
      comparison: 'of',
      value: 12,
      upper: 12,
      unit: 'tổ dân phố',
    },
  ],
  [
    'Số tổ dân phố đạt chuẩn: 12/15',
    { name: 'Số tổ dân phố đạt chuẩn', comparison: 'of', value: 12, upper: 15, unit: 'tổ dân phố' },
  ],
  [
    'Không để xảy ra tai nạn lao động',
    { name: 'Tai nạn lao động', comparison: 'text', words: 'không để xảy ra' },
  ],
  [
    'Số vụ cháy: không để xảy ra',
    { name: 'Số vụ cháy', value: 0, unit: 'vụ', direction: 'decrease' },
  ],
  [
    'Không để xảy ra vụ việc phức tạp về an ninh',
    { name: 'Vụ việc phức tạp về an ninh', value: 0, unit: 'vụ việc', direction: 'decrease' },
  ],
  [
    'Xây dựng từ 3 đến 5 mô hình',
    { name: 'Xây dựng', comparison: 'range', value: 3, upper: 5, unit: 'model' },
  ],
  [
    'Nhân rộng 2 - 3 mô hình dân vận khéo',
    {
      name: 'Nhân rộng mô hình dân vận khéo',
      comparison: 'range',
      value: 2,
      upper: 3,
      unit: 'model',
    },
  ],
  [
    'Tỷ lệ bao phủ bảo hiểm y tế ≥95%',
    { name: 'Tỷ lệ bao phủ bảo hiểm y tế', ...least, value: 95, ...percent },
  ],
  [
    'Tỷ lệ bao phủ bảo hiểm y tế >= 95 %',
    { name: 'Tỷ lệ bao phủ bảo hiểm y tế', ...least, value: 95, ...percent },
  ],
  [
    'Đảng viên kết nạp mới: tối thiểu 02 đ/c',
    { name: 'Đảng viên kết nạp mới', ...least, value: 2, unit: 'person' },
  ],
  [
    'Tỷ lệ hộ nghèo giảm 0,3 điểm %',
    { name: 'Tỷ lệ hộ nghèo', value: 0.3, unit: 'điểm %', direction: 'decrease', isChange: true },
  ],
  [
    'Doanh thu tăng 15% so cùng kỳ',
    { name: 'Doanh thu', value: 15, ...percent, isChange: true, basis: 'cùng kỳ' },
  ],
  ['100% số hộ sử dụng nước sạch', { name: 'Số hộ sử dụng nước sạch', value: 100, ...percent }],
  [
    'Đường trục xã: hoàn thành trước 30/6',
    { name: 'Đường trục xã', comparison: 'text', words: 'hoàn thành trước 30/6' },
  ],
  [
    'Đảng bộ xếp loại A trở lên',
    { name: 'Đảng bộ', comparison: 'text', words: 'xếp loại A trở lên' },
  ],
  [
    'Xã đạt chuẩn nông thôn mới nâng cao',
    { name: 'Xã', comparison: 'text', words: 'đạt chuẩn nông thôn mới nâng cao' },
  ],
  [
    'Thu nhập bình quân 80 triệu đồng/người/năm',
    { name: 'Thu nhập bình quân', value: 80, unit: 'triệu đồng mỗi người mỗi năm' },
  ],
  [
    'Tỷ lệ thôn văn hóa: từ 90% trở lên',
    { name: 'Tỷ lệ thôn văn hóa', ...least, value: 90, ...percent },
  ],
  ['Tỷ lệ nợ xấu không quá 3%', { name: 'Tỷ lệ nợ xấu', ...most, value: 3, ...percent }],
  [
    'Tỷ lệ trẻ suy dinh dưỡng giảm còn 7,5%',
    { name: 'Tỷ lệ trẻ suy dinh dưỡng', value: 7.5, ...percent, direction: 'decrease' },
  ],
  [
    'Tỷ lệ thất nghiệp xuống dưới 2%',
    { name: 'Tỷ lệ thất nghiệp', comparison: 'below', value: 2, ...percent, direction: 'decrease' },
  ],
  [
    'Số đơn thư vượt cấp: tối đa 5 đơn',
    { name: 'Số đơn thư vượt cấp', ...most, value: 5, unit: 'đơn' },
  ],
  [
    'Chi hành chính không vượt quá 12 tỷ đồng',
    { name: 'Chi hành chính', ...most, value: 12, unit: 'tỷ đồng' },
  ],
  [
    'Tỷ lệ chuyên cần không dưới 97%',
    { name: 'Tỷ lệ chuyên cần', ...least, value: 97, ...percent },
  ],
  [
    'Chỉ số PAR Index đạt từ 90 điểm trở lên',
    { name: 'Chỉ số PAR Index', ...least, value: 90, unit: 'điểm' },
  ],
  [
    'Vận động quỹ Vì người nghèo đạt 1,2 tỷ đồng',
    { name: 'Vận động quỹ Vì người nghèo', value: 1.2, unit: 'tỷ đồng' },
  ],
  ['Tổ chức 04 lớp tập huấn', { name: 'Tổ chức lớp tập huấn', value: 4, unit: 'lớp' }],
  [
    'Tổ chức 02 (hai) cuộc kiểm tra chuyên đề',
    { name: 'Tổ chức cuộc kiểm tra chuyên đề', value: 2, unit: 'cuộc' },
  ],
  ['Kiểm tra ít nhất 03 cơ sở', { name: 'Kiểm tra', ...least, value: 3, unit: 'cơ sở' }],
  ['Trồng mới 1.500 cây xanh', { name: 'Trồng mới cây xanh', value: 1500, unit: 'cây' }],
  ['Diện tích lúa: 1.250 ha', { name: 'Diện tích lúa', value: 1250, unit: 'ha' }],
  ['Sản lượng thịt hơi 3 500 tấn', { name: 'Sản lượng thịt hơi', value: 3500, unit: 'tấn' }],
  [
    'Duy trì 100% trạm y tế đạt chuẩn quốc gia',
    { name: 'Trạm y tế đạt chuẩn quốc gia', value: 100, ...percent, direction: 'maintain' },
  ],
  [
    'Tỷ lệ phổ cập giáo dục: duy trì 100%',
    { name: 'Tỷ lệ phổ cập giáo dục', value: 100, ...percent, direction: 'maintain' },
  ],
  [
    'Số vụ phạm pháp hình sự giảm 5% so với năm trước',
    {
      name: 'Số vụ phạm pháp hình sự',
      value: 5,
      ...percent,
      direction: 'decrease',
      isChange: true,
      basis: 'năm trước',
    },
  ],
  [
    'Giảm ít nhất 10% thời gian giải quyết thủ tục hành chính',
    {
      name: 'Thời gian giải quyết thủ tục hành chính',
      ...least,
      value: 10,
      ...percent,
      direction: 'decrease',
      isChange: true,
    },
  ],
  [
    'Giá trị sản xuất tăng từ 8% trở lên so với cùng kỳ',
    { name: 'Giá trị sản xuất', ...least, value: 8, ...percent, isChange: true, basis: 'cùng kỳ' },
  ],
  [
    'Thu ngân sách vượt 5% kế hoạch Thành phố giao',
    {
      name: 'Thu ngân sách',
      value: 5,
      ...percent,
      isChange: true,
      basis: 'kế hoạch Thành phố giao',
    },
  ],
  [
    'Doanh thu đạt 105% kế hoạch giao',
    { name: 'Doanh thu', value: 105, ...percent, basis: 'kế hoạch giao' },
  ],
  [
    'Giải ngân vốn đầu tư công đạt 100% kế hoạch',
    { name: 'Giải ngân vốn đầu tư công', value: 100, ...percent, basis: 'kế hoạch' },
  ],
  [
    'Sản lượng bằng 110% so với năm 2025',
    { name: 'Sản lượng', value: 110, ...percent, basis: 'năm 2025' },
  ],
  [
    'Học sinh giỏi: 2 giải Nhất, 3 giải Ba',
    { name: 'Học sinh giỏi', comparison: 'text', words: '2 giải Nhất, 3 giải Ba' },
  ],
  [
    'Hội thi cấp Thành phố: 1 huy chương Vàng',
    {
      name: 'Hội thi cấp Thành phố',
      comparison: 'text',
      words: '1 huy chương Vàng',
      value: 1,
      unit: 'huy chương',
    },
  ],
  [
    'Xây dựng: 3 tuyến đường kiểu mẫu',
    { name: 'Xây dựng', value: 3, unit: 'tuyến đường kiểu mẫu' },
  ],
  [
    'Chi bộ hoàn thành xuất sắc nhiệm vụ',
    { name: 'Chi bộ', comparison: 'text', words: 'hoàn thành xuất sắc nhiệm vụ' },
  ],
  [
    'Xếp hạng DDCI: trong nhóm 10 đơn vị dẫn đầu',
    { name: 'Xếp hạng DDCI', comparison: 'text', words: 'trong nhóm 10 đơn vị dẫn đầu' },
  ],
  [
    'Cải cách hành chính: xếp loại tốt',
    { name: 'Cải cách hành chính', comparison: 'text', words: 'xếp loại tốt' },
  ],
  [
    'Thị trấn được công nhận đô thị văn minh',
    { name: 'Thị trấn', comparison: 'text', words: 'được công nhận đô thị văn minh' },
  ],
  [
    '85,5% hộ dân tham gia phân loại rác',
    { name: 'Hộ dân tham gia phân loại rác', value: 85.5, ...percent },
  ],
  ['Có 90% khu dân cư đạt chuẩn', { name: 'Khu dân cư đạt chuẩn', value: 90, ...percent }],
  [
    'Trên 80 phần trăm đoàn viên tham gia',
    { name: 'Đoàn viên tham gia', comparison: 'above', value: 80, ...percent },
  ],
  ['Hiến máu: 250 đơn vị máu', { name: 'Hiến máu', value: 250, unit: 'đơn vị máu' }],
  [
    'Số sáng kiến được công nhận: ≥ 12',
    { name: 'Số sáng kiến được công nhận', ...least, value: 12, unit: 'initiative' },
  ],
  ['Tổng số tin bài: 120 tin bài', { name: 'Tổng số tin bài', value: 120, unit: 'tin bài' }],
  [
    'Tin bài tuyên truyền: 5 bài/tháng',
    { name: 'Tin bài tuyên truyền', value: 5, unit: 'bài mỗi tháng' },
  ],
  ['Mỗi chi bộ ít nhất 1 mô hình', { name: 'Mỗi chi bộ', ...least, value: 1, unit: 'model' }],
  [
    'Tỷ lệ tử vong dưới 5 tuổi: dưới 8‰',
    {
      name: 'Tỷ lệ tử vong dưới 5 tuổi',
      comparison: 'below',
      value: 8,
      unit: 'phần nghìn',
      direction: 'decrease',
    },
  ],
  [
    'Tỷ lệ đô thị hóa 45-50%',
    { name: 'Tỷ lệ đô thị hóa', comparison: 'range', value: 45, upper: 50, ...percent },
  ],
  [
    'Tỷ lệ che phủ rừng đạt 42% đến 43%',
    { name: 'Tỷ lệ che phủ rừng', comparison: 'range', value: 42, upper: 43, ...percent },
  ],
  [
    'Cai nghiện thành công cho 15 người',
    { name: 'Cai nghiện thành công cho', value: 15, unit: 'person' },
  ],
  [
    '100% (11/11) thôn không có tệ nạn ma túy',
    {
      name: 'Thôn không có tệ nạn ma túy',
      comparison: 'of',
      value: 11,
      upper: 11,
      unit: 'thôn',
    },
  ],
  [
    'Trường đạt chuẩn quốc gia: 12/12 trường (100%)',
    { name: 'Trường đạt chuẩn quốc gia', comparison: 'of', value: 12, upper: 12, unit: 'trường' },
  ],
  ['Kết nạp mới hai mươi lăm hội viên', { name: 'Kết nạp mới', value: 25, unit: 'hội viên' }],
  ['Phản biện xã hội: hai hội nghị', { name: 'Phản biện xã hội', value: 2, unit: 'hội nghị' }],
  ['Tối thiểu một sáng kiến', { name: 'Sáng kiến', ...least, value: 1, unit: 'initiative' }],
  [
    'Giám sát: tối thiểu 04 cuộc giám sát/năm',
    { name: 'Giám sát', ...least, value: 4, unit: 'cuộc giám sát/năm' },
  ],
  [
    'Năm 2027, Ủy ban nhân dân phường phấn đấu 100% khu dân cư có nhà văn hóa',
    { name: 'Năm 2027, khu dân cư có nhà văn hóa', value: 100, ...percent },
  ],
];
