import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readQuantity } from '../../../src/core/shared/vietnamese-quantity.ts';

type Row = [text: string, unit: string[] | 'unknown', value: number];

const percent = ['%'];
const billions = ['tỷ đồng'];

describe('numbers with words beside them', () => {
  it.each([
    ['12', [], 12],
    ['02', [], 2],
    ['02 lớp', ['lớp'], 2],
    ['02 LỚP', ['Lớp'], 2],
    ['85%', percent, 85],
    ['85 %', percent, 85],
    ['85％', percent, 85],
    ['85', percent, 85],
    ['12,5 phần trăm', percent, 12.5],
    ['85 phần trăm', percent, 85],
    ['0,35%', percent, 0.35],
    ['85%', 'unknown', 85],
    ['410 tỷ', billions, 410],
    ['410 tỷ đồng', billions, 410],
    ['1.250 tỷ', billions, 1250],
    ['1.250', billions, 1250],
    ['0,35', billions, 0.35],
    ['1', percent, 1],
    ['0', percent, 0],
    ['dạ 5 ạ', [], 5],
    ['5 lớp nhé', ['lớp'], 5],
    ['12,5 m²', ['m2', 'm²'], 12.5],
    ['12,5 m²/người', ['m²/người'], 12.5],
  ] as Row[])('%j is %j (%d), and nobody asks', (text, ...[unit, value]) => {
    const { values, isAmbiguous, doubt } = readQuantity(text, unit);
    expect(values[0]).toBe(value);
    expect({ isAmbiguous, doubt }).toEqual({ isAmbiguous: false, doubt: undefined });
  });

  it.each([
    ['02 lớp', [], 2],
    ['khoảng 5', [], 5],
    ['hai mươi', [], 20],
    ['hai muoi', [], 20],
    ['Mười lăm lớp', ['lớp'], 15],
    ['một trăm linh năm', [], 105],
    ['hai mươi mốt', [], 21],
    ['năm', [], 5],
    ['hai phẩy năm', percent, 2.5],
    ['một tỷ rưỡi', billions, 1.5],
    ['trên 90%', percent, 90],
    ['từ 95% trở lên', percent, 95],
    ['không quá 2 vụ', ['vụ'], 2],
    ['07 đ/c', ['người'], 7],
    ['12 cái', ['người'], 12],
    ['85%', ['người'], 85],
    ['85%', [], 85],
    ['410 triệu', billions, 0.41],
    ['2 tỷ', ['triệu đồng'], 2000],
    ['khoảng 410 tỷ', billions, 410],
    ['1,5 nghìn', ['người'], 1500],
    ['≥ 60 %', percent, 60],
    ['khoảng １２', [], 12],
    ['12 (mười hai)', [], 12],
    ['0 (không)', [], 0],
    ['số 5', [], 5],
  ] as Row[])('%j of %j is asked back as %d', (text, ...[unit, value]) => {
    expect(readQuantity(text, unit)).toMatchObject({ values: [value], doubt: 'guess' });
  });

  it.each([
    ['0,35', [0.35, 35]],
    ['0,5', [0.5, 50]],
    ['0,075', [0.075, 7.5]],
  ])('%j of a hundred may be a share', (text, values) => {
    expect(readQuantity(text, percent)).toMatchObject({ values, doubt: 'share' });
  });

  it.each([
    'năm lớp',
    '5 đến 7',
    '3/5',
    '5 6 lớp',
    '30/11',
    '12 3 người',
    'lớp 2',
    '',
    '%',
    'A12',
    '2 và 3',
    '10²',
    '12 (3)',
  ])('%j is no number', (text) => {
    expect(readQuantity(text, []).values).toEqual([]);
  });

  it('nothing that can be typed makes it fail', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789., %tỷlớpkhoảng-+≥')),
    });
    fc.assert(
      fc.property(typed, fc.constantFrom([], percent, billions), (text, unit) => {
        expect(readQuantity(text, unit).values.every((value) => Number.isFinite(value))).toBe(true);
      }),
    );
  });
});
