import { say } from '../../shared/text-ref.ts';
import { revOf } from '../answers/answers.ts';
import { countProblem } from '../reading/read-choice.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import { lackOfCode, mayLack } from '../schema/lack.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { doubtReasons } from '../schema/rules.ts';
import type { Path, Value } from '../schema/value.ts';
import type { Action } from './action.ts';
import { fileIds } from './attached.ts';
import { commit, type GivenAnswer, goOn, isSame, recorded, save, withAnswers } from './commit.ts';
import type { Pending, SaidOn } from './cursor.ts';
import { dateBeside } from './day-beside.ts';
import { defaultOf, previousComparison } from './defaults.ts';
import { defer } from './defer.ts';
import {
  goTo,
  isAt,
  objectTo,
  openQuestion,
  stale,
  stay,
  type Transition,
  type FormContext,
  unchanged,
} from './form-context.ts';
import { fileElsewhere } from './list-elsewhere.ts';
import { namesAmong } from './names-among.ts';
import { addList } from './paste-list.ts';
import { readNames, readRows } from './paste-rows.ts';
import { quickAnswers } from './quick-answers.ts';
import { readSaid } from './read-said.ts';
import { removeFile } from './receive-file.ts';
import { repeatLast } from './repeat-last.ts';
import { skipRest } from './skip-rest.ts';
import { canSkip, skip } from './skip.ts';
import { read } from './take-answer.ts';

/** Buttons that answer the question whose path they carry. */
export type AnswerAction = Exclude<Extract<Action, { path: Path }>, { op: 'back' }>;

type Press<Op extends AnswerAction['op']> = {
  action: Extract<AnswerAction, { op: Op }>;
  rev: number;
  question: FormQuestion;
};

type Handlers = {
  [Op in AnswerAction['op']]: (context: FormContext, press: Press<Op>) => Transition;
};

export const pressAnswer = (
  context: FormContext,
  action: AnswerAction,
  rev: number,
): Transition => {
  const question = openQuestion(context, action.path);
  if (!question) return stale(context);
  // Each handler takes the press of its own operation, which the compiler cannot see through.
  const handle = handlers[action.op] as (
    context: FormContext,
    press: { action: AnswerAction; rev: number; question: FormQuestion },
  ) => Transition;
  return handle(context, { action, rev, question });
};

const setCode = (context: FormContext, { action, rev, question }: Press<'set'>): Transition => {
  const quick = quickAnswers(context, question).find(({ code }) => code === action.code);
  const value =
    quick?.value ??
    lackSaid(question, action.code) ??
    valueOfCode(context, question.field, action.code);
  return value === undefined
    ? stale(context)
    : give(context, question, { value, rev, raw: action.code });
};

const lackSaid = ({ field, group }: FormQuestion, code: string): Value | undefined =>
  mayLack(field, group) ? lackOfCode(code) : undefined;

const valueOfCode = (context: FormContext, field: ItemField, code: string): Value | undefined => {
  if (field.type === 'yes-no') return code === 'yes' ? true : code === 'no' ? false : undefined;
  if (field.type === 'text') return namesAmong(context, field)[Number(code)];
  if (field.type !== 'choice') return undefined;
  return field.options.find((option) => option.code === code)?.code;
};

type Gift = Pick<GivenAnswer, 'value' | 'raw' | 'also'> & { rev: number };

/** The press counts while the answer is as it was shown; a second tap of the same is no news. */
const give = (
  context: FormContext,
  question: FormQuestion,
  { rev, ...given }: Gift,
): Transition => {
  const { path } = question;
  const { value } = given;
  const stored = context.filled.answers.get(path);
  if (revOf(context.filled, path) !== rev)
    return stored && isSame(stored.value, value) && !isAt(context, path)
      ? unchanged(context)
      : stale(context);
  if (stored && isSame(stored.value, value)) return goOn(context, path);
  return commit(context, { path, ...given, messageId: null, chatId: null, seen: rev });
};

