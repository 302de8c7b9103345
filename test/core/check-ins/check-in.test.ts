import { describe, expect, it } from 'vitest';

import { checkInFacts } from '../../../src/core/check-ins/check-in-facts.ts';
import { checkIn } from '../../../src/core/check-ins/check-in.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { contentOf, type Facts, lint, summarise } from '../../../src/core/forms/forms.ts';
import { type Period, quarterPeriod } from '../../../src/core/shared/period.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { type Contact, TalkedDraft, text } from '../forms/talk.ts';
import { handedIn } from './handed-in.ts';

const files = { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', unit_of_measure: 'percent' };
const models = { key: 'bbbb', target_name: 'Mô hình mới', unit_of_measure: 'model' };
const plan = handedIn('annual-plan', '2027', [
  { ...files, target_value: 98.5 },
  { ...models, target_value: 12 },
]);
const q1 = handedIn('check-in', '2027-Q1', [
  { key: 'aaaa', status: 'on_track', value: 90 },
  { key: 'bbbb', status: 'at_risk', value: 5 },
]);

const factsOf = (found: readonly Submission[], period: Period = quarterPeriod(2027, 3)): Facts => {
  const read = checkInFacts.read(found, period);
  if (read.type !== 'facts') throw new Error('no facts');
  return read.facts;
};

/** A plan of forty targets: a page of thirty, and one of ten. */
const long = handedIn(
  'annual-plan',
  '2027',
  Array.from({ length: 40 }, (_, at) => ({
    key: `k${at + 1}`,
    target_name: `Chỉ tiêu số ${at + 1}`,
    target_value: 50,
    unit_of_measure: 'percent',
  })),
);

const begin = (found: readonly Submission[] = [plan]): { draft: TalkedDraft; lan: Contact } => {
  const draft = new TalkedDraft(checkIn, { facts: factsOf(found) });
  const lan = draft.contact('Lan');
  // A single target is asked for at once.
  if (lan.labels.includes('Trả lời từng mục')) lan.taps('Trả lời từng mục');
  return { draft, lan };
};

describe('a check-in', () => {
  it('is a sound form with words in each language', () => {
    expect(lint(checkIn, (key) => text.hasText(key))).toEqual([]);
  });

  it('wants the plan of its year and the papers before it that say results', () => {
    expect(checkInFacts.wanted(quarterPeriod(2027, 3))).toEqual([
      { formId: 'annual-plan', period: '2027' },
      { formId: 'check-in', period: '2027-Q1' },
      { formId: 'check-in', period: '2027-Q2' },
      { formId: 'midyear-report', period: '2027' },
    ]);
    expect(checkInFacts.read([q1], quarterPeriod(2027, 3))).toEqual({
      type: 'lacking',
      needs: { formId: 'annual-plan', period: '2027' },
    });
  });

  it('takes one tap and one number a target, and is done after two more answers', () => {
    const { draft, lan } = begin();
    expect(lan.at).toBe('targets.aaaa.status');
    expect(lan.sees).toContain('Hồ sơ đúng hạn\nMức phấn đấu: 98,5%');
    expect(lan.sees).toContain('Chỉ tiêu 1 (1/2)');
    lan.taps('Đúng tiến độ');
    lan.says('95');
    expect(lan.at).toBe('targets.bbbb.status');
    lan.taps('Đã hoàn thành');
    lan.taps('Dùng: 12');
    expect(lan.at).toBe('campaigns_active');
    lan.says('3');
    lan.says('1');
    expect(lan.at).toBe('review');
    expect(missing(checkIn, draft.filled)).toEqual([]);
    expect(draft.value('targets.bbbb.value')).toBe(12);
  });

  it.each([
    ['410 tỷ', 410],
    ['410 tỷ đồng', 410],
    ['1.250', 1250],
  ])('takes %j in the unit of the target, and nobody asks', (said, value) => {
    const revenue = { key: 'aaaa', target_name: 'Thu ngân sách', unit_of_measure: 'other' };
    const unit = { unit_other: 'tỷ đồng', target_value: 1250 };
    const { draft, lan } = begin([handedIn('annual-plan', '2027', [{ ...revenue, ...unit }])]);
    lan.taps('Đúng tiến độ');
    lan.says(said);
    expect(draft.value('targets.aaaa.value')).toBe(value);
  });

  it('asks before it turns an amount into the unit of the target', () => {
    const revenue = { key: 'aaaa', target_name: 'Thu ngân sách', unit_of_measure: 'other' };
    const unit = { unit_other: 'tỷ đồng', target_value: 1250 };
    const { draft, lan } = begin([handedIn('annual-plan', '2027', [{ ...revenue, ...unit }])]);
    lan.taps('Đúng tiến độ');
    lan.says('410 triệu');
    expect(lan.sees).toContain('Đồng chí nhập 410 triệu. Ghi 0,41?');
    expect(draft.value('targets.aaaa.value')).toBeUndefined();
  });

  it('asks whether 0,35 of a target in per cent is 35 %', () => {
    const { draft, lan } = begin();
    lan.taps('Đúng tiến độ');
    lan.says('0,35');
    expect(draft.value('targets.aaaa.value')).toBeUndefined();
    lan.taps('0,35%');
    expect(draft.value('targets.aaaa.value')).toBe(0.35);
  });

  it('shows what the last one said and what is left, and repeats it with one tap', () => {
    const { draft, lan } = begin([plan, q1]);
    expect(lan.sees).toContain('Mức phấn đấu: 98,5% · kỳ trước: 90% · còn 8,5%');
    lan.taps('Như kỳ trước: Đúng tiến độ; 90');
    expect(lan.hears).toContain('Đã ghi nhận như kỳ trước: Hồ sơ đúng hạn');
    expect(draft.value('targets.aaaa.status')).toBe('on_track');
    expect(draft.value('targets.aaaa.value')).toBe(90);
    expect(lan.at).toBe('targets.bbbb.status');
  });

  it('repeats nothing twice when the button is tapped twice', () => {
    const { draft, lan } = begin([plan, q1]);
    const same = lan.button('Như kỳ trước: Đúng tiến độ; 90');
    lan.press(same);
    expect(lan.press(same).outcome).toBe('unchanged');
    expect(draft.value('targets.bbbb.status')).toBeUndefined();
  });

  it('asks why a value went the wrong way, and not when it did not', () => {
    const { draft, lan } = begin([plan, q1]);
    lan.taps('Có nguy cơ chậm');
    lan.says('85');
    expect(lan.at).toBe('targets.aaaa.reason');
    expect(lan.sees).toContain('thấp hơn kỳ trước');
    lan.says('Loại trừ hồ sơ trùng');
    expect(lan.at).toBe('targets.bbbb.status');
    lan.taps('Đúng tiến độ');
    lan.says('5');
    expect(lan.at).toBe('campaigns_active');
    expect(draft.value('targets.bbbb.reason')).toBeUndefined();
  });

  it.each([
    ['decrease', 6, 'targets.aaaa.reason'],
    ['decrease', 4, 'campaigns_active'],
    ['maintain', 4, 'targets.aaaa.reason'],
    ['increase', 6, 'campaigns_active'],
  ])('knows which way is worse: %s from 5 to %d leads to %s', (direction, value, next) => {
    const { lan } = begin([
      handedIn('annual-plan', '2027', [{ ...files, target_value: 3, direction }]),
      handedIn('check-in', '2027-Q1', [{ key: 'aaaa', status: 'late', value: 5 }]),
    ]);
    lan.taps('Đúng tiến độ');
    lan.says(String(value));
    expect(lan.at).toBe(next);
  });

  it('asks for difficulties only while a target is at risk or late', () => {
    const { draft, lan } = begin();
    lan.taps('Chậm');
    lan.says('50');
    lan.taps('Đúng tiến độ');
    lan.says('6');
    lan.says('3');
    lan.says('1');
    expect(lan.at).toBe('difficulties');
    lan.says('Thiếu nhân lực');
    lan.says('bỏ qua');
    expect(lan.at).toBe('review');
    lan.does({
      type: 'pressed',
      action: { op: 'open', path: 'targets.aaaa.status' },
      rev: 1,
    });
    lan.taps('Đúng tiến độ');
    expect(draft.filled.answers.get('difficulties')).toMatchObject({ stale: true });
    const content = JSON.stringify(contentOf(checkIn, draft.filled, draft.files));
    expect(content).not.toContain('Thiếu nhân lực');
    expect(content).toContain('Hồ sơ đúng hạn');
  });

  it('keeps answers when the plan changes in between: new, gone and returned targets', () => {
    const { draft, lan } = begin();
    lan.taps('Đúng tiến độ');
    lan.says('95');
    const third = { key: 'cccc', target_name: 'Sáng kiến', unit_of_measure: 'initiative' };
    const amended = handedIn('annual-plan', '2027', [
      { ...models, target_value: 10 },
      { ...third, target_value: 4 },
    ]);
    draft.isGiven(factsOf([amended]));
    lan.does({ type: 'show' });
    expect(lan.at).toBe('targets.bbbb.status');
    expect(lan.sees).toContain('Mức phấn đấu: 10 mô hình');
    lan.taps('Đúng tiến độ');
    expect(draft.filled.answers.get('targets.aaaa.value')).toMatchObject({
      value: 95,
      stale: true,
    });
    lan.says('5');
    expect(lan.at).toBe('targets.cccc.status');
    const frozen = () => JSON.stringify(contentOf(checkIn, draft.filled, draft.files));
    expect(frozen()).not.toContain('Hồ sơ đúng hạn');

    draft.isGiven(factsOf([plan]));
    lan.does({ type: 'show' });
    lan.does({ type: 'pressed', action: { op: 'open', path: 'targets.bbbb.value' }, rev: 1 });
    lan.says('6');
    expect(draft.filled.answers.get('targets.aaaa.value')).toMatchObject({
      value: 95,
      stale: false,
    });
    expect(frozen()).toContain('Hồ sơ đúng hạn');
  });

  it('lets nobody add, delete or move a target, or answer what is a fact', () => {
    const { draft, lan } = begin();
    const before = draft.filled.items;
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    expect(lan.labels.join()).not.toMatch(/Thêm|Bổ sung/);
    lan.says('Chỉ tiêu tự thêm');
    for (const action of [
      { op: 'add', group: 'targets' },
      { op: 'delete', group: 'targets', key: 'aaaa' },
      { op: 'delete-yes', group: 'targets', key: 'aaaa' },
      { op: 'down', group: 'targets', key: 'aaaa' },
      { op: 'open', path: 'targets.aaaa.target_value' },
      { op: 'set', path: 'targets.zzzz.status', code: 'done' },
    ] as const)
      expect(lan.does({ type: 'pressed', action, rev: 0 }).writes).toEqual([]);
    expect(draft.filled.items).toEqual(before);
    lan.does({ type: 'pressed', action: { op: 'item', group: 'targets', key: 'aaaa' }, rev: 0 });
    expect(lan.labels.join()).not.toMatch(/Xóa|Chuyển lên|Chuyển xuống|Mức phấn đấu/);
  });

  it('reads well when it is handed in', () => {
    const { draft, lan } = begin([plan, q1]);
    lan.taps('Như kỳ trước: Đúng tiến độ; 90');
    lan.taps('Đúng tiến độ');
    lan.says('7');
    const content = contentOf(checkIn, draft.filled, draft.files);
    const summary = summarise(checkIn, content).map((line) => text.words(line, 'vi'));
    expect(summary).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Tên chỉ tiêu: Hồ sơ đúng hạn'),
        expect.stringContaining('Kỳ trước: 90'),
        expect.stringContaining('Kết quả lũy kế: 7'),
      ]),
    );
  });
});

