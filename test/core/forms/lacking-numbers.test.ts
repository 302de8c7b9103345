import { describe, expect, it } from 'vitest';

import { overlongButtons } from '../../../src/bot/kit/form-actions.ts';
import { contentOf } from '../../../src/core/forms/answers/content.ts';
import { differences } from '../../../src/core/forms/answers/difference.ts';
import { fitted } from '../../../src/core/forms/answers/migrate.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import { writeValue } from '../../../src/core/forms/answers/write-value.ts';
import { parse } from '../../../src/core/forms/reading/parse.ts';
import type { Reading } from '../../../src/core/forms/reading/reading.ts';
import type { Field } from '../../../src/core/forms/schema/form.ts';
import { isNumeric, type Lack, lacks } from '../../../src/core/forms/schema/lack.ts';
import type { FormQuestion } from '../../../src/core/forms/schema/question.ts';
import { questionScreen } from '../../../src/core/forms/screens/question-screen.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { door } from '../../support/form-door.ts';
import { smallForm } from './small-form.ts';
import { fileId, TalkedDraft, text, words } from './talk.ts';

/** Every question for a number that any form asks people. */
const numbers = allForms.flatMap((form): FormQuestion[] =>
  form.fields.flatMap((field) =>
    (field.type === 'group' ? field.fields : [field])
      .filter((one) => isNumeric(one) && !one.calculation)
      .map((one) =>
        field.type === 'group'
          ? { form, field: one, path: `${field.id}.k001.${one.id}`, group: field, key: 'k001' }
          : { form, field: one, path: one.id, group: null, key: null },
      ),
  ),
);

const nameOf = ({ form, group, field }: FormQuestion): string =>
  [form.id, group?.id, field.id].filter((part) => part !== undefined).join(' ');

/** A target in words is one, and a result that is not there has its state. */
const isSaidElsewhere = ({ field, group }: FormQuestion): boolean =>
  field.skipSets?.notApplicable !== undefined ||
  [group?.measure?.value, group?.measure?.upper].includes(field.id);
const asked = numbers.filter((question) => !isSaidElsewhere(question));

const isSaid = (reading: Reading, lack: Lack): boolean =>
  reading.type === 'value' && reading.value === lack;

describe('a number that is not there', () => {
  it('may be said so at every question for one, in words and by buttons, and is stored as that', () => {
    const wrong = asked.flatMap((question) => {
      const lan = new TalkedDraft(question.form).contact('Lan');
      const context = { ...lan.state, env: lan.env };
      const labels = new Set(
        questionScreen(context, question)
          .rows.flat()
          .map(({ label }) => words(label)),
      );
      const said = (given: string) => parse(question, given, lan.env);
      const isHeard =
        ['chưa có', 'Chưa có số liệu', '-', 'chưa thống kê'].every((given) =>
          isSaid(said(given), 'no-data'),
        ) &&
        ['không áp dụng', 'N/A', 'Không áp dụng ạ'].every((given) =>
          isSaid(said(given), 'not-applicable'),
        );
      const isShown = lacks.every(
        (lack) =>
          labels.has(text.words({ key: `form-button_${lack}` }, 'vi')) &&
          words({ key: 'form-value', values: { value: writeValue(question, lack, new Map()) } }) ===
            text.words({ key: `form-value_${lack}` }, 'vi') &&
          fitted(question.field, lack) === lack,
      );
      return isHeard && isShown ? [] : [nameOf(question)];
    });
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(15);
  });

  it('fits on a button at each of them, in a list too', () => {
    expect(allForms.flatMap(overlongButtons)).toEqual([]);
    const wide = smallForm([{ id: 'w'.repeat(45), type: 'integer', min: 0 }]);
    expect(overlongButtons(wide)).not.toEqual([]);
  });

  it.each([
    ['no_data', 'no-data'],
    ['not_applicable', 'not-applicable'],
    ['nd', 'no-data'],
    ['na', 'not-applicable'],
  ])(
    'is heard from a button that was sent before its code was short, and after: %s',
    (code, lack) => {
      const { contact } = door(form);
      contact.does({ type: 'pressed', action: { op: 'set', path: 'classes', code }, rev: 0 });
      expect(contact.draft.value('classes')).toBe(lack);
    },
  );

  it('is said elsewhere of targets alone', () => {
    const others = numbers.filter(isSaidElsewhere).filter(({ group }) => group?.id !== 'targets');
    expect(others.map(nameOf)).toEqual([]);
  });
});