const choose =
  (isChosen: boolean) =>
  (
    context: FormContext,
    { action, question }: { action: { code: string }; question: FormQuestion },
  ): Transition => {
    const { field, path } = question;
    if (field.type !== 'multi-choice') return stale(context);
    const stored = context.filled.answers.get(path)?.value;
    const had = Array.isArray(stored) ? stored : [];
    const wanted = new Set(
      isChosen ? [...had, action.code] : had.filter((code: string) => code !== action.code),
    );
    const value = field.options.map(({ code }) => code).filter((code) => wanted.has(code));
    if (isSame(stored, value)) return unchanged(context);
    const problem = isChosen ? countProblem({ min: 0, ...maxOf(field) }, value.length) : undefined;
    if (problem?.type === 'refused') return stay(context, { toast: problem.error });
    return keepHere(context, question, value);
  };

const maxOf = ({ max }: { max?: number }) => (max === undefined ? {} : { max });

/** Stores without going on. */
const keepHere = (context: FormContext, question: FormQuestion, value: Value): Transition => {
  const { path } = question;
  const saved = save(context, [{ path, value, raw: '', messageId: null, chatId: null }]);
  if (!isAt(context, path))
    return stay(context, { ...saved, notices: [recorded(context, question, value)] });
  const cursor = { ...context.cursor, seen: revOf(saved.filled, path), pending: null };
  return stay(context, { ...saved, cursor });
};

const finish = (context: FormContext, { question }: Press<'done'>): Transition => {
  const { field, path } = question;
  if (!isAt(context, path)) return unchanged(context);
  const { pending } = context.cursor;
  if (pending?.type === 'long' && pending.raw !== '') return read(context, question, pending);
  if (field.type === 'note')
    return give(context, question, { value: true, rev: revOf(context.filled, path), raw: '' });
  const problem = incomplete(context, question);
  return problem ? objectTo(context, problem) : goOn(context, path);
};

const incomplete = (context: FormContext, question: FormQuestion) => {
  const { field, path } = question;
  if (canSkip(context, question)) return undefined;
  if (field.type === 'file' && fileIds(context.filled, path).length === 0)
    return say('form-expected_file');
  if (field.type !== 'multi-choice') return undefined;
  const stored = context.filled.answers.get(path)?.value;
  const problem = countProblem(field, Array.isArray(stored) ? stored.length : 0);
  return problem?.type === 'refused' ? problem.error : undefined;
};

const takeDefault = (context: FormContext, { question, rev }: Press<'default'>): Transition => {
  const value = defaultOf(context, question);
  if (value === undefined) return stale(context);
  return give(context, question, {
    value,
    rev,
    raw: '',
    ...besideDefault(context, question, value),
  });
};

const besideDefault = (
  context: FormContext,
  question: FormQuestion,
  value: Value,
): Pick<Gift, 'also'> => {
  const comparison = previousComparison(context, question);
  return comparison ? { also: [comparison] } : dayBeside(context, question, value);
};

/** With a document's number that is taken over comes its day. */
const dayBeside = (
  context: FormContext,
  question: FormQuestion,
  value: Value,
): Pick<Gift, 'also'> => {
  const { field, form, group, path } = question;
  if (field.type !== 'document-number' || !field.date || group) return {};
  const located = locate(form, field.date);
  const filled = withAnswers(context, [{ path, value, raw: '', messageId: null, chatId: null }]);
  const day = located && defaultOf({ ...context, filled }, { form, ...located });
  return day === undefined ? {} : { also: [{ path: field.date, value: day }] };
};

const leaveOut = (context: FormContext, { question, rev }: Press<'skip'>): Transition => {
  const { path } = question;
  if (revOf(context.filled, path) === rev) return skip(context, question);
  const isLeftOut = context.filled.answers.get(path)?.value === null;
  return isLeftOut && !isAt(context, path) ? unchanged(context) : stale(context);
};

/** Of a list that was said at another question: it goes into the list, not into the answer. */
export const IN_LIST = 1;

/** What was read is sure, and only whether it can be is asked. */
const CONFIRMED: ReadonlySet<string> = new Set(['unusual', 'nothing', ...doubtReasons]);

const accept = (context: FormContext, { action, rev, question }: Press<'accept'>): Transition => {
  const pending = pendingAt(context, action.path);
  if (pending?.type === 'list' && question.group)
    return acceptList(context, { ...question, group: question.group }, { pending, action });
  if (pending?.type !== 'confirm') return overtaken(context, question, rev);
  if (pending.reason === 'list-elsewhere' && action.index === IN_LIST)
    return fileElsewhere(context, question, pending.raw) ?? stale(context);
  const value = pending.candidates[action.index];
  if (value === undefined) return stale(context);
  // Which number was meant says nothing yet on whether it is unusual.
  const isConfirmed = CONFIRMED.has(pending.reason);
  return commit(context, {
    ...pending,
    value,
    seen: context.cursor.seen,
    isConfirmed,
    ...daySaid(context, question, { value, raw: pending.raw }),
  });
};

