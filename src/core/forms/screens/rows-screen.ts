import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import type { FormContext } from '../engine/form-context.ts';
import { restOfRows, unsaidRows } from '../engine/given-rows.ts';
import { placeBefore } from '../engine/question-order.ts';
import { isProposed } from '../engine/read-given-rows.ts';
import { reviewPageOf } from '../engine/review-pages.ts';
import { rowLines, rowPages, rowTitle } from '../engine/row-pages.ts';
import { type RowsGroup } from '../engine/rows-group.ts';
import { sampleRows } from '../engine/sample-rows.ts';
import { fieldKey, partKey } from '../schema/text-keys.ts';
import { listHelp } from './help-screen.ts';
import { numberOf, answersOf } from './row-lines.ts';
import { pageAt, type RowsPage, turning } from './rows-parts.ts';
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
  const paged = pageAt(rowPages(context, group), page);
  const unsaid = unsaidRows(filled, group);
  return {
    lines: [
      headLine(context),
      placeLine(context, group.id),
      ...savedEarlierLine(context),
      'blank',
      ...asking(context, group, paged),
      ...paged.keys.flatMap((one) => listedLines(context, group, one)),
      'blank',
      ...howLines(context, group, paged),
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

/** What is asked, unless the form has no other such list; of a list of several pages, which of them stands here. */
const asking = (
  { form, filled }: FormContext,
  group: RowsGroup,
  { page, pages }: RowsPage<string>,
): TextRef[] => {
  const ask = say('form-ask', { ask: sayOfForm(partKey(fieldKey(form, group), 'ask')) });
  if (pages < 2) return [ask];
  const which = { count: keysOf(filled, group.id).length, page: page + 1, pages };
  const lists = form.fields.filter((field) => field.type === 'group' && field.inOneMessage);
  return [...(lists.length > 1 ? [ask] : []), say('form-rows-page', which)];
};

/** A list of its own kind says itself how it is answered. */
const howLines = (
  { form, filled }: FormContext,
  group: RowsGroup,
  { pages }: RowsPage<string>,
): TextRef[] => {
  const { states } = group.inOneMessage;
  if (!states)
    return [say('form-hint', { hint: sayOfForm(partKey(fieldKey(form, group), 'hint')) })];
  const count = keysOf(filled, group.id).length;
  return [
    say(pages > 1 ? 'form-rows-how-paged' : 'form-rows-how', { count }),
    say(states.repeats ? 'form-rows-how-results' : 'form-rows-how-numbered', sampleRows(count)),
  ];
};

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

/** What is answered, or what is known of it. */
const listedLines = (context: FormContext, group: RowsGroup, key: string): TextRef[] => {
  const lines = rowLines(context, group, key);
  const values = answersOf(context, group, key);
  if (values.length === 0) return lines;
  // Words beside it say no number yet, so that what is known of that stays to be seen.
  if (unsaidRows(context.filled, group).includes(key))
    return [
      ...lines.slice(0, -1),
      ...lines.slice(-1).map((line) => say('form-row-beside', { line, said: textList(values) })),
    ];
  const n = numberOf(context, group, key);
  const title = rowTitle(context, group, key);
  return [...lines.slice(0, -1), say('form-item-answered', { n, title, values: textList(values) })];
};
