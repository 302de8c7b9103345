import { describe, expect, it } from 'vitest';

import { checkInFacts } from '../../../src/core/check-ins/check-in-facts.ts';
import { checkIn } from '../../../src/core/check-ins/check-in.ts';
import { reportsIn } from '../../../src/core/check-ins/reported.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { quarterPeriod } from '../../../src/core/shared/period.ts';
import { TalkedDraft } from '../forms/talk.ts';
import { handedIn } from './handed-in.ts';

const wanted = [98.5, 1200, 93, 12].map((target_value, at) => ({
  key: `k00${at}`,
  target_name: `Chỉ tiêu thứ ${at + 1}`,
  unit_of_measure: at % 2 === 0 ? 'percent' : 'person',
  target_value,
  direction: 'increase',
}));

const begin = (targets: Parameters<typeof handedIn>[2] = wanted) => {
  const read = checkInFacts.read(
    [handedIn('annual-plan', '2027', targets)],
    quarterPeriod(2027, 1),
  );
  if (read.type !== 'facts') throw new Error('no facts');
  const draft = new TalkedDraft(checkIn, { facts: read.facts });
  const lan = draft.contact('Lan');
  // A single target is asked for at once.
  if (lan.labels.includes('Trả lời từng mục')) lan.taps('Trả lời từng mục');
  return { draft, lan };
};

describe('numbers of a check-in', () => {
  it.each([
    ['Chưa có số liệu', 'no_data'],
    ['Không áp dụng', 'not_applicable'],
  ])('are not asked for after "%s"', (label, code) => {
    const { draft, lan } = begin();
    lan.taps(label);
    expect(draft.value('targets.k000.status')).toBe(code);
    expect(draft.value('targets.k000.value')).toBeUndefined();
    expect(lan.at).toBe('targets.k001.status');
  });

  it('may also turn out not to be there when one is asked for', () => {
    const { draft, lan } = begin();
    lan.taps('Đúng tiến độ');
    lan.taps('Chưa có số liệu');
    expect(draft.value('targets.k000.status')).toBe('no_data');
    expect(lan.hears).toBe('Đã ghi nhận Tiến độ: Chưa có số liệu');
    expect(lan.at).toBe('targets.k001.status');
    lan.taps('Đúng tiến độ');
    lan.says('chưa có số liệu');
    expect(draft.value('targets.k001.status')).toBe('no_data');
  });

  it('that do not reach what is said to be done are asked about, and taken when meant so', () => {
    const { draft, lan } = begin();
    lan.taps('Chưa có số liệu');
    lan.taps('Đã hoàn thành');
    lan.says('350');
    expect(draft.value('targets.k001.value')).toBeUndefined();
    expect(lan.sees).toContain('350. Kết quả chưa đạt mức phấn đấu');
    lan.taps('Đúng: 350');
    expect(draft.value('targets.k001.value')).toBe(350);
  });

  it('are asked about also where "done" comes after the number', () => {
    const { draft, lan } = begin();
    lan.taps('Đúng tiến độ');
    lan.says('50');
    const action = { op: 'open', path: 'targets.k000.status' } as const;
    lan.does({ type: 'pressed', action, rev: 1 });
    lan.taps('Đã hoàn thành');
    expect(draft.value('targets.k000.status')).toBe('on_track');
    expect(lan.sees).toContain('Kết quả chưa đạt mức phấn đấu');
  });

  it('come in one message for all targets, and what they mean is asked one by one', () => {
    const { draft, lan } = begin();
    expect(lan.sees).toContain('Có thể nhập kết quả của cả 4 mục trong một tin nhắn');
    lan.says('99,6; 80; -; 3');
    const values = wanted.map(({ key }) => draft.value(`targets.${key}.value`));
    expect(values).toEqual([99.6, 80, undefined, 3]);
    expect(draft.value('targets.k002.status')).toBe('no_data');
    expect(lan.hears).toContain('Chỉ tiêu 2 80');
    expect(lan.at).toBe('targets.k000.status');
    lan.taps('Đã hoàn thành');
    lan.taps('Đúng tiến độ');
    expect(lan.at).toBe('targets.k003.status');
    lan.taps('Đúng tiến độ');
    expect(lan.at).toBe('campaigns_active');
    lan.taps('Chưa có số liệu');
    lan.taps('Chưa có số liệu');
    expect(missing(checkIn, draft.filled)).toEqual([]);
  });

  it('come with their units, each read as that of its own target', () => {
    const units = [
      { unit_of_measure: 'percent' },
      { unit_of_measure: 'other', unit_other: 'tỷ đồng' },
      { unit_of_measure: 'other', unit_other: 'vụ' },
      { unit_of_measure: 'person' },
    ];
    const { draft, lan } = begin(wanted.map((target, at) => Object.assign({}, target, units[at])));
    lan.says('99,6%\n410 tỷ\n2 vụ\n12 người');
    const values = wanted.map(({ key }) => draft.value(`targets.${key}.value`));
    expect(values).toEqual([99.6, 410, 2, 12]);
  });

  it('of a message with too many are not taken', () => {
    const { draft, lan } = begin();
    lan.says('1; 2; 3; 4; 5');
    expect(wanted.map(({ key }) => draft.value(`targets.${key}.value`))).toEqual(
      wanted.map(() => undefined),
    );
    expect(lan.hears).toContain('cần 4 số');
  });

  it('are no longer those of the quarter before once there are none', () => {
    const first = { key: 'k000', status: 'on_track', value: 40 };
    const { byTarget, gaps } = reportsIn([
      handedIn('check-in', '2027-Q1', [first, { key: 'k001', status: 'no_data' }]),
      handedIn('check-in', '2027-Q3', [
        { key: 'k000', status: 'not_applicable' },
        { key: 'k001', status: 'late', value: 7 },
      ]),
    ]);
    expect(Object.fromEntries(gaps)).toEqual({ k000: 'not_applicable' });
    expect(byTarget.get('k001')).toMatchObject({ value: 7, status: 'late' });
  });
});
