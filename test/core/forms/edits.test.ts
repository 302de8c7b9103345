import { describe, expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { smallForm } from './small-form.ts';
import { fileId, TalkedDraft } from './talk.ts';

const form = smallForm([
  { id: 'size', type: 'integer', min: 0, max: 100 },
  { id: 'day', type: 'date', constraint: [{ type: 'not-after', field: 'end' }] },
  { id: 'end', type: 'date', constraint: [{ type: 'not-before', field: 'day' }] },
  { id: 'rest', type: 'text', maxLength: 20 },
]);

describe('edited messages', () => {
  it('change the answer and say what was understood', () => {
    const lan = new TalkedDraft(form).contact('Lan');
    lan.says('12', 11);
    lan.edits(11, '13');
    expect(lan.draft.value('size')).toBe(13);
    expect(lan.hears).toBe('Đã cập nhật theo tin nhắn vừa sửa.\nĐã ghi nhận size: 13');
    expect(lan.at).toBe('day');
  });

  it('keep the old value when the new text is no answer, and say so', () => {
    const lan = new TalkedDraft(form).contact('Lan');
    lan.says('12', 11);
    lan.edits(11, '12 cái');
    expect(lan.draft.value('size')).toBe(12);
    expect(lan.hears).toContain('size vẫn là 12');
    expect(lan.hears).toContain('chỉ nhập số');
  });

  it('are checked against the other answers', () => {
    const lan = new TalkedDraft(form).contact('Lan');
    lan.says('12');
    lan.says('1/3', 13);
    lan.says('1/4', 15);
    lan.edits(15, '1/2');
    expect(lan.draft.value('end')).toBe('2027-04-01');
    expect(lan.hears).toContain('không được trước day (1/3/2027)');
  });

  it('hide and show what hangs on the answer, and keep it', () => {
    const draft = new TalkedDraft(
      smallForm([
        { id: 'sure', type: 'yes-no' },
        {
          id: 'why',
          type: 'text',
          maxLength: 20,
          relevant: { type: 'equals', field: 'sure', value: false },
        },
        { id: 'last', type: 'text', maxLength: 20 },
      ]),
    );
    const lan = draft.contact('Lan');
    lan.says('không', 11);
    lan.says('Vì thế', 13);
    lan.edits(11, 'có');
    expect(draft.value('sure')).toBe(true);
    expect(draft.filled.answers.get('why')).toMatchObject({ value: 'Vì thế', stale: true });
    expect(lan.at).toBe('last');
    lan.edits(11, 'không');
    expect(draft.filled.answers.get('why')).toMatchObject({ value: 'Vì thế', stale: false });
  });

  it('say nothing when the message gave no answer or nothing changed', () => {
    const lan = new TalkedDraft(form).contact('Lan');
    lan.says('12', 11);
    expect(lan.edits(99, '13').outcome).toBe('unchanged');
    expect(lan.edits(11, ' 12 ').outcome).toBe('unchanged');
  });

  it('an answer given anew no longer follows its old message', () => {
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    lan.says('12', 11);
    lan.taps('Quay lại');
    lan.says('20', 13);
    lan.edits(11, '30');
    expect(draft.value('size')).toBe(20);
  });

  it('answer again while the first reading is still being asked about', () => {
    const draft = new TalkedDraft(smallForm([{ id: 'size', type: 'decimal' }]));
    const lan = draft.contact('Lan');
    lan.says('1,234', 11);
    lan.edits(11, '1234');
    expect(draft.value('size')).toBe(1234);
    expect(lan.at).toBe('review');
  });

  it('a caption that is edited leaves the file alone', () => {
    const draft = new TalkedDraft(annualPlan);
    const lan = draft.contact('Lan');
    lan.does({
      type: 'pressed',
      action: { op: 'set', path: 'has_signed_document', code: 'signed' },
      rev: 0,
    });
    lan.does({ type: 'pressed', action: { op: 'open', path: 'file' }, rev: 0 });
    lan.sends({ id: fileId('f1') });
    lan.edits(lan.lastMessage, 'Văn bản đã ký');
    expect(draft.value('file')).toEqual(['f1']);
    expect(lan.last?.outcome).toBe('unchanged');
  });
});
