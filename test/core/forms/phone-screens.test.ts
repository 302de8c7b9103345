import { expect, it } from 'vitest';

import type { Action } from '../../../src/core/forms/engine/action.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { goOn } from './good-answers.ts';
import { type Contact, TalkedDraft } from './talk.ts';

const opens = (lan: Contact, action: Action): string => {
  lan.does({ type: 'pressed', action, rev: 0 });
  return lan.sees;
};

it('shows every question, list and page of the annual plan on a phone screen', () => {
  const lan = new TalkedDraft(annualPlan).contact('Lan');
  lan.says('Thi đua thiết thực, khen đúng người, đúng việc. '.repeat(40));
  lan.says('Kỷ cương, trách nhiệm, chuyển đổi số, phục vụ Nhân dân. '.repeat(5));
  for (let n = 1; n < 60; n += 1) goOn(lan, n);
  const [key = ''] = lan.draft.filled.items['targets'] ?? [];
  const actions: Action[] = [
    ...annualPlan.fields.flatMap((field): Action[] =>
      field.type === 'group'
        ? [{ op: 'items', group: field.id }]
        : [{ op: 'open', path: field.id }],
    ),
    { op: 'item', group: 'targets', key },
    ...annualPlan.sections.map((_, page): Action => ({ op: 'review', page })),
    { op: 'missing' },
  ];
  expect(key).not.toBe('');
  const tooLong = actions
    .map((action) => opens(lan, action))
    .filter((screen) => screen.length > 900 || screen.split('\n').length > 22);
  expect(tooLong).toEqual([]);
});

it('begins every question with at most three lines', () => {
  const lan = new TalkedDraft(annualPlan).contact('Lan');
  lan.says('Thi đua thiết thực, khen đúng người, đúng việc. '.repeat(40));
  lan.says('Kỷ cương, trách nhiệm');
  const heads: number[] = [];
  for (let n = 1; n < 90; n += 1) {
    goOn(lan, n);
    if (lan.cursor.place.type === 'question') heads.push(lan.sees.split('\n').indexOf(''));
  }
  expect(heads.length).toBeGreaterThan(20);
  expect(Math.max(...heads)).toBeLessThanOrEqual(3);
});
