import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { TalkedDraft } from '../forms/talk.ts';

/** What is seen before it is added of a list that Lan pastes. */
const pasted = (group: string, ...lines: readonly string[]): readonly string[] => {
  const lan = new TalkedDraft(annualPlan).contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group }, rev: 0 });
  lan.says(lines.join('\n'));
  return lan.sees.split('\n').filter((line) => /^(?:\d+\.|[IVX]+\.|Không thêm)/u.test(line));
};

const notAdded = (line: string): string =>
  `Không thêm “${line}”: đây là tên một phần hoặc tên các cột.`;

describe('a table below its title', () => {
  it('has no target that is called as the table is', () => {
    expect(
      pasted(
        'targets',
        'CÁC CHỈ TIÊU THI ĐUA NĂM 2027',
        '(Kèm theo Kế hoạch số 12/KH-UBND)',
        'TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2027\tGhi chú',
        '1\tTỷ lệ hộ văn hóa\t%\t93\t',
        '2\tThu ngân sách\tTỷ đồng\t1.250\t',
      ),
    ).toEqual([
      '1. Tỷ lệ hộ văn hóa: 93%',
      '2. Thu ngân sách: 1.250 tỷ đồng',
      notAdded('CÁC CHỈ TIÊU THI ĐUA NĂM 2027'),
      notAdded('(Kèm theo Kế hoạch số 12/KH-UBND)'),
    ]);
  });

  it('stands below a heading with a number, with its tabs lost', () => {
    expect(
      pasted(
        'targets',
        'I. Kinh tế',
        'TT Chỉ tiêu Đơn vị tính Kế hoạch 2027',
        '1 Thu ngân sách Tỷ đồng 1.250',
        '2 Giải ngân đầu tư công % 98',
      ),
    ).toEqual(['I. Kinh tế', '1. Thu ngân sách: 1.250 tỷ đồng', '2. Giải ngân đầu tư công: 98%']);
  });

  it('keeps what was written before it as lines', () => {
    expect(
      pasted(
        'targets',
        '- Tỷ lệ hộ văn hóa đạt 95%',
        'TT\tChỉ tiêu\tĐVT\tKế hoạch',
        '1\tThu ngân sách\tTỷ đồng\t1.250',
      ),
    ).toEqual(['1. Tỷ lệ hộ văn hóa: 95%', '2. Thu ngân sách: 1.250 tỷ đồng']);
  });

  it('tells tasks by the names of its columns', () => {
    expect(
      pasted(
        'tasks',
        'BẢNG PHÂN CÔNG NHIỆM VỤ',
        'TT\tNội dung công việc\tChủ trì\tPhối hợp\tThời gian',
        '1\tBan hành kế hoạch\tPhòng VHXH\tVăn phòng\tTháng 1/2027',
        '2\tSơ kết 6 tháng\tPhòng VHXH\t\tTrước 15/6/2027',
      ),
    ).toEqual([
      '1. Ban hành kế hoạch (Phòng VHXH; Văn phòng; Tháng 1/2027)',
      '2. Sơ kết 6 tháng (Phòng VHXH; Trước 15/6/2027)',
      notAdded('BẢNG PHÂN CÔNG NHIỆM VỤ'),
    ]);
  });
});
