import { describe, expect, it } from 'vitest';

import { fiveYearPlan } from '../../../src/core/plans/five-year-plan.ts';
import { siblings } from '../plans/sibling-lines.ts';
import { corpus } from '../plans/target-corpus.ts';
import { added, pasted, read, targetsOf } from './pasted.ts';

describe('a target as officials write it', () => {
  const none = undefined;
  it.each([
    [
      '6. Thu ngân sách trên địa bàn đạt 1.250 tỷ đồng, tăng 10% so với năm 2026',
      ['Thu ngân sách trên địa bàn (tăng 10% so với năm 2026)', 1250, 'tỷ đồng', none],
    ],
    ['Tỷ lệ hồ sơ đúng hẹn: 99,8%', ['Tỷ lệ hồ sơ đúng hẹn', 99.8, 'percent', none]],
    [
      'Tỷ lệ hộ gia đình văn hóa: 93% trở lên',
      ['Tỷ lệ hộ gia đình văn hóa', 93, 'percent', 'increase'],
    ],
    ['Tỷ lệ hộ nghèo: dưới 0,5%', ['Tỷ lệ hộ nghèo', 0.5, 'percent', 'decrease']],
    ['Tỷ lệ hộ nghèo < 0,5 %', ['Tỷ lệ hộ nghèo', 0.5, 'percent', 'decrease']],
    ['Tỷ lệ hộ nghèo giảm còn 0,5%.', ['Tỷ lệ hộ nghèo', 0.5, 'percent', 'decrease']],
    ['2. Tỷ lệ gia đình văn hóa: 93%;', ['Tỷ lệ gia đình văn hóa', 93, 'percent', none]],
    [
      'Thu ngân sách trên địa bàn\ttỷ đồng\t1.250',
      ['Thu ngân sách trên địa bàn', 1250, 'tỷ đồng', none],
    ],
    [
      'Thu ngân sách trên địa bàn tỷ đồng 1.250',
      ['Thu ngân sách trên địa bàn', 1250, 'tỷ đồng', none],
    ],
    [
      'Giảm 10% số vụ tai nạn giao thông so với năm 2026',
      ['Số vụ tai nạn giao thông', 10, 'percent', 'decrease'],
    ],
    ['Thu ngân sách tăng 10% so với năm 2026', ['Thu ngân sách', 10, 'percent', 'increase']],
    [
      'Tỷ lệ hài lòng của người dân đạt từ 95% trở lên',
      ['Tỷ lệ hài lòng của người dân', 95, 'percent', 'increase'],
    ],
    [
      'Trên 90% hộ gia đình đạt danh hiệu Gia đình văn hóa',
      ['Hộ gia đình đạt danh hiệu Gia đình văn hóa', 90, 'percent', 'increase'],
    ],
    [
      '- 100% tổ dân phố có mô hình tự quản',
      ['Tổ dân phố có mô hình tự quản', 100, 'percent', none],
    ],
    [
      '100% trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế',
      ['Trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế', 100, 'percent', none],
    ],
    ['1/Gia đình học tập đạt 86%', ['Gia đình học tập', 86, 'percent', none]],
    ['a) CSTĐ cơ sở: 07 đ/c', ['CSTĐ cơ sở', 7, 'person', none]],
    ['➢ Trồng 50 ha rừng', ['Trồng rừng', 50, 'ha', none]],
    ['\uF0B7 Trồng 50 ha rừng', ['Trồng rừng', 50, 'ha', none]],
    ['+ Trồng 50 ha rừng', ['Trồng rừng', 50, 'ha', none]],
    ['Số vụ cháy: không quá 2 vụ', ['Số vụ cháy', 2, 'vụ', 'decrease']],
    ['Duy trì 100% trường đạt chuẩn', ['Trường đạt chuẩn', 100, 'percent', 'maintain']],
    [
      'Số mô hình mới giai đoạn 2026–2030: 5 mô hình',
      ['Số mô hình mới giai đoạn 2026–2030', 5, 'model', none],
    ],
    [
      'Số ca tử vong do đuối nước ở trẻ em: không quá 0 ca',
      ['Số ca tử vong do đuối nước ở trẻ em', 0, 'ca', 'decrease'],
    ],
    ['Tỷ lệ chuyển đổi số cấp 2 đạt 40%', ['Tỷ lệ chuyển đổi số cấp 2', 40, 'percent', none]],
    ['Thu ngân sách đạt 137,7% dự toán', ['Thu ngân sách', 137.7, 'percent', none]],
    ['Số mô hình: 5', ['Số mô hình', 5, 'model', none]],
    ['Tổng số mô hình 5', ['Tổng số mô hình', 5, 'model', none]],
    ['Số lớp tập huấn: 4', ['Số lớp tập huấn', 4, 'lớp', none]],
    // A row of a table, whose cells Telegram has run together.
    ['Kinh phí xã hội hóa tỷ đồng 15', ['Kinh phí xã hội hóa', 15, 'tỷ đồng', none]],
    ['Khách tham quan lượt người 5.000', ['Khách tham quan', 5000, 'lượt người', none]],
    ['Cây xanh đô thị\tm2/người\t12,5', ['Cây xanh đô thị', 12.5, 'm2/người', none]],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    'Giảm nghèo so với năm 2026',
    'Hoàn thành trong tháng 6 năm 2027',
    'Chi ngân sách năm 2027',
  ])('keeps all of a line whose number is not plain, and asks for it: %s', (line) => {
    expect(read(line)?.slice(0, 3)).toEqual([line, undefined, undefined]);
  });
});

