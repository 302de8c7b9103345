import { say, type TextRef } from '../../shared/text-ref.ts';
import { itemName } from '../answers/item-names.ts';
import { missingSteps, type MissingStep } from '../answers/missing-steps.ts';
import type { Missing } from '../answers/missing.ts';
import type { FormContext } from '../engine/form-context.ts';
import { groupOf, locate } from '../schema/path.ts';
import { sheetOf } from '../schema/sheet.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import { sheetLabel } from './place-label.ts';
import { answerButton, type FormButton, draftButton, inRows, rowsOf, type Screen } from './show.ts';
import { barOf, headLine } from './titles.ts';

/** More fit neither a phone nor a message; filling them in brings up the rest. */
const SHOWN = 12;

/** What stands in the way of submitting, each with a button that leads there. */
export const missingScreen = (context: FormContext): Screen => {
  const all = missingSteps(context.form, context.filled);
  const shown = all.slice(0, SHOWN);
  const more = all.length - shown.length;
  return {
    lines: [
      headLine(context),
      all.length === 0
        ? say('form-review-complete')
        : say('form-missing-head', { count: all.length, ...barOf(context) }),
      'blank',
      ...shown.map((one, at) => stepLine(context, one, at + 1)),
      ...(more > 0 ? [say('form-missing-more', { more })] : []),
    ],
    rows: rowsOf(
      ...inRows(
        shown.map((one, at) => openButton(context, one, at + 1)),
        2,
      ),
      all.length === 0
        ? [{ ...draftButton(context, 'submit', { op: 'submit' }), style: 'success' }]
        : [{ ...draftButton(context, 'fill-all', { op: 'fill-missing' }), style: 'primary' }],
      [
        draftButton(context, 'review', { op: 'review', page: 0 }),
        draftButton(context, 'pause', { op: 'pause' }),
      ],
    ),
  };
};

const nameOf = (context: FormContext, { path }: Missing): TextRef => {
  const located = locate(context.form, path);
  const group = groupOf(context.form, path);
  if (!located) return group ? labelOf(context.form, group) : say('form-value', { value: path });
  const label = labelOf(context.form, located.field, located.group);
  if (!located.group || !located.key) return label;
  return say('form-missing-in-item', {
    item: itemName(context, located.group, located.key),
    label,
  });
};

const stepLine = (context: FormContext, { id, parts }: MissingStep, n: number): TextRef => {
  const [one, ...others] = parts;
  if (others.length === 0)
    return say(`form-missing_${one.why}`, { n, label: nameOf(context, one) });
  return say('form-missing-together', {
    n,
    label: togetherLabel(context, id),
    count: parts.length,
  });
};

const togetherLabel = ({ form }: FormContext, id: Path): TextRef => {
  const sheet = sheetOf(form, id);
  const group = groupOf(form, id);
  if (sheet) return sheetLabel(form, sheet);
  return group ? labelOf(form, group) : say('form-value', { value: id });
};

const openButton = (context: FormContext, { id, parts }: MissingStep, n: number): FormButton => {
  const [one, ...others] = parts;
  if (others.length > 0) {
    const label = say('form-button_open', { n, label: togetherLabel(context, id) });
    return { ...draftButton(context, label, { op: 'rows', group: id, page: 0 }), number: n };
  }
  const label = say('form-button_open', { n, label: nameOf(context, one) });
  const button =
    one.why === 'too-few'
      ? draftButton(context, label, { op: 'items', group: one.path })
      : answerButton(context, label, { op: 'open', path: one.path });
  return { ...button, number: n };
};
