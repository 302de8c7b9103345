import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten, withoutCourtesy } from '../../shared/vietnamese-text.ts';
import { type Filled } from '../answers/answers.ts';
import { withSign } from '../answers/compared-value.ts';
import { isRequired } from '../answers/condition.ts';
import { asText, writeValue } from '../answers/write-value.ts';
import { isOneOf } from '../reading/read-choice.ts';
import { type FigureTable, sheetOf } from '../schema/sheet.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import { type SaidValue, save } from './commit.ts';
import { pageSaidAt, type SaidOn } from './cursor.ts';
import { slashedFigures } from './cut-cells.ts';
import { cutRows, type SaidRow } from './cut-rows.ts';
import { defaultOf, previousComparison } from './defaults.ts';
import {
  goTo,
  objectTo,
  stale,
  stay,
  type Transition,
  type FormContext,
  unchanged,
} from './form-context.ts';
import { nextMissing, placeAround, type Destination } from './navigation.ts';
import { isPutOff } from './put-off.ts';
import { placeAfter } from './question-order.ts';
import {
  figureAt,
  figureState,
  type FigureState,
  figuresReader,
  stateRead,
} from './read-figures.ts';
import { BETWEEN_MESSAGES, type SaidRows } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { sampleRow } from './sample-rows.ts';
import { openFigures, openFrom, tableAtOpen, tableOf } from './sheet-place.ts';

/** The table whose first question that is. */
export const sheetAt = (
  { form }: Pick<FormContext, 'form'>,
  id: string,
): FigureTable | undefined => {
  const sheet = sheetOf(form, id);
  return sheet?.id === id ? sheet : undefined;
};

/** As many as are told in a message that has its screen below it. */
const FEW = 10;

const QUOTED = 200;

/** In all messages about one table that are not accepted yet, in characters; each is read again with the next. */
const MOST_SAID = 12_000;

/** The figures that a message says: they count at once where nothing is in doubt, and are shown otherwise. */
export const receiveFigures = (
  context: FormContext,
  sheet: FigureTable,
  said: Omit<SaidOn, 'path'>,
): Transition => {
  const text = said.raw.replaceAll(BETWEEN_MESSAGES, ' ');
  if (isLeft(context, text)) return leaveFigures(context, sheet);
  return readFigures(context, sheet, { said, text: saysNone(context, text) ? ALL_ZERO : text });
};

type FiguresSaid = { said: Omit<SaidOn, 'path'>; text: string };

const readFigures = (
  context: FormContext,
  sheet: FigureTable,
  { said, text }: FiguresSaid,
): Transition => {
  const sole = soleFigure(context, sheet, text);
  if (sole?.state !== undefined) return stateAlone(context, sheet, { ...sole, ...said });
  const { pending } = context.cursor;
  const isMore = pending?.type === 'rows' && pending.path === sheet.id;
  const raw = isMore ? `${pending.raw}${BETWEEN_MESSAGES}${text}` : text;
  const page = pageSaidAt(context.cursor, sheet.id);
  const { read, keys, isPaired } = readTable(context, sheet, { raw, page });
  const refusal = refusalOf(read, { text, raw, count: keys.length });
  if (refusal) return stay(context, { isObjection: true, notices: [refusal] });
  const { messageId, chatId } = said;
  if (!isMore && isClear(read, isPaired) && !slashedFigures(text))
    return counted(context, sheet, givenBy(read, { messageId, chatId }));
  return stay(context, {
    cursor: {
      ...context.cursor,
      place: tableOf(sheet),
      pending: { type: 'rows', page, path: sheet.id, raw, messageId, chatId },
    },
  });
};

type Heard = { text: string; raw: string; count: number };

const refusalOf = (
  { rows, unread, rest, wrongCount }: SaidRows,
  { text, raw, count }: Heard,
): TextRef | undefined => {
  if (wrongCount !== null && wrongCount > count)
    return say('form-figures-too-many', { count, found: wrongCount, n: sampleRow(count) });
  const isOfNone = !/\d/u.test(text) || unread.every(({ key }) => key === null);
  if (rows.length === 0 && rest === null && isOfNone)
    return say('form-figures-nothing', { text: shorten(text, QUOTED), n: sampleRow(count) });
  return raw.length > MOST_SAID ? say('form-rows-much-said') : undefined;
};

