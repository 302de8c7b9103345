import { HOUR_MS, MINUTE_MS, plusMs } from '../../shared/instant.ts';
import { say } from '../../shared/text-ref.ts';
import { type Filled, keysOf, revOf } from '../answers/answers.ts';
import type { Write } from '../answers/write.ts';
import type { Form } from '../schema/form.ts';
import { groupOf, locate, topOf } from '../schema/path.ts';
import { recorded, type SaidValue, save } from './commit.ts';
import type { Undo } from './cursor.ts';
import { goTo, type FormContext, stale, stay, type Transition } from './form-context.ts';

/** What can be taken back after these writes, for a minute: a deleted item, a changed answer. */
export const undoAfter = (
  { form, filled, env, cursor }: FormContext,
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
  const unsigned = unsignedAfter(form, writes, after);
  if (unsigned) return { ...unsigned, until: plusMs(env.now, HOUR_MS) };
  const taken = takenBy({ filled, env }, { writes, filled: after }, cursor);
  if (taken) return { ...taken, until };
  const given = writes.flatMap((write) => (write.type === 'answer' ? [write] : []));
  const [only] = given;
  const isFile = writes.some(({ type }) => type === 'attach-file' || type === 'detach-file');
  const before = only && given.length === 1 && !isFile ? filled.answers.get(only.path) : undefined;
  if (!before || before.value === null || before.isFact) return null;
  const { path, value, raw } = before;
  return { type: 'answer', until, path, value, raw, rev: revOf(after, path) };
};

/** A file was taken for the signed one, as scans are; that it is not is said with one tap. */
const unsignedAfter = (
  form: Form,
  writes: readonly Write[],
  after: Filled,
): Omit<Extract<Undo, { type: 'answer' }>, 'until'> | undefined => {
  const sent = writes.find(({ type }) => type === 'attach-file');
  const field = form.fields.find(({ id }) => sent?.type === 'attach-file' && id === sent.path);
  const { field: path, unsigned } = (field?.type === 'file' ? field.implies : undefined) ?? {};
  const isImplied = writes.some((write) => write.type === 'answer' && write.path === path);
  return path !== undefined && unsigned !== undefined && isImplied
    ? { type: 'answer', path, value: unsigned, raw: '', rev: revOf(after, path), isUnsigned: true }
    : undefined;
};

/** All that one step of a document, or one message about a list, has answered. */
const takenBy = (
  { filled }: Pick<FormContext, 'filled' | 'env'>,
  { writes, filled: after }: Pick<Transition, 'writes' | 'filled'>,
  { place }: FormContext['cursor'],
): Omit<Extract<Undo, { type: 'taken' }>, 'until'> | undefined => {
  if (place.type !== 'found' && place.type !== 'rows') return undefined;
  const items = writes.flatMap((write) =>
    write.type === 'add-item' ? [{ group: write.group, key: write.key }] : [],
  );
  const isNew = (path: string): boolean =>
    items.some(({ group, key }) => path.startsWith(`${group}.${key}.`));
  const paths = writes.flatMap((write) =>
    write.type === 'answer' && !isNew(write.path) ? [write.path] : [],
  );
  const answers = paths.flatMap((path) => {
    const before = filled.answers.get(path);
    return before ? [{ path, value: before.value, raw: before.raw }] : [];
  });
  const opened = paths.filter((path) => !filled.answers.has(path));
  return items.length + paths.length === 0
    ? undefined
    : { type: 'taken', answers, opened, items, rev: after.rev, place };
};

/** Whether it is still offered. */
export const mayUndo = ({ cursor, env }: FormContext): boolean =>
  cursor.undo !== null && env.now <= cursor.undo.until;

export const undo = (context: FormContext): Transition => {
  const { undo: last } = context.cursor;
  if (!last || !mayUndo(context))
    return stay(context, { outcome: 'stale', toast: say('form-undo-over') });
  if (last.type === 'taken') return giveBack(context, last);
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

/** Only while nobody has changed anything since. */
const giveBack = (context: FormContext, last: Extract<Undo, { type: 'taken' }>): Transition => {
  if (context.filled.rev !== last.rev) return stale(context);
  const given = last.answers.map((one) => ({ ...one, ...unsaid }));
  const removed = last.items.map(({ group, key }): Write => ({ type: 'remove-item', group, key }));
  const opened = last.opened.map((path): Write => ({ type: 'forget', path }));
  return goTo(context, last.place, {
    ...save(context, given, [...removed, ...opened]),
    notices: [say('form-undone')],
  });
};

/** Only while nobody has changed it since. */
const restore = (context: FormContext, last: Extract<Undo, { type: 'answer' }>): Transition => {
  const { path, value, raw, rev } = last;
  const located = locate(context.form, path);
  if (!located || revOf(context.filled, path) !== rev) return stale(context);
  const saved = save(context, [{ path, value, raw, ...unsaid }]);
  const notices = [
    ...(last.isUnsigned ? [] : [say('form-undone')]),
    recorded(context, { form: context.form, ...located }, value),
  ];
  const isThere =
    !last.isUnsigned && context.cursor.place.type === 'question' && topOf(path) === path;
  return isThere
    ? goTo(context, { type: 'question', path, single: false }, { ...saved, notices })
    : stay(context, { ...saved, notices });
};
