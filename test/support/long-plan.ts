import type { GivenAnswers } from './said-content.ts';

const objectives = [
  '1. Mục đích',
  '- Tiếp tục quán triệt, thực hiện nghiêm túc các chủ trương của Đảng, chính sách, pháp luật của Nhà nước về công tác thi đua, khen thưởng; nâng cao nhận thức, trách nhiệm của cấp ủy, chính quyền, cán bộ, công chức và Nhân dân trên địa bàn phường.',
  '- Tạo khí thế thi đua sôi nổi, động viên cán bộ, công chức, viên chức, người lao động và các tầng lớp Nhân dân hoàn thành thắng lợi nhiệm vụ năm 2027.',
  '2. Yêu cầu',
  '- Phong trào thi đua phải có chủ đề, nội dung, tiêu chí cụ thể, sát nhiệm vụ chính trị của phường; hướng về cơ sở, tổ dân phố và người trực tiếp lao động.',
];

const solutions = [
  '- Tăng cường sự lãnh đạo của Đảng ủy, vai trò của người đứng đầu trong tổ chức các phong trào thi đua.',
  '- Nâng cao chất lượng đăng ký, ký kết giao ước thi đua; gắn kết quả thi đua với đánh giá, xếp loại cán bộ, công chức hằng năm.',
  '- Ứng dụng công nghệ thông tin trong quản lý hồ sơ khen thưởng, rút ngắn thời gian thẩm định.',
];

/** A plan in which no question is left out, with every way to state a target. */
export const longPlan = {
  legal_basis:
    'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022; Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ; Nghị quyết của Đảng ủy phường Láng về nhiệm vụ năm 2027',
  city_plan: '371/KH-UBND',
  city_plan_date: '2026-12-26',
  objectives: objectives.join('\n'),
  theme: 'Kỷ cương, trách nhiệm, chuyển đổi số, phục vụ Nhân dân',
  targets: [
    {
      target_name: 'Thu ngân sách nhà nước trên địa bàn',
      unit_of_measure: 'other',
      unit_other: 'tỷ đồng',
      target_value: 410,
      target_group: 'a) Về kinh tế',
    },
    {
      target_name: 'Thu ngân sách ngoài quốc doanh',
      unit_of_measure: 'percent',
      target_value: 10,
      upper_value: 12,
      comparison: 'range',
      is_change: true,
      basis: 'năm 2026',
      target_group: 'a) Về kinh tế',
    },
    {
      target_name: 'Tỷ lệ hài lòng của người dân',
      unit_of_measure: 'percent',
      target_value: 95,
      comparison: 'at_least',
      deadline_month: '11',
      city_target_ref: 'Chỉ số hài lòng từ 95%',
      target_group: 'b) Về cải cách hành chính',
    },
    {
      target_name: 'Tỷ lệ hộ nghèo',
      unit_of_measure: 'percent',
      target_value: 0.5,
      comparison: 'below',
      direction: 'decrease',
      target_group: 'c) Về văn hóa - xã hội',
    },
    {
      target_name: 'Trường đạt chuẩn quốc gia',
      unit_of_measure: 'other',
      unit_other: 'trường',
      comparison: 'of',
      target_value: 19,
      upper_value: 19,
      target_group: 'c) Về văn hóa - xã hội',
    },
    {
      target_name: 'Số vụ tai nạn giao thông',
      unit_of_measure: 'percent',
      target_value: 10,
      direction: 'decrease',
      is_change: true,
      basis: 'năm 2026',
      target_group: 'c) Về văn hóa - xã hội',
    },
    {
      target_name: 'Số mô hình dân vận khéo được công nhận',
      unit_of_measure: 'model',
      target_value: 12,
      target_group: 'c) Về văn hóa - xã hội',
    },
  ],
  campaigns: [
    {
      name: 'Phường Láng sáng - xanh - sạch - đẹp',
      launched_by: 'unit',
      kind: 'regular',
      start: '2027-01-01',
      end: '2027-12-31',
      theme: 'Mỗi ngõ một việc làm đẹp',
      criteria: true,
      criteria_text:
        '100% tổ dân phố tổng vệ sinh vào sáng thứ Bảy hằng tuần\nKhông để phát sinh điểm tập kết rác tự phát',
      content: 'Tổng vệ sinh, trồng hoa, xóa điểm chân rác',
      award_forms: 'Giấy khen cho 5 tập thể, 10 cá nhân',
      audience: 'Cán bộ, công chức, các tổ dân phố và Nhân dân',
      pilot_model: 'Tổ dân phố số 5',
    },
    {
      name: '90 ngày đêm nâng cao chỉ số chuyển đổi số',
      launched_by: 'city',
      kind: 'thematic',
      start: '2027-03-01',
      end: '2027-05-30',
      criteria: true,
      criteria_text: 'Mỗi tổ công nghệ số hướng dẫn ít nhất 200 lượt người dân',
      audience: 'Các tổ công nghệ số cộng đồng',
    },
  ],
  model_target: 6,
  direct_worker_share_target: 60,
  direct_worker_share_comparison: 'at_least',
  initiative_target: 15,
  training_sessions: 2,
  inspections: 3,
  communication_plan:
    '- Đẩy mạnh tuyên truyền trên hệ thống truyền thanh, Cổng thông tin điện tử của phường.\n- Duy trì chuyên mục “Người tốt, việc tốt”.',
  solutions: solutions.join('\n'),
  tasks: [
    {
      name: 'Tổ chức phát động thi đua đầu năm',
      lead: 'Phòng Văn hóa - Xã hội',
      with: 'Các tổ dân phố',
      due: 'Trước 31/1/2027',
      product: 'Hội nghị phát động',
    },
    {
      name: 'Kiểm tra công tác thi đua, khen thưởng tại cơ sở',
      lead: 'Hội đồng Thi đua - Khen thưởng phường',
      due: 'Quý III',
      product: 'Biên bản kiểm tra',
    },
    { name: 'Bình xét danh hiệu thi đua năm', lead: 'Phòng Văn hóa - Xã hội', due: 'Tháng 11' },
  ],
  responsible_person: 'Nguyễn Thị Lan',
  budget_source: 'Từ nguồn ngân sách theo phân cấp và Quỹ thi đua, khen thưởng',
  budget_vnd: 185_000_000,
  has_signed_document: 'later',
} satisfies GivenAnswers;

/** The least that a plan says. */
export const shortPlan = {
  objectives: 'Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ kinh tế - xã hội năm 2027.',
  theme: 'Kỷ cương, trách nhiệm, chuyển đổi số',
  targets: [
    {
      target_name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
      unit_of_measure: 'percent',
      target_value: 98.5,
    },
    { target_name: 'Tỷ lệ gia đình văn hóa', unit_of_measure: 'percent', target_value: 93 },
    { target_name: 'Tỷ lệ tổ dân phố đạt chuẩn', unit_of_measure: 'percent', target_value: 90 },
  ],
  campaigns: [
    {
      name: 'Dạy tốt, học tốt',
      launched_by: 'unit',
      kind: 'regular',
      start: '2027-05-19',
      end: '2027-11-30',
      criteria: true,
    },
  ],
  model_target: 6,
  training_sessions: 0,
  inspections: 3,
  solutions: 'Giao chỉ tiêu đến từng tổ dân phố; bình xét công khai hằng quý.',
  responsible_person: 'Nguyễn Thị Lan',
  has_signed_document: 'later',
} satisfies GivenAnswers;
