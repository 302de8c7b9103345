import { describe, expect, it } from 'vitest';

import { formAction, overlongButtons } from '../../src/bot/kit/form-actions.ts';
import type { Action } from '../../src/core/forms/forms.ts';
import { smallForm } from '../core/forms/small-form.ts';

const actions: readonly Action[] = [
  { op: 'set', path: 'a', code: 'yes' },
  { op: 'select', path: 'a', code: 'yes' },
  { op: 'unselect', path: 'a', code: 'yes' },
  { op: 'done', path: 'a.k3x9.b' },
  { op: 'keep', path: 'a.k3x9.b' },
  { op: 'default', path: 'a.k3x9.b' },
  { op: 'same', path: 'a.k3x9.b' },
  { op: 'skip', path: 'a.k3x9.b' },
  { op: 'skip-rest', path: 'a.k3x9.b' },
  { op: 'defer', path: 'a.k3x9.b' },
  { op: 'help', path: 'a.k3x9.b' },
  { op: 'ask-board', path: 'a.k3x9.b' },
  { op: 'back', path: 'a.k3x9.b' },
  { op: 'accept', path: 'a', index: 3 },
  { op: 'retype', path: 'a.k3x9.b' },
  { op: 'mine', path: 'a.k3x9.b' },
  { op: 'theirs', path: 'a.k3x9.b' },
  { op: 'remove-file', path: 'a', file: 'f1' },
  { op: 'open', path: 'a.k3x9.b' },
  { op: 'items', group: 'g' },
  { op: 'item', group: 'g', key: 'k1' },
  { op: 'add', group: 'g' },
  { op: 'delete', group: 'g', key: 'k1' },
  { op: 'delete-yes', group: 'g', key: 'k1' },
  { op: 'leave', group: 'g' },
  { op: 'up', group: 'g', key: 'k1' },
  { op: 'down', group: 'g', key: 'k1' },
  { op: 'duplicate', group: 'g', key: 'k1' },
  { op: 'copy', group: 'g' },
  { op: 'copy-yes', group: 'g' },
  { op: 'offer', group: 'g' },
  { op: 'offer-yes', group: 'g' },
  { op: 'choose', group: 'g', page: 2 },
  { op: 'choose-one', group: 'g', key: 'k1' },
  { op: 'review', page: 2 },
  { op: 'whole', page: 2 },
  { op: 'jump' },
  { op: 'changes', page: 2 },
  { op: 'read' },
  { op: 'read-no' },
  { op: 'found', page: 2, part: 1 },
  { op: 'found-take', page: 2 },
  { op: 'found-keep', page: 2 },
  { op: 'found-edit', page: 2 },
  { op: 'found-skip', page: 2 },
  { op: 'missing' },
  { op: 'fill-missing' },
  { op: 'submit' },
  { op: 'submit-yes' },
  { op: 'cancel-yes' },
  { op: 'cancel-no' },
  { op: 'undo' },
  { op: 'pause' },
];

describe('the button of a form', () => {
  it('carries token, revision, operation and argument', () => {
    const action = { op: 'set', path: 'a.k3x9.b', code: 'yes' } as const;
    const data = formAction.to({ token: 'Ab-_9xYz', rev: 37, action });
    expect(data).toBe('f1:Ab-_9xYz:11:s:a.k3x9.b=yes');
  });

  it.each(actions)('is read as it was written: $op', (action) => {
    const press = { token: 'Ab-_9xYz', rev: 37, action };
    expect(formAction.read(formAction.to(press))).toEqual(press);
  });

  it.each([
    '',
    'menu:',
    'f1:',
    'f2:Ab-_9xYz:1:s:a=b',
    'f1:short:1:s:a=b',
    'f1:Ab-_9xYz:1:?:a',
    'f1:Ab-_9xYz:1:s:a',
    'f1:Ab-_9xYz:1:s:a=b=c',
    'f1:Ab-_9xYz:-1:k:a',
    'f1:Ab-_9xYz:1:a:a=x',
    'f1:Ab-_9xYz:1:r:abc',
    'f1:Ab-_9xYz:1:u:extra',
    'f1:Ab-_9xYz:1:i:group',
    'f1:Ab-_9xYz:1:k:a.b',
    `f1:Ab-_9xYz:1:k:${'a.'.repeat(30)}`,
  ])('is not read from %j', (data) => {
    expect(formAction.read(data)).toBeUndefined();
  });
});

const formWith = (id: string) =>
  smallForm([
    {
      id: 'people',
      type: 'group',
      min: 0,
      max: 5,
      titleField: 'name',
      fields: [
        { id: 'name', type: 'text', maxLength: 20 },
        { id, type: 'text', maxLength: 20 },
      ],
    },
  ]);

it('is found too long while the form is written', () => {
  expect(overlongButtons(formWith('town'))).toEqual([]);
  const [data] = overlongButtons(formWith('a_field_whose_name_does_not_end'));
  expect(data).toContain('people.keyx.a_field_whose_name_does_not_end');
});
