import { expect, it } from 'vitest';

import type { Action } from '../../../src/core/forms/engine/action.ts';
import { render } from '../../../src/core/forms/screens/screen.ts';
import type { TextRef } from '../../../src/core/shared/text-ref.ts';
import { allScripts } from '../../scripts/all-scripts.ts';
import type { FormScript } from '../../scripts/script.ts';
import { beginsScript, type FormDoor } from '../../support/form-door.ts';
import { languages } from '../../support/languages.ts';
import { PHONE_LINES, phoneLines } from '../../support/phone-lines.ts';
import { text } from './talk.ts';

const inWords = (lines: readonly (TextRef | 'blank')[], language: (typeof languages)[number]) =>
  lines
    .map((line) => (line === 'blank' ? '' : text.html(line, language)))
    .join('\n')
    .replaceAll(/<\/?\w+>/g, '');

/** Those in front of somebody now that are longer than a phone. */
const tooLong = ({ contact }: FormDoor): string[] => {
  const { state, env, last } = contact;
  const { lines, whole } = render(state, env, { isBrief: last?.isObjection ?? false });
  if (whole) return [];
  return languages
    .map((language) => inWords(lines, language))
    .filter((words) => phoneLines(words) > PHONE_LINES);
};

/** Each question, list, table and page of the review. */
const placesOf = ({ form }: FormScript): Action[] => [
  ...form.fields.flatMap((field): Action[] => [
    field.type === 'group' ? { op: 'items', group: field.id } : { op: 'open', path: field.id },
    { op: 'rows', group: field.id, page: 0 },
  ]),
  ...form.sections.flatMap((_, page): Action[] =>
    [0, 100, 200].map((part) => ({ op: 'review', page: page + part })),
  ),
  { op: 'missing' },
  { op: 'submit' },
];

it.each(allScripts.map((script) => [script.form.id, script] as const))(
  'shows every screen of a form on a phone: %s',
  (_, script) => {
    const person = beginsScript(script);
    const found = tooLong(person);
    for (const step of script.steps) found.push(...tooLong(person.play([step])));
    const { contact } = person;
    for (const action of placesOf(script)) {
      contact.does({ type: 'pressed', action, rev: contact.draft.filled.rev });
      found.push(...tooLong(person));
    }
    expect([...new Set(found)]).toEqual([]);
  },
);

/** The numbers of the questions on the buttons of a page of the review. */
const numbersOn = ({ contact }: FormDoor): string[] =>
  contact.labels.flatMap((label) => /^\d+(?=\. )/u.exec(label)?.[0] ?? []);

/** What stands on each page, from this one on, until there is no further one. */
const walked = (person: FormDoor, next: string): string[][] => {
  const pages = [numbersOn(person)];
  while (person.contact.labels.includes(next)) {
    person.contact.taps(next);
    pages.push(numbersOn(person));
    // A review that goes round in circles ends here.
    expect(pages.length).toBeLessThan(100);
  }
  return pages;
};

it.each(allScripts.map((script) => [script.form.id, script] as const))(
  'leads through all questions of the review, page by page, and back: %s',
  (_, script) => {
    const person = beginsScript(script).play(script.steps);
    const { contact } = person;
    contact.does({
      type: 'pressed',
      action: { op: 'review', page: 0 },
      rev: contact.draft.filled.rev,
    });
    const forward = walked(person, 'Mục sau ›');
    const numbers = forward.flat().map(Number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    expect(forward.length).toBeGreaterThanOrEqual(script.form.sections.length);
    expect(walked(person, '‹ Mục trước')).toEqual(forward.toReversed());
  },
);
