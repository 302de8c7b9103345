import type { Notice, IntentButton } from '../outbox/message.ts';
import { say, type KeyTaking, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import { describeImport } from './import-report.ts';
import type { ImportPlan } from './plan-import.ts';
import type { UnitsFile, UnitsFileReport } from './units-file.ts';
import type { UnitsTable } from './units-table.ts';

/** So many lines of a kind fit a phone screen; the rest is on pages. */
const SHOWN_LINES = 5;
/** Some twenty pages; whoever wants to read more of it reads the file. */
const MOST_LINES = 500;

export const headingOf = ({ name }: UnitsFile): TextRef => say('units-file-heading', { name });

/** What the file would change, for the pages. */
export const reportOf = (plan: ImportPlan): UnitsFileReport => ({
  lines: describeImport(plan, MOST_LINES),
  isReady: verdictOf(plan) === 'units-plan-ready',
});

export const changesNothing = (plan: ImportPlan): boolean =>
  verdictOf(plan) === 'units-plan-nothing';

/** What the file would change, shortened to a screen, with what can be done about it. */
export const dryRunOf = (file: UnitsFile, plan: ImportPlan): Notice => {
  const lines = describeImport(plan, SHOWN_LINES);
  const report = reportOf(plan);
  const isShortened = report.lines.length !== lines.length;
  return {
    type: 'notice',
    lines: [
      headingOf(file),
      ...lines,
      say('empty-line'),
      ...(report.isReady && plan.nearDuplicates.length > 0
        ? [say('units-plan-look-near', { count: plan.nearDuplicates.length })]
        : []),
      say(verdictOf(plan), { count: plan.badRows.length }),
    ],
    buttons: [...(isShortened ? [[detailsButton(file)]] : []), ...decisionRows(file, report)],
  };
};

/** Which of the sheets is meant, when all of them are lists of units. */
export const whichSheet = (file: UnitsFile, tables: readonly UnitsTable[]): Notice => ({
  type: 'notice',
  lines: [headingOf(file), say('units-file-which-sheet', { count: tables.length })],
  buttons: tables.slice(0, MOST_SHEETS).map(({ sheet = '', rows }, at) => [
    {
      label: say('units-file-button-sheet', {
        sheet: shorten(sheet, SHEET_LENGTH),
        rows: { number: rows.length },
      }),
      intent: { type: 'choose-units-sheet', id: file.id, at },
    },
  ]),
});

const MOST_SHEETS = 20;
const SHEET_LENGTH = 20;

const detailsButton = ({ id }: UnitsFile): IntentButton => ({
  label: say('units-plan-button-details'),
  intent: { type: 'see-units-file', id },
});

/** To write or to drop, as long as there is nothing wrong. */
export const decisionRows = ({ id }: UnitsFile, { isReady }: UnitsFileReport): IntentButton[][] =>
  isReady
    ? [
        [
          { label: say('units-plan-button-apply'), intent: { type: 'apply-units-file', id } },
          { label: say('units-plan-button-drop'), intent: { type: 'drop-units-file', id } },
        ],
      ]
    : [];

/** The sentence that ends a dry run. */
const verdictOf = ({ badRows, added, changed, closed }: ImportPlan): KeyTaking<'count'> => {
  if (badRows.length > 0) return 'units-plan-refused';
  const isEmpty = added.length + changed.length + closed.length === 0;
  return isEmpty ? 'units-plan-nothing' : 'units-plan-ready';
};