describe('a table that has lost its form', () => {
  it.each([
    [
      'one cell a line',
      'STT\nChỉ tiêu\nĐVT\nKế hoạch 2027\n1\nTỷ lệ hồ sơ đúng hạn\n%\n98\n2\nSố mô hình\nmô hình\n5\n3\nTỷ lệ hộ nghèo\n%\n1,5',
    ],
    ['one line', 'Tỷ lệ hồ sơ đúng hạn 98%; Số mô hình: 5 mô hình; Tỷ lệ hộ nghèo 1,5%.'],
    [
      'one line with numbers',
      '1. Tỷ lệ hồ sơ đúng hạn: 98%; 2. Số mô hình: 5 mô hình; 3. Tỷ lệ hộ nghèo: 1,5%',
    ],
  ])('is read row by row: %s', (_, list) => {
    expect(added(list).map((row) => row.slice(0, 3))).toEqual([
      ['Tỷ lệ hồ sơ đúng hạn', 98, 'percent'],
      ['Số mô hình', 5, 'model'],
      ['Tỷ lệ hộ nghèo', 1.5, 'percent'],
    ]);
  });

  it.each([
    [
      'Duy trì 5 xã đạt chuẩn nông thôn mới; công nhận thêm 02 xã nâng cao\nTỷ lệ hộ nghèo dưới 1%',
      [
        ['Xã đạt chuẩn nông thôn mới', 5, 'xã', 'maintain'],
        ['Công nhận thêm xã nâng cao', 2, 'xã', undefined],
        ['Tỷ lệ hộ nghèo', 1, 'percent', 'decrease'],
      ],
    ],
    [
      'Kết nạp 5 đảng viên, bồi dưỡng 10 quần chúng ưu tú',
      [
        ['Kết nạp', 5, 'đảng viên', undefined],
        ['Bồi dưỡng quần chúng ưu tú', 10, 'quần chúng', undefined],
      ],
    ],
    [
      'Có 03 mô hình mới. Nhân rộng 02 mô hình cũ',
      [
        ['Mô hình mới', 3, 'model', undefined],
        ['Nhân rộng mô hình cũ', 2, 'model', undefined],
      ],
    ],
    [
      'Phấn đấu 95% hộ đạt gia đình văn hóa và 85% tổ dân phố văn hóa',
      [
        ['Hộ đạt gia đình văn hóa', 95, 'percent', undefined],
        ['Tổ dân phố văn hóa', 85, 'percent', undefined],
      ],
    ],
  ])('makes two of two clauses with a number each: %s', (list, expected) => {
    expect(added(list)).toEqual(expected);
  });

  it.each(['Kết nạp 5 đảng viên, bồi dưỡng 10 nhân tố ưu tú'])(
    'takes neither number where it cannot tell two apart, and keeps all the words: %s',
    (line) => {
      const { draft } = pasted(line);
      expect(targetsOf(draft).map(([name, value]) => [name, value])).toEqual([[line, undefined]]);
    },
  );

  it.each([
    ['Hộ nghèo | hộ | 0', [['Hộ nghèo', 0, 'hộ', 'decrease']]],
    [
      'Hộ nghèo\thộ\t0\nSố ca tử vong\tca\t00',
      [
        ['Hộ nghèo', 0, 'hộ', 'decrease'],
        ['Số ca tử vong', 0, 'ca', 'decrease'],
      ],
    ],
    [
      'Chỉ tiêu | ĐVT | Kế hoạch\nDuy trì số vụ cháy | vụ | 0',
      [['Duy trì số vụ cháy', 0, 'vụ', 'decrease']],
    ],
  ])('takes a target of none that is meant: %j', (list, expected) => {
    const { draft, lan } = pasted(list);
    lan.taps(lan.labels.find((label) => label.startsWith('Thêm')) ?? 'Thêm');
    expect(targetsOf(draft)).toEqual(expected);
  });

  it('asks only which way a target of none goes where its name does not say', () => {
    const { draft, lan } = pasted('Nhà văn hóa xuống cấp | nhà | 0');
    lan.taps('Thêm');
    expect(targetsOf(draft)).toEqual([['Nhà văn hóa xuống cấp', 0, 'nhà', undefined]]);
    expect(lan.at).toMatch(/direction$/);
  });

  it('leaves what goes on about one amount with it', () => {
    const { lan } = pasted('Thu ngân sách đạt 1.250 tỷ đồng; tăng 10% so với năm 2026');
    expect(lan.labels).not.toContain('Thêm cả 2');
    expect(lan.sees).toContain('1.250 tỷ đồng');
  });
});

