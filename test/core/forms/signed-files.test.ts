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
  it('is the signed document where nothing else was said', () => {
    const { draft, lan } = atPlan();
    lan.sends(word('KH 2027.docx'), '15/KH-UBND ngày 5/1/2027');
    expect(draft.value('has_signed_document')).toBe('signed');
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
