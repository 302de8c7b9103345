import { describe, expect, it } from 'vitest';

import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const colors = [{ code: 'red' }, { code: 'dark_blue' }, { code: 'đỏ' }].slice(0, 2);
const form = smallForm([
  { id: 'color', type: 'choice', options: colors },
  { id: 'sure', type: 'yes-no' },
  { id: 'many', type: 'multi-choice', options: colors, min: 1 },
  { id: 'note', type: 'note' },
]);

describe('buttons', () => {
  it('a tap on an old prompt counts while its answer is as it was shown', () => {
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    const minh = draft.contact('Minh');
    const yes = { action: { op: 'set', path: 'sure', code: 'yes' }, rev: 0 } as const;
    lan.does({ type: 'pressed', ...yes });
    expect(draft.value('sure')).toBe(true);
    expect(lan.at).toBe('color');
    expect(lan.hears).toContain('Đã ghi nhận sure: Có');
    const no = { op: 'set', path: 'sure', code: 'no' } as const;
    expect(minh.does({ type: 'pressed', action: no, rev: 0 }).outcome).toBe('stale');
    expect(draft.value('sure')).toBe(true);
  });

  it('a button of a question that is hidden or gone is stale', () => {
    const lan = new TalkedDraft(form).contact('Lan');
    for (const path of ['nowhere', 'color.k001.x', 'targets.k001.name'])
      expect(
        lan.does({ type: 'pressed', action: { op: 'set', path, code: 'red' }, rev: 0 }).outcome,
      ).toBe('stale');
    const unknown = { op: 'set', path: 'color', code: 'green' } as const;
    expect(lan.does({ type: 'pressed', action: unknown, rev: 0 }).outcome).toBe('stale');
    expect(lan.draft.filled.answers.size).toBe(0);
  });

  it('a double tap of the same choice is silent and writes once', () => {
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    const red = lan.button('red');
    expect(lan.press(red).writes).toHaveLength(1);
    const again = lan.press(red);
    expect(again).toMatchObject({ outcome: 'unchanged', writes: [], notices: [] });
    expect(draft.filled.rev).toBe(1);
    expect(lan.at).toBe('sure');
  });

  it('tapping add twice begins one item, deleting twice deletes one', () => {
    const group = smallForm([
      {
        id: 'items',
        type: 'group',
        min: 0,
        max: 5,
        titleField: 'name',
        fields: [{ id: 'name', type: 'text', maxLength: 20 }],
      },
    ]);
    const draft = new TalkedDraft(group);
    const lan = draft.contact('Lan');
    const add = lan.button('items');
    lan.press(add);
    const { place } = lan.cursor;
    lan.press(add);
    expect(lan.cursor.place).toEqual(place);
    lan.says('Một');
    lan.says('Hai');
    lan.taps('Sửa 1');
    lan.taps('Xóa');
    const yes = lan.button('Xóa');
    lan.press(yes);
    expect(lan.press(yes).outcome).toBe('unchanged');
    expect(draft.filled.items['items']).toHaveLength(1);
  });

  it('several choices are set and unset, never toggled', () => {
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    lan.taps('red');
    lan.taps('Có');
    const [red, blue] = [lan.button('red'), lan.button('blue')];
    lan.press(red);
    lan.press(blue);
    lan.press(red);
    expect(draft.value('many')).toEqual(['red', 'dark_blue']);
    expect(lan.labels).toContain('✓ red');
    lan.taps('✓ red');
    lan.taps('Xong');
    expect(draft.value('many')).toEqual(['dark_blue']);
    expect(lan.at).toBe('note');
  });

  it('does not finish several choices before enough are chosen', () => {
    const lan = new TalkedDraft(form).contact('Lan');
    lan.does({ type: 'pressed', action: { op: 'open', path: 'many' }, rev: 0 });
    lan.taps('Xong');
    expect(lan.hears).toBe('Đề nghị chọn ít nhất 1 mục.');
    lan.says('2, RED');
    expect(lan.draft.value('many')).toEqual(['red', 'dark_blue']);
  });

  it.each(['red', 'RED', '1', '1.'])('typed "%s" counts as a press', (typed) => {
    const draft = new TalkedDraft(form);
    draft.contact('Lan').says(typed);
    expect(draft.value('color')).toBe('red');
  });

  it.each(['có', 'CO', 'đúng', 'yes'])('"%s" is yes', (typed) => {
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    lan.taps('red');
    lan.says(typed);
    expect(draft.value('sure')).toBe(true);
  });

  it('typed words press the other buttons too', () => {
    const lan = new TalkedDraft(form).contact('Lan');
    lan.says('Tam dung');
    expect(lan.last?.outcome).toBe('paused');
    lan.says('xem lại');
    expect(lan.at).toBe('review');
    lan.says('2');
    expect(lan.at).toBe('sure');
  });

  it('says so when a text is none of the choices', () => {
    const lan = new TalkedDraft(form).contact('Lan');
    lan.says('xanh');
    expect(lan.hears).toContain('“xanh” không có trong các lựa chọn');
    lan.says('3');
    expect(lan.draft.value('color')).toBeUndefined();
  });
});
