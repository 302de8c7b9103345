export const purpose = [
  '- Tiếp tục cụ thể hóa chủ trương của Đảng, chính sách, pháp luật của Nhà nước về thi đua, khen thưởng; tạo chuyển biến mạnh mẽ về nhận thức và hành động của cấp ủy, chính quyền, Mặt trận Tổ quốc, các đoàn thể và Nhân dân trong xã.',
  '- Phát huy sức mạnh khối đại đoàn kết, phấn đấu thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030.',
];
export const demands = [
  '- Phong trào thi đua phải thiết thực, gắn với nhiệm vụ của từng thôn, từng cơ quan; tránh phô trương, hình thức.',
  '- Khen thưởng đúng người, đúng việc, kịp thời; chú trọng người trực tiếp lao động, sản xuất, công tác.',
];
export const communication = [
  '- Xây dựng chuyên mục “Người tốt, việc tốt” trên Cổng thông tin điện tử và hệ thống truyền thanh thông minh của xã; mỗi tháng giới thiệu ít nhất 02 gương tiêu biểu.',
  '- Tuyên truyền trực quan nhân kỷ niệm Ngày truyền thống thi đua yêu nước 11/6 hằng năm.',
];
export const solutions = [
  '1. Tăng cường sự lãnh đạo của cấp ủy, trách nhiệm của người đứng đầu đối với công tác thi đua, khen thưởng.',
  '2. Đổi mới nội dung, hình thức tổ chức phong trào thi đua theo hướng hướng về cơ sở; mỗi phong trào có chủ đề, tiêu chí và thời gian cụ thể.',
  '3. Ứng dụng công nghệ thông tin, chuyển đổi số trong tiếp nhận, thẩm định hồ sơ khen thưởng.',
  '4. Kiện toàn Hội đồng Thi đua - Khen thưởng, Hội đồng sáng kiến xã; bồi dưỡng nghiệp vụ cho người làm công tác thi đua.',
];
export const basis = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
  'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;',
  'Thực hiện Kế hoạch số 412/KH-UBND ngày 30 tháng 12 năm 2025 của UBND Thành phố Hà Nội về công tác thi đua, khen thưởng giai đoạn 2026 - 2030;',
  'Theo đề nghị của Phòng Văn hóa - Xã hội,',
];
export const congress =
  'Tổ chức Hội nghị điển hình tiên tiến cấp xã trong quý II năm 2030, lựa chọn 30 điển hình tiêu biểu để biểu dương và giới thiệu tham dự Hội nghị điển hình tiên tiến Thành phố.';
export const budget =
  'Kinh phí thực hiện Kế hoạch được bảo đảm từ nguồn ngân sách xã theo phân cấp, Quỹ thi đua, khen thưởng và các nguồn huy động hợp pháp khác; dự kiến cả giai đoạn 1.250.000.000 đồng.';
