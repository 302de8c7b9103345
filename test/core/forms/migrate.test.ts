import { describe, expect, it } from 'vitest';

import type { Filled } from '../../../src/core/forms/answers/answers.ts';
import { applyWrites } from '../../../src/core/forms/answers/apply-writes.ts';
import { migrateAnswers } from '../../../src/core/forms/answers/migrate.ts';
import type { Field } from '../../../src/core/forms/schema/form.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const before = smallForm([
  { id: 'name', type: 'text', maxLength: 20 },
  { id: 'color', type: 'choice', options: [{ code: 'red' }, { code: 'blue' }] },
  { id: 'size', type: 'integer' },
  {
    id: 'people',
    type: 'group',
    min: 0,
    max: 3,
    titleField: 'name',
    fields: [{ id: 'name', type: 'text', maxLength: 20 }],
  },
]);

const filledIn = (): Filled => {
  const draft = new TalkedDraft(before);
  const lan = draft.contact('Lan');
  for (const said of ['An', 'red', '7', 'Minh', 'xong, tiếp tục']) lan.says(said);
  return draft.filled;
};

const after = (...fields: Field[]) => smallForm(fields, { version: 2 });

describe('a form that changed under a draft', () => {
  it('keeps answers by id, whatever their order now', () => {
    const filled = filledIn();
    const [name, color, size, people] = before.fields;
    const reversed = after(...[people, size, color, name].flatMap((field) => field ?? []));
    expect(migrateAnswers(reversed, filled)).toMatchObject({ filled, writes: [], dropped: [] });
  });

  it('follows new names of questions, groups and options', () => {
    const renamed = after(
      { id: 'full_name', type: 'text', maxLength: 20, aliases: ['name'] },
      { id: 'color', type: 'choice', options: [{ code: 'crimson', aliases: ['red'] }] },
      {
        id: 'members',
        aliases: ['people'],
        type: 'group',
        min: 0,
        max: 3,
        titleField: 'title',
        fields: [{ id: 'title', type: 'text', maxLength: 20, aliases: ['name'] }],
      },
    );
    const old = filledIn();
    const { filled, writes, dropped } = migrateAnswers(renamed, old);
    const values = Object.fromEntries(
      [...filled.answers].map(([path, { value }]) => [path, value]),
    );
    expect(values).toEqual({ full_name: 'An', color: 'crimson', 'members.k001.title': 'Minh' });
    expect(filled.items).toEqual({ members: ['k001'] });
    expect(dropped).toEqual(['size']);
    const author = { person: 'x' as never, now: 0 as never };
    const stored = applyWrites(old, writes, author);
    for (const [path, answer] of filled.answers)
      expect(stored.answers.get(path)).toMatchObject({ value: answer.value, rev: answer.rev });
  });

  it('asks again what no longer fits its question', () => {
    const changed = after(
      { id: 'name', type: 'text', maxLength: 20 },
      { id: 'color', type: 'choice', options: [{ code: 'green' }] },
      { id: 'size', type: 'date' },
    );
    const { filled, dropped } = migrateAnswers(changed, filledIn());
    expect([...filled.answers.keys()]).toEqual(['name']);
    expect(dropped).toEqual(expect.arrayContaining(['color', 'size', 'people.k001.name']));
  });
});
