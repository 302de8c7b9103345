import { expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { TalkedDraft } from './talk.ts';

/** What Lan sees of a theme that was found there. */
const seen = (said: { words: string; where: string; said?: string }): string => {
  const found = {
    name: 'KH.docx',
    title: '',
    isUnnumbered: false,
    answers: [{ field: 'theme', isSure: true, ...said }],
    items: [],
    lists: [],
  };
  const lan = new TalkedDraft(annualPlan, { env: { found } }).contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'found', page: 0, part: 0 }, rev: 0 });
  return lan.sees;
};

it.each([
  ['II. Chủ đề', '(mục II)'],
  ['Phần thứ nhất, III. CHỦ ĐỀ THI ĐUA', '(mục Phần thứ nhất, III)'],
  ['(Kèm theo Tờ trình số 45/TTr-UBND)', '(Kèm theo Tờ trình số 45/TTr-UBND)'],
  ['Chủ đề (của phường)', '(Chủ đề (của phường))'],
])('tells where an answer stands as its reader finds it: %s', (where, told) => {
  expect(seen({ words: 'Kỷ cương, sáng tạo', where })).toContain(` ${told}`);
});
