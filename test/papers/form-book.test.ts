import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { takesFile } from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { unpackedEntry, zipContents } from '../../src/papers/zip-contents.ts';
import { TalkedDraft, text } from '../core/forms/talk.ts';
import { FilledBook } from '../support/filled-book.ts';
import { bookOf, form, foundIn, takenFrom } from './talked-book.ts';

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
    ['a number as text with spaces of Excel', 'count', '1\u00A0250', 1250],
    ['a half in a cell', 'size', 0.5, 0.5],
    ['a half as text', 'size', '0,5', 0.5],
    ['steps of a half', 'rate', '97,5', 97.5],
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

it('makes room for hints of several lines, and lets what stands alone in a row reach over it', async () => {
  const bytes = await bookOf(new TalkedDraft(annualPlan).contact('Lan'));
  const entries = zipContents(bytes) ?? [];
  const xmls = entries
    .filter(({ name }) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    .map((entry) => new TextDecoder().decode(unpackedEntry(bytes, entry)));
  const heights = xmls.flatMap((xml) =>
    [...xml.matchAll(/<row [^>]*\bht="(\d+)/gu)].map(([, height]) => Number(height)),
  );
  expect(Math.max(...heights)).toBeGreaterThanOrEqual(32);
  // Below the title stands how it is filled in, in the narrow column of numbers.
  const alone = xmls.map((xml) => /<row r="2"[^>]*>/u.exec(xml)?.[0] ?? '');
  expect(alone.filter((row) => row.includes('ht='))).toEqual([]);
});
