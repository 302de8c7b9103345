import { describe, expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/answers/content.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { OBJECTIVES, planByQuestions } from '../../scripts/annual-plan.ts';
import { door } from '../../support/form-door.ts';
import { fileId, TalkedDraft } from './talk.ts';

/** Up to the review. */
const written = () => {
  const lan = door(annualPlan).play(planByQuestions).contact;
  return { draft: lan.draft, lan };
};

describe('the annual plan on its straight path', () => {
  it('reaches the review and can be submitted', () => {
    const begun = door(annualPlan);
    const lan = begun.contact;
    const { draft } = lan;
    expect(lan.sees).toContain('Kế hoạch năm 2027 · Phường Láng');
    expect(lan.sees).toContain('Mục I. Mục đích, yêu cầu · ░░░░░ 0/41');
    begun.play(planByQuestions);
    expect(lan.at).toBe('review');
    expect(missing(annualPlan, draft.filled)).toEqual([]);
    lan.taps('Gửi Ban');
    expect(lan.taps('Gửi ngay').outcome).toBe('submit');
    expect(draft.value('budget_vnd')).toBe(150_000_000);
    expect(draft.value('campaigns.k004.start')).toBe('2027-05-19');
    expect(draft.value('city_plan_date')).toBe('2025-12-26');
    expect(draft.value('budget_source')).toContain('Quỹ thi đua, khen thưởng');
    expect(draft.value('targets.k002.target_value')).toBe(98.5);
  });

  it('tells where one is and when the draft was saved', () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    lan.says(OBJECTIVES);
    expect(lan.sees).toContain('Mục II. Chủ đề, chỉ tiêu · ░░░░░ 1/41');
    expect(lan.sees).toContain('Ví dụ: Kỷ cương');
    lan.taps('Xem lại');
    expect(lan.sees).toContain('Đã lưu lúc 14:05 · ░░░░░ 1/41');
  });

  it('asks for the document only when it is signed', () => {
    const { draft, lan } = written();
    while (!lan.labels.includes('21. Tình trạng ban hành')) lan.taps('Mục sau ›');
    lan.taps('21. Tình trạng ban hành');
    lan.taps('Đã ký, gửi kèm ngay');
    expect(lan.at).toBe('doc_number');
    lan.says('Số: 15/KH-UBND');
    lan.says('20/1');
    expect(draft.value('doc_date')).toBe('2027-01-20');
    lan.says('Trần Văn Minh');
    lan.says('Chủ tịch');
    expect(lan.at).toBe('file');
    lan.sends({ id: fileId('file-1') });
    expect(lan.at).toBe('file');
    lan.taps('Xong');
    expect(lan.at).toBe('review');
    expect(draft.value('file')).toEqual(['file-1']);
    const { sections } = contentOf(annualPlan, draft.filled, draft.files);
    expect(sections.at(-1)?.entries.at(-1)).toEqual({
      type: 'answer',
      field: 'file',
      value: [{ id: 'file-1', name: 'Kế hoạch.pdf', size: 1000 }],
    });
  });

  it('lets the document come later although signed was said first', () => {
    const { draft, lan } = written();
    lan.does({ type: 'pressed', action: { op: 'open', path: 'has_signed_document' }, rev: 1 });
    lan.taps('Đã ký, gửi kèm ngay');
    for (const said of ['15/KH-UBND', '20/1', 'Trần Văn Minh', 'Chủ tịch']) lan.says(said);
    lan.says('gửi sau');
    expect(draft.value('has_signed_document')).toBe('signed_later');
    expect(missing(annualPlan, draft.filled)).toEqual([]);
    const content = JSON.stringify(contentOf(annualPlan, draft.filled, draft.files));
    for (const kept of ['15/KH-UBND', '2027-01-20', 'Trần Văn Minh', 'Chủ tịch'])
      expect(content).toContain(kept);
  });

  it('keeps number, day and signer out of what is sent when it is not signed after all', () => {
    const { draft, lan } = written();
    lan.does({ type: 'pressed', action: { op: 'open', path: 'has_signed_document' }, rev: 1 });
    lan.taps('Văn bản đã ký, gửi tệp sau');
    for (const said of ['15/KH-UBND', '20/1', 'Trần Văn Minh', 'Chủ tịch']) lan.says(said);
    lan.does({ type: 'pressed', action: { op: 'open', path: 'has_signed_document' }, rev: 2 });
    lan.taps('Chưa ký, gửi văn bản sau');
    expect(draft.filled.answers.get('doc_number')).toMatchObject({
      value: '15/KH-UBND',
      stale: true,
    });
    expect(missing(annualPlan, draft.filled)).toEqual([]);
    expect(JSON.stringify(contentOf(annualPlan, draft.filled, draft.files))).not.toContain('15/KH');
  });

  it('keeps each prompt small enough for a phone', () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    const paths = annualPlan.fields.flatMap((field) =>
      field.type === 'group' ? field.fields.map(({ id }) => `${field.id}.k001.${id}`) : [field.id],
    );
    for (const path of paths) {
      lan.cursor = { ...lan.cursor, place: { type: 'question', path, single: false } };
      expect(lan.sees.length).toBeLessThan(900);
    }
  });
});

const atCityPlan = () => {
  const lan = new TalkedDraft(annualPlan).contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'open', path: 'city_plan' }, rev: 0 });
  return lan;
};

describe('the plan of the city', () => {
  it('is offered with its day', () => {
    const one = atCityPlan();
    one.taps('Dùng: 371/KH-UBND');
    expect(one.draft.value('city_plan_date')).toBe('2025-12-26');
  });

  it('has no day of another number', () => {
    const one = atCityPlan();
    one.says('402/KH-UBND');
    one.does({ type: 'pressed', action: { op: 'open', path: 'city_plan_date' }, rev: 0 });
    expect(one.labels.filter((label) => label.startsWith('Dùng'))).toEqual([]);
  });
});
