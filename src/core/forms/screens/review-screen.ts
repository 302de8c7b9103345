import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { changesOf } from '../answers/amendment.ts';
import { missing } from '../answers/missing.ts';
import type { Turn } from '../engine/form-context.ts';
import { topFields } from '../engine/walk.ts';
import type { Field } from '../schema/form.ts';
import { labelOf, sectionKey } from '../schema/text-keys.ts';
import { headLine, progressLine } from '../schema/titles.ts';
import { answerLine, groupLine } from './answer-line.ts';
import { answerButton, type Button, draftButton, inRows, rowsOf, type Screen } from './show.ts';

/** One section of the draft: every answer with a button to change it, what is missing, submit. */
export const reviewScreen = (turn: Turn, page: number): Screen => {
  const section = turn.form.sections[page] ?? turn.form.sections[0] ?? '';
  const fields = numbered(turn).filter(({ field }) => field.section === section);
  return {
    lines: [
      headLine(turn),
      say('form-review-head', { section: sayOfForm(sectionKey(turn.form, section)) }),
      progressLine(turn),
      ...amendmentLine(turn),
      'blank',
      ...fields.map((one) => lineFor(turn, one)),
      'blank',
      stateLine(turn),
    ],
    rows: rowsOf(
      finishButtons(turn),
      ...inRows(
        fields.map((one) => openButton(turn, one)),
        2,
      ),
      changesButton(turn),
      [...pageButtons(turn, page), draftButton(turn, 'pause', { op: 'pause' })],
    ),
  };
};

type Numbered = { field: Field; n: number };

const numbered = ({ form, filled }: Turn): Numbered[] =>
  topFields(form, filled).map((field, at) => ({ field, n: at + 1 }));

const lineFor = (turn: Turn, { field, n }: Numbered): TextRef =>
  field.type === 'group'
    ? groupLine(turn, field, n)
    : answerLine(turn, { path: field.id, field, group: null, key: null }, n);

const stateLine = ({ form, filled }: Turn): TextRef => {
  const count = missing(form, filled).length;
  return count === 0 ? say('form-review-complete') : say('form-review-missing', { count });
};

const amendmentLine = ({ env: { submitted } }: Turn): TextRef[] =>
  submitted ? [say('form-amending', { number: submitted.number })] : [];

const changesButton = (turn: Turn): Button[] => {
  const count = changesOf(turn)?.length ?? 0;
  const label = say('form-button_all-changes', { count });
  return count > 0 ? [draftButton(turn, label, { op: 'changes', page: 0 })] : [];
};

const openButton = (turn: Turn, { field, n }: Numbered): Button => {
  const label = say('form-button_open', { n, label: labelOf(turn.form, field) });
  const button =
    field.type === 'group'
      ? draftButton(turn, label, { op: 'items', group: field.id })
      : answerButton(turn, label, { op: 'open', path: field.id });
  return { ...button, number: n };
};

const pageButtons = (turn: Turn, page: number): Button[] => [
  ...(page > 0 ? [draftButton(turn, 'page-before', { op: 'review', page: page - 1 })] : []),
  ...(page < turn.form.sections.length - 1
    ? [draftButton(turn, 'page-after', { op: 'review', page: page + 1 })]
    : []),
];

const finishButtons = (turn: Turn): Button[] => {
  const count = missing(turn.form, turn.filled).length;
  if (count === 0) return [{ ...draftButton(turn, 'submit', { op: 'submit' }), style: 'success' }];
  const label = say('form-button_fill-missing', { count });
  return [{ ...draftButton(turn, label, { op: 'fill-missing' }), style: 'primary' }];
};
