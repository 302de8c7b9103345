import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Answer, Filled } from '../../../src/core/forms/answers/answers.ts';
import { staleMarks } from '../../../src/core/forms/answers/apply-writes.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { progress } from '../../../src/core/forms/answers/progress.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { sheetOf } from '../../../src/core/forms/schema/sheet.ts';
import { sized } from '../../support/sized.ts';
import { type AnyForm, anyForm } from './any-form.ts';
import { goOn } from './good-answers.ts';
import { type Contact, fileId, TalkedDraft } from './talk.ts';

const words = fc.constantFrom(
  'có',
  'không',
  '12',
  '1.234',
  '90; 92,5; 94',
  '5; -; 7',
  '2: 8; 3: 9',
  'Hai: 4',
  'red; blue',
  '30/11/2027',
  '15/KH-UBND ngày 5/1/2027',
  'Nội dung',
  '- Một\n- Hai',
  'Tên\t5\nKhác\t7',
  '-',
  'N/A',
  'bỏ qua',
  'để sau',
  'xem file đính kèm',
  '2 tỷ',
  '👍',
  '1',
  'quay lại',
);

/** What people do: say words, do as a willing person would, go back, send, edit, press anything once more. */
const anyAct = fc.oneof(
  { weight: 5, arbitrary: fc.record({ says: words }) },
  { weight: 5, arbitrary: fc.record({ goesOn: fc.nat({ max: 9 }) }) },
  { weight: 2, arbitrary: fc.constant({ goesBack: true as const }) },
  { weight: 2, arbitrary: fc.record({ sendsAlbum: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.constant({ sendsSticker: true as const }) },
  { weight: 2, arbitrary: fc.record({ edits: words }) },
  { weight: 3, arbitrary: fc.record({ presses: fc.nat({ max: 40 }), isTwice: fc.boolean() }) },
);
type Act = typeof anyAct extends fc.Arbitrary<infer Value> ? Value : never;

const opened = ({ form, facts }: AnyForm): Contact =>
  new TalkedDraft(form, { facts }).contact('Lan');

let files = 0;

const sendsAlbum = (lan: Contact, count: number): void => {
  files += 1;
  const mediaGroupId = count > 1 ? { mediaGroupId: `m${files}` } : {};
  for (let n = 0; n < count; n += 1)
    lan.sends({ id: fileId(`f${files}-${n}`), name: `Trang ${n}.pdf`, ...mediaGroupId });
};

const does = (lan: Contact, act: Act): void => {
  if ('says' in act) lan.says(act.says);
  else if ('goesOn' in act) willing(lan, act.goesOn);
  else if ('goesBack' in act) lan.does({ type: 'back' });
  else if ('sendsAlbum' in act) sendsAlbum(lan, act.sendsAlbum);
  else if ('sendsSticker' in act)
    lan.does({ type: 'sent-other', kind: 'sticker', messageId: 3, chatId: 7 });
  else if ('edits' in act) lan.edits(lan.lastMessage, act.edits);
  else pressesAny(lan, act);
};

const pressesAny = (
  lan: Contact,
  { presses, isTwice }: { presses: number; isTwice: boolean },
): void => {
  const buttons = lan.buttons.filter(
    ({ action }) => !['delete-yes', 'cancel-yes', 'submit-yes'].includes(action.op),
  );
  const button = buttons[presses % Math.max(buttons.length, 1)];
  if (!button) return;
  lan.press(button);
  if (!isTwice) return;
  const once = lan.draft.filled;
  lan.press(button);
  expect(changedIn(once.answers, lan)).toEqual([]);
};

/** A willing person's next act, whatever the form. */
const willing = (lan: Contact, n: number): void => {
  const { place } = lan.shownAt;
  const wanted = place.type === 'items' ? (isShort(lan, place.group) ? 'add' : 'leave') : '';
  const button = lan.buttons.find(({ action }) => action.op === wanted);
  if (button) lan.press(button);
  else goOn(lan, n);
};

const isShort = ({ draft }: Contact, group: string): boolean => {
  const field = draft.form.fields.find(({ id }) => id === group);
  return field?.type === 'group' && (draft.filled.items[group]?.length ?? 0) < field.min;
};

/** An answer, and none of those below it. */
const itself = (path: string): string => `${path}=`;

const changedIn = (before: ReadonlyMap<string, Answer>, { draft }: Contact): string[] => [
  ...[...draft.filled.answers]
    .filter(
      ([path, { value }]) => JSON.stringify(before.get(path)?.value) !== JSON.stringify(value),
    )
    .map(([path]) => path),
  ...[...before.keys()].filter((path) => !draft.filled.answers.has(path)),
];

const listOf = (path: string): string => path.split('.')[0] ?? '';

/** That there is nothing of the kind is said of the list, whichever of its questions is asked. */
const meantBy = (path: string): string[] =>
  path.includes('.') ? [path, itself(listOf(path))] : [path];

/**
 * The questions, or the list, whose answers an act may change; null: several that the words themselves name. Who
 * is asked whether all items of a pasted list are meant, and says so, adds them.
 */
const mayChange = (lan: Contact, act: Act): readonly string[] | null => {
  const { place, pending } = lan.cursor;
  if ('goesBack' in act || 'sendsSticker' in act) return [];
  // What is left to a document is left out of all that it says.
  const isOne = 'says' in act && !/[;\n\t]|ngày|:|^xem file đính kèm$/u.test(act.says);
  if (!isOne || place.type !== 'question') return null;
  // Figures that wait to be seen are those of their table, wherever the person is meanwhile.
  const { path } = pending === null || pending.type === 'rows' ? place : pending;
  return pending?.type === 'list' ? [listOf(path)] : meantBy(path);
};

const isAmong = (path: string, own: readonly string[]): boolean =>
  own.some((one) => path === one || itself(path) === one || path.startsWith(`${one}.`));

/** Several answers of one message stand in the order in which it says them. */
const expectInOrder = (lan: Contact, said: string, changed: readonly string[]): void => {
  const { form, filled } = lan.draft;
  const order = (path: string): number =>
    form.fields.findIndex(({ id }) => id === path.split('.')[0]) * 100 +
    (filled.items[path.split('.')[0] ?? '']?.indexOf(path.split('.')[1] ?? '') ?? 0);
  const raws = changed
    .toSorted((one, other) => order(one) - order(other))
    .map((path) => filled.answers.get(path)?.raw ?? '')
    .filter((raw) => raw !== '' && raw !== said);
  const places = raws.map((raw) => said.indexOf(raw));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
};

it('answers every event, files what was said under its own question, and takes a second tap once', () => {
  fc.assert(
    fc.property(anyForm, fc.array(anyAct, { minLength: 12, maxLength: 26 }), (any, acts) => {
      const lan = opened(any);
      for (const act of acts) {
        const before = new Map(lan.draft.filled.answers);
        const own = mayChange(lan, act);
        does(lan, act);
        const changed = changedIn(before, lan);
        expect(changed.filter((path) => own !== null && !isAmong(path, own))).toEqual([]);
        if ('says' in act) expectInOrder(lan, act.says, changed);
        expect(lan.screen.lines.length).toBeGreaterThan(0);
        expect(lan.buttons.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: sized({ full: 60, brief: 20 }) },
  );
});

const FORWARD: ReadonlySet<string> = new Set(['keep', 'leave', 'done']);

/** On again from where somebody went back to, taking nothing but what stands there. */
const goesForward = (lan: Contact): boolean => {
  const button = lan.buttons.find(({ action }) => FORWARD.has(action.op));
  if (!button) return false;
  lan.press(button);
  return true;
};

const isAtOpen = ({ cursor: { place, pending }, draft }: Contact): boolean =>
  place.type === 'question' && pending === null && !draft.filled.answers.has(place.path);

const goesBackAndForward = (lan: Contact, { form }: AnyForm): void => {
  const [at, filled] = [lan.at, lan.draft.filled];
  lan.does({ type: 'back' });
  expect(lan.draft.filled).toBe(filled);
  // Out of an item one goes to its list, and a list is left as a whole.
  if (lan.at === at || lan.cursor.place.type !== 'question') return;
  const isThere = goesForward(lan);
  expect(changedIn(filled.answers, lan)).toEqual([]);
  // A table is entered as a whole.
  const places = [at, ...(sheetOf(form, at) ? ['rows'] : [])];
  expect(isThere && !places.includes(lan.at) ? lan.at : at).toBe(at);
  if (!isThere) lan.does({ type: 'review' });
};

it('leads back and forward to the same place with the same answers', () => {
  fc.assert(
    fc.property(anyForm, fc.array(fc.nat({ max: 9 }), { maxLength: 30 }), (any, choices) => {
      const lan = opened(any);
      for (const n of choices) {
        willing(lan, n);
        if (isAtOpen(lan)) goesBackAndForward(lan, any);
        expect(lan.buttons.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: sized({ full: 40, brief: 14 }) },
  );
});

/** What is stored of a question moves on by one with each answer to it, or each file of an album. */
const expectOnward = (
  before: ReadonlyMap<string, Answer>,
  { draft }: Contact,
  atMost: number,
): void => {
  const skipped = [...draft.filled.answers.values()].filter(
    ({ path, rev, isFact }) => !isFact && rev > (before.get(path)?.rev ?? 0) + atMost,
  );
  expect(skipped).toEqual([]);
};

it('lets two people fill in one draft, each answering what they were shown', () => {
  const twoActs = fc.array(fc.tuple(fc.boolean(), anyAct), { minLength: 14, maxLength: 30 });
  fc.assert(
    fc.property(anyForm, twoActs, (any, acts) => {
      const draft = new TalkedDraft(any.form, { facts: any.facts });
      const [lan, minh] = [draft.contact('Lan'), draft.contact('Minh')];
      for (const [isLan, act] of acts) {
        const person = isLan ? lan : minh;
        const before = new Map(draft.filled.answers);
        const own = mayChange(person, act);
        does(person, act);
        const changed = changedIn(before, person);
        expect(changed.filter((path) => own !== null && !isAmong(path, own))).toEqual([]);
        expectOnward(before, person, 'sendsAlbum' in act ? act.sendsAlbum : 1);
        for (const one of [lan, minh]) expect(one.buttons.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: sized({ full: 40, brief: 14 }) },
  );
});

it('leads any draft to the review, where it may be handed in', () => {
  const anyActs = fc.array(anyAct, { maxLength: 8 });
  fc.assert(
    fc.property(anyForm, anyActs, fc.infiniteStream(fc.nat({ max: 99 })), (any, acts, choices) => {
      const lan = opened(any);
      for (const act of acts) does(lan, act);
      for (let done = 0; done < 200 && lan.last?.outcome !== 'submit'; done += 1)
        willing(lan, choices.next().value ?? 0);
      expect(missing(any.form, lan.draft.filled)).toEqual([]);
      expect(lan.last?.outcome).toBe('submit');
    }),
    { numRuns: sized({ full: 30, brief: 10 }) },
  );
});

/** It holds of every draft, and this of every number: they change nothing, but no question stands alone any more. */
const always = { type: 'answered', field: 'nothing' } as const;
const anyNumber = { type: 'usually-at-most', max: Infinity } as const;

const withConditions = (form: Form): Form => ({
  ...form,
  fields: form.fields.map((field) => ({
    ...field,
    constraint: [...(field.constraint ?? []), anyNumber],
    ...(field.relevant || field.calculation ? {} : { relevant: always }),
  })),
});

it('knows the same of a draft where conditions that always hold stand at every question', () => {
  fc.assert(
    fc.property(anyForm, fc.array(anyAct, { minLength: 4, maxLength: 16 }), (any, acts) => {
      const lan = opened(any);
      const conditional = withConditions(any.form);
      for (const act of acts) {
        does(lan, act);
        const { filled } = lan.draft;
        expect(missing(any.form, filled)).toEqual(missing(conditional, { ...filled }));
        expect(progress(any.form, filled)).toEqual(progress(conditional, { ...filled }));
        const marked = withAllMarked(filled);
        expect(staleMarks(any.form, marked)).toEqual(staleMarks(conditional, marked));
      }
    }),
    { numRuns: sized({ full: 40, brief: 10 }) },
  );
});

/** As if conditions had hidden what is shown, and the other way round: an earlier version of a form has had some. */
const withAllMarked = (filled: Filled): Filled => ({
  ...filled,
  answers: new Map(
    [...filled.answers].map(([path, answer]) => [path, { ...answer, stale: !answer.stale }]),
  ),
});
