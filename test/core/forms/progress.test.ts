import { describe, expect, it } from 'vitest';

import { progress } from '../../../src/core/forms/answers/progress.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const people = smallForm([
  { id: 'before', type: 'yes-no' },
  {
    id: 'people',
    type: 'group',
    min: 2,
    max: 3,
    titleField: 'name',
    fields: [
      { id: 'name', type: 'text', maxLength: 20, constraint: [{ type: 'unique' }] },
      { id: 'age', type: 'integer', min: 1, max: 99, required: false },
    ],
  },
  { id: 'after', type: 'yes-no' },
]);

describe('progress', () => {
  it('counts progress up to one, and only then', () => {
    const draft = new TalkedDraft(people);
    const lan = draft.contact('Lan');
    const shares = [progress(people, draft.filled).share];
    for (const said of ['có', 'Lan', 'bỏ qua', 'Minh', 'bỏ qua', 'xong, tiếp tục', 'có']) {
      lan.says(said);
      shares.push(progress(people, draft.filled).share);
    }
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(progress(people, draft.filled)).toEqual({ done: 4, of: 4, share: 1 });
  });

  const branching = smallForm([
    { id: 'first', type: 'text', maxLength: 20 },
    { id: 'signed', type: 'yes-no' },
    ...['number', 'day'].map(
      (id) =>
        ({
          id,
          type: 'text',
          maxLength: 20,
          relevant: { type: 'equals', field: 'signed', value: true },
        }) as const,
    ),
  ]);

  it.each([
    [
      ['Một', 'có', 'Hai', 'Ba'],
      ['1/4', '2/4', '3/4', '4/4'],
    ],
    [
      ['Một', 'không'],
      ['1/4', '2/2'],
    ],
  ])('is never set back by an answer that brings up questions: %j', (said, seen) => {
    const lan = new TalkedDraft(branching).contact('Lan');
    const shown = said.map((text) => {
      lan.says(text);
      const { done, of } = progress(branching, lan.draft.filled);
      return `${done}/${of}`;
    });
    expect(shown).toEqual(seen);
  });

  it('is not full while an item more than is needed lacks something', () => {
    const form = smallForm([
      {
        id: 'items',
        type: 'group',
        min: 1,
        max: 9,
        titleField: 'name',
        fields: [
          { id: 'name', type: 'text', maxLength: 20 },
          { id: 'size', type: 'integer' },
        ],
      },
      { id: 'after', type: 'yes-no' },
    ]);
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    for (const said of ['Một', '1', 'xong, tiếp tục', 'có']) lan.says(said);
    expect(progress(form, draft.filled)).toEqual({ done: 3, of: 3, share: 1 });
    lan.does({ type: 'pressed', action: { op: 'add', group: 'items' }, rev: 0 });
    lan.says('Hai');
    expect(progress(form, draft.filled)).toMatchObject({ done: 2, of: 3 });
    lan.says('2');
    expect(progress(form, draft.filled)).toMatchObject({ done: 3, of: 3 });
  });
});
