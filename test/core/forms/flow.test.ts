import { describe, expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/answers/content.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { respond } from '../../../src/core/forms/screens/respond.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const conditional = smallForm([
  { id: 'first', type: 'text', maxLength: 20 },
  { id: 'sure', type: 'yes-no' },
  {
    id: 'why',
    type: 'text',
    maxLength: 20,
    relevant: { type: 'equals', field: 'sure', value: false },
  },
  { id: 'last', type: 'text', maxLength: 20, required: false },
]);

const people = smallForm([
  { id: 'before', type: 'yes-no' },
  {
    id: 'people',
    type: 'group',
    min: 2,
    max: 3,
    titleField: 'name',
    fields: [
      { id: 'name', type: 'text', maxLength: 20, constraint: [{ type: 'unique' }] },
      { id: 'age', type: 'integer', min: 1, max: 99, required: false },
    ],
  },
  { id: 'after', type: 'yes-no' },
]);

describe('going through a form', () => {
  it('goes back over hidden questions, and stays at the first', () => {
    const lan = new TalkedDraft(conditional).contact('Lan');
    lan.does({ type: 'back' });
    expect(lan.hears).toBe('Đây là câu đầu tiên.');
    lan.says('Một');
    lan.taps('Có');
    expect(lan.at).toBe('last');
    lan.taps('Quay lại');
    expect(lan.at).toBe('sure');
  });

  it('does not take for another question what was said to one that somebody else’s answer has hidden', () => {
    const draft = new TalkedDraft(conditional);
    const [lan, minh] = [draft.contact('Lan'), draft.contact('Minh')];
    lan.says('Một');
    lan.taps('Không');
    expect(lan.at).toBe('why');
    const place = { type: 'question', path: 'sure', single: false } as const;
    minh.cursor = { ...minh.cursor, place };
    minh.does({ type: 'show' });
    minh.taps('Có');
    lan.says('Chưa đủ người');
    expect(lan.hears).toContain('Nội dung “Chưa đủ người” chưa được ghi');
    expect(lan.at).toBe('last');
    expect(draft.value('last')).toBeUndefined();
  });

  it('goes back into the items of a group and out of them', () => {
    const lan = new TalkedDraft(people).contact('Lan');
    lan.taps('Có');
    lan.taps('people');
    lan.says('Lan');
    expect(lan.at).toMatch(/age$/);
    lan.taps('Quay lại');
    expect(lan.at).toMatch(/name$/);
    lan.taps('Quay lại');
    expect(lan.at).toBe('items');
    lan.taps('Quay lại');
    expect(lan.at).toBe('before');
  });

  it('changes one answer from the review and returns there', () => {
    const draft = new TalkedDraft(conditional);
    const lan = draft.contact('Lan');
    lan.says('Một');
    lan.does({ type: 'review' });
    lan.taps('1. first');
    expect(lan.sees).toContain('Câu trả lời đã lưu: Một');
    lan.says('Hai');
    expect(lan.at).toBe('review');
    expect(draft.value('first')).toBe('Hai');
    lan.taps('1. first');
    lan.taps('Giữ nguyên');
    expect(lan.at).toBe('review');
  });

  it('a condition hides an answer, keeps it, drops it at submission, brings it back', () => {
    const draft = new TalkedDraft(conditional);
    const lan = draft.contact('Lan');
    for (const said of ['Một', 'không', 'Vì thế']) lan.says(said);
    lan.taps('Bỏ qua');
    lan.taps('2. sure');
    lan.taps('Có');
    expect(draft.filled.answers.get('why')).toMatchObject({ value: 'Vì thế', stale: true });
    expect(JSON.stringify(contentOf(conditional, draft.filled, draft.files))).not.toContain('Vì');
    lan.taps('2. sure');
    lan.taps('Không');
    expect(lan.at).toBe('review');
    expect(draft.filled.answers.get('why')).toMatchObject({ value: 'Vì thế', stale: false });
  });

  it('asks at once what a changed condition brings up', () => {
    const lan = new TalkedDraft(conditional).contact('Lan');
    for (const said of ['Một', 'có', 'bỏ qua']) lan.says(said);
    lan.taps('2. sure');
    lan.taps('Không');
    expect(lan.at).toBe('why');
    lan.says('Vì thế');
    expect(lan.at).toBe('review');
  });

  it('adds an item like another one, right behind it, and asks what it is called', () => {
    const draft = new TalkedDraft(people);
    const lan = draft.contact('Lan');
    lan.taps('Có');
    for (const said of ['Lan', '30', 'Minh', '40']) lan.says(said);
    const [first, second] = draft.filled.items['people'] ?? [];
    lan.taps('Sửa 1');
    const same = lan.button('Thêm mục tương tự');
    lan.press(same);
    expect(lan.at).toMatch(/^people\..+\.name$/u);
    expect(lan.press(same).outcome).toBe('stale');
    const [, copied] = draft.filled.items['people'] ?? [];
    expect(draft.filled.items['people']).toEqual([first, copied, second]);
    lan.says('Hoa');
    expect(draft.value(`people.${copied}.name`)).toBe('Hoa');
    expect(draft.value(`people.${copied}.age`)).toBe(30);
    expect(draft.value(`people.${first}.name`)).toBe('Lan');
    expect(lan.at).toBe('items');
  });

  it('adds, changes and deletes items, whose keys never change', () => {
    const draft = new TalkedDraft(people);
    const lan = draft.contact('Lan');
    lan.taps('Có');
    lan.says('Lan');
    lan.says('30');
    expect(lan.sees).toContain('Đã có 1 mục, cần ít nhất 2 mục.');
    lan.says('Minh');
    lan.says('40');
    lan.says('Hoa');
    lan.taps('Chưa có số liệu');
    expect(lan.labels).not.toContain('people');
    const [first, second, third] = draft.filled.items['people'] ?? [];
    lan.taps('Sửa 2');
    lan.taps('Xóa');
    expect(lan.sees).toContain('Xóa people 2: Minh?');
    lan.taps('Xóa');
    expect(draft.filled.items['people']).toEqual([first, third]);
    expect(draft.value(`people.${second}.name`)).toBeUndefined();
    lan.taps('Sửa 2');
    lan.taps('2. age');
    lan.says('25');
    expect(lan.at).toBe('item');
    expect(draft.value(`people.${third}.age`)).toBe(25);
    lan.taps('Về danh sách');
    lan.taps('Xong, tiếp tục');
    expect(lan.at).toBe('after');
  });

  it('a list that is too short may be left and is not forgotten', () => {
    const draft = new TalkedDraft(people);
    const lan = draft.contact('Lan');
    lan.taps('Có');
    lan.taps('Bổ sung sau');
    expect(lan.at).toBe('after');
    lan.taps('Có');
    expect(lan.at).toBe('review');
    expect(missing(people, draft.filled)).toEqual([{ path: 'people', why: 'too-few' }]);
    lan.taps('Điền nội dung còn thiếu (1)');
    expect(lan.at).toBe('items');
    for (const name of ['Lan', 'Minh']) {
      lan.says(name);
      lan.taps('Chưa có số liệu');
    }
    lan.taps('Xong, tiếp tục');
    expect(lan.at).toBe('review');
    expect(lan.labels).toContain('Gửi Ban');
  });

  it('refuses a second item of the same name, whatever its marks', () => {
    const lan = new TalkedDraft(people).contact('Lan');
    lan.taps('Có');
    lan.says('Hòa');
    lan.taps('Chưa có số liệu');
    lan.says('HOA');
    expect(lan.hears).toContain('“HOA” đã có trong danh sách');
    expect(lan.draft.filled.items['people']).toHaveLength(1);
  });

  it('takes over a default and the answer of the last submission', () => {
    const form = smallForm([
      { id: 'who', type: 'text', maxLength: 40, default: { type: 'person-name' } },
      { id: 'theme', type: 'text', maxLength: 40, default: { type: 'previous' } },
    ]);
    const lan = new TalkedDraft(form).contact('Lan');
    lan.taps('Dùng: Lan');
    const env = {
      ...lan.env,
      earlierAnswers: { answers: new Map([['theme', 'Kỷ cương']]), items: {}, year: 2026 },
    };
    const action = { op: 'default', path: 'theme' } as const;
    const done = respond(lan.state, { type: 'pressed', action, rev: 0 }, env);
    expect(done.filled.answers.get('theme')?.value).toBe('Kỷ cương');
    expect(lan.does({ type: 'pressed', action, rev: 0 }).outcome).toBe('stale');
  });

  it('submits only what was reviewed', () => {
    const draft = new TalkedDraft(conditional);
    const [lan, minh] = [draft.contact('Lan'), draft.contact('Minh')];
    for (const said of ['Một', 'có', 'bỏ qua']) lan.says(said);
    lan.taps('Gửi Ban');
    const submit = lan.button('Gửi ngay');
    minh.does({ type: 'pressed', action: { op: 'open', path: 'first' }, rev: 0 });
    minh.says('Hai');
    expect(lan.press(submit).outcome).toBe('stale');
    expect(lan.hears).toContain('vừa có thay đổi');
    expect(lan.sees).toContain('1. first: Hai');
    lan.taps('Gửi Ban');
    expect(lan.taps('Gửi ngay').outcome).toBe('submit');
  });

  it('shows what is missing instead of submitting', () => {
    const lan = new TalkedDraft(conditional).contact('Lan');
    expect(lan.does({ type: 'pressed', action: { op: 'submit-yes' }, rev: 0 }).outcome).toBe(
      'asking',
    );
    expect(lan.sees).toContain('còn thiếu 2 nội dung');
    lan.taps('Điền lần lượt');
    lan.says('Một');
    expect(lan.at).toBe('sure');
    lan.taps('Có');
    expect(lan.at).toBe('review');
  });

  it('refuses what breaks a rule over several questions', () => {
    const form = smallForm(
      ['a', 'b'].map((id) => ({ id, type: 'percent', min: 0, max: 100 }) as const),
      {
        rules: [{ severity: 'refuse', when: { type: 'sum-above', fields: ['a', 'b'], max: 100 } }],
      },
    );
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    lan.says('60');
    lan.says('50');
    expect(lan.hears).toBe('Tổng cộng là 110, vượt quá 100.');
    lan.says('40%');
    expect(lan.at).toBe('review');
  });

  it('stores codes, so that each language shows its own words', () => {
    const form = smallForm([{ id: 'sure', type: 'yes-no' }]);
    const draft = new TalkedDraft(form);
    draft.contact('Lan').says('yes');
    expect(draft.value('sure')).toBe(true);
  });

  it('leaves and comes back to the same question, and cancels only when asked twice', () => {
    const lan = new TalkedDraft(conditional).contact('Lan');
    lan.says('Một');
    expect(lan.taps('Tạm dừng').outcome).toBe('paused');
    lan.does({ type: 'show' });
    expect(lan.at).toBe('sure');
    lan.does({ type: 'cancel' });
    lan.taps('Soạn tiếp');
    expect(lan.at).toBe('sure');
    lan.does({ type: 'cancel' });
    expect(lan.taps('Hủy bản nháp').outcome).toBe('cancel');
  });

  it('does not skip a required question, but leaves it for later', () => {
    const lan = new TalkedDraft(conditional).contact('Lan');
    lan.does({ type: 'skip' });
    expect(lan.hears).toContain('Để sau: first.');
    expect(lan.at).toBe('sure');
    expect(missing(conditional, lan.draft.filled).map(({ path }) => path)).toContain('first');
  });

  it('warns once about an unusual value and takes it when confirmed', () => {
    const form = smallForm([
      { id: 'size', type: 'integer', constraint: [{ type: 'usually-at-most', max: 100 }] },
    ]);
    const draft = new TalkedDraft(form);
    const lan = draft.contact('Lan');
    lan.says('120');
    expect(draft.value('size')).toBeUndefined();
    expect(lan.sees).toContain('size: 120, cao hơn mức thông thường');
    lan.taps('Đúng: 120');
    expect(draft.value('size')).toBe(120);
    expect(lan.at).toBe('review');
  });
});
