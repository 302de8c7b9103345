import { say } from '../../shared/text-ref.ts';
import { isOneOf } from '../reading/read-choice.ts';
import { itemPath } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import { type SaidValue, withAnswers } from './commit.ts';
import type { SaidRow } from './cut-rows.ts';
import { defaultOf } from './defaults.ts';
import type { FormContext } from './form-context.ts';
import type { RowRead } from './read-rows.ts';
import { questionAt, readCell, said } from './row-cell.ts';
import { withoutUnits } from './row-numbers.ts';
import type { RowsGroup } from './rows-group.ts';

/** What is said of rows that have no states: nothing yet, all that there is, what is proposed. */
export const plainStates = { unknown: '-', most: '+', proposed: '=' } as const;

/** `-`, "tối đa" where it is known how much that is, `=` where something is proposed. */
export const plainStateOf = (
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

/** A dash. */
export const NOTHING = /^[-–—−]$/u;

/** A row that is nothing but its value, with words beside it where the list asks for them. */
export const readPlain = (context: FormContext, group: RowsGroup, row: SaidRow): RowRead =>
  withWanted(context, group, { key: row.key, read: readValue(context, group, row) });

const readValue = (
  context: FormContext,
  group: RowsGroup,
  { key, state, text }: SaidRow,
): RowRead => {
  if (text === null)
    return { type: 'given', given: plainGiven(context, group, { key, state: state ?? '' }) };
  const beside = withWords(context, group, { key, text });
  if (beside?.type === 'given' && state !== undefined) {
    const given = [...plainGiven(context, group, { key, state }), ...beside.given];
    return { ...beside, given };
  }
  if (beside) return beside;
  const question = questionAt(context, group, { key, ref: group.inOneMessage.value });
  return question ? readFigure(context, { ...question, group, key }, text) : { type: 'unread' };
};

type ReadRow = { key: string; read: RowRead };

/** What is said of a row, marked where its number wants words beside it that nobody has said. */
const withWanted = (context: FormContext, group: RowsGroup, { key, read }: ReadRow): RowRead => {
  const { value, words, wanted } = group.inOneMessage;
  if (read.type === 'unread' || read.doubt || words === undefined || wanted === undefined)
    return read;
  const { answers } = withAnswers(context, read.given);
  const valueOf = (ref: string): Value => answers.get(itemPath(group.id, key, ref))?.value ?? null;
  const [number, what] = [valueOf(value), valueOf(wanted)];
  const isLacking =
    typeof number === 'number' && number > 0 && typeof what === 'string' && valueOf(words) === null;
  return isLacking ? { ...read, doubt: say('form-rows-evidence-wanted') } : read;
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
  const told = readCell(context, prose, behind);
  if (amount === undefined || told.type === 'unread') return told;
  const counted = readFigure(context, { ...number, group, key }, amount);
  return counted.type === 'unread'
    ? counted
    : { ...counted, given: [...counted.given, ...told.given] };
};

const NUMBER_WITH_WORDS =
  /^(\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)?)\s*(?:điểm|đ)?\s*(?:[-–—;:,]\s+|\s[-–—]\s*|\()\s*(\p{L}.*?)\)?$/isu;

/** A number of a document, or three words: fewer say how much rather than why. */
const SOME_WORDS = /^\p{L}.*\s(?:\S*\d|\S+\s+\S)/su;

/** A state for a value: nothing yet, all that there is, what is proposed. */
export const plainGiven = (
  context: FormContext,
  group: RowsGroup,
  { key, state }: { key: string; state: string },
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
