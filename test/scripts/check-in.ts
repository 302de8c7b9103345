import { checkInFacts } from '../../src/core/check-ins/check-in-facts.ts';
import { checkIn } from '../../src/core/check-ins/check-in.ts';
import { quarterPeriod } from '../../src/core/shared/period.ts';
import { annualPlanScript } from './annual-plan.ts';
import { type FormScript, phuongLang } from './script.ts';

/** The first quarter's check-in on the targets of that plan: all in one message. */
export const checkInScript: FormScript = {
  form: checkIn,
  person: 'Lan',
  unit: phuongLang,
  period: quarterPeriod(2027, 1),
  today: '2027-03-15',
  after: [annualPlanScript],
  facts: checkInFacts,
  steps: [
    { asks: 'targets' },
    { shows: '2. Người dân hài lòng' },
    { say: '25; 40; -' },
    { tap: 'Ghi 3' },
    { asks: 'campaigns_active' },
    { say: '3' },
    { asks: 'new_models' },
    { say: '1' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};
