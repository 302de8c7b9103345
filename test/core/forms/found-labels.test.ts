import { expect, it } from 'vitest';

import { foundLabels } from '../../../src/core/forms/forms.ts';
import { annualReport } from '../../../src/core/reports/reports.ts';
import { words } from './talk.ts';

const found = (...fields: readonly string[]) =>
  foundLabels(annualReport, {
    title: '',
    isUnnumbered: false,
    answers: fields.map((field) => ({ field, words: '1', where: '', isSure: true })),
    items: [],
    lists: [],
  }).map((label) => words(label));

it('names what was found while a phone shows it, and counts it by sections where it is much', () => {
  expect(found('doc_number', 'doc_date', 'models_found')).toEqual([
    'Số, ký hiệu văn bản',
    'Ngày ban hành',
    'Điển hình phát hiện',
  ]);
  const many = annualReport.fields.filter(({ section }) => section === 'granted');
  expect(found('doc_number', 'doc_date', 'models_found', ...many.map(({ id }) => id))).toEqual([
    'Văn bản báo cáo (2 nội dung)',
    'Điển hình phát hiện',
    `Khen thưởng: số được tặng (${many.length} nội dung)`,
  ]);
});
