import { say, type TextRef } from '../../shared/text-ref.ts';
import { type Filled, keysOf, revOf } from '../answers/answers.ts';
import { applyWrites, staleMarks } from '../answers/apply-writes.ts';
import { objectionTo } from '../answers/constraints.ts';
import { echoValue } from '../answers/write-value.ts';
import type { Write } from '../answers/write.ts';
import type { ConfirmReason } from '../reading/reading.ts';
import { locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path, Value } from '../schema/value.ts';
import type { SaidOn } from './cursor.ts';
import {
  goTo,
  isAt,
  objectTo,
  openQuestion,
  stale,
  stay,
  type Transition,
  type FormContext,
} from './form-context.ts';
import { onward } from './navigation.ts';

/** A value that somebody gave, not yet checked against the other answers. */
export type GivenAnswer = SaidOn & {
  value: Value;
  /** Revision of the answer that the person saw when giving it. */
  seen: number;
  isConfirmed?: boolean;
  /** Other answers that the same act gives; the first of them is told of as well. */
  also?: readonly { path: Path; value: Value }[];
  /** Each of these is told of, and not the first alone. */
  isWhollyTold?: true;
  /** A day beside it that cannot be taken: its question is asked next, with this notice. */
  unfit?: { path: Path; notice: TextRef };
};

/** Stores a value when nothing speaks against it and goes on; otherwise asks or refuses. */
export const commit = (context: FormContext, given: GivenAnswer): Transition => {
  const question = openQuestion(context, given.path);
  if (!question) return stale(context);
  const stored = context.filled.answers.get(given.path);
  if (revOf(context.filled, given.path) !== given.seen) {
    if (!isSame(stored?.value, given.value)) return askWhich(context, given);
    return isAt(context, given.path) ? goOn(context, given.path) : stay(context);
  }
  if (stored && isSame(stored.value, given.value) && !given.also && !given.unfit)
    return goOn(context, given.path);
  return objectOrSave(context, question, given);
};

const objectOrSave = (
  context: FormContext,
  question: FormQuestion,
  given: GivenAnswer,
): Transition => {
  const objection =
    objectionTo(question, given.value, context.filled) ?? tooManyItems(context, question);
  if (objection?.type === 'refuse') return objectTo(context, objection.error);
  if (objection?.type === 'unusual' && !given.isConfirmed)
    return confirm(context, given, { reason: objection.reason, candidates: [given.value] });
  return saveAndGoOn(context, question, given);
};

const saveAndGoOn = (
  context: FormContext,
  question: FormQuestion,
  given: GivenAnswer,
): Transition => {
  const saved = save(context, [given, ...alsoGiven(given)]);
  const { unfit } = given;
  const echo = [...echoOf(context, question, given), ...(unfit ? [unfit.notice] : [])];
  const { place: at } = context.cursor;
  if (at.type !== 'question' || at.path !== given.path)
    return stay(context, { notices: echo, ...saved });
  if (unfit) return goTo(context, { ...at, path: unfit.path }, { notices: echo, ...saved });
  const { place, returnTo } = onward(context, saved.filled, given.path);
  return goTo(context, place, { returnTo, notices: echo, ...saved });
};

/** With the day that came with a document's number; instead of "other" the words for it. */
const echoOf = (context: FormContext, question: FormQuestion, given: GivenAnswer): TextRef[] => {
  const { also = [] } = given;
  const [first] = also;
  if (given.isWhollyTold) return [given, ...also].flatMap((one) => recordedAt(context, one));
  const beside = first && locate(context.form, first.path);
  const own = recorded(context, question, given.value);
  if (!beside) return [own];
  const other = recorded(context, { form: context.form, ...beside }, first.value);
  return question.field.type === 'choice' ? [other] : [own, other];
};

const alsoGiven = ({ also = [], raw, messageId, chatId }: GivenAnswer): SaidValue[] =>
  also.map(({ path, value }) => ({ path, value, raw, messageId, chatId }));

