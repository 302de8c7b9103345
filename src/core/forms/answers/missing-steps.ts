import type { Form, GroupField } from '../schema/form.ts';
import { groupOf, locate, topOf } from '../schema/path.ts';
import { sheetOf } from '../schema/sheet.ts';
import type { Path } from '../schema/value.ts';
import type { Filled } from './answers.ts';
import { missing, type Missing } from './missing.ts';

/** What one message can settle; known by the table of figures, the list of rows or the question. */
export type MissingStep = { id: Path; parts: readonly [Missing, ...Missing[]] };

/** Everything that is still to do, with what a message answers at once taken together. */
export const missingSteps = (form: Form, filled: Filled): MissingStep[] => {
  const steps = new Map<Path, [Missing, ...Missing[]]>();
  for (const one of missing(form, filled)) {
    const id = stepOf(form, one);
    const known = steps.get(id);
    if (known) known.push(one);
    else steps.set(id, [one]);
  }
  return [...steps].map(([id, parts]) => ({ id, parts }));
};

const stepOf = (form: Form, { path, why }: Missing): Path => {
  if (why !== 'unanswered') return path;
  const table = sheetOf(form, topOf(path));
  if (table) return table.id;
  const rows = groupOf(form, path);
  return rows?.inOneMessage && isOfRow(rows.inOneMessage, locate(form, path)?.field.id)
    ? rows.id
    : path;
};

/** What more is asked about a row, a reason, is asked by itself. */
const isOfRow = (
  { value, words, states }: NonNullable<GroupField['inOneMessage']>,
  id: string | undefined,
): boolean => id !== undefined && [value, words, states?.state].includes(id);