/** "Chưa có số liệu" is said of all that are open, "-" of the first of them. */
const stateAlone = (
  context: FormContext,
  sheet: FigureTable,
  { key, state, words, messageId, chatId }: SaidRow & Message,
): Transition => {
  const open = openFigures(context.form, context.filled, sheet).map(({ path }) => path);
  const paths = /\p{L}/u.test(words) ? open : [key];
  const given = stated(context, paths, figureState(state));
  return given.length > 0
    ? counted(context, sheet, fromMessage(given, { messageId, chatId }))
    : stay(context, { isObjection: true, notices: [say('form-figures-needed')] });
};

/** "Không có" at a table is said of all that is open, and is seen before it counts. */
const saysNone = ({ env }: FormContext, text: string): boolean =>
  isOneOf('form-words_none', withoutCourtesy(text, 'dạ'), env);

/** As people write it, in the words of `form-words_rest`. */
const ALL_ZERO = 'còn lại: 0';

const isLeft = ({ env }: FormContext, text: string): boolean =>
  isPutOff('form-words_later', text, env) || isPutOff('form-words_skip-now', text, env);

/** Nothing is in doubt, and no more is said than one sees at a glance. */
const isClear = ({ rows, unread, rest, wrongCount }: SaidRows, isPaired: boolean): boolean =>
  !isPaired &&
  unread.length === 0 &&
  rest === null &&
  wrongCount === null &&
  rows.length <= FEW &&
  rows.every(({ doubt }) => doubt === undefined);

type Message = Pick<SaidOn, 'messageId' | 'chatId'>;

/** With the message, so that editing it edits them. */
const fromMessage = (given: readonly SaidValue[], { messageId, chatId }: Message): SaidValue[] =>
  given.map(({ path, value, raw }) => ({ path, value, raw, messageId, chatId }));

const unsaid: Message = { messageId: null, chatId: null };

const givenBy = ({ rows }: Pick<SaidRows, 'rows'>, message: Message): SaidValue[] =>
  fromMessage(
    rows.flatMap(({ given }) => given),
    message,
  );

/** One figure without a name: it is of the first that is open, from the page on that is shown. Undefined where the message says something else. */
export const soleFigure = (
  context: FormContext,
  sheet: FigureTable,
  text: string,
): SaidRow | undefined => {
  const reader = figuresReader(context, sheet);
  const order = openFrom(reader.keys, reader.open, pageSaidAt(context.cursor, sheet.id));
  const { rows, unread, rest, inOrder } = cutRows(text, { ...reader, order });
  const [row] = rows;
  const isSole = inOrder === 1 && rows.length === 1 && unread.length === 0 && rest === null;
  return isSole && reader.keys.length > 1 && context.cursor.pending?.type !== 'rows'
    ? row
    : undefined;
};

/** Whether a message at one question of a table says of which figures it speaks. */
export const namesFigures = (context: FormContext, sheet: FigureTable, text: string): boolean => {
  const { rows, rest, inOrder } = cutRows(text, figuresReader(context, sheet));
  return inOrder === 0 && (rest !== null || rows.length > 0);
};

/** What is below what was understood: only that; and all others have no figure. */
export const figureWays = ['as-read', 'rest-none'] as const;

export const acceptFigures = (
  context: FormContext,
  sheet: FigureTable,
  { index, rev }: { index: number; rev: number },
): Transition => {
  const { pending } = context.cursor;
  if (pending?.type !== 'rows') return unchanged(context);
  if (rev !== context.filled.rev) return stale(context);
  const { read } = readTable(context, sheet, pending);
  const isOne = !pending.raw.includes(BETWEEN_MESSAGES);
  const message = isOne ? pending : unsaid;
  const state = figureWays[index] === 'rest-none' ? 'none' : read.rest;
  const others =
    state === null ? [] : stated(context, othersOf(context, sheet, read), figureState(state));
  return counted(context, sheet, [...givenBy(read, message), ...others]);
};

/** Open figures that nothing was said of. */
export const othersOf = (
  context: FormContext,
  sheet: FigureTable,
  { rows, unread }: Pick<SaidRows, 'rows' | 'unread'>,
): Path[] => {
  if (unread.some(({ key }) => key === null)) return [];
  const said = new Set([...rows, ...unread].map(({ key }) => key));
  return openFigures(context.form, context.filled, sheet)
    .map(({ path }) => path)
    .filter((path) => !said.has(path));
};