const onSecondPage = () => {
  const draft = new TalkedDraft(checkIn, { facts: factsOf([long]) });
  const lan = draft.contact('Lan');
  lan.taps('Trang sau ›');
  expect(lan.sees).toContain('\n8. Chỉ tiêu số 8');
  const values = (): Record<string, unknown> =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        at + 1,
        draft.value(`targets.k${at + 1}.value`),
      ]).filter(([, value]) => value !== undefined && value !== null),
    );
  return { lan, values };
};

describe('a check-in on more targets than a page shows', () => {
  it('counts results without names from the first row that the person sees', () => {
    const { lan, values } = onSecondPage();
    lan.says('25; 40; -; 3');
    expect(lan.sees).toContain('Tính từ mục 8');
    expect(lan.sees).not.toContain('1. Chỉ tiêu số 1:');
    lan.says('9: 41');
    lan.taps('Ghi 4 mục');
    expect(values()).toEqual({ 8: 25, 9: 41, 11: 3 });
  });

  it('takes as many results as stand on the page for those, goes on with the next, and follows when they are edited', () => {
    const { lan, values } = onSecondPage();
    lan.says('1; 2; 3; 4; 5; 6; 7');
    expect(lan.sees).not.toContain('Tính từ mục');
    lan.taps('Ghi 7 mục');
    const said = lan.lastMessage;
    expect(values()).toEqual({ 8: 1, 9: 2, 10: 3, 11: 4, 12: 5, 13: 6, 14: 7 });
    expect(lan.sees).toContain('\n15. Chỉ tiêu số 15');
    lan.edits(said, '1; 2; 3; 4; 5; 6; 11');
    expect(values()).toMatchObject({ 8: 1, 14: 11 });
    expect(Object.keys(values())).toHaveLength(7);
  });

  it('goes back to what is open before the page once nothing is behind it', () => {
    const { lan } = onSecondPage();
    lan.says(Array.from({ length: 33 }, (_, at) => `${at + 8}: ${at}`).join('; '));
    lan.taps('Ghi 33 mục');
    expect(lan.sees).toContain('\n1. Chỉ tiêu số 1');
  });

  it('still takes forty results for all forty', () => {
    const { lan, values } = onSecondPage();
    lan.says(Array.from({ length: 40 }, (_, at) => at + 1).join('; '));
    lan.taps('Ghi 40 mục');
    expect(values()).toMatchObject({ 1: 1, 40: 40 });
  });
});
