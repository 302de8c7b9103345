import { describe, expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/answers/content.ts';
import type { FieldRemark } from '../../../src/core/forms/engine/env.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { goOn } from './good-answers.ts';
import { type Contact, TalkedDraft } from './talk.ts';

const LETTERS_A_LINE = 44;

/** How many lines of a phone words take. */
const heightOf = (words: string): number =>
  words
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)))
    .reduce((sum, lines) => sum + lines, 0);

const isTooLong = (screen: string): boolean => heightOf(screen) > 18 || screen.length > 900;

const WORDS = 'Đề nghị đơn vị nêu rõ căn cứ, cách tính và thời hạn của nội dung này. ';
const LONG = 'Thi đua thiết thực, khen đúng người, đúng việc. '.repeat(9).trim();

/** Everything and each item of lists: what the Board may say something of. */
const pathsIn = ({ form, filled }: TalkedDraft): string[] =>
  form.fields.flatMap(({ id, type }) =>
    type === 'group' ? [id, ...(filled.items[id] ?? []).map((key) => `${id}.${key}`)] : [id],
  );

/** A form that was filled in at length and handed in, of which the Board says that much at each of its parts. */
const returned = (form: Form, letters: number): { lan: Contact; words: string; stops: number } => {
  const before = new TalkedDraft(form);
  const filling = before.contact('Lan');
  for (let n = 1; n < 120; n += 1) goOn(filling, n);
  const words = WORDS.repeat(10).slice(0, letters).trim();
  const remarks = pathsIn(before).map((path): FieldRemark => ({ path, words }));
  const content = contentOf(form, before.filled, new Map());
  const answers = new Map(
    [...before.filled.answers].map(([path, answer]) => [
      path,
      typeof answer.value === 'string' && answer.value.startsWith('Nội dung')
        ? { ...answer, value: LONG }
        : answer,
    ]),
  );
  const filled = { ...before.filled, answers };
  const env = { remarks, submitted: { number: 'KH-2027-0001', version: 1, content } };
  const lan = new TalkedDraft(form, { filled, env }).contact('Lan');
  return { lan, words, stops: remarks.length };
};

const screensOf = (lan: Contact, stops: number): string[] =>
  Array.from({ length: stops }, (_, page) => {
    lan.does({ type: 'pressed', action: { op: 'remark', page }, rev: 0 });
    return lan.sees;
  });

const forms = allForms.filter(({ id }) => ['annual-plan', 'registration'].includes(id));

describe.each(forms)('what is asked again of $id', (form) => {
  it.each([60, 500])('stands on a phone with a remark of %i letters', (letters) => {
    const { lan, words, stops } = returned(form, letters);
    const screens = screensOf(lan, stops);
    expect(screens.filter(isTooLong)).toEqual([]);
    // Whatever else is left out, what the Board says is there.
    const asked = screens.filter((screen) => /mục \d+\/\d+ Ban đề nghị/.test(screen));
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((screen) => !screen.includes(words.slice(0, 90)))).toEqual([]);
  });
});
