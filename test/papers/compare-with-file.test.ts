import { expect, it } from 'vitest';

import { findInDocument } from '../../src/core/documents/find-in-document.ts';
import { planOutline } from '../../src/core/documents/plan-outline.ts';
import {
  type Content,
  type ContentRow,
  type ContentValue,
  type FoundInDocument,
  readDocumentAs,
  type ReadDocument,
} from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { compareWithFile } from '../../src/core/plans/compare-with-file.ts';
import { calendarDate, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { communePlan } from './documents/commune-plan.ts';
import { departmentPlan } from './documents/department-plan.ts';
import { enterprisePlan } from './documents/enterprise-plan.ts';
import type { PlanFile } from './documents/expected-plan.ts';
import { schoolPlan } from './documents/school-plan.ts';
import { wardPlan } from './documents/ward-plan.ts';

const env = {
  today: calendarDate(2027, 1, 25) as CalendarDate,
  period: yearPeriod(2027),
  wordings: () => [],
};

const foundIn = async (plan: PlanFile): Promise<FoundInDocument> => {
  const parsed = await parseDocument(plan.bytes());
  if (parsed.type !== 'document') throw new Error(parsed.reason);
  return findInDocument(planOutline, parsed.blocks, 2027);
};

/** What would be handed in if all that was found were taken. */
const takenFrom = ({ answers, items }: ReadDocument): Content => {
  const groups = new Map<string, ContentRow[]>();
  for (const [at, { group, values }] of items.entries()) {
    const entries = Object.entries(values).map(([field, value]) => ({
      type: 'answer' as const,
      field,
      value: value as ContentValue,
    }));
    groups.set(group.id, [...(groups.get(group.id) ?? []), { key: `k${at}`, entries }]);
  }
  const entries = [
    ...answers.map(({ field, value }) => ({
      type: 'answer' as const,
      field: field.id,
      value: value as ContentValue,
    })),
    ...Array.from(groups, ([field, rows]) => ({ type: 'group' as const, field, rows })),
  ];
  return {
    form: annualPlan.id,
    formVersion: annualPlan.version,
    sections: [{ id: 'all', entries }],
  };
};

type Change = { field: string; value: ContentValue; at?: number };

const changed = (content: Content, { field, value, at = 0 }: Change): Content => {
  const copy = structuredClone(content);
  for (const entry of copy.sections.flatMap(({ entries }) => entries)) {
    if (entry.type === 'answer' && entry.field === field) entry.value = value;
    if (entry.type !== 'group' || entry.field !== 'targets') continue;
    const inner = entry.rows[at]?.entries.find((one) => one.field === field);
    if (inner) inner.value = value;
  }
  return copy;
};

it.each([wardPlan, departmentPlan, communePlan, schoolPlan, enterprisePlan])(
  'finds nothing to say where all was taken from the file: $name',
  async (plan) => {
    const found = await foundIn(plan);
    const content = takenFrom(readDocumentAs(annualPlan, { found, env }));
    const { compared, differences } = compareWithFile(annualPlan, content, { found, env });
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(4);
  },
);

it('names a target that was entered otherwise, one that is only in the file and one that is not', async () => {
  const found = await foundIn(wardPlan);
  const content = takenFrom(readDocumentAs(annualPlan, { found, env }));
  const other = changed(content, { field: 'target_value', value: 83, at: 7 });
  const [line, ...none] = compareWithFile(annualPlan, other, { found, env }).differences;
  expect(none).toEqual([]);
  expect(line).toMatchObject({ key: 'file-target', values: { n: 8 } });
  const renamed = changed(content, {
    field: 'target_name',
    value: 'Chỉ tiêu không có trong tệp',
    at: 2,
  });
  expect(
    compareWithFile(annualPlan, renamed, { found, env }).differences.map(({ key }) => key),
  ).toEqual(['file-lacks', 'file-has-more']);
});

it('compares what is asked once, and looks past commas and case', async () => {
  const found = await foundIn(wardPlan);
  const content = takenFrom(readDocumentAs(annualPlan, { found, env }));
  const number = changed(content, { field: 'doc_number', value: '72/KH-UBND' });
  expect(compareWithFile(annualPlan, number, { found, env }).differences).toMatchObject([
    { key: 'file-difference', values: { file: '27/KH-UBND', entered: '72/KH-UBND' } },
  ]);
  const name = content.sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === 'targets' ? entry.rows : []))[3]
    ?.entries.find(({ field }) => field === 'target_name')?.value;
  const loud = changed(content, {
    field: 'target_name',
    value: `${JSON.stringify(name).toUpperCase()} .`,
    at: 3,
  });
  expect(compareWithFile(annualPlan, loud, { found, env }).differences).toEqual([]);
});

it('says nothing of a plan whose file has no list of targets, and compares nothing then', () => {
  const found = { title: '', isUnnumbered: false, answers: [], items: [], lists: [] };
  const content = takenFrom({ answers: [], items: [] });
  expect(compareWithFile(annualPlan, content, { found, env })).toEqual({
    compared: 0,
    differences: [],
  });
});