/** On from a question whose answer stays as it is. */
export const goOn = (context: FormContext, path: Path): Transition => {
  if (!isAt(context, path)) return stay(context, { outcome: 'unchanged' });
  const { place, returnTo } = onward(context, context.filled, path);
  return goTo(context, place, { returnTo });
};

type Doubt = { reason: ConfirmReason; candidates: readonly Value[] };

/** Keeps what was said and asks whether it is meant so. */
export const confirm = (
  context: FormContext,
  said: SaidOn,
  { reason, candidates }: Doubt,
): Transition => {
  const pending = { type: 'confirm', reason, candidates, ...onlySaid(said) } as const;
  return stay(context, { cursor: { ...context.cursor, pending } });
};

const askWhich = (context: FormContext, given: GivenAnswer): Transition => {
  if (!isAt(context, given.path)) return stale(context);
  const pending = { type: 'conflict', mine: given.value, ...onlySaid(given) } as const;
  return stay(context, { cursor: { ...context.cursor, pending } });
};

const onlySaid = ({ path, raw, messageId, chatId }: SaidOn): SaidOn => ({
  path,
  raw,
  messageId,
  chatId,
});

const tooManyItems = ({ filled }: FormContext, { group, key }: FormQuestion) => {
  if (!group || !key) return undefined;
  const keys = keysOf(filled, group.id);
  const isFull = !keys.includes(key) && keys.length >= group.max;
  return isFull
    ? ({ type: 'refuse', error: say('form-error_too-many-items', { max: group.max }) } as const)
    : undefined;
};

export type SaidValue = SaidOn & { value: Value };
export type Saved = { writes: Write[]; filled: Filled };

/** The writes for these answers: new items first, then the answers, then what they hide or show. */
export const save = (
  context: FormContext,
  given: readonly SaidValue[],
  more: readonly Write[] = [],
): Saved => {
  const { form, filled } = context;
  const writes: Write[] = [...writesOf(filled, given), ...more];
  const written = applyWrites(filled, writes, authorOf(context));
  const marks = staleMarks(form, written);
  if (marks.length === 0) return { writes, filled: written };
  const all = [...writes, ...marks];
  return { writes: all, filled: applyWrites(filled, all, authorOf(context)) };
};

/**
 * The draft with these answers, to see what else they allow; what they hide is not marked, which
 * would look at every question of the draft for each cell of a table.
 */
export const withAnswers = (context: FormContext, given: readonly SaidValue[]): Filled =>
  applyWrites(context.filled, writesOf(context.filled, given), authorOf(context));

const authorOf = ({ env: { person, now } }: FormContext) => ({ person, now });

const writesOf = (filled: Filled, given: readonly SaidValue[]): Write[] => [
  ...newItems(filled, given),
  ...given.map(toWrite(filled)),
];

const newItems = (filled: Filled, given: readonly SaidValue[]): Write[] => {
  const items = given.flatMap(({ path }): [string, string][] => {
    const [group, key, inner] = path.split('.');
    const isNew = group && key && inner && !keysOf(filled, group).includes(key);
    return isNew ? [[group, key]] : [];
  });
  return [...new Map(items.map(([group, key]) => [key, group]))].map(([key, group]) => ({
    type: 'add-item',
    group,
    key,
  }));
};

const toWrite =
  (filled: Filled) =>
  ({ value, ...said }: SaidValue): Write => ({
    type: 'answer',
    value,
    seen: revOf(filled, said.path),
    ...onlySaid(said),
  });

/** "Đã ghi nhận Số lớp tập huấn: 4": what was understood, short, since the words are in the chat. */
export const recorded = (context: FormContext, question: FormQuestion, value: Value): TextRef => {
  const label = labelOf(context.form, question.field, question.group);
  if (value === null) return say('form-left-out', { label });
  return say('form-recorded', {
    label,
    value: echoValue(question, value, context.env.files),
  });
};

/** The same of an answer beside the one at hand. */
export const recordedAt = (
  context: FormContext,
  { path, value }: { path: Path; value: Value },
): TextRef[] => {
  const located = locate(context.form, path);
  return located ? [recorded(context, { form: context.form, ...located }, value)] : [];
};

export const isSame = (one: Value | undefined, other: Value): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