/** Of those of which it can be said. */
export const stated = (
  context: FormContext,
  paths: readonly Path[],
  state: FigureState,
): SaidValue[] =>
  paths.flatMap((path) => {
    const question = figureAt(context, path);
    // Of a figure that is needed it is said by itself.
    const isNeeded =
      question && state === 'none' && isRequired(context.form, context.filled, question);
    const read = question && !isNeeded ? stateRead(context, question, state) : undefined;
    return read?.type === 'given' && !read.doubt ? read.given : [];
  });

/** One tap for all open figures that have none, or that are as the last time. */
export const allFigures = (
  context: FormContext,
  sheet: FigureTable,
  { state, rev }: { state: FigureState; rev: number },
): Transition => {
  const open = openFigures(context.form, context.filled, sheet).map(({ path }) => path);
  const given = stated(context, open, state);
  if (given.length === 0) return unchanged(context);
  return rev === context.filled.rev ? counted(context, sheet, given) : stale(context);
};

/** What is known of a figure that nobody has said. */
export const knownFigure = (context: FormContext, path: Path): TextRef | undefined => {
  const question = figureAt(context, path);
  const value = question && defaultOf(context, question);
  return question && value !== undefined && value !== null
    ? withSign(
        writeValue(question, value, context.env.files),
        previousComparison(context, question)?.value,
      )
    : undefined;
};

const counted = (
  context: FormContext,
  sheet: FigureTable,
  given: readonly SaidValue[],
): Transition => {
  if (given.length === 0) return objectTo(context);
  const saved = save(context, given);
  const { place, returnTo } = afterFigures(context, sheet, saved.filled);
  return goTo(context, place, { ...saved, returnTo, notices: heard(context, given) });
};

/** All of them, or how many they are. */
const heard = (context: FormContext, given: readonly SaidValue[]): TextRef[] => {
  if (given.length > FEW) return [say('form-figures-taken', { count: given.length })];
  return given.flatMap(({ path, value }) => {
    const question = figureAt(context, path);
    if (!question) return [];
    const label = labelOf(context.form, question.field, question.group);
    if (value === null) return [say('form-left-out', { label })];
    return [
      say('form-recorded', {
        label,
        value: asText(writeValue(question, value, context.env.files)),
      }),
    ];
  });
};

/** The table again while something is open, or where all was answered before; then what follows it. */
const afterFigures = (context: FormContext, sheet: FigureTable, after: Filled): Destination => {
  const { form, filled, cursor } = context;
  const isOpen = openFigures(form, after, sheet).length > 0;
  const wasDone = openFigures(form, filled, sheet).length === 0;
  return isOpen || wasDone
    ? {
        place: tableAtOpen(form, after, { sheet, from: pageSaidAt(context.cursor, sheet.id) }),
        returnTo: cursor.returnTo,
      }
    : beyond(context, sheet, after);
};

const beyond = (context: FormContext, sheet: FigureTable, after: Filled): Destination => {
  const { returnTo } = context.cursor;
  if (returnTo === 'missing') return nextMissing(context, after);
  if (returnTo !== null) return { place: placeAround(context, sheet.id), returnTo: null };
  return { place: placeAfter(context.form, after, lastOf(sheet)), returnTo };
};

const lastOf = ({ fields, id }: FigureTable): Path => fields.at(-1)?.id ?? id;

/** On from the table; what is open in it is asked before sending. */
export const leaveFigures = (context: FormContext, sheet: FigureTable): Transition => {
  const { returnTo } = context.cursor;
  const left = openFigures(context.form, context.filled, sheet);
  const notices = left.length > 0 ? [say('form-figures-left', { count: left.length })] : [];
  if (returnTo === 'missing' && left.length > 0)
    return goTo(context, { type: 'missing' }, { returnTo: null, notices });
  return goTo(context, ...moved(beyond(context, sheet, context.filled), notices));
};

const moved = ({ place, returnTo }: Destination, notices: readonly TextRef[]) =>
  [place, { returnTo, notices }] as const;

/** One figure after the other, as any other questions. */
export const figuresOneByOne = (context: FormContext, sheet: FigureTable): Transition => {
  const [open] = openFigures(context.form, context.filled, sheet);
  return goTo(context, { type: 'question', path: open?.path ?? sheet.id, single: false });
};

/** The table, with what was understood of a message. */
export const showFigures = (context: FormContext, sheet: FigureTable, page: number): Transition => {
  const { pending } = context.cursor;
  const place = { ...tableOf(sheet), page };
  return pending?.type === 'rows' && pending.path === sheet.id
    ? stay(context, { cursor: { ...context.cursor, place } })
    : goTo(context, place);
};
