import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { nameAndPosition } from '../../../src/core/shared/person-office.ts';
import { door } from '../../support/form-door.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const SHARE = 'direct_worker_share_target';
const COMPARISON = 'direct_worker_share_comparison';

const signing = smallForm([
  { id: 'signer', type: 'text', maxLength: 100, isName: true, position: 'office' },
  { id: 'office', type: 'text', maxLength: 100 },
  { id: 'rest', type: 'text', maxLength: 20 },
]);

const at = (path: string) => {
  const plan = door(annualPlan);
  plan.contact.does({ type: 'pressed', action: { op: 'open', path }, rev: 0 });
  return plan;
};

describe('a share with what compares it', () => {
  it.each([
    ['60% trở lên', 60, 'at_least'],
    ['từ 60% trở lên', 60, 'at_least'],
    ['≥ 60', 60, 'at_least'],
    ['tối thiểu 60 %', 60, 'at_least'],
    ['trên 62,5%', 62.5, 'above'],
  ])('keeps it: %s', (words, share, comparison) => {
    expect(at(SHARE).say(words).answers()).toMatchObject({
      [SHARE]: share,
      [COMPARISON]: comparison,
    });
  });

  it('is a share alone where nothing compares it', () => {
    const answers = at(SHARE).say('60%').answers();
    expect(answers[SHARE]).toBe(60);
    expect(answers).not.toHaveProperty(COMPARISON);
  });

  it('stands in one line in the review, in the table of figures and in what the Board reads', () => {
    const plan = at(SHARE).say('từ 60% trở lên');
    expect(plan.review()).toContain('Tỷ lệ lao động trực tiếp: ≥ 60%');
    expect(plan.review()).not.toContain('Mức so sánh');
    plan.contact.does({
      type: 'pressed',
      action: { op: 'rows', group: 'model_target', page: 0 },
      rev: 0,
    });
    expect(plan.contact.sees).toContain('≥ 60%');
  });

  it('is read in a table of figures, and from an edited message', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'rows', group: 'model_target', page: 0 }, rev: 0 });
    lan.says('6; từ 60% trở lên; 4; 2; 3', 31);
    expect(draft.value(SHARE)).toBe(60);
    expect(draft.value(COMPARISON)).toBe('at_least');

    const again = new TalkedDraft(annualPlan);
    const hoa = again.contact('Hoa');
    hoa.does({ type: 'pressed', action: { op: 'open', path: SHARE }, rev: 0 });
    hoa.says('60%', 41);
    hoa.edits(41, 'từ 60% trở lên');
    expect(again.value(COMPARISON)).toBe('at_least');
  });

  it('is taken over from last year as it was', () => {
    const earlierAnswers = {
      answers: new Map<string, number | string>([
        [SHARE, 60],
        [COMPARISON, 'at_least'],
      ]),
      items: {},
      year: 2026,
    };
    const plan = door(annualPlan, { env: { earlierAnswers } });
    plan.contact.does({ type: 'pressed', action: { op: 'open', path: SHARE }, rev: 0 });
    expect(plan.contact.labels.join('\n')).toContain('≥ 60%');
    plan.tap('form-button_previous-value');
    expect(plan.answers()).toMatchObject({ [SHARE]: 60, [COMPARISON]: 'at_least' });
  });
});

describe('a name with a position behind it', () => {
  it.each([
    ['Trần Văn Minh, Chủ tịch', 'Trần Văn Minh', 'Chủ tịch'],
    ['Trần Văn Minh - Chủ tịch UBND phường', 'Trần Văn Minh', 'Chủ tịch UBND phường'],
    ['Phó Giám đốc: Lê Thị Hoa', 'Lê Thị Hoa', 'Phó Giám đốc'],
    ['Ông Ngô Trường An (PCT)', 'Ngô Trường An', 'PCT'],
    ['Lê Hoa, Bí thư Đảng ủy, Chủ tịch HĐND', 'Lê Hoa', 'Bí thư Đảng ủy, Chủ tịch HĐND'],
  ])('is two answers: %s', (words, name, position) => {
    expect(nameAndPosition(words)).toEqual({ name, position });
    const draft = new TalkedDraft(signing);
    const lan = draft.contact('Lan');
    lan.says(words);
    expect(draft.value('signer')).toBe(name);
    expect(draft.value('office')).toBe(position);
    expect(lan.hears).toContain(name);
    expect(lan.hears).toContain(position);
    expect(lan.at).toBe('rest');
  });

  it.each([
    'Trần Văn Minh',
    'Ngô Trường An',
    'Nguyễn An, Trần Bình',
    'Phòng Nội vụ - Y tế',
    'Chủ tịch',
  ])('stays one where it is one: %s', (words) => {
    expect(nameAndPosition(words)).toBeUndefined();
  });

  it('follows the message that is edited', () => {
    const draft = new TalkedDraft(signing);
    const lan = draft.contact('Lan');
    lan.says('Trần Văn Minh, Chủ tịch', 11);
    lan.edits(11, 'Trần Văn Minh, Phó Chủ tịch');
    expect(draft.value('office')).toBe('Phó Chủ tịch');
    expect(draft.value('signer')).toBe('Trần Văn Minh');
  });
});
