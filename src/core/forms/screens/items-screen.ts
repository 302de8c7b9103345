import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { headingOfItem } from '../answers/heading-line.ts';
import { itemName, itemTitle } from '../answers/item-names.ts';
import { missingOfItem } from '../answers/missing.ts';
import { writeValue } from '../answers/write-value.ts';
import type { FormContext } from '../engine/form-context.ts';
import { placeBefore } from '../engine/question-order.ts';
import { reviewPageOf } from '../engine/review-pages.ts';
import type { GroupField } from '../schema/form.ts';
import { itemQuestions } from '../schema/path.ts';
import { fieldKey, hasExample, itemOf, partKey } from '../schema/text-keys.ts';
import { itemLine } from './answer-line.ts';
import { chooseButtons } from './choose-screen.ts';
import { copyButtons } from './copy-screen.ts';
import { asManyAsFit, firstThatFits, type Lines } from './fitting-lines.ts';
import { listHelp } from './help-screen.ts';
import { exampleLine } from './question-screen.ts';
import { isRemarked, nextRemarkButtons, CUT_REMARKS, remarkLines } from './remark-lines.ts';
import {
  answerButton,
  type FormButton,
  draftButton,
  dressed,
  rowsOf,
  type Screen,
  undoButtons,
  bookButtons,
  inRows,
} from './show.ts';
import { headLine, placeLine } from './titles.ts';

/** The list of a group: what is there, how many are wanted, add another, go on. */
export const itemsScreen = (context: FormContext, group: GroupField): Screen => {
  const { pending } = context.cursor;
  if (pending?.type === 'help' && pending.path === group.id) return listHelp(context, group);
  const keys = keysOf(context.filled, group.id);
  const { from, shown, at, pages } = pageOf(context, group);
  // Beside taking back, or the whole as a workbook, stands the explanation.
  const help = answerButton(context, 'help', { op: 'help', path: group.id });
  const undo = undoButtons(context);
  const copies = [...chooseButtons(context, group), ...copyButtons(context, group)];
  return {
    lines: listLines(context, group, { keys, from, shown, at, pages }),
    rows: rowsOf(
      nextRemarkButtons(context, group.id),
      ...inRows(
        shown.map((key, n) => openItem(context, group, { key, n: from + n + 1 })),
        ITEMS_IN_A_ROW,
      ),
      turning(context, group, { at, pages }),
      ...copies.map((button) => [
        keys.length === 0 ? dressed(button, { style: 'primary' }) : button,
      ]),
      addAndLeave(context, group, { count: keys.length, isOffered: copies.length > 0 }),
      [
        ...(group.inOneMessage
          ? [draftButton(context, 'all-rows', { op: 'rows', group: group.id, page: 0 })]
          : []),
        ...bookButtons(context),
        ...(undo.length > 0 ? [] : [help]),
      ],
      undo.length > 0 ? [...undo, help] : [],
      wayOut(context, group),
    ),
  };
};

type ShownList = ReturnType<typeof pageOf> & { keys: readonly string[] };

/** Who is asked again knows what the list is for. */
const listLines = (
  context: FormContext,
  group: GroupField,
  { keys, from, shown, at, pages }: ShownList,
): Lines => {
  const head = [headLine(context), placeLine(context, group.id), 'blank' as const];
  const page = pages > 1 ? [say('page-of', { page: at + 1, pages })] : [];
  const items = shown.flatMap((key, n) =>
    headingOfItem(context.filled, group, { key, before: shown[n - 1] }).concat(
      listedLine(context, group, { key, n: from + n + 1 }),
    ),
  );
  const full = (): Lines => [
    ...head,
    ...remarkLines(context, group.id),
    ...intro(context, group, keys.length),
    ...page,
    ...items,
    'blank',
    ...countLine(group, keys.length),
    ...nextName(context, group, keys.length),
  ];
  if (!isRemarked(context, group.id)) return full();
  const asMany = (longest?: number): Lines => {
    const above = [...head, ...remarkLines(context, group.id, longest), ...page];
    return asManyAsFit(context, { above, entries: items, below: [] });
  };
  return firstThatFits(context, [
    full,
    () => asMany(),
    ...CUT_REMARKS.map((longest) => () => asMany(longest)),
  ]);
};

/** More fit no phone. */
const ITEMS_ON_PAGE = 8;
/** Of those that stand under headings. */
const ITEMS_UNDER_HEADINGS = 4;

const sizeOf = ({ heading }: GroupField): number =>
  heading === undefined ? ITEMS_ON_PAGE : ITEMS_UNDER_HEADINGS;

