import { say, type TextRef } from '../../shared/text-ref.ts';
import { itemName, itemTitle } from '../answers/item-names.ts';
import { changesOf, changesPage } from '../engine/amendment.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { GroupField } from '../schema/form.ts';
import { draftButton, type Screen } from './show.ts';
import { formTitle, headLine } from './titles.ts';
import { contentsLines } from './whole-screen.ts';

/** The last question before an immutable version is made; of an amendment, with its changes. */
export const confirmSubmit = (context: FormContext): Screen => {
  const changes = changesOf(context) ?? [];
  const { lines, pages } = changesPage(changes, 0);
  const all = say('form-button_all-changes', { count: changes.length });
  const more = pages > 1 ? [[draftButton(context, all, { op: 'changes', page: 0 })]] : [];
  return {
    lines: [
      headLine(context),
      'blank',
      submitQuestion(context),
      'blank',
      ...(context.env.submitted ? lines : contentsLines(context)),
    ],
    rows: [
      [
        {
          ...draftButton(context, 'submit-yes', { op: 'submit-yes' }),
          style: 'success',
          word: 'yes',
        },
      ],
      ...more,
      [draftButton(context, 'whole', { op: 'whole', page: 0 })],
      [{ ...draftButton(context, 'not-yet', { op: 'review', page: 0 }), word: 'no' }],
    ],
  };
};

const submitQuestion = (context: FormContext): TextRef => {
  const { env } = context;
  const values = { form: formTitle(context), unit: env.unitName };
  return env.submitted
    ? say('form-confirm-amendment', { ...values, number: env.submitted.number })
    : say('form-confirm-submit', values);
};

export const confirmDelete = (context: FormContext, group: GroupField, key: string): Screen => ({
  lines: [
    headLine(context),
    'blank',
    say('form-confirm-delete', {
      item: itemName(context, group, key),
      title: itemTitle(context, group, key),
    }),
  ],
  rows: [
    [
      {
        ...draftButton(context, 'delete-yes', { op: 'delete-yes', group: group.id, key }),
        style: 'danger',
        word: 'yes',
      },
      { ...draftButton(context, 'keep-item', { op: 'items', group: group.id }), word: 'no' },
    ],
  ],
});

/** Throwing a draft away can be undone for a while, which the words say. */
export const confirmCancel = (context: FormContext): Screen => ({
  lines: [headLine(context), 'blank', cancelQuestion(context)],
  rows: [
    [{ ...draftButton(context, 'cancel-no', { op: 'cancel-no' }), style: 'primary', word: 'no' }],
    [
      draftButton(context, 'pause', { op: 'pause' }),
      {
        ...draftButton(context, 'cancel-yes', { op: 'cancel-yes' }),
        style: 'danger',
        word: 'yes',
      },
    ],
  ],
});

const cancelQuestion = ({ env: { submitted } }: FormContext): TextRef =>
  submitted
    ? say('form-confirm-cancel-amendment', { number: submitted.number })
    : say('form-confirm-cancel');
