import { say, type TextRef } from '../../shared/text-ref.ts';
import { changesOf, changesPage } from '../answers/amendment.ts';
import type { Turn } from '../engine/form-context.ts';
import type { GroupField } from '../schema/form.ts';
import { formTitle, headLine, itemName, itemTitle } from '../schema/titles.ts';
import { draftButton, type Screen } from './show.ts';

/** The last question before an immutable version is made; of an amendment, with its changes. */
export const confirmSubmit = (turn: Turn): Screen => {
  const changes = changesOf(turn) ?? [];
  const { lines, pages } = changesPage(changes, 0);
  const all = say('form-button_all-changes', { count: changes.length });
  const more = pages > 1 ? [[draftButton(turn, all, { op: 'changes', page: 0 })]] : [];
  return {
    lines: [headLine(turn), 'blank', submitQuestion(turn), 'blank', ...lines],
    rows: [
      [{ ...draftButton(turn, 'submit-yes', { op: 'submit-yes' }), style: 'success', word: 'yes' }],
      ...more,
      [{ ...draftButton(turn, 'not-yet', { op: 'review', page: 0 }), word: 'no' }],
    ],
  };
};

const submitQuestion = (turn: Turn): TextRef => {
  const { env } = turn;
  const values = { form: formTitle(turn), unit: env.unitName };
  return env.submitted
    ? say('form-confirm-amendment', { ...values, number: env.submitted.number })
    : say('form-confirm-submit', values);
};

export const confirmDelete = (turn: Turn, group: GroupField, key: string): Screen => ({
  lines: [
    headLine(turn),
    'blank',
    say('form-confirm-delete', {
      item: itemName(turn, group, key),
      title: itemTitle(turn, group, key),
    }),
  ],
  rows: [
    [
      {
        ...draftButton(turn, 'delete-yes', { op: 'delete-yes', group: group.id, key }),
        style: 'danger',
        word: 'yes',
      },
      { ...draftButton(turn, 'keep-item', { op: 'items', group: group.id }), word: 'no' },
    ],
  ],
});

/** Throwing a draft away can be undone for a while, which the words say. */
export const confirmCancel = (turn: Turn): Screen => ({
  lines: [headLine(turn), 'blank', cancelQuestion(turn)],
  rows: [
    [{ ...draftButton(turn, 'cancel-no', { op: 'cancel-no' }), style: 'primary', word: 'no' }],
    [
      draftButton(turn, 'pause', { op: 'pause' }),
      {
        ...draftButton(turn, 'cancel-yes', { op: 'cancel-yes' }),
        style: 'danger',
        word: 'yes',
      },
    ],
  ],
});

const cancelQuestion = ({ env: { submitted } }: Turn): TextRef =>
  submitted
    ? say('form-confirm-cancel-amendment', { number: submitted.number })
    : say('form-confirm-cancel');
