import { say } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { fieldsInSections, hasDocument, isWalkedTo } from '../answers/condition.ts';
import { contentOf } from '../answers/content.ts';
import { itemName } from '../answers/item-names.ts';
import { itemValues } from '../answers/item-values.ts';
import { missingSteps } from '../answers/missing-steps.ts';
import { totalOfDraft } from '../answers/total.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { Field, GroupField, ItemField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import { briefLine, itemLines } from './answer-line.ts';
import { amendmentLine, openButton } from './review-screen.ts';
import { answerButton, type FormButton, draftButton, inRows, rowsOf, type Screen } from './show.ts';
import { headLine, progressLine } from './titles.ts';

/** All that would be handed in, in full; the edge breaks it into pages. */
export const wholeScreen = (context: FormContext, page: number): Screen => {
  const { form, filled, env } = context;
  return {
    lines: [headLine(context), say('form-whole')],
    whole: { content: contentOf(form, filled, env.files), page },
    rows: rowsOf(sending(context), [
      draftButton(context, 'review', { op: 'review', page: 0 }),
      draftButton(context, 'pause', { op: 'pause' }),
    ]),
  };
};

/** Every question of the form with the beginning of its answer, each a tap away. */
export const jumpScreen = (context: FormContext): Screen => {
  const fields = fieldsInSections(context.form, context.filled);
  return {
    lines: [
      headLine(context),
      progressLine(context),
      ...totalOfDraft(context),
      ...amendmentLine(context),
      'blank',
      ...fields.flatMap((field, at) => [
        briefLine(context, field, at + 1),
        ...(isOfAmounts(context, field) ? itemLines(context, field, AMOUNTS_SHOWN) : []),
      ]),
      ...(context.env.submitted ? ['blank' as const, say('form-choose-to-change')] : []),
    ],
    rows: rowsOf(
      ...inRows(
        fields.flatMap((field, at) =>
          field.calculation ? [] : [openButton(context, { field, n: at + 1 })],
        ),
        2,
      ),
      ...fields.flatMap((field) =>
        isOfAmounts(context, field) ? inRows(amountButtons(context, field), 2) : [],
      ),
      sending(context),
      [
        draftButton(context, 'whole', { op: 'whole', page: 0 }),
        draftButton(context, 'pause', { op: 'pause' }),
      ],
    ),
  };
};

/** More fit no phone; the list itself shows all. */
const AMOUNTS_SHOWN = 20;

/** Whoever amends most often changes a number; those of lists are at hand as well. */
const isOfAmounts = ({ env }: FormContext, field: Field): field is GroupField =>
  env.submitted !== undefined && field.type === 'group' && field.measure !== undefined;

/** "Chỉ tiêu 2: 93%" leads to the amount at once. */
const amountButtons = (context: FormContext, group: GroupField): FormButton[] =>
  keysOf(context.filled, group.id)
    .slice(0, AMOUNTS_SHOWN)
    .flatMap((key) => {
      const [value] = itemValues(context, group, key);
      if (!group.measure || value === undefined) return [];
      const label = say('form-button_amount', { item: itemName(context, group, key), value });
      return [
        answerButton(context, label, {
          op: 'open',
          path: itemPath(group.id, key, group.measure.value),
        }),
      ];
    });

const sending = (context: FormContext): FormButton[] => {
  const count = missingSteps(context.form, context.filled).length;
  if (count === 0)
    return [{ ...draftButton(context, 'submit', { op: 'submit' }), style: 'success' }];
  const label = say('form-button_fill-missing', { count });
  return [{ ...draftButton(context, label, { op: 'fill-missing' }), style: 'primary' }];
};

/** What is in a draft, counted, for whoever sends it without having read it all. */
export const contentsLines = ({ form, filled }: FormContext) => {
  const fields = fieldsInSections(form, filled);
  const countOf = ({ id }: GroupField): number => filled.items[id]?.length ?? 0;
  const groups = fields.flatMap((field) => (field.type === 'group' ? [field] : []));
  const isThere = (field: Field): boolean =>
    hasDocument(form, filled, field) || (filled.answers.get(field.id)?.value ?? null) !== null;
  const isLedTo = (field: ItemField): boolean =>
    field.calculation !== undefined || isWalkedTo(form, filled, { field, group: null, key: null });
  const own = fields.flatMap((field) =>
    field.type === 'group' || field.type === 'note' ? [] : [field],
  );
  // What nobody is led to is missed by nobody either.
  const others = own.filter((field) => isThere(field) || isLedTo(field));
  const answered = others.filter(isThere).length;
  return [
    ...totalOfDraft({ form, filled }),
    ...groups.map((group) =>
      say('form-contents-group', {
        label: labelOf(form, group),
        count: countOf(group),
      }),
    ),
    say(groups.length > 0 ? 'form-contents-rest' : 'form-contents-all', {
      answered,
      empty: others.length - answered,
    }),
  ];
};
