import { expect, it } from 'vitest';

import { allForms } from '../../src/service/form-catalogue.ts';
import { fiveYearPlan } from './documents/five-year-plan.ts';
import { hospitalPlan } from './documents/hospital-plan.ts';
import type { WholeFile } from './documents/whole-file.ts';
import { workbookPlan } from './documents/workbook-plan.ts';
import { readInto } from './read-into.ts';

const files: readonly WholeFile[] = [fiveYearPlan, workbookPlan, hospitalPlan];

/** Follows from what was read, and nothing that a reader of the file would say. */
const FOLLOWS =
  /\/(?:name|target_name|direction|comparison|kind|criteria|target_group|unit_of_measure|unit_other)$/;

it.each(files)('finds in $name all that it says, and nothing wrong in silence', async (file) => {
  const form = allForms.find(({ id }) => id === file.formId);
  if (!form) throw new Error(`no form ${file.formId}`);
  const { sure, doubtful } = await readInto(form, await file.bytes(), file);
  const wanted = new Map(Object.entries(file.expected));
  const wrong = Object.entries(sure).filter(([path, value]) =>
    wanted.has(path) ? !isSame(value, wanted.get(path)) : !FOLLOWS.test(path),
  );
  const missed = [...wanted].filter(
    ([path, value]) => !isSame(sure[path], value) && !isSame(doubtful[path], value),
  );
  expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
});

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
