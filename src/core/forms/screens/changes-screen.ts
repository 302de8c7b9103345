import { say } from '../../shared/text-ref.ts';
import { missing } from '../answers/missing.ts';
import { changesOf, changesPage } from '../engine/amendment.ts';
import type { FormContext } from '../engine/form-context.ts';
import { firstThatFits, type Lines } from './fitting-lines.ts';
import { CUT_REMARKS, remarksHead, toRemarks } from './remark-lines.ts';
import { type FormButton, draftButton, dressed, rowsOf, type Screen } from './show.ts';
import { headLine } from './titles.ts';

/** What an amendment changes, adds and leaves out of the version that is valid now. */
export const changesScreen = (context: FormContext, page: number): Screen => {
  const changes = changesOf(context) ?? [];
  const { lines, at, pages } = changesPage(changes, page);
  const { number = '' } = context.env.submitted ?? {};
  const linesOf = (longest?: number): Lines => [
    headLine(context),
    say('form-changes-head', { number, count: changes.length }),
    ...remarksHead(context, longest),
    ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
    'blank',
    ...lines,
  ];
  return {
    lines: firstThatFits(context, [
      () => linesOf(),
      ...CUT_REMARKS.map((longest) => () => linesOf(longest)),
    ]),
    rows: rowsOf(
      pageButtons(context, at, pages),
      submitButton(context, { changes: changes.length, pages }),
      toRemarks(context),
      [
        draftButton(context, 'review', { op: 'review', page: 0 }),
        draftButton(context, 'pause', { op: 'pause' }),
      ],
    ),
  };
};

const pageButtons = (context: FormContext, at: number, pages: number): FormButton[] => [
  ...(at > 0
    ? [draftButton(context, say('button-page-before'), { op: 'changes', page: at - 1 })]
    : []),
  ...(at < pages - 1
    ? [draftButton(context, say('button-page-after'), { op: 'changes', page: at + 1 })]
    : []),
];

/** Where all that changes stands above it, sending needs no second question. */
const submitButton = (
  context: FormContext,
  { changes, pages }: { changes: number; pages: number },
): FormButton[] => {
  const isUnchanged = changes === 0;
  if (isUnchanged && !context.env.remarks) return [];
  if (missing(context.form, context.filled).length > 0) return [];
  if (isUnchanged) return [draftButton(context, 'submit-unchanged', { op: 'submit' })];
  const button =
    pages === 1
      ? draftButton(context, 'submit-yes', { op: 'submit-yes' })
      : draftButton(context, 'submit', { op: 'submit' });
  return [dressed(button, { style: 'success' })];
};
