import { yearOfPeriod } from '../shared/period.ts';
import { say } from '../shared/text-ref.ts';
import type { GroupField } from './form.ts';
import { draftButton, type Screen } from './show.ts';
import { headLine, itemName, itemTitle } from './titles.ts';
import type { Turn } from './turn.ts';

/** The last question before an immutable version is made. */
export const confirmSubmit = (turn: Turn): Screen => ({
  lines: [
    headLine(turn),
    'blank',
    say('form-confirm-submit', {
      form: say(`${turn.form.id}.title`, { period: String(yearOfPeriod(turn.env.period)) }),
      unit: turn.env.unitName,
    }),
  ],
  rows: [
    [{ ...draftButton(turn, 'submit-yes', { op: 'submit-yes' }), style: 'success', word: 'yes' }],
    [{ ...draftButton(turn, 'not-yet', { op: 'review', page: 0 }), word: 'no' }],
  ],
});

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
  lines: [headLine(turn), 'blank', say('form-confirm-cancel')],
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
