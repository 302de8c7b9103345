import { describe, expect, it } from 'vitest';

import { cutRows } from '../../../src/core/forms/engine/cut-rows.ts';
import { searchKey } from '../../../src/core/shared/vietnamese-text.ts';

const titles: Readonly<Record<string, string>> = {
  a: 'Tỷ lệ hồ sơ đúng hạn',
  b: 'Tỷ lệ gia đình văn hóa',
  c: 'Số mô hình: tự quản',
};
const states: Readonly<Record<string, string>> = {
  '-': 'none',
  chua: 'none',
  'rui ro': 'risk',
  cham: 'late',
  dat: 'done',
  'dung tien do': 'usual',
};

const cut = (message: string) =>
  cutRows(message, {
    keys: ['a', 'b', 'c'],
    titlesOf: (key) => [titles[key] ?? ''],
    stateOf: (words) => states[searchKey(words)],
    isRest: (words) => searchKey(words) === 'con lai',
  });

/** By row, its result and its state. */
const said = (message: string) =>
  Object.fromEntries(
    cut(message).rows.map(({ key, text, state }) => [
      key,
      [text, state].filter((one) => one !== null && one !== undefined).join(' '),
    ]),
  );

const all = { a: '25', b: '40,5', c: 'none' };

describe('what one message says of the rows of a list', () => {
  it.each([
    '25; 40,5; -',
    '25;40,5;chưa;',
    '25\n40,5\n-',
    '25\t40,5\t-',
    '25, 40,5, -',
    '1: 25, 2: 40,5, 3: chưa',
    '3: -; 1: 25; 2: 40,5',
    '1. 25\n2. 40,5\n3. -',
    '1 25\n2 40,5\n3 -',
    '25 40,5 -',
    'Tỷ lệ hồ sơ đúng hạn: 25\nTỷ lệ gia đình văn hóa: 40,5\nSố mô hình: tự quản: -',
    'số mô hình: tự quản\t-\ntỷ lệ gia đình…: 40,5\nTY LE HO SO DUNG HAN\t25',
    '2. Tỷ lệ gia đình văn hóa: 40,5\n1. Tỷ lệ hồ sơ đúng hạn: 25\n3) Số mô hình: tự quản: -',
  ])('is known by order, number or name: %j', (message) => {
    expect(said(message)).toEqual(all);
    expect(cut(message).unread).toEqual([]);
  });

  it.each([
    ['rủi ro: 1, 3', { a: 'risk', c: 'risk' }],
    ['rủi ro 1 và 3; chậm: 2', { a: 'risk', b: 'late', c: 'risk' }],
    ['25; 40,5; -\nrủi ro: 2', { a: '25', b: '40,5 risk', c: 'none' }],
    ['2: 40 (rủi ro), 3: đạt', { b: '40 risk', c: 'done' }],
    ['2: chậm 40', { b: '40 late' }],
  ])('may say how it goes: %j', (message, rows) => {
    expect(said(message)).toEqual(rows);
  });

  it('may speak of all others', () => {
    expect(cut('rủi ro: 1; còn lại: đúng tiến độ').rest).toBe('usual');
  });

  it('keeps the place of what is empty', () => {
    expect(said('25;;7')).toEqual({ a: '25', c: '7' });
    expect(cut('25;;7').unread).toEqual([{ key: 'b', words: '' }]);
  });

  it('counts what stands in order, more than there are rows too', () => {
    expect(cut('25; 40').inOrder).toBe(2);
    expect(cut('25; 40; 3; 8').inOrder).toBe(4);
  });

  it.each([
    ['3: 25; 40', null, '40'],
    ['9: 25', null, '9: 25'],
    ['rủi ro: 2, 9', null, 'rủi ro: 2, 9'],
    ['Chỉ tiêu lạ: 25', null, 'Chỉ tiêu lạ: 25'],
    ['Tỷ lệ: 25', null, 'Tỷ lệ: 25'],
    ['2: 25, 2: 30', 'b', '2: 30'],
    ['3. Tỷ lệ gia đình văn hóa: 40', 'c', '3. Tỷ lệ gia đình văn hóa: 40'],
  ])('gives nobody what is not plain: %j', (message, key, words) => {
    expect(cut(message).unread).toMatchObject([{ key, words }]);
  });

  it('says that the list has no such row', () => {
    expect(cut('9: 25').unread[0]?.why).toEqual({
      key: 'form-rows-no-such',
      values: { n: 9, count: 3 },
    });
  });
});
