import { expect, it } from 'vitest';

import { drawnBook } from '../../../src/bot/forms/form-book.ts';
import type { Answer, Filled } from '../../../src/core/forms/answers/answers.ts';
import { looker } from '../../../src/core/forms/answers/condition.ts';
import { type Facts, withFacts } from '../../../src/core/forms/answers/facts.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import type { Condition, Rule } from '../../../src/core/forms/schema/rules.ts';
import { labelOf } from '../../../src/core/forms/schema/text-keys.ts';
import { formBook } from '../../../src/core/forms/screens/form-book.ts';
import { asId, type PersonId } from '../../../src/core/shared/ids.ts';
import { asInstant } from '../../../src/core/shared/instant.ts';
import { findInFile } from '../../../src/papers/find-in-file.ts';
import { drawFormBook } from '../../../src/papers/form-book.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { type Contact, TalkedDraft, text, words } from './talk.ts';

/** Answers by their questions. */
type Numbers = Readonly<Record<string, number | string>>;
type MoreThan = Extract<Condition, { type: 'more-than' }>;
type Case = { form: Form; rule: Rule; compared: MoreThan; broken: Numbers; sound: Numbers };

/** The first comparison of a rule, which the others only narrow down. */
const comparedIn = (condition: Condition): MoreThan | undefined => {
  if (condition.type === 'more-than') return condition;
  return condition.type === 'all' ? condition.of.map(comparedIn).find(Boolean) : undefined;
};

const refsIn = (condition: Condition): string[] => {
  if (condition.type === 'more-than')
    return [condition.field, ...(condition.and ?? []), ...condition.than];
  if (condition.type === 'not') return refsIn(condition.of);
  return condition.type === 'all' ? condition.of.flatMap(refsIn) : [];
};

const answered = (numbers: Numbers): Map<string, Answer> =>
  new Map(
    Object.entries(numbers).map(([path, value]) => [
      path,
      {
        path,
        value,
        raw: '',
        rev: 1,
        stale: false,
        savedAt: asInstant(0),
        savedBy: asId<PersonId>('Lan'),
      },
    ]),
  );

const isFact = (form: Form, id: string): boolean => {
  const field = form.fields.find((one) => one.id === id);
  return field?.type !== 'group' && field?.calculation !== undefined;
};

const factsOf = (form: Form, numbers: Numbers): Facts => ({
  items: {},
  values: Object.fromEntries(Object.entries(numbers).filter(([id]) => isFact(form, id))),
});

const filledWith = (form: Form, numbers: Numbers): Filled =>
  withFacts(
    form,
    {
      answers: answered(
        Object.fromEntries(Object.entries(numbers).filter(([id]) => !isFact(form, id))),
      ),
      items: {},
      rev: 1,
    },
    factsOf(form, numbers),
  );

const isBroken = (form: Form, { when }: Rule, numbers: Numbers): boolean =>
  looker(form, filledWith(form, numbers))(when, { group: null, key: null });

/** Some numbers are asked for only where something else was said; no reason is given. */
const wordsAround = ({ fields, rules }: Form): Numbers => {
  const given = new Set(rules.flatMap((rule) => (rule.severity === 'warn' ? [rule.reason] : [])));
  return Object.fromEntries(
    fields.flatMap(({ id, ...field }): [string, string][] => {
      if (field.type === 'choice') return [[id, field.options[0]?.code ?? '']];
      return field.type === 'text' && !given.has(id) ? [[id, 'Sở Nội vụ, khối thi đua số 1']] : [];
    }),
  );
};

/** Two numbers that must be the same have a rule for either being more. */
const isSound = (form: Form, rule: Rule, numbers: Numbers): boolean =>
  form.rules
    .filter((one) => one === rule || isMirrored(one, rule))
    .every((one) => !isBroken(form, one, numbers));

const isMirrored = (one: Rule, other: Rule): boolean => {
  const [first, second] = [one, other].map(({ when }) => comparedIn(when));
  return first?.field === second?.than[0] && second?.field === first?.than[0];
};

