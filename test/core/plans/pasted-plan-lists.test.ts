import { describe, expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/answers/content.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { progress } from '../../../src/core/forms/answers/progress.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { TalkedDraft, words } from '../forms/talk.ts';

/** What a list reads as, item by item. */
const pasted = (group: string, text: string) => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group }, rev: 0 });
  lan.says(text);
  const shown = lan.sees;
  const add = lan.labels.find((label) => label.startsWith('Thêm'));
  if (lan.cursor.pending?.type === 'list' && add !== undefined) lan.taps(add);
  const items = (draft.filled.items[group] ?? []).map((key) =>
    Object.fromEntries(
      [...draft.filled.answers.values()]
        .filter(({ path }) => path.startsWith(`${group}.${key}.`))
        .map(({ path, value }) => [path.split('.')[2], value]),
    ),
  );
  return { draft, lan, items, shown };
};

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

describe('assignments as plans list them', () => {
  it.each([
    [
      'Phòng Văn hóa - Xã hội: tham mưu kế hoạch; hoàn thành trước 31/01/2027; sản phẩm: kế hoạch',
      {
        name: 'Tham mưu kế hoạch',
        lead: 'Phòng Văn hóa - Xã hội',
        due: 'hoàn thành trước 31/01/2027',
        product: 'kế hoạch',
      },
    ],
    [
      'Trưởng các tổ dân phố ký giao ước - xong trước ngày 15/3/2027',
      { name: 'Trưởng các tổ dân phố ký giao ước', due: 'xong trước ngày 15/3/2027' },
    ],
    [
      'Công an phường: phát động Toàn dân bảo vệ an ninh, hạn tháng 8/2027',
      {
        name: 'Phát động Toàn dân bảo vệ an ninh',
        lead: 'Công an phường',
        due: 'hạn tháng 8/2027',
      },
    ],
    [
      'Ban hành kế hoạch và phát động thi đua: Văn phòng HĐND và UBND chủ trì, phối hợp với Phòng Văn hóa - Xã hội, trước ngày 31/3/2027; sản phẩm: Kế hoạch',
      {
        name: 'Ban hành kế hoạch và phát động thi đua',
        lead: 'Văn phòng HĐND và UBND',
        with: 'Phòng Văn hóa - Xã hội',
        due: 'trước ngày 31/3/2027',
        product: 'Kế hoạch',
      },
    ],
    [
      'Phòng Văn hóa - Xã hội: Tham mưu tổ chức ký giao ước thi đua (trước 28/2/2027)',
      {
        name: 'Tham mưu tổ chức ký giao ước thi đua',
        lead: 'Phòng Văn hóa - Xã hội',
        due: 'trước 28/2/2027',
      },
    ],
    [
      'Tuyên truyền gương điển hình; Phòng Văn hóa - Xã hội; các tổ dân phố; hằng tháng; 2 bài mỗi tháng',
      {
        name: 'Tuyên truyền gương điển hình',
        lead: 'Phòng Văn hóa - Xã hội',
        with: 'các tổ dân phố',
        due: 'hằng tháng',
        product: '2 bài mỗi tháng',
      },
    ],
    [
      'Sơ kết 6 tháng đầu năm trước ngày 15/6',
      { name: 'Sơ kết 6 tháng đầu năm', due: 'trước ngày 15/6' },
    ],
    [
      'Tổng kết, bình xét khen thưởng; Hội đồng Thi đua - Khen thưởng phường chủ trì; Quý IV',
      {
        name: 'Tổng kết, bình xét khen thưởng',
        lead: 'Hội đồng Thi đua - Khen thưởng phường',
        due: 'Quý IV',
      },
    ],
    [
      'Văn phòng HĐND và UBND: tham mưu ban hành kế hoạch, phát động thi đua trước ngày 31/3/2027',
      {
        name: 'Tham mưu ban hành kế hoạch, phát động thi đua',
        lead: 'Văn phòng HĐND và UBND',
        due: 'trước ngày 31/3/2027',
      },
    ],
    [
      'Phòng Văn hóa - Xã hội chủ trì, phối hợp với các tổ dân phố tuyên truyền điển hình, thường xuyên',
      {
        name: 'Phối hợp với các tổ dân phố tuyên truyền điển hình',
        lead: 'Phòng Văn hóa - Xã hội',
        due: 'thường xuyên',
      },
    ],
    ['Triển khai thực hiện: các đơn vị', { name: 'Triển khai thực hiện', lead: 'các đơn vị' }],
    [
      'Tổ chức hội nghị, hội thảo và ký giao ước',
      { name: 'Tổ chức hội nghị, hội thảo và ký giao ước' },
    ],
  ])('%s', (line, expected) => {
    expect(pasted('tasks', `- ${line}\n- Việc khác`).items[0]).toEqual(expected);
  });

  it('in a table with its heading', () => {
    const { items } = pasted(
      'tasks',
      'Nội dung công việc | Chủ trì | Phối hợp | Thời gian | Sản phẩm\n' +
        'Ban hành kế hoạch | Văn phòng | Các phòng | Tháng 1 | Kế hoạch\n' +
        'Ký giao ước | Phòng VHXH | | Trước 28/2 | Bản giao ước',
    );
    expect(items).toEqual([
      {
        name: 'Ban hành kế hoạch',
        lead: 'Văn phòng',
        with: 'Các phòng',
        due: 'Tháng 1',
        product: 'Kế hoạch',
      },
      { name: 'Ký giao ước', lead: 'Phòng VHXH', due: 'Trước 28/2', product: 'Bản giao ước' },
    ]);
  });
});

it('targets are read in what was handed in as they were written, each in a line below its heading', () => {
  const { draft } = pasted(
    'targets',
    'I. Kinh tế\n1. Thu ngân sách tăng 10-12% so với năm 2026\n2. Cấp mới ít nhất 120 hộ kinh doanh\n' +
      'II. Xã hội\n3. Tỷ lệ hài lòng của người dân đạt từ 95% trở lên',
  );
  const content = contentOf(annualPlan, draft.filled, draft.files);
  const lines = summarise(annualPlan, content).map((line) => words(line));
  const from = lines.indexOf('<i>I. Kinh tế</i>');
  expect(lines.slice(from, from + 5)).toEqual([
    '<i>I. Kinh tế</i>',
    '1. Thu ngân sách: tăng 10–12% so với năm 2026',
    '2. Cấp mới hộ kinh doanh: ≥ 120 hộ',
    '<i>II. Xã hội</i>',
    '3. Tỷ lệ hài lòng của người dân: ≥ 95%',
  ]);
});
