import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readMoney, readNumber } from '../../../src/core/shared/vietnamese-number.ts';
import { createText } from '../../../src/text.ts';

const words = createText();
/** As the bot shows it. */
const written = (number: number): string =>
  words.words({ key: 'form-value', values: { value: { number } } }, 'vi');

describe('reading numbers as they are written in Vietnam', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    ['1.234,5', 1234.5],
    ['1.234.567,89', 1_234_567.89],
    ['2,5', 2.5],
    ['1.500.000', 1_500_000],
    ['3 500 000', 3_500_000],
    ['3\u00a0500\u00a0000,5', 3_500_000.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['0,500', 0.5],
    ['１２３', 123],
    [' 12 ', 12],
    ['+5', 5],
    ['10.', 10],
    ['1.234,5;', 1234.5],
    ['-5', -5],
    ['−2,5', -2.5],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ values: [value], isAmbiguous: false });
  });

  it.each([
    ['1.234', [1234, 1.234]],
    ['1.250', [1250, 1.25]],
    ['-1.234', [-1234, -1.234]],
  ])('%j is %j, the other one only where the first cannot be', (text, values) => {
    expect(readNumber(text)).toEqual({ values, isAmbiguous: false });
  });

  it.each([
    ['1,234', [1.234, 1234]],
    ['1.5', [1.5]],
    ['0.500', [0.5]],
    ['1234.567', [1234.567]],
  ])('%j could be %j and is shown back', (text, values) => {
    expect(readNumber(text)).toEqual({ values, isAmbiguous: true });
  });

  it.each([
    '12 cái',
    '1.2.3',
    '1.23.456',
    '1,2.3',
    '1 2',
    '12,',
    ',5',
    '.',
    '',
    'mười',
    '1e5',
    'Infinity',
    '85%',
    '30/11',
    '1..000',
    '5²',
    '²',
    '½',
    '①',
  ])('%j is no number', (text) => {
    expect(readNumber(text).values).toEqual([]);
  });
});

describe('reading amounts', () => {
  it.each([
    ['1.234.000', 1_234_000],
    ['1.234', 1234],
    ['3 500 000 đ', 3_500_000],
    ['15 000 000 VNĐ', 15_000_000],
    ['1,5 tr', 1_500_000],
    ['1,1 triệu', 1_100_000],
    ['2 tỷ', 2_000_000_000],
    ['2 tỉ đồng', 2_000_000_000],
    ['1 tỷ 200 triệu', 1_200_000_000],
    ['1 tỷ 200 triệu 500 nghìn', 1_200_500_000],
    ['500k', 500_000],
    ['100 triệu đồng chẵn', 100_000_000],
    ['1,5 tỷ đồng.', 1_500_000_000],
    ['200 ngàn', 200_000],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    expect(readMoney(text)).toEqual({ values: [value], isAmbiguous: false });
  });

  it.each([
    ['1tr5', [1_500_000]],
    ['2 tỷ 5', [2_500_000_000]],
    ['1 tỷ rưỡi', [1_500_000_000]],
    ['2 triệu rưỡi', [2_500_000]],
    ['một tỷ rưỡi', [1_500_000_000]],
    ['hai tỷ năm trăm triệu đồng', [2_500_000_000]],
    ['mot ty hai tram trieu', [1_200_000_000]],
    ['1,234 triệu', [1_234_000, 1_234_000_000]],
    ['150.000.000 đ (Một trăm năm mươi triệu đồng)', [150_000_000]],
    [
      '1.250.500.000 đồng (Bằng chữ: Một tỷ hai trăm năm mươi triệu năm trăm nghìn đồng chẵn./.)',
      [1_250_500_000],
    ],
  ])('%j could be %j and is shown back', (text, values) => {
    expect(readMoney(text)).toEqual({ values, isAmbiguous: true });
  });

  it('takes the point as the mark of thousands that it is', () => {
    expect(readMoney('1.234 triệu')).toEqual({
      values: [1_234_000_000, 1_234_000],
      isAmbiguous: false,
    });
  });

  it.each([
    '2,5',
    '5 rưỡi',
    'rưỡi',
    '200 triệu 1 tỷ',
    '1,5 tỷ 200 triệu',
    'tr',
    '5 đô',
    'nhiều',
    '150 (triệu)',
  ])('%j is no amount', (text) => {
    expect(readMoney(text).values).toEqual([]);
  });
});

describe('what holds for all numbers', () => {
  const whole = fc.integer({ min: -1e12, max: 1e12 });
  const decimal = whole.map((value) => value / 1000);

  it('what is written is read back', () => {
    fc.assert(
      fc.property(fc.oneof(whole, decimal), (value) => {
        expect(readNumber(written(value)).values[0]).toBe(value);
      }),
    );
  });

  it('amounts that are written are read back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), (value) => {
        expect(readMoney(`${written(value)} đồng`)).toEqual({
          values: [value],
          isAmbiguous: false,
        });
      }),
    );
  });

  it('nothing that can be typed makes it fail', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789., %tr-tỷk')) }),
    );
    fc.assert(
      fc.property(typed, (said) => {
        for (const read of [readNumber, readMoney])
          expect(read(said).values.every((value) => Number.isFinite(value))).toBe(true);
      }),
    );
  });
});
