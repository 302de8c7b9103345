import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const name = (n: number): string =>
  `Tỷ lệ hộ gia đình đạt chuẩn văn hóa của tổ dân phố số ${n} trên địa bàn phường tham gia phong trào`;
const rows = Array.from({ length: 58 }, (_, n) => `${name(n + 1)} % ${n + 20}`);

const heading = 'Chỉ tiêu ĐVT Kế hoạch 2027';
const tables: Readonly<Record<string, string>> = {
  'a table with running numbers': [
    `STT ${heading}`,
    ...rows.map((row, n) => `${n + 1} ${row}`),
  ].join('\n'),
  'a table without': [heading, ...rows].join('\n'),
  'a list with dashes': rows.map((row) => `- ${row}`).join('\n'),
};

/** Parts of at most so many letters, each cut at the last such sign, as clients do; '' at the very limit. */
const partsAt = (sign: string, longest: number, text: string): string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const at = sign === '' ? longest : rest.lastIndexOf(sign, longest - 1);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + sign.length);
  }
  return [...parts, rest];
};

const addAll = (lan: ReturnType<TalkedDraft['contact']>): void => {
  lan.taps(lan.labels.find((label) => label.startsWith('Thêm cả')) ?? '');
};

const atTargets = () => {
  const draft = new TalkedDraft(annualPlan);
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'items', group: 'targets' }, rev: 0 });
  const values = () =>
    (draft.filled.items['targets'] ?? []).map((key) => draft.value(`targets.${key}.target_value`));
  return { lan, values };
};

describe('a table of six thousand letters that arrives in parts', () => {
  const cuts: readonly (readonly [how: string, sign: string, longest: number])[] = [
    ['in the middle of a word', '', 4096],
    ['in the middle of a row', ' ', 4096],
    ['at the end of a row', '\n', 4096],
    ['at the end of a row, well before the limit', '\n', 3000],
  ];
  const cases = Object.keys(tables).flatMap((table) =>
    cuts.map(([how, sign, longest]) => [table, how, sign, longest] as const),
  );

  it.each(cases)(
    'keeps every row with its own number: %s, cut %s',
    (table, ...[, sign, longest]) => {
      const { lan, values } = atTargets();
      const parts = partsAt(sign, longest, tables[table] ?? '');
      expect(parts.length).toBeGreaterThan(1);
      // Somebody else's messages have ids between.
      for (const [at, part] of parts.entries()) lan.says(part, 900 + 7 * at, 1);
      lan.taps('Thêm cả 58');
      expect(values()).toEqual(rows.map((_row, n) => n + 20));
    },
  );

  it('shows the rows that come after the first ones were added as a list of their own', () => {
    const { lan, values } = atTargets();
    const [first = '', rest = ''] = partsAt(
      '\n',
      4096,
      tables['a table with running numbers'] ?? '',
    );
    lan.says(first, 900, 1);
    addAll(lan);
    const added = values().length;
    lan.says(rest, 907, 2);
    addAll(lan);
    expect(added).toBeLessThan(58);
    expect(values()).toEqual(rows.map((_row, n) => n + 20));
  });

  it('takes the rest of a row that comes after it was added for no new item', () => {
    const { lan, values } = atTargets();
    const [first = ''] = partsAt('', 4096, tables['a table with running numbers'] ?? '');
    lan.says(first, 900, 1);
    addAll(lan);
    const added = values().length;
    lan.says('hộ gia đình trên địa bàn phường', 907, 2);
    expect(values()).toHaveLength(added);
    expect(lan.hears).toContain('chưa ghi được');
  });
});

it('a text that was cut at a space goes on in its sentence', () => {
  const essay = smallForm([
    { id: 'essay', type: 'text', multiline: true, maxLength: 9000 },
    { id: 'after', type: 'text', maxLength: 50 },
  ]);
  const draft = new TalkedDraft(essay);
  const lan = draft.contact('Lan');
  const text = 'động viên cán bộ, Nhân dân thi đua hoàn thành nhiệm vụ '.repeat(100).trim();
  for (const part of partsAt(' ', 4096, text)) lan.says(part, 900, 1);
  expect(draft.value('essay')).toBe(text);
});
