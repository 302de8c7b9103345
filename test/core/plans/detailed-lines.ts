import type { Meaning } from './target-corpus.ts';

/** Lines that say more than one number, a place among others, a grade, or an amount that is none exactly. */
export const detailed: readonly (readonly [line: string, means: Meaning])[] = [
  [
    'Đội tuyển phường đạt giải Ba trở lên',
    { name: 'Đội tuyển phường', comparison: 'text', words: 'đạt giải Ba trở lên' },
  ],
  [
    'Thu hút 1,5-2 triệu USD vốn đầu tư',
    { name: 'Thu hút vốn đầu tư', comparison: 'range', value: 1.5, upper: 2, unit: 'triệu USD' },
  ],
  [
    'Tỷ lệ phổ cập trung học cơ sở ở mức 99,8%',
    { name: 'Tỷ lệ phổ cập trung học cơ sở', value: 99.8, unit: 'percent' },
  ],
  [
    'Xây dựng 03 mô hình "Dân vận khéo", trong đó 01 mô hình cấp Thành phố',
    {
      name: 'Xây dựng mô hình "Dân vận khéo" (trong đó 01 mô hình cấp Thành phố)',
      value: 3,
      unit: 'model',
    },
  ],
  [
    'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên đạt 90%',
    { name: 'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên', value: 90, unit: 'percent' },
  ],
  [
    'Xây dựng 02 mô hình, mỗi mô hình có 5 hộ',
    { name: 'Xây dựng (mỗi mô hình có 5 hộ)', value: 2, unit: 'model' },
  ],
  [
    'Tập huấn kỹ năng số cho 120 cán bộ và 30 hội viên',
    { name: 'Tập huấn kỹ năng số cho', comparison: 'text', words: '120 cán bộ và 30 hội viên' },
  ],
  [
    '100% hồ sơ được giải quyết đúng hạn, trong đó 60% giải quyết trước hạn',
    {
      name: 'Hồ sơ được giải quyết đúng hạn, trong đó 60% giải quyết trước hạn',
      value: 100,
      unit: 'percent',
    },
  ],
  [
    '100% cán bộ, công chức đăng ký thi đua, trong đó 60% đăng ký danh hiệu Lao động tiên tiến',
    {
      name: 'Cán bộ, công chức đăng ký thi đua, trong đó 60% đăng ký danh hiệu Lao động tiên tiến',
      value: 100,
      unit: 'percent',
    },
  ],
  [
    'Mỗi chi bộ xây dựng từ 02 mô hình trở lên',
    { name: 'Mỗi chi bộ xây dựng', comparison: 'at_least', value: 2, unit: 'model' },
  ],
  [
    'Đạt và vượt chỉ tiêu giao quân năm 2027',
    { name: 'Đạt và vượt chỉ tiêu giao quân năm 2027', comparison: 'text' },
  ],
  [
    'Hoàn thành 100% và vượt chỉ tiêu thành phố giao',
    { name: 'Hoàn thành và vượt chỉ tiêu thành phố giao', value: 100, unit: 'percent' },
  ],
  [
    'Chỉ số cải cách hành chính từ hạng 25 lên hạng 20',
    { name: 'Chỉ số cải cách hành chính', comparison: 'text', words: 'từ hạng 25 lên hạng 20' },
  ],
  [
    'PAR Index tăng từ hạng 25 lên hạng 20',
    { name: 'PAR Index', comparison: 'text', words: 'tăng từ hạng 25 lên hạng 20' },
  ],
  [
    'Mỗi tổ dân phố 01 mô hình tự quản',
    { name: 'Mỗi tổ dân phố mô hình tự quản', value: 1, unit: 'model' },
  ],
  [
    'Mỗi tổ dân phố có ít nhất 01 mô hình tự quản',
    { name: 'Mỗi tổ dân phố có mô hình tự quản', comparison: 'at_least', value: 1, unit: 'model' },
  ],
  [
    'Thu ngân sách nhà nước trên địa bàn đạt 15 tỷ đồng, tăng 8% so với năm 2026',
    {
      name: 'Thu ngân sách nhà nước trên địa bàn (tăng 8% so với năm 2026)',
      value: 15,
      unit: 'tỷ đồng',
    },
  ],
  ['Đón 1.200 lượt khách', { name: 'Đón', value: 1200, unit: 'lượt khách' }],
  [
    'Đón 1,2 triệu lượt khách du lịch',
    { name: 'Đón lượt khách du lịch', value: 1.2, unit: 'triệu lượt khách' },
  ],
  [
    'Trực ban tiếp nhận phản ánh 24/24h',
    { name: 'Trực ban tiếp nhận phản ánh', comparison: 'text', words: '24/24h' },
  ],
  [
    'Nằm trong Top 10 chỉ số chuyển đổi số Thành phố',
    { name: 'Nằm trong Top 10 chỉ số chuyển đổi số Thành phố', comparison: 'text' },
  ],
  [
    'Chỉ số chuyển đổi số: Top 10',
    { name: 'Chỉ số chuyển đổi số', comparison: 'text', words: 'Top 10' },
  ],
  [
    'Dịch vụ công trực tuyến đạt cấp độ 4',
    { name: 'Dịch vụ công trực tuyến', comparison: 'text', words: 'đạt cấp độ 4' },
  ],
  [
    '100% thủ tục hành chính cung cấp ở cấp độ 4',
    { name: 'Thủ tục hành chính cung cấp ở cấp độ 4', value: 100, unit: 'percent' },
  ],
  ['Chi bộ được xếp loại A', { name: 'Chi bộ', comparison: 'text', words: 'được xếp loại A' }],
  ['Đơn vị đạt loại A', { name: 'Đơn vị', comparison: 'text', words: 'đạt loại A' }],
  [
    'Không để xảy ra cháy nổ lớn',
    { name: 'Cháy nổ lớn', comparison: 'text', words: 'không để xảy ra' },
  ],
  [
    'Không để xảy ra tình trạng lấn chiếm vỉa hè',
    { name: 'Tình trạng lấn chiếm vỉa hè', comparison: 'text', words: 'không để xảy ra' },
  ],
  [
    'Phấn đấu 3/5 trường đạt chuẩn quốc gia mức độ 2',
    {
      name: 'Trường đạt chuẩn quốc gia mức độ 2',
      comparison: 'of',
      value: 3,
      upper: 5,
      unit: 'trường',
    },
  ],
  [
    'Phấn đấu có từ 3 - 5 gương điển hình tiên tiến được biểu dương',
    {
      name: 'Gương điển hình tiên tiến được biểu dương',
      comparison: 'range',
      value: 3,
      upper: 5,
      unit: 'gương',
    },
  ],
  ['Tăng thêm 5 điểm đỗ xe', { name: 'Điểm đỗ xe', value: 5, unit: 'điểm', isChange: true }],
  [
    'Thu nhập bình quân đầu người trên 95 triệu đồng/năm',
    {
      name: 'Thu nhập bình quân đầu người',
      comparison: 'above',
      value: 95,
      unit: 'triệu đồng mỗi năm',
    },
  ],
  [
    'Tuyển quân: 25 thanh niên, đạt 100% chỉ tiêu',
    { name: 'Tuyển quân (đạt 100% chỉ tiêu)', value: 25, unit: 'thanh niên' },
  ],
  [
    'Kết nạp 10 đảng viên mới trở lên',
    { name: 'Kết nạp đảng viên mới', comparison: 'at_least', value: 10, unit: 'đảng viên' },
  ],
  [
    'Vận động Quỹ Vì người nghèo từ 500 triệu đồng trở lên',
    { name: 'Vận động Quỹ Vì người nghèo', comparison: 'at_least', value: 500, unit: 'triệu đồng' },
  ],
  [
    'Quỹ Đền ơn đáp nghĩa đạt 350 triệu đồng (bằng 110% kế hoạch)',
    { name: 'Quỹ Đền ơn đáp nghĩa (bằng 110% kế hoạch)', value: 350, unit: 'triệu đồng' },
  ],
  ['Mức giảm hộ nghèo 0,5%/năm', { name: 'Mức giảm hộ nghèo', value: 0.5, unit: '% mỗi năm' }],
  [
    'Đạt từ 90 điểm trở lên về cải cách hành chính',
    { name: 'Điểm về cải cách hành chính', comparison: 'at_least', value: 90, unit: 'điểm' },
  ],
  ['01 sản phẩm OCOP 4 sao', { name: 'Sản phẩm OCOP 4 sao', value: 1, unit: 'sản phẩm' }],
  [
    '02 sản phẩm OCOP đạt 4 sao trở lên',
    { name: 'Sản phẩm OCOP đạt 4 sao trở lên', value: 2, unit: 'sản phẩm' },
  ],
  [
    'Công nhận 3 sản phẩm OCOP từ 3 sao trở lên',
    { name: 'Công nhận sản phẩm OCOP từ 3 sao trở lên', value: 3, unit: 'sản phẩm' },
  ],
  [
    'Mở 05 lớp bồi dưỡng, mỗi lớp 40 học viên',
    { name: 'Mở lớp bồi dưỡng (mỗi lớp 40 học viên)', value: 5, unit: 'lớp' },
  ],
  [
    'Trồng 500 cây xanh (mỗi hộ 1 cây)',
    { name: 'Trồng cây xanh (mỗi hộ 1 cây)', value: 500, unit: 'cây' },
  ],
  [
    'Tổ chức 4 hội nghị với 600 lượt người tham dự',
    { name: 'Tổ chức (với 600 lượt người tham dự)', value: 4, unit: 'hội nghị' },
  ],
  [
    'Không quá 1% hồ sơ trễ hạn',
    {
      name: 'Hồ sơ trễ hạn',
      comparison: 'at_most',
      value: 1,
      unit: 'percent',
      direction: 'decrease',
    },
  ],
  [
    'Không phát sinh khiếu kiện đông người, vượt cấp',
    { name: 'Khiếu kiện đông người, vượt cấp', comparison: 'text', words: 'không phát sinh' },
  ],
  [
    'Giữ vững danh hiệu phường đạt chuẩn đô thị văn minh',
    { name: 'Giữ vững danh hiệu phường đạt chuẩn đô thị văn minh', comparison: 'text' },
  ],
  [
    'Bình quân mỗi cán bộ 01 sáng kiến',
    { name: 'Bình quân mỗi cán bộ', value: 1, unit: 'initiative' },
  ],
  [
    'Khoảng 200 lượt người được khám bệnh miễn phí',
    { name: 'Lượt người được khám bệnh miễn phí (khoảng)', value: 200, unit: 'lượt người' },
  ],
  [
    'Gần 100% gia đình hội viên đăng ký',
    { name: 'Gia đình hội viên đăng ký (gần)', value: 100, unit: 'percent' },
  ],
  [
    'Rà soát 100% (125/125) nhà trọ',
    { name: 'Rà soát nhà trọ', comparison: 'of', value: 125, upper: 125, unit: 'nhà' },
  ],
  ['Phủ sóng 5G 100% địa bàn', { name: 'Phủ sóng 5G địa bàn', value: 100, unit: 'percent' }],
  [
    'Đạt 8/10 chỉ tiêu trở lên',
    { name: 'Chỉ tiêu (tối thiểu)', comparison: 'of', value: 8, upper: 10, unit: 'chỉ tiêu' },
  ],
  [
    'Tối thiểu 8/10 chỉ tiêu đạt',
    { name: 'Chỉ tiêu đạt (tối thiểu)', comparison: 'of', value: 8, upper: 10, unit: 'chỉ tiêu' },
  ],
  ['Xếp thứ 5/51 phường', { name: 'Xếp thứ 5/51 phường', comparison: 'text' }],
  [
    'Điểm chuyển đổi số ≥ 0,85',
    { name: 'Điểm chuyển đổi số', comparison: 'at_least', value: 0.85 },
  ],
  [
    'Thời gian giải quyết giảm 1/3 so với quy định',
    { name: 'Thời gian giải quyết', comparison: 'text', words: 'giảm 1/3 so với quy định' },
  ],
  [
    'Tỷ lệ hộ nghèo giảm từ 2,1% xuống còn 1,2%',
    { name: 'Tỷ lệ hộ nghèo (từ 2,1%)', value: 1.2, unit: 'percent', direction: 'decrease' },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến tăng từ 85% năm 2026 lên 95% năm 2027',
    { name: 'Tỷ lệ hồ sơ trực tuyến năm 2027 (từ 85% năm 2026)', value: 95, unit: 'percent' },
  ],
  [
    'Chỉ số năng lực cạnh tranh từ hạng 25 lên 20, tăng 5 bậc',
    {
      name: 'Chỉ số năng lực cạnh tranh',
      comparison: 'text',
      words: 'từ hạng 25 lên 20, tăng 5 bậc',
    },
  ],
  [
    'Mở 2 lớp tập huấn cho 120 cán bộ và 30 hội viên',
    { name: 'Mở lớp tập huấn (cho 120 cán bộ và 30 hội viên)', value: 2, unit: 'lớp' },
  ],
  [
    'Sản phẩm OCOP đạt 4 sao trở lên',
    { name: 'Sản phẩm OCOP', comparison: 'text', words: 'đạt 4 sao trở lên' },
  ],
  [
    'Xếp hạng DDCI trong nhóm 10 đơn vị dẫn đầu',
    { name: 'Xếp hạng DDCI', comparison: 'text', words: 'trong nhóm 10 đơn vị dẫn đầu' },
  ],
  [
    'Tai nạn lao động không để xảy ra',
    { name: 'Tai nạn lao động', comparison: 'text', words: 'không để xảy ra' },
  ],
  [
    'Khiếu kiện đông người, vượt cấp không phát sinh',
    { name: 'Khiếu kiện đông người, vượt cấp', comparison: 'text', words: 'không phát sinh' },
  ],
  [
    'Thu ngân sách đạt và vượt dự toán Thành phố giao',
    { name: 'Thu ngân sách', comparison: 'text', words: 'đạt và vượt dự toán Thành phố giao' },
  ],
  [
    'Chỉ số cải cách hành chính đứng thứ 5 Thành phố',
    { name: 'Chỉ số cải cách hành chính', comparison: 'text', words: 'đứng thứ 5 Thành phố' },
  ],
  ['Đô thị đạt loại I', { name: 'Đô thị', comparison: 'text', words: 'đạt loại I' }],
];
