import { expect, it } from 'vitest';

import { allScripts } from '../../scripts/all-scripts.ts';
import { annualPlanScript } from '../../scripts/annual-plan.ts';
import { door, playedOnForm } from '../../support/form-door.ts';
import { smallForm } from './small-form.ts';

it.each(allScripts)(
  'the script of $form.id goes from the first question to handing in',
  (script) => {
    expect(playedOnForm(script).submitted().form).toBe(script.form.id);
  },
);

it('tells what is asked, said and stored at the door', () => {
  const plan = door(annualPlanScript.form).expectAsk('objectives').say('Ngắn');
  plan.expectSays('form-error_too-short').expectAsk('objectives');
  plan.say('Động viên cán bộ, Nhân dân hoàn thành nhiệm vụ của năm.').expectAsk('theme');
  plan.tap('form-button_back').expectAsk('objectives');
  expect(Object.keys(plan.answers())).toEqual(['objectives']);
  expect(plan.review()).toContain('Động viên cán bộ');
  expect(() => plan.submit()).toThrow('may not be handed in yet');
});

it('fails a step after which Telegram would refuse the message or cut a button', () => {
  const wide = smallForm([
    { id: 'which', type: 'choice', options: [{ code: 'w'.repeat(28) }] },
    { id: 'name', type: 'text', maxLength: 20 },
  ]);
  expect(() => door(wide).say('1').tap('form-button_back')).toThrow('label is cut');
});
