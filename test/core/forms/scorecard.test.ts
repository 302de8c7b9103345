import { describe, expect, it } from 'vitest';

import { migrateAnswers } from '../../../src/core/forms/answers/migrate.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { smallForm } from './small-form.ts';
import { type Contact, TalkedDraft } from './talk.ts';

const name = { id: 'name', type: 'text', maxLength: 40 } as const;
const unit = { id: 'unit', type: 'text', maxLength: 40 } as const;
const target = { id: 'target', type: 'percent', min: 0, max: 100 } as const;
const phone = { id: 'phone', type: 'text', maxLength: 40 } as const;
const three = smallForm([name, unit, target]);

/** The same draft and place, continued by a program that has another version of the form. */
const afterDeploy = (lan: Contact, form: Form): Contact => {
  const { filled } = migrateAnswers(form, lan.draft.filled);
  const continued = new TalkedDraft(form, { filled }).contact('Lan');
  continued.cursor = lan.cursor;
  return continued;
};

describe('the scorecard of conversation engines', () => {
  it('A: a question inserted before the place is asked before the review, nothing is misfiled', () => {
    const before = new TalkedDraft(three).contact('Lan');
    before.says('An');
    before.says('Phòng A');
    const lan = afterDeploy(before, smallForm([name, phone, unit, target], { version: 2 }));
    expect(lan.at).toBe('target');
    lan.says('85%');
    expect(lan.draft.value('target')).toBe(85);
    expect(lan.draft.value('unit')).toBe('Phòng A');
    expect(lan.at).toBe('phone');
    lan.says('024 3825');
    expect(lan.at).toBe('review');
    expect(missing(lan.draft.form, lan.draft.filled)).toEqual([]);
  });

  it('B: so is one of another kind', () => {
    const before = new TalkedDraft(three).contact('Lan');
    before.says('An');
    const lan = afterDeploy(
      before,
      smallForm([name, { id: 'sure', type: 'yes-no' }, unit, target], { version: 2 }),
    );
    lan.says('Phòng A');
    lan.says('85%');
    expect(lan.at).toBe('sure');
    lan.taps('Có');
    expect(lan.at).toBe('review');
  });

  it('C: a renamed question keeps its answer, one removed under the cursor moves it on', () => {
    const before = new TalkedDraft(three).contact('Lan');
    before.says('An');
    const lan = afterDeploy(
      before,
      smallForm([{ ...name, id: 'full_name', aliases: ['name'] }, target], { version: 2 }),
    );
    lan.does({ type: 'show' });
    expect(lan.draft.value('full_name')).toBe('An');
    expect(lan.at).toBe('target');
  });

  it('D: the later of two answers in flight does not overwrite the one it did not see', () => {
    const draft = new TalkedDraft(three);
    const [lan, minh] = [draft.contact('Lan'), draft.contact('Minh')];
    lan.says('An');
    minh.says('Bình');
    expect(draft.value('name')).toBe('An');
    expect(minh.sees).toContain('đồng chí Lan đã trả lời câu này');
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1.500.000', 1_500_000],
    ['2,5', 2.5],
  ])('F: %s is read as %d', (said, value) => {
    const draft = new TalkedDraft(smallForm([{ id: 'size', type: 'decimal' }]));
    draft.contact('Lan').says(said);
    expect(draft.value('size')).toBe(value);
  });

  it('F: 12 cái is no number', () => {
    const draft = new TalkedDraft(smallForm([{ id: 'size', type: 'integer' }]));
    const lan = draft.contact('Lan');
    lan.says('12 cái');
    expect(draft.value('size')).toBeUndefined();
    expect(lan.sees).toContain('Đồng chí nhập 12 cái. Ghi 12?');
    expect(lan.at).toBe('size');
    lan.says('nhiều lắm');
    expect(lan.hears).toContain('chỉ nhập số');
  });

  it('G: a photo instead of text keeps the question and says what is expected', () => {
    const lan = new TalkedDraft(three).contact('Lan');
    lan.does({ type: 'sent-other', kind: 'photo', messageId: 1, chatId: 7 });
    expect(lan.hears).toBe('Câu này cần trả lời bằng chữ.');
    expect(lan.at).toBe('name');
  });

  it('G: an edited message changes its answer', () => {
    const lan = new TalkedDraft(three).contact('Lan');
    lan.says('An', 11);
    lan.says('Phòng A', 13);
    lan.edits(11, 'An Bình');
    expect(lan.draft.value('name')).toBe('An Bình');
    expect(lan.draft.value('unit')).toBe('Phòng A');
    expect(lan.at).toBe('target');
  });

  it('K: an old button answers its own question, never the current one', () => {
    const form = smallForm([
      { id: 'first', type: 'yes-no' },
      { id: 'second', type: 'yes-no' },
    ]);
    const lan = new TalkedDraft(form).contact('Lan');
    const [yes, no] = [lan.button('Có'), lan.button('Không')];
    lan.press(yes);
    expect(lan.press(no).outcome).toBe('stale');
    expect(lan.draft.value('first')).toBe(true);
    expect(lan.draft.value('second')).toBeUndefined();
    expect(lan.hears).toContain('Nút này hết hiệu lực');
    expect(lan.at).toBe('second');
  });

  it('L: a revision that the store did not have is visible in the write', () => {
    const lan = new TalkedDraft(three).contact('Lan');
    lan.says('An', 11);
    lan.edits(11, 'Bình');
    const [write] = lan.last?.writes ?? [];
    expect(write).toMatchObject({ type: 'answer', path: 'name', value: 'Bình', seen: 1 });
    expect(lan.draft.filled.answers.get('name')?.rev).toBe(2);
  });

  it('changes question 2 from question 5 and keeps 3 and 4', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const form = smallForm(ids.map((id) => ({ id, type: 'text', maxLength: 9 })));
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    for (const id of ['a', 'b', 'c', 'd']) lan.says(`${id}1`);
    for (let times = 0; times < 3; times += 1) lan.taps('Quay lại');
    expect(lan.at).toBe('b');
    lan.says('b2');
    expect(lan.at).toBe('e');
    expect(ids.map((id) => draft.value(id))).toEqual(['a1', 'b2', 'c1', 'd1', undefined]);
  });
});
