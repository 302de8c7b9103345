import { sayOfForm } from '../../shared/text-ref.ts';
import type { Measure } from '../schema/list-shapes.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import type { Splitting } from './split-line.ts';

/** The words of the units that a form lists, in each language. */
export const unitsOf = ({ form, group, env }: Splitting, measure: Measure): readonly string[] => {
  const unit = group.fields.find(({ id }) => id === measure.unit);
  if (unit?.type !== 'choice') return [];
  return unit.options
    .filter(({ code }) => code !== unit.other?.code)
    .flatMap(({ code, words = [] }) =>
      env.wordings(sayOfForm(optionKey(fieldKey(form, unit, group), code))).concat(words),
    );
};
