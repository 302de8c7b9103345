import { describe, expect, it } from 'vitest';

import { missingSteps } from '../../../src/core/forms/answers/missing-steps.ts';
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
    expect(progress(people, draft.filled)).toEqual({ done: 4, of: 4, share: 1, secondsLeft: 0 });
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
    expect(progress(form, draft.filled)).toEqual({ done: 3, of: 3, share: 1, secondsLeft: 0 });
    lan.does({ type: 'pressed', action: { op: 'add', group: 'items' }, rev: 0 });
    lan.says('Hai');
    expect(progress(form, draft.filled)).toMatchObject({ done: 2, of: 3 });
    lan.says('2');
    expect(progress(form, draft.filled)).toMatchObject({ done: 3, of: 3 });
  });

  it('counts figures that one message answers as one step, and tells how long the rest takes', () => {
    const form = {
      ...smallForm([
        { id: 'first', type: 'text', maxLength: 20 },
        { id: 'lessons', type: 'integer' },
        { id: 'checks', type: 'integer' },
        { id: 'news', type: 'integer' },
      ]),
    };
    const section = form.sections[0] ?? '';
    const asTable = { ...form, sheets: [section] };
    const lan = new TalkedDraft(asTable).contact('Lan');
    expect(progress(asTable, lan.draft.filled)).toEqual({
      done: 0,
      of: 2,
      share: 0,
      secondsLeft: 22,
    });
    expect(missingSteps(asTable, lan.draft.filled)).toMatchObject([
      { id: 'first' },
      { id: 'lessons' },
    ]);
    lan.says('Một');
    lan.says('1: 7');
    expect(progress(asTable, lan.draft.filled)).toMatchObject({ done: 1, of: 2, secondsLeft: 8 });
    lan.says('2; 3');
    expect(progress(asTable, lan.draft.filled)).toEqual({
      done: 2,
      of: 2,
      share: 1,
      secondsLeft: 0,
    });
    expect(missingSteps(asTable, lan.draft.filled)).toEqual([]);
  });
});
