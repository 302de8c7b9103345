import { describe, expect, it } from 'vitest';

import { readDocument, wordsOfName } from '../../../src/core/shared/vietnamese-document.ts';

const read = (text: string) => readDocument(text, 2027);

describe('the number of a document', () => {
  it.each([
    ['15/KH-UBND', '15/KH-UBND'],
    ['15/KH–UBND', '15/KH-UBND'],
    ['15/KH—UBND', '15/KH-UBND'],
    ['15/KH‑UBND', '15/KH-UBND'],
    ['15/KH-UBND.', '15/KH-UBND'],
    ['15a/KH-UBND', '15a/KH-UBND'],
    ['１５／KH－UBND', '15/KH-UBND'],
    ['số 15/KH-UBND', '15/KH-UBND'],
    ['Số: 15/KH-UBND', '15/KH-UBND'],
    ['Kế hoạch số 15/KH-UBND', '15/KH-UBND'],
    ['BÁO CÁO SỐ 12/BC-UBND', '12/BC-UBND'],
    ['15 / KH - UBND', '15/KH-UBND'],
    ['02/KH-HĐTĐKT', '02/KH-HĐTĐKT'],
    ['18/CT-TTg', '18/CT-TTg'],
    ['09/2020/QĐ-UBND', '09/2020/QĐ-UBND'],
    ['06-CTr/TU', '06-CTr/TU'],
    ['1656/NQ-UBTVQH15', '1656/NQ-UBTVQH15'],
    ['15/KH-UBND'.normalize('NFD'), '15/KH-UBND'],
    ['“15/KH-UBND”', '15/KH-UBND'],
    ['(15/KH-UBND)', '15/KH-UBND'],
    ['1.234/QĐ-UBND', '1.234/QĐ-UBND'],
  ])('%j is %j', (text, number) => {
    expect(read(text)).toEqual({ type: 'document', number, date: null, isCertain: true });
  });

  it.each([
    'số 15/KH-UBND ngày 05/01/2027',
    'Kế hoạch số 15/KH-UBND ngày 5 tháng 1 năm 2027',
    '15/KH-UBND, ngày 5/1/2027.',
    '15/KH-UBND (05-01-2027)',
    '15/KH–UBND ngày 05–01–2027',
    '15/KH-UBND ký ngày 5/1/27',
    'ngày 05/01/2027 số 15/KH-UBND',
  ])('%j has its day beside it', (text) => {
    expect(read(text)).toEqual({
      type: 'document',
      number: '15/KH-UBND',
      date: '2027-01-05',
      isCertain: true,
    });
  });

  it.each([
    'Kế hoạch số 15/KH-UBND về công tác thi đua năm 2027',
    'gửi các anh chị 15/KH-UBND',
    '15/KH-UBND và 16/KH-UBND',
    '15_KH-UBND',
    '15 KH-UBND',
  ])('%j says more: whether the number is meant is asked', (text) => {
    expect(read(text)).toMatchObject({ number: '15/KH-UBND', isCertain: false });
  });

  it.each(['', 'mười lăm', '/KH-UBND', '15', '15/3/2027', '15/2027', 'tháng 3/2027', 'KH-UBND'])(
    '%j is none',
    (text) => {
      expect(read(text)).toEqual({ type: 'unreadable' });
    },
  );
});

describe('the name of a file', () => {
  it.each([
    ['12_BC-UBND.pdf', '12/BC-UBND', null],
    ['12-BC-UBND (20.1.2027).pdf', '12/BC-UBND', '2027-01-20'],
    ['Kế hoạch số 15_KH-UBND ngày 5_1_2027 (đã ký).docx', '15/KH-UBND', '2027-01-05'],
    ['15a.KH-UBND.PDF', '15a/KH-UBND', null],
    ['15-KH-UBND.signed.pdf', '15/KH-UBND', null],
    ['15-KH-UBND_daky.pdf', '15/KH-UBND', null],
  ])('%j names %j', (name, number, date) => {
    expect(readDocument(wordsOfName(name), 2027)).toMatchObject({ type: 'document', number, date });
  });

  it.each([
    'Kế hoạch 2027 đã ký.pdf',
    'scan0001.pdf',
    '2027-01-20.pdf',
    'KH-UBND.pdf',
    '20.1.2027.pdf',
  ])('%j names none', (name) => {
    expect(readDocument(wordsOfName(name), 2027)).toEqual({ type: 'unreadable' });
  });
});
