import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkIn } from '../../../src/core/check-ins/check-in.ts';
import { contentOf, parseContent } from '../../../src/core/forms/answers/content.ts';
import type { Facts } from '../../../src/core/forms/answers/facts.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { progress } from '../../../src/core/forms/answers/progress.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import type { Action } from '../../../src/core/forms/engine/action.ts';
import type { FormEvent } from '../../../src/core/forms/engine/event.ts';
import type { Field } from '../../../src/core/forms/schema/form.ts';
import { locate } from '../../../src/core/forms/schema/path.ts';
import type { FormButton } from '../../../src/core/forms/screens/show.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { sized } from '../../support/sized.ts';
import { goOn } from './good-answers.ts';
import { smallForm } from './small-form.ts';
import { type Contact, fileId, TalkedDraft, text } from './talk.ts';

/** One field of every type, a condition, and a group, for what the plan does not have. */
const everything: Field[] = [
  { id: 'intro', type: 'note' },
  { id: 'colors', type: 'multi-choice', options: [{ code: 'red' }, { code: 'blue' }], max: 1 },
  { id: 'sure', type: 'yes-no' },
  {
    id: 'why',
    type: 'text',
    maxLength: 40,
    relevant: { type: 'equals', field: 'sure', value: false },
  },
  { id: 'papers', type: 'file', accept: ['pdf', 'word'], max: 2, required: false },
  {
    id: 'items',
    type: 'group',
    min: 0,
    max: 2,
    titleField: 'name',
    fields: [
      { id: 'name', type: 'text', maxLength: 40, constraint: [{ type: 'unique' }] },
      { id: 'share', type: 'percent', min: 0, max: 100, default: { type: 'value', value: 50 } },
    ],
  },
];
const small = smallForm(everything, {
  rules: [{ severity: 'refuse', when: { type: 'sum-above', fields: ['items.share'], max: 100 } }],
});

const saying = fc.oneof(
  fc.constantFrom(
    '1',
    '2',
    'có',
    'không',
    'bỏ qua',
    '1.234',
    '30/11',
    '11/30/2026',
    '95%',
    '6; 35%; 4',
    'để sau',
  ),
  fc.constantFrom(
    '15/KH-UBND',
    '2 tỷ',
    '- một\n- hai',
    'mai',
    'x'.repeat(4050),
    'Nội dung đủ dài để',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const paths = fc.constantFrom(
  ...annualPlan.fields.map(({ id }) => id),
  ...small.fields.map(({ id }) => id),
  'targets.k001.target_name',
  'targets.k001.unit_of_measure',
  'items.k001.share',
  'targets.k001.status',
  'targets.k001.value',
  'targets.k001.target_value',
  'nowhere',
  'targets.zzzz.nowhere',
);
const groups = fc.constantFrom('targets', 'campaigns', 'items', 'nowhere');
const keys = fc.constantFrom('k001', 'k002', 'zzzz');

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    op: fc.constantFrom('set', 'select', 'unselect'),
    path: paths,
    code: fc.constantFrom('yes', 'no', 'percent', 'signed', 'later', 'red', 'blue', '3', 'nothing'),
  }),
  fc.record({
    op: fc.constantFrom(
      'done',
      'keep',
      'default',
      'same',
      'skip',
      'defer',
      'back',
      'retype',
      'mine',
      'theirs',
      'open',
    ),
    path: paths,
  }),
  fc.record({ op: fc.constant('accept'), path: paths, index: fc.nat({ max: 3 }) }),
  fc.record({ op: fc.constant('remove-file'), path: paths, file: fc.constantFrom('f1', 'zz') }),
  fc.record({ op: fc.constantFrom('items', 'add', 'leave'), group: groups }),
  fc.record({ op: fc.constantFrom('item', 'delete', 'delete-yes'), group: groups, key: keys }),
  fc.record({ op: fc.constantFrom('review', 'whole'), page: fc.nat({ max: 8 }) }),
  fc.constant({ op: 'jump' }),
  fc.record({
    op: fc.constantFrom(
      'missing',
      'fill-missing',
      'submit',
      'submit-yes',
      'cancel-no',
      'pause',
      'undo',
    ),
  }),
) as fc.Arbitrary<Action>;

/** What a person may do: an event, or the n-th button of the screen, new or an old one. */
type Play = { type: 'tap' | 'tap-old' | 'go-on'; n: number };
type Act = FormEvent | Play;

const message = { messageId: fc.integer({ min: 1, max: 40 }), chatId: fc.constant(7) };
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ type: fc.constant('go-on'), n: fc.nat({ max: 9 }) }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('tap'), n: fc.nat({ max: 20 }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('tap-old'), n: fc.nat({ max: 200 }) }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('said'), text: saying, ...message }) },
  fc.record({ type: fc.constant('edited'), text: saying, ...message }),
  fc.record({
    type: fc.constant('sent-file'),
    file: fc.record({
      id: fc.constantFrom(fileId('f1'), fileId('f2'), fileId('f3')),
      name: fc.constantFrom('a.pdf', 'Tuyệt mật.pdf', ''),
      size: fc.constantFrom(10, 30_000_000),
      mime: fc.constantFrom('application/pdf', 'image/jpeg', ''),
      kind: fc.constantFrom('document', 'photo'),
      mediaGroupId: fc.constantFrom('g1', 'g2'),
    }),
    caption: saying,
    ...message,
  }),
  fc.record({
    type: fc.constant('sent-other'),
    kind: fc.constant('voice'),
    caption: saying,
    ...message,
  }),
  fc.record({ type: fc.constant('pressed'), action: anyAction, rev: fc.nat({ max: 3 }) }),
  fc.record({ type: fc.constantFrom('back', 'skip', 'review', 'pause', 'show', 'cancel') }),
) as fc.Arbitrary<Act>;

