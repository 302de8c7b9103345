import { say } from '../../shared/text-ref.ts';
import { type Path, revOf, type Value } from '../answers/answers.ts';
import { commit, goOn, isSame, recorded, save } from '../answers/commit.ts';
import { repeatLast } from '../answers/repeat-last.ts';
import { canSkip, skip } from '../answers/skip.ts';
import { read } from '../answers/take-answer.ts';
import { addList } from '../reading/paste-list.ts';
import { readNames, readRows } from '../reading/paste-rows.ts';
import { countProblem } from '../reading/read-choice.ts';
import { defaultOf } from '../schema/defaults.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import type { Question } from '../schema/question.ts';
import type { Action } from './action.ts';
import type { Pending, SaidOn } from './cursor.ts';
import {
  goTo,
  isAt,
  objectTo,
  openQuestion,
  stale,
  stay,
  type Step,
  type Turn,
  unchanged,
} from './form-context.ts';
import { fileIds, removeFile } from './receive-file.ts';

/** Buttons that answer the question whose path they carry. */
export type AnswerAction = Exclude<Extract<Action, { path: Path }>, { op: 'back' }>;

type Press<Op extends AnswerAction['op']> = {
  action: Extract<AnswerAction, { op: Op }>;
  rev: number;
  question: Question;
};

type Handlers = { [Op in AnswerAction['op']]: (turn: Turn, press: Press<Op>) => Step };

export const pressAnswer = (turn: Turn, action: AnswerAction, rev: number): Step => {
  const question = openQuestion(turn, action.path);
  if (!question) return stale(turn);
  // Each handler takes the press of its own operation, which the compiler cannot see through.
  const handle = handlers[action.op] as (
    turn: Turn,
    press: { action: AnswerAction; rev: number; question: Question },
  ) => Step;
  return handle(turn, { action, rev, question });
};

const setCode = (turn: Turn, { action, rev, question }: Press<'set'>): Step => {
  const value = valueOfCode(question.field, action.code);
  return value === undefined ? stale(turn) : give(turn, question, { value, rev, raw: action.code });
};

const valueOfCode = (field: ItemField, code: string): Value | undefined => {
  if (field.type === 'yes-no') return code === 'yes' ? true : code === 'no' ? false : undefined;
  if (field.type !== 'choice') return undefined;
  return field.options.find((option) => option.code === code)?.code;
};

type Gift = { value: Value; rev: number; raw: string };

/** The press counts while the answer is as it was shown; a second tap of the same is no news. */
const give = (turn: Turn, question: Question, { value, rev, raw }: Gift): Step => {
  const { path } = question;
  const stored = turn.filled.answers.get(path);
  if (revOf(turn.filled, path) !== rev)
    return stored && isSame(stored.value, value) && !isAt(turn, path)
      ? unchanged(turn)
      : stale(turn);
  if (stored && isSame(stored.value, value)) return goOn(turn, path);
  return commit(turn, { path, value, raw, messageId: null, chatId: null, seen: rev });
};

const choose =
  (isChosen: boolean) =>
  (turn: Turn, { action, question }: { action: { code: string }; question: Question }): Step => {
    const { field, path } = question;
    if (field.type !== 'multi-choice') return stale(turn);
    const stored = turn.filled.answers.get(path)?.value;
    const had = Array.isArray(stored) ? stored : [];
    const wanted = new Set(
      isChosen ? [...had, action.code] : had.filter((code: string) => code !== action.code),
    );
    const value = field.options.map(({ code }) => code).filter((code) => wanted.has(code));
    if (isSame(stored, value)) return unchanged(turn);
    const problem = isChosen ? countProblem({ min: 0, ...maxOf(field) }, value.length) : undefined;
    if (problem?.type === 'refused') return stay(turn, { toast: problem.error });
    return keepHere(turn, question, value);
  };

const maxOf = ({ max }: { max?: number }) => (max === undefined ? {} : { max });

/** Stores without going on. */
const keepHere = (turn: Turn, question: Question, value: Value): Step => {
  const { path } = question;
  const saved = save(turn, [{ path, value, raw: '', messageId: null, chatId: null }]);
  if (!isAt(turn, path))
    return stay(turn, { ...saved, notices: [recorded(turn, question, value)] });
  const cursor = { ...turn.cursor, seen: revOf(saved.filled, path), pending: null };
  return stay(turn, { ...saved, cursor });
};

