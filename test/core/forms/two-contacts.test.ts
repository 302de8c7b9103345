import { describe, expect, it } from 'vitest';

import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const form = smallForm([
  { id: 'theme', type: 'text', maxLength: 40 },
  { id: 'sure', type: 'yes-no' },
  {
    id: 'items',
    type: 'group',
    min: 1,
    max: 9,
    titleField: 'name',
    fields: [
      { id: 'name', type: 'text', maxLength: 20 },
      { id: 'size', type: 'integer' },
    ],
  },
]);

const bothAt = (ask: string) => {
  const draft = new TalkedDraft(form);
  const [lan, minh] = [draft.contact('Lan'), draft.contact('Minh')];
  if (ask === 'sure') for (const person of [lan, minh]) person.says('Kỷ cương');
  return { draft, lan, minh };
};

describe('two contacts on one draft', () => {
  it('the second answer to a question shows both and asks which to keep', () => {
    const { draft, lan, minh } = bothAt('theme');
    lan.says('Kỷ cương');
    minh.says('Trách nhiệm');
    expect(draft.value('theme')).toBe('Kỷ cương');
    expect(minh.sees).toContain('Đã lưu: Kỷ cương');
    expect(minh.sees).toContain('Vừa nhập: Trách nhiệm');
    minh.taps('Dùng nội dung tôi vừa nhập');
    expect(draft.value('theme')).toBe('Trách nhiệm');
    expect(minh.at).toBe('sure');
  });

  it('keeps the saved answer when asked to', () => {
    const { draft, lan, minh } = bothAt('theme');
    lan.says('Kỷ cương');
    minh.says('Trách nhiệm');
    minh.taps('Giữ nội dung đã lưu');
    expect(draft.value('theme')).toBe('Kỷ cương');
    expect(minh.at).toBe('sure');
  });

  it('does not ask when both gave the same answer', () => {
    const { draft, lan, minh } = bothAt('theme');
    lan.says('Kỷ cương');
    minh.says('Kỷ  cương ');
    expect(minh.at).toBe('sure');
    expect(draft.filled.answers.get('theme')?.rev).toBe(1);
  });

  it('asks again when the answer changed a third time meanwhile', () => {
    const { draft, lan, minh } = bothAt('theme');
    lan.says('Một', 11);
    minh.says('Hai');
    const mine = minh.button('Dùng nội dung tôi vừa nhập');
    lan.edits(11, 'Ba');
    expect(minh.press(mine).outcome).toBe('stale');
    expect(draft.value('theme')).toBe('Ba');
    expect(minh.sees).toContain('Đã lưu: Ba');
    minh.taps('Dùng nội dung tôi vừa nhập');
    expect(draft.value('theme')).toBe('Hai');
  });

  it('after the screen has shown the other answer, a new one replaces it without asking', () => {
    const { draft, lan, minh } = bothAt('theme');
    lan.says('Kỷ cương');
    minh.does({ type: 'show' });
    expect(minh.sees).toContain('Câu trả lời đã lưu: Kỷ cương');
    minh.says('Trách nhiệm');
    expect(draft.value('theme')).toBe('Trách nhiệm');
  });

  it('a button shown before the other answered is stale', () => {
    const { draft, lan, minh } = bothAt('sure');
    const no = minh.button('Không');
    lan.does({ type: 'show' });
    expect(lan.at).toBe('sure');
    lan.taps('Có');
    expect(minh.press(no).outcome).toBe('stale');
    expect(draft.value('sure')).toBe(true);
  });

  it('both add items, and neither loses one', () => {
    const draft = new TalkedDraft(form);
    const [lan, minh] = [draft.contact('Lan'), draft.contact('Minh')];
    for (const person of [lan, minh])
      person.does({ type: 'pressed', action: { op: 'add', group: 'items' }, rev: 0 });
    lan.says('Một');
    minh.says('Hai');
    lan.says('1');
    minh.says('2');
    const names = draft.filled.items['items']?.map((key) => draft.value(`items.${key}.name`));
    expect(names).toEqual(['Một', 'Hai']);
    expect(draft.filled.items['items']?.map((key) => draft.value(`items.${key}.size`))).toEqual([
      1, 2,
    ]);
  });

  it('an item deleted under somebody leads them back to the list', () => {
    const draft = new TalkedDraft(form);
    const [lan, minh] = [draft.contact('Lan'), draft.contact('Minh')];
    lan.does({ type: 'pressed', action: { op: 'items', group: 'items' }, rev: 0 });
    lan.says('Một');
    lan.says('1');
    minh.does({ type: 'pressed', action: { op: 'items', group: 'items' }, rev: 0 });
    minh.taps('Sửa 1');
    minh.taps('2. size');
    lan.taps('Sửa 1');
    lan.taps('Xóa');
    lan.taps('Xóa');
    minh.does({ type: 'show' });
    expect(minh.at).toBe('items');
    expect(draft.filled.answers.size).toBe(0);
  });
});