const whole: Field = { id: 'classes', type: 'integer', min: 0, max: 100 };
const form = smallForm([whole, { id: 'size', type: 'money', min: 0 }]);

describe('a required number', () => {
  it('is answered by that it is not there, handed in as such and never as 0', () => {
    const at = door(form).say('chưa có số liệu').expectSays('classes: chưa có số liệu');
    at.tap('form-button_not-applicable').expectSays('size: không áp dụng').expectAsk('review');
    expect(at.answers()).toEqual({ classes: 'no-data', size: 'not-applicable' });
    expect(missing(form, at.contact.draft.filled)).toEqual([]);
    expect(at.review()).toContain('classes: chưa có số liệu\nsize: không áp dụng');
    expect(at.review()).not.toMatch(/\b0\b/);
    expect(JSON.stringify(at.submit())).toContain('"field":"classes","value":"no-data"');
  });

  it('is asked back as 0 when somebody says that there is none', () => {
    const at = door(form).say('không có').expectSays('Ghi 0?');
    expect(at.answers()).toEqual({});
    expect(at.say('đúng').answers()).toEqual({ classes: 0 });
  });

  it('may be told later, and the change is told as one', () => {
    const at = door(form).say('-').say('5 triệu').expectAsk('review');
    const { files, filled: before } = at.contact.draft;
    at.tap('1. classes').say('4').expectAsk('review');
    const after = at.contact.draft.filled;
    const told = differences(
      form,
      contentOf(form, before, files),
      contentOf(form, after, files),
    ).map(words);
    expect(told.join()).toContain('chưa có số liệu');
    expect(
      summarise(form, contentOf(form, after, files))
        .map(words)
        .join(),
    ).toContain('classes: 4');
  });

  it('is no proposal for the next period', () => {
    const again = smallForm([{ ...whole, default: { type: 'previous' } }]);
    const earlier = { answers: new Map([['classes', 'no-data']]), items: {}, year: 2026 };
    const { labels } = door(again, { env: { earlierAnswers: earlier } }).contact;
    expect(labels.join()).not.toContain('Dùng');
  });
});

describe('numbers of a table that are not there', () => {
  it('are read from figures in one message, whole or by number, each as what it says', () => {
    const registered = allForms.find(({ id }) => id === 'registration');
    if (!registered) throw new Error('no registration');
    const draft = new TalkedDraft(registered);
    const lan = draft.contact('Lan');
    lan.sends({ id: fileId('f1'), name: 'ĐK.pdf' }, '18/ĐK-UBND ngày 10/2/2027');
    lan.says('46; chưa có; N/A; không áp dụng; -');
    lan.says('1: không áp dụng, 2: chưa có số liệu');
    const said = ['headcount', 'reg_ldtt', 'reg_cstdcs', 'reg_cstdtp', 'reg_cstdtq'];
    expect(said.map((path) => draft.value(path))).toEqual([
      46,
      'no-data',
      'not-applicable',
      'not-applicable',
      'no-data',
    ]);
    expect(draft.value('reg_ttldtt')).toBe('not-applicable');
    expect(draft.value('reg_ttldxs')).toBe('no-data');
  });

  it('are read from the cells of a pasted table, and named before they count', () => {
    const report = allForms.find(({ id }) => id === 'thematic-report');
    if (!report) throw new Error('no report');
    const draft = new TalkedDraft(report);
    const lan = draft.contact('Lan');
    lan.taps('Có, gửi văn bản');
    lan.cursor = { ...lan.cursor, place: { type: 'items', group: 'campaigns' } };
    lan.taps('Thêm phong trào');
    lan.says(
      'Tên phong trào\tLượt tập thể\tLượt cá nhân\tKhen thưởng\nPhường đẹp\t24\tchưa có\tN/A\nTổ dân phố số\t-\tkhông áp dụng\t4',
    );
    expect(lan.sees).toContain(
      'Phường đẹp (Lượt tập thể 24; Lượt cá nhân chưa có số liệu; Khen thưởng không áp dụng)',
    );
    lan.taps('Thêm cả 2');
    const [first = '', second = ''] = draft.filled.items['campaigns'] ?? [];
    const values = (key: string) =>
      ['participants_collective', 'participants_individual', 'awards_granted'].map((id) =>
        draft.value(`campaigns.${key}.${id}`),
      );
    expect(values(first)).toEqual([24, 'no-data', 'not-applicable']);
    expect(values(second)).toEqual(['no-data', 'not-applicable', 4]);
  });
});
