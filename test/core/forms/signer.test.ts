import { expect, it } from 'vitest';

import { statistics } from '../../../src/core/movement/statistics.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { fileId, TalkedDraft } from './talk.ts';

it('has a place for who has signed in every paper that has a number', () => {
  const numbered = allForms.filter(({ fields }) =>
    fields.some(({ id, type }) => id === 'doc_number' && type === 'document-number'),
  );
  expect(numbered.length).toBeGreaterThan(20);
  const without = numbered.filter(({ fields }) => !fields.some(({ id }) => id === 'signer_title'));
  expect(without.map(({ id }) => id)).toEqual([]);
});

it('asks nobody who has signed, and takes name and position from whoever opens the question', () => {
  const draft = new TalkedDraft(statistics, { today: '2027-01-20' });
  const lan = draft.contact('Lan');
  lan.sends({ id: fileId('BC'), name: 'BC.pdf' }, '12/BC-UBND ngày 18/1/2027');
  expect(lan.sees).toContain('Mục này có 3 số liệu');
  const open = { op: 'open', path: 'signer_name' } as const;
  lan.does({ type: 'pressed', action: open, rev: draft.filled.rev });
  lan.says('Trần Văn Minh, Chủ tịch Ủy ban nhân dân phường');
  expect(draft.value('signer_name')).toBe('Trần Văn Minh');
  expect(draft.value('signer_title')).toBe('Chủ tịch Ủy ban nhân dân phường');
});
