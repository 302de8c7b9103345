import { sayOfForm } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { objectionTo } from '../answers/constraints.ts';
import { givenItem } from '../answers/facts.ts';
import { isOneOf } from '../reading/read-choice.ts';
import type { GroupField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { SaidRow } from './cut-rows.ts';
import { defaultOf } from './defaults.ts';
import type { FormContext } from './form-context.ts';
import { NOTHING, plainGiven, plainStateOf, plainStates, readPlain } from './read-plain-row.ts';
import { type RowRead, type SaidRows, readRows, type RowsReader } from './read-rows.ts';
import { lastAnswers } from './repeat-last.ts';
import { fieldOf, questionAt, readCell, said } from './row-cell.ts';
import { rowPages } from './row-pages.ts';
import type { RowsGroup } from './rows-group.ts';

type RowsSaid = {
  raw: string;
  /** That its person had before them. */
  page?: number;
  /** Rows that results without names may be of alone. */
  open?: readonly string[];
};

/** What messages say of the rows of a given list. */
export const readGivenRows = (
  context: FormContext,
  group: RowsGroup,
  { raw, page = 0, open }: RowsSaid,
): SaidRows => {
  const reader = readerOf(context, group);
  const shown = open ? { open } : shownOn(reader, { pages: rowPages(context, group), page });
  return readRows({ ...reader, ...shown }, raw);
};

/** Where all stand on one page, it is of all. */
const shownOn = (
  { keys }: RowsReader,
  { pages, page }: { pages: readonly string[][]; page: number },
): Pick<RowsReader, 'shown' | 'from'> => {
  const shown = pages[Math.min(page, pages.length - 1)];
  if (pages.length < 2 || shown?.[0] === undefined) return {};
  return { shown: [shown], from: keys.indexOf(shown[0]) };
};

const readerOf = (context: FormContext, group: RowsGroup): RowsReader => {
  const keys = keysOf(context.filled, group.id);
  const { words, states, countedIn } = group.inOneMessage;
  return {
    keys,
    open: keys,
    titlesOf: (key) => [titleOf(context, group, key)],
    byPart: true,
    stateOf: (some) => stateOf(context, group, some),
    isBare: (state) => !states || state === states.unknown,
    ...(countedIn ? { countedIn } : {}),
    ...(words !== undefined && !states ? { isBeside: (text) => /^\p{L}/u.test(text) } : {}),
    isRest: (some) => isOneOf('form-words_rest', some, context.env),
    isKept: (state) => states?.kept.some((one) => one === state) ?? false,
    read: (row) => (states ? readStated(context, group, row) : readPlain(context, group, row)),
  };
};

const titleOf = ({ filled }: FormContext, group: GroupField, key: string): string => {
  const title = filled.answers.get(itemPath(group.id, key, group.titleField))?.value;
  return typeof title === 'string' ? title : '';
};

/** The state that words stand for, in every language. */
const stateOf = (context: FormContext, group: RowsGroup, words: string): string | undefined => {
  const { form, env } = context;
  if (!group.inOneMessage.states) return plainStateOf(context, group, words);
  const { state, unknown } = group.inOneMessage.states;
  const field = fieldOf(group, state);
  const wanted = searchKey(words);
  if (NOTHING.test(words)) return unknown;
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

/** Its state, with its result where that is said. */
const readStated = (context: FormContext, group: RowsGroup, row: SaidRow): RowRead => {
  const { key, state, text } = row;
  const { states } = group.inOneMessage;
  if (!states) return { type: 'unread' };
  const { usual } = states;
  if (text === null)
    return { type: 'given', given: stateGiven(context, group, { key, state: state ?? usual }) };
  const stated = state ?? stateKept(context, group, key) ?? usual;
  const given = [said(itemPath(group.id, key, states.state), stated, text)];
  const after = { ...context, filled: withAnswers(context, given) };
  const question = resultAsked(after, group, { key, text });
  if (!question) return { type: 'unread' };
  const read = readCell(after, question, text);
  return read.type === 'given' ? { ...read, given: [...given, ...read.given] } : read;
};

/** What was in doubt the last time is, until something else is said. */
const stateKept = (
  { env }: FormContext,
  { id, inOneMessage: { states } }: RowsGroup,
  key: string,
): string | undefined => {
  const last = states && givenItem(env.facts, id, key)?.last[states.state];
  return states?.kept.find((one) => one === last);
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
  const prose = words === undefined ? undefined : questionAt(context, group, { key, ref: words });
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
  const { value: ref, states } = group.inOneMessage;
  if (!states) return plainGiven(context, group, { key, state });
  if (states.repeats && state === states.usual) return lastOfRow(context, group, key);
  const path = itemPath(group.id, key, states.state);
  const given = [said(path, state, '')];
  const filled = withAnswers(context, given);
  const after = { ...context, filled };
  const number = questionAt(after, group, { key, ref });
  if (!number || !isAsked(after.form, filled, number)) return given;
  if (state === states.usual) return [said(path, states.asPlanned, '')];
  const value = state === states.reached ? defaultOf(after, number) : undefined;
  if (value === undefined || objectionTo(number, value, filled)) return given;
  return [...given, said(number.path, value, '')];
};

/** Whether something is proposed for the row, which holds where nothing else is said. */
export const isProposed = (context: FormContext, group: RowsGroup, key: string): boolean => {
  const question = questionAt(context, group, { key, ref: group.inOneMessage.value });
  return question !== undefined && defaultOf(context, question) !== undefined;
};

/** The state that rows have of which nothing is said, once it is said that this is all. */
export const restState = ({ inOneMessage: { states } }: RowsGroup): string =>
  states?.usual ?? plainStates.proposed;

/** The question that tells whether anything was said of a row. */
export const saidBy = ({ inOneMessage: { states, value } }: RowsGroup): string =>
  states?.state ?? value;

/** What was said of a row the last time; nothing where nothing was. */
export const lastOfRow = (context: FormContext, group: RowsGroup, key: string): SaidValue[] => {
  const question = questionAt(context, group, { key, ref: saidBy(group) });
  return question ? lastAnswers(context, question) : [];
};