const finish = (turn: Turn, { question }: Press<'done'>): Step => {
  const { field, path } = question;
  if (!isAt(turn, path)) return unchanged(turn);
  const { pending } = turn.cursor;
  if (pending?.type === 'long' && pending.raw !== '') return read(turn, question, pending);
  if (field.type === 'note')
    return give(turn, question, { value: true, rev: revOf(turn.filled, path), raw: '' });
  const problem = incomplete(turn, question);
  return problem ? objectTo(turn, problem) : goOn(turn, path);
};

const incomplete = (turn: Turn, question: Question) => {
  const { field, path } = question;
  if (canSkip(turn, question)) return undefined;
  if (field.type === 'file' && fileIds(turn.filled, path).length === 0)
    return say('form-expected_file');
  if (field.type !== 'multi-choice') return undefined;
  const stored = turn.filled.answers.get(path)?.value;
  const problem = countProblem(field, Array.isArray(stored) ? stored.length : 0);
  return problem?.type === 'refused' ? problem.error : undefined;
};

const takeDefault = (turn: Turn, { question, rev }: Press<'default'>): Step => {
  const value = defaultOf(turn, question);
  return value === undefined ? stale(turn) : give(turn, question, { value, rev, raw: '' });
};

const leaveOut = (turn: Turn, { question, rev }: Press<'skip'>): Step => {
  const { path } = question;
  if (revOf(turn.filled, path) === rev) return skip(turn, question);
  const isLeftOut = turn.filled.answers.get(path)?.value === null;
  return isLeftOut && !isAt(turn, path) ? unchanged(turn) : stale(turn);
};

const accept = (turn: Turn, { action, rev, question }: Press<'accept'>): Step => {
  const pending = pendingAt(turn, action.path);
  if (pending?.type === 'list' && question.group)
    return acceptList(turn, { ...question, group: question.group }, { pending, action });
  if (pending?.type !== 'confirm') return overtaken(turn, question, rev);
  const value = pending.candidates[action.index];
  if (value === undefined) return stale(turn);
  // Which number was meant says nothing yet on whether it is unusual.
  const isConfirmed = pending.reason === 'unusual';
  return commit(turn, { ...pending, value, seen: turn.cursor.seen, isConfirmed, isEchoed: true });
};

type AcceptedList = { pending: SaidOn; action: { index: number } };

/** As it was read; as one name; each line as a name. */
const acceptList = (
  turn: Turn,
  question: Question & { group: GroupField },
  { pending, action }: AcceptedList,
): Step => {
  const { group } = question;
  if (action.index === 1) return read(turn, question, pending);
  const readAll = action.index === 2 ? readNames : readRows;
  return addList(turn, group, readAll(turn, group, pending.raw));
};

/** A second tap on a confirmation finds its value stored already. */
const overtaken = (turn: Turn, { path }: Question, rev: number): Step =>
  turn.filled.answers.get(path)?.savedBy === turn.env.person && revOf(turn.filled, path) > rev
    ? unchanged(turn)
    : stale(turn);

const keepMine = (turn: Turn, { action, rev, question }: Press<'mine'>): Step => {
  const pending = pendingAt(turn, action.path);
  if (pending?.type !== 'conflict') return overtaken(turn, question, rev - 1);
  // Changed once more since both were shown: show the newer one.
  if (revOf(turn.filled, action.path) !== rev) return stale(turn);
  return commit(turn, { ...pending, value: pending.mine, seen: rev, isConfirmed: true });
};

const keepTheirs = (turn: Turn, { action }: Press<'theirs'>): Step =>
  pendingAt(turn, action.path)?.type === 'conflict' ? goOn(turn, action.path) : unchanged(turn);

const pendingAt = ({ cursor }: Turn, path: Path): Pending | null =>
  cursor.pending?.path === path ? cursor.pending : null;

const openAlone = (turn: Turn, { action }: Press<'open'>): Step => {
  const { place, returnTo } = turn.cursor;
  const from = place.type === 'item' ? returnTo : place.type === 'missing' ? 'missing' : 'review';
  return goTo(turn, { type: 'question', path: action.path, single: true }, { returnTo: from });
};

const handlers: Handlers = {
  set: setCode,
  select: choose(true),
  unselect: choose(false),
  done: finish,
  keep: (turn, { action }) => goOn(turn, action.path),
  default: takeDefault,
  skip: leaveOut,
  accept,
  retype: (turn, { action }) => (pendingAt(turn, action.path) ? objectTo(turn) : unchanged(turn)),
  mine: keepMine,
  theirs: keepTheirs,
  'remove-file': (turn, { action }) => removeFile(turn, action.path, action.file),
  open: openAlone,
  same: repeatLast,
};
