import { describe, expect, it } from 'vitest';

import { findInDocument } from '../../src/core/documents/find-in-document.ts';
import { planOutline } from '../../src/core/documents/plan-outline.ts';
import { reportOutline } from '../../src/core/documents/report-outline.ts';
import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { TalkedDraft } from '../core/forms/talk.ts';
import { growsMoreThan } from '../support/growth.ts';
import { communePlan } from './documents/commune-plan.ts';
import { departmentPlan } from './documents/department-plan.ts';
import { enterprisePlan } from './documents/enterprise-plan.ts';
import type { PlanFile } from './documents/expected-plan.ts';
import { mergedPlan } from './documents/merged-plan.ts';
import { reportFile } from './documents/report-file.ts';
import { schoolPlan } from './documents/school-plan.ts';
import { wardPlan } from './documents/ward-plan.ts';

const plans: readonly PlanFile[] = [
  wardPlan,
  departmentPlan,
  communePlan,
  schoolPlan,
  enterprisePlan,
  mergedPlan,
];

type Answers = Map<string, unknown>;

const blocksOf = async (bytes: Uint8Array) => {
  const parsed = await parseDocument(bytes);
  if (parsed.type !== 'document') throw new Error(parsed.reason);
  return parsed.blocks;
};

/** What would be answered: in one tap with its section, and each by itself after a question. */
const read = async (plan: PlanFile): Promise<{ sure: Answers; doubtful: Answers }> => {
  const blocks = await blocksOf(plan.bytes());
  const found = { name: plan.name, ...findInDocument(planOutline, blocks, 2027) };
  const { env, state } = new TalkedDraft(annualPlan).contact('Lan');
  const answers = { sure: new Map<string, unknown>(), doubtful: new Map<string, unknown>() };
  for (const step of foundSteps({ ...state, env: { ...env, found } })) {
    const into = step.isSure ? answers.sure : answers.doubtful;
    for (const { question, value } of step.answers) into.set(question.path, value);
    for (const { group, rows } of step.groups)
      for (const { given, title } of rows)
        for (const { path, value } of given)
          into.set(`${group.id}/${title}/${path.split('.')[2] ?? ''}`, value);
  }
  return { sure: withUnits(answers.sure), doubtful: withUnits(answers.doubtful) };
};

const unitWords: Readonly<Record<string, string>> = {
  percent: '%',
  person: 'người',
  model: 'mô hình',
  initiative: 'sáng kiến',
};

/** The unit of a target as one word, whether the form knows it or not. */
const withUnits = (answers: Answers): Answers =>
  new Map(
    [...answers]
      .filter(([path, value]) => !path.endsWith('/unit_of_measure') || value !== 'other')
      .map(([path, value]) =>
        path.endsWith('/unit_of_measure')
          ? [path.replace('unit_of_measure', 'unit'), unitWords[String(value)]]
          : [path.replace('/unit_other', '/unit'), value],
      ),
  );

const TASK = ['name', 'lead', 'with', 'due', 'product'] as const;

const expectedOf = ({ expected: { answers, targets, campaigns, tasks = [] } }: PlanFile): Answers =>
  new Map<string, unknown>([
    ...Object.entries(answers),
    ...targets.flatMap(([name, value, unit, before]): [string, unknown][] => [
      ...(before === undefined ? [] : [[`targets/${name}/baseline`, before] as [string, unknown]]),
      [`targets/${name}/target_name`, name],
      [`targets/${name}/target_value`, value],
      [`targets/${name}/unit`, unit],
    ]),
    ...tasks.flatMap((cells) =>
      cells.map((cell, at): [string, unknown] => [
        `tasks/${cells[0] ?? ''}/${TASK[at] ?? ''}`,
        cell,
      ]),
    ),
    ...campaigns.flatMap((campaign) =>
      Object.entries(campaign).map(([field, value]): [string, unknown] => [
        `campaigns/${String(campaign['name'])}/${field}`,
        value,
      ]),
    ),
  ]);

/** Follows from what was read, and nothing that a reader of the plan would say. */
const FOLLOWS = /\/(?:direction|comparison|criteria_text|target_group)$/;