/** Numbers that break a rule, and numbers that differ from them in what is compared alone and break none. */
const caseOf = (form: Form, rule: Rule): Case[] => {
  const compared = comparedIn(rule.when);
  if (!compared || rule.group !== undefined) return [];
  const [first = '', ...rest] = compared.than;
  const { and = [] } = compared;
  const others = [...new Set(refsIn(rule.when))].filter(
    (ref) => ![compared.field, ...and, ...compared.than].includes(ref),
  );
  const numbers = (value: number): Numbers => ({
    ...wordsAround(form),
    ...Object.fromEntries(rest.map((ref) => [ref, 0])),
    ...Object.fromEntries(others.map((ref) => [ref, 500])),
    ...Object.fromEntries(and.map((ref) => [ref, 90])),
    [first]: 100,
    [compared.field]: value,
  });
  const broken = [101, 50].map(numbers).find((one) => isBroken(form, rule, one));
  if (!broken) throw new Error(`${form.id}: nothing breaks ${JSON.stringify(rule.when)}`);
  const sound = [3, 100].map(numbers).find((one) => isSound(form, rule, one));
  if (!sound) throw new Error(`${form.id}: nothing keeps to ${JSON.stringify(rule.when)}`);
  return [{ form, rule, compared, broken, sound }];
};

const cases = allForms.flatMap((form) => form.rules.flatMap((rule) => caseOf(form, rule)));

const nameOf = ({ form, rule, compared }: Case): string =>
  `${form.id} ${rule.severity} ${[compared.field, ...(compared.and ?? [])].join(' + ')} > ${compared.than.join(' + ')}`;

const draftOf = (form: Form, numbers: Numbers): TalkedDraft =>
  new TalkedDraft(form, { filled: filledWith(form, numbers), facts: factsOf(form, numbers) });

const answersFromReview = (draft: TalkedDraft, path: string, said: string): Contact => {
  const lan = draft.contact('Lan');
  lan.does({ type: 'pressed', action: { op: 'open', path }, rev: draft.filled.rev });
  lan.says(said);
  return lan;
};

/** Both numbers by their names, in each language. */
const expectSpecific = ({ form, compared, broken }: Case, lan: Contact): void => {
  const field = form.fields.find(({ id }) => id === compared.field);
  const label = field ? words(labelOf(form, field, null)) : '';
  const told = `${lan.hears}\n${lan.sees}`;
  expect(told).toContain(label);
  if ((compared.and ?? []).length === 0) expect(told).toContain(String(broken[compared.field]));
};

/** What follows from an answer that breaks it. */
const expectCaught = (one: Case, lan: Contact, path: string): void => {
  const { rule } = one;
  if (rule.severity === 'warn') {
    expect(lan.at).toBe(rule.reason);
    expectSpecific(one, lan);
  } else if (rule.severity === 'refuse') {
    expect(lan.draft.value(path)).not.toBe(one.broken[path]);
    expectSpecific(one, lan);
  } else expect(lan.cursor.pending?.type).toBe('confirm');
};

const named = (some: readonly Case[]) => some.map((one) => [nameOf(one), one] as const);

/** What a fact is held against is answered itself. */
const answerable = cases.filter(({ form, compared }) => !isFact(form, compared.field));

it.each(named(answerable))('is caught when its number is answered: %s', (_, one) => {
  const { form, rule, compared, broken, sound } = one;
  expect(isBroken(form, rule, sound)).toBe(false);
  const draft = draftOf(form, sound);
  expectCaught(
    one,
    answersFromReview(draft, compared.field, String(broken[compared.field])),
    compared.field,
  );
});

const lowestOf = ({ compared: { than } }: Case): string => than[0] ?? '';

it.each(named(cases.filter((one) => !isFact(one.form, lowestOf(one)))))(
  'is caught when the other number is lowered from the review: %s',
  (_, one) => {
    const { form, rule, compared, broken } = one;
    const other = lowestOf(one);
    const before = [5000, broken[compared.field] ?? 0]
      .map((enough): Numbers => Object.assign({}, broken, { [other]: enough }))
      .find((some) => isSound(form, rule, some));
    if (!before) throw new Error(`${form.id}: nothing keeps to ${JSON.stringify(rule.when)}`);
    expect(isBroken(form, rule, before)).toBe(false);
    expectCaught(
      one,
      answersFromReview(draftOf(form, before), other, String(broken[other])),
      other,
    );
  },
);

