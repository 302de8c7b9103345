import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer } from '../../../src/core/forms/answers/answers.ts';
import { contentOf, parseContent } from '../../../src/core/forms/answers/content.ts';
import { missing } from '../../../src/core/forms/answers/missing.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { locate } from '../../../src/core/forms/schema/path.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { diceOf, randomDraft } from '../../support/random-answers.ts';
import { sized } from '../../support/sized.ts';
import { goOn } from './good-answers.ts';
import { type Contact, fileId, text } from './talk.ts';

/** What people say at any question, whether it fits there or not. */
const words = fc.constantFrom(
  'có',
  'không',
  '12',
  '0',
  '1.234',
  '85%',
  '25; 40; -; 3',
  '2: 8; 3: 9',
  '41/40; 7/6',
  'chưa có số liệu',
  'không áp dụng',
  '30/11/2026',
  'tháng 3',
  '15/KH-UBND ngày 5/1/2027',
  'Trần Thu Hà',
  '- Một việc\n- Hai việc',
  'Tên\t5\nKhác\t7',
  'bỏ qua',
  'để sau',
  'như năm trước',
  'xem file đính kèm',
  '2 tỷ',
  '👍',
  '1',
  'quay lại',
);

/** Of these each can answer one question alone. */
const single = words.filter((one) => !/[;\n\t]|ngày|đính kèm/u.test(one));

const anyAct = fc.oneof(
  { weight: 4, arbitrary: fc.record({ says: words }) },
  { weight: 5, arbitrary: fc.record({ goesOn: fc.nat({ max: 9 }) }) },
  { weight: 2, arbitrary: fc.constant({ goesBack: true as const }) },
  { weight: 1, arbitrary: fc.record({ sends: fc.constantFrom('KH.pdf', 'BC.docx', 'a.jpg') }) },
  { weight: 1, arbitrary: fc.constant({ sendsSticker: true as const }) },
  { weight: 2, arbitrary: fc.record({ edits: words }) },
  { weight: 4, arbitrary: fc.record({ presses: fc.nat({ max: 60 }) }) },
);
type Act = typeof anyAct extends fc.Arbitrary<infer Value> ? Value : never;

const days = [
  '15/1/2027',
  '2/2/2027',
  '10/2/2027',
  '30/6/2027',
  '20/12/2027',
  '31/12/2027',
  '31/12/2030',
  '20/12/2026',
  '1/3/2028',
];

const pathOf = (at: object | null): string | null =>
  at !== null && 'path' in at && typeof at.path === 'string' ? at.path : null;

/** What they may say beside what `goOn` does, where one answer has to go with another. */
const fittingWords = (
  type: string | undefined,
  n: number,
  isRefused: boolean,
): string | undefined => {
  if (type === 'date') return days[n % days.length];
  const isNumber = type === 'integer' || type === 'decimal';
  return isNumber && isRefused ? String(Math.max((n % 5) * 125, 1)) : undefined;
};

/** What a willing person does next; sooner or later it goes with the other answers. */
const willing = (lan: Contact, n: number): void => {
  const { pending } = lan.shownAt;
  const isRefused = pending?.type === 'refused';
  const type = locate(lan.draft.form, pathOf(lan.shownAt.place) ?? '')?.field.type;
  const said = pending === null || isRefused ? fittingWords(type, n, isRefused) : undefined;
  if (said === undefined) goOn(lan, n);
  else lan.says(said);
};

let files = 0;

const does = (lan: Contact, act: Act): void => {
  if ('says' in act) lan.says(act.says);
  else if ('goesOn' in act) willing(lan, act.goesOn);
  else if ('goesBack' in act) lan.does({ type: 'back' });
  else if ('sends' in act) lan.sends({ id: fileId(`s${(files += 1)}`), name: act.sends });
  else if ('sendsSticker' in act)
    lan.does({ type: 'sent-other', kind: 'sticker', messageId: 3, chatId: 7 });
  else if ('edits' in act) lan.edits(lan.lastMessage, act.edits);
  else presses(lan, act.presses);
};

const FINAL: ReadonlySet<string> = new Set(['delete-yes', 'cancel-yes', 'submit-yes']);

const presses = (lan: Contact, n: number): void => {
  const buttons = lan.buttons.filter(({ action }) => !FINAL.has(action.op));
  const button = buttons[n % Math.max(buttons.length, 1)];
  if (button) lan.press(button);
};

/** Half answered, as somebody left it. */
const halfDone = (form: Form, seed: number): Contact =>
  randomDraft(form, diceOf(seed)).contact('Lan');

const changed = (before: ReadonlyMap<string, Answer>, { draft }: Contact): string[] => [
  ...[...draft.filled.answers]
    .filter(
      ([path, { value }]) => JSON.stringify(before.get(path)?.value) !== JSON.stringify(value),
    )
    .map(([path]) => path),
  ...[...before.keys()].filter((path) => !draft.filled.answers.has(path)),
];

