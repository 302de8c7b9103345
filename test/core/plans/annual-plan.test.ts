import { describe, expect, it } from 'vitest';

import { missing } from '../../../src/core/forms/answers/missing.ts';
import { lint, migrateAnswers } from '../../../src/core/forms/forms.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { fileId, TalkedDraft, text } from '../forms/talk.ts';

const at = (path: string, today?: string) => {
  const draft = new TalkedDraft(annualPlan, today ? { today } : {});
  const lan = draft.contact('Lan');
  lan.cursor = { ...lan.cursor, place: { type: 'question', path, single: false } };
  return { draft, lan, why: () => lan.last?.notices.map(({ key }) => key) };
};

/** What follows when a campaign of this kind has criteria or not. */
const askedAfterCriteria = (kind: string, has: string): string => {
  const lan = new TalkedDraft(annualPlan).contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'campaigns' }, rev: 0 });
  for (const said of ['Xanh - sạch', '4', kind, '19/5', '20/5', 'bỏ qua', has]) lan.says(said);
  return lan.at;
};

describe('the annual plan', () => {
  it('is a sound form with words in each language', () => {
    expect(lint(annualPlan, (key) => text.hasText(key))).toEqual([]);
  });

  it('asks everything that a plan must say, under the headings of a real one', () => {
    const bySection = annualPlan.sections.map((section) =>
      annualPlan.fields.filter((field) => field.section === section).map(({ id }) => id),
    );
    expect(bySection).toEqual([
      ['legal_basis', 'city_plan', 'city_plan_date'],
      ['objectives'],
      ['theme', 'targets'],
      [
        'campaigns',
        'model_target',
        'direct_worker_share_target',
        'initiative_target',
        'training_sessions',
        'inspections',
        'direct_worker_share_comparison',
        'communication_plan',
      ],
      ['solutions'],
      ['tasks', 'responsible_person', 'budget_source', 'budget_vnd', 'contact_note'],
      ['has_signed_document', 'doc_number', 'doc_date', 'signer_name', 'signer_title', 'file'],
    ]);
  });

  it('wants three targets and one campaign, and lets assignments be', () => {
    const mins = annualPlan.fields.flatMap((field) => (field.type === 'group' ? [field.min] : []));
    expect(mins).toEqual([3, 1, 0]);
  });

  it('takes a unit of measure that is in no list', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.says('Công trình chào mừng 10/10');
    lan.says('công trình');
    expect(draft.value('targets.k001.unit_of_measure')).toBe('other');
    expect(draft.value('targets.k001.unit_other')).toBe('công trình');
    expect(lan.at).toBe('targets.k001.target_value');
    lan.says('0');
    expect(draft.value('targets.k001.target_value')).toBeUndefined();
    lan.says('500');
    expect(draft.value('targets.k001.target_value')).toBe(500);
  });

  const drowned = 'Số ca tử vong do đuối nước ở trẻ em';

  it('asks whether there is to be none, and then which way the target goes', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.says(drowned);
    lan.says('ca');
    lan.says('0');
    expect(lan.sees).toContain('không để xảy ra trường hợp nào');
    lan.says('đúng');
    expect(draft.value('targets.k001.target_value')).toBe(0);
    expect(lan.at).toBe('targets.k001.direction');
    lan.taps('Duy trì');
    expect(draft.value('targets.k001.direction')).toBe('maintain');
  });

  it('takes none without asking where the target is known to fall or to stay', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.says('Số vụ cháy nghiêm trọng');
    lan.says('vụ');
    lan.says('0');
    expect(draft.value('targets.k001.target_value')).toBe(0);
  });

  it.each(['1', '2'])('takes %s at a confirmation as a new number', (said) => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.says('Tỷ lệ thu ngân sách so với dự toán');
    lan.says('%');
    lan.says('150');
    expect(lan.sees).toContain('cao hơn mức thông thường');
    lan.says(said);
    expect(draft.value('targets.k001.target_value')).toBe(Number(said));
  });

  it('asks about more than a hundred per cent, and takes it when confirmed', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
    lan.says('Thu ngân sách so với dự toán');
    lan.says('%');
    lan.says('105%');
    expect(draft.value('targets.k001.target_value')).toBeUndefined();
    lan.says('đúng');
    expect(draft.value('targets.k001.target_value')).toBe(105);
  });

  it.each([
    ['30/9/2026', 'form-error_too-early'],
    ['1/10/2026', undefined],
    ['14/2', undefined],
    ['15/2/2027', 'form-error_too-late'],
  ])('takes %s as the date of issue: %s', (said, why) => {
    const { draft, lan } = at('has_signed_document', '2027-02-14');
    lan.says('1');
    lan.does({ type: 'pressed', action: { op: 'open', path: 'doc_date' }, rev: 0 });
    lan.says(said);
    expect(lan.last?.notices[0]?.key).toBe(why ?? 'form-recorded');
    expect(draft.value('doc_date') === undefined).toBe(why !== undefined);
  });

  it.each([
    ['02/KH-HĐTĐKT', '02/KH-HĐTĐKT'],
    ['Số: 18/CT-TTg', '18/CT-TTg'],
    ['09/2020/QĐ-UBND', '09/2020/QĐ-UBND'],
    ['06-CTr/TU', '06-CTr/TU'],
    ['1656/NQ-UBTVQH15', '1656/NQ-UBTVQH15'],
    ['15 / KH - UBND', '15/KH-UBND'],
    ['mười lăm', undefined],
    ['15', undefined],
  ])('takes %s as a document number: %s', (said, value) => {
    const { draft, lan } = at('has_signed_document');
    lan.says('1');
    lan.does({ type: 'pressed', action: { op: 'open', path: 'doc_number' }, rev: 0 });
    lan.says(said);
    expect(draft.value('doc_number')).toBe(value);
  });

  it('wants a campaign to end no earlier than it starts, whichever is said last', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'items', group: 'campaigns' }, rev: 0 });
    for (const said of ['Xanh - sạch', '4', '1', '19/5', '18/5']) lan.says(said);
    expect(lan.last?.notices[0]?.key).toBe('form-error_not-before');
    lan.says('20/5');
    lan.does({ type: 'pressed', action: { op: 'open', path: 'campaigns.k001.start' }, rev: 1 });
    lan.says('21/5');
    expect(lan.last?.notices[0]?.key).toBe('form-error_not-after');
    expect(draft.value('campaigns.k001.start')).toBe('2027-05-19');
  });

  it('asks for the criteria of thematic campaigns that have some', () => {
    expect(askedAfterCriteria('2', 'có')).toBe('campaigns.k001.criteria_text');
    expect(askedAfterCriteria('2', 'không')).toBe('campaigns.k001.no_criteria_reason');
    expect(askedAfterCriteria('1', 'có')).toBe('campaigns.k001.content');
    expect(askedAfterCriteria('1', 'không')).toBe('campaigns.k001.content');
  });

  it('refuses a secret document, and takes a photo of any other', () => {
    const { draft, lan } = at('has_signed_document');
    lan.says('1');
    lan.does({ type: 'pressed', action: { op: 'open', path: 'file' }, rev: 0 });
    lan.sends({ id: fileId('f1'), name: '15-KH-UBND MẬT.pdf' });
    expect(lan.last?.notices[0]?.key).toBe('form-error_secret');
    expect(draft.value('file')).toBeUndefined();
    lan.sends({ id: fileId('f2'), name: '', mime: 'image/jpeg', kind: 'photo' });
    expect(lan.last?.notices[0]?.key).toBe('form-photo-received');
    expect(draft.value('file')).toEqual(['f2']);
  });
});