/** `seen` collects the buttons of earlier screens, which stay in the chat. */
const play = (person: Contact, act: Act, seen: FormButton[]): void => {
  const { buttons } = person;
  seen.push(...buttons);
  if (!('n' in act)) {
    person.does(act);
    return;
  }
  const among = act.type === 'tap' ? buttons : seen;
  const button = among[act.n % Math.max(among.length, 1)];
  if (act.type === 'go-on') goOn(person, act.n);
  else if (button) person.press(button);
};

const manyActs = { minLength: 30, maxLength: 90, size: 'max' } as const;

/** Two targets that a check-in is about, one of which was reported before. */
const twoTargets: Facts = {
  items: {
    targets: [
      {
        key: 'k001',
        values: { target_name: 'Hồ sơ', target_value: 90, last_value: 50, direction: 'increase' },
        context: [],
        last: { status: 'at_risk', value: 50 },
      },
      { key: 'k002', values: { target_name: 'Mô hình', target_value: 3 }, context: [], last: {} },
    ],
  },
};

describe.each([
  { form: annualPlan, given: {} },
  { form: small, given: {} },
  { form: checkIn, given: { facts: twoTargets } },
])('$form.id', ({ form, given }) => {
  it('takes any events of two people without failing, and shows a whole screen after each', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), anyAct), manyActs), (acts) => {
        const draft = new TalkedDraft(form, given);
        const [lan, minh] = [draft.contact('Lan'), draft.contact('Minh')];
        const seen: FormButton[] = [];
        for (const [isLan, act] of acts) play(isLan ? lan : minh, act, seen);
        const content = contentOf(form, draft.filled, draft.files);
        expect(parseContent(JSON.parse(JSON.stringify(content)))).toEqual(content);
        for (const line of summarise(form, content)) text.html(line, 'vi');
      }),
      { numRuns: sized({ full: 30, brief: 10 }) },
    );
  });

  it('is submitted only when nothing is missing, and what was stored stays valid', () => {
    fc.assert(
      fc.property(fc.array(anyAct, manyActs), (acts) => {
        const draft = new TalkedDraft(form, given);
        const lan = draft.contact('Lan');
        const seen: FormButton[] = [];
        for (const act of acts) {
          play(lan, act, seen);
          const isSubmitted = lan.last?.outcome === 'submit';
          expect(isSubmitted && missing(form, draft.filled).length > 0).toBe(false);
        }
        for (const answer of draft.filled.answers.values())
          expect(answer.rev > 0 || answer.isFact).toBe(true);
      }),
      { numRuns: sized({ full: 30, brief: 10 }) },
    );
  });

  it('leads anybody who answers to the review and lets them submit', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 99 })), (choices) => {
        const draft = new TalkedDraft(form, given);
        const lan = draft.contact('Lan');
        for (let acts = 0; acts < 400 && lan.last?.outcome !== 'submit'; acts += 1)
          goOn(lan, choices.next().value ?? 0);
        expect(lan.last?.outcome).toBe('submit');
      }),
      { numRuns: sized({ full: 20, brief: 7 }) },
    );
  });

  it('never shows less done to somebody who answers, and all only when nothing is missing', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 99 })), (choices) => {
        const draft = new TalkedDraft(form, given);
        const lan = draft.contact('Lan');
        let before = progress(form, draft.filled);
        for (let acts = 0; acts < 120 && lan.last?.outcome !== 'submit'; acts += 1) {
          const isWhole = missing(form, draft.filled).length === 0;
          goOn(lan, choices.next().value ?? 0);
          const after = progress(form, draft.filled);
          const isMissing = missing(form, draft.filled).length > 0;
          expect(after.share === 1 && isMissing).toBe(false);
          // Whoever begins one item more has more to do.
          expect((isWhole && isMissing) || after.share >= before.share).toBe(true);
          before = after;
        }
      }),
      { numRuns: sized({ full: 20, brief: 7 }) },
    );
  });

  it('keeps every other answer when one is changed from the review', () => {
    const whole = new TalkedDraft(form, given);
    const writer = whole.contact('Lan');
    for (let acts = 0; acts < 400 && writer.last?.outcome !== 'submit'; acts += 1) goOn(writer, 3);
    const before = [...whole.filled.answers.values()].filter(
      ({ path, isFact }) => !isFact && locate(form, path),
    );
    expect(before.length).toBeGreaterThan(4);
    for (const { path } of before) {
      const draft = new TalkedDraft(form, { ...given, filled: whole.filled });
      const lan = draft.contact('Lan');
      lan.does({ type: 'pressed', action: { op: 'open', path }, rev: 0 });
      expect(lan.at).toBe(path);
      goOn(lan, 4);
      for (const other of before.filter((answer) => answer.path !== path))
        expect(draft.value(other.path)).toEqual(other.value);
    }
  });
});
