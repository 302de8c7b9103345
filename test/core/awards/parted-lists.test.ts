import { describe, expect, it } from 'vitest';

import { dossiers } from '../../../src/core/awards/dossiers.ts';
import { readInto } from '../../papers/read-into.ts';
import { bold, table, title, wordFile } from '../../support/word-file.ts';
import { TalkedDraft } from '../forms/talk.ts';

const [dossier] = dossiers;

/** What is seen before it is added of a list that Lan pastes. */
const pasted = (...lines: readonly string[]): readonly string[] => {
  if (!dossier) throw new Error('no dossier');
  const lan = new TalkedDraft(dossier).contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'nominees' }, rev: 0 });
  lan.says(lines.join('\n'));
  return lan.sees.split('\n').filter((line) => /^(?:\d+\.|Không thêm|Chưa đọc)/u.test(line));
};

describe('a list whose rows are parted by whom they are of', () => {
  it.each([
    ['above the names of the columns', ['TẬP THỂ:', 'Họ và tên\tChức vụ', 'Công an phường Láng\t']],
    ['below them', ['Họ và tên\tChức vụ', 'TẬP THỂ\t', 'Công an phường Láng\t']],
    [
      'with a number in a cell of its own',
      ['TT\tHọ và tên\tChức vụ', 'I\tTẬP THỂ\t', '1\tCông an phường Láng\t'],
    ],
    ['with how many they are', ['A. Tập thể (01)', '1. Công an phường Láng']],
    ['in one word with others', ['I. TẬP THỂ, HỘ GIA ĐÌNH', '- Công an phường Láng']],
  ])('takes no part for a name: %s', (_, lines) => {
    expect(pasted(...lines)).toEqual(['1. Công an phường Láng']);
  });

  it('goes on with what the heading above proposes, until the next of its kind', () => {
    expect(
      pasted(
        'I. Bằng khen của UBND Thành phố',
        '1. Tập thể',
        '- Công an phường Láng',
        '2. Cá nhân:',
        '- Nguyễn Văn Bình, Tổ trưởng TDP 7',
        'II. Giấy khen',
        '1. Lê Thị Hoa, giáo viên',
      ),
    ).toEqual([
      '1. Công an phường Láng (Bằng khen của Thành phố)',
      '2. Nguyễn Văn Bình (Tổ trưởng TDP 7; Bằng khen của Thành phố)',
      '3. Lê Thị Hoa (giáo viên; Giấy khen)',
    ]);
  });
});

it('finds the names of the columns below office, title and number, and asks for no more of these', () => {
  expect(
    pasted(
      'UBND PHƯỜNG LÁNG',
      'DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ NĂM 2027',
      'STT\tHọ và tên\tChức vụ, đơn vị\tTóm tắt thành tích\tGhi chú',
      'I\tTẬP THỂ\t\t\t',
      '1\tCông an phường Láng\t\t05 năm liền Đơn vị quyết thắng\t',
      'II\tCÁ NHÂN\t\t\t',
      '1\tÔng Nguyễn Văn Bình\tTổ trưởng TDP 7\tLĐTT 2025, 2026\tx',
    ),
  ).toEqual([
    '1. Công an phường Láng (Bằng khen của Thành phố; 05 năm liền Đơn vị quyết thắng)',
    '2. Ông Nguyễn Văn Bình (Tổ trưởng TDP 7; Bằng khen của Thành phố; LĐTT 2025, 2026)',
    'Không thêm “UBND PHƯỜNG LÁNG”: đây là tên một phần hoặc tên các cột.',
  ]);
});

it('reads tables that were pasted together each by the names of its own columns', () => {
  expect(
    pasted(
      'Đề nghị tặng Bằng khen của Chủ tịch UBND Thành phố:',
      'A. TẬP THỂ',
      'STT\tTên tập thể\tThành tích',
      '1\tCông an phường Láng\tĐVQT 2026',
      'B. CÁ NHÂN',
      'STT\tHọ và tên\tChức vụ\tThành tích',
      '1\tNguyễn Văn Bình\tTổ trưởng\tLĐTT 2025',
      '2\tLê Thị Hoa\tGiáo viên\tLĐTT 2026',
    ),
  ).toEqual([
    '1. Công an phường Láng (Bằng khen của Thành phố; ĐVQT 2026)',
    '2. Nguyễn Văn Bình (Tổ trưởng; Bằng khen của Thành phố; LĐTT 2025)',
    '3. Lê Thị Hoa (Giáo viên; Bằng khen của Thành phố; LĐTT 2026)',
  ]);
});

it('takes titles that somebody has for no proposal, where the heading says what is proposed', () => {
  expect(
    pasted(
      'Đề nghị tặng Bằng khen của Chủ tịch UBND Thành phố:',
      '1. Trần Thị Hạnh, công chức, CSTĐ cơ sở 2026',
      '2. Nguyễn Văn Bình, Tổ trưởng TDP 7',
    ),
  ).toEqual([
    '1. Trần Thị Hạnh (công chức; Bằng khen của Thành phố; CSTĐ cơ sở 2026)',
    '2. Nguyễn Văn Bình (Tổ trưởng TDP 7; Bằng khen của Thành phố)',
  ]);
});

it('reads from a document whom its title proposes for what, collectives and persons in tables of their own', async () => {
  if (!dossier) throw new Error('no dossier');
  const { sure } = await readInto(
    dossier,
    wordFile([
      title('DANH SÁCH', 'Đề nghị tặng Bằng khen của Chủ tịch UBND Thành phố năm 2027'),
      bold('I. TẬP THỂ'),
      table([
        ['STT', 'Tên tập thể', 'Thành tích tiêu biểu'],
        ['1', 'Công an phường Láng', '02 Giấy khen năm 2025, 2026'],
      ]),
      bold('II. CÁ NHÂN'),
      table([
        ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ, đơn vị', 'Thành tích'],
        ['1', 'Bà Trần Thị Hạnh', '1985', 'Công chức Văn phòng', 'LĐTT 2025, 2026'],
      ]),
    ]),
  );
  expect(sure).toMatchObject({
    'Công an phường Láng/award': 'city_certificate',
    'Công an phường Láng/earlier_decisions': '02 Giấy khen năm 2025, 2026',
    'Bà Trần Thị Hạnh/award': 'city_certificate',
    'Bà Trần Thị Hạnh/position': 'Công chức Văn phòng',
  });
});