/** The page that was asked for, or where something is open, or the last. */
const pageOf = (context: FormContext, group: GroupField) => {
  const { place } = context.cursor;
  const keys = keysOf(context.filled, group.id);
  const size = sizeOf(group);
  const pages = Math.max(Math.ceil(keys.length / size), 1);
  const open = keys.findIndex(
    (key) => missingOfItem(context.form, context.filled, { group, key }).length > 0,
  );
  const usual = open === -1 ? pages - 1 : Math.floor(open / size);
  const asked = place.type === 'items' ? (place.page ?? usual) : usual;
  const at = Math.max(Math.min(asked, pages - 1), 0);
  const from = at * size;
  return { from, shown: keys.slice(from, from + size), at, pages };
};

const turning = (
  context: FormContext,
  group: GroupField,
  { at, pages }: { at: number; pages: number },
): FormButton[] =>
  [
    { page: at - 1, label: 'button-page-before' as const },
    { page: at + 1, label: 'button-page-after' as const },
  ]
    .filter(({ page }) => page >= 0 && page < pages)
    .map(({ page, label }) =>
      draftButton(context, say(label), { op: 'items-page', group: group.id, page }),
    );

const ITEMS_IN_A_ROW = 4;

const intro = ({ form }: FormContext, group: GroupField, count: number): TextRef[] => {
  const key = fieldKey(form, group);
  const ask = say('form-ask', { ask: sayOfForm(partKey(key, 'ask')) });
  const hint = say('form-hint', { hint: sayOfForm(partKey(key, 'hint')) });
  return count === 0 ? [ask, hint] : [ask];
};

type Listed = { key: string; n: number };

const listedLine = (context: FormContext, group: GroupField, { key, n }: Listed): TextRef => {
  const isWhole = missingOfItem(context.form, context.filled, { group, key }).length === 0;
  const values = group.given && !group.isTable && isWhole ? answersOf(context, group, key) : [];
  if (values.length === 0) return itemLine(context, group, { key, n });
  const title = itemTitle(context, group, key) || itemName(context, group, key);
  return say('form-item-answered', { n, title, values: textList(values) });
};

/** What is said of a given item, without the texts. */
const answersOf = (
  { form, filled, env }: FormContext,
  group: GroupField,
  key: string,
): TextValue[] =>
  itemQuestions(group, key).flatMap((one) => {
    const value = filled.answers.get(one.path)?.value ?? null;
    const isShort = one.field.type !== 'text' && isAsked(form, filled, one);
    return value !== null && isShort ? [writeValue({ form, ...one }, value, env.files)] : [];
  });

const countLine = ({ min, max, given }: GroupField, count: number): TextRef[] => {
  if (count === 0 || given) return [];
  if (count >= max) return [say('form-count-full', { count })];
  return [count < min ? say('form-count-short', { count, min }) : say('form-count', { count })];
};

/** While items are missing, what is typed here names the next one: the quickest way to add it. */
const nextName = (context: FormContext, group: GroupField, count: number): TextRef[] => {
  const [first] = group.fields;
  if (group.given || count >= group.min || first?.id !== group.titleField || !hasExample(first))
    return [];
  const { form } = context;
  const item = itemOf(form, group, count + 1);
  return [
    say('form-name-next', { item }),
    exampleLine(context, { form, field: first, group }, count + 1),
  ];
};

const openItem = (context: FormContext, group: GroupField, { key, n }: Listed): FormButton => ({
  ...draftButton(context, say('form-button_item', { n }), { op: 'item', group: group.id, key }),
  number: n,
});

type Filling = { count: number; isOffered: boolean };

const addAndLeave = (
  context: FormContext,
  group: GroupField,
  { count, isOffered }: Filling,
): FormButton[] => {
  const isEnough = count >= group.min;
  if (group.given)
    return [
      dressed(draftButton(context, 'items-done', { op: 'leave', group: group.id }), {
        style: 'primary',
      }),
    ];
  const add = draftButton(context, sayOfForm(partKey(fieldKey(context.form, group), 'add')), {
    op: 'add',
    group: group.id,
  });
  const done = count === 0 ? 'skip' : 'items-done';
  const leave = draftButton(context, isEnough ? done : 'items-later', {
    op: 'leave',
    group: group.id,
  });
  const buttons = count < group.max ? [add, leave] : [leave];
  // What can be taken over goes before what has to be typed, and before leaving it out.
  if (isOffered && count === 0) return buttons;
  return buttons.map((button) =>
    (button === leave) === isEnough ? dressed(button, { style: 'primary' }) : button,
  );
};

const wayOut = (context: FormContext, group: GroupField): FormButton[] => {
  const { form, filled } = context;
  const hasBefore = context.cursor.returnTo !== null || placeBefore(form, filled, group.id);
  const page = reviewPageOf(context, group.id);
  return [
    ...(hasBefore ? [answerButton(context, 'back', { op: 'back', path: group.id })] : []),
    draftButton(context, 'review', { op: 'review', page }),
    draftButton(context, 'pause', { op: 'pause' }),
  ];
};
