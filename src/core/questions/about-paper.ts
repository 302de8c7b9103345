import { asId, type UnitId } from '../shared/ids.ts';
import type { Period } from '../shared/period.ts';
import type { DraftKey } from '../submissions/draft.ts';
import type { Question } from './question.ts';

const PAPER = 'paper';

/** What a question that came up in a paper of a unit is kept with. */
export const aboutPaper = ({ formId, unitId, period }: DraftKey): string =>
  [PAPER, formId, unitId, period].join(':');

/** The paper that a question came up in; null where it is about something else. */
export const paperAskedAbout = ({ about }: Pick<Question, 'about'>): DraftKey | null => {
  const [type, formId, unitId, period] = about?.split(':') ?? [];
  return type === PAPER && formId && unitId && period
    ? { formId, unitId: asId<UnitId>(unitId), period: asId<Period>(period) }
    : null;
};
