import type { Field, Form, ItemField } from '../schema/form.ts';
import { lackIn, lacks } from '../schema/lack.ts';
import { itemPath, type Located } from '../schema/path.ts';
import type { Path, Value } from '../schema/value.ts';
import { allQuestions, type Answer, type Filled } from './answers.ts';
import type { Write } from './write.ts';

export type Migration = {
  filled: Filled;
  /** What the store must write so that the next reading needs no migration. */
  writes: Write[];
  /** Paths whose answers this version of the form cannot hold; their rows stay, unread. */
  dropped: Path[];
};

/**
 * Answers given to an older version of a form, read by this one: found by field id or alias,
 * never by position. An answer that no longer fits its question is asked again.
 */
export const migrateAnswers = (form: Form, filled: Filled): Migration => {
  const moved = movedGroups(form, filled);
  const items = { ...renamedItems(form, filled.items), ...moved };
  const known = allQuestions(form, { ...filled, items });
  const answers = new Map<Path, Answer>();
  const writes: Write[] = Object.keys(moved).map((group) => ({
    type: 'add-item',
    group,
    key: MOVED,
  }));
  for (const question of known) {
    const old = oldPaths(question, form).find((path) => filled.answers.has(path));
    const answer = old === undefined ? undefined : filled.answers.get(old);
    const value = answer && fitted(question.field, answer.value);
    if (!answer || value === undefined) continue;
    const { path } = question;
    const isSame = answer.path === path && JSON.stringify(value) === JSON.stringify(answer.value);
    const seen = answer.path === path ? answer.rev : 0;
    answers.set(path, isSame ? answer : { ...answer, path, value, rev: seen + 1 });
    if (!isSame) writes.push(rewrite(path, answer, { value, seen }));
  }
  const dropped = [...filled.answers.keys()].filter(
    (path) =>
      !known.some(
        (question) => answers.has(question.path) && oldPaths(question, form).includes(path),
      ),
  );
  return { filled: { ...filled, answers, items }, writes, dropped };
};

const rewrite = (
  path: Path,
  answer: Answer,
  { value, seen }: { value: Value; seen: number },
): Write => ({
  type: 'answer',
  path,
  value,
  raw: answer.raw,
  seen,
  messageId: answer.messageId ?? null,
  chatId: answer.chatId ?? null,
});

/** A question's present path and all that it had. */
const oldPaths = ({ field, group, key }: Located, form: Form): Path[] => {
  const ids = [field.id, ...(field.aliases ?? [])];
  if (!group || key === null) return ids;
  const top: Field | undefined = form.fields.find(({ id }) => id === group.id);
  const groups = [group.id, ...(top?.aliases ?? [])];
  const paths = groups.flatMap((id) => ids.map((inner) => itemPath(id, key, inner)));
  return key === MOVED && field.movedFrom ? [...paths, field.movedFrom] : paths;
};

/** The key of the item that holds what was asked outside of the list before. */
const MOVED = 'from';

/** Lists that begin with what was answered before there was a list. */
const movedGroups = (form: Form, { items, answers }: Filled): Filled['items'] =>
  Object.fromEntries(
    form.fields.flatMap((field) => {
      if (field.type !== 'group') return [];
      const isEmpty = [field.id, ...(field.aliases ?? [])].every((id) => !items[id]?.length);
      const hasBefore = field.fields.some((inner) => {
        const value = inner.movedFrom && answers.get(inner.movedFrom)?.value;
        return value !== undefined && value !== null && fitted(inner, value) !== undefined;
      });
      return isEmpty && hasBefore ? [[field.id, [MOVED]]] : [];
    }),
  );

const renamedItems = (form: Form, items: Filled['items']): Filled['items'] =>
  Object.fromEntries(
    form.fields.flatMap((field) => {
      if (field.type !== 'group') return [];
      const name = [field.id, ...(field.aliases ?? [])].find((id) => items[id] !== undefined);
      return name === undefined ? [] : [[field.id, items[name] ?? []]];
    }),
  );

/** The value as this question holds it; undefined when it cannot. */
export const fitted = (field: ItemField, value: Value): Value | undefined => {
  if (value === null || lackIn(field, value)) return value;
  if (field.type === 'choice')
    return typeof value === 'string' ? codeIn(field.options, value) : undefined;
  if (field.type === 'multi-choice')
    return Array.isArray(value)
      ? value.flatMap((code: string) => codeIn(field.options, code) ?? [])
      : undefined;
  // A question that asks for a number no more asks anew.
  if (lacks.some((lack) => lack === value)) return undefined;
  return shapeOf(value) === shapes[field.type] ? value : undefined;
};

const shapeOf = (value: Value): string => (Array.isArray(value) ? 'list' : typeof value);

const shapes: Record<ItemField['type'], string> = {
  text: 'string',
  integer: 'number',
  decimal: 'number',
  percent: 'number',
  numbers: 'list',
  money: 'number',
  date: 'string',
  choice: 'string',
  'multi-choice': 'list',
  'yes-no': 'boolean',
  'document-number': 'string',
  file: 'list',
  note: 'boolean',
};

type Options = readonly { code: string; aliases?: readonly string[] }[];

const codeIn = (options: Options, code: string): string | undefined =>
  options.find((option) => option.code === code || option.aliases?.includes(code))?.code;
