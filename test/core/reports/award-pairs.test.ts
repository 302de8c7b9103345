import { describe, expect, it } from 'vitest';

import { annualReportFacts } from '../../../src/core/reports/report-facts.ts';
import { annualReport } from '../../../src/core/reports/reports.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { annualReportScript } from '../../scripts/reports.ts';
import { playedOnForm } from '../../support/form-door.ts';
import { type Contact, fileId, TalkedDraft } from '../forms/talk.ts';

const registration = (counts: Readonly<Record<string, number>>): Submission => {
  const entries = Object.entries(counts).map(([code, value]) => ({
    type: 'answer',
    field: `reg_${code}`,
    value,
  }));
  const content = { form: 'registration', formVersion: 5, sections: [{ id: 'titles', entries }] };
  return {
    formId: 'registration',
    period: '2027',
    content: JSON.stringify(content),
  } as Submission;
};

/** Before the table of what was proposed. */
const atAwards = (): { draft: TalkedDraft; lan: Contact } => {
  const read = annualReportFacts.read([registration({ ldtt: 41, cstdcs: 7 })], yearPeriod(2027));
  if (read.type !== 'facts') throw new Error('no facts');
  const draft = new TalkedDraft(annualReport, { facts: read.facts, today: '2027-11-26' });
  const lan = draft.contact('Lan');
  lan.sends({ id: fileId('f1'), name: 'BC.pdf' }, '412/BC-UBND ngày 25/11/2027');
  lan.taps('Ước thực hiện cả năm');
  lan.says('31; 3; 4; 0; 1; 96; 2480');
  lan.says('9; 4; 40; 5');
  return { draft, lan };
};

const valuesOf = (draft: TalkedDraft, ...codes: readonly string[]): unknown[] =>
  codes.map((code) => [draft.value(`proposed_${code}`), draft.value(`granted_${code}`)]);

it('takes the usual annual report by hand in twelve acts at most', () => {
  const acts = annualReportScript.steps.filter((step) => !('asks' in step) && !('shows' in step));
  expect(playedOnForm(annualReportScript).submitted().form).toBe('annual-report');
  expect(acts.length).toBeLessThanOrEqual(12);
});

