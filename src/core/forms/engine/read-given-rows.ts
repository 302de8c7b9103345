import { sayOfForm } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { objectionTo } from '../answers/constraints.ts';
import { givenItem } from '../answers/facts.ts';
import { isOneOf } from '../reading/read-choice.ts';
import type { GroupField, InOneMessage, ItemField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { SaidRow } from './cut-rows.ts';
import { defaultOf } from './defaults.ts';
import type { FormContext } from './form-context.ts';
import { type SaidRows, readRows, type RowsReader } from './read-rows.ts';
import { readSaid } from './read-said.ts';

/** A given group whose items may all be answered in one message. */
export type RowsGroup = GroupField & { inOneMessage: InOneMessage };

export const isRowsGroup = (group: GroupField | undefined): group is RowsGroup =>
  group?.inOneMessage !== undefined;

/** What messages say of the rows of a given list. */
export const readGivenRows = (context: FormContext, group: RowsGroup, raw: string): SaidRows =>
  readRows(readerOf(context, group), raw);

const readerOf = (context: FormContext, group: RowsGroup): RowsReader => {
  const keys = keysOf(context.filled, group.id);
  return {
    keys,
    open: keys,
    titlesOf: (key) => [titleOf(context, group, key)],
    stateOf: (words) => stateOf(context, group, words),
    isRest: (words) => isOneOf('form-words_rest', words, context.env),
    isKept: (state) => group.inOneMessage.kept.some((one) => one === state),
    read: (said) => {
      const given = readRow(context, group, said);
      return given ? { type: 'given', given } : { type: 'unread' };
    },
  };
};

const titleOf = ({ filled }: FormContext, group: GroupField, key: string): string => {
  const title = filled.answers.get(itemPath(group.id, key, group.titleField))?.value;
  return typeof title === 'string' ? title : '';
};

/** The state that words stand for, in every language. */
const stateOf = (
  { form, env }: FormContext,
  group: RowsGroup,
  words: string,
): string | undefined => {
  const { state, unknown } = group.inOneMessage;
  const field = fieldOf(group, state);
  const wanted = searchKey(words);
  if (/^[-–—−]$/u.test(words)) return unknown;
  if (field?.type !== 'choice' || wanted === '') return undefined;
  if (isOneOf('form-words_unknown', words, env)) return unknown;
  return field.options.find(
    (option) =>
      option.words?.includes(wanted) === true ||
      env
        .wordings(sayOfForm(optionKey(fieldKey(form, field, group), option.code)))
        .some((label) => searchKey(label) === wanted),
  )?.code;
};

const fieldOf = ({ fields }: GroupField, ref: string): ItemField | undefined =>
  fields.find(({ id }) => id === ref);

/** Answers that are all one row says; undefined when they could not be read. */
const readRow = (
  context: FormContext,
  group: RowsGroup,
  { key, state, text }: SaidRow,
): SaidValue[] | undefined => {
  const { usual, state: ref } = group.inOneMessage;
  if (text === null) return stateGiven(context, group, { key, state: state ?? usual });
  const stated = state ?? stateKept(context, group, key) ?? usual;
  const given = [said(itemPath(group.id, key, ref), stated, text)];
  const filled = withAnswers(context, given);
  const after = { ...context, filled };
  const question = resultAsked(after, group, { key, text });
  if (!question) return undefined;
  const reading = readSaid(after, question, text);
  if (reading.type !== 'value' || objectionTo(question, reading.value, filled)) return undefined;
  return [...given, said(question.path, reading.value, text)];
};

/** What was in doubt the last time is, until something else is said. */
const stateKept = (
  { env }: FormContext,
  { id, inOneMessage: { kept, state } }: RowsGroup,
  key: string,
): string | undefined => {
  const last = givenItem(env.facts, id, key)?.last[state];
  return kept.find((one) => one === last);
};

/** The number, or the words where there is none; a number is no answer in words. */
const resultAsked = (
  context: FormContext,
  group: RowsGroup,
  { key, text }: { key: string; text: string },
): FormQuestion | undefined => {
  const { form, filled } = context;
  const { value, words } = group.inOneMessage;
  const number = questionAt(context, group, { key, ref: value });
  if (number && isAsked(form, filled, number)) return number;
  const prose = questionAt(context, group, { key, ref: words });
  const isProse = prose && isAsked(form, filled, prose) && /\p{L}/u.test(text);
  return isProse ? prose : undefined;
};

type Stated = { key: string; state: string };

/** A state without a result: what goes as planned needs none, what is reached has what was to be reached. */
export const stateGiven = (
  context: FormContext,
  group: RowsGroup,
  { key, state }: Stated,
): SaidValue[] => {
  const { inOneMessage } = group;
  const path = itemPath(group.id, key, inOneMessage.state);
  const given = [said(path, state, '')];
  const filled = withAnswers(context, given);
  const after = { ...context, filled };
  const number = questionAt(after, group, { key, ref: inOneMessage.value });
  if (!number || !isAsked(after.form, filled, number)) return given;
  if (state === inOneMessage.usual) return [said(path, inOneMessage.asPlanned, '')];
  const value = state === inOneMessage.reached ? defaultOf(after, number) : undefined;
  if (value === undefined || objectionTo(number, value, filled)) return given;
  return [...given, said(number.path, value, '')];
};

type At = { key: string; ref: string };

const questionAt = (
  { form }: FormContext,
  group: GroupField,
  { key, ref }: At,
): FormQuestion | undefined => {
  const field = fieldOf(group, ref);
  return field && { form, path: itemPath(group.id, key, ref), field, group, key };
};

const said = (path: string, value: Value, raw: string): SaidValue => ({
  path,
  value,
  raw,
  messageId: null,
  chatId: null,
});
