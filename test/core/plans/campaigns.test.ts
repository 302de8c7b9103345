import { describe, expect, it } from 'vitest';

import { missing } from '../../../src/core/forms/answers/missing.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { TalkedDraft } from '../forms/talk.ts';

/** At the first day of a campaign of the unit's own. */
const atStart = () => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'campaigns' }, rev: 0 });
  for (const said of ['Xanh, sạch, đẹp', 'Đơn vị tự phát động', 'Theo chuyên đề']) lan.says(said);
  const days = () => [draft.value('campaigns.k001.start'), draft.value('campaigns.k001.end')];
  return { draft, lan, days };
};

describe('the days of a campaign', () => {
  it.each([
    ['2025-2030', '2025-01-01', '2030-12-31'],
    ['giai đoạn 2025–2030', '2025-01-01', '2030-12-31'],
    ['cả năm', '2027-01-01', '2027-12-31'],
    ['Thường xuyên', '2027-01-01', '2027-12-31'],
    ['hằng năm', '2027-01-01', '2027-12-31'],
    ['tháng 3 đến tháng 11', '2027-03-01', '2027-11-30'],
    ['từ 19/5 đến 30/11', '2027-05-19', '2027-11-30'],
    ['19/5 - 30/11/2027', '2027-05-19', '2027-11-30'],
    ['quý I - quý III', '2027-01-01', '2027-09-30'],
  ])('are both said by "%s"', (said, start, end) => {
    const { lan, days } = atStart();
    lan.says(said);
    expect(days()).toEqual([start, end]);
    expect(lan.at).toBe('campaigns.k001.theme');
  });

  it.each([
    ['từ 2024', '2024-01-01'],
    ['từ năm 2021 đến nay', '2021-01-01'],
    ['bắt đầu từ tháng 5', '2027-05-01'],
    ['1/1/2021', '2021-01-01'],
    ['15/11/2026', '2026-11-15'],
  ])('begin with "%s", and the last one is asked for', (said, start) => {
    const { lan, days } = atStart();
    lan.says(said);
    expect(days()).toEqual([start, undefined]);
    expect(lan.at).toBe('campaigns.k001.end');
  });

  it.each(['tháng 5', 'quý II', '05-2027'])(
    'are asked about where "%s" may mean more than its first',
    (said) => {
      const { lan, days } = atStart();
      lan.says(said);
      expect(days()).toEqual([undefined, undefined]);
      lan.says('đúng');
      expect(days()[1]).toBeUndefined();
      expect(lan.at).toBe('campaigns.k001.end');
    },
  );

  it.each([
    ['trong tháng 6', '2027-06-01', '2027-06-30'],
    ['trong quý II/2027', '2027-04-01', '2027-06-30'],
    ['15-20/6', '2027-06-15', '2027-06-20'],
  ])('are both read where "%s" says both', (said, start, end) => {
    const { lan, days } = atStart();
    lan.says(said);
    expect(days()).toEqual([start, end]);
  });

  it.each([
    ['trước 15/6', '15/6/2027', '2027-06-15'],
    ['hoàn thành trước ngày 15/6/2027', '15/6/2027', '2027-06-15'],
    ['trước tháng 7', '30/6/2027', '2027-06-30'],
    ['hết quý III/2027', '30/9/2027', '2027-09-30'],
    ['khoảng 15/6', '15/6/2027', '2027-06-15'],
  ])(
    'end with "%s" once the day that it means is confirmed, beside the words',
    (said, day, end) => {
      const { lan, days } = atStart();
      lan.says('1/3/2027');
      lan.says(said);
      expect(days()[1]).toBeUndefined();
      expect(lan.sees).toContain(said);
      expect(lan.sees).toContain(day);
      lan.says('đúng');
      expect(days()[1]).toBe(end);
    },
  );

  it('are asked for again with an example where only the other end was said', () => {
    const { lan, days } = atStart();
    lan.says('trước 15/6');
    expect(lan.hears).toContain('chẳng hạn 15/3/2027');
    expect(days()).toEqual([undefined, undefined]);
  });

  it('follow the message that said both when it is edited', () => {
    const { lan, days } = atStart();
    lan.says('tháng 3 đến tháng 11');
    lan.edits(lan.lastMessage, 'tháng 4 đến tháng 10');
    expect(days()).toEqual(['2027-04-01', '2027-10-31']);
  });
});

describe('a thematic campaign without criteria', () => {
  it('wants a reason, and may be handed in with it', () => {
    const { draft, lan } = atStart();
    for (const said of ['cả năm', 'bỏ qua', 'không']) lan.says(said);
    expect(lan.at).toBe('campaigns.k001.no_criteria_reason');
    expect(lan.labels).not.toContain('Bỏ qua');
    const open = () => missing(annualPlan, draft.filled).map(({ path }) => path);
    expect(open()).toContain('campaigns.k001.no_criteria_reason');
    lan.says('Sẽ ban hành cùng kế hoạch riêng');
    expect(open()).not.toContain('campaigns.k001.no_criteria_reason');
  });

  it('wants none any more once it has some', () => {
    const { draft, lan } = atStart();
    for (const said of ['cả năm', 'bỏ qua', 'không']) lan.says(said);
    lan.does({ type: 'pressed', action: { op: 'open', path: 'campaigns.k001.criteria' }, rev: 1 });
    lan.says('có');
    lan.says('Mỗi ngõ một hàng cây');
    const open = missing(annualPlan, draft.filled).map(({ path }) => path);
    expect(open.filter((path) => path.startsWith('campaigns'))).toEqual([]);
  });
});

it('asks nothing of a campaign from above but its days, all of which may be left out', () => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'campaigns' }, rev: 0 });
  lan.says('Cả nước chung sức xây dựng nông thôn mới');
  lan.says('Trung ương');
  expect(lan.at).toBe('campaigns.k001.start');
  lan.taps('Bỏ qua phần không bắt buộc');
  expect(lan.at).toBe('items');
  const open = missing(annualPlan, draft.filled).map(({ path }) => path);
  expect(open.filter((path) => path.startsWith('campaigns'))).toEqual([]);
});
