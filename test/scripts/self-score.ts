import { selfScore } from '../../src/core/scores/self-score.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { type FormScript } from './script.ts';

/** A unit whose cluster has sent no sheet hands in its own, with its total. */
export const ownSheetScript: FormScript = {
  form: selfScore,
  person: 'Hoa',
  unit: { code: 'X-BAT-TRANG', name: 'Xã Bát Tràng', kind: 'commune' },
  period: yearPeriod(2027),
  today: '2027-11-10',
  steps: [
    { asks: 'own_points' },
    { say: '95,5' },
    { asks: 'own_max' },
    { say: '100' },
    { asks: 'doc_number' },
    { send: '77-BC-UBND (9.11.2027).xlsx' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};
