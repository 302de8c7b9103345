import { describe, expect, it } from 'vitest';

import { answersIn } from '../../../src/core/forms/answers/content-answers.ts';
import { type Content, contentOf } from '../../../src/core/forms/answers/content.ts';
import { differences } from '../../../src/core/forms/answers/difference.ts';
import { migrateAnswers } from '../../../src/core/forms/answers/migrate.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import type { Field, Form } from '../../../src/core/forms/schema/form.ts';
import { door, type FormDoor } from '../../support/form-door.ts';
import { smallForm } from './small-form.ts';
import { words } from './talk.ts';

const line = (id: string, more: Partial<Field> = {}): Field =>
  ({ id, type: 'text', maxLength: 60, ...more }) as Field;

/** The first: a name, a colour of three, a size in words, one campaign. */
const first = smallForm([
  line('name'),
  { id: 'color', type: 'choice', options: [{ code: 'red' }, { code: 'blue' }, { code: 'green' }] },
  line('size'),
  line('campaign'),
  line('note', { required: false }),
]);

/** The second: the name is called otherwise, the size is a number, green is gone. */
const second = smallForm(
  [
    line('full_name', { aliases: ['name'] }),
    {
      id: 'color',
      type: 'choice',
      options: [{ code: 'crimson', aliases: ['red'] }, { code: 'blue' }],
    },
    { id: 'size', type: 'integer', min: 1, max: 100 },
    line('campaign'),
    line('note', { required: false }),
  ],
  { version: 2 },
);

/** The third: once more another name, and any number of campaigns. */
const third = smallForm(
  [
    line('whole_name', { aliases: ['full_name', 'name'] }),
    {
      id: 'color',
      type: 'choice',
      options: [{ code: 'crimson', aliases: ['red'] }, { code: 'blue' }],
    },
    { id: 'size', type: 'integer', min: 1, max: 100 },
    {
      id: 'campaigns',
      type: 'group',
      min: 1,
      max: 5,
      titleField: 'title',
      fields: [
        line('title', { movedFrom: 'campaign' }) as never,
        { id: 'days', type: 'integer', min: 1, max: 365, required: false },
      ],
    },
    line('note', { required: false }),
  ],
  { version: 3 },
);

const filledIn = (color: string): FormDoor =>
  door(first).say('An').say(color).say('12 lớp').say('Xanh, sạch').say('Ghi chú');

/** The draft as the next version of the program finds it. */
const under = (form: Form, before: FormDoor): FormDoor => {
  const { filled, writes } = migrateAnswers(form, before.contact.draft.filled);
  // What is written once needs no second migration.
  expect(migrateAnswers(form, filled).writes).toEqual([]);
  expect(new Set(writes.map((write) => JSON.stringify(write))).size).toBe(writes.length);
  return door(form, { filled });
};

const told = (form: Form, content: Content): string =>
  summarise(form, content).map(words).join('\n');

describe('a draft', () => {
  it('keeps every answer through three versions: renamed, retyped, without an option, moved into a list', () => {
    const now = under(third, under(second, filledIn('red')));
    expect(now.answers()).toEqual({
      whole_name: 'An',
      color: 'crimson',
      'campaigns.from.title': 'Xanh, sạch',
      note: 'Ghi chú',
    });
    now.expectAsk('size').say('12').expectAsk('review');
    expect(now.contact.draft.filled.items).toEqual({ campaigns: ['from'] });
    expect(now.review()).toContain('Xanh, sạch');
    now.submit();
  });

  it('is the same when the second version was never met', () => {
    const two = under(third, under(second, filledIn('red'))).answers();
    expect(under(third, filledIn('red')).answers()).toEqual(two);
  });

  it('is asked again what an option that is gone, or another type, cannot hold', () => {
    const now = under(second, filledIn('green'));
    expect(Object.keys(now.answers())).toEqual(['full_name', 'campaign', 'note']);
    expect(missing(second, now.contact.draft.filled).map(({ path }) => path)).toEqual([
      'color',
      'size',
    ]);
    now.expectAsk('color').tap('blue').say('12').expectAsk('review');
  });

  it('takes more items beside the one that was moved, and loses neither', () => {
    const now = under(third, filledIn('red')).say('12').tap('4. campaigns').tap('campaigns');
    now.say('Thứ hai').tap('form-button_no-data');
    expect(now.review()).toMatch(/Xanh, sạch[^]*Thứ hai/);
  });
});

describe('what was handed in', () => {
  const handedIn = filledIn('red').submit();

  it('stays readable under each later version, with nothing of it hidden', () => {
    for (const form of [second, third])
      for (const word of ['An', 'Xanh, sạch', '12 lớp', 'Ghi chú', 'red'])
        expect(told(form, handedIn)).toContain(word);
  });

  it('is amended, and proposed the next year, under the new names', () => {
    const { answers, items } = answersIn(third, handedIn);
    expect(Object.fromEntries(answers)).toEqual({
      whole_name: 'An',
      color: 'crimson',
      'campaigns.from.title': 'Xanh, sạch',
      note: 'Ghi chú',
    });
    expect(items).toEqual({ campaigns: ['from'] });
  });

  it('differs from its amendment by what was changed', () => {
    const amended = under(second, filledIn('red')).say('12').tap('1. name').say('Bình');
    const { filled, files } = amended.contact.draft;
    const changes = differences(second, handedIn, contentOf(second, filled, files)).map(words);
    expect(changes.join('\n')).toContain('Bình');
    expect(changes.join('\n')).not.toContain('Xanh, sạch');
  });
});
