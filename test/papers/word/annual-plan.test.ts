import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { plainText } from '../../../src/core/official-papers/official-paper.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { asWord, draftedPaper } from '../../support/drafted-paper.ts';
import { longPlan, shortPlan } from '../../support/long-plan.ts';
import type { GivenAnswers } from '../../support/said-content.ts';
import { readInto } from '../read-into.ts';

type Items = readonly Readonly<Record<string, unknown>>[];

/** What is read out of a document of a list, by the names of its items. */
const listed = (items: Items, title: string): Record<string, unknown> =>
  Object.fromEntries(
    items.flatMap((item) =>
      Object.entries(item).map(([field, value]) => [`${String(item[title])}/${field}`, value]),
    ),
  );

/** Answers that a document is read for as they are: no lists, and what is asked about it last. */
const plainOf = (plan: GivenAnswers, ...others: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(plan).filter(
      ([field]) =>
        !['targets', 'campaigns', 'tasks', 'has_signed_document', ...others].includes(field),
    ),
  );

it('is read back with every answer that it was made from', async () => {
  const { sure } = await readInto(annualPlan, await asWord(draftedPaper(annualPlan, longPlan)));
  expect(sure).toMatchObject({
    ...plainOf(longPlan, 'legal_basis'),
    budget_source: `${longPlan.budget_source}.`,
    ...listed(longPlan.campaigns, 'name'),
    ...listed(longPlan.tasks, 'name'),
  });
  expect(sure).toMatchObject(listed(longPlan.targets, 'target_name'));
  for (const law of longPlan.legal_basis.split('; '))
    expect(sure['legal_basis']).toContain(`Căn cứ ${law}`);
});

it('says no more than was answered', async () => {
  const paper = draftedPaper(annualPlan, shortPlan);
  const { sure, doubtful } = await readInto(annualPlan, await asWord(paper));
  expect(sure).toMatchObject(plainOf(shortPlan, 'training_sessions'));
  expect(Object.keys({ ...sure, ...doubtful })).not.toContain('training_sessions');
  expect(doubtful).toEqual({ has_signed_document: 'later' });
  expect(paper.letterhead).toMatchObject({ number: null, on: null });
  expect(paper.signature.name).toBeNull();
});

it('carries number, day and signature once the unit has said them', () => {
  const paper = draftedPaper(annualPlan, {
    ...shortPlan,
    has_signed_document: 'signed_later',
    doc_number: '15/KH-UBND',
    doc_date: '2027-01-05',
    signer_name: 'Trần Văn Minh',
    signer_title: 'Phó Chủ tịch',
  });
  expect(paper.letterhead).toMatchObject({ number: '15/KH-UBND', on: '2027-01-05' });
  expect(paper.signature).toEqual({
    titles: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Trần Văn Minh',
  });
});

it.each([
  { name: 'Phường Láng', type: 'commune', symbol: 'KH-UBND', place: 'Láng' },
  { name: 'Xã Đan Phượng', type: 'commune', symbol: 'KH-UBND', place: 'Đan Phượng' },
  { name: 'Sở Giáo dục và Đào tạo', type: 'department', symbol: 'KH-SGDĐT', place: 'Hà Nội' },
  { name: 'Liên đoàn Lao động Thành phố', type: 'front_org', symbol: 'KH-LĐLĐTP', place: 'Hà Nội' },
] as const)('is headed by $name as its kind heads its papers', ({ name, type, symbol, place }) => {
  const { letterhead } = draftedPaper(annualPlan, shortPlan, { unit: { name, type } });
  expect(letterhead).toMatchObject({ symbol, place });
  expect(letterhead.issuer.at(-1)).toBe(name.toUpperCase());
});

it.each([
  ['Trường THPT Chu Văn An', 'public_service_unit', ['HIỆU TRƯỞNG']],
  ['Bệnh viện Bạch Mai', 'public_service_unit', ['GIÁM ĐỐC']],
  ['Văn phòng UBND Thành phố', 'department', ['CHÁNH VĂN PHÒNG']],
  ['Thanh tra Thành phố', 'department', ['CHÁNH THANH TRA']],
  ['Thành đoàn Hà Nội', 'front_org', ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ']],
] as const)('is signed by the head of %s as such a body calls its head', (name, type, titles) => {
  const unit = { name, type };
  expect(draftedPaper(annualPlan, shortPlan, { unit }).signature.titles).toEqual(titles);
});

const comparison = fc.constantFrom('equal', 'at_least', 'above', 'at_most', 'below');
const amount = fc.integer({ min: 1, max: 9_999_999 }).map((number) => number / 100);
const count = fc.integer({ min: 1, max: 99 });

const planWithNumbers = fc.record({
  amounts: fc.array(fc.tuple(amount, comparison), { minLength: 3, maxLength: 12 }),
  model_target: count,
  initiative_target: count,
  training_sessions: count,
  inspections: count,
  // Less than one per cent is asked about whoever writes it.
  direct_worker_share_target: fc.integer({ min: 10, max: 1000 }).map((tenths) => tenths / 10),
  budget_vnd: fc.integer({ min: 1000, max: 9_000_000_000 }),
});

it('has every number that was answered, and reads it back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(planWithNumbers, async ({ amounts, ...numbers }) => {
      const targets = amounts.map(([target_value, how], at) => ({
        target_name: `Sản lượng của tổ ${'abcdefghiklm'.charAt(at)}`,
        unit_of_measure: 'other',
        unit_other: 'tấn',
        target_value,
        comparison: how,
      }));
      const plan = { ...shortPlan, ...numbers, targets };
      const paper = draftedPaper(annualPlan, plan);
      const { sure } = await readInto(annualPlan, await asWord(paper));
      expect(sure).toMatchObject({
        ...numbers,
        ...Object.fromEntries(
          targets.map(({ target_name, target_value }) => [
            `${target_name}/target_value`,
            target_value,
          ]),
        ),
        ...Object.fromEntries(
          targets
            .filter(({ comparison: how }) => how !== 'equal')
            .map(({ target_name, comparison: how }) => [`${target_name}/comparison`, how]),
        ),
      });
      const prose = paper.parts.flatMap((part) =>
        part.type === 'table' ? [] : plainText(part.text),
      );
      expect(prose.join(' ')).toContain(
        `(${amounts.length < 10 ? '0' : ''}${amounts.length} chỉ tiêu`,
      );
    }),
    { numRuns: 15 },
  );
});
