import type { Answer, Filled } from '../../src/core/forms/answers/answers.ts';
import { isAsked, isWalkedTo } from '../../src/core/forms/answers/condition.ts';
import { objectionTo } from '../../src/core/forms/answers/constraints.ts';
import { type Facts, withFacts } from '../../src/core/forms/answers/facts.ts';
import { parse } from '../../src/core/forms/reading/parse.ts';
import type { Field, Form, GroupField, ItemField } from '../../src/core/forms/schema/form.ts';
import { isNumeric, mayLack } from '../../src/core/forms/schema/lack.ts';
import { itemQuestions, type Located } from '../../src/core/forms/schema/path.ts';
import type { Path, Value } from '../../src/core/forms/schema/value.ts';
import { asId, type PersonId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { type Contact, TalkedDraft } from '../core/forms/talk.ts';

/** Numbers from 0 to below `below`, the same for the same seed. */
export type Dice = (below: number) => number;

export const diceOf = (seed: number): Dice => {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(below, 1);
  };
};

/** A draft whose questions are answered at random, as the form allows: each with a value of its type or none. */
export const randomDraft = (form: Form, dice: Dice): TalkedDraft => {
  const facts = factsOf(form, dice);
  const draft = new TalkedDraft(form, { facts });
  const lan = draft.contact('Lan');
  const items = Object.fromEntries(
    form.fields.flatMap((field) =>
      field.type === 'group' && !field.given ? [[field.id, keysFor(field, dice)]] : [],
    ),
  );
  draft.filled = withFacts(form, { answers: new Map(), items, rev: 1 }, facts);
  for (const question of questionsOf(form, draft.filled)) {
    const value = valueFor(lan, question, dice);
    if (value !== undefined) draft.filled = withAnswer(draft.filled, question.path, value);
  }
  draft.filled = onlyAsked(form, draft.filled);
  return draft;
};

const keysFor = ({ min, max }: GroupField, dice: Dice): string[] =>
  Array.from({ length: Math.min(min + dice(4), max) }, (_, at) => `k${at}`);

const questionsOf = (form: Form, filled: Filled): Located[] =>
  form.fields.flatMap((field) =>
    field.type === 'group'
      ? (filled.items[field.id] ?? []).flatMap((key) => itemQuestions(field, key))
      : [{ path: field.id, field, group: null, key: null }],
  );

const withAnswer = (filled: Filled, path: Path, value: Value): Filled => ({
  ...filled,
  answers: new Map([...filled.answers, [path, answerOf(path, value)]]),
});

const answerOf = (path: Path, value: Value): Answer => ({
  path,
  value,
  raw: '',
  rev: 1,
  stale: false,
  savedAt: asInstant(0),
  savedBy: asId<PersonId>('Lan'),
});

/** What later answers hide or forbid goes, until nothing does. */
const onlyAsked = (form: Form, filled: Filled): Filled => {
  const kept = [...filled.answers].filter(([path, { value, isFact }]) => {
    const question = questionsOf(form, filled).find((one) => one.path === path);
    return (
      isFact === true ||
      (question !== undefined &&
        isAsked(form, filled, question) &&
        objectionTo({ form, ...question }, value, filled)?.type !== 'refuse')
    );
  });
  const next = { ...filled, answers: new Map(kept) };
  return kept.length === filled.answers.size ? next : onlyAsked(form, next);
};

/** Of each list that is given two items, which say what they say of themselves. */
const factsOf = (form: Form, dice: Dice): Facts => ({
  items: Object.fromEntries(
    form.fields.flatMap((group) =>
      group.type === 'group' && group.given
        ? [
            [
              group.id,
              [1, 2].map((n) => ({
                key: `g${n}`,
                values: factValues(group.fields, dice, n),
                context: [],
                last: {},
              })),
            ],
          ]
        : [],
    ),
  ),
  values: factValues(form.fields, dice, 0),
});

const factValues = (fields: readonly Field[], dice: Dice, n: number): Record<string, Value> =>
  Object.fromEntries(
    fields.flatMap((field) =>
      field.type !== 'group' && field.calculation?.type === 'fact'
        ? [[field.id, factValue(field, dice, n)]]
        : [],
    ),
  );

