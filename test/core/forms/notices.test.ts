import { expect, it } from 'vitest';

import { fittingNotices } from '../../../src/core/forms/forms.ts';
import { say, type TextRef } from '../../../src/core/shared/text-ref.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft, words } from './talk.ts';

const { env } = new TalkedDraft(smallForm([{ id: 'n', type: 'integer' }])).contact('Lan');

const AWARDS = ['Giấy khen tập thể', 'Giấy khen cá nhân', 'Bằng khen tập thể', 'Bằng khen cá nhân'];
const recorded = AWARDS.map((label, at) => say('form-recorded', { label, value: String(at + 5) }));

/** What is said above a screen of so many lines, in Vietnamese without its marks. */
const told = (notices: readonly TextRef[], lines: number): string[] =>
  fittingNotices(
    { env },
    notices,
    Array.from({ length: lines }, () => say('form-yes')),
  ).map((notice) => words(notice).replaceAll(/<\/?b>/g, ''));

it('tells each answer in a line of its own where a phone shows all of them', () => {
  expect(told(recorded, 13)).toEqual(AWARDS.map((label, at) => `Đã ghi nhận ${label}: ${at + 5}`));
});

it('tells them in one line, then without their names, then how many, where that is too long', () => {
  expect(told(recorded, 14)).toEqual([
    'Đã ghi nhận: Giấy khen tập thể 5; Giấy khen cá nhân 6; Bằng khen tập thể 7; Bằng khen cá nhân 8',
  ]);
  expect(told(recorded, 15)).toEqual(['Đã ghi nhận 4 nội dung: 5; 6; 7; 8']);
  const long = recorded.map(({ values }) =>
    say('form-recorded', { label: values?.['label'] ?? '', value: 'Một câu dài. '.repeat(9) }),
  );
  expect(told(long, 15)).toEqual(['Đã ghi nhận 4 nội dung.']);
});

it('keeps what else is said, before and after them', () => {
  const [file, left] = [say('form-at-first'), say('form-use-buttons')];
  expect(told([file, ...recorded, left], 13)).toEqual([
    words(file),
    'Đã ghi nhận 4 nội dung: 5; 6; 7; 8',
    words(left),
  ]);
  expect(told([recorded[0] ?? file, left], 40)).toHaveLength(2);
});
