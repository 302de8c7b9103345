import { textList } from '../../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { totalOfDraft } from '../answers/total.ts';
import { writeValue } from '../answers/write-value.ts';
import { save } from '../engine/commit.ts';
import type { Pending } from '../engine/cursor.ts';
import type { FormContext } from '../engine/form-context.ts';
import { othersOf, rowWays } from '../engine/given-rows.ts';
import { isProposed, readGivenRows } from '../engine/read-given-rows.ts';
import { plainStates } from '../engine/read-plain-row.ts';
import type { SaidRows } from '../engine/read-rows.ts';
import { cutInPages, rowTitle } from '../engine/row-pages.ts';
import { type RowsGroup } from '../engine/rows-group.ts';
import { sampleRow } from '../engine/sample-rows.ts';
import { numberOf, answersOf } from './row-lines.ts';
import { doubtsFirst, pageAt, pageLine, quoted, turning } from './rows-parts.ts';
import {
  answerButton,
  draftButton,
  dressed,
  type FormButton,
  rowsOf,
  type Screen,
} from './show.ts';
import { headLine } from './titles.ts';

/** What one tap says of the rows that a message left out. */
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

const readLine = ({ rows, wrongCount, countedFrom }: SaidRows, of: number): TextRef =>
  wrongCount === null
    ? say('form-rows-understood', { count: rows.length, of })
    : say('form-rows-too-few', { count: of, found: wrongCount, first: countedFrom + 1 });

/** What a message was read as, before it counts. */
export const understoodScreen = (
  context: FormContext,
  group: RowsGroup,
  { pending, page }: Understood,
): Screen => {
  const read = readGivenRows(context, group, pending);
  const { rows, unread, rest, wrongCount } = read;
  const all = keysOf(context.filled, group.id);
  const { filled } = save(context, rows.flatMap(givenBy));
  const after = { ...context, filled };
  // What was not understood, or only in part, is the first to be seen.
  const lines = [
    ...unread.map((one) => unreadLine(context, group, one)),
    ...doubtsFirst(rows).map((row) => understoodLine(after, group, row)),
  ];
  const paged = pageAt(
    cutInPages(context.env, lines, (line) => [line]),
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
      readLine(read, all.length),
      ...pageLine(paged),
      ...paged.keys,
      ...(rest !== null && open > 0
        ? [say('form-rows-rest', { count: open, state: stateWords(context, group, rest) })]
        : []),
      ...totalOfDraft(after),
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

/** What goes the usual way is said by its result alone. */
const understoodLine = (
  context: FormContext,
  group: RowsGroup,
  { key, doubt }: Pick<SaidRows['rows'][number], 'key' | 'doubt'>,
): TextRef => {
  const n = numberOf(context, group, key);
  const title = rowTitle(context, group, key);
  const said = answersOf(context, group, key);
  const values = said.length === 0 ? say('form-value_left-out') : textList(said);
  return doubt
    ? say('form-figures-doubtful', { n, title, values, doubt })
    : say('form-item-answered', { n, title, values });
};

const unreadLine = (
  context: FormContext,
  group: RowsGroup,
  { key, words, why }: SaidRows['unread'][number],
): TextRef => {
  const text = quoted(words);
  if (key === null)
    return why ? say('form-rows-refused', { text, why }) : say('form-rows-unread', { text });
  const values = { n: numberOf(context, group, key), text };
  return why
    ? say('form-rows-refused-row', { ...values, why })
    : say('form-rows-unread-row', values);
};