/** The day that stood beside a number which had to be confirmed. */
const daySaid = (
  context: FormContext,
  question: FormQuestion,
  { value, raw }: { value: Value; raw: string },
): Pick<GivenAnswer, 'also' | 'unfit'> => {
  const { field } = question;
  if (field.type !== 'document-number') return {};
  const reading = readSaid(context, question, raw);
  return reading.type === 'unsure' && reading.date
    ? dateBeside(context, question, { value, date: reading.date })
    : {};
};

type AcceptedList = { pending: SaidOn; action: { index: number } };

/** What the buttons below a pasted list stand for: as it was read; as one name; each line as a name. */
export const listWays = ['as-read', 'as-one', 'names', 'reduced-to', 'reduced-by'] as const;

const acceptList = (
  context: FormContext,
  question: FormQuestion & { group: GroupField },
  { pending, action }: AcceptedList,
): Transition => {
  const { group } = question;
  const { raw } = pending;
  const way = listWays[action.index];
  if (way === 'as-one') return read(context, question, pending);
  if (way === 'names') return addList(context, group, readNames(context, group, raw));
  const reductions = way === 'reduced-to' ? 'to' : way === 'reduced-by' ? 'by' : 'unknown';
  return addList(context, group, readRows(context, group, { raw, reductions }));
};

/** A second tap on a confirmation finds its value stored already. */
const overtaken = (context: FormContext, { path }: FormQuestion, rev: number): Transition =>
  context.filled.answers.get(path)?.savedBy === context.env.person &&
  revOf(context.filled, path) > rev
    ? unchanged(context)
    : stale(context);

const keepMine = (context: FormContext, { action, rev, question }: Press<'mine'>): Transition => {
  const pending = pendingAt(context, action.path);
  if (pending?.type !== 'conflict') return overtaken(context, question, rev - 1);
  // Changed once more since both were shown: show the newer one.
  if (revOf(context.filled, action.path) !== rev) return stale(context);
  return commit(context, { ...pending, value: pending.mine, seen: rev, isConfirmed: true });
};

const keepTheirs = (context: FormContext, { action }: Press<'theirs'>): Transition =>
  pendingAt(context, action.path)?.type === 'conflict'
    ? goOn(context, action.path)
    : unchanged(context);

const pendingAt = ({ cursor }: FormContext, path: Path): Pending | null =>
  cursor.pending?.path === path ? cursor.pending : null;

const openAlone = (context: FormContext, { action }: Press<'open'>): Transition => {
  const { place, returnTo } = context.cursor;
  const isOfItem = action.path.includes('.');
  const elsewhere = place.type === 'jump' && isOfItem ? 'changes' : 'review';
  const from = place.type === 'item' ? returnTo : place.type === 'missing' ? 'missing' : elsewhere;
  return goTo(context, { type: 'question', path: action.path, single: true }, { returnTo: from });
};

/** Shows what is asked at the cursor, until something is said or done about it. */
export const explain = (context: FormContext, path: Path): Transition => {
  const pending = { type: 'help', path, raw: '', messageId: null, chatId: null } as const;
  return stay(context, { cursor: { ...context.cursor, pending } });
};

const handlers: Handlers = {
  help: (context, { action }) =>
    isAt(context, action.path) ? explain(context, action.path) : stale(context),
  'ask-board': (context, { action }) =>
    isAt(context, action.path) ? { ...objectTo(context), outcome: 'ask-board' } : stale(context),
  set: setCode,
  select: choose(true),
  unselect: choose(false),
  done: finish,
  keep: (context, { action }) => goOn(context, action.path),
  default: takeDefault,
  skip: leaveOut,
  'skip-rest': (context, { question }) => skipRest(context, question),
  accept,
  retype: (context, { action }) =>
    pendingAt(context, action.path) ? objectTo(context) : unchanged(context),
  mine: keepMine,
  theirs: keepTheirs,
  'remove-file': (context, { action }) => removeFile(context, action.path, action.file),
  open: openAlone,
  defer: (context, { question }) => defer(context, question),
  same: repeatLast,
};
