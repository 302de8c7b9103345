import { describe, expect, it } from 'vitest';

import { checkIn } from '../../../src/core/check-ins/check-in.ts';
import { exampleOf } from '../../../src/core/forms/engine/examples.ts';
import type { Field, Form, ItemField } from '../../../src/core/forms/schema/form.ts';
import { hasExample } from '../../../src/core/forms/schema/text-keys.ts';
import { advancedModels } from '../../../src/core/movement/advanced-models.ts';
import { initiativeList } from '../../../src/core/movement/initiatives.ts';
import { selfInspection } from '../../../src/core/movement/self-inspection.ts';
import { statistics } from '../../../src/core/movement/statistics.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { fiveYearPlan } from '../../../src/core/plans/five-year-plan.ts';
import { kindOf } from '../../../src/core/units/unit-kind.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { languages } from '../../support/languages.ts';
import { questionsOf } from './questions-with-examples.ts';
import { type Contact, TalkedDraft, text } from './talk.ts';

const forms = [
  annualPlan,
  fiveYearPlan,
  checkIn,
  statistics,
  advancedModels,
  initiativeList,
  selfInspection,
];

const isInWords = (field: ItemField): boolean =>
  hasExample(field) && ['text', 'document-number'].includes(field.type) && !field.calculation;

/** What real offices are called is no example, though examples are called so. */
const namesReal = (field: Field): boolean => field.type === 'text' && field.namesReal === true;

const unconditional = <One extends ItemField>(field: One): One => {
  const { relevant: _, ...rest } = field;
  return rest as One;
};

/** Each question in words of each form, as a form of its own with its own texts. */
const questionsInWords = forms.flatMap((form) =>
  form.fields.flatMap((field): [string, Form, string][] => {
    if (field.type !== 'group')
      return isInWords(field)
        ? [
            [
              `${form.id} ${field.id}`,
              { ...form, rules: [], fields: [unconditional(field)] },
              field.id,
            ],
          ]
        : [];
    // A given list has no items here; its questions are asked as all others are.
    if (field.given) return [];
    // What tells the parts of a pasted line names questions that are not there either.
    const { clauses: _, relevant: __, ...alone } = field;
    return field.fields.filter(isInWords).map((inner) => [
      `${form.id} ${field.id} ${inner.id}`,
      {
        ...form,
        rules: [],
        fields: [{ ...alone, fields: [unconditional(inner)], titleField: inner.id, max: 9 }],
      },
      `${field.id}.k1.${inner.id}`,
    ]);
  }),
);

const fieldOf = (form: Form): Field | undefined => {
  const [field] = form.fields;
  return field?.type === 'group' ? field.fields[0] : field;
};

const isOfRealNames = ([, form]: (typeof questionsInWords)[number]): boolean => {
  const field = fieldOf(form);
  return field !== undefined && namesReal(field);
};

const questions = questionsInWords.filter((question) => !isOfRealNames(question));

const before = (form: Form, path: string): Contact => {
  const lan = new TalkedDraft(form).contact('Lan');
  lan.cursor = { ...lan.cursor, place: { type: 'question', path, single: false } };
  return lan;
};

const shownExample = (lan: Contact): string => /Ví dụ: (.*)/.exec(lan.sees)?.[1] ?? '';

const withExamples = allForms.flatMap(questionsOf);

const wordsOf = (kind: string, language: (typeof languages)[number]): string[] => {
  const env = { ...new TalkedDraft(annualPlan).contact('Lan').env, unitKind: kind };
  return withExamples.flatMap((question) =>
    [1, 2, 3, 4].map((n) => text.words(exampleOf({ env }, question, n), language)),
  );
};

