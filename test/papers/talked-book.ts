import { drawnBook } from '../../src/bot/forms/form-book.ts';
import { foundSteps } from '../../src/core/forms/engine/read-found.ts';
import type { FoundInDocument } from '../../src/core/forms/forms.ts';
import type { Form } from '../../src/core/forms/schema/form.ts';
import { formBook } from '../../src/core/forms/screens/form-book.ts';
import { findInFile } from '../../src/papers/find-in-file.ts';
import { drawFormBook } from '../../src/papers/form-book.ts';
import { smallForm } from '../core/forms/small-form.ts';
import { type Contact, TalkedDraft, text } from '../core/forms/talk.ts';

/** The workbook of a draft, as it is sent. */
export const bookOf = (lan: Contact, language: 'vi' | 'en' = 'vi'): Promise<Buffer> => {
  const { form, filled, cursor } = lan.state;
  const book = formBook({ form, filled, cursor, env: lan.env });
  return drawFormBook(drawnBook(book, (ref) => text.words(ref, language)));
};

export const foundIn = async (form: Form, bytes: Uint8Array): Promise<FoundInDocument> => {
  const found = await findInFile({ bytes, formId: form.id, year: 2027 });
  if (found.type !== 'found') throw new Error(found.reason);
  return found.found;
};

/** All that an empty draft of the form would take from it. */
export const takenFrom = (form: Form, found: FoundInDocument) => {
  const draft = new TalkedDraft(form);
  const lan = draft.contact('Minh');
  const steps = foundSteps({
    form,
    filled: draft.filled,
    cursor: lan.cursor,
    env: { ...lan.env, found: { ...found, name: 'bang.xlsx' } },
  });
  const answers = steps.flatMap((step) =>
    step.answers.map(({ question, value }) => [question.path, value] as const),
  );
  const items = steps.flatMap((step) =>
    step.groups.flatMap(({ rows }) =>
      rows.map(({ given }) => given.map(({ path, value }) => [path.split('.')[2], value] as const)),
    ),
  );
  return { answers, items, unread: steps.flatMap(({ unread }) => unread) };
};

/** Somebody looks at what was found in a file. */
export const opened = async (bytes: Buffer): Promise<Contact> => {
  const found = { ...(await foundIn(form, bytes)), name: 'bang-dien.xlsx' };
  const minh = new TalkedDraft(form, { env: { found } }).contact('Minh');
  minh.does({ type: 'pressed', action: { op: 'found', page: 0, part: 0 }, rev: 0 });
  return minh;
};

/** A question of each kind, and a list. */
export const form = smallForm([
  { id: 'theme', type: 'text', maxLength: 200, multiline: true, required: false },
  { id: 'count', type: 'integer', min: 0, max: 10_000_000, required: false },
  { id: 'rate', type: 'percent', min: 0, max: 100, required: false },
  { id: 'size', type: 'decimal', min: 0, max: 10_000_000, required: false },
  { id: 'cost', type: 'money', min: 0, required: false },
  { id: 'day', type: 'date', required: false },
  { id: 'color', type: 'choice', options: [{ code: 'red' }, { code: 'green' }], required: false },
  {
    id: 'tools',
    type: 'multi-choice',
    options: [{ code: 'saw' }, { code: 'axe' }, { code: 'rope' }],
    required: false,
  },
  { id: 'open', type: 'yes-no', required: false },
  {
    id: 'people',
    type: 'group',
    min: 0,
    max: 30,
    titleField: 'name',
    fields: [
      { id: 'name', type: 'text', maxLength: 60 },
      { id: 'age', type: 'integer', min: 0, max: 200, required: false },
      { id: 'share', type: 'percent', min: 0, max: 100, required: false },
      { id: 'since', type: 'date', required: false },
    ],
  },
]);
