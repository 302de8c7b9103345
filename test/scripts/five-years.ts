import { fiveYearPlan } from '../../src/core/plans/five-year-plan.ts';
import { fiveYearSummaryFacts, midtermReviewFacts } from '../../src/core/reports/period-facts.ts';
import { fiveYearSummary, midtermReview } from '../../src/core/reports/period-reports.ts';
import { fiveYearPeriod } from '../../src/core/shared/period.ts';
import { annualPlanScript } from './annual-plan.ts';
import { checkInScript } from './check-in.ts';
import { annualReportScript, midyearReportScript } from './reports.ts';
import { type FormScript, phuongLang } from './script.ts';

const period = fiveYearPeriod(2027);

const targets = [
  'Hồ sơ đúng hạn\tđạt từ 95% trở lên',
  'Người dân hài lòng\t98%',
  'Hộ gia đình văn hóa: trên 96%',
  'Sáng kiến được công nhận: 20 sáng kiến',
].join('\n');

const campaigns = [
  'Phường Láng sáng - xanh - sạch - đẹp; đơn vị phát động; thường xuyên; 2026-2030; tiêu chí: 100% tổ dân phố tổng vệ sinh; các tổ dân phố',
  'Thủ đô xanh; Thành phố phát động; chuyên đề; 01/01/2026; 31/12/2030; tiêu chí: mỗi tổ một tuyến đường cây xanh',
].join('\n');

/** Phường Láng's plan for 2026-2030, late: its targets pasted as a list, what the signed file says left to it. */
export const fiveYearPlanScript: FormScript = {
  form: fiveYearPlan,
  person: 'Lan',
  unit: phuongLang,
  period,
  today: '2027-01-12',
  steps: [
    { asks: 'objectives' },
    { send: 'KH 5 nam 2026-2030 P Lang.pdf', caption: '02/KH-UBND ngày 10/1/2027' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'theme' },
    { say: 'Kỷ cương, trách nhiệm, vì Nhân dân phục vụ' },
    { asks: 'targets' },
    { say: targets },
    { tap: 'Thêm cả 4' },
    { tap: 'form-button_items-done' },
    { asks: 'campaigns' },
    { say: campaigns },
    { tap: 'Thêm cả 2' },
    { tap: 'form-button_items-done' },
    { asks: 'midterm_review_month' },
    { say: 'Tháng 6' },
    { say: '6; 60%; 20; 10; 5' },
    { asks: 'city_plan' },
    { tap: 'Bỏ qua các phần không bắt buộc' },
    { asks: 'responsible_person' },
    { tap: 'form-button_default' },
    { say: 'Trần Văn Minh' },
    { say: 'Chủ tịch Ủy ban nhân dân phường' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { shows: 'Chỉ tiêu 5 năm: 4' },
    { tap: 'form-button_submit-yes' },
  ],
};

/** The review in June of the third year. */
export const midtermReviewScript: FormScript = {
  form: midtermReview,
  person: 'Lan',
  unit: phuongLang,
  period,
  today: '2028-05-22',
  after: [
    fiveYearPlanScript,
    annualPlanScript,
    checkInScript,
    midyearReportScript,
    annualReportScript,
  ],
  facts: midtermReviewFacts,
  steps: [
    { asks: 'doc_number' },
    { send: 'BC so ket giua ky 2026-2030.pdf', caption: 'Báo cáo số 150/BC-UBND ngày 20/5/2028' },
    { asks: 'targets' },
    { shows: 'đến nay 98,9%' },
    { say: '99; 98,5; 98,9; 9' },
    { tap: 'Ghi 4' },
    { shows: 'Phong trào chuyên đề của đơn vị: chưa có (gợi ý 1)' },
    { say: '1: 45; 6: 190; 7: 5100' },
    { tap: 'Dùng 4 số gợi ý' },
    { tap: 'Dùng 4 số gợi ý' },
    { shows: 'Lao động tiên tiến, công nhận: chưa có (gợi ý 41)' },
    { tap: 'Dùng 13 số gợi ý' },
    { say: '1; 0; 1; 0' },
    { tap: 'Dùng 7 số gợi ý' },
    { asks: 'strengths' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { shows: 'Kết quả chỉ tiêu: 4' },
    { tap: 'form-button_submit-yes' },
  ],
};

/** The report on all five years. */
export const fiveYearSummaryScript: FormScript = {
  form: fiveYearSummary,
  person: 'Lan',
  unit: phuongLang,
  period,
  today: '2030-05-20',
  after: [...(midtermReviewScript.after ?? []), midtermReviewScript],
  facts: fiveYearSummaryFacts,
  steps: [
    { send: 'BC tong ket 5 nam 2026-2030.pdf', caption: 'Báo cáo số 160/BC-UBND ngày 18/5/2030' },
    { asks: 'targets' },
    { shows: 'đến nay 9 sáng kiến' },
    { say: '99,1; 98,7; 99; 22' },
    { tap: 'Ghi 4' },
    { say: '120; 6; 11; 4; 5; 480; 12.400' },
    { say: '31; 14; 160; 22' },
    { say: '205; 34; 4; 1; 30; 10; 4; 1; 60; 190; 18; 22; 2; 3; 150; 35; 48' },
    { tap: 'Ghi 17' },
    { say: '10; 620; 14; 720; 0; 1,9 tỷ; 640 triệu' },
    { asks: 'strengths' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { shows: 'Kết quả chỉ tiêu: 4' },
    { tap: 'form-button_submit-yes' },
  ],
};
