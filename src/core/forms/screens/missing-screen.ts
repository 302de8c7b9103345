import { say, type TextRef } from '../../shared/text-ref.ts';
import { missing, type Missing } from '../answers/missing.ts';
import type { Turn } from '../engine/form-context.ts';
import { groupOf, locate } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import { headLine, itemName, shareOf } from '../schema/titles.ts';
import { answerButton, type Button, draftButton, inRows, rowsOf, type Screen } from './show.ts';

/** More fit neither a phone nor a message; filling them in brings up the rest. */
const SHOWN = 12;

/** What stands in the way of submitting, each with a button that leads there. */
export const missingScreen = (turn: Turn): Screen => {
  const all = missing(turn.form, turn.filled);
  const shown = all.slice(0, SHOWN);
  const more = all.length - shown.length;
  return {
    lines: [
      headLine(turn),
      all.length === 0
        ? say('form-review-complete')
        : say('form-missing-head', { count: all.length, ...shareOf(turn) }),
      'blank',
      ...shown.map((one, at) =>
        say(`form-missing_${one.why}`, { n: at + 1, label: nameOf(turn, one) }),
      ),
      ...(more > 0 ? [say('form-missing-more', { more })] : []),
    ],
    rows: rowsOf(
      ...inRows(
        shown.map((one, at) => openButton(turn, one, at + 1)),
        2,
      ),
      all.length === 0
        ? [{ ...draftButton(turn, 'submit', { op: 'submit' }), style: 'success' }]
        : [{ ...draftButton(turn, 'fill-all', { op: 'fill-missing' }), style: 'primary' }],
      [
        draftButton(turn, 'review', { op: 'review', page: 0 }),
        draftButton(turn, 'pause', { op: 'pause' }),
      ],
    ),
  };
};

const nameOf = (turn: Turn, { path }: Missing): TextRef => {
  const located = locate(turn.form, path);
  const group = groupOf(turn.form, path);
  if (!located) return group ? labelOf(turn.form, group) : say('form-value', { value: path });
  const label = labelOf(turn.form, located.field, located.group);
  if (!located.group || !located.key) return label;
  return say('form-missing-in-item', {
    item: itemName(turn, located.group, located.key),
    label,
  });
};

const openButton = (turn: Turn, one: Missing, n: number): Button => {
  const label = say('form-button_open', { n, label: nameOf(turn, one) });
  const button =
    one.why === 'too-few'
      ? draftButton(turn, label, { op: 'items', group: one.path })
      : answerButton(turn, label, { op: 'open', path: one.path });
  return { ...button, number: n };
};
