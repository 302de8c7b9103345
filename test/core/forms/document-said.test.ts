import { describe, expect, it } from 'vitest';

import type { Form } from '../../../src/core/forms/forms.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { fiveYearPlan } from '../../../src/core/plans/five-year-plan.ts';
import { midyearReport } from '../../../src/core/reports/reports.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { fileId, TalkedDraft } from './talk.ts';

const at = (form: Form, path: string, today = '2027-02-10') => {
  const draft = new TalkedDraft(form, { today });
  const lan = draft.contact('Lan');
  lan.cursor = { ...lan.cursor, place: { type: 'question', path, single: false } };
  return { draft, lan };
};

describe('the number of the document where it is asked whether it is signed', () => {
  it.each([
    'Số 15/KH-UBND ngày 3/2/2027',
    '15/KH-UBND, 3/2/2027',
    'Đã ký rồi, số 15/KH-UBND ngày 3/2/2027 nhé',
    'Kế hoạch đã ban hành số 15/KH-UBND ngày 03/02/2027',
  ])('says so, and is shown with its day: %s', (said) => {
    const { draft, lan } = at(annualPlan, 'has_signed_document');
    lan.says(said);
    expect(draft.value('has_signed_document')).toBe('signed');
    expect(draft.value('doc_number')).toBe('15/KH-UBND');
    expect(draft.value('doc_date')).toBe('2027-02-03');
    expect(lan.hears).toContain('Tình trạng ban hành: Đã ký, gửi kèm ngay');
    expect(lan.hears).toContain('15/KH-UBND');
    expect(lan.hears).toContain('3/2/2027');
    expect(lan.at).toBe('signer_name');
  });

  it('asks for the day where only the number is said', () => {
    const { draft, lan } = at(annualPlan, 'has_signed_document');
    lan.says('Số 15/KH-UBND');
    expect(draft.value('doc_number')).toBe('15/KH-UBND');
    expect(lan.at).toBe('doc_date');
  });

  it('keeps the number and asks for the day where that cannot be', () => {
    const { draft, lan } = at(annualPlan, 'has_signed_document');
    lan.says('Số 15/KH-UBND ngày 3/12/2027');
    expect(draft.value('doc_number')).toBe('15/KH-UBND');
    expect(draft.value('doc_date')).toBeUndefined();
    expect(lan.at).toBe('doc_date');
  });

  it.each(['Chưa ký, dự kiến số 15/KH-UBND', 'Dự thảo số 15/KH-UBND ngày 3/2/2027'])(
    'says nothing where it is still to come: %s',
    (said) => {
      const { draft, lan } = at(annualPlan, 'has_signed_document');
      lan.says(said);
      expect(draft.value('has_signed_document')).toBeUndefined();
      expect(draft.value('doc_number')).toBeUndefined();
      expect(lan.at).toBe('has_signed_document');
    },
  );

  it('holds for the five-year plan', () => {
    const { draft, lan } = at(fiveYearPlan, 'has_signed_document');
    lan.says('Số 15/KH-UBND ngày 3/2/2027');
    expect(draft.value('has_signed_document')).toBe('signed');
    expect(draft.value('doc_number')).toBe('15/KH-UBND');
  });

  const optional = allForms.filter(({ fields }) =>
    fields.some((field) => field.type === 'file' && field.implies?.field === 'has_content'),
  );

  it.each(optional.map((form) => [form.id, form] as const))(
    'holds where it is asked whether there is anything: %s',
    (_, form) => {
      const { draft, lan } = at(form, 'has_content');
      lan.says('Số 15/BC-UBND ngày 3/2/2027');
      expect(draft.value('has_content')).toBe('some');
      expect(draft.value('doc_number')).toBe('15/BC-UBND');
      expect(draft.value('doc_date')).toBe('2027-02-03');
    },
  );
});

const withFile = (form: Form, path: string) => {
  const { draft, lan } = at(form, path, '2027-06-10');
  lan.sends({ id: fileId('f1'), name: 'BC.pdf' }, '145/BC-UBND ngày 8/6/2027');
  lan.cursor = { ...lan.cursor, place: { type: 'question', path, single: false } };
  lan.says('Chưa có');
  return { draft, lan };
};

describe('“chưa có” beside an attached document', () => {
  it('is asked about: one tap leaves it to the document', () => {
    const { draft, lan } = withFile(midyearReport, 'limitations');
    expect(draft.filled.answers.has('limitations')).toBe(false);
    expect(lan.sees).toContain('Chưa có');
    lan.taps('Theo văn bản đính kèm');
    expect(draft.value('limitations')).toBeNull();
  });

  it('is the answer with one tap where it is meant so', () => {
    const { draft, lan } = withFile(midyearReport, 'limitations');
    lan.taps('Ghi như vậy');
    expect(draft.value('limitations')).toBe('Chưa có');
    expect(draft.filled.answers.has('causes')).toBe(false);
  });

  it('is told to be no answer where that is too short, with the way to the document', () => {
    const { draft, lan } = withFile(annualPlan, 'objectives');
    expect(draft.filled.answers.has('objectives')).toBe(false);
    expect(lan.hears).toContain('“Chưa có” chưa phải là nội dung trả lời');
    expect(lan.labels).toContain('Theo văn bản đính kèm');
  });
});
