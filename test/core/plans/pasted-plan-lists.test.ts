import { describe, expect, it } from 'vitest';

import { missing } from '../../../src/core/forms/answers/missing.ts';
import { progress } from '../../../src/core/forms/answers/progress.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { pasted } from './pasted-list.ts';

const year = { start: '2027-01-01', end: '2027-12-31' };

describe('campaigns as plans list them', () => {
  it.each([
    [
      'Phong trào “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021-2030 (Trung ương phát động)',
      {
        name: 'Phong trào “Cả nước chung sức xây dựng nông thôn mới”',
        launched_by: 'central',
        start: '2021-01-01',
        end: '2030-12-31',
      },
    ],
    [
      'Phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” do Thủ tướng Chính phủ phát động, từ năm 2025',
      {
        name: 'Phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”',
        launched_by: 'central',
        start: '2025-01-01',
      },
    ],
    [
      'Phong trào “Người tốt, việc tốt” (Thành phố phát động), thường xuyên',
      { name: 'Phong trào “Người tốt, việc tốt”', launched_by: 'city', kind: 'regular', ...year },
    ],
    [
      'Phong trào “Vì Thủ đô xanh” của Thành phố, cả năm',
      { name: 'Phong trào “Vì Thủ đô xanh”', launched_by: 'city', ...year },
    ],
    [
      'Phong trào “Đô thị văn minh” giai đoạn 2021-2025, 2026-2030 do Thủ tướng Chính phủ phát động',
      {
        name: 'Phong trào “Đô thị văn minh”',
        launched_by: 'central',
        start: '2021-01-01',
        end: '2030-12-31',
      },
    ],
    [
      'Dạy tốt, học tốt; Thành phố; 2025–2030; các trường học',
      {
        name: 'Dạy tốt, học tốt',
        launched_by: 'city',
        start: '2025-01-01',
        end: '2030-12-31',
        audience: 'các trường học',
      },
    ],
    [
      'Phong trào thi đua yêu nước; cụm thi đua số 5 phát động; cả năm',
      { name: 'Phong trào thi đua yêu nước', launched_by: 'cluster', ...year },
    ],
    [
      '60 ngày đêm giải phóng mặt bằng, từ 01/3 đến 30/4/2027; tiêu chí: 100% dự án bàn giao đúng hạn; phường phát động',
      {
        name: '60 ngày đêm giải phóng mặt bằng',
        launched_by: 'unit',
        start: '2027-03-01',
        end: '2027-04-30',
        criteria_text: '100% dự án bàn giao đúng hạn',
      },
    ],
    [
      'Phong trào "Xóa nhà tạm, nhà dột nát" giai đoạn 2025-2030 do Trung ương phát động',
      {
        name: 'Phong trào "Xóa nhà tạm, nhà dột nát"',
        launched_by: 'central',
        start: '2025-01-01',
        end: '2030-12-31',
      },
    ],
    [
      'Phong trào "Bình dân học vụ số" – do Thành phố phát động – cả năm 2027',
      { name: 'Phong trào "Bình dân học vụ số"', launched_by: 'city', ...year },
    ],
    [
      'Phong trào "Văn minh đô thị" (thường xuyên, từ 1/3/2027 đến 30/11/2027; tiêu chí: mỗi tổ một việc)',
      {
        name: 'Phong trào "Văn minh đô thị"',
        kind: 'regular',
        start: '2027-03-01',
        end: '2027-11-30',
        criteria_text: 'mỗi tổ một việc',
      },
    ],
  ])('%s', (line, expected) => {
    const { items, draft } = pasted(
      'campaigns',
      `- ${line}\n- Một phong trào khác, theo chuyên đề`,
    );
    expect(items[0]).toEqual(expected);
    const [key] = draft.filled.items['campaigns'] ?? [];
    const open = missing(annualPlan, draft.filled).map(({ path }) => path);
    expect(open.filter((path) => path.startsWith(`campaigns.${key}`))).toEqual([]);
  });

  it('in a table with its heading', () => {
    const { items } = pasted(
      'campaigns',
      'STT\tTên phong trào\tCấp phát động\tThời gian\tTiêu chí\tKhen thưởng\n' +
        '1\tNgày thứ Bảy xanh\tĐơn vị\t1/3-30/11\t100% tổ dân phố tham gia\tGiấy khen\n' +
        '2\tCả nước thi đua làm giàu\tTrung ương\t2025-2030\t\t',
    );
    expect(items).toEqual([
      {
        name: 'Ngày thứ Bảy xanh',
        launched_by: 'unit',
        start: '2027-03-01',
        end: '2027-11-30',
        criteria_text: '100% tổ dân phố tham gia',
        award_forms: 'Giấy khen',
      },
      {
        name: 'Cả nước thi đua làm giàu',
        launched_by: 'central',
        start: '2025-01-01',
        end: '2030-12-31',
      },
    ]);
  });

  it.each(['Đoàn kết, sáng tạo', 'Dạy tốt; học tốt', 'Thi đua lập thành tích năm 2027'])(
    '"%s" is a name and no more',
    (name) => {
      const { items } = pasted('campaigns', name);
      expect(items).toEqual([{ name }]);
    },
  );

  it('show what was read before it is added, and may be taken as a name alone', () => {
    const { lan, shown } = pasted('targets', '');
    expect(shown).not.toBe('');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'campaigns' }, rev: 0 });
    lan.says('Đoàn kết, cả năm');
    expect(lan.labels).toContain('Ghi cả dòng làm tên');
    lan.taps('Ghi cả dòng làm tên');
    const [key] = lan.draft.filled.items['campaigns'] ?? [];
    expect(lan.draft.value(`campaigns.${key}.name`)).toBe('Đoàn kết, cả năm');
  });

  it('say how far the plan is, whichever way kind and criteria wait for each other', () => {
    const { draft, lan } = pasted('campaigns', '- Một, theo chuyên đề\n- Hai, thường xuyên');
    const [key] = draft.filled.items['campaigns'] ?? [];
    const path = `campaigns.${key}.launched_by`;
    lan.does({ type: 'pressed', action: { op: 'open', path }, rev: 0 });
    lan.says('1');
    expect(progress(annualPlan, draft.filled).share).toBeLessThan(1);
  });
});

