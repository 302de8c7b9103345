import { describe, expect, it } from 'vitest';

import { lint } from '../../../src/core/forms/engine/lint.ts';
import type { Field, Form } from '../../../src/core/forms/schema/form.ts';
import { smallForm } from './small-form.ts';

const line = (id: string, more: Partial<Field> = {}): Field =>
  ({ id, type: 'text', maxLength: 9, ...more }) as Field;
const group = (fields: Field[], titleField = 'name'): Field =>
  ({ id: 'people', type: 'group', min: 0, max: 2, titleField, fields }) as Field;

const problems = (fields: Field[], more: Partial<Form> = {}): string[] =>
  lint(smallForm(fields, more), () => true).map(({ at, problem }) => `${at}: ${problem}`);

describe('a form is checked before anybody fills it in', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(problems([line('a'), group([line('name')])])).toEqual([]);
  });

  it.each<[string, Field[], Partial<Form>]>([
    ['a: id is used twice', [line('a'), line('a')], {}],
    ['name: id is used twice', [group([line('name'), line('name')])], {}],
    ['Tên: id is not usable', [line('Tên')], {}],
    ['section: id is not usable', [line('section')], {}],
    ['a: section is not one of the form', [line('a', { section: 'none' })], {}],
    [
      'a: refers to unknown "b"',
      [line('a', { relevant: { type: 'not', of: { type: 'answered', field: 'b' } } })],
      {},
    ],
    [
      'a: refers to unknown "b"',
      [line('a', { constraint: [{ type: 'not-before', field: 'b' }] })],
      {},
    ],
    ['a: refers to unknown "b"', [line('a', { skipSets: { field: 'b', value: 'x' } })], {}],
    ['people: titleField is none of its fields', [group([line('name')], 'title')], {}],
    [
      'b: a rule refers to this unknown question',
      [line('a')],
      { rules: [{ severity: 'refuse', when: { type: 'sum-above', fields: ['a', 'b'], max: 1 } }] },
    ],
    [
      'a: its condition depends on itself',
      [
        line('a', { relevant: { type: 'answered', field: 'b' } }),
        line('b', { relevant: { type: 'all', of: [{ type: 'answered', field: 'a' }] } }),
      ],
      {},
    ],
    ['only: no figures of this section follow each other', [line('a')], { sheets: ['only'] }],
    [
      'b: the total refers to this unknown question',
      [line('a')],
      { totals: [{ of: 'a', most: 'b' }] },
    ],
    [
      'only: no figures of this section follow each other',
      [{ id: 'n', type: 'integer' }, line('a'), { id: 'm', type: 'integer' }],
      { sheets: ['only'] },
    ],
  ])('%s', (problem, fields, more) => {
    expect(problems(fields, more)).toContain(problem);
  });

  it('finds every text that is missing', () => {
    const keys = lint(
      smallForm([
        { id: 'color', type: 'choice', options: [{ code: 'red' }] },
        { id: 'paper', type: 'file', accept: ['pdf', 'word'], max: 1 },
        group([line('name')]),
      ]),
      () => false,
    ).map(({ at }) => at);
    expect(keys).toEqual(
      expect.arrayContaining([
        'small.title',
        'small_section_only',
        'small_color.ask',
        'small_color_red',
        'small_people.item',
        'small_people_name.example',
        'form-files_pdf-word',
      ]),
    );
  });
});
