import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawnBook } from '../../src/bot/forms/form-book.ts';
import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import { type FoundInDocument, takesFile } from '../../src/core/forms/forms.ts';
import type { Form } from '../../src/core/forms/schema/form.ts';
import { formBook } from '../../src/core/forms/screens/form-book.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { findInFile } from '../../src/papers/find-in-file.ts';
import { drawFormBook } from '../../src/papers/form-book.ts';
import { smallForm } from '../core/forms/small-form.ts';
import { type Contact, TalkedDraft, text } from '../core/forms/talk.ts';
import { FilledBook } from '../support/filled-book.ts';

/** The workbook of a draft, as it is sent. */
const bookOf = (lan: Contact, language: 'vi' | 'en' = 'vi'): Promise<Buffer> => {
  const { form, filled, cursor } = lan.state;
  const book = formBook({ form, filled, cursor, env: lan.env });
  return drawFormBook(drawnBook(book, (ref) => text.words(ref, language)));
};

const foundIn = async (form: Form, bytes: Uint8Array): Promise<FoundInDocument> => {
  const found = await findInFile({ bytes, formId: form.id, year: 2027 });
  if (found.type !== 'found') throw new Error(found.reason);
  return found.found;
};

/** All that an empty draft of the form would take from it. */
const takenFrom = (form: Form, found: FoundInDocument) => {
  const draft = new TalkedDraft(form);
  const lan = draft.contact('Minh');
  const steps = foundSteps({
    form,
    filled: draft.filled,
    cursor: lan.cursor,
    env: { ...lan.env, found: { ...found, name: 'bang.xlsx' } },
  });
  const answers = steps.flatMap((step) =>
    step.answers.map(({ question, value }) => [question.path, value] as const),
  );
  const items = steps.flatMap((step) =>
    step.groups.flatMap(({ rows }) =>
      rows.map(({ given }) => given.map(({ path, value }) => [path.split('.')[2], value] as const)),
    ),
  );
  return { answers, items, unread: steps.flatMap(({ unread }) => unread) };
};

const form = smallForm([
  { id: 'theme', type: 'text', maxLength: 200, multiline: true, required: false },
  { id: 'count', type: 'integer', min: 0, max: 10_000_000, required: false },
  { id: 'rate', type: 'percent', min: 0, max: 100, required: false },
  { id: 'size', type: 'decimal', min: 0, max: 10_000_000, required: false },
  { id: 'cost', type: 'money', min: 0, required: false },
  { id: 'day', type: 'date', required: false },
  { id: 'color', type: 'choice', options: [{ code: 'red' }, { code: 'green' }], required: false },
  {
    id: 'tools',
    type: 'multi-choice',
    options: [{ code: 'saw' }, { code: 'axe' }, { code: 'rope' }],
    required: false,
  },
  { id: 'open', type: 'yes-no', required: false },
  {
    id: 'people',
    type: 'group',
    min: 0,
    max: 30,
    titleField: 'name',
    fields: [
      { id: 'name', type: 'text', maxLength: 60 },
      { id: 'age', type: 'integer', min: 0, max: 200, required: false },
      { id: 'share', type: 'percent', min: 0, max: 100, required: false },
      { id: 'since', type: 'date', required: false },
    ],
  },
]);

const words = fc
  .array(
    fc.constantFrom(
      'Tổ',
      'dân',
      'phố',
      '=SUM(A1)',
      '5/3',
      '+84',
      'văn hóa',
      '"quý"',
      '& <b>',
      '007',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => `Việc ${parts.join(' ')}`);
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined });

const anyAnswers = fc.record({
  theme: optional(words),
  count: optional(fc.integer({ min: 0, max: 10_000_000 })),
  rate: optional(share),
  size: optional(fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 1000)),
  cost: optional(fc.integer({ min: 0, max: 2_000_000_000 })),
  day: optional(day),
  color: optional(fc.constantFrom('red', 'green')),
  tools: optional(fc.constantFrom(['saw'], ['saw', 'rope'])),
  open: optional(fc.boolean()),
});
const anyPerson = fc.record({
  name: words,
  age: optional(fc.integer({ min: 0, max: 200 })),
  share: optional(share),
  since: optional(day),
});
const anyPeople = fc.uniqueArray(anyPerson, { maxLength: 6, selector: ({ name }) => name });

type Values = Readonly<Record<string, unknown>>;

