import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { givenItem } from '../answers/facts.ts';
import { itemTitle } from '../answers/item-names.ts';
import type { FormContext } from '../engine/form-context.ts';
import { restOfRows, unsaidRows } from '../engine/given-rows.ts';
import { placeBefore } from '../engine/question-order.ts';
import { isProposed, type RowsGroup } from '../engine/read-given-rows.ts';
import { reviewPageOf } from '../engine/review-pages.ts';
import { sampleRows } from '../engine/sample-rows.ts';
import { fieldKey, partKey } from '../schema/text-keys.ts';
import { headingOfItem } from './heading-line.ts';
import { listHelp } from './help-screen.ts';
import { numberOf, answersOf } from './row-lines.ts';
import { pageLine, pageOfRows, rowTitle, turning } from './rows-parts.ts';
import { understoodScreen } from './rows-understood.ts';
import {
  answerButton,
  bookButtons,
  draftButton,
  dressed,
  type FormButton,
  rowsOf,
  type Screen,
  undoButtons,
} from './show.ts';
import { headLine, placeLine, savedEarlierLine } from './titles.ts';

/** All given items, to be answered in one message; or what such a message was read as. */
export const rowsScreen = (context: FormContext, group: RowsGroup, page: number): Screen => {
  const { pending } = context.cursor;
  if (pending?.type === 'help' && pending.path === group.id) return listHelp(context, group);
  return pending?.type === 'rows' && pending.path === group.id
    ? understoodScreen(context, group, { pending, page })
    : listScreen(context, group, page);
};

const listScreen = (context: FormContext, group: RowsGroup, page: number): Screen => {
  const { filled } = context;
  const keys = keysOf(filled, group.id);
  const paged = pageOfRows(keys, page);
  const unsaid = unsaidRows(filled, group);
  const key = fieldKey(context.form, group);
  return {
    lines: [
      headLine(context),
      placeLine(context, group.id),
      ...savedEarlierLine(context),
      'blank',
      say('form-ask', { ask: sayOfForm(partKey(key, 'ask')) }),
      ...pageLine(paged),
      ...paged.keys.flatMap((one) =>
        headingAbove(context, group, { keys, key: one }).concat(listedLine(context, group, one)),
      ),
      'blank',
      ...howLines(context, group, keys.length),
    ],
    placeholder: say('form-placeholder'),
    rows: rowsOf(
      turning(context, group.id, paged),
      unsaid.length > 0
        ? wayForRest(context, group, unsaid)
        : [
            dressed(draftButton(context, 'items-done', { op: 'leave', group: group.id }), {
              style: 'primary',
            }),
          ],
      [
        draftButton(context, 'one-by-one', { op: 'one-by-one', group: group.id }),
        ...bookButtons(context),
      ],
      [...undoButtons(context), answerButton(context, 'help', { op: 'help', path: group.id })],
      [
        ...(placeBefore(context.form, filled, group.id)
          ? [answerButton(context, 'back', { op: 'back', path: group.id })]
          : []),
        draftButton(context, 'review', {
          op: 'review',
          page: reviewPageOf(context, group.id),
        }),
        draftButton(context, 'pause', { op: 'pause' }),
      ],
    ),
  };
};

/** A list of its own kind says itself how it is answered. */
const howLines = ({ form }: FormContext, group: RowsGroup, count: number): TextRef[] =>
  group.inOneMessage.states
    ? [
        say('form-rows-how', { count }),
        say(
          group.inOneMessage.states.repeats ? 'form-rows-how-results' : 'form-rows-how-numbered',
          sampleRows(count),
        ),
      ]
    : [say('form-hint', { hint: sayOfForm(partKey(fieldKey(form, group), 'hint')) })];

/** One tap for the rows that nothing is said of; where it repeats, for those that were told of before. */
const wayForRest = (
  context: FormContext,
  group: RowsGroup,
  unsaid: readonly string[],
): FormButton[] => {
  const { length: count } = restOfRows(context, group);
  if (count === 0) return [];
  const label = group.inOneMessage.states?.repeats
    ? say('form-button_all-as-last', { count })
    : restLabel(context, group, unsaid);
  const button = draftButton(context, label, { op: 'all-as-planned', group: group.id });
  // That there is nothing of it is nothing to lead anybody to.
  const isNothing =
    !group.inOneMessage.states && !unsaid.some((key) => isProposed(context, group, key));
  return [isNothing ? button : dressed(button, { style: 'primary' })];
};

/** What one tap says of all rows that nothing is said of: as planned, as proposed, nothing. */
const restLabel = (context: FormContext, group: RowsGroup, unsaid: readonly string[]): TextRef => {
  const count = unsaid.length;
  const isAll = count === keysOf(context.filled, group.id).length;
  if (group.inOneMessage.states)
    return isAll
      ? say('form-button_all-as-planned')
      : say('form-button_rest-as-planned', { count });
  const proposed = unsaid.filter((key) => isProposed(context, group, key)).length;
  if (proposed === 0)
    return isAll ? say('form-button_rows-none') : say('form-button_rows-rest-none', { count });
  return proposed === keysOf(context.filled, group.id).length
    ? say('form-button_rows-proposed')
    : say('form-button_rows-rest-proposed', { count: proposed });
};

type Row = { keys: readonly string[]; key: string };

const headingAbove = (context: FormContext, group: RowsGroup, { keys, key }: Row): TextRef[] =>
  headingOfItem(context.filled, group, { key, before: keys[keys.indexOf(key) - 1] });

/** What is answered, or what is known of it. */
const listedLine = (context: FormContext, group: RowsGroup, key: string): TextRef => {
  const n = numberOf(context, group, key);
  const title = rowTitle(itemTitle(context, group, key));
  const values = answersOf(context, group, key);
  if (values.length > 0) return say('form-item-answered', { n, title, values: textList(values) });
  const given = givenItem(context.env.facts, group.id, key);
  const known = given?.brief ?? given?.context[0];
  return known ? say('form-rows-row', { n, title, known }) : say('form-item', { n, title });
};
