import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nothingFilled } from '../../../src/core/forms/answers/answers.ts';
import { type Cursor, startCursor } from '../../../src/core/forms/engine/cursor.ts';
import { parseCursor } from '../../../src/core/forms/engine/parse-cursor.ts';
import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { asInstant } from '../../../src/core/shared/instant.ts';
import { TalkedDraft } from './talk.ts';

const question: Cursor = {
  place: { type: 'question', path: 'theme', single: true },
  returnTo: 'review',
  seen: 3,
  pending: null,
  lastMediaGroup: null,
  lastCut: null,
  undo: null,
  document: null,
};

describe('a stored cursor', () => {
  it.each<Partial<Cursor>>([
    {},
    { place: { type: 'items', group: 'targets' }, returnTo: null },
    {
      place: { type: 'item', group: 'targets', key: 'k001' },
      lastMediaGroup: {
        id: 'g',
        path: 'file',
        since: 7,
        taken: ['f1'],
        refused: [{ why: 'form-error_archive', name: 'a.zip' }],
        answered: ['doc_number'],
      },
      lastCut: { path: 'theme', sentAt: asInstant(1), shownAt: asInstant(2), length: 4096 },
    },
    { place: { type: 'review', page: 2 } },
    {
      place: { type: 'found', step: 3, part: 1 },
      document: { file: 'f1', name: 'KH.docx', state: 'open', next: 3 },
      undo: {
        type: 'taken',
        until: asInstant(5),
        answers: [{ path: 'theme', value: null, raw: '' }],
        opened: ['content'],
        items: [{ group: 'targets', key: 'k001' }],
        rev: 7,
        place: { type: 'found', step: 2, part: 0 },
      },
    },
    { place: { type: 'confirm-cancel', back: { type: 'missing' } } },
    {
      pending: {
        type: 'confirm',
        reason: 'swapped',
        candidates: ['2026-11-30', 5, true, null, ['a']],
        path: 'theme',
        raw: '11/30',
        messageId: 4,
        chatId: null,
      },
    },
  ])('is read back as it was: %j', (more) => {
    const cursor = { ...question, ...more };
    expect(parseCursor(JSON.parse(JSON.stringify(cursor)))).toEqual(cursor);
  });

  it.each([
    null,
    'question',
    {},
    { place: null },
    { place: { type: 'question' } },
    { place: { type: 'dancing' } },
    { place: { type: 'constructor' } },
    {
      place: {
        type: 'confirm-cancel',
        back: { type: 'confirm-cancel', back: { type: 'missing' } },
      },
    },
  ])('that cannot be read is none: %j', (stored) => {
    expect(parseCursor(stored)).toBeNull();
  });

  it('loses only what cannot be read in it', () => {
    const pending = {
      type: 'confirm',
      reason: 'unheard of',
      candidates: [],
      path: 'theme',
      raw: '',
    };
    expect(parseCursor({ ...question, pending, returnTo: 'nowhere', seen: 'x' })).toEqual({
      ...question,
      returnTo: null,
      seen: 0,
    });
  });

  it('never makes reading fail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (place, pending) => {
        expect(() => parseCursor({ place, pending })).not.toThrow();
      }),
    );
  });

  it('that points at something gone leads on to what is there', () => {
    const lan = new TalkedDraft(annualPlan).contact('Lan');
    for (const path of ['removed_field', 'targets.zzzz.target_value', 'doc_number']) {
      lan.cursor = { ...question, place: { type: 'question', path, single: false } };
      lan.does({ type: 'show' });
      expect(lan.sees).toContain('Kế hoạch năm 2027');
    }
    expect(lan.at).not.toBe('doc_number');
  });
});

it('a new draft begins at its first question', () => {
  expect(startCursor(annualPlan, nothingFilled).place).toEqual({
    type: 'question',
    path: 'objectives',
    single: false,
  });
});
