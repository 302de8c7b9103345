import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  cleanLine,
  cleanText,
  hasWords,
  lengthOf,
  searchKey,
  shorten,
  withoutCourtesy,
} from '../../../src/core/shared/vietnamese-text.ts';

describe('text as it is kept', () => {
  it.each([
    ['Phường Láng'.normalize('NFD'), 'Phường Láng'],
    ['  Phường\u00a0 Láng\t', 'Phường Láng'],
    ['\u202ePhường\u200b \u200fLáng\ufeff\u0007', 'Phường Láng'],
    ['một\r\nhai \n\n\n\n ba', 'một\nhai\n\nba'],
    ['ngõ\u200d nhỏ', 'ngõ nhỏ'],
    ['gia đình 👨‍👩‍👧 văn hoá', 'gia đình 👨‍👩‍👧 văn hoá'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('joins lines where one line is wanted', () => {
    expect(cleanLine('một\n\nhai\nba')).toBe('một hai ba');
  });

  it('is NFC, trimmed and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize('NFC').trim());
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('the key to search by', () => {
  it.each([
    ['Kế hoạch số 02/KH-HĐTĐKT', 'ke hoach so 02/kh-hdtdkt'],
    ['Ðống Đa', 'dong da'],
    ['  PHƯỜNG   Láng ', 'phuong lang'],
    ['Phường Láng'.normalize('NFD'), 'phuong lang'],
  ])('of %j is %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('does not know old from new tone places', () => {
    expect(searchKey('hoà')).toBe(searchKey('hòa'));
  });
});

it('counts letters, not code units', () => {
  expect(lengthOf('Láng 👍')).toBe(6);
});

it.each([
  ['👍', false],
  ['...', false],
  ['5', true],
  ['ý', true],
])('whether %j has words: %s', (text, has) => {
  expect(hasWords(text)).toBe(has);
});

it('shortens at the end with an ellipsis', () => {
  expect(shorten('Phường Láng', 20)).toBe('Phường Láng');
  expect(shorten('Phường Láng', 8)).toBe('Phường…');
});

describe('courtesy', () => {
  it.each([
    ['Dạ, 15/3 ạ', '15/3'],
    ['vâng 12 nhé ạ.', '12'],
    ['Dạ ký rồi ạ', 'ký rồi'],
    ['đã ký ạ', 'đã ký'],
    ['da ky a', 'da ky'],
    ['ạ', 'ạ'],
    ['Dạ', 'Dạ'],
    ['mạ', 'mạ'],
  ])('is taken off %s', (said, meant) => {
    expect(withoutCourtesy(said, 'đã')).toBe(meant);
  });

  it('may begin with "da" where nobody would say "đã"', () => {
    expect(withoutCourtesy('da 15/3 a', 'dạ')).toBe('15/3');
    expect(withoutCourtesy('đã 15/3', 'dạ')).toBe('đã 15/3');
  });
});
