import { expect, it } from 'vitest';

import { markChanges } from '../../../src/core/official-papers/mark-changes.ts';
import {
  type OfficialPaper,
  type Passage,
  plainText,
} from '../../../src/core/official-papers/official-paper.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { asWord, draftedPaper } from '../../support/drafted-paper.ts';
import { longPlan } from '../../support/long-plan.ts';
import { readInto } from '../read-into.ts';

const [first, second, ...others] = longPlan.targets;
const changed = {
  ...longPlan,
  theme: 'Kỷ cương, sáng tạo, chuyển đổi số, phục vụ Nhân dân',
  targets: [
    { ...first, target_value: 455 },
    ...others,
    { target_name: 'Trồng rừng', unit_of_measure: 'other', unit_other: 'ha', target_value: 50 },
  ],
  inspections: 4,
};

const marked = markChanges(draftedPaper(annualPlan, longPlan), draftedPaper(annualPlan, changed));

const passagesOf = ({ parts, annexes }: OfficialPaper): Passage[] =>
  [...parts, ...annexes.flatMap((annex) => annex.parts)].flatMap((part) =>
    part.type === 'table' ? part.rows.flatMap(({ cells }) => cells) : [part.text],
  );

const marks = (paper: OfficialPaper, mark: 'added' | 'removed'): string[] =>
  passagesOf(paper).flatMap((passage) =>
    typeof passage === 'string'
      ? []
      : passage.filter((piece) => piece.mark === mark).map(({ text }) => text),
  );

it('marks words, numbers and rows that came or went, and nothing else', () => {
  expect(marks(marked, 'added')).toEqual(['sáng tạo,', '04', '455', '7', 'Trồng rừng', 'ha', '50']);
  expect(marks(marked, 'removed')).toEqual([
    'trách nhiệm,',
    '03',
    '410',
    '2',
    second?.target_name,
    '%',
    'tăng 10–12 so với năm 2026',
  ]);
});

const texts = (paper: OfficialPaper): string[] =>
  passagesOf(paper)
    .map(plainText)
    .filter((text) => text !== '');

it('is the newer version once all changes are agreed to', async () => {
  const newer = draftedPaper(annualPlan, changed);
  expect(texts(marked).filter((text) => !/^\d+$/.test(text))).toEqual(
    texts(newer).filter((text) => !/^\d+$/.test(text)),
  );
  const { sure } = await readInto(annualPlan, await asWord(marked));
  expect(sure).toMatchObject({
    theme: changed.theme,
    inspections: 4,
    'Thu ngân sách nhà nước trên địa bàn/target_value': 455,
    'Trồng rừng/target_value': 50,
  });
  expect(sure).not.toHaveProperty(`${String(second?.target_name)}/target_value`);
});
