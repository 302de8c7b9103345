import type { Form } from '../../src/core/forms/forms.ts';
import { draftPaper } from '../../src/core/official-papers/draft-paper.ts';
import type { OfficialPaper } from '../../src/core/official-papers/official-paper.ts';
import type { OwnHead } from '../../src/core/official-papers/own-head.ts';
import type { ClusterOfPaper } from '../../src/core/official-papers/paper-source.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { type Period, yearOfPeriod, yearPeriod } from '../../src/core/shared/period.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { drawWord } from '../../src/papers/word/draw-word.ts';
import { createText } from '../../src/text.ts';
import { contentFrom, type GivenAnswers } from './said-content.ts';

type Who = {
  unit?: Pick<Unit, 'name' | 'type'>;
  period?: Period;
  cluster?: ClusterOfPaper | null;
  own?: OwnHead;
};

const text = createText();

/** The paper that Phường Láng would sign having answered so on 12 January 2027. */
export const draftedPaper = (form: Form, answers: GivenAnswers, who: Who = {}): OfficialPaper => {
  const { unit = { name: 'Phường Láng', type: 'commune' } } = who;
  const { period = yearPeriod(2027), cluster = null, own } = who;
  const paper = draftPaper({
    form,
    content: contentFrom(form, answers),
    unit,
    period,
    year: yearOfPeriod(period),
    cluster,
    own,
    today: '2027-01-12' as CalendarDate,
    inVietnamese: (ref) => text.words(ref, 'vi'),
  });
  if (!paper) throw new Error(`${form.id} is no paper`);
  return paper;
};

export const asWord = (paper: OfficialPaper): Promise<Buffer> =>
  drawWord(paper, { by: 'Phường Láng', at: '2027-01-12' });
