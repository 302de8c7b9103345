import { describe, expect, it } from 'vitest';

import { summarise } from '../../../src/core/forms/answers/summary.ts';
import { exampleOf } from '../../../src/core/forms/engine/examples.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { allScripts } from '../../scripts/all-scripts.ts';
import { playedOnForm } from '../../support/form-door.ts';
import { languages } from '../../support/languages.ts';
import { questionsOf } from './questions-with-examples.ts';
import { TalkedDraft, text, words } from './talk.ts';

const kinds = [
  'ward',
  'commune',
  'department',
  'front_org',
  'public_service_unit',
  'vertical_agency',
  'enterprise',
];

/** All examples that a unit of a kind sees, as one text. */
const examplesOf = (form: Form, unitKind: string, language: (typeof languages)[number]): string => {
  const env = { ...new TalkedDraft(form).contact('Lan').env, unitKind };
  return questionsOf(form)
    .map((question) => text.words(exampleOf({ env }, question, 1), language))
    .join('\n');
};

/** Fewer mean that most units see the examples of others. */
const FEWEST = 3;
/** What one message of Telegram holds. */
const ONE_PAGE = 4096;

describe.each(allForms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const script = allScripts.find((one) => one.form.id === id);

  it('is filled in by somebody believable', () => {
    expect(script?.steps.length).toBeGreaterThan(2);
  });

  it('has examples for the kinds of units', () => {
    for (const language of languages) {
      const different = new Set(kinds.map((kind) => examplesOf(form, kind, language)));
      expect(different.size).toBeGreaterThanOrEqual(FEWEST);
    }
  });

  it('is read on one page once it is handed in', () => {
    if (!script) throw new Error('no script');
    const page = summarise(form, playedOnForm(script).submitted()).map(words).join('\n');
    expect(page).not.toBe('');
    expect(page.length).toBeLessThan(ONE_PAGE);
  });
});
