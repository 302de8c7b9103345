import { annualPlanScript } from './annual-plan.ts';
import { checkInScript } from './check-in.ts';
import { registrationScript } from './registration.ts';
import type { FormScript } from './script.ts';

/** Every form as somebody believable fills it in, the earlier papers first. */
export const allScripts: readonly FormScript[] = [
  annualPlanScript,
  registrationScript,
  checkInScript,
];
