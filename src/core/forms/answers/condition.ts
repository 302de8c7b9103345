import { hasOneOf } from '../../shared/vietnamese-text.ts';
import type { Field, Form, GroupField, Sum } from '../schema/form.ts';
import { fieldIn, groupOf, itemPath, locate, type Located, topQuestion } from '../schema/path.ts';
import type { Condition, FieldRef } from '../schema/rules.ts';
import type { Path, Value } from '../schema/value.ts';
import { type Filled, keysOf } from './answers.ts';
import { onceADraft } from './once-a-draft.ts';
import { warningOf, warningsOf } from './warnings.ts';

/** Where a condition is asked: the item whose siblings it may name, or the form itself. */
export type ConditionScope = { group: GroupField | null; key: string | null };

const formScope: ConditionScope = { group: null, key: null };

/** Each screen asks some hundred times. */
const knownOf = onceADraft(() => new Map<Path, boolean>());

/** Whether a question exists at present. A question whose condition hides it has no say either. */
export const isRelevant = (form: Form, filled: Filled, question: Located): boolean => {
  if (!mayBeHidden(form, question)) return true;
  const { path } = question;
  const known = knownOf(form, filled);
  const before = known.get(path);
  if (before !== undefined) return before;
  const isThere = exists(form, filled, question);
  known.set(path, isThere);
  return isThere;
};

/** Whether any condition may hide a question: most always exist. */
export const mayBeHidden = (form: Form, { field, group }: Located): boolean =>
  field.relevant !== undefined ||
  group?.relevant !== undefined ||
  warningsOf(form, field, group).length > 0;

const exists = (form: Form, filled: Filled, { field, group, key }: Located): boolean => {
  if (group?.relevant && !holds(group.relevant, { form, filled, scope: formScope })) return false;
  const look = { form, filled, scope: { group, key } };
  return conditionsToExist(form, field, group).every((condition) => holds(condition, look));
};

export const isTopRelevant = (form: Form, filled: Filled, field: Form['fields'][number]): boolean =>
  field.type === 'group'
    ? conditionsToExist(form, field, null).every((condition) =>
        holds(condition, { form, filled, scope: formScope }),
      )
    : isRelevant(form, filled, topQuestion(field));

/** What must hold for a question to exist: of a warning, what it warns of. */
export const conditionsToExist = (
  form: Form,
  field: Field,
  group: GroupField | null,
): Condition[] =>
  [field.relevant, warningOf(form, field, group)].filter((condition) => condition !== undefined);

/** A form without answers must still be answerable: absent means required. */
export const isRequired = (form: Form, filled: Filled, { field, group, key }: Located): boolean => {
  if (field.type === 'note' || hasDocument(form, filled, field)) return false;
  if (typeof field.required === 'object')
    return looker(form, filled)(field.required, { group, key });
  return field.required ?? true;
};

/** Whether the document is there that may say what the question asks. */
export const hasDocument = (form: Form, filled: Filled, { saidIn }: Field): boolean => {
  if (saidIn === undefined) return false;
  const files = valueOf({ form, filled }, saidIn, formScope);
  return Array.isArray(files) && files.length > 0;
};

/** Whether the document says it and nobody has typed it. */
export const isInDocument = (form: Form, filled: Filled, { field, path }: Located): boolean =>
  hasDocument(form, filled, field) && (filled.answers.get(path)?.value ?? null) === null;

/** Whether a question is put to people, now or in a list: facts are not. */
export const isAsked = (form: Form, filled: Filled, question: Located): boolean =>
  !question.field.calculation && isRelevant(form, filled, question);

/** Whether people are led to the question; others wait in a list. */
export const isWalkedTo = (
  form: Form,
  filled: Filled,
  { field, group, key }: Pick<Located, 'field' | 'group' | 'key'>,
): boolean =>
  !field.calculation && (!field.askedWhen || looker(form, filled)(field.askedWhen, { group, key }));

/** Evaluates conditions over the answers of a draft. */
export const looker =
  (form: Form, filled: Filled) =>
  (condition: Condition, scope: ConditionScope): boolean =>
    holds(condition, { form, filled, scope });

/** The value that a reference means, undefined when there is none or it is hidden. */
export const valueOf = (
  { form, filled }: { form: Form; filled: Filled },
  ref: FieldRef,
  scope: ConditionScope,
): Value | undefined => {
  const located = inItem(ref, scope) ?? locate(form, ref);
  if (!located) return keysOf(filled, ref).length;
  const { calculation } = located.field;
  if (calculation?.type === 'sum') return sumOf(form, filled, calculation);
  const answer = filled.answers.get(located.path);
  return answer && isRelevant(form, filled, located) ? answer.value : undefined;
};

/** The sibling that a reference means, undefined where it means a question of the form. */
const inItem = (ref: FieldRef, { group, key }: ConditionScope): Located | undefined => {
  const field = group && key ? fieldIn(group.fields, ref) : undefined;
  return field && group && key
    ? { path: itemPath(group.id, key, ref), field, group, key }
    : undefined;
};

type Look = { form: Form; filled: Filled; scope: ConditionScope };

/** Whether a condition holds there. */
export const holdsIn = (look: Look, condition: Condition): boolean => holds(condition, look);

type Tests = {
  [Type in Condition['type']]: (
    condition: Extract<Condition, { type: Type }>,
    look: Look,
  ) => boolean;
};

const holds = (condition: Condition, look: Look): boolean => {
  // The table pairs each type with its test, which the compiler cannot see through.
  const test = tests[condition.type] as (condition: Condition, look: Look) => boolean;
  return test(condition, look);
};

