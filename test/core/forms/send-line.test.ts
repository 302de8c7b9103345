import { expect, it } from 'vitest';

import { statistics } from '../../../src/core/movement/statistics.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { fileId, TalkedDraft } from './talk.ts';

const READ = 'Đã có văn bản thì đồng chí gửi tệp ngay tại đây';
const NUMBER = 'Hoặc gửi ngay tệp văn bản';

it('says at the start that the paper itself may be sent, until it is there or something is answered', () => {
  const env = { documentFields: new Set(['theme']) };
  const lan = new TalkedDraft(annualPlan, { env }).contact('Lan');
  expect(lan.sees).toContain(READ);
  lan.sends({ id: fileId('KH'), name: 'KH.docx' });
  expect(lan.sees).not.toContain(READ);
  const hoa = new TalkedDraft(annualPlan, { env }).contact('Hoa');
  hoa.says('Xây dựng phường văn minh, đô thị xanh, phục vụ nhân dân.');
  expect(hoa.sees).not.toContain(READ);
});

it('says where the number of a paper is asked that its file may be sent, until it is there', () => {
  const lan = new TalkedDraft(statistics).contact('Lan');
  expect(lan.at).toBe('doc_number');
  expect(lan.sees).toContain(NUMBER);
  lan.sends({ id: fileId('BC'), name: 'Báo cáo.pdf' });
  expect(lan.at).toBe('doc_number');
  expect(lan.sees).not.toContain(NUMBER);
});
