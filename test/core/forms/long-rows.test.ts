import { describe, expect, it } from 'vitest';

import type { GivenItem } from '../../../src/core/forms/answers/facts.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { groupOf } from '../../../src/core/forms/schema/path.ts';
import { DAY_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { say } from '../../../src/core/shared/text-ref.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { languages } from '../../support/languages.ts';
import { PHONE_LINES, phoneLines } from '../../support/phone-lines.ts';
import { type Contact, TalkedDraft, text } from './talk.ts';

const MANY = 27;

/** Rows as the longest lists have them: long names, headings, what is known of each. */
const rowsOf = (form: Form, id: string, count: number): GivenItem[] => {
  const group = groupOf(form, id);
  const heading = group?.heading ?? group?.measure?.heading ?? 'no_heading';
  return Array.from({ length: count }, (_, at) => ({
    key: `k${at + 1}`,
    values: {
      [group?.titleField ?? '']:
        `Tỷ lệ hộ gia đình ở tổ dân phố số ${at + 1} tham gia phân loại rác tại nguồn`,
      [heading]: `Nhóm ${Math.floor(at / 4) + 1}. Kinh tế, thu ngân sách và đầu tư công`,
      comparison: 'at_least',
      target_value: 95.5,
      unit: '%',
      direction: 'increase',
    },
    context: [],
    brief: say('check-in-brief-last', { aim: '≥ 95,5% dự toán', last: '70,25%' }),
    last: {},
  }));
};

const wordsOn = ({ screen }: Contact): string[] =>
  languages.map((language) =>
    screen.lines
      .map((line) => (line === 'blank' ? '' : text.html(line, language)))
      .join('\n')
      .replaceAll(/<\/?\w+>/g, ''),
  );

/** All pages of what is in front of somebody, from this one on. */
const walked = (lan: Contact): string[] => {
  const pages = wordsOn(lan);
  while (lan.labels.includes('Trang sau ›')) {
    lan.taps('Trang sau ›');
    pages.push(...wordsOn(lan));
    expect(pages.length).toBeLessThan(200);
  }
  return pages;
};

/** In front of the list, a day after the first row was answered, in a unit whose name takes a line of its own. */
const at = (form: Form, id: string, count: number): Contact => {
  const facts = { items: { [id]: rowsOf(form, id, count) } };
  const env = { unitName: 'Phường Văn Miếu - Quốc Tử Giám' };
  const draft = new TalkedDraft(form, { facts, env });
  const lan = draft.contact('Lan');
  toList(lan, id);
  lan.says(`1: ${valueFor(form, id)}`);
  lan.taps('Ghi 1 mục');
  draft.now = plusMs(draft.now, DAY_MS);
  toList(lan, id);
  return lan;
};

const valueFor = (form: Form, id: string): string => {
  const group = groupOf(form, id);
  const value = group?.fields.find((field) => field.id === group.inOneMessage?.value);
  return value?.type === 'document-number' ? '12/KH-CTĐ' : '5';
};

const toList = (lan: Contact, group: string): void => {
  const { rev } = lan.draft.filled;
  lan.does({ type: 'pressed', action: { op: 'rows', group, page: 0 }, rev });
};

const longer = (pages: readonly string[]): string[] =>
  pages.filter((words) => phoneLines(words) > PHONE_LINES);

const lists = allForms.flatMap((form) =>
  form.fields.flatMap((field) =>
    field.type === 'group' && field.inOneMessage
      ? [{ name: form.id, form, id: field.id, max: field.max }]
      : [],
  ),
);

describe.each(lists)('$name, its $id', ({ form, id, max }) => {
  it('stands on a phone page by page, before it is answered, as it was read, and after', () => {
    const count = Math.min(max, MANY);
    const lan = at(form, id, count);
    const listed = walked(lan);
    expect(longer(listed)).toEqual([]);
    for (let n = 1; n <= count; n += 1)
      expect(listed.filter((words) => words.includes(`\n${n}. `))).toHaveLength(languages.length);
    const row = (_: unknown, n: number): string =>
      `${n + 1}: ${n % 3 ? valueFor(form, id) : 'nhiều lắm'}`;
    lan.says(Array.from({ length: count }, row).join('\n'));
    const read = walked(lan);
    expect(longer(read)).toEqual([]);
    expect(read.join('\n').match(/“\d+: nhiều lắm”/gu)?.length ?? 0).toBeGreaterThan(0);
    lan.taps(lan.labels.find((label) => label.startsWith('Ghi ')) ?? '');
    toList(lan, id);
    expect(longer(walked(lan))).toEqual([]);
  });
});
