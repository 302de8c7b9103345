import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Form } from '../schema/form.ts';
import { locate, type Located } from '../schema/path.ts';
import type { Path } from '../schema/value.ts';
import { allQuestions, type Answer, type Filled, keysOf } from './answers.ts';
import { isRelevant, mayBeHidden } from './condition.ts';
import type { Write } from './write.ts';

type Author = { person: PersonId; now: Instant };

/**
 * The draft after a store has made these writes: each answer's revision is one more than it was
 * seen, and the draft's own revision one more when anything was written at all.
 */
export const applyWrites = (filled: Filled, writes: readonly Write[], author: Author): Filled => {
  if (writes.length === 0) return filled;
  const answers = new Map(filled.answers);
  let { items } = filled;
  for (const write of writes) {
    changeAnswers(answers, write, author);
    items = changeItems(items, write);
  }
  return { answers, items, rev: filled.rev + 1 };
};

const changeAnswers = (answers: Map<Path, Answer>, write: Write, { person, now }: Author): void => {
  if (write.type === 'answer') {
    const { path, value, raw, seen, messageId, chatId } = write;
    const origin = messageId === null || chatId === null ? {} : { messageId, chatId };
    const saved = { savedAt: now, savedBy: person, ...origin };
    answers.set(path, { path, value, raw, rev: seen + 1, stale: false, ...saved });
  } else if (write.type === 'forget') {
    answers.delete(write.path);
  } else if (write.type === 'mark-stale') {
    const answer = answers.get(write.path);
    if (answer) answers.set(write.path, { ...answer, stale: write.stale });
  } else if (write.type === 'remove-item') {
    for (const path of answers.keys())
      if (path.startsWith(`${write.group}.${write.key}.`)) answers.delete(path);
  }
};

const changeItems = (items: Filled['items'], write: Write): Filled['items'] => {
  if (write.type === 'add-item')
    return { ...items, [write.group]: [...(items[write.group] ?? []), write.key] };
  if (write.type === 'order-items') return { ...items, [write.group]: write.keys };
  if (write.type !== 'remove-item') return items;
  const kept = (items[write.group] ?? []).filter((key) => key !== write.key);
  return { ...items, [write.group]: kept };
};

/** Marks answers whose questions a condition hides now, and those that it shows again. */
export const staleMarks = (form: Form, filled: Filled): Write[] => {
  const marks = withdrawn(form, filled);
  const isMarked = hasStale(filled);
  for (const question of isMarked ? allQuestions(form, filled) : hideable(form, filled)) {
    const { path } = question;
    const answer = filled.answers.get(path);
    if (!answer || answer.isFact) continue;
    const stale = !isRelevant(form, filled, question);
    if (answer.stale !== stale) marks.push({ type: 'mark-stale', path, stale });
  }
  return marks;
};

const hasStale = ({ answers }: Filled): boolean => {
  for (const { stale } of answers.values()) if (stale) return true;
  return false;
};

/** The questions of a draft that a condition may hide; of the same questions the same. */
const hideable = (form: Form, filled: Filled): readonly Located[] => {
  const all = allQuestions(form, filled);
  const known = knownHideable.get(all) ?? all.filter((question) => mayBeHidden(form, question));
  knownHideable.set(all, known);
  return known;
};

const knownHideable = new WeakMap<readonly Located[], readonly Located[]>();

/** Answers to given items that are given no more. */
const withdrawn = (form: Form, filled: Filled): Write[] => {
  if (!form.fields.some((field) => field.type === 'group' && field.given)) return [];
  return [...filled.answers.values()].flatMap(({ path, stale, isFact }): Write[] => {
    const located = stale || isFact ? undefined : locate(form, path);
    const { group, key } = located ?? {};
    const isGone = group?.given && key && !keysOf(filled, group.id).includes(key);
    return isGone ? [{ type: 'mark-stale', path, stale: true }] : [];
  });
};
