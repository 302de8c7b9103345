import { expect, it } from 'vitest';

import { parseCursor } from '../../../src/core/forms/engine/parse-cursor.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { asInstant } from '../../../src/core/shared/instant.ts';
import { door } from '../../support/form-door.ts';
import { smallForm } from './small-form.ts';
import { TalkedDraft } from './talk.ts';

const passedOn = { name: 'Nguyễn Văn Minh', at: asInstant(1_800_000_000_000) };
const from = { messageId: 9, chatId: 7, passedOn };

it('keeps whose words they were until they are confirmed', () => {
  const draft = new TalkedDraft(
    smallForm([
      { id: 'size', type: 'decimal' },
      { id: 'next', type: 'text', maxLength: 50 },
    ]),
  );
  const lan = draft.contact('Lan');
  lan.does({ type: 'said', text: '1,234', ...from });
  expect(draft.value('size')).toBeUndefined();
  // As it is stored between two updates.
  lan.cursor = parseCursor(JSON.parse(JSON.stringify(lan.cursor))) ?? lan.cursor;
  const [first] = lan.buttons;
  if (first) lan.press(first);
  expect(draft.value('size')).toBeDefined();
  expect(draft.filled.answers.get('size')?.passedOn).toEqual(passedOn);
  expect(lan.hears).toContain('chuyển tiếp từ Nguyễn Văn Minh');
  lan.says('Của chính đơn vị');
  expect(draft.filled.answers.get('next')?.passedOn).toBeUndefined();
  expect(lan.hears).not.toContain('chuyển tiếp');
});

it('keeps it with each item of a list, and says it once', () => {
  const plan = door(annualPlan).say('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ năm 2027.');
  plan.say('Kỷ cương, trách nhiệm').expectAsk('targets');
  const list = '1. Tỷ lệ gia đình văn hóa: 93%\n2. Tỷ lệ hồ sơ đúng hạn: 98%';
  plan.contact.does({ type: 'said', text: list, ...from });
  expect(plan.contact.hears).not.toContain('chuyển tiếp');
  plan.tap('Thêm cả 2');
  const names = [...plan.contact.draft.filled.answers.values()].filter(({ path }) =>
    path.endsWith('.target_name'),
  );
  expect(names.map((answer) => answer.passedOn)).toEqual([passedOn, passedOn]);
  expect(plan.contact.hears.split('chuyển tiếp từ Nguyễn Văn Minh')).toHaveLength(2);
  // What was said by a button alone is nobody else's.
  expect(plan.contact.draft.filled.answers.get('theme')?.passedOn).toBeUndefined();
});
