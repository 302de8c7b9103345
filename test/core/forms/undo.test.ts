import { describe, expect, it } from 'vitest';

import { MINUTE_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const form = smallForm([
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
  { id: 'after', type: 'text', maxLength: 40 },
]);

const withThree = () => {
  const draft = new TalkedDraft(form);
  const lan = draft.contact('Lan');
  for (const said of ['Một', '1', 'Hai', '2', 'Ba', '3']) lan.says(said);
  return {
    draft,
    lan,
    names: () => draft.filled.items['items']?.map((key) => draft.value(`items.${key}.name`)),
  };
};

describe('for a minute', () => {
  it('a deleted item comes back whole, to its place, once', () => {
    const { draft, lan, names } = withThree();
    const before = draft.filled.items['items'];
    lan.taps('Sửa 2');
    lan.taps('Xóa');
    expect(lan.sees).toContain('Trong một phút sau đó vẫn hoàn tác được');
    lan.taps('Xóa');
    expect(names()).toEqual(['Một', 'Ba']);
    const undo = lan.button('Hoàn tác');
    lan.press(undo);
    expect(lan.hears).toBe('Đã hoàn tác.');
    expect(names()).toEqual(['Một', 'Hai', 'Ba']);
    expect(draft.filled.items['items']).toEqual(before);
    expect(draft.value(`items.${before?.[1]}.size`)).toBe(2);
    expect(lan.labels).not.toContain('Hoàn tác');
    lan.press(undo);
    expect(names()).toHaveLength(3);
  });

  it('and no longer', () => {
    const { draft, lan, names } = withThree();
    lan.taps('Sửa 2');
    lan.taps('Xóa');
    lan.taps('Xóa');
    const undo = lan.button('Hoàn tác');
    draft.now = plusMs(draft.now, MINUTE_MS + 1);
    expect(lan.labels).not.toContain('Hoàn tác');
    lan.press(undo);
    expect(lan.hears).toContain('Đã quá một phút');
    expect(names()).toEqual(['Một', 'Ba']);
  });

  it('an answer that took the place of another gives it back', () => {
    const { draft, lan } = withThree();
    lan.taps('Xong, tiếp tục');
    lan.says('Cũ');
    const open = { op: 'open', path: 'after' } as const;
    lan.does({ type: 'pressed', action: open, rev: 0 });
    lan.says('Mới');
    expect(draft.value('after')).toBe('Mới');
    lan.taps('Hoàn tác');
    expect(draft.value('after')).toBe('Cũ');
  });

  it('but not what somebody else has changed since', () => {
    const { draft, lan } = withThree();
    lan.taps('Xong, tiếp tục');
    lan.says('Cũ');
    const open = { op: 'open', path: 'after' } as const;
    lan.does({ type: 'pressed', action: open, rev: 0 });
    lan.says('Mới');
    const minh = draft.contact('Minh');
    minh.does({ type: 'pressed', action: open, rev: 0 });
    minh.says('Của Minh');
    expect(lan.taps('Hoàn tác').outcome).toBe('stale');
    expect(draft.value('after')).toBe('Của Minh');
  });
});
