import { EXTRA_FORM_ID } from '../../src/core/calendar/hand-in-form.ts';
import { extraPeriod, fiveYearPeriod } from '../../src/core/shared/period.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { type FormScript, phuongLang } from './script.ts';

const formOf = (id: string): FormScript['form'] => {
  const form = allForms.find((one) => one.id === id);
  if (!form) throw new Error(`no ${id}`);
  return form;
};

/** The paper with its number and day in the caption: three acts. */
const handsIn = (caption: string): FormScript['steps'] => [
  { asks: 'doc_number' },
  { send: 'Van ban.pdf', caption },
  { asks: 'review' },
  { tap: 'form-button_submit' },
  { tap: 'form-button_submit-yes' },
];

/** What the Board asks for beside the usual. */
export const extraHandInScript: FormScript = {
  form: formOf(EXTRA_FORM_ID),
  person: 'Lan',
  unit: phuongLang,
  period: extraPeriod(2027, 2),
  onFormOnly: true,
  today: '2027-02-01',
  steps: handsIn('Công văn số 27/UBND-VHXH ngày 29/1/2027'),
};

/** The conference of models in the last year of five. */
export const unitCongressScript: FormScript = {
  form: formOf('unit-congress'),
  person: 'Lan',
  unit: phuongLang,
  period: fiveYearPeriod(2030),
  today: '2030-05-14',
  steps: handsIn('Báo cáo số 155/BC-UBND ngày 10/5/2030'),
};
