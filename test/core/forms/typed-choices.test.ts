import { expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { type Contact, TalkedDraft } from './talk.ts';

const UNIT = 'targets.k001.unit_of_measure';

const atUnit = (): { draft: TalkedDraft; lan: Contact } => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.taps('Để sau');
  lan.taps('Để sau');
  lan.says('Tỷ lệ tổ dân phố văn hóa');
  expect(lan.at).toBe(UNIT);
  return { draft, lan };
};

it.each([
  ['%', 'percent'],
  ['phần trăm', 'percent'],
  ['Dạ phần trăm ạ', 'percent'],
  ['người', 'person'],
  ['sáng kiến nhé', 'initiative'],
  ['2', 'person'],
])('takes %j for an option', (said, code) => {
  const { draft, lan } = atUnit();
  lan.says(said);
  expect(draft.value(UNIT)).toBe(code);
});

it('says the words that were taken for another option', () => {
  const { draft, lan } = atUnit();
  lan.says('người/hộ');
  expect(draft.value(UNIT)).toBe('other');
  expect(draft.value('targets.k001.unit_other')).toBe('người/hộ');
  expect(lan.hears).toContain('người/hộ');
});

it('takes no number of a button that is not there for another option', () => {
  const { draft, lan } = atUnit();
  lan.says('15');
  lan.says('1.234');
  expect(draft.value(UNIT)).toBeUndefined();
  expect(lan.at).toBe(UNIT);
});

it('takes no number for the name of something', () => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.taps('Để sau');
  lan.taps('Để sau');
  lan.says('15');
  expect(draft.value('targets.k001.target_name')).toBeUndefined();
  expect(lan.hears).toBe('Đề nghị trả lời bằng chữ.');
});

it.each([
  ['Đã ký', 'signed'],
  ['đã ký rồi ạ', 'signed'],
  ['Chưa ký ạ', 'later'],
  ['ký', undefined],
  ['đã', undefined],
])('takes %j for the option that begins so, if one alone does: %s', (said, code) => {
  const draft = new TalkedDraft({
    ...annualPlan,
    fields: annualPlan.fields.filter(({ id }) => id === 'has_signed_document'),
  });
  const lan = draft.contact('Lan');
  lan.says(said);
  expect(draft.value('has_signed_document')).toBe(code);
});