describe('a list that comes in several messages', () => {
  it.each([
    ['1. Số lớp: 4 lớp\n2. Số cuộc: 3 cuộc', '3. Số vụ cháy: 2 vụ\n4. Tỷ lệ hộ nghèo: 1%'],
    ['1. Số lớp: 4 lớp\n2. Số cuộc: 3 cuộc', 'Số vụ cháy: 2 vụ\nTỷ lệ hộ nghèo: 1%'],
    ['Số lớp: 4 lớp\nSố cuộc: 3 cuộc', '- Số vụ cháy: 2 vụ\n- Tỷ lệ hộ nghèo: 1%'],
  ])('is added whole: %j, %j', (first, second) => {
    const { draft, lan } = pasted(first);
    lan.says(second);
    lan.taps('Thêm cả 4');
    expect(targetsOf(draft).map(([name, value]) => [name, value])).toEqual([
      ['Số lớp', 4],
      ['Số cuộc', 3],
      ['Số vụ cháy', 2],
      ['Tỷ lệ hộ nghèo', 1],
    ]);
  });

  it('is another one when it names the same anew', () => {
    const { draft, lan } = pasted('1. Số lớp: 4 lớp\n2. Số cuộc: 3 cuộc');
    lan.says('1. Số lớp: 5 lớp\n2. Số cuộc: 3 cuộc');
    lan.taps('Thêm cả 2');
    expect(targetsOf(draft).map(([, value]) => value)).toEqual([5, 3]);
  });
});

describe('a single line where a name is asked for', () => {
  it('is read as a whole target, shown before it is added', () => {
    const { draft, lan } = pasted('Tỷ lệ hộ gia đình văn hóa: 93% trở lên');
    expect(lan.sees).toContain('1. Tỷ lệ hộ gia đình văn hóa: ≥ 93%');
    expect(draft.filled.answers.size).toBe(0);
    lan.taps('Thêm');
    expect(targetsOf(draft)).toEqual([['Tỷ lệ hộ gia đình văn hóa', 93, 'percent', 'increase']]);
    expect(lan.at).toMatch(/deadline_month$/);
  });

  it.each([...corpus.map(({ line, means }) => [line, means] as const), ...siblings])(
    'is added with one tap: %s',
    (line, means) => {
      const { draft, lan } = pasted(line);
      expect(draft.filled.answers.size).toBe(0);
      lan.taps('Thêm');
      const [key = ''] = draft.filled.items['targets'] ?? [];
      const of = (field: string) => draft.value(`targets.${key}.${field}`) ?? undefined;
      expect(of('target_name')).toBe(means.name);
      expect(of('target_value')).toBe(means.value);
      expect(of('comparison') ?? 'equal').toBe(means.comparison ?? 'equal');
      expect(of('upper_value')).toBe(means.upper);
      expect(of('basis')).toBe(means.basis);
      expect(of('target_text')).toBe(means.words);
    },
  );

  it('may be the name all the same', () => {
    const { draft, lan } = pasted('Trồng mới 200 cây');
    lan.taps('Ghi cả dòng làm tên');
    expect(targetsOf(draft)).toEqual([['Trồng mới 200 cây', undefined, undefined, undefined]]);
  });

  it.each(['Kế hoạch năm 2027', 'Tỷ lệ hộ nghèo', 'Giảm nghèo so với năm 2026'])(
    'without a plain amount is the name at once: %s',
    (line) => {
      const { draft } = pasted(line);
      expect(targetsOf(draft).map(([name]) => name)).toEqual([line]);
    },
  );
});

