import { describe, expect, it } from 'vitest';

import type { FoundInDocument } from '../../../src/core/forms/answers/found.ts';
import { statistics } from '../../../src/core/movement/statistics.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { fiveYearPlan } from '../../../src/core/plans/five-year-plan.ts';
import { spanPeriod, yearPeriod } from '../../../src/core/shared/period.ts';
import { TalkedDraft } from './talk.ts';

/** What Lan of Phường Láng sees of a file that calls itself so. */
const readBy = (
  said: Pick<FoundInDocument, 'title' | 'issuer'>,
  form = annualPlan,
  period = yearPeriod(2027),
) => {
  const found = {
    name: 'KH.docx',
    isUnnumbered: false,
    answers: [
      { field: 'theme', words: 'Kỷ cương, sáng tạo, phát triển', where: 'II', isSure: true },
      { field: 'campaigns_unit', words: '5', where: 'II', isSure: true },
    ],
    items: [],
    lists: [],
    ...said,
  };
  const draft = new TalkedDraft(form, { env: { found, period } });
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'found', page: 0, part: 0 }, rev: 0 });
  return { draft, lan };
};

describe('a file of another unit', () => {
  it.each([
    [{ title: 'KẾ HOẠCH Thi đua, khen thưởng năm 2027 của phường Bạch Mai' }, 'phường Bạch Mai'],
    [{ title: 'KẾ HOẠCH THI ĐUA CỦA PHƯỜNG LÁNG HẠ NĂM 2027' }, 'PHƯỜNG LÁNG HẠ'],
    [{ title: 'KẾ HOẠCH Thi đua năm 2027 của Sở Nội vụ' }, 'Sở Nội vụ'],
    [{ title: 'KẾ HOẠCH Thi đua năm 2027', issuer: 'PHƯỜNG BẠCH MAI' }, 'PHƯỜNG BẠCH MAI'],
  ])('is asked about before anything of it is taken: %j', (said, unit) => {
    const { draft, lan } = readBy(said);
    expect(lan.sees).toContain(`Văn bản ghi “${unit}”, không phải Phường Láng`);
    expect(lan.labels).not.toContain('Đúng, dùng phần này');
    lan.taps('Đúng tệp này, vẫn ghi');
    expect(draft.value('theme')).toBe('Kỷ cương, sáng tạo, phát triển');
  });

  it.each([
    { title: 'KẾ HOẠCH Thi đua, khen thưởng năm 2027 của phường Láng' },
    { title: 'KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2027' },
    { title: 'KẾ HOẠCH Thi đua trên địa bàn phường Bạch Mai năm 2027' },
    { title: 'KẾ HOẠCH Thi đua năm 2027', issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG LÁNG' },
  ])('is none: %j', (said) => {
    const { lan } = readBy(said);
    expect(lan.sees).not.toContain('không phải Phường Láng');
    expect(lan.labels).toContain('Đúng, dùng phần này');
  });
});

const titled = (year: number) => ({ title: `BÁO CÁO Thống kê thi đua, khen thưởng năm ${year}` });

describe('a file of another year', () => {
  it('is asked about before anything of it is taken', () => {
    expect(readBy(titled(2026)).lan.sees).toContain('Văn bản ghi năm 2026');
    expect(readBy(titled(2025), statistics).lan.sees).toContain('Văn bản ghi năm 2025');
  });

  it('is none where the last of five years alone is named', () => {
    const years = spanPeriod(2026, 2030);
    const goal = { title: 'KẾ HOẠCH Phong trào thi đua yêu nước đến năm 2030' };
    expect(readBy(goal, fiveYearPlan, years).lan.sees).not.toContain('Văn bản ghi năm');
    const old = { title: 'KẾ HOẠCH Phong trào thi đua yêu nước đến năm 2025' };
    expect(readBy(old, fiveYearPlan, years).lan.sees).toContain('Văn bản ghi năm 2025');
  });

  it('is none where the form asks for what is over', () => {
    expect(readBy(titled(2026), statistics).lan.sees).not.toContain('Văn bản ghi năm');
  });
});
