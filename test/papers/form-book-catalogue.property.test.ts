import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawnBook } from '../../src/bot/forms/form-book.ts';
import type { Filled } from '../../src/core/forms/answers/answers.ts';
import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import type { Form } from '../../src/core/forms/schema/form.ts';
import { locate } from '../../src/core/forms/schema/path.ts';
import { formBook } from '../../src/core/forms/screens/form-book.ts';
import { findInFile } from '../../src/papers/find-in-file.ts';
import { drawFormBook } from '../../src/papers/form-book.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { TalkedDraft, text } from '../core/forms/talk.ts';
import { languages } from '../support/languages.ts';
import { diceOf, randomDraft } from '../support/random-answers.ts';

/** What was said, by question; of a list by the order of its items. */
const saidIn = (form: Form, filled: Filled): Record<string, unknown> =>
  Object.fromEntries(
    [...filled.answers.values()].flatMap(({ path, value, isFact }) => {
      const located = locate(form, path);
      const { group, key, field } = located ?? {};
      if (isFact || !field || field.type === 'file' || field.type === 'note') return [];
      const at =
        group && key ? `${group.id}.${filled.items[group.id]?.indexOf(key)}.${field.id}` : path;
      return [[at, value]];
    }),
  );

/** An empty draft that has taken all that a file says, step by step. */
const takenFrom = async (form: Form, from: TalkedDraft, bytes: Buffer): Promise<TalkedDraft> => {
  const found = await findInFile({ bytes, formId: form.id, year: 2027 });
  if (found.type !== 'found') throw new Error(found.reason);
  const env = { found: { ...found.found, name: 'bang-dien.xlsx' } };
  const draft = new TalkedDraft(form, { facts: from.facts, env });
  const minh = draft.contact('Minh');
  minh.does({ type: 'pressed', action: { op: 'found', page: 0, part: 0 }, rev: 0 });
  for (let step = 0; step < 80 && minh.cursor.place.type === 'found'; step += 1) {
    const { step: page } = minh.cursor.place;
    const { unread = [] } = foundSteps({ ...minh.state, env: minh.env })[page] ?? {};
    expect(unread.map(({ label, field, error }) => [label, field.id, error.key])).toEqual([]);
    minh.does({ type: 'pressed', action: { op: 'found-take', page }, rev: draft.filled.rev });
  }
  return draft;
};

describe('every form of the catalogue as a workbook', () => {
  it.each(allForms.map((form) => [form.id, form] as const))(
    '%s is read again with the answers that it was written with',
    async (_, form) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.constantFrom(...languages), async (seed, language) => {
          const draft = randomDraft(form, diceOf(seed));
          const lan = draft.contact('Lan');
          const book = formBook({ ...lan.state, env: lan.env });
          const bytes = await drawFormBook(drawnBook(book, (ref) => text.words(ref, language)));
          const read = await takenFrom(form, draft, bytes);
          expect(saidIn(form, read.filled)).toEqual(saidIn(form, draft.filled));
        }),
        { numRuns: 3 },
      );
    },
  );
});
