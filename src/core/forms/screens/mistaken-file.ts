import { yearOfPeriod } from '../../shared/period.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import type { FormContext } from '../engine/form-context.ts';
import { otherUnitIn } from '../engine/other-unit.ts';
import { toldYear } from '../schema/told-year.ts';

/** What tells that the file may not be the one that was meant: another unit's, or of another year. */
export const mistakenFile = (context: FormContext): TextRef[] => [
  ...otherUnit(context),
  ...otherYear(context),
];

/** Another unit's plan, sent by mistake. */
const otherUnit = (context: FormContext): TextRef[] => {
  const unit = otherUnitIn(context);
  return unit === undefined
    ? []
    : [say('form-found-other-unit', { unit, own: context.env.unitName })];
};

/** Last year's plan, sent by mistake. */
const otherYear = ({ form, env: { found, period } }: FormContext): TextRef[] => {
  const years = [...(found?.title ?? '').matchAll(/\b20\d\d\b/g)].map(([year]) => year);
  const [year] = years;
  const told = [yearOfPeriod(period), toldYear(form, period)];
  return year === undefined || told.some((one) => years.includes(String(one)))
    ? []
    : [say('form-found-other-year', { year })];
};
