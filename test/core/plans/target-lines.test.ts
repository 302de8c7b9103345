import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  bareAimOf,
  readTargetLines,
  type Target,
  targetWords,
} from '../../../src/core/plans/read-targets.ts';
import { text } from '../forms/talk.ts';
import { detailed } from './detailed-lines.ts';
import { passed } from './passed-lines.ts';
import { siblings } from './sibling-lines.ts';
import { spoken } from './spoken-lines.ts';
import { corpus, type Meaning } from './target-corpus.ts';

const meaningOf = (target: Target): Required<Meaning> | Meaning => ({
  name: target.name,
  ...(target.comparison === 'equal' ? {} : { comparison: target.comparison }),
  ...(target.value === null ? {} : { value: target.value }),
  ...(target.upper === null ? {} : { upper: target.upper }),
  ...unitOf(target),
  ...(target.direction === 'increase' ? {} : { direction: target.direction }),
  ...(target.isChange ? { isChange: true as const } : {}),
  ...(target.basis === null ? {} : { basis: target.basis }),
  ...(target.words === null ? {} : { words: target.words }),
});

const unitOf = ({ unit, comparison, value }: Target): { unit?: string } => {
  if (comparison === 'text' && value === null) return {};
  const words = unit.type === 'own' ? unit.words : unit.code;
  return words === 'other' ? {} : { unit: words };
};

/** What is read of lines; a line that is not read whole shows as its words. */
const read = (lines: string): (Meaning | { unread: readonly string[] })[] =>
  readTargetLines(lines).targets.map(({ target, values, unread }) =>
    target && unread.length === 0 ? meaningOf(target) : { values, unread },
  );

const printed = (line: string): string => {
  const [one] = readTargetLines(line).targets;
  return one?.target ? text.words(targetWords(one.target), 'vi') : `not read: ${line}`;
};

/** The cells of a row that says the same: number, name, unit and value. */
const rowOf = (line: string): string[] | undefined => {
  const [one] = readTargetLines(line).targets;
  const target = one?.target;
  if (!target || (target.comparison === 'text' && target.words === null)) return undefined;
  const { unit } = target;
  const words = unit.type === 'own' ? unit.words : (SPELLED.get(unit.code) ?? '');
  return ['1', target.name, words, text.words(bareAimOf(target), 'vi')];
};

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['person', 'người'],
  ['model', 'mô hình'],
  ['initiative', 'sáng kiến'],
]);

/** Capitals and tone marks that stand elsewhere (hoá, hóa) make no other name. */
const sameName = ({ name, ...rest }: Meaning) => ({
  ...rest,
  name: name.toLowerCase().replaceAll('hoá', 'hóa'),
});

const readAll = (lines: string) => read(lines).map((one) => ('name' in one ? sameName(one) : one));

describe('a target as officials write it', () => {
  it.each(corpus.map(({ line, means }) => [line, means] as const))('%s', (line, means) => {
    expect(read(line)).toEqual([means]);
  });

  it.each(corpus.map(({ line, means }) => [line, means] as const))(
    'is the same printed and read again: %s',
    (line, means) => {
      expect(read(printed(line))).toEqual([means]);
    },
  );

  const meanings = corpus.map(({ means }) => sameName(means));

  it.each([
    ['as a list', corpus.map(({ line }) => line)],
    ['with running numbers', corpus.map(({ line }, at) => `${at + 1}. ${line};`)],
    ['with slashes', corpus.map(({ line }, at) => `${at + 1}/${line.replace(/^(?=\d+\/)/, ' ')}`)],
    ['with dashes', corpus.map(({ line }) => `- ${line}`)],
    ['with plus signs', corpus.map(({ line }) => `+ ${line}.`)],
  ])('is read in one paste %s', (_, lines) => {
    expect(readAll(lines.join('\n'))).toEqual(meanings);
  });

  const header = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026'];
  const rows = corpus.map(({ cells: [name, unit, value] }, at) => [
    String(at + 1),
    name,
    unit,
    value,
  ]);

  it.each([
    ['rows from Excel', [header, ...rows].map((row) => row.join('\t'))],
    ['rows without their head', rows.map((row) => row.slice(1).join('\t'))],
    ['cells between bars', [header, ...rows].map((row) => row.join(' | '))],
    ['a table from Word that has lost its tabs', [header, ...rows].map((row) => row.join(' '))],
  ])('is read as %s', (_, lines) => {
    expect(readAll(lines.join('\n'))).toEqual(meanings);
  });
});

