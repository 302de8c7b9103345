import { lines, type Looks } from '../../support/word-file.ts';

/** What stands in most plans and answers no question of the form, in the words of their units. */
export const awardParts = (looks: Looks, unit: string): string =>
  lines(
    looks,
    `- Công tác bình xét thi đua, khen thưởng của ${unit} bảo đảm chính xác, công khai, minh bạch, công bằng và kịp thời; lấy kết quả thực hiện nhiệm vụ được giao làm căn cứ chủ yếu để xét, đề nghị khen thưởng. Thành tích đến đâu khen thưởng đến đó; không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được.`,
    '- Quan tâm khen thưởng tập thể nhỏ, người trực tiếp sản xuất, công tác, chiến đấu, người làm việc trong điều kiện khó khăn, lĩnh vực độc hại, nguy hiểm; phát hiện và khen thưởng kịp thời thành tích đột xuất, nhân tố mới, những tấm gương tiêu biểu trong thực hiện nhiệm vụ.',
    '- Hồ sơ đề nghị khen thưởng bảo đảm đầy đủ thành phần, đúng trình tự, thủ tục và thời gian theo quy định của Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành; người đứng đầu cơ quan, đơn vị chịu trách nhiệm về tính chính xác của hồ sơ, thành tích.',
    '- Việc xét tặng danh hiệu thi đua và hình thức khen thưởng thực hiện qua Hội đồng Thi đua - Khen thưởng, có biên bản họp và kết quả bỏ phiếu kín; công khai danh sách trước khi trình cấp có thẩm quyền.',
  );

export const reportParts = (looks: Looks, unit: string): string =>
  lines(
    looks,
    `- Các bộ phận trực thuộc ${unit} căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của bộ phận mình, tổ chức phát động, đăng ký thi đua và triển khai thực hiện nghiêm túc, thiết thực, hiệu quả; gắn việc thực hiện phong trào thi đua với nhiệm vụ chính trị, chuyên môn được giao.`,
    '- Định kỳ báo cáo kết quả thực hiện gửi về bộ phận thường trực Hội đồng Thi đua - Khen thưởng để tổng hợp; báo cáo gồm kết quả đạt được, tồn tại, nguyên nhân và đề xuất, kiến nghị.',
    '- Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các bộ phận kịp thời phản ánh để được xem xét, điều chỉnh cho phù hợp với tình hình thực tế.',
  );

const laws = [
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
  'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;',
  'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ;',
] as const;

/** What a plan rests on. */
export const basis = (...more: readonly string[]): string =>
  lines({ italic: true }, ...laws, ...more);

/** The same as text. */
export const basisWords = (...more: readonly string[]): string => [...laws, ...more].join('\n');

/** Who does what beside the unit itself. */
export const dutyParts = (looks: Looks, unit: string): string =>
  lines(
    looks,
    `- Công đoàn, Đoàn Thanh niên và các tổ chức đoàn thể phối hợp với ${unit} tuyên truyền, vận động đoàn viên, hội viên hưởng ứng, tham gia các phong trào thi đua; giám sát việc bình xét, đề nghị khen thưởng bảo đảm dân chủ, công bằng; tham gia ý kiến khi xây dựng tiêu chí thi đua.`,
    '- Bộ phận tài chính, kế toán tham mưu bố trí nguồn lực, hướng dẫn việc lập dự toán, sử dụng và thanh quyết toán Quỹ thi đua, khen thưởng đúng quy định; bảo đảm chi trả tiền thưởng kịp thời cho tập thể, cá nhân sau khi có quyết định của cấp có thẩm quyền.',
    '- Người đứng đầu từng bộ phận trực tiếp chỉ đạo phong trào thi đua ở bộ phận mình, định kỳ rà soát tiến độ thực hiện các nội dung đã đăng ký, chủ động đề xuất giải pháp đối với những việc chậm, việc khó, việc mới phát sinh; chịu trách nhiệm trước tập thể lãnh đạo về kết quả thực hiện.',
    '- Cán bộ, công chức, viên chức, người lao động căn cứ vị trí việc làm đăng ký nội dung thi đua của cá nhân, thực hiện nghiêm kỷ luật, kỷ cương hành chính, đạo đức công vụ, văn hóa ứng xử; tích cực học tập, nghiên cứu, đề xuất cách làm mới để nâng cao chất lượng, hiệu quả công việc được giao.',
  );

/** How the year goes. */
export const courseParts = (looks: Looks): string =>
  lines(
    looks,
    '- Đầu năm: quán triệt Kế hoạch, tổ chức phát động, đăng ký và ký kết giao ước thi đua; rà soát, kiện toàn Hội đồng Thi đua - Khen thưởng, phân công thành viên Hội đồng theo dõi từng bộ phận, từng phong trào.',
    '- Giữa năm: sơ kết phong trào thi đua, biểu dương tập thể, cá nhân tiêu biểu; đánh giá kết quả thực hiện các nội dung đã đăng ký, xác định những nội dung có nguy cơ không hoàn thành để tập trung chỉ đạo, điều hành.',
    '- Cuối năm: tổng kết phong trào thi đua, bình xét danh hiệu thi đua và hình thức khen thưởng, hoàn thiện hồ sơ trình cấp có thẩm quyền; rút kinh nghiệm, đề ra phương hướng cho năm tiếp theo.',
    '- Việc sơ kết, tổng kết gắn với nhân rộng cách làm hay, giới thiệu tấm gương tiêu biểu trên các phương tiện thông tin, bảo đảm thiết thực, tiết kiệm, tránh phô trương, hình thức.',
  );
