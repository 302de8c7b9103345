import { describe, expect, it } from 'vitest';

import { type Content, contentOf, parseContent } from '../../../src/core/forms/answers/content.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import { smallForm } from './small-form.ts';
import { fileId, TalkedDraft, words } from './talk.ts';

const form = smallForm(
  [
    { id: 'share', type: 'percent', section: 'one' },
    { id: 'budget', type: 'money', section: 'one', required: false },
    {
      id: 'colors',
      type: 'multi-choice',
      section: 'one',
      options: [{ code: 'red' }, { code: 'blue' }],
    },
    {
      id: 'people',
      section: 'two',
      type: 'group',
      min: 1,
      max: 3,
      titleField: 'name',
      fields: [
        { id: 'name', type: 'text', maxLength: 20 },
        { id: 'born', type: 'date' },
      ],
    },
    { id: 'paper', type: 'file', section: 'two', accept: ['pdf', 'word'], max: 1 },
  ],
  { sections: ['one', 'two'] },
);

const filledIn = () => {
  const draft = new TalkedDraft(form);
  const lan = draft.contact('Lan');
  for (const said of ['12,5', 'bỏ qua', '2, 1', 'Minh', '2/9/1990', 'xong, tiếp tục'])
    lan.says(said);
  lan.sends({ id: fileId('f1'), name: 'a.pdf' });
  return draft;
};

describe('what is handed in', () => {
  it('has each answer under its section, without what was left out', () => {
    const { filled, files } = filledIn();
    expect(contentOf(form, filled, files)).toEqual({
      form: 'small',
      formVersion: 1,
      sections: [
        {
          id: 'one',
          entries: [
            { type: 'answer', field: 'share', value: 12.5 },
            { type: 'answer', field: 'colors', value: ['red', 'blue'] },
          ],
        },
        {
          id: 'two',
          entries: [
            {
              type: 'group',
              field: 'people',
              rows: [
                {
                  key: 'k001',
                  entries: [
                    { type: 'answer', field: 'name', value: 'Minh' },
                    { type: 'answer', field: 'born', value: '1990-09-02' },
                  ],
                },
              ],
            },
            { type: 'answer', field: 'paper', value: [{ id: 'f1', name: 'a.pdf', size: 1000 }] },
          ],
        },
      ],
    });
  });

  it('is the same JSON for the same answers in whatever order they were given', () => {
    const { filled, files } = filledIn();
    const answers = new Map([...filled.answers].toReversed());
    expect(JSON.stringify(contentOf(form, { ...filled, answers }, files))).toBe(
      JSON.stringify(contentOf(form, filled, files)),
    );
  });

  it('is readable', () => {
    const { filled, files } = filledIn();
    const lines = summarise(form, contentOf(form, filled, files)).map((line) => words(line));
    expect(lines.map((line) => line.replaceAll(/<\/?\w>/g, ''))).toEqual([
      'one',
      'share: 12,5%',
      'colors: red; blue',
      'two',
      'people (1)',
      '1. Minh: 2/9/1990',
      'paper: a.pdf',
    ]);
  });

  it('stays readable when the form no longer has the questions', () => {
    const { filled, files } = filledIn();
    const later = smallForm([{ id: 'share', type: 'text', maxLength: 9 }], { version: 2 });
    const lines = summarise(later, contentOf(form, filled, files)).map((line) => words(line));
    expect(lines.join('\n')).toContain('born: 1990-09-02');
    expect(lines.join('\n')).toContain('paper: a.pdf');
  });

  it.each([
    null,
    'x',
    {},
    { form: 'a', formVersion: 1, sections: [{ id: 1 }] },
    { form: 'a', formVersion: 1, sections: [{ id: 'a', entries: [{}] }] },
  ])('is not read from %j', (stored) => {
    expect(parseContent(stored)).toBeUndefined();
  });

  it('is read back from its JSON', () => {
    const { filled, files } = filledIn();
    const content: Content = contentOf(form, filled, files);
    expect(parseContent(JSON.parse(JSON.stringify(content)))).toEqual(content);
  });
});
