import { campaignPlan } from '../../src/core/reports/campaign-plan.ts';
import { thematicReport, thematicReportFacts } from '../../src/core/reports/thematic-report.ts';
import { extraPeriod, yearPeriod } from '../../src/core/shared/period.ts';
import { annualPlanScript } from './annual-plan.ts';
import { type FormScript, phuongLang } from './script.ts';

/** The campaigns of the plan are taken over, and what the signed report says nobody types: ten acts. */
export const thematicReportScript: FormScript = {
  form: thematicReport,
  person: 'Lan',
  unit: phuongLang,
  period: yearPeriod(2027),
  today: '2027-10-20',
  after: [annualPlanScript],
  facts: thematicReportFacts,
  steps: [
    { asks: 'has_content' },
    { tap: 'hand-in_has_content_some' },
    { asks: 'doc_number' },
    { send: 'BC thi dua chuyen de.pdf', caption: 'Báo cáo số 96/BC-UBND ngày 15/10/2027' },
    { asks: 'campaigns' },
    { tap: 'thematic-report_campaigns.add' },
    {
      say:
        'Tên phong trào\tLượt tập thể\tLượt cá nhân\tKhen thưởng\n' +
        'Phường Láng sáng - xanh - sạch - đẹp\t24\t1.240\t9\n' +
        'Ngày thứ Bảy tình nguyện\t11\t460\t4',
    },
    { tap: 'Thêm cả 2' },
    { tap: 'form-button_items-done' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};

/** The plan of one campaign that the Board asks for: its span in one message, all else as the signed plan has it. */
export const campaignPlanScript: FormScript = {
  form: campaignPlan,
  person: 'Lan',
  unit: phuongLang,
  period: extraPeriod(2027, 1),
  onFormOnly: true,
  today: '2027-01-25',
  steps: [
    { asks: 'doc_number' },
    { send: 'KH to dan pho so.pdf', caption: 'Kế hoạch số 35/KH-UBND ngày 20/1/2027' },
    { asks: 'name' },
    { say: 'Tổ dân phố số, công dân thông minh' },
    { asks: 'launched_on' },
    { say: '1/2/2027 - 30/11/2027' },
    { asks: 'interim_on' },
    { say: '30/6' },
    { asks: 'purpose' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};
