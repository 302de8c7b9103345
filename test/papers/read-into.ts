import { findInDocument } from '../../src/core/documents/find-in-document.ts';
import { outlineOf } from '../../src/core/documents/outlines.ts';
import type { Facts } from '../../src/core/forms/answers/facts.ts';
import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import type { Form } from '../../src/core/forms/forms.ts';
import type { Period } from '../../src/core/shared/period.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { TalkedDraft } from '../core/forms/talk.ts';

export type ReadIntoForm = {
  /** Taken in one tap with their section, by path; in a list by the name of its item. */
  sure: Record<string, unknown>;
  /** Asked about one by one. */
  doubtful: Record<string, unknown>;
};

const foundIn = async ({ id }: Form, bytes: Uint8Array, year: number) => {
  const parsed = await parseDocument(bytes);
  const outline = outlineOf(id);
  if (parsed.type !== 'document' || !outline) throw new Error(`nothing reads ${id}`);
  return { name: 'a', ...findInDocument(outline, parsed.blocks, year) };
};

const OF_2027 = { year: 2027, period: '2027', today: '2027-12-20' };

type Where = { year?: number; period?: string; today?: string; facts?: Facts };

/** What a file of a unit's would answer in a form, of 2027 unless said otherwise. */
export const readInto = async (
  form: Form,
  bytes: Uint8Array,
  where: Where = {},
): Promise<ReadIntoForm> => {
  const { year, period, today, facts } = { ...OF_2027, facts: undefined, ...where };
  const found = await foundIn(form, bytes, year);
  const { env, state } = new TalkedDraft(form, {
    today,
    facts,
    env: { period: period as Period },
  }).contact('Lan');
  const read: ReadIntoForm = { sure: {}, doubtful: {} };
  for (const step of foundSteps({ ...state, env: { ...env, found } })) {
    const into = step.isSure ? read.sure : read.doubtful;
    for (const { question, value } of step.answers) into[question.path] = value;
    const rows = step.groups.flatMap((group) => group.rows);
    for (const { given, title } of rows)
      for (const { path, value } of given) into[`${title}/${path.split('.')[2] ?? ''}`] = value;
  }
  return read;
};