/** The list and the questions beside which a press or word may file: its own, its list, its table. */
const isOwn = (own: string, path: string): boolean =>
  path === own || path.split('.')[0] === own.split('.')[0];

/** Said at a question, with what changed elsewhere. */
const straysOf = (lan: Contact, said: string): string[] => {
  const { place, pending } = lan.cursor;
  // A table is answered as a whole.
  const own = place.type === 'question' ? (pathOf(pending) ?? place.path) : null;
  const before = new Map(lan.draft.filled.answers);
  lan.says(said);
  // What is left to a document is left out of all that it says, which is told.
  const isLeft = lan.last?.notices.some(({ key }) => key === 'form-left-to-document');
  if (own === null || isLeft === true) return [];
  const instead = locate(lan.draft.form, own)?.field.skipSets?.field;
  return changed(before, lan).filter((path) => !isOwn(own, path) && path !== instead);
};

const FORWARD: ReadonlySet<string> = new Set(['keep', 'leave', 'done']);

/** Back and on again from an open question: the answers that this changes. */
const changedByGoingBack = (lan: Contact): string[] => {
  const { place, pending } = lan.cursor;
  const { filled } = lan.draft;
  if (place.type !== 'question' || pending || filled.answers.has(place.path)) return [];
  lan.does({ type: 'back' });
  const forward = lan.buttons.find(({ action }) => FORWARD.has(action.op));
  // Out of an item one goes to its list, which is left as a whole.
  const isInSight = lan.at !== place.path && lan.cursor.place.type === 'question';
  if (isInSight && forward) lan.press(forward);
  else if (lan.at !== place.path) lan.does({ type: 'review' });
  return changed(filled.answers, lan);
};

/** One answer is opened from the review and given anew: the others that this changes. */
const changedBeside = (lan: Contact, at: number): string[] => {
  const { form, filled } = lan.draft;
  const own = [...filled.answers.values()].filter(
    ({ path, isFact }) => !isFact && locate(form, path),
  );
  const { path } = own[at % Math.max(own.length, 1)] ?? {};
  if (path === undefined) return [];
  lan.does({ type: 'pressed', action: { op: 'open', path }, rev: 0 });
  goOn(lan, 4);
  return changed(filled.answers, lan).filter(
    (one) => one !== path && own.some((other) => other.path === one),
  );
};

describe.each(allForms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  it('answers every event, and hands in what can be read', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(anyAct, { minLength: 8, maxLength: 24 }), (seed, acts) => {
        const lan = halfDone(form, seed);
        for (const act of acts) {
          const before = lan.draft.filled.answers;
          does(lan, act);
          const isMute = 'goesBack' in act || 'sendsSticker' in act;
          expect(isMute ? changed(before, lan) : []).toEqual([]);
          expect(lan.screen.lines.length).toBeGreaterThan(0);
          expect(lan.buttons.length).toBeGreaterThan(0);
        }
        const content = contentOf(form, lan.draft.filled, lan.draft.files);
        expect(parseContent(JSON.parse(JSON.stringify(content)))).toEqual(content);
        for (const line of summarise(form, content)) text.html(line, 'vi');
      }),
      { numRuns: sized({ full: 9, brief: 1 }) },
    );
  });

  it('files a single word under the question that it answers, or under none', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(single, { minLength: 6, maxLength: 16 }), (seed, said) => {
        const lan = halfDone(form, seed);
        const strays = said.flatMap((one, n) => {
          const found = straysOf(lan, one);
          willing(lan, n);
          return found;
        });
        expect(strays).toEqual([]);
      }),
      { numRuns: sized({ full: 9, brief: 1 }) },
    );
  });

  it('leads back and forward with the same answers', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat({ max: 9 }), { maxLength: 20 }), (seed, choices) => {
        const lan = halfDone(form, seed);
        const lost = choices.flatMap((n) => {
          willing(lan, n);
          return changedByGoingBack(lan);
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: sized({ full: 9, brief: 1 }) },
    );
  });

  it('leads any draft to the review, where it may be handed in', () => {
    const anyActs = fc.array(anyAct, { maxLength: 6 });
    const anyChoices = fc.infiniteStream(fc.nat({ max: 99 }));
    fc.assert(
      fc.property(fc.nat(), anyActs, anyChoices, (seed, acts, choices) => {
        const lan = halfDone(form, seed);
        for (const act of acts) does(lan, act);
        for (let done = 0; done < 500 && lan.last?.outcome !== 'submit'; done += 1)
          willing(lan, choices.next().value ?? 0);
        expect(missing(form, lan.draft.filled).map(({ path }) => path)).toEqual([]);
        expect(lan.last?.outcome).toBe('submit');
      }),
      { numRuns: sized({ full: 6, brief: 1 }) },
    );
  });

  it('keeps every other answer when one is changed from the review', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, at) => {
        expect(changedBeside(halfDone(form, seed), at)).toEqual([]);
      }),
      { numRuns: sized({ full: 30, brief: 4 }) },
    );
  });
});
