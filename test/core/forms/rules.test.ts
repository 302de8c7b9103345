import { describe, expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/answers/content.ts';
import type { Facts } from '../../../src/core/forms/answers/facts.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import { lint } from '../../../src/core/forms/engine/lint.ts';
import type { Field, Form } from '../../../src/core/forms/schema/form.ts';
import { moreThan, type Rule } from '../../../src/core/forms/schema/rules.ts';
import { door, type FormDoor } from '../../support/form-door.ts';
import { refOf } from '../../support/ref-of.ts';
import { smallForm } from './small-form.ts';
import { words } from './talk.ts';

const whole = (id: string, more: Partial<Field> = {}): Field =>
  ({ id, type: 'integer', min: 0, max: 10_000, ...more }) as Field;
const reason: Field = { id: 'reason', type: 'text', maxLength: 200 };

const granted: Rule = { severity: 'refuse', when: moreThan('granted', 'proposed') };
const awards = smallForm([whole('proposed'), whole('granted'), whole('after')], {
  rules: [granted],
});

const marked = (form: Form, at: FormDoor): string[] => {
  const { filled, files } = at.contact.draft;
  return summarise(form, contentOf(form, filled, files)).map(words);
};

describe('a number that is at most another one', () => {
  it('refuses the higher one, says both, and keeps the question', () => {
    const at = door(awards).say('10').say('12');
    at.expectAsk('granted').expectSays('granted (12) không được cao hơn proposed (10).');
    at.say('9').expectAsk('after');
    expect(at.answers()).toEqual({ proposed: 10, granted: 9 });
  });

  it('refuses the same when the other one is lowered afterwards', () => {
    const at = door(awards).say('10').say('9').say('1').tap('1. proposed').say('8');
    at.expectSays('granted (9) không được cao hơn proposed (8).').expectAsk('proposed');
    expect(at.answers()['proposed']).toBe(10);
  });

  it('says nothing where either is left open', () => {
    const at = door(
      smallForm([whole('proposed', { required: false }), whole('granted')], { rules: [granted] }),
    );
    expect(at.tap('form-button_no-data').say('12').asked).toBe('review');
  });

  it('compares the numbers of one item, and those of items with one of the form', () => {
    const form = smallForm(
      [
        whole('all'),
        {
          id: 'models',
          type: 'group',
          min: 1,
          max: 5,
          titleField: 'name',
          fields: [{ id: 'name', type: 'text', maxLength: 20 }, whole('found'), whole('copied')],
        } as Field,
      ],
      {
        rules: [
          { group: 'models', severity: 'refuse', when: moreThan('copied', 'found') },
          { group: 'models', severity: 'refuse', when: moreThan('found', 'all') },
        ],
      },
    );
    const at = door(form).say('20').tap('models').say('Một').say('21');
    at.expectSays('found (21) không được cao hơn all (20)').say('5').say('6');
    at.expectSays('copied (6) không được cao hơn found (5)').say('5');
    at.tap('models').say('Hai').say('9').say('7').tap('form-button_items-done');
    at.tap('1. all').say('8').expectSays('found (9) không được cao hơn all (8)');
    expect(at.answers()['all']).toBe(20);
  });
});

const headcount = whole('headcount', { calculation: { type: 'fact' } });
const facts: Facts = {
  items: {},
  values: { headcount: 100 },
  proposed: { registered: 100 },
  proposedFrom: refOf('five-year-plan.short'),
};
const registration = smallForm([headcount, whole('registered'), reason, whole('after')], {
  rules: [{ severity: 'warn', when: moreThan('registered', 'headcount'), reason: 'reason' }],
});

describe('a number that is usually at most another one', () => {
  it('asks once for the reason, which readers see marked, and refuses nothing', () => {
    const at = door(registration, { facts }).expectAsk('registered').say('120');
    at.expectAsk('reason').expectSays('Lưu ý: registered (120) cao hơn headcount (100).');
    at.say('Gồm 25 lao động hợp đồng').expectAsk('after').say('1').expectAsk('review');
    expect(at.answers()['registered']).toBe(120);
    expect(marked(registration, at).slice(0, 2)).toEqual([
      '<b>Cần lưu ý</b> (1)',
      'reason: Gồm 25 lao động hợp đồng',
    ]);
    at.submit();
  });

  it('asks for none below it, and drops the one given when the number is lowered', () => {
    const at = door(registration, { facts }).say('90').expectAsk('after').say('1');
    expect(marked(registration, at)[0]).not.toContain('Cần lưu ý');
    at.tap('2. registered').say('120').expectAsk('reason').say('Có hợp đồng').expectAsk('review');
    at.tap('2. registered').say('80').expectAsk('review');
    expect(marked(registration, at).join()).not.toContain('Có hợp đồng');
    expect(missing(registration, at.contact.draft.filled)).toEqual([]);
  });

  it('compares with so many per cent of the other', () => {
    const form = smallForm([whole('all'), whole('best'), reason], {
      rules: [
        { severity: 'warn', when: { ...moreThan('best', 'all'), percent: 15 }, reason: 'reason' },
      ],
    });
    expect(door(form).say('100').say('15').asked).toBe('review');
    const at = door(form).say('100').say('16');
    expect(at.asked).toBe('reason');
    at.expectSays('best (16) cao hơn 15% của all (100)');
  });

  it('says nothing where the other paper is not there', () => {
    expect(door(registration).say('120').asked).toBe('after');
  });
});

describe('what does not go together otherwise', () => {
  it('is asked about once at the questions that a rule names, and stays where it is meant', () => {
    const form = smallForm([whole('voted'), whole('present'), whole('after')], {
      rules: [
        {
          severity: 'ask',
          when: moreThan('voted', 'present'),
          about: ['voted', 'present'],
          doubt: 'more-than-there-are',
        },
      ],
    });
    const at = door(form).say('12').say('10').expectAsk('confirm at present');
    at.expectSays('nhiều hơn tổng số').tap('Đúng: 10').expectAsk('after');
    expect(at.answers()).toEqual({ voted: 12, present: 10 });
    at.say('1').tap('1. voted').say('9').expectAsk('review');
  });

  it('counts several numbers together, as far as they are known', () => {
    const form = smallForm(
      [whole('men', { required: false }), whole('women'), whole('praised'), reason],
      {
        rules: [{ severity: 'warn', when: moreThan('praised', 'men', 'women'), reason: 'reason' }],
      },
    );
    const lacking = door(form).tap('Chưa có số liệu').say('5').say('6').expectAsk('reason');
    lacking.expectSays('Lưu ý: praised (6) cao hơn women (5).');
    expect(door(form).say('4').say('5').say('9').asked).toBe('review');
    const at = door(form).say('4').say('5').say('10').expectAsk('reason');
    at.expectSays('Lưu ý: praised (10) cao hơn tổng 2 số liệu liên quan (9).');
  });
});

describe('facts from other papers', () => {
  it('are shown in the review and handed in, and never asked', () => {
    const at = door(registration, { facts }).say('90').say('1').expectAsk('review');
    at.expectSays('headcount: 100');
    expect(at.contact.labels).not.toContain('1. headcount');
    expect(JSON.stringify(at.submit())).toContain('"field":"headcount","value":100');
    expect(Object.keys(at.answers())).not.toContain('headcount');
  });

  it('stand in for an answer at one tap, with the paper that says it', () => {
    const form = smallForm([
      whole('registered', {
        default: { type: 'proposed', otherwise: { type: 'value', value: 7 } },
      }),
      whole('after'),
    ]);
    const at = door(form, { facts }).expectSays('Kế hoạch 5 năm: 100').tap('Dùng: 100');
    expect(at.answers()).toEqual({ registered: 100 });
    expect(door(form).tap('Dùng: 7').answers()).toEqual({ registered: 7 });
  });
});

it('finds mistakes in rules before anybody meets them', () => {
  const rules: Rule[] = [
    { severity: 'refuse', when: moreThan('a', 'nowhere') },
    { severity: 'ask', when: moreThan('a', 'b'), about: ['c'], doubt: 'unfinished' },
    { group: 'list', severity: 'refuse', when: moreThan('a', 'b') },
    { severity: 'warn', when: moreThan('a', 'b'), reason: 'b' },
  ];
  const issues = lint(smallForm([whole('a'), whole('b')], { rules }), () => true);
  expect(issues).toEqual([
    { at: 'nowhere', problem: 'a rule refers to this unknown question' },
    { at: 'c', problem: 'a rule refers to this unknown question' },
    { at: 'list', problem: 'a rule refers to this unknown list' },
    { at: 'b', problem: 'a reason is words beside its number' },
    { at: 'b', problem: 'its condition depends on itself' },
  ]);
});
