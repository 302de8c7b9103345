import { textList } from '../../shared/text-list.ts';
import { say } from '../../shared/text-ref.ts';
import { searchKey, shorten } from '../../shared/vietnamese-text.ts';
import { objectionTo } from '../answers/constraints.ts';
import { writeValue } from '../answers/write-value.ts';
import { isOneOf } from '../reading/read-choice.ts';
import { mayLack } from '../schema/lack.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { FigureTable } from '../schema/sheet.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import type { SaidAim } from './aim-said.ts';
import type { SaidValue } from './commit.ts';
import { defaultOf, previousComparison } from './defaults.ts';
import type { FormContext } from './form-context.ts';
import { moreSaid } from './more-said.ts';
import type { RowRead, RowsReader } from './read-rows.ts';
import { readSaid } from './read-said.ts';
import { figuresOf, openFigures } from './sheet-place.ts';
import { canSkip } from './skip.ts';

/** What is said of several figures at once: there is none yet, each is nothing, or as the last time. */
export type FigureState = 'none' | 'zero' | 'as-before';

/** What a message says of figures; that there is none where it says nothing else. */
export const figureState = (said: string | null | undefined): FigureState =>
  said === 'as-before' || said === 'zero' ? said : 'none';

/** The rows of a table of figures; `from`: results without names are of the open ones from there on. */
export const figuresReader = (context: FormContext, sheet: FigureTable): RowsReader => {
  const { form, filled, env } = context;
  const asked = figuresOf(form, filled, sheet);
  const titles = new Map(
    asked.map(
      ({ path, field }) => [path, namesOf(field, env.wordings(labelOf(form, field)))] as const,
    ),
  );
  return {
    keys: asked.map(({ path }) => path),
    open: openFigures(form, filled, sheet).map(({ path }) => path),
    titlesOf: (key) => titles.get(key) ?? [],
    stateOf: (words) => stateOf(context, words),
    isRest: (words) => isOneOf('form-words_rest', words, env),
    isKept: () => false,
    mayBeSlashed: true,
    read: ({ key, state, text }) => {
      const question = figureAt(context, key);
      if (!question) return { type: 'unread' };
      return text === null
        ? stateRead(context, question, figureState(state))
        : NOTHING.test(searchKey(text))
          ? withDoubt(readFigure(context, question, '0'), text)
          : readFigure(context, question, text);
    },
  };
};

/** "Không": most likely none of them. */
const NOTHING = /^(?:khong|ko|hong)(?: co)?$/;

const namesOf = (field: FormQuestion['field'], labels: readonly string[]): readonly string[] =>
  'words' in field && field.words ? [...labels, ...field.words] : labels;

export const figureAt = ({ form }: FormContext, path: string): FormQuestion | undefined => {
  const located = locate(form, path);
  return located && { form, ...located };
};

const stateOf = ({ env }: FormContext, words: string): FigureState | undefined => {
  if (/^[-–—−]$/u.test(words)) return 'none';
  if (words.trim() === '0') return 'zero';
  if (searchKey(words) === '') return undefined;
  if (isOneOf('form-words_unknown', words, env)) return 'none';
  return isOneOf('form-words_as-before', words, env) ? 'as-before' : undefined;
};

const readFigure = (context: FormContext, question: FormQuestion, text: string): RowRead => {
  const more = moreSaid(context, question, text);
  if (more) return withBeside(checked(context, question, { value: more.value, raw: text }), more);
  const reading = readSaid(context, question, text);
  if (reading.type === 'refused') return { type: 'unread', why: reading.error };
  const [sole, ...others] = reading.type === 'unsure' ? reading.candidates : [];
  if (sole !== undefined && others.length === 0)
    return withDoubt(checked(context, question, { value: sole, raw: text }), text);
  if (reading.type === 'unsure') {
    const values = reading.candidates.map((one) => writeValue(question, one, context.env.files));
    return { type: 'unread', why: say('form-figures-unsure', { values: textList(values) }) };
  }
  return checked(context, question, { value: reading.value, raw: text });
};

/** `Từ 60% trở lên`: with how the figure compares. */
const withBeside = (read: RowRead, { also }: SaidAim): RowRead =>
  read.type === 'given'
    ? { ...read, given: [...read.given, ...also.map(({ path, value }) => said(path, value, ''))] }
    : read;

/** `68 người`: what it most likely is, seen with its words before it counts. */
const withDoubt = (read: RowRead, text: string): RowRead =>
  read.type === 'given' && !read.doubt
    ? { ...read, doubt: say('form-figures-read-as', { text: shorten(text, QUOTED) }) }
    : read;

const QUOTED = 40;

const checked = (
  context: FormContext,
  question: FormQuestion,
  { value, raw }: { value: Value; raw: string },
): RowRead => {
  const objection = objectionTo(question, value, context.filled);
  if (objection?.type === 'refuse') return { type: 'unread', why: objection.error };
  const given = [said(question.path, value, raw)];
  return objection
    ? { type: 'given', given, doubt: say('form-figures-doubt') }
    : { type: 'given', given };
};

const asBefore = (context: FormContext, question: FormQuestion, value: Value): RowRead => {
  const comparison = previousComparison(context, question);
  const read = checked(context, question, { value, raw: '' });
  return comparison ? withBeside(read, { value, also: [comparison] }) : read;
};

/** The answer that a state is; unread where the figure has to be said. */
export const stateRead = (
  context: FormContext,
  question: FormQuestion,
  state: FigureState,
): RowRead => {
  if (state === 'as-before') {
    const value = defaultOf(context, question);
    return value === undefined || value === null
      ? { type: 'unread', why: say('form-figures-nothing-before') }
      : asBefore(context, question, value);
  }
  if (state === 'zero') return readFigure(context, question, '0');
  const none = leftOut(context, question);
  return none
    ? { type: 'given', given: [said(none.question.path, none.value, '')] }
    : { type: 'unread', why: say('form-figures-needed') };
};

/** Left out, or what leaving it out answers instead; undefined where it may not be. */
export const leftOut = (
  context: FormContext,
  question: FormQuestion,
): { question: FormQuestion; value: Value } | undefined => {
  const { form, field, group, key } = question;
  if (mayLack(field, group)) return { question, value: 'no-data' };
  if (!canSkip(context, question)) return undefined;
  if (!field.skipSets) return { question, value: null };
  const own = group?.fields.some(({ id }) => id === field.skipSets?.field);
  const located = locate(
    form,
    group && key && own ? itemPath(group.id, key, field.skipSets.field) : field.skipSets.field,
  );
  return located && { question: { form, ...located }, value: field.skipSets.value };
};

const said = (path: string, value: Value, raw: string): SaidValue => ({
  path,
  value,
  raw,
  messageId: null,
  chatId: null,
});