describe('what was proposed and what was granted', () => {
  const table = ['1 Lao động tiên tiến 41 41 40', '2 CSTĐ cơ sở 7 7 6'];

  it.each<[string, string]>([
    ['by number', '1: 41/40; 2: 7/6'],
    ['by name', 'Lao động tiên tiến: 41/40\nChiến sĩ thi đua cơ sở: 7/6'],
    [
      'as a table of Word',
      'STT\tDanh hiệu\tĐăng ký\tĐề nghị\tĐược tặng\n1\tLao động tiên tiến\t41\t41\t40\n2\tCSTĐ cơ sở\t7\t7\t6',
    ],
    ['as a table whose tabs are lost', ['STT Danh hiệu Đề nghị Được tặng', ...table].join('\n')],
    ['as rows without a heading', table.join('\n')],
    [
      'as cells in lines of their own',
      'Danh hiệu, hình thức\nĐề nghị\nĐược tặng\nLao động tiên tiến\n41\n40\nCSTĐ cơ sở\n7\n6',
    ],
    [
      'as such cells with their numbers',
      'STT\nDanh hiệu\nĐăng ký\nĐề nghị\nĐược tặng\n1\nLao động tiên tiến\n41\n41\n40\n2\nCSTĐ cơ sở\n7\n7\n6',
    ],
  ])('are read together %s, and shown before they count', (_, said) => {
    const { draft, lan } = atAwards();
    lan.says(said);
    expect(lan.sees).toContain('1. Lao động tiên tiến, đề nghị: 41 / 40');
    expect(draft.value('proposed_ldtt')).toBeUndefined();
    lan.taps('Ghi 4 số');
    expect(valuesOf(draft, 'ldtt', 'cstdcs')).toEqual([
      [41, 40],
      [7, 6],
    ]);
  });

  it('are told apart by the names of people: of a collective, of a person', () => {
    const { draft, lan } = atAwards();
    lan.says('Giấy khen (tập thể) 12 11\nBằng khen của UBND Thành phố (cá nhân) 5 4');
    lan.taps('Ghi 4 số');
    expect(valuesOf(draft, 'giay_khen_tt', 'bang_khen_tp_cn')).toEqual([
      [12, 11],
      [5, 4],
    ]);
  });

  it('go on with what only the second table has, and one line is corrected afterwards', () => {
    const { draft, lan } = atAwards();
    const all = Array.from({ length: 14 }, () => '2/1').join('; ');
    lan.says(`${all}; 9; 3; 1`);
    lan.says('15: 8; 2: 7/6');
    lan.taps('Ghi 31 số');
    expect(valuesOf(draft, 'ldtt', 'cstdcs')).toEqual([
      [2, 1],
      [7, 6],
    ]);
    expect(draft.value('awards_direct_workers')).toBe(8);
    expect(lan.sees).toContain('Lớp tập huấn');
  });

  it.each<[string, string]>([
    [
      'other columns',
      'STT Danh hiệu Năm 2026 Năm 2027\n1 Lao động tiên tiến 39 41\n2 CSTĐ cơ sở 6 7',
    ],
    ['columns of years', 'Danh hiệu Năm 2026 Năm 2027\nLao động tiên tiến 39 41\nCSTĐ cơ sở 6 7'],
    ['a single number each', '41; 7; 1'],
    [
      'cells of other columns in lines of their own',
      'Danh hiệu\nNăm 2026\nNăm 2027\nLao động tiên tiến\n39\n41\nCSTĐ cơ sở\n6\n7',
    ],
  ])('are never guessed from %s', (_, said) => {
    const { draft, lan } = atAwards();
    lan.says(said);
    expect(lan.sees).not.toContain(' / ');
    expect(valuesOf(draft, 'ldtt')).toEqual([[undefined, undefined]]);
  });

  it('are asked where a cell of Word was empty, which is lost with its line', () => {
    const { draft, lan } = atAwards();
    lan.says(
      'Danh hiệu\nĐề nghị\nĐược tặng\nLao động tiên tiến\n41\n40\nGiấy khen cá nhân\n9\n8\nCSTĐ cơ sở\n6',
    );
    expect(lan.sees).toContain('1. Lao động tiên tiến, đề nghị: 41 / 40');
    expect(lan.sees).toContain('chưa ghi');
    lan.taps('Ghi 4 số');
    expect(valuesOf(draft, 'cstdcs')).toEqual([[undefined, undefined]]);
  });

  it('stay in sight with why, where words name none of them', () => {
    const { lan } = atAwards();
    lan.says('Số mô hình mới: 5');
    expect(lan.hears).toContain('Chưa đọc được số liệu nào trong “Số mô hình mới: 5”');
    expect(lan.sees).toContain('Mục này có 14 số liệu');
  });

  it('of which the first was said alone is offered as the second', () => {
    const { draft, lan } = atAwards();
    lan.says('41; 7; 1; 0; 6; 2; 1; 0; 12; 40; 4; 5; 0; 0');
    lan.taps('Ghi 14 số');
    expect(lan.sees).toContain('Lao động tiên tiến, công nhận: chưa có (gợi ý 41)');
    lan.taps('Dùng 14 số gợi ý');
    lan.says('30; 8; 11');
    expect(valuesOf(draft, 'ldtt', 'giay_khen_cn')).toEqual([
      [41, 41],
      [40, 40],
    ]);
  });
});

/** The first of the titles with what was proposed and granted of it. */
const granting = (ldtt: string): { draft: TalkedDraft; lan: Contact } => {
  const begun = atAwards();
  const rest = Array.from({ length: 13 }, () => '0/0').join('; ');
  begun.lan.says(`${ldtt}; ${rest}; 0; 0; 0`);
  begun.lan.taps('Ghi 31 số');
  return begun;
};

describe('what was registered', () => {
  it('stands beside what was proposed and granted, and nobody is asked', () => {
    const { draft } = granting('41/41');
    expect(draft.value('registered_ldtt')).toBe(41);
  });

  it('asks why more was granted, refuses nothing, and asks only once', () => {
    const { draft, lan } = granting('43/42');
    expect(lan.at).toBe('registered_reason');
    expect(draft.value('granted_ldtt')).toBe(42);
    lan.says('Hai đồng chí chuyển về sau khi đăng ký');
    expect(lan.sees).toContain('Lớp tập huấn');
    expect(granting('41/42').lan.at).toBe('granted_reason');
    const once = granting('41/42').lan;
    once.says('Một trường hợp của năm trước');
    expect(once.sees).toContain('Lớp tập huấn');
  });

  it('asks nothing where nothing was registered of a title', () => {
    const begun = atAwards();
    const rest = Array.from({ length: 11 }, () => '0/0').join('; ');
    begun.lan.says(`0/0; 0/0; 5/5; ${rest}; 0; 0; 0`);
    begun.lan.taps('Ghi 31 số');
    expect(begun.lan.sees).toContain('Lớp tập huấn');
  });
});
