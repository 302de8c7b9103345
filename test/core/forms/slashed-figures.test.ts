import { describe, expect, it } from 'vitest';

import type { Field } from '../../../src/core/forms/schema/form.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const ids = ['vanban', 'lop', 'mohinh', 'tyle', 'giaykhen', 'totrinh'];

const form = smallForm(
  [
    { id: 'theme', type: 'text', maxLength: 40 },
    ...ids.map((id): Field => ({
      id,
      type: id === 'tyle' ? 'percent' : 'integer',
      min: 0,
      max: 1000,
    })),
    { id: 'note', type: 'text', maxLength: 200, required: false },
  ],
  { sheets: ['only'] },
);

const atTable = () => {
  const draft = new TalkedDraft(form);
  const lan = draft.contact('Lan');
  lan.says('Chủ đề năm');
  return { lan, values: () => ids.map((id) => draft.value(id)) };
};

describe('figures with slashes or dashes between them', () => {
  it.each([
    '46/41/7/92/12/0',
    '46 / 41 / 7 / 92% / 12 / 0.',
    String.raw`46\41\7\92\12\0`,
    '46 – 41 – 7 – 92 – 12 – 0',
  ])('are offered as the row: %s', (row) => {
    const { lan, values } = atTable();
    lan.says(row);
    expect(values()).toEqual(Array.from({ length: 6 }));
    expect(lan.sees).toContain('3. mohinh: 7');
    lan.taps('Ghi 6 số');
    expect(values()).toEqual([46, 41, 7, 92, 12, 0]);
  });

  it('are shown where they are too few, refused where too many, and a day is none', () => {
    const { lan, values } = atTable();
    lan.says('46/41/7/92/12/0/5');
    expect(lan.hears).toContain('chỉ có 6 số liệu, vừa nhận được 7');
    lan.says('12/5/2027');
    expect(lan.sees).toContain('1. vanban: chưa có');
    lan.says('46/41/7');
    expect(lan.sees).toContain('mới nhận được 3');
    expect(lan.sees).toContain('2. lop: 41');
    expect(values()).toEqual(Array.from({ length: 6 }));
  });

  it('are edited by their message', () => {
    const { lan, values } = atTable();
    lan.says('46/41/7/92/12/0');
    const said = lan.lastMessage;
    lan.taps('Ghi 6 số');
    lan.edits(said, '46/41/8/92/12/0');
    expect(values()).toEqual([46, 41, 8, 92, 12, 0]);
  });
});