/** A workbook that says it is taken step by step. */
const takenFromBook = async ({ form, broken }: Case): Promise<Contact> => {
  const lan = draftOf(form, broken).contact('Lan');
  const book = formBook({ ...lan.state, env: lan.env });
  const bytes = await drawFormBook(drawnBook(book, (ref) => text.words(ref, 'vi')));
  const found = await findInFile({ bytes, formId: form.id, year: 2027 });
  if (found.type !== 'found') throw new Error(found.reason);
  const env = { found: { ...found.found, name: 'bang-dien.xlsx' } };
  const minh = new TalkedDraft(form, { facts: factsOf(form, broken), env }).contact('Minh');
  minh.does({ type: 'pressed', action: { op: 'found', page: 0, part: 0 }, rev: 0 });
  for (let step = 0; step < 80 && minh.cursor.place.type === 'found'; step += 1) {
    const { step: page } = minh.cursor.place;
    minh.does({ type: 'pressed', action: { op: 'found-take', page }, rev: minh.draft.filled.rev });
  }
  return minh;
};

/** One for each form and reason: they are read alike. */
const reasons = cases.filter(
  ({ form, rule }, at) =>
    rule.severity === 'warn' &&
    cases.findIndex(
      (other) =>
        other.form === form && other.rule.severity === 'warn' && other.rule.reason === rule.reason,
    ) === at,
);

it.each(named(reasons))('is caught when a workbook brings both numbers: %s', async (_, one) => {
  const { rule, compared, broken, form } = one;
  const minh = await takenFromBook(one);
  expect(minh.draft.value(compared.field)).toBe(broken[compared.field]);
  const left = missing(form, minh.draft.filled).map(({ path }) => path);
  expect(left).toContain(rule.severity === 'warn' ? rule.reason : '');
});

/** A document of the unit's that says both numbers in its text is taken step by step. */
const takenFromDocument = ({ form, compared, broken }: Case): Contact => {
  const said = [compared.field, ...(compared.and ?? []), ...compared.than];
  const answers = said
    .filter((field) => !isFact(form, field))
    .map((field) => ({ field, words: String(broken[field]), where: 'Kết quả', isSure: true }));
  const found = {
    name: 'bao-cao.docx',
    title: '',
    isUnnumbered: false,
    answers,
    items: [],
    lists: [],
  };
  const around = Object.fromEntries(
    Object.entries(broken).filter(([id]) => !said.includes(id) || isFact(form, id)),
  );
  const lan = new TalkedDraft(form, {
    filled: filledWith(form, around),
    facts: factsOf(form, broken),
    env: { found },
  }).contact('Lan');
  lan.does({
    type: 'pressed',
    action: { op: 'found', page: 0, part: 0 },
    rev: lan.draft.filled.rev,
  });
  for (let step = 0; step < 20 && lan.cursor.place.type === 'found'; step += 1) {
    const { step: page } = lan.cursor.place;
    lan.does({ type: 'pressed', action: { op: 'found-take', page }, rev: lan.draft.filled.rev });
  }
  return lan;
};

/** What warns was taken and wants its reason; what refuses was not taken, or keeps the draft from being sent. */
const isHeld = ({ form, rule, compared, broken }: Case, filled: Filled): boolean => {
  const left = missing(form, filled);
  if (rule.severity === 'warn') {
    const isTaken = filled.answers.get(compared.field)?.value === broken[compared.field];
    return isTaken && left.some(({ path }) => path === rule.reason);
  }
  return left.some(({ why }) => why === 'breaks-rule') || !isBroken(form, rule, numbersOf(filled));
};

it.each(named(answerable.filter(({ rule }) => rule.severity !== 'ask')))(
  'is caught when a document of the unit’s brings both numbers: %s',
  (_, one) => {
    expect(isHeld(one, takenFromDocument(one).draft.filled)).toBe(true);
  },
);

const numbersOf = ({ answers }: Filled): Numbers =>
  Object.fromEntries(
    [...answers].flatMap(([path, { value }]): [string, number | string][] =>
      typeof value === 'number' || typeof value === 'string' ? [[path, value]] : [],
    ),
  );

it('knows the rules of all forms', () => {
  expect(cases.length).toBeGreaterThan(80);
  expect(reasons.length).toBeGreaterThan(15);
});
