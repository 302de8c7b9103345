import { expect, it } from 'vitest';

import type { Field } from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import { anotherVersion, insertedBefore } from '../support/another-version.ts';
import { openWorld } from '../support/open-world.ts';
import { askedOf, beginPlan, fillPlan, says, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { storedPlan } from '../support/stored-plan.ts';
import type { World } from '../support/world.ts';

const NEXT = annualPlan.version + 1;

/** Lan has answered up to the number of models; she is asked for it. */
const atModels = async (): Promise<{ world: World; lan: Player }> => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await fillPlan(lan, { until: 'annual-plan_model_target' });
  return { world, lan };
};

const slogan: Field = { id: 'slogan', section: 'targets', type: 'text', maxLength: 200 };
const withoutModels = (fields: readonly Field[]): Field[] =>
  fields.filter(({ id }) => id !== 'model_target');

const renamed = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if (field.id === 'theme') return { ...field, id: 'motto', aliases: ['theme'] };
    if (field.type !== 'group' || field.id !== 'targets') return field;
    const [name, ...rest] = field.fields;
    if (!name) return field;
    const title = { ...name, id: 'title', aliases: ['target_name'] };
    // What the other questions ask of the name goes by its new id.
    const others = JSON.parse(
      JSON.stringify(rest).replaceAll('"field":"target_name"', '"field":"title"'),
    ) as typeof rest;
    return { ...field, titleField: 'title', fields: [title, ...others] };
  });

const isUrgent: Field = { id: 'is_urgent', section: 'targets', type: 'yes-no' };

it('refuses to start with a form that was changed under its old number (A)', async () => {
  const { world, lan } = await atModels();
  const fields = insertedBefore('theme', slogan);
  const catalogue = anotherVersion({ version: annualPlan.version, fields }, { slogan: 'theme' });
  await expect(world.restart({ catalogue })).rejects.toThrow('annual-plan');
  await lan.says('6');
  expect((await storedPlan(world)).answers['model_target']).toBe(6);
});

it('asks a question of the same kind put in before the place, and files nothing wrongly (A)', async () => {
  const { world, lan } = await atModels();
  const { answers: before } = await storedPlan(world);
  const fields = insertedBefore('theme', slogan);
  const catalogue = anotherVersion({ version: NEXT, fields }, { slogan: 'theme' });
  await world.restart({ catalogue });

  await lan.says('6');
  expect((await storedPlan(world)).answers).toEqual({ ...before, model_target: 6 });
  const answers = { 'annual-plan_slogan': says('Thi đua là yêu nước') };
  await fillPlan(lan, { answers, form: catalogue.forms[0] });
  await submitPlan(lan);
  const { answers: after, versions } = await storedPlan(world);
  expect(after).toMatchObject({ ...before, model_target: 6 });
  expect(after['slogan']).toBeDefined();
  expect(versions).toMatchObject([{ formVersion: NEXT }]);
});

it('asks a question of another kind put in before the place (B)', async () => {
  const { world, lan } = await atModels();
  const { answers: before } = await storedPlan(world);
  const fields = insertedBefore('theme', isUrgent);
  const catalogue = anotherVersion({ version: NEXT, fields }, { is_urgent: 'campaigns_criteria' });
  await world.restart({ catalogue });
  await lan.says('6');
  await lan.says('/xemlai');
  await lan.taps('form-button_fill-missing');
  await lan.says('có');
  expect((await storedPlan(world)).answers).toMatchObject({
    ...before,
    model_target: 6,
    is_urgent: true,
  });
});

it('moves answers along with renamed questions, also in items, and keeps their buttons off (C)', async () => {
  const { world, lan } = await atModels();
  await lan.says('/xemlai');
  const old = lan.find('form-button_fill-missing');
  const like = { motto: 'theme', targets_title: 'targets_target_name' };
  await world.restart({ catalogue: anotherVersion({ version: NEXT, fields: renamed }, like) });

  await lan.tapsOld(old);
  expect(askedOf(lan)).toBe('annual-plan_model_target');
  expect((await storedPlan(world)).answers).toMatchObject({
    motto: 'Kỷ cương, trách nhiệm, chuyển đổi số',
    'targets.2.title': 'Tỷ lệ gia đình văn hóa',
    'targets.2.target_value': 98.5,
  });
});

it('moves on when the very question at hand is gone (45)', async () => {
  const { world, lan } = await atModels();
  const catalogue = anotherVersion({ version: NEXT, fields: withoutModels });
  await world.restart({ catalogue });
  await lan.says('35%');
  const { answers } = await storedPlan(world);
  expect(answers['model_target']).toBeUndefined();
  expect(Object.values(answers)).not.toContain('35%');
  await fillPlan(lan, { form: catalogue.forms[0] });
  await submitPlan(lan);
  expect((await storedPlan(world)).versions).toHaveLength(1);
});

it('says that a form is asked for no more, keeps what was answered, and goes on once it is back (45)', async () => {
  const { world, lan } = await atModels();
  const { answers: before } = await storedPlan(world);
  const old = lan.find('form-button_review');
  const forms = allForms.filter(({ id }) => id !== annualPlan.id);
  await world.restart({ catalogue: { forms, text: createText() } });
  for (const said of ['6', '/tieptuc', '/xemlai', '/luu']) {
    await lan.says(said);
    expect(lan.news.join(''), `after ${said}`).not.toBe('');
  }
  await lan.tapsOld(old);
  expect(`${lan.toast ?? ''}${lan.news.join('')}`).not.toBe('');
  await lan.says('/menu');
  expect(lan.news.join('')).not.toBe('');
  await world.restart();
  expect((await storedPlan(world)).answers).toEqual(before);
  await lan.says('/menu');
  await lan.taps('button-task-drafting');
  expect(askedOf(lan)).toBe('annual-plan_model_target');
});
