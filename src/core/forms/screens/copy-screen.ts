import { textList } from '../../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { writeValue } from '../answers/write-value.ts';
import { type Copy, type CopyOp, copyTitle, itemsToCopy, offerOf } from '../engine/copy-items.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { GroupField } from '../schema/form.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { type FormButton, draftButton, rowsOf, type Screen } from './show.ts';
import { headLine } from './titles.ts';

/** Buttons of a list whose items can be taken over from somewhere. */
export const copyButtons = (context: FormContext, group: GroupField): FormButton[] => {
  const count = (op: CopyOp): number => itemsToCopy(context, group, op).length;
  const year = String(context.env.earlierAnswers?.year ?? '');
  const source = offerOf(context, group)?.source;
  return [
    ...(source && count('offer') > 0
      ? [
          draftButton(context, say('form-button_offer', { source, count: count('offer') }), {
            op: 'offer',
            group: group.id,
          }),
        ]
      : []),
    ...(count('copy') > 0
      ? [
          draftButton(context, say('form-button_copy', { year, count: count('copy') }), {
            op: 'copy',
            group: group.id,
          }),
        ]
      : []),
  ];
};

/** More fit no phone; all of them are copied. */
const SHOWN = 8;

/** Items as they would be taken over. */
export const copyScreen = (context: FormContext, group: GroupField, op: CopyOp): Screen => {
  const copies = itemsToCopy(context, group, op);
  const shown = copies.slice(0, SHOWN);
  const more = copies.length - shown.length;
  const yes = say('form-button_copy-yes', { count: copies.length });
  const yesAction = { op: op === 'copy' ? 'copy-yes' : 'offer-yes', group: group.id } as const;
  const hasDates = op === 'copy' && group.fields.some(({ type }) => type === 'date');
  return {
    lines: [
      headLine(context),
      headOf(context, group, { op, count: copies.length }),
      'blank',
      ...shown.map((copy, at) => itemLine(context, group, { copy, n: at + 1 })),
      ...(more > 0 ? [say('form-missing-more', { more })] : []),
      'blank',
      ...(hasDates ? [say('form-copy-dates')] : []),
      say('form-copy-hint'),
    ],
    rows: rowsOf(
      [{ ...draftButton(context, yes, yesAction), style: 'primary', word: 'yes' }],
      [{ ...draftButton(context, 'copy-no', { op: 'items', group: group.id }), word: 'no' }],
    ),
  };
};

type Offered = { op: CopyOp; count: number };

const headOf = (context: FormContext, group: GroupField, { op, count }: Offered): TextRef => {
  const label = labelOf(context.form, group);
  const source = offerOf(context, group)?.source;
  return op === 'offer' && source
    ? say('form-offer-head', { label, source, count })
    : say('form-copy-head', { label, year: String(context.env.earlierAnswers?.year ?? ''), count });
};

type Listed = { copy: Copy; n: number };

const TITLE_LENGTH = 40;

const itemLine = (context: FormContext, group: GroupField, { copy, n }: Listed): TextRef => {
  const title = shorten(copyTitle(group, copy), TITLE_LENGTH);
  const values = group.fields
    .filter(({ type }) => SHOWN_TYPES.has(type))
    .flatMap((field) => valueOf(context, group, { field, value: copy[field.id] }));
  return values.length === 0
    ? say('form-list-item', { n, title })
    : say('form-copy-item', { n, title, values: textList(values) });
};

/** Long texts would hide the numbers and dates that are to be checked. */
const SHOWN_TYPES: ReadonlySet<string> = new Set([
  'integer',
  'decimal',
  'percent',
  'money',
  'date',
  'choice',
]);

type Valued = { field: GroupField['fields'][number]; value: Value | undefined };

const valueOf = (
  { form, env }: FormContext,
  group: GroupField,
  { field, value }: Valued,
): TextValue[] =>
  value === undefined || value === null
    ? []
    : [writeValue({ form, field, group }, value, env.files)];