describe('a target in the manner of those that officials write', () => {
  const lines = [...siblings, ...detailed, ...spoken, ...passed];

  it.each(lines)('%s', (line, means) => {
    expect(read(line)).toEqual([means]);
  });

  it.each(lines)('is the same printed and read again: %s', (line, means) => {
    expect(read(printed(line))).toEqual([means]);
  });

  it.each([
    ['rows from Excel', '\t'],
    ['cells between bars', ' | '],
    ['rows whose cells ran together', ' '],
  ])('is the same as one of %s', (_, mark) => {
    const header = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2027'].join(mark);
    const wrong = [...detailed, ...spoken].filter(([line, means]) => {
      const row = rowOf(line);
      if (row === undefined) return false;
      const [, , unit = ''] = row;
      const rows = [row, ['2', 'Tỷ lệ hộ nghèo', '%', '< 0,5']].map((cells) => cells.join(mark));
      // Plans write "đồng/năm" there.
      const isTold = mark !== ' ' || !unit.includes(' mỗi ');
      const [one] = read([header, ...rows].join('\n'));
      return isTold && JSON.stringify(one) !== JSON.stringify(means);
    });
    expect(wrong.map(([line]) => line)).toEqual([]);
  });
});

/** More than all is asked about where it is compared with nothing. */
const withinAll = (target: Target): Target => {
  const isShare = target.unit.type === 'listed' && target.unit.code === 'percent';
  const isBare = isShare && target.basis === null && !target.isChange;
  return isBare ? { ...target, value: Math.min(target.value ?? 0, 100) } : target;
};

/** Without the dust of binary fractions: 97.2 + 1.1 is 98.3. */
const inHundredths = (value: number): number => Number(value.toFixed(2));

describe('any target', () => {
  const names = [
    'Tỷ lệ hài lòng của người dân',
    'Thu ngân sách trên địa bàn',
    'Số vụ cháy',
    'Hộ gia đình đạt danh hiệu Gia đình văn hóa',
    'Trường đạt chuẩn quốc gia giai đoạn 2026-2030',
    'Thực hiện Nghị quyết 57 về chuyển đổi số',
  ];
  const units: Target['unit'][] = [
    { type: 'listed', code: 'percent' },
    { type: 'listed', code: 'person' },
    { type: 'listed', code: 'model' },
    { type: 'own', words: 'tỷ đồng' },
    { type: 'own', words: 'trường' },
    { type: 'own', words: 'triệu đồng mỗi người mỗi năm' },
  ];
  const hundredths = fc.integer({ min: 1, max: 9_999_999 }).map((number) => number / 100);
  const number = fc.oneof(hundredths, fc.integer({ min: 1, max: 999_999 }));

  const stated = fc.record({
    name: fc.constantFrom(...names),
    unit: fc.constantFrom(...units),
    value: number,
    basis: fc.constantFrom(null, 'năm 2026', 'dự toán', 'kế hoạch giao'),
  });
  type Stated = { name: string; unit: Target['unit']; value: number; basis: string | null };

  const plain = (one: Stated, more: Partial<Target>): Target => ({
    key: '0',
    group: null,
    comparison: 'equal',
    upper: null,
    direction: 'increase',
    isChange: false,
    words: null,
    baseline: null,
    ...one,
    ...more,
  });

  const targets = fc
    .tuple(stated, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 500 }))
    .map(([one, kind, more]): Target => {
      const kinds: Partial<Target>[] = [
        {},
        { comparison: 'at_least' },
        { comparison: 'above' },
        { comparison: 'at_most', direction: 'decrease' },
        { comparison: 'below', direction: 'decrease' },
        { comparison: 'range', upper: inHundredths(one.value + more) },
        // Nobody has three of four per cent.
        {
          comparison: 'of',
          value: more,
          upper: more + 3,
          unit: { type: 'own', words: 'trường' },
        },
        { direction: 'decrease' },
        { direction: 'maintain' },
        { isChange: true },
        { isChange: true, direction: 'decrease' },
        { value: 0, direction: 'decrease', basis: null },
      ];
      return withinAll(plain(one, kinds[kind] ?? {}));
    });

  it('is the same printed and read again', () => {
    fc.assert(
      fc.property(targets, (target) => {
        expect(read(text.words(targetWords(target), 'vi'))).toEqual([meaningOf(target)]);
      }),
      { numRuns: 500 },
    );
  });
});