const filledWith = (answers: Values, people: readonly Values[]): TalkedDraft => {
  const draft = new TalkedDraft(form);
  const said = (path: string, value: unknown) =>
    [
      path,
      {
        path,
        value: value as string,
        raw: '',
        rev: 1,
        stale: false,
        savedAt: draft.now,
        savedBy: 'Lan' as never,
      },
    ] as const;
  const known = (values: Values, at: (id: string) => string) =>
    Object.entries(values).flatMap(([id, value]) =>
      value === undefined ? [] : [said(at(id), value)],
    );
  draft.filled = {
    answers: new Map([
      ...known(answers, (id) => id),
      ...people.flatMap((one, n) => known(one, (id) => `people.k${n}.${id}`)),
    ]),
    items: { people: people.map((_, n) => `k${n}`) },
    rev: 1,
  };
  return draft;
};

const without = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

describe('a form as a workbook', () => {
  it('is read again with the answers that it was written with, in each language', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyAnswers,
        anyPeople,
        fc.constantFrom('vi', 'en'),
        async (answers, people, language) => {
          const lan = filledWith(answers, people).contact('Lan');
          const read = takenFrom(form, await foundIn(form, await bookOf(lan, language)));
          expect(read.unread).toEqual([]);
          expect(Object.fromEntries(read.answers)).toEqual(without(answers));
          expect(read.items.map((one) => Object.fromEntries(one))).toEqual(people.map(without));
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each<[what: string, label: string, value: Parameters<FilledBook['put']>[2], read: unknown]>([
    ['a share in a cell of shares', 'rate', { percent: 95 }, 95],
    ['a share with its sign as text', 'rate', '95 %', 95],
    ['a decimal written in Vietnam', 'size', '1.234,5', 1234.5],
    ['a number as text', 'count', '1.250', 1250],
    ['an amount in words', 'cost', '150 triệu', 150_000_000],
    ['a day as text', 'day', '15/3/2027', '2027-03-15'],
    ['a day of the program', 'day', new Date('2027-03-15T00:00:00Z'), '2027-03-15'],
    ['a choice without its marks', 'color', 'GREEN', 'green'],
    ['yes in another language', 'open', 'yes', true],
    ['a number where words are asked', 'theme', 'Năm 2027', 'Năm 2027'],
  ])('reads %s', async (...[, label, value, expected]) => {
    const book = await FilledBook.open(await bookOf(new TalkedDraft(form).contact('Lan')));
    book.put('Thông tin chung', { row: label, heading: 'Trả lời' }, value);
    const { answers, unread } = takenFrom(form, await foundIn(form, await book.save()));
    expect(unread).toEqual([]);
    expect(answers).toEqual([[label, expected]]);
  });

  it.each<[what: string, label: string, value: Parameters<FilledBook['put']>[2]]>([
    ['what may be 0.95 or 95 %', 'rate', 0.95],
    ['what is no number', 'count', 'nhiều'],
    ['a part where the whole is asked', 'count', 2.5],
    ['no option', 'color', 'tím'],
  ])('does not guess %s, and says where it stands', async (_, label, value) => {
    const book = await FilledBook.open(await bookOf(new TalkedDraft(form).contact('Lan')));
    book.put('Thông tin chung', { row: label, heading: 'Trả lời' }, value);
    const { answers, unread } = takenFrom(form, await foundIn(form, await book.save()));
    expect(answers).toEqual([]);
    const [one] = unread;
    const where = one && typeof one.where === 'object' ? text.words(one.where, 'vi') : '';
    expect(where).toMatch(/^sheet “Thông tin chung”, dòng \d+, cột “Trả lời”$/);
  });

  it('reads lists with empty rows between, and nothing of what was not filled in', async () => {
    const book = await FilledBook.open(await bookOf(new TalkedDraft(form).contact('Lan')));
    const list = book.sheets[1]?.name ?? '';
    const first = book.firstFree(list);
    for (const [at, name] of ['Lan', 'Minh'].entries())
      book.put(list, { row: first + at * 4, heading: 'name' }, name);
    book.put(list, { row: first + 4, heading: 'age' }, '41');
    const { answers, items } = takenFrom(form, await foundIn(form, await book.save()));
    expect(answers).toEqual([]);
    expect(items).toEqual([
      [['name', 'Lan']],
      [
        ['name', 'Minh'],
        ['age', 41],
      ],
    ]);
  });

  it('may be sent to the task whose form it is, also where it was saved as text', () => {
    const file = { mime: 'text/csv', kind: 'document', size: 10 };
    expect(takesFile(annualPlan, { ...file, name: 'bang-dien-annual-plan-2027 (2).csv' })).toBe(
      true,
    );
    expect(takesFile(annualPlan, { ...file, name: 'danh-sach.csv' })).toBe(false);
  });

  it('of a real plan holds all that is asked', async () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    const bytes = await bookOf(lan);
    const { book } = await foundIn(annualPlan, bytes);
    expect(book?.sheets.map(({ name }) => name)).toEqual([
      'Thông tin chung',
      'Chỉ tiêu thi đua',
      'Phong trào thi đua',
      'Phân công thực hiện',
      'Danh mục',
    ]);
  });
});
