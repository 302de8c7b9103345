import { describe, expect, it } from 'vitest';

import type { Form } from '../../../src/core/forms/forms.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { rememberForms } from '../../../src/core/submissions/remember-forms.ts';
import { hash, openPeopleWorld } from '../../support/people-world.ts';

const formsWith = (version: number, sections = annualPlan.sections) =>
  new Map([[annualPlan.id, { ...annualPlan, version, sections }]]);

const formAsking = (...fields: Form['fields']): ReadonlyMap<string, Form> =>
  new Map([[annualPlan.id, { ...annualPlan, fields }]]);

describe('the forms that a database has seen', () => {
  it('may come again and may get a new version', async () => {
    const { run } = await openPeopleWorld('');
    await run(({ installation }) => rememberForms(installation, formsWith(1), hash));
    await run(({ installation }) => rememberForms(installation, formsWith(1), hash));
    const longer = formsWith(2, [...annualPlan.sections, 'more']);
    await expect(
      run(({ installation }) => rememberForms(installation, longer, hash)),
    ).resolves.toBeUndefined();
  });

  it('may come to read words otherwise, since what is kept stays what it is', async () => {
    const { run } = await openPeopleWorld('');
    const date = { id: 'start', type: 'date' } as const;
    await run(({ installation }) => rememberForms(installation, formAsking(date), hash));
    const reading = formAsking({ ...date, ofPeriod: 'first' });
    await run(({ installation }) => rememberForms(installation, reading, hash));
    const bounded = formAsking({ ...date, ofPeriod: 'first', max: { type: 'year-end' } });
    await expect(
      run(({ installation }) => rememberForms(installation, bounded, hash)),
    ).rejects.toThrow('the form "annual-plan" was changed');
  });

  it('refuses a form that was changed under its old version', async () => {
    const { run } = await openPeopleWorld('');
    await run(({ installation }) => rememberForms(installation, formsWith(1), hash));
    const changed = formsWith(1, [...annualPlan.sections, 'more']);
    await expect(
      run(({ installation }) => rememberForms(installation, changed, hash)),
    ).rejects.toThrow('the form "annual-plan" was changed under its old version 1');
  });
});