const read = (look: Look, ref: FieldRef): Value | undefined => valueOf(look, ref, look.scope);

const tests: Tests = {
  equals: ({ field, value }, look) => read(look, field) === value,
  answered: ({ field }, look) => (read(look, field) ?? null) !== null,
  'at-least': ({ field, value }, look) => isAtLeast(read(look, field), value),
  'more-than': ({ field, and = [], than, percent = WHOLE }, look) =>
    isMore(
      [field, ...and].map((ref) => read(look, ref)),
      than.map((ref) => read(look, ref)),
      percent,
    ),
  'sum-above': ({ fields, max }, look) => sumIn(look, fields) > max,
  mentions: ({ field, words }, look) => {
    const text = read(look, field);
    return typeof text === 'string' && hasOneOf(text, words);
  },
  'without-figure': ({ field }, look) => {
    const text = read(look, field);
    return typeof text === 'string' && !/\d/u.test(text);
  },
  'sums-to': ({ field, group: id, of, where }, look) => {
    const parts = partsOf(look, { id, of, where });
    const sum = total(parts);
    const wanted = read(look, field);
    return parts.length === 0 || (typeof wanted === 'number' && Math.abs(wanted - sum) < CENT);
  },
  tied: ({ group: id, by }, look) => {
    const numbers = partsOf(look, { id, of: by });
    return new Set(numbers).size < numbers.length;
  },
  'any-item': ({ group: id, of }, look) => {
    const group = groupOf(look.form, id) ?? null;
    const keys = keysOf(look.filled, id);
    return keys.some((key) => holds(of, { ...look, scope: { group, key } }));
  },
  all: ({ of }, look) => of.every((part) => holds(part, look)),
  any: ({ of }, look) => of.some((part) => holds(part, look)),
  not: ({ of }, look) => !holds(of, look),
};

/** What the items make together, to the hundredth; undefined where none has a number. */
export const sumOf = (
  form: Form,
  filled: Filled,
  { group: id, of, where, less }: Sum,
): number | undefined => {
  const look = { form, filled, scope: formScope };
  const all = partsOf(look, { id, of, ...(where ? { where } : {}) });
  if (all.length === 0) return undefined;
  const off = less ? partsOf(look, { id, of, where: less }) : [];
  return Math.round((total(all) - 2 * total(off)) * 100) / 100;
};

const total = (numbers: readonly number[]): number => numbers.reduce((one, next) => one + next, 0);

/** Sums of halves and tenths are not exact. */
const CENT = 0.005;

type Parts = { id: string; of: FieldRef; where?: Condition };

/** The numbers of these questions together; `items.share` is of all items. */
export const sumIn = (look: Look, fields: readonly FieldRef[]): number =>
  total(
    fields.flatMap((ref) => {
      const [id = '', of] = ref.split('.');
      if (of !== undefined) return partsOf(look, { id, of });
      const number = read(look, ref);
      return typeof number === 'number' ? [number] : [];
    }),
  );

/** The numbers of a group's items. */
const partsOf = (look: Look, { id, of, where }: Parts): number[] => {
  const group = groupOf(look.form, id) ?? null;
  return keysOf(look.filled, id).flatMap((key) => {
    const within = { ...look, scope: { group, key } };
    const number = read(within, of);
    return typeof number === 'number' && (!where || holds(where, within)) ? [number] : [];
  });
};

type Looked = Value | undefined;

const isAtLeast = (value: Looked, least: number): boolean =>
  typeof value === 'number' && value >= least;

const WHOLE = 100;

const isMore = (values: readonly Looked[], than: readonly Looked[], percent: number): boolean => {
  const [own, known] = [values.filter(isNumber), than.filter(isNumber)];
  if (own.length === 0 || known.length === 0) return false;
  const value = total(own);
  return percent === WHOLE ? value > total(known) : value * WHOLE > total(known) * percent;
};

const isNumber = (value: Looked): value is number => typeof value === 'number';

/** The questions and groups of the form that exist at present, in the order in which they are asked. */
export const topFields = onceADraft((form, filled): readonly Field[] => {
  const there = form.fields.filter((field) => isThere(form, filled, field));
  // What is the same as before need not be looked through again.
  return there.length === form.fields.length ? form.fields : there;
});

/** Whether a question or group of the form exists at present. */
export const isThere = (form: Form, filled: Filled, field: Field): boolean =>
  isTopRelevant(form, filled, field) && !isEmptyGiven(filled, field);

/** A list that is filled from elsewhere, where nothing came from there: nobody can add to it. */
const isEmptyGiven = (filled: Filled, field: Field): boolean =>
  field.type === 'group' && field.given === true && keysOf(filled, field.id).length === 0;

/** The same in the order of the paper, which is looked over section by section. */
export const fieldsInSections = (form: Form, filled: Filled): readonly Field[] => {
  const fields = topFields(form, filled);
  const known = inSections.get(fields) ?? sorted(form, fields);
  inSections.set(fields, known);
  return known;
};

const sorted = ({ sections, totals = [] }: Form, fields: readonly Field[]): readonly Field[] => {
  const bySection = new Map<string, Field[]>(sections.map((section) => [section, []]));
  // The line of the total says what is added up.
  const isTold = ({ id, calculation }: Field): boolean =>
    calculation !== undefined && totals.some(({ of, most }) => of === id || most === id);
  for (const field of fields) if (!isTold(field)) bySection.get(field.section ?? '')?.push(field);
  return [...bySection.values()].flat();
};

const inSections = new WeakMap<readonly Field[], readonly Field[]>();
