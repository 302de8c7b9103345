import { describe, expect, it } from 'vitest';

import { formAction, overlongButtons } from '../../src/bot/kit/form-actions.ts';
import { smallForm } from '../core/forms/small-form.ts';

describe('the button of a form', () => {
  it('carries token, revision, operation and argument', () => {
    const action = { op: 'set', path: 'a.k3x9.b', code: 'yes' } as const;
    const data = formAction.to({ token: 'Ab-_9xYz', rev: 37, action });
    expect(data).toBe('f1:Ab-_9xYz:11:s:a.k3x9.b=yes');
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
