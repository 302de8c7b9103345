import { say, type TextRef } from '../../shared/text-ref.ts';
import type { ConfirmReason, SaidOn } from '../engine/cursor.ts';
import {
  goTo,
  isAt,
  objectTo,
  openQuestion,
  stale,
  stay,
  type Step,
  type Turn,
} from '../engine/form-context.ts';
import { onward } from '../engine/onward.ts';
import { objectionTo } from '../schema/constraints.ts';
import { keysOf } from '../schema/path.ts';
import type { Question } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import { type Filled, type Path, revOf, type Value } from './answers.ts';
import { applyWrites, staleMarks } from './apply-writes.ts';
import { asText, writeValue } from './write-value.ts';
import type { Write } from './write.ts';

/** A value that somebody gave, not yet checked against the other answers. */
export type Given = SaidOn & {
  value: Value;
  /** Revision of the answer that the person saw when giving it. */
  seen: number;
  isConfirmed?: boolean;
  /** Said in so many words when the value was read from free text. */
  isEchoed?: boolean;
  /** Another answer that the same act gives. */
  also?: { path: Path; value: Value };
};

/** Stores a value when nothing speaks against it and goes on; otherwise asks or refuses. */
export const commit = (turn: Turn, given: Given): Step => {
  const question = openQuestion(turn, given.path);
  if (!question) return stale(turn);
  const stored = turn.filled.answers.get(given.path);
  if (revOf(turn.filled, given.path) !== given.seen) {
    if (!isSame(stored?.value, given.value)) return askWhich(turn, given);
    return isAt(turn, given.path) ? goOn(turn, given.path) : stay(turn);
  }
  if (stored && isSame(stored.value, given.value) && !given.also) return goOn(turn, given.path);
  return objectOrSave(turn, question, given);
};

const objectOrSave = (turn: Turn, question: Question, given: Given): Step => {
  const objection = objectionTo(question, given.value, turn.filled) ?? tooManyItems(turn, question);
  if (objection?.type === 'refuse') return objectTo(turn, objection.error);
  if (objection?.type === 'unusual' && !given.isConfirmed)
    return confirm(turn, given, { reason: 'unusual', candidates: [given.value] });
  return saveAndGoOn(turn, question, given);
};

const saveAndGoOn = (turn: Turn, question: Question, given: Given): Step => {
  const saved = save(turn, [given, ...alsoGiven(given)]);
  const wasAt = isAt(turn, given.path);
  // A typed text stays in the chat; a pressed prompt gives way to the next, its answer with it.
  const isVisible = wasAt && !given.isEchoed && given.messageId !== null;
  const echo = isVisible ? [] : [recorded(turn, question, given.value)];
  if (!wasAt) return stay(turn, { ...saved, notices: echo });
  const { place, returnTo } = onward(turn, saved.filled, given.path);
  return goTo(turn, place, { ...saved, returnTo, notices: echo });
};

const alsoGiven = (given: Given): SaidValue[] =>
  given.also ? [{ ...given, path: given.also.path, value: given.also.value }] : [];

/** On from a question whose answer stays as it is. */
export const goOn = (turn: Turn, path: Path): Step => {
  if (!isAt(turn, path)) return stay(turn, { outcome: 'unchanged' });
  const { place, returnTo } = onward(turn, turn.filled, path);
  return goTo(turn, place, { returnTo });
};

type Doubt = { reason: ConfirmReason; candidates: readonly Value[] };

/** Keeps what was said and asks whether it is meant so. */
export const confirm = (turn: Turn, said: SaidOn, { reason, candidates }: Doubt): Step => {
  const pending = { type: 'confirm', reason, candidates, ...onlySaid(said) } as const;
  return stay(turn, { cursor: { ...turn.cursor, pending } });
};

const askWhich = (turn: Turn, given: Given): Step => {
  if (!isAt(turn, given.path)) return stale(turn);
  const pending = { type: 'conflict', mine: given.value, ...onlySaid(given) } as const;
  return stay(turn, { cursor: { ...turn.cursor, pending } });
};

const onlySaid = ({ path, raw, messageId, chatId }: SaidOn): SaidOn => ({
  path,
  raw,
  messageId,
  chatId,
});

const tooManyItems = ({ filled }: Turn, { group, key }: Question) => {
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
  turn: Turn,
  given: readonly SaidValue[],
  more: readonly Write[] = [],
): Saved => {
  const { form, filled, env } = turn;
  const author = { person: env.person, now: env.now };
  const writes: Write[] = [...newItems(filled, given), ...given.map(toWrite(filled)), ...more];
  const marks = staleMarks(form, applyWrites(filled, writes, author));
  const all = [...writes, ...marks];
  return { writes: all, filled: applyWrites(filled, all, author) };
};

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

/** "Đã ghi Số lớp tập huấn: 4": what was understood. */
export const recorded = (turn: Turn, question: Question, value: Value): TextRef => {
  const label = labelOf(turn.form, question.field, question.group);
  if (value === null) return say('form-left-out', { label });
  return say('form-recorded', {
    label,
    value: asText(writeValue(question, value, turn.env.files)),
  });
};

export const isSame = (one: Value | undefined, other: Value): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
