import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { type FormScript, phuongLang, type Step } from './script.ts';

export const OBJECTIVES = 'Động viên cán bộ, Nhân dân phường hoàn thành các chỉ tiêu của năm.';

const target = (name: string): Step[] => [
  { tap: 'annual-plan_targets.add' },
  { asks: 'targets.target_name' },
  { say: name },
  { tap: 'annual-plan_targets_unit_of_measure_percent' },
  { asks: 'targets.target_value' },
  { say: '98,5' },
  { tap: 'annual-plan_targets_deadline_month_11' },
  { tap: 'form-button_skip' },
];

/** Each question answered by itself, up to the review; the plan is not signed yet. */
export const planByQuestions: readonly Step[] = [
  { asks: 'objectives' },
  { say: OBJECTIVES },
  { asks: 'theme' },
  { say: 'Kỷ cương, trách nhiệm, phục vụ Nhân dân' },
  { asks: 'targets' },
  ...['Hồ sơ đúng hạn', 'Người dân hài lòng', 'Hộ gia đình văn hóa'].flatMap(target),
  { tap: 'form-button_items-done' },
  { asks: 'campaigns' },
  { tap: 'annual-plan_campaigns.add' },
  { say: 'Phường Láng sáng - xanh - sạch - đẹp' },
  { tap: 'annual-plan_campaigns_launched_by_unit' },
  { tap: 'annual-plan_campaigns_kind_thematic' },
  { asks: 'campaigns.start' },
  { say: '19/5' },
  { say: '30/11' },
  { say: 'Mỗi ngõ một việc làm đẹp' },
  { asks: 'campaigns.criteria' },
  { tap: 'form-yes' },
  { say: '100% tổ dân phố tổng vệ sinh sáng thứ Bảy' },
  { say: 'Trồng hoa, xóa điểm chân rác' },
  { say: 'Giấy khen cho 5 tập thể' },
  { say: 'Các tổ dân phố' },
  { tap: 'form-button_skip' },
  { tap: 'form-button_items-done' },
  { asks: 'model_target' },
  ...['6', '35%', '4', '2', '3'].map((say) => ({ say })),
  { asks: 'communication_plan' },
  { say: 'bo qua' },
  { say: 'Giao chỉ tiêu đến từng tổ dân phố' },
  { asks: 'legal_basis' },
  { tap: 'form-button_usual' },
  { asks: 'city_plan' },
  { tap: 'Dùng: 371/KH-UBND' },
  { asks: 'tasks' },
  { tap: 'form-button_skip' },
  { asks: 'responsible_person' },
  { tap: 'form-button_default' },
  { asks: 'budget_source' },
  { tap: 'form-button_usual' },
  { say: '150 triệu' },
  { asks: 'contact_note' },
  { tap: 'form-button_skip' },
  { asks: 'has_signed_document' },
  { tap: 'annual-plan_has_signed_document_later' },
  { asks: 'review' },
];

/** Phường Láng's plan for 2027, question by question. */
export const annualPlanScript: FormScript = {
  form: annualPlan,
  person: 'Lan',
  unit: phuongLang,
  period: yearPeriod(2027),
  today: '2027-01-11',
  steps: [
    ...planByQuestions,
    { tap: 'form-button_submit' },
    { shows: 'Chỉ tiêu thi đua: 3' },
    { tap: 'form-button_submit-yes' },
  ],
};
