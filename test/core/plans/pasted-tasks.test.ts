import { describe, expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/answers/content.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { words } from '../forms/talk.ts';
import { pasted } from './pasted-list.ts';

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
    [
      'Phòng Nội vụ: tổng hợp báo cáo 6 tháng trước ngày 10/6/2027, báo cáo năm trước 20/11/2027',
      {
        name: 'Tổng hợp báo cáo 6 tháng, báo cáo năm trước 20/11/2027',
        lead: 'Phòng Nội vụ',
        due: 'trước ngày 10/6/2027',
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

  it.each([
    'tuần 2 tháng 6',
    'tuần cuối tháng 11/2027',
    'trung tuần tháng 9',
    'ngày 15 hằng tháng',
    'trước ngày 25 hằng tháng',
    'sáng thứ Bảy tuần đầu tháng',
    'thứ Sáu hằng tuần',
    '2 lần/năm',
    'trước Tết',
    'hoàn thành trước Tết Nguyên đán',
    'sau Tết',
    'dịp 19/5',
    'nhân dịp Quốc khánh 2/9',
    'hè 2027',
    'trước kỳ họp HĐND giữa năm',
    'khi có yêu cầu',
    'theo kế hoạch của Thành phố',
  ])('keeps the words that say when, behind a comma or in their place: %s', (due) => {
    const lines = `- Sơ kết phong trào, ${due}\n- Kiểm tra chéo; Văn phòng; ${due}`;
    expect(pasted('tasks', lines).items).toEqual([
      { name: 'Sơ kết phong trào', due },
      { name: 'Kiểm tra chéo', lead: 'Văn phòng', due },
    ]);
  });

  it.each(['theo dõi thường kỳ các mô hình', 'sau mỗi đợt có báo cáo', 'dịp may cho mọi người'])(
    'takes no other words for a time: %s',
    (said) => {
      const [task] = pasted('tasks', `- Sơ kết phong trào, ${said}\n- Việc khác`).items;
      expect(task).toEqual({ name: `Sơ kết phong trào, ${said}` });
    },
  );

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
  const begin = lines.indexOf('<i>I. Kinh tế</i>');
  expect(lines.slice(begin, begin + 5)).toEqual([
    '<i>I. Kinh tế</i>',
    '1. Thu ngân sách: tăng 10–12% so với năm 2026',
    '2. Cấp mới hộ kinh doanh: ≥ 120 hộ',
    '<i>II. Xã hội</i>',
    '3. Tỷ lệ hài lòng của người dân: ≥ 95%',
  ]);
});
