import { describe, expect, it } from 'vitest';

import { readTargetLines } from '../../../src/core/plans/read-targets.ts';

const read = (table: string) =>
  readTargetLines(table).targets.map(({ target }) => [target?.group, target?.name, target?.value]);

const numbered = (all: readonly (readonly string[])[], mark: string): string =>
  all.map((cells, at) => [at === 0 ? 'STT' : String(at)].concat(cells).join(mark)).join('\n');

const plain = (all: readonly (readonly string[])[], mark: string): string =>
  all.map((cells) => cells.join(mark)).join('\n');

describe('a table that says in which part each row stands', () => {
  const rows: readonly (readonly [part: string, name: string, unit: string, value: string])[] = [
    ['Kinh tế', 'Thu ngân sách trên địa bàn', 'tỷ đồng', '1.250'],
    ['Kinh tế', 'Cấp mới hộ kinh doanh', 'hộ', '120'],
    ['Văn hóa - Xã hội', 'Gia đình văn hóa', '%', '93'],
    ['Văn hóa - Xã hội', 'Tỷ lệ hộ nghèo', '%', '< 0,5'],
    ['An ninh', 'Giảm số vụ phạm pháp so với năm 2026', '%', '5'],
  ];
  const head = ['Lĩnh vực', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2027'] as const;
  const once = rows.map(([part, name, unit, value], at) => [
    rows[at - 1]?.[0] === part ? '' : part,
    name,
    unit,
    value,
  ]);
  const behind = [head, ...rows].map(([part, name, unit, value]) => [name, part, unit, value]);

  it.each([
    ['with tabs', numbered([head, ...rows], '\t')],
    ['without them', numbered([head, ...rows], ' ')],
    ['without numbers', plain([head, ...rows], ' ')],
    ['written once for its rows', numbered([head, ...once], '\t')],
    ['written once, the tabs lost', numbered([head, ...once], ' ').replaceAll('  ', ' ')],
    ['behind the name', numbered(behind, '\t')],
    ['behind the name, the tabs lost', numbered(behind, ' ')],
    ['no heading, the tabs lost', plain(rows, ' ')],
    ['no heading', plain(rows, '\t')],
  ])('reads the part apart from the name: %s', (_, table) => {
    expect(read(table)).toEqual([
      ['Kinh tế', 'Thu ngân sách trên địa bàn', 1250],
      ['Kinh tế', 'Cấp mới hộ kinh doanh', 120],
      ['Văn hóa - Xã hội', 'Gia đình văn hóa', 93],
      ['Văn hóa - Xã hội', 'Tỷ lệ hộ nghèo', 0.5],
      ['An ninh', 'Số vụ phạm pháp', 5],
    ]);
  });

  it('also one that nobody knows, where several rows begin with it', () => {
    expect(
      read(
        'Lĩnh vực Chỉ tiêu ĐVT Kế hoạch 2027\nLàng nghề Cơ sở được công nhận cơ sở 5\nLàng nghề Lao động được đào tạo người 40',
      ),
    ).toEqual([
      ['Làng nghề', 'Cơ sở được công nhận', 5],
      ['Làng nghề', 'Lao động được đào tạo', 40],
    ]);
  });

  it('cuts no name that only has a capital further on', () => {
    expect(
      read(
        'Lĩnh vực Chỉ tiêu ĐVT Kế hoạch 2027\nKinh tế Thu ngân sách tỷ đồng 12\nTỷ lệ hài lòng về UBND phường % 95\nSố ý kiến gửi Ban Thường trực ý kiến 9',
      ).map(([, name]) => name),
    ).toEqual(['Thu ngân sách', 'Tỷ lệ hài lòng về UBND phường', 'Số ý kiến gửi Ban Thường trực']);
  });
});
