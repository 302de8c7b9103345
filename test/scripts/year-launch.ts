import { yearLaunch, yearLaunchFacts } from '../../src/core/plans/year-launch.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { annualPlanScript } from './annual-plan.ts';
import { type FormScript, phuongLang } from './script.ts';

/** Phường Láng launched its year; what its plan says is taken over. */
export const yearLaunchScript: FormScript = {
  form: yearLaunch,
  person: 'Lan',
  unit: phuongLang,
  period: yearPeriod(2027),
  today: '2027-01-20',
  after: [annualPlanScript],
  facts: yearLaunchFacts,
  steps: [
    { asks: 'doc_number' },
    { send: '03-KH-UBND (19.1.2027).pdf' },
    { asks: 'launch_date' },
    { tap: 'form-button_today' },
    { asks: 'launch_form' },
    { tap: 'year-launch_launch_form_meeting' },
    { asks: 'theme' },
    { tap: 'form-button_usual' },
    { asks: 'campaigns' },
    { tap: 'form-button_skip' },
    { asks: 'participants' },
    { say: '150' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};
