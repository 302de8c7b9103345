import { MINUTE_MS, plusMs } from '../../shared/instant.ts';
import { say } from '../../shared/text-ref.ts';
import { keysOf, revOf } from '../answers/answers.ts';
import type { Write } from '../answers/write.ts';
import { groupOf, locate, topOf } from '../schema/path.ts';
import { recorded, type SaidValue, save } from './commit.ts';
import type { Undo } from './cursor.ts';
import { goTo, type FormContext, stale, stay, type Transition } from './form-context.ts';

/** What can be taken back after these writes, for a minute: a deleted item, a changed answer. */
export const undoAfter = (
  { filled, env }: FormContext,
  { writes, filled: after }: Pick<Transition, 'writes' | 'filled'>,
): Undo | null => {
  const until = plusMs(env.now, MINUTE_MS);
  const removed = writes.find((write) => write.type === 'remove-item');
  if (removed) {
    const { group, key } = removed;
    const prefix = `${group}.${key}.`;
    const answers = [...filled.answers.values()]
      .filter(({ path, isFact }) => path.startsWith(prefix) && !isFact)
      .map(({ path, value, raw }) => ({ path, value, raw }));
    return { type: 'item', until, group, key, at: keysOf(filled, group).indexOf(key), answers };
  }
  const given = writes.flatMap((write) => (write.type === 'answer' ? [write] : []));
  const [only] = given;
  const isFile = writes.some(({ type }) => type === 'attach-file' || type === 'detach-file');
  const before = only && given.length === 1 && !isFile ? filled.answers.get(only.path) : undefined;
  if (!before || before.value === null || before.isFact) return null;
  const { path, value, raw } = before;
  return { type: 'answer', until, path, value, raw, rev: revOf(after, path) };
};

/** Whether it is still offered. */
export const mayUndo = ({ cursor, env }: FormContext): boolean =>
  cursor.undo !== null && env.now <= cursor.undo.until;

export const undo = (context: FormContext): Transition => {
  const { undo: last } = context.cursor;
  if (!last || !mayUndo(context))
    return stay(context, { outcome: 'stale', toast: say('form-undo-over') });
  return last.type === 'item' ? bringBack(context, last) : restore(context, last);
};

const unsaid = { messageId: null, chatId: null } as const;

const bringBack = (context: FormContext, last: Extract<Undo, { type: 'item' }>): Transition => {
  const { group, key, at } = last;
  const field = groupOf(context.form, group);
  const keys = keysOf(context.filled, group);
  if (!field || keys.includes(key) || keys.length >= field.max) return stale(context);
  const given: SaidValue[] = last.answers
    .filter(({ path }) => locate(context.form, path))
    .map(({ path, value, raw }) => ({ path, value, raw, messageId: null, chatId: null }));
  const order: Write = {
    type: 'order-items',
    group,
    keys: [...keys.slice(0, at), key, ...keys.slice(at)],
  };
  const notices = [say('form-undone')];
  return goTo(context, { type: 'items', group }, { ...save(context, given, [order]), notices });
};

/** Only while nobody has changed it since. */
const restore = (context: FormContext, last: Extract<Undo, { type: 'answer' }>): Transition => {
  const { path, value, raw, rev } = last;
  const located = locate(context.form, path);
  if (!located || revOf(context.filled, path) !== rev) return stale(context);
  const saved = save(context, [{ path, value, raw, ...unsaid }]);
  const notices = [
    say('form-undone'),
    recorded(context, { form: context.form, ...located }, value),
  ];
  const isThere = context.cursor.place.type === 'question' && topOf(path) === path;
  return isThere
    ? goTo(context, { type: 'question', path, single: false }, { ...saved, notices })
    : stay(context, { ...saved, notices });
};
