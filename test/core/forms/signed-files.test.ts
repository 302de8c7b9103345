import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { fileId, TalkedDraft } from './talk.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const word = (name: string) => ({ id: fileId(name), name, mime: WORD });

const atPlan = () => {
  const draft = new TalkedDraft(annualPlan);
  return { draft, lan: draft.contact('Lan') };
};

describe('a Word file', () => {
  it('is the signed document only once somebody says so; what was said below it is kept', () => {
    const { draft, lan } = atPlan();
    const path = 'has_signed_document';
    lan.sends(word('KH 2027.docx'), '15/KH-UBND ngày 5/1/2027');
    expect(draft.value(path)).toBeUndefined();
    expect(draft.value('doc_number')).toBe('15/KH-UBND');
    lan.cursor = { ...lan.cursor, place: { type: 'question', path, single: false } };
    expect(lan.sees).toContain('KH 2027.docx');
    expect(lan.sees).toContain('chưa tính là bản đã ký');
    lan.taps('Đã ký, gửi kèm ngay');
    expect(draft.value(path)).toBe('signed');
    expect(draft.value('doc_date')).toBe('2027-01-05');
    expect(draft.value('file')).toHaveLength(1);
  });

  it.each([
    ['KH 2027 (đã ký).docx', ''],
    ['KH 2027.docx', 'Bản đã ký, số 15/KH-UBND ngày 5/1/2027'],
    ['KH_2027_signed.docx', ''],
  ])('is the signed one where its words say so: %s, %s', (name, caption) => {
    const { draft, lan } = atPlan();
    lan.sends(word(name), caption);
    expect(draft.value('has_signed_document')).toBe('signed');
  });

  it.each(['KH chưa ký.docx', 'KH trình ký.docx', 'KH 2027.xlsx'])('is not: %s', (name) => {
    const { draft, lan } = atPlan();
    lan.sends(word(name));
    expect(draft.value('has_signed_document')).toBeUndefined();
  });

  it.each(['later', 'signed_later'])('is not handed in as the signed one after: %s', (said) => {
    const { draft, lan } = atPlan();
    const path = 'has_signed_document';
    lan.cursor = { ...lan.cursor, place: { type: 'question', path, single: false } };
    lan.taps(said === 'later' ? 'Chưa ký, gửi văn bản sau' : 'Văn bản đã ký, gửi tệp sau');
    expect(draft.value(path)).toBe(said);
    lan.sends(word('KH 2027.docx'));
    expect(draft.value(path)).toBe(said);
  });

  it('is none either where its own name says that it is a draft', () => {
    const { draft, lan } = atPlan();
    lan.sends(word('Dự thảo KH thi đua 2027.docx'));
    expect(draft.value('has_signed_document')).toBeUndefined();
  });

  it('gives way to the scan', () => {
    const { draft, lan } = atPlan();
    lan.sends(word('Du thao KH.docx'));
    lan.sends({ id: fileId('scan'), name: 'KH da ky.pdf' }, '15/KH-UBND ngày 5/1/2027');
    expect(draft.value('has_signed_document')).toBe('signed');
  });
});

describe('a scan', () => {
  it('counts as the signed one, says so, and is none with one tap', () => {
    const { draft, lan } = atPlan();
    lan.sends({ id: fileId('scan'), name: 'KH 2027.pdf' });
    expect(lan.hears).toContain('Tình trạng ban hành: Đã ký, gửi kèm ngay');
    const asked = lan.at;
    lan.taps('Tệp chưa ký');
    expect(lan.hears).toContain('Tình trạng ban hành: Chưa ký, gửi văn bản sau');
    expect(draft.value('has_signed_document')).toBe('later');
    expect(lan.at).toBe(asked);
    expect(lan.labels).not.toContain('Tệp chưa ký');
  });

  it('is asked about no more once something else was answered', () => {
    const { draft, lan } = atPlan();
    lan.sends({ id: fileId('scan'), name: 'KH 2027.pdf' });
    lan.says('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ của năm.');
    expect(lan.labels).not.toContain('Tệp chưa ký');
    expect(draft.value('has_signed_document')).toBe('signed');
  });
});
