import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { copyButtons } from '../answers/copy-items.ts';
import { missingOfItem } from '../answers/missing.ts';
import { join, writeValue } from '../answers/write-value.ts';
import type { Turn } from '../engine/form-context.ts';
import { previous } from '../engine/walk.ts';
import { isAsked } from '../schema/condition.ts';
import type { GroupField } from '../schema/form.ts';
import { itemQuestions, keysOf, type Located } from '../schema/path.ts';
import { fieldKey, hasExample, labelOf, partKey, itemOf } from '../schema/text-keys.ts';
import { headLine, itemName, itemTitle, placeLines, sectionOf } from '../schema/titles.ts';
import { answerLine } from './answer-line.ts';
import { exampleLine } from './question-screen.ts';
import {
  answerButton,
  type Button,
  draftButton,
  dressed,
  inRows,
  rowsOf,
  type Screen,
} from './show.ts';

/** The list of a group: what is there, how many are wanted, add another, go on. */
export const itemsScreen = (turn: Turn, group: GroupField): Screen => {
  const keys = keysOf(turn.filled, group.id);
  return {
    lines: [
      headLine(turn),
      ...placeLines(turn, group.id),
      'blank',
      ...intro(turn, group, keys.length),
      ...keys.map((key, at) => itemLine(turn, group, { key, n: at + 1 })),
      'blank',
      ...countLine(group, keys.length),
      ...nextName(turn, group, keys.length),
    ],
    rows: rowsOf(
      ...inRows(
        keys.map((key, at) => openItem(turn, group, { key, n: at + 1 })),
        ITEMS_IN_A_ROW,
      ),
      addAndLeave(turn, group, keys.length),
      ...copyButtons(turn, group).map((button) => [button]),
      wayOut(turn, group),
    ),
  };
};

const ITEMS_IN_A_ROW = 4;

const intro = ({ form }: Turn, group: GroupField, count: number): (TextRef | 'blank')[] => {
  const key = fieldKey(form, group);
  const ask = say('form-ask', { ask: sayOfForm(partKey(key, 'ask')) });
  const hint = say('form-hint', { hint: sayOfForm(partKey(key, 'hint')) });
  return count === 0 ? [ask, hint] : [ask, 'blank'];
};

type Listed = { key: string; n: number };

const itemLine = (turn: Turn, group: GroupField, { key, n }: Listed): TextRef => {
  const open = missingOfItem(turn.form, turn.filled, { group, key }).length;
  const title = itemTitle(turn, group, key) || itemName(turn, group, key);
  const values = group.given && open === 0 ? answersOf(turn, group, key) : [];
  if (values.length > 0) return say('form-item-answered', { n, title, values: join(values) });
  return open > 0 ? say('form-item-open', { n, title, open }) : say('form-item', { n, title });
};

/** What is said of a given item, without the texts. */
const answersOf = ({ form, filled, env }: Turn, group: GroupField, key: string): TextValue[] =>
  itemQuestions(group, key).flatMap((one) => {
    const value = filled.answers.get(one.path)?.value ?? null;
    const isShort = one.field.type !== 'text' && isAsked(form, filled, one);
    return value !== null && isShort ? [writeValue({ form, ...one }, value, env.files)] : [];
  });

const countLine = ({ min, given }: GroupField, count: number): TextRef[] => {
  if (count === 0 || given) return [];
  return [count < min ? say('form-count-short', { count, min }) : say('form-count', { count })];
};

/** While items are missing, what is typed here names the next one: the quickest way to add it. */
const nextName = (turn: Turn, group: GroupField, count: number): TextRef[] => {
  const [first] = group.fields;
  if (group.given || count >= group.min || first?.id !== group.titleField || !hasExample(first))
    return [];
  const { form } = turn;
  const item = itemOf(form, group, count + 1);
  return [
    say('form-name-next', { item }),
    exampleLine(turn, fieldKey(form, first, group), count + 1),
  ];
};

const openItem = (turn: Turn, group: GroupField, { key, n }: Listed): Button => ({
  ...draftButton(turn, say('form-button_item', { n }), { op: 'item', group: group.id, key }),
  number: n,
});

const addAndLeave = (turn: Turn, group: GroupField, count: number): Button[] => {
  const isEnough = count >= group.min;
  if (group.given)
    return [
      dressed(draftButton(turn, 'items-done', { op: 'leave', group: group.id }), {
        style: 'primary',
      }),
    ];
  const add = draftButton(turn, sayOfForm(partKey(fieldKey(turn.form, group), 'add')), {
    op: 'add',
    group: group.id,
  });
  const leave = draftButton(turn, isEnough ? 'items-done' : 'items-later', {
    op: 'leave',
    group: group.id,
  });
  const buttons = count < group.max ? [add, leave] : [leave];
  return buttons.map((button) =>
    (button === leave) === isEnough ? dressed(button, { style: 'primary' }) : button,
  );
};

const wayOut = (turn: Turn, group: GroupField): Button[] => {
  const { form, filled } = turn;
  const hasBefore = turn.cursor.returnTo !== null || previous(form, filled, group.id);
  const page = Math.max(form.sections.indexOf(sectionOf(form, group.id)), 0);
  return [
    ...(hasBefore ? [answerButton(turn, 'back', { op: 'back', path: group.id })] : []),
    draftButton(turn, 'review', { op: 'review', page }),
    draftButton(turn, 'pause', { op: 'pause' }),
  ];
};

/** One item: each of its questions with its answer, to be changed one by one, and its deletion. */
export const itemScreen = (turn: Turn, group: GroupField, key: string): Screen => {
  const questions = itemQuestions(group, key).filter((one) => isAsked(turn.form, turn.filled, one));
  return {
    lines: [
      headLine(turn),
      say('form-item-line', { item: itemName(turn, group, key) }),
      'blank',
      ...questions.map((one, at) => answerLine(turn, one, at + 1)),
      'blank',
      say('form-choose-to-change'),
    ],
    rows: rowsOf(
      ...inRows(
        questions.map((one, at) => openField(turn, one, at + 1)),
        2,
      ),
      group.given ? [] : moveButtons(turn, group, key),
      [
        draftButton(turn, 'to-list', { op: 'items', group: group.id }),
        ...(group.given
          ? []
          : [draftButton(turn, 'delete', { op: 'delete', group: group.id, key })]),
      ],
    ),
  };
};

const moveButtons = (turn: Turn, group: GroupField, key: string): Button[] => {
  const at = keysOf(turn.filled, group.id).indexOf(key);
  const isLast = at === keysOf(turn.filled, group.id).length - 1;
  const item = { group: group.id, key };
  return [
    ...(at > 0 ? [draftButton(turn, 'up', { op: 'up', ...item })] : []),
    ...(isLast ? [] : [draftButton(turn, 'down', { op: 'down', ...item })]),
  ];
};

const openField = (turn: Turn, { path, field, group }: Located, n: number): Button => ({
  ...answerButton(turn, say('form-button_open', { n, label: labelOf(turn.form, field, group) }), {
    op: 'open',
    path,
  }),
  number: n,
});