describe('a pasted table of targets', () => {
  const table = [
    ['Tỷ lệ hồ sơ đúng hạn', 99.5, 'percent', undefined],
    ['Thu ngân sách trên địa bàn', 1250, 'tỷ đồng', undefined],
  ];
  it.each([
    'STT Chỉ tiêu ĐVT Kế hoạch 2027\n1 Tỷ lệ hồ sơ đúng hạn % 99,5\n2 Thu ngân sách trên địa bàn tỷ đồng 1.250',
    'Chỉ tiêu\tĐVT\tKế hoạch năm 2027\nTỷ lệ hồ sơ đúng hạn\t%\t99,5\nThu ngân sách trên địa bàn\ttỷ đồng\t1.250',
    '1 | Tỷ lệ hồ sơ đúng hạn | % | 99,5\n2 | Thu ngân sách trên địa bàn | tỷ đồng | 1.250',
    'TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2027\n1|Tỷ lệ hồ sơ đúng hạn|%|99,5\n2|Thu ngân sách trên địa bàn|tỷ đồng|1.250',
    'Tỷ lệ hồ sơ đúng hạn; %; 99,5;\nThu ngân sách trên địa bàn; tỷ đồng; 1.250.',
  ])('%j', (list) => {
    expect(added(list)).toEqual(table);
  });

  it('puts rows below the field that its column names once for them', () => {
    const { draft, lan } = pasted(
      'TT | Lĩnh vực | Chỉ tiêu | ĐVT | Kế hoạch\n1 | Kinh tế | Thu ngân sách | tỷ đồng | 412\n2 | | Giải ngân | % | 95\n3 | Văn hóa | Gia đình văn hóa | % | 96',
    );
    lan.taps('Thêm cả 3');
    expect(
      (draft.filled.items['targets'] ?? []).map((key) =>
        draft.value(`targets.${key}.target_group`),
      ),
    ).toEqual(['Kinh tế', 'Kinh tế', 'Văn hóa']);
  });

  it('is read the same for five years', () => {
    const list = 'Tỷ lệ hồ sơ đúng hạn đạt 99,5%\nThu ngân sách trên địa bàn: 1.250 tỷ đồng;';
    expect(added(list, fiveYearPlan)).toEqual(table);
  });

  it('keeps the headings between rows above what stands under them', () => {
    const { draft, lan } = pasted(
      'I. Kinh tế\n1. Thu ngân sách: 1.250 tỷ đồng;\n2. Số doanh nghiệp mới: 40 doanh nghiệp;\nII. Văn hóa\n3. Gia đình văn hóa: 93%.',
    );
    expect(lan.sees).toContain('thêm 3 mục sau?');
    expect(lan.sees).toContain('I. Kinh tế\n1. Thu ngân sách: 1.250 tỷ đồng');
    expect(lan.sees).toContain('II. Văn hóa\n3. Gia đình văn hóa: 93%');
    lan.taps('Thêm cả 3');
    expect(draft.filled.items['targets']).toHaveLength(3);
    expect(lan.sees).toContain('II. Văn hóa\n3. Gia đình văn hóa: 93%');
  });

  it('shows value and unit of each before they are added', () => {
    const { lan } = pasted(
      'Tỷ lệ hộ gia đình văn hóa đạt chuẩn theo quy định: 93% trở lên\nSố vụ cháy: không quá 2 vụ',
    );
    expect(lan.sees).toContain('1. Tỷ lệ hộ gia đình văn hóa đạt chuẩn theo quy định: ≥ 93%');
    expect(lan.sees).toContain('2. Số vụ cháy: ≤ 2 vụ');
  });
});
