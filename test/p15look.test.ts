import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { draftAnnualPlan } from '../src/core/official-papers/draft-annual-plan.ts';
import { annualPlan } from '../src/core/plans/annual-plan.ts';
import { drawWord } from '../src/papers/word/draw-word.ts';
import { createText } from '../src/text.ts';
import { longPlan, shortPlan } from './support/long-plan.ts';
import { contentFrom } from './support/said-content.ts';
import { readInto } from './papers/read-into.ts';
it('x', async () => {
  const text = createText();
  for (const [name, plan] of Object.entries({ long: longPlan, short: shortPlan })) {
    const paper = draftAnnualPlan({ form: annualPlan, content: contentFrom(annualPlan, plan), unit: { name: 'Phường Láng', type: 'commune' }, year: 2027, today: '2027-01-12' as never, inVietnamese: (ref) => text.words(ref, 'vi') });
    const bytes = await drawWord(paper, { by: 'Phường Láng', at: '2027-01-12T01:00:00Z' });
    writeFileSync(`/tmp/p15/${name}.docx`, bytes);
    const read = await readInto(annualPlan, bytes);
    writeFileSync(`/tmp/p15/${name}.json`, JSON.stringify({ read, answers: plan }, null, 1));
  }
});