describe.each(plans)('$name', (plan) => {
  it('has nine of ten answers found, and none of them wrong in silence', async () => {
    const { sure, doubtful } = await read(plan);
    const wanted = expectedOf(plan);
    const isRight = (path: string, value: unknown): boolean =>
      wanted.has(path) ? wanted.get(path) === value : FOLLOWS.test(path);
    expect([...sure].filter(([path, value]) => !isRight(path, value))).toEqual([]);
    const missed = [...wanted].filter(
      ([path, value]) => sure.get(path) !== value && doubtful.get(path) !== value,
    );
    expect({ missed, share: 1 - missed.length / wanted.size >= 0.9 }).toMatchObject({
      share: true,
    });
  });
});

it('finds in a report what its form is to ask', async () => {
  const found = findInDocument(reportOutline, await blocksOf(reportFile.bytes()), 2027);
  const sure = found.answers.filter(({ isSure }) => isSure);
  expect(Object.fromEntries(sure.map(({ field, words }) => [field, words]))).toEqual(
    reportFile.expected,
  );
});

it('says where it was found, as the document numbers it', async () => {
  const { answers, lists, items } = findInDocument(
    planOutline,
    await blocksOf(departmentPlan.bytes()),
    2027,
  );
  const places = new Map(answers.map(({ field, where }) => [field, where]));
  expect(places.get('theme')).toBe('II.1. Chủ đề thi đua');
  expect(places.get('inspections')).toBe('V.3. Kiểm tra công tác thi đua, khen thưởng');
  expect([...new Set(lists.map(({ where }) => where))]).toEqual([
    'II.2. Các chỉ tiêu thi đua chủ yếu',
    'VII.1. Phân công nhiệm vụ',
  ]);
  expect(items[0]?.where).toBe('III.1. Các phong trào thi đua năm 2027');
});

it('keeps under which heading a target stands, in tables and in lists', async () => {
  const ofTable = findInDocument(planOutline, await blocksOf(departmentPlan.bytes()), 2027);
  expect(
    ofTable.lists.filter(({ group }) => group === 'targets').map(({ above }) => above),
  ).toEqual([
    ['I. Chỉ tiêu về khám, chữa bệnh:'],
    ['II. Chỉ tiêu về y tế dự phòng, dân số:'],
    ['III. Chỉ tiêu về cải cách hành chính, chuyển đổi số:'],
  ]);
  const ofLines = findInDocument(planOutline, await blocksOf(wardPlan.bytes()), 2027);
  expect(ofLines.lists.map(({ above, lines }) => [above, lines.length])).toEqual([
    [['a) Về kinh tế:'], 2],
    [['b) Về văn hóa - xã hội:'], 3],
    [['c) Về cải cách hành chính:'], 3],
  ]);
});

it.each([
  [wardPlan, 'Tỷ lệ hồ sơ nộp trực tuyến', 'c) Về cải cách hành chính'],
  [
    departmentPlan,
    'Tỷ lệ người cao tuổi được khám sức khỏe định kỳ',
    'II. Chỉ tiêu về y tế dự phòng, dân số',
  ],
])('records that heading with the target of $0.name', async (plan, target, heading) => {
  const { sure } = await read(plan);
  expect(sure.get(`targets/${target}/target_group`)).toBe(heading);
});

it('leaves out what was taken out in a tracked change, and takes what was put in', async () => {
  const blocks = await blocksOf(departmentPlan.bytes());
  const text = JSON.stringify(blocks);
  expect(text).toContain('lấy người bệnh làm trung tâm');
  expect(text).not.toContain('hài lòng người bệnh”');
});

it('takes no more time for each part of the longest document that is read than for those of a short one', async () => {
  const blocks = await blocksOf(departmentPlan.bytes());
  const many = Array.from({ length: 30 }, () => blocks).flat();
  const reading = (length: number) => () =>
    findInDocument(planOutline, many.slice(0, length), 2027);
  expect(await growsMoreThan(8, { short: reading(1000), long: reading(4000) })).toBe(false);
});
