import { annualReportFacts, midyearReportFacts } from '../../src/core/reports/report-facts.ts';
import { annualReport, midyearReport } from '../../src/core/reports/reports.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { annualPlanScript } from './annual-plan.ts';
import { checkInScript } from './check-in.ts';
import { registrationScript } from './registration.ts';
import { type FormScript, phuongLang } from './script.ts';

/** The half-year report with its signed file: targets, four tables of figures and the document, in twelve acts. */
export const midyearReportScript: FormScript = {
  form: midyearReport,
  person: 'Lan',
  unit: phuongLang,
  period: yearPeriod(2027),
  today: '2027-06-10',
  after: [annualPlanScript, registrationScript, checkInScript],
  facts: midyearReportFacts,
  steps: [
    { asks: 'doc_number' },
    { send: 'BC so ket 6 thang.pdf', caption: 'Báo cáo số 145/BC-UBND ngày 8/6/2027' },
    { asks: 'as_of_date' },
    { tap: 'Dùng: 31/5/2027' },
    { asks: 'targets' },
    { shows: 'trước 25%' },
    { say: '97,2; 96; 98,9' },
    { tap: 'Ghi 3' },
    { shows: 'Văn bản chỉ đạo đã ban hành: chưa có' },
    { say: '12; 3; 4; 0; 1; 46; 1240' },
    { shows: 'gợi ý 1' },
    { say: '5; 2; 18; 4' },
    { say: '10; 35; 2; 3; 0; 0; 24; 6; 9' },
    { say: '1; 64; 2; 86; 0' },
    { asks: 'strengths' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};

/**
 * The annual report in twelve acts: an estimate at the end of November, with what was registered offered as
 * proposed, and both columns of the awards in one message.
 */
export const annualReportScript: FormScript = {
  form: annualReport,
  person: 'Lan',
  unit: phuongLang,
  period: yearPeriod(2027),
  today: '2027-11-26',
  after: [annualPlanScript, registrationScript, checkInScript, midyearReportScript],
  facts: annualReportFacts,
  steps: [
    { send: 'BC tong ket 2027.pdf', caption: 'Báo cáo số 412/BC-UBND ngày 25/11/2027' },
    { asks: 'is_estimate' },
    { tap: 'report_is_estimate_estimate' },
    { asks: 'targets' },
    { shows: 'trước 98,9%' },
    { say: '99; 98,5; 98,9' },
    { tap: 'Ghi 3' },
    { say: '31; 3; 4; 0; 1; 96; 2480' },
    { say: '9; 4; 40; 5' },
    { shows: 'Lao động tiên tiến, đề nghị: chưa có (gợi ý 41)' },
    {
      say: '41/41; 7/7; 1/-; 0/-; 6/6; 2/2; 1/-; 0/-; 12/12; 40/40; 4/4; 5/5; 0/0; 0/0; 30; 8; 11',
    },
    { shows: '1. Lao động tiên tiến, đề nghị: 41 / 41' },
    { tap: 'Ghi 31' },
    { say: '2; 128; 3; 160; 0; 350 triệu; 120 triệu' },
    { asks: 'strengths' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};
