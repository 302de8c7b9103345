import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { type Filled, keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { givenItem } from '../answers/facts.ts';
import { itemTitle } from '../answers/item-names.ts';
import { valueWithUnit } from '../answers/item-values.ts';
import { writeValue } from '../answers/write-value.ts';
import { save } from '../engine/commit.ts';
import type { Pending } from '../engine/cursor.ts';
import { dayAfter } from '../engine/day-beside.ts';
import type { FormContext } from '../engine/form-context.ts';
import { othersOf, restOfRows, rowWays, unsaidRows } from '../engine/given-rows.ts';
import { placeBefore } from '../engine/question-order.ts';
import {
  isProposed,
  plainStates,
  readGivenRows,
  type RowsGroup,
} from '../engine/read-given-rows.ts';
import type { SaidRows } from '../engine/read-rows.ts';
import { sampleRow, sampleRows } from '../engine/sample-rows.ts';
import { itemQuestions } from '../schema/path.ts';
import { fieldKey, partKey } from '../schema/text-keys.ts';
import { headingOfItem } from './heading-line.ts';
import { listHelp } from './help-screen.ts';
import { pageLine, pageOfRows, quoted, rowTitle, turning } from './rows-parts.ts';
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
import { headLine, placeLine, savedEarlierLine, sectionOf } from './titles.ts';

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
          page: Math.max(context.form.sections.indexOf(sectionOf(context.form, group.id)), 0),
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

/** The same below what was understood of the others. */
const yesRestLabel = (
  context: FormContext,
  group: RowsGroup,
  others: readonly string[],
): TextRef => {
  const count = others.length;
  if (group.inOneMessage.states) return say('form-button_rows-yes-rest', { count });
  const proposed = others.filter((key) => isProposed(context, group, key)).length;
  return proposed > 0
    ? say('form-button_rows-yes-proposed', { count: proposed })
    : say('form-button_rows-yes-none', { count });
};

const correctLine = ({ fields, inOneMessage }: RowsGroup, count: number): TextRef =>
  fields.some(({ id, type }) => id === inOneMessage.value && type === 'document-number')
    ? say('form-rows-correct-paper', { n: sampleRow(count, 3) })
    : say('form-rows-correct', { n: sampleRow(count, 3) });

const givenBy = ({ given }: SaidRows['rows'][number]) => given;

type Left = Pick<SaidRows, 'rest' | 'wrongCount'> & { open: number };

/** Whether one tap may say it of the rows that a message left out; what is repeated is repeated from the list. */
const hasRest = ({ inOneMessage }: RowsGroup, { open, rest, wrongCount }: Left): boolean =>
  open > 0 && rest === null && wrongCount === null && !inOneMessage.states?.repeats;

type Understood = { pending: Extract<Pending, { type: 'rows' }>; page: number };

const understoodScreen = (
  context: FormContext,
  group: RowsGroup,
  { pending, page }: Understood,
): Screen => {
  const read = readGivenRows(context, group, pending.raw);
  const { rows, unread, rest, wrongCount } = read;
  const all = keysOf(context.filled, group.id);
  const { filled } = save(context, rows.flatMap(givenBy));
  const paged = pageOfRows(
    rows.map(({ key }) => key),
    page,
  );
  const others = othersOf(context, group, read);
  const open = others.length;
  const accept = (way: (typeof rowWays)[number], label: TextRef): FormButton =>
    draftButton(context, label, { op: 'accept', path: group.id, index: rowWays.indexOf(way) });
  const yes = accept(
    'as-read',
    rest !== null && open > 0
      ? say('form-button_rows-yes-all', { count: rows.length + open })
      : say('form-button_rows-yes', { count: rows.length }),
  );
  return {
    lines: [
      headLine(context),
      'blank',
      wrongCount === null
        ? say('form-rows-understood', { count: rows.length, of: all.length })
        : say('form-rows-too-few', { count: all.length, found: wrongCount }),
      ...pageLine(paged),
      ...paged.keys.map((key) =>
        understoodLine(
          { ...context, filled },
          group,
          rows.find((row) => row.key === key) ?? { key },
        ),
      ),
      ...(rest !== null && open > 0
        ? [say('form-rows-rest', { count: open, state: stateWords(context, group, rest) })]
        : []),
      ...unread.map((one) => unreadLine(context, group, one)),
      'blank',
      correctLine(group, all.length),
    ],
    rows: rowsOf(
      turning(context, group.id, paged),
      [dressed(yes, { style: 'primary', word: 'yes' })],
      hasRest(group, { open, rest, wrongCount })
        ? [accept('rest-as-planned', yesRestLabel(context, group, others))]
        : [],
      [
        dressed(answerButton(context, 'retype', { op: 'retype', path: group.id }), {
          word: 'no',
        }),
      ],
    ),
  };
};

const stateWords = (
  { form, env }: FormContext,
  { id, fields, inOneMessage }: RowsGroup,
  code: string,
): TextValue => {
  if (!inOneMessage.states) return plainWords(code);
  const field = fields.find((one) => one.id === inOneMessage.states?.state);
  const group = form.fields.find((one) => one.id === id);
  return field && group?.type === 'group'
    ? writeValue({ form, field, group }, code, env.files)
    : code;
};

const plainWords = (code: string): TextRef => {
  if (code === plainStates.unknown) return say('form-value_left-out');
  return code === plainStates.most ? say('form-rows-most') : say('form-rows-proposed');
};

type Row = { keys: readonly string[]; key: string };

const headingAbove = (context: FormContext, group: RowsGroup, { keys, key }: Row): TextRef[] =>
  headingOfItem(context.filled, group, { key, before: keys[keys.indexOf(key) - 1] });

const numberOf = ({ filled }: FormContext, { id }: RowsGroup, key: string): number =>
  keysOf(filled, id).indexOf(key) + 1;

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

/** What goes the usual way is said by its result alone. */
const understoodLine = (
  context: FormContext,
  group: RowsGroup,
  { key, doubt }: Pick<SaidRows['rows'][number], 'key' | 'doubt'>,
): TextRef => {
  const n = numberOf(context, group, key);
  const title = rowTitle(itemTitle(context, group, key));
  const said = answersOf(context, group, key);
  const values = said.length === 0 ? say('form-value_left-out') : textList(said);
  return doubt
    ? say('form-figures-doubtful', { n, title, values, doubt })
    : say('form-item-answered', { n, title, values });
};

const answersOf = (
  { form, filled }: { form: FormContext['form']; filled: Filled },
  group: RowsGroup,
  key: string,
): TextValue[] => {
  const { value, words, states } = group.inOneMessage;
  const { state, usual } = states ?? {};
  const number = group.fields.find(({ id }) => id === value);
  const day = number && dayAfter(number);
  const shown = itemQuestions(group, key).flatMap(({ field, ...one }) => {
    const answer = filled.answers.get(one.path)?.value ?? null;
    const isOwn = [value, words, state, day].includes(field.id);
    if (answer === null || !isOwn || !isAsked(form, filled, { field, ...one })) return [];
    const text = valueWithUnit({ form, filled }, { field, ...one }, answer);
    return [{ id: field.id, answer, text }];
  });
  const results = shown.filter(({ id }) => id !== state);
  return [
    ...results.map(({ text }) => text),
    ...shown
      .filter(({ id, answer }) => id === state && (answer !== usual || results.length === 0))
      .map(({ text }) => text),
  ];
};

const unreadLine = (
  context: FormContext,
  group: RowsGroup,
  { key, words, why }: SaidRows['unread'][number],
): TextRef => {
  const text = quoted(words);
  if (key === null) return say('form-rows-unread', { text });
  const values = { n: numberOf(context, group, key), text };
  return why
    ? say('form-rows-refused-row', { ...values, why })
    : say('form-rows-unread-row', values);
};
