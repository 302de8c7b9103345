import { describe, expect, it } from 'vitest';

import { changesOf, pasted, targetsOf } from './pasted.ts';

describe('what is to be reduced', () => {
  const two = ['Giảm còn 10 %', 'Giảm 10 % so với năm trước'];
  it.each([
    ['Giảm 10% số vụ cháy', 'Số vụ cháy'],
    ['Tỷ lệ hộ nghèo giảm 10%', 'Tỷ lệ hộ nghèo'],
    ['2. Số vụ cháy: giảm 10 %;', 'Số vụ cháy'],
  ])('by or to an amount is asked, and nothing is stored before: %s', (line, name) => {
    for (const [at, basis] of [undefined, 'năm trước'].entries()) {
      const { draft, lan } = pasted(line);
      expect(lan.labels).toEqual([...two, 'Ghi cả dòng làm tên', 'Nhập lại']);
      expect(draft.filled.answers.size).toBe(0);
      lan.taps(two[at] ?? '');
      expect(targetsOf(draft)).toEqual([[name, 10, 'percent', 'decrease']]);
      expect(changesOf(draft)).toEqual([[basis === undefined ? undefined : true, basis]]);
    }
  });

  it('is asked about in the cells of a table as well', () => {
    const table = 'Giảm số vụ cháy\t%\t10\nGiảm số vụ tai nạn\tvụ\t3';
    const { draft, lan } = pasted(table);
    expect(lan.sees).toContain('Giảm còn 10%, hay giảm 10% so với năm trước?');
    expect(lan.sees).toContain('Giảm còn 3 vụ, hay giảm 3 vụ so với năm trước?');
    expect(lan.labels).not.toContain('Thêm cả 2');
    lan.taps('Đều giảm so với năm trước');
    expect(targetsOf(draft)).toEqual([
      ['Số vụ cháy', 10, 'percent', 'decrease'],
      ['Số vụ tai nạn', 3, 'vụ', 'decrease'],
    ]);
    expect(changesOf(draft)).toEqual([
      [true, 'năm trước'],
      [true, 'năm trước'],
    ]);
    const another = pasted(table);
    another.lan.taps('Đều là mức còn lại');
    expect(targetsOf(another.draft)[0]).toEqual(['Số vụ cháy', 10, 'percent', 'decrease']);
  });

  it.each(['Tỷ lệ hộ nghèo giảm còn 0,5%', 'Tỷ lệ hộ nghèo giảm xuống dưới 0,5%'])(
    'to an amount that is said is not asked about: %s',
    (line) => {
      const { draft, lan } = pasted(line);
      lan.taps('Thêm');
      expect(targetsOf(draft)).toEqual([['Tỷ lệ hộ nghèo', 0.5, 'percent', 'decrease']]);
    },
  );

  it('in several lines of a list is asked once', () => {
    const { draft, lan } = pasted('Giảm 10% số vụ cháy\nGiảm 5% số vụ tai nạn\nSố sáng kiến');
    expect(lan.sees.match(/hay giảm/g)).toHaveLength(2);
    lan.taps('Đều giảm so với năm trước');
    expect(targetsOf(draft)).toEqual([
      ['Số vụ cháy', 10, 'percent', 'decrease'],
      ['Số vụ tai nạn', 5, 'percent', 'decrease'],
      ['Số sáng kiến', undefined, undefined, undefined],
    ]);
  });
});
