import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import { beginPlan, fillPlan, says, submitPlan } from '../support/plan-answers.ts';

it('shows next year’s plan late in a year in which the unit submitted none', async () => {
  const world = await openWorld({ today: '2026-11-25' });
  const lan = world.player('Phường Láng');
  await lan.says('/tiendo');
  expect(lan).toSay('progress-no-plan', {
    unit: 'Phường Láng',
    form: { key: 'annual-plan.title', values: { period: '2026' } },
  });
  await beginPlan(lan);
  await fillPlan(lan, { answers: { 'annual-plan_doc_date': says('20/11/2026') } });
  await submitPlan(lan);
  await lan.says('/tiendo');
  expect(lan).toSay('progress-heading', { year: '2027', unit: 'Phường Láng' });
});

it('lists the clusters to an admin by their numbers, beside one another', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.says('/cum');
  const numbers = admin.buttons
    .flatMap((words) => /^Cụm (\d+)$/.exec(words)?.[1] ?? [])
    .map(Number);
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
});