describe('an example', () => {
  it.each(questions)('is asked about before it is the answer: %s', (_, form, path) => {
    const lan = before(form, path);
    const example = shownExample(lan);
    expect(example).not.toBe('');
    lan.says(example.toUpperCase());
    expect(lan.draft.filled.answers.size).toBe(0);
    expect(lan.sees).toContain('Ghi đúng như vậy?');
    lan.taps('Nhập lại');
    expect(lan.draft.filled.answers.size).toBe(0);
    lan.says(example);
    lan.taps('Ghi như vậy');
    expect(lan.draft.value(path)).toBe(example);
  });

  it.each(questionsInWords.filter(isOfRealNames))(
    'of what real offices are called is an answer: %s',
    (_, form, path) => {
      const lan = before(form, path);
      const example = shownExample(lan);
      lan.says(example);
      expect(lan.draft.value(path)).toBe(example);
    },
  );

  it('of another language, or of another item of the list, is one too', () => {
    const english = 'Discipline, responsibility, digital transformation, service to the people';
    const lan = before(annualPlan, 'theme');
    lan.says(english);
    expect(lan.sees).toContain('Ghi đúng như vậy?');
    const minh = before(annualPlan, 'targets.k1.target_name');
    minh.says('Tỷ lệ cơ quan, trường học đạt chuẩn văn hóa');
    expect(minh.sees).toContain('Ghi đúng như vậy?');
  });

  it('with a word more is an answer', () => {
    const lan = before(annualPlan, 'theme');
    lan.says(`${shownExample(lan)} Thủ đô`);
    expect(lan.draft.filled.answers.size).toBe(1);
  });

  it('never takes the place of an answer by an edit', () => {
    const lan = before(annualPlan, 'theme');
    const example = shownExample(lan);
    lan.says('Đoàn kết, sáng tạo');
    lan.edits(lan.lastMessage, example);
    expect(lan.hears).toContain('Nội dung này là ví dụ');
    expect(lan.draft.value('theme')).toBe('Đoàn kết, sáng tạo');
  });

  it('in a pasted list is named before it is added', () => {
    const lan = before(annualPlan, 'targets.k1.target_name');
    lan.says(
      'Tỷ lệ hộ gia đình đạt danh hiệu Gia đình văn hóa\t%\t93\nTỷ lệ hộ khá, giàu\t%\t40\n',
    );
    expect(lan.draft.filled.answers.size).toBe(0);
    expect(lan.sees.match(/Trùng với ví dụ/g)).toHaveLength(1);
  });
});

describe('examples', () => {
  const ofOthers: Readonly<Record<string, RegExp>> = {
    ward: /\b(?:xã|thôn|commune|village)\b(?! hội)/iu,
    commune: /phường|tổ dân phố|\bward\b/iu,
    department:
      /phường|\bxã\b(?! hội)|tổ dân phố|thôn(?!g)|hộ gia đình|\bward\b|village|household/iu,
    vertical_agency:
      /phường|\bxã\b(?! hội)|tổ dân phố|thôn(?!g)|UBND|\bSở\b|hộ gia đình|\bward\b|village|household/iu,
    front_org:
      /phường|\bxã\b(?! hội)|\bSở\b|tổ dân phố|thôn(?!g)|UBND|Ủy ban nhân dân|\bward\b|village/iu,
    public_service_unit:
      /phường|\bxã\b(?! hội)|\bSở\b|tổ dân phố|thôn(?!g)|UBND|hộ gia đình|\bward\b|village/iu,
    enterprise:
      /phường|\bxã\b(?! hội)|\bSở\b|tổ dân phố|thôn(?!g)|UBND|hộ gia đình|công chức|hồ sơ liên thông|môi trường mạng|phục vụ Nhân dân|\bward\b|village/iu,
  };
  it.each(Object.entries(ofOthers))(
    'for a %s speak of its own kind, in every form',
    (kind, others) => {
      for (const language of languages)
        for (const words of wordsOf(kind, language)) expect(words).not.toMatch(others);
    },
  );

  it('know a ward from a rural commune by its name', () => {
    expect(kindOf({ type: 'commune', name: 'Phường Láng' })).toBe('ward');
    expect(kindOf({ type: 'commune', name: 'Xã Bát Tràng' })).toBe('commune');
    expect(kindOf({ type: 'enterprise', name: 'Phường Đúc' })).toBe('enterprise');
  });
});
