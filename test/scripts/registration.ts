import { registrationFacts } from '../../src/core/registration/registration-facts.ts';
import { registration } from '../../src/core/registration/registration.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { annualPlanScript } from './annual-plan.ts';
import { type FormScript, phuongLang } from './script.ts';

/** The signed registration with a message a section, and its list of collectives pasted: twelve acts. */
export const registrationScript: FormScript = {
  form: registration,
  person: 'Lan',
  unit: phuongLang,
  period: yearPeriod(2027),
  today: '2027-03-05',
  after: [annualPlanScript],
  facts: registrationFacts,
  steps: [
    { asks: 'doc_number' },
    { send: 'Đăng ký thi đua 2027.pdf', caption: 'Bản đăng ký số 18/ĐK-UBND ngày 3/3/2027' },
    { asks: 'headcount' },
    { say: '46; 41; 7; 1; 0' },
    { asks: 'share_reason' },
    { say: 'Bảy đồng chí có sáng kiến được công nhận năm trước' },
    { asks: 'reg_ttldtt' },
    { say: '6; 2; 1; 0' },
    { asks: 'aims' },
    {
      say:
        '1. Văn phòng HĐND và UBND: Tập thể lao động xuất sắc\n' +
        '2. Phòng Kinh tế, Hạ tầng và Đô thị: TTLĐTT\n' +
        '3. Phòng Văn hóa - Xã hội: Tập thể lao động tiên tiến',
    },
    { shows: '2. Phòng Kinh tế, Hạ tầng và Đô thị (Tập thể lao động tiên tiến)' },
    { tap: 'Thêm cả 3' },
    { tap: 'form-button_items-done' },
    { asks: 'reg_bang_khen_tp' },
    { say: '5; 1; 0' },
    { asks: 'reg_models' },
    { say: '4; 5' },
    { asks: 'model_names' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};
