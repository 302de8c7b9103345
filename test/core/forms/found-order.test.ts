import { expect, it } from 'vitest';

import type { FoundInDocument, FoundItem } from '../../../src/core/forms/answers/found.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { TalkedDraft } from './talk.ts';

const task = (name: string, isSure: boolean): FoundItem => ({
  group: 'tasks',
  cells: { name: { words: name } },
  where: 'V. NHIỆM VỤ',
  isSure,
});

const foundTasks = (...items: FoundItem[]): FoundInDocument & { name: string } => ({
  name: 'KH.docx',
  title: '',
  isUnnumbered: true,
  answers: [],
  items,
  lists: [],
});

/** The tasks of a draft that has taken a document's, the doubtful ones after the plain ones. */
const takenInto = (before: readonly string[], items: FoundItem[]): unknown[] => {
  const draft = new TalkedDraft(annualPlan, { env: { found: foundTasks(...items) } });
  const lan = draft.contact('Lan');
  for (const [at, name] of before.entries()) {
    const path = `tasks.own${at}.name`;
    draft.filled = {
      ...draft.filled,
      rev: at + 1,
      items: { ...draft.filled.items, tasks: [...(draft.filled.items['tasks'] ?? []), `own${at}`] },
      answers: new Map([
        ...draft.filled.answers,
        [
          path,
          {
            path,
            value: name,
            raw: name,
            rev: at + 1,
            stale: false,
            savedAt: draft.now,
            savedBy: lan.env.person,
          },
        ],
      ]),
    };
  }
  lan.does({ type: 'pressed', action: { op: 'found', page: 0, part: 0 }, rev: 0 });
  for (let step = 0; step < 9 && lan.cursor.place.type === 'found'; step += 1) {
    const { step: page } = lan.cursor.place;
    lan.does({ type: 'pressed', action: { op: 'found-take', page }, rev: draft.filled.rev });
  }
  return (draft.filled.items['tasks'] ?? []).map((key) => draft.value(`tasks.${key}.name`));
};

const A = 'Tổ chức tập huấn nghiệp vụ';
const B = 'Biên tập bản tin người tốt việc tốt';
const C = 'Kiểm tra chéo trong cụm';
const D = 'Tổng kết phong trào năm';

it('keeps the order of the document for what was confirmed after the rows below it', () => {
  const items = [task(A, true), task(B, false), task(C, true), task(D, false)];
  expect(takenInto([], items)).toEqual([A, B, C, D]);
});

it('puts the first row first, though it was confirmed last', () => {
  expect(takenInto([], [task(A, false), task(B, true), task(C, true)])).toEqual([A, B, C]);
});

it('leaves what was there in its own order and puts what is new beside it', () => {
  const items = [task(A, true), task(B, false), task(C, true), task(D, true)];
  expect(takenInto([D, A], items)).toEqual([D, A, B, C]);
});
