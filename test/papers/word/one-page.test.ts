import { describe, expect, it } from 'vitest';

import type { Answer, Filled } from '../../../src/core/forms/answers/answers.ts';
import { contentOf } from '../../../src/core/forms/answers/content.ts';
import type { Content, Form } from '../../../src/core/forms/forms.ts';
import type { ItemField } from '../../../src/core/forms/schema/form.ts';
import type { Value } from '../../../src/core/forms/schema/value.ts';
import { onePage } from '../../../src/core/official-papers/one-page.ts';
import { type OnePage, rowsOf } from '../../../src/core/official-papers/page-rows.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { resultsTold } from '../../../src/core/reports/report-results.ts';
import { reportForms } from '../../../src/core/reports/reports.ts';
import { asId, type PersonId } from '../../../src/core/shared/ids.ts';
import { asInstant } from '../../../src/core/shared/instant.ts';
import { wordsOfHtml } from '../../../src/core/shared/words-of-html.ts';
import { drawOnePage } from '../../../src/papers/word/draw-one-page.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { createText } from '../../../src/text.ts';
import { allScripts } from '../../scripts/all-scripts.ts';
import { playedOnForm } from '../../support/form-door.ts';
import { printedPages, printsWord } from '../../support/libre-office.ts';
import { longPlan } from '../../support/long-plan.ts';
import { contentFrom } from '../../support/said-content.ts';

const text = createText();

const pageOf = (form: Form, content: Content): OnePage =>
  onePage({
    title: `${form.id} năm 2027`,
    facts: [
      'Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố',
      'KH-2027-0148, lần 2, gửi lúc 9:00 15/2/2027',
    ],
    form,
    content,
    told: reportForms.includes(form) ? resultsTold(content) : undefined,
    inWords: (ref) => wordsOfHtml(text.html(ref, 'vi')),
  });

const prose =
  'Tăng cường sự lãnh đạo, chỉ đạo của cấp ủy, chính quyền đối với công tác thi đua, khen thưởng; gắn phong trào thi đua với nhiệm vụ chính trị, khen đúng người, đúng việc. ';

const longest: Record<ItemField['type'], (field: ItemField, n: number) => Value> = {
  text: (field, n) =>
    `${n} ${prose.repeat(40)}`.slice(0, field.type === 'text' ? field.maxLength : 0).trim(),
  integer: (_, n) => 100 + n,
  decimal: (_, n) => 98.5 + n,
  percent: () => 98.5,
  money: () => 1_234_567_000,
  numbers: (field) =>
    Array.from({ length: field.type === 'numbers' ? field.count : 0 }, (_, at) => String(90 + at)),
  date: () => '2027-03-15',
  choice: (field) => (field.type === 'choice' ? (field.options[0]?.code ?? '') : ''),
  'multi-choice': (field) =>
    field.type === 'multi-choice' ? field.options.map(({ code }) => code) : [],
  'yes-no': () => true,
  note: () => true,
  'document-number': (_, n) => `${n + 15}/KH-UBND`,
  file: () => [],
};

/** All lists as long as they may be, all words as many as are taken. */
const fullest = (form: Form): Content => {
  const answers = new Map<string, Answer>();
  const items: Record<string, string[]> = {};
  const put = (path: string, field: ItemField, n: number): void => {
    const savedBy = asId<PersonId>('Lan');
    const written = { path, raw: '', rev: 1, stale: false, savedAt: asInstant(0), savedBy };
    answers.set(path, { ...written, value: longest[field.type](field, n) });
  };
  for (const field of form.fields)
    if (field.type !== 'group') put(field.id, field, 1);
    else {
      const keys = Array.from({ length: field.max }, (_, at) => `k${at + 1}`);
      items[field.id] = keys;
      for (const [at, key] of keys.entries())
        for (const inner of field.fields) put(`${field.id}.${key}.${inner.id}`, inner, at + 1);
    }
  const filled: Filled = { answers, items, rev: 1 };
  return contentOf(form, filled, new Map());
};

const scripts = allScripts.map(({ form, ...script }) => ({
  form,
  page: pageOf(form, playedOnForm({ form, ...script }).submitted()),
}));
const longPages = allForms.map((form) => ({ form, page: pageOf(form, fullest(form)) }));

/** What the largest commune writes: sixty targets with long names in six groups, campaigns and tasks. */
const pageOfSixty = pageOf(
  annualPlan,
  contentFrom(annualPlan, {
    ...longPlan,
    targets: Array.from({ length: 60 }, (_, at) => ({
      target_name: `Tỷ lệ hồ sơ lĩnh vực ${at + 1} được tiếp nhận, giải quyết trên môi trường điện tử, trả kết quả trước hạn cho tổ chức, cá nhân trên địa bàn`,
      unit_of_measure: 'percent',
      target_value: 90 + (at % 10),
      comparison: 'at_least',
      target_group: `Nhóm ${Math.floor(at / 10) + 1}. Cải cách hành chính, chuyển đổi số`,
    })),
  }),
);

const wordsOf = ({ lines }: OnePage): string =>
  lines.map((line) => ('label' in line ? `${line.label}: ${line.text}` : line.text)).join('\n');

describe('the page of a paper', () => {
  it.each(scripts.map(({ form, page }) => [form.id, page] as const))(
    'says all that is usual, and shortens nothing of it: %s',
    (_, page) => {
      expect(page.lines.length).toBeGreaterThan(2);
      expect(wordsOf(page)).not.toMatch(/rút gọn|dòng nữa|undefined|NaN|<b>|\n\n/u);
    },
  );

  it('keeps each of sixty targets with its amount, and cuts their names', () => {
    const said = wordsOf(pageOfSixty);
    expect(said.match(/^\d+\. Tỷ lệ .*: ≥ 9\d%$/gmu)?.length).toBe(60);
    expect(said.match(/^\d+\. Tỷ lệ .*…: /gmu)?.length).toBe(60);
    expect(said).toContain('Phường Láng sáng - xanh - sạch - đẹp');
    expect(said).toContain('rút gọn');
  });
});

/** How full a page is, as it was reckoned. */
const fullness = ({ page }: { page: OnePage }): number => {
  const { used, room } = rowsOf(page);
  return used / room;
};

it.skipIf(!printsWord)(
  'is one page of the fullest ones, of what is usual and of the longest that is taken',
  async () => {
    const all = [...scripts, { form: annualPlan, page: pageOfSixty }, ...longPages]
      .toSorted((one, other) => fullness(other) - fullness(one))
      .slice(0, 16);
    const printed = printedPages(
      await Promise.all(all.map(({ page }) => drawOnePage(page, { by: 'Phường Láng' }))),
    );
    for (const [at, { form, page }] of all.entries()) {
      expect([form.id, printed[at]?.length]).toEqual([form.id, 1]);
      const [words = ''] = printed[at] ?? [];
      expect(words.replaceAll(/\s+/gu, ' ')).toContain(page.facts[1]);
    }
  },
  120_000,
);
