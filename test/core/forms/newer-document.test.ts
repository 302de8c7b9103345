import { expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/forms.ts';
import { statistics } from '../../../src/core/movement/statistics.ts';
import { fileId, TalkedDraft } from './talk.ts';

const CAPTION = '9/BC-UBND ngày 20/1/2027';

/** The statistics with their number and day, as they were handed in. */
const handedIn = (): TalkedDraft => {
  const draft = new TalkedDraft(statistics, { today: '2027-02-01' });
  draft.contact('Lan').sends({ id: fileId('f1'), name: 'TK.pdf' }, '6/BC-UBND ngày 10/1/2027');
  return draft;
};

const numbersAfter = (caption: string, isAmended: boolean): unknown[] => {
  const { form, filled, files } = handedIn();
  const submitted = { number: 'BN-2027-0001', version: 1, content: contentOf(form, filled, files) };
  const draft = new TalkedDraft(form, {
    today: '2027-02-01',
    filled,
    env: isAmended ? { submitted } : {},
  });
  draft.contact('Lan').sends({ id: fileId('f2'), name: 'TK moi.pdf' }, caption);
  return [draft.value('doc_number'), draft.value('doc_date')];
};

it('takes number and day of a newer document of the kind while it amends', () => {
  expect(numbersAfter(CAPTION, true)).toEqual(['9/BC-UBND', '2027-01-20']);
});

it.each([
  ['what is of another kind', '98/QĐ-UBND ngày 20/1/2027', true],
  ['a paper that is not handed in yet', CAPTION, false],
])('leaves them as they are for %s', (_, caption, isAmended) => {
  expect(numbersAfter(caption, isAmended)).toEqual(['6/BC-UBND', '2027-01-10']);
});
