import { say } from '../../shared/text-ref.ts';
import { changesOf, changesPage } from '../answers/amendment.ts';
import { missing } from '../answers/missing.ts';
import type { Turn } from '../engine/form-context.ts';
import { headLine } from '../schema/titles.ts';
import { type Button, draftButton, dressed, rowsOf, type Screen } from './show.ts';

/** What an amendment changes, adds and leaves out of the version that is valid now. */
export const changesScreen = (turn: Turn, page: number): Screen => {
  const changes = changesOf(turn) ?? [];
  const { lines, at, pages } = changesPage(changes, page);
  const { number = '' } = turn.env.submitted ?? {};
  return {
    lines: [
      headLine(turn),
      say('form-changes-head', { number, count: changes.length }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      ...lines,
    ],
    rows: rowsOf(pageButtons(turn, at, pages), submitButton(turn, changes.length), [
      draftButton(turn, 'review', { op: 'review', page: 0 }),
      draftButton(turn, 'pause', { op: 'pause' }),
    ]),
  };
};

const pageButtons = (turn: Turn, at: number, pages: number): Button[] => [
  ...(at > 0
    ? [draftButton(turn, say('button-page-before'), { op: 'changes', page: at - 1 })]
    : []),
  ...(at < pages - 1
    ? [draftButton(turn, say('button-page-after'), { op: 'changes', page: at + 1 })]
    : []),
];

const submitButton = (turn: Turn, changes: number): Button[] =>
  changes > 0 && missing(turn.form, turn.filled).length === 0
    ? [dressed(draftButton(turn, 'submit', { op: 'submit' }), { style: 'success' })]
    : [];