/** A new target of that name, measured in per cent. */
const named = (name: string) => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
  for (const said of [name, '%']) lan.says(said);
  return { draft, lan };
};

describe('the direction of a target', () => {
  it('is not asked of a target that grows, and can be changed in its list', () => {
    const { draft, lan } = named('Tỷ lệ giám sát đúng hạn');
    lan.says('90');
    expect(lan.at).toBe('targets.k001.deadline_month');
    lan.does({ type: 'pressed', action: { op: 'item', group: 'targets', key: 'k001' }, rev: 0 });
    expect(lan.sees).toContain('Hướng phấn đấu: Tăng');
    lan.taps('4. Hướng phấn đấu');
    lan.taps('Duy trì');
    expect(draft.value('targets.k001.direction')).toBe('maintain');
  });

  it.each(['Giảm tỷ lệ hộ nghèo', 'Tỷ lệ hồ sơ quá hạn', 'Duy trì trường chuẩn'])(
    'is asked of "%s"',
    (name) => {
      const { lan } = named(name);
      lan.says('5');
      expect(lan.at).toBe('targets.k001.direction');
    },
  );

  it('lets what is to fall vanish, and asks where it began', () => {
    const { draft, lan } = named('Giảm tỷ lệ hộ nghèo');
    lan.says('0');
    lan.taps('Giảm');
    expect(lan.at).toBe('targets.k001.baseline');
    lan.says('1,2');
    expect(draft.value('targets.k001.baseline')).toBe(1.2);
    expect(lan.at).toBe('targets.k001.deadline_month');
  });

  it('leaves a draft of the first version as complete as it was', () => {
    const before = named('Tỷ lệ hồ sơ đúng hạn');
    for (const said of ['90', 'bỏ qua', 'bỏ qua']) before.lan.says(said);
    const { filled, dropped, writes } = migrateAnswers(annualPlan, before.draft.filled);
    expect({ dropped, writes }).toEqual({ dropped: [], writes: [] });
    expect(missing(annualPlan, filled).filter(({ path }) => path.startsWith('targets.'))).toEqual(
      [],
    );
  });
});
