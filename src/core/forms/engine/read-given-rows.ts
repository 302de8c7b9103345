import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { objectionTo } from '../answers/constraints.ts';
import { givenItem } from '../answers/facts.ts';
import { isOneOf } from '../reading/read-choice.ts';
import type { Reading } from '../reading/reading.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import type { InOneMessage } from '../schema/list-shapes.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { SaidRow } from './cut-rows.ts';
import { dateBeside, dayAfter } from './day-beside.ts';
import { defaultOf } from './defaults.ts';
import type { FormContext } from './form-context.ts';
import { type RowRead, type SaidRows, readRows, type RowsReader } from './read-rows.ts';
import { readSaid } from './read-said.ts';
import { lastAnswers } from './repeat-last.ts';
import { withoutUnits } from './row-numbers.ts';
import { rowPages } from './row-pages.ts';

/** A given group whose items may all be answered in one message. */
export type RowsGroup = GroupField & { inOneMessage: InOneMessage };

export const isRowsGroup = (group: GroupField | undefined): group is RowsGroup =>
  group?.inOneMessage !== undefined;

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
    stateOf: (said) => stateOf(context, group, said),
    isBare: (state) => !states || state === states.unknown,
    ...(countedIn ? { countedIn } : {}),
    ...(words !== undefined && !states ? { isBeside: (text) => /^\p{L}/u.test(text) } : {}),
    isRest: (said) => isOneOf('form-words_rest', said, context.env),
    isKept: (state) => states?.kept.some((one) => one === state) ?? false,
    read: (said) => (states ? readStated(context, group, said) : readPlain(context, group, said)),
  };
};

/** What is said of rows that have no states: nothing yet, all that there is, what is proposed. */
export const plainStates = { unknown: '-', most: '+', proposed: '=' } as const;

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

/** `-`, "tối đa" where it is known how much that is, `=` where something is proposed. */
const plainStateOf = (
  { env }: FormContext,
  { inOneMessage }: RowsGroup,
  words: string,
): string | undefined => {
  const isNothing = NOTHING.test(words) || isOneOf('form-words_unknown', words, env);
  if (isNothing || isOneOf('form-words_none', words, env)) return plainStates.unknown;
  if (words === plainStates.proposed || isOneOf('form-words_proposed', words, env))
    return plainStates.proposed;
  return inOneMessage.most !== undefined && isOneOf('form-words_most', words, env)
    ? plainStates.most
    : undefined;
};

const NOTHING = /^[-–—−]$/u;

const fieldOf = ({ fields }: GroupField, ref: string): ItemField | undefined =>
  fields.find(({ id }) => id === ref);

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

/** A row that is nothing but its value. */
const readPlain = (
  context: FormContext,
  group: RowsGroup,
  { key, state, text }: SaidRow,
): RowRead => {
  if (text === null)
    return { type: 'given', given: stateGiven(context, group, { key, state: state ?? '' }) };
  const beside = withWords(context, group, { key, text });
  if (beside) return beside;
  const question = questionAt(context, group, { key, ref: group.inOneMessage.value });
  return question ? readFigure(context, { ...question, group, key }, text) : { type: 'unread' };
};

type OfRow = FormQuestion & { group: RowsGroup; key: string };

/** `18`, `18 điểm`, `18/20`, where that is how many there are of it. */
const readFigure = (context: FormContext, question: OfRow, text: string): RowRead => {
  const { group, key } = question;
  const { countedIn, most } = group.inOneMessage;
  const bare = countedIn ? withoutUnits(text, countedIn) : text;
  const [, figure, of] = SHARE.exec(bare) ?? [];
  if (figure === undefined || of === undefined || most === undefined)
    return readCell(context, question, bare);
  const full = context.filled.answers.get(itemPath(group.id, key, most))?.value;
  if (typeof full !== 'number' || full === Number(of.replace(',', '.')))
    return readCell(context, question, figure);
  return { type: 'unread', why: say('form-rows-other-most', { most: { number: full }, of }) };
};

const SHARE = /^(\d+(?:[.,]\d+)?) ?\/ ?(\d+(?:[.,]\d+)?)$/u;

