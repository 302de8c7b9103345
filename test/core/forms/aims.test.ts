import { describe, expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/answers/content.ts';
import { differences } from '../../../src/core/forms/answers/difference.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { TalkedDraft, words } from './talk.ts';

/** One target whose value is asked for; what was answered of it by field. */
const asked = (name: string, unit: string, ...said: readonly string[]) => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
  lan.says(name);
  lan.says(unit);
  const [first] = said;
  if (first !== undefined) lan.says(first);
  const key = draft.filled.items['targets']?.[0] ?? '';
  for (const again of said.slice(1)) {
    const path = `targets.${key}.target_value`;
    lan.does({ type: 'pressed', action: { op: 'open', path }, rev: 0 });
    lan.says(again);
  }
  const of = (field: string) => draft.value(`targets.${key}.${field}`);
  return [of('comparison'), of('target_value'), of('upper_value'), of('direction'), of('basis')];
};

const none = undefined;

/** How a target reads beside what it was before something was typed at one of its questions. */
const changed = (field: string, said: string): string => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
  for (const one of ['Tỷ lệ hài lòng của người dân', '%', '≥ 90']) lan.says(one);
  const before = contentOf(annualPlan, draft.filled, draft.files);
  const path = `targets.${draft.filled.items['targets']?.[0] ?? ''}.${field}`;
  lan.does({ type: 'pressed', action: { op: 'open', path }, rev: 0 });
  lan.says(said);
  const after = contentOf(annualPlan, draft.filled, draft.files);
  return differences(annualPlan, before, after)
    .map((line) => words(line).replaceAll(/<\/?\w+>/g, ''))
    .join('\n');
};

describe('how much is to be reached, in another version', () => {
  it('is one line, as people write it', () => {
    expect(changed('target_value', '≥ 95')).toBe(
      '~ Chỉ tiêu 1: Tỷ lệ hài lòng của người dân: ≥ 90% → ≥ 95%',
    );
  });

  it('is said of nothing where something else changed', () => {
    expect(changed('deadline_month', '6')).toContain('Tháng hoàn thành');
    expect(changed('deadline_month', '6')).not.toContain('90%');
  });
});

describe('how much is to be reached, typed at its question', () => {
  it.each([
    ['Tỷ lệ hài lòng của người dân', '%', '≥ 95', ['at_least', 95, none, 'increase', none]],
    [
      'Tỷ lệ hài lòng của người dân',
      '%',
      'từ 95% trở lên',
      ['at_least', 95, none, 'increase', none],
    ],
    ['Tỷ lệ hài lòng của người dân', '%', 'trên 95', ['above', 95, none, 'increase', none]],
    ['Tỷ lệ hộ nghèo', '%', 'dưới 0,5', ['below', 0.5, none, 'decrease', none]],
    ['Tỷ lệ hộ nghèo', '%', '<=0,5%', ['at_most', 0.5, none, 'decrease', none]],
    ['Số vụ cháy', 'vụ', 'không quá 2 vụ', ['at_most', 2, none, 'decrease', none]],
    ['Số mô hình dân vận khéo', 'mô hình', 'ít nhất 3', ['at_least', 3, none, 'increase', none]],
    ['Số mô hình dân vận khéo', 'mô hình', '3-5', ['range', 3, 5, none, none]],
    ['Trường đạt chuẩn quốc gia', 'trường', '19/19', ['of', 19, 19, none, none]],
    ['Số mô hình dân vận khéo', 'mô hình', '3', [none, 3, none, none, none]],
  ] as const)('%s (%s): %s', (...[name, unit, said, expected]) => {
    expect(asked(name, unit, said)).toEqual(expected);
  });

  it('is a plain number again where one is typed instead of a range', () => {
    expect(asked('Số mô hình dân vận khéo', 'mô hình', '3-5', '4').slice(0, 2)).toEqual([
      'equal',
      4,
    ]);
  });

  it('follows its message when that is edited, with what compares it', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    for (const said of ['Tỷ lệ hài lòng', '%', '≥ 95']) lan.says(said);
    const key = draft.filled.items['targets']?.[0] ?? '';
    const of = (field: string) => draft.value(`targets.${key}.${field}`);
    const said = lan.lastMessage;
    expect([of('comparison'), of('target_value')]).toEqual(['at_least', 95]);
    lan.edits(said, 'không quá 90%');
    expect([of('comparison'), of('target_value')]).toEqual(['at_most', 90]);
    lan.edits(said, '90-92');
    expect([of('comparison'), of('target_value'), of('upper_value')]).toEqual(['range', 90, 92]);
    lan.edits(said, '91');
    expect([of('comparison'), of('target_value')]).toEqual(['equal', 91]);
  });

  it('keeps what compares it where only the number is changed', () => {
    expect(asked('Tỷ lệ hài lòng', '%', '≥ 95', '97').slice(0, 2)).toEqual(['at_least', 97]);
  });
});