const factValue = (field: ItemField, dice: Dice, n: number): Value => {
  if (field.type === 'choice') return field.options[0]?.code ?? null;
  if (field.type === 'yes-no') return dice(2) === 0;
  if (field.type === 'date') return '2027-06-30';
  return isNumeric(field) ? dice(90) + 1 : `Mục đã biết ${n}`;
};

const valueFor = (lan: Contact, question: Located, dice: Dice): Value | undefined => {
  const { form, filled } = lan.draft;
  if (!isAsked(form, filled, question) || !isWalkedTo(form, filled, question)) return undefined;
  const value = isNeeded(question)
    ? valueOf(lan, question, dice)
    : valueOrNone(lan, question, dice);
  if (value === undefined) return undefined;
  const objection = objectionTo({ form, ...question }, value, filled);
  return objection?.type === 'refuse' ? undefined : value;
};

/** An item has a name; and a state alone says its usual result as well. */
const isNeeded = ({ field, group }: Located): boolean =>
  group?.titleField === field.id || group?.inOneMessage?.states !== undefined;

const valueOrNone = (lan: Contact, question: Located, dice: Dice): Value | undefined => {
  if (dice(4) === 0) return undefined;
  if (mayLack(question.field, question.group) && dice(5) === 0)
    return dice(2) === 0 ? 'no-data' : 'not-applicable';
  return valueOf(lan, question, dice);
};

const valueOf = (lan: Contact, question: Located, dice: Dice): Value | undefined => {
  // The table pairs each type with its values, which the compiler cannot see through.
  const make = makers[question.field.type] as Maker<ItemField>;
  return make(question.field, dice, { lan, question });
};

type Maker<Of> = (
  field: Of,
  dice: Dice,
  asked: { lan: Contact; question: Located },
) => Value | undefined;

type Bounds = { min?: number; max?: number };

/** In steps of a half. */
const halves = ({ min = 0, max = 100 }: Bounds, dice: Dice): number =>
  min + dice(2 * Math.min(max - min, 100)) / 2;
const whole = ({ min = 0, max = 5000 }: Bounds, dice: Dice): number =>
  min + dice(Math.min(max - min, 5000));

const chosen = (
  { options, min = 1, max = options.length }: Extract<ItemField, { type: 'multi-choice' }>,
  dice: Dice,
): string[] => {
  const count = min + dice(Math.max(max - min, 0) + 1);
  const from = dice(options.length - count + 1);
  return options.slice(from, from + count).map(({ code }) => code);
};

const makers: {
  [Type in ItemField['type']]: Maker<Extract<ItemField, { type: Type }>>;
} = {
  text: ({ minLength = 1, maxLength }, dice, { question: { path } }) =>
    textOf(minLength, maxLength, `${path} ${dice(1000)}`),
  integer: whole,
  money: whole,
  decimal: halves,
  percent: halves,
  numbers: ({ count, min }, dice) =>
    Array.from({ length: count }, () => String(min + dice(40) / 2)),
  date: (_, dice, { lan, question }) => dateFor(lan, question, dice),
  choice: ({ options }, dice) => options[dice(options.length)]?.code,
  'multi-choice': chosen,
  'yes-no': (_, dice) => dice(2) === 0,
  'document-number': ({ kinds }, dice) => `${dice(300) + 1}/${kinds?.[0] ?? 'KH'}-UBND`,
  file: () => undefined,
  note: () => undefined,
};

const textOf = (least: number, most: number, about: string): string =>
  `Nội dung ${about.replaceAll(/[._]/g, ' ')}`.slice(0, most).trim().padEnd(least, '.');

/** One of these that the question takes. */
const dateFor = (lan: Contact, question: Located, dice: Dice): Value | undefined => {
  const form = lan.draft.form;
  const days = ['2027-01-15', '2027-02-10', '2027-06-30', '2027-12-20', '2026-12-25', '2028-03-01'];
  const from = dice(days.length);
  return [...days.slice(from), ...days.slice(0, from)].find(
    (day) => parse({ form, ...question }, day, lan.env).type === 'value',
  );
};