describe('targets beside what was done the year before', () => {
  const rows = [
    ['Thu ngân sách', 'tỷ đồng', '1.136,4', '1.250'],
    ['Gia đình văn hóa', '%', '91', '≥93'],
  ];
  const items = [
    {
      target_name: 'Thu ngân sách',
      unit_of_measure: 'other',
      unit_other: 'tỷ đồng',
      baseline: 1136.4,
      target_value: 1250,
    },
    {
      target_name: 'Gia đình văn hóa',
      unit_of_measure: 'percent',
      baseline: 91,
      comparison: 'at_least',
      direction: 'increase',
      target_value: 93,
    },
  ];

  it.each([
    ['as years alone', 'Năm 2026', 'Năm 2027'],
    ['as what was done and is planned', 'TH 2026', 'KH 2027'],
  ])('are read where columns are named %s, with their tabs and without', (_, before, now) => {
    const table = [['Chỉ tiêu', 'Đơn vị tính', before, now], ...rows];
    const tabbed = table.map((cells) => cells.join('\t')).join('\n');
    expect(pasted('targets', tabbed).items).toEqual(items);
    const numbered = table.map((cells, at) => `${at === 0 ? 'STT' : at} ${cells.join(' ')}`);
    expect(pasted('targets', numbered.join('\n')).items).toEqual(items);
  });

  it('are those of the plan’s year, where that of the year before was planned too', () => {
    const table = [
      ['Chỉ tiêu', 'ĐVT', 'Kế hoạch 2026', 'Thực hiện 2026', 'Kế hoạch 2027'],
      ['Thu ngân sách', 'tỷ đồng', '1.100', '1.136,4', '1.250'],
    ];
    const lines = table.map((cells) => cells.join('\t')).join('\n');
    expect(pasted('targets', lines).items).toEqual([items[0]]);
  });
});