/** `8,5 (Báo cáo số 15/BC-UBND)`, or the words by themselves, where the list asks for words beside the number. */
const withWords = (
  context: FormContext,
  group: RowsGroup,
  { key, text }: { key: string; text: string },
): RowRead | undefined => {
  const { value, words } = group.inOneMessage;
  const prose = words === undefined ? undefined : questionAt(context, group, { key, ref: words });
  const number = questionAt(context, group, { key, ref: value });
  const [, amount, behind = text] = NUMBER_WITH_WORDS.exec(text) ?? [];
  if (!prose || !number || !SOME_WORDS.test(behind)) return undefined;
  const said = readCell(context, prose, behind);
  if (amount === undefined || said.type === 'unread') return said;
  const counted = readFigure(context, { ...number, group, key }, amount);
  return counted.type === 'unread'
    ? counted
    : { ...counted, given: [...counted.given, ...said.given] };
};

const NUMBER_WITH_WORDS =
  /^(\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)?)\s*(?:điểm|đ)?\s*(?:[-–—;:,]\s+|\s[-–—]\s*|\()\s*(\p{L}.*?)\)?$/isu;

/** A number of a document, or three words: fewer say how much rather than why. */
const SOME_WORDS = /^\p{L}.*\s(?:\S*\d|\S+\s+\S)/su;

/** With the day that stands beside the number of a document; with a doubt what is unusual. */
const readCell = (context: FormContext, question: FormQuestion, text: string): RowRead => {
  const reading = readSaid(context, question, text);
  const value = reading.type === 'value' ? reading.value : sureOf(question, reading);
  if (value === undefined) return { type: 'unread' };
  const objection = objectionTo(question, value, context.filled);
  if (objection?.type === 'refuse') return { type: 'unread', why: objection.error };
  const { also = dayBehind(context, question, text), unfit } =
    reading.type === 'value' ? dateBeside(context, question, reading) : {};
  const given = [{ path: question.path, value }, ...also].map((one) =>
    said(one.path, one.value, text),
  );
  const doubt = objection ? say(`form-doubt_${objection.reason}`) : unfit?.notice;
  return withDoubt(given, doubt ?? pointRead(reading, text));
};

const withDoubt = (given: SaidValue[], doubt: TextRef | undefined): RowRead =>
  doubt ? { type: 'given', given, doubt } : { type: 'given', given };

const pointRead = (reading: Reading, text: string): TextRef | undefined =>
  isPoint(reading) ? say('form-figures-read-as', { text }) : undefined;

/** `12/KH-CTĐ 15/1`: a day without its year is seen with the year that is meant before it counts. */
const dayBehind = (
  context: FormContext,
  question: FormQuestion,
  text: string,
): { path: string; value: Value }[] => {
  const { field, form, path } = question;
  const ref = dayAfter(field);
  const [, day] =
    /(?:^|[\s,(])(\d{1,2}[/.-]\d{1,2})\)?$/u.exec(text.trim().slice(-DAY_LENGTH)) ?? [];
  if (ref === undefined || day === undefined) return [];
  const asked = locate(form, path.replace(/[^.]+$/u, ref));
  if (!asked) return [];
  const reading = readSaid(context, { form, ...asked }, day);
  const value = reading.type === 'unsure' ? reading.candidates[0] : undefined;
  if (reading.type === 'value') return [{ path: asked.path, value: reading.value }];
  return value === undefined ? [] : [{ path: asked.path, value }];
};

const DAY_LENGTH = 12;

/** All of it is shown before it counts, so that a document may have other words around its number, and a share a point in place of its comma. */
const sureOf = ({ field }: FormQuestion, reading: Reading): Value | undefined =>
  reading.type === 'unsure' && (field.type === 'document-number' || isPoint(reading))
    ? reading.candidates[0]
    : undefined;

/** `97.2`, which can be nothing but 97,2. */
const isPoint = (reading: Reading): boolean =>
  reading.type === 'unsure' && reading.reason === 'ambiguous' && reading.candidates.length === 1;

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

const plainGiven = (
  context: FormContext,
  group: RowsGroup,
  { key, state }: Stated,
): SaidValue[] => {
  const { value: ref, most } = group.inOneMessage;
  const question = questionAt(context, group, { key, ref });
  if (!question) return [];
  if (state === plainStates.proposed)
    return [said(question.path, defaultOf(context, question) ?? null, '')];
  const isMost = state === plainStates.most && most !== undefined;
  const full = isMost ? context.filled.answers.get(itemPath(group.id, key, most))?.value : null;
  return [said(question.path, full ?? null, '')];
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
