import { asId, type PersonId } from '../../shared/ids.ts';
import { asInstant } from '../../shared/instant.ts';
import { nothingFilled } from '../answers/answers.ts';
import type { ReadingEnv } from '../reading/reading-env.ts';
import type { Form } from '../schema/form.ts';
import { groupOf } from '../schema/path.ts';
import type { Value } from '../schema/value.ts';
import { startCursor } from './cursor.ts';
import type { FormContext } from './form-context.ts';
import { type PastedRow, readRows } from './paste-rows.ts';

/** What a line of a list says, by the ids of the group's questions. */
export type PastedLine =
  | {
      type: 'item';
      values: Readonly<Record<string, Value>>;
      /** Words of it that could not be read. */
      unread: readonly string[];
      /** An amount of which it is not said whether it is reduced by or to that much. */
      reduction?: string;
    }
  /** A part of the list. */
  | { type: 'heading'; words: string }
  | { type: 'unread'; words: string };

/** Lines of a list or a table as a draft of the form would take them; nothing is stored. */
export const readPasted = (
  form: Form,
  groupId: string,
  { raw, env }: { raw: string; env: ReadingEnv },
): PastedLine[] => {
  const group = groupOf(form, groupId);
  return group ? readRows(untouched(form, env), group, raw).map(lineOf) : [];
};

const lineOf = (row: PastedRow): PastedLine => {
  if (row.type === 'heading' || row.type === 'total') return { type: 'heading', words: row.title };
  if (row.type === 'refused') return { type: 'unread', words: row.title };
  const { given, unread, reduction } = row;
  return {
    type: 'item',
    values: Object.fromEntries(
      given.map(({ path, value }) => [path.slice(path.lastIndexOf('.') + 1), value]),
    ),
    unread: unread.map(({ text }) => text),
    ...(reduction === undefined ? {} : { reduction }),
  };
};

/** A draft that nobody has begun. */
export const untouched = (form: Form, reading: ReadingEnv): FormContext => {
  let keys = 0;
  return {
    form,
    filled: nothingFilled,
    cursor: startCursor(form, nothingFilled),
    env: {
      ...reading,
      now: asInstant(0),
      person: asId<PersonId>(''),
      personName: '',
      unitName: '',
      unitKind: '',
      newKey: () => `row${(keys += 1)}`,
      files: new Map(),
      nameOf: () => '',
    },
  };
};
