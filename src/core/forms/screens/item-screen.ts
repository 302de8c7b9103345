import { say, type TextRef } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { isAsked } from '../answers/condition.ts';
import { itemName } from '../answers/item-names.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { GroupField } from '../schema/form.ts';
import { itemQuestions, type Located } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import { answerLine, briefAnswerLine } from './answer-line.ts';
import { asManyAsFit, firstThatFits, type Lines } from './fitting-lines.ts';
import { isRemarked, nextRemarkButtons, CUT_REMARKS, remarkLines } from './remark-lines.ts';
import {
  type FormButton,
  draftButton,
  rowsOf,
  type Screen,
  answerButton,
  inRows,
  undoButtons,
} from './show.ts';
import { headLine, remarkedPlace } from './titles.ts';

/** One item: each of its questions with its answer, to be changed one by one, and its deletion. */
export const itemScreen = (context: FormContext, group: GroupField, key: string): Screen => {
  const questions = itemQuestions(group, key).filter((one) =>
    isAsked(context.form, context.filled, one),
  );
  return {
    lines: itemLines(context, { group, key, questions }),
    rows: rowsOf(
      nextRemarkButtons(context, `${group.id}.${key}`),
      ...inRows(
        questions.map((one, at) => openField(context, one, at + 1)),
        2,
      ),
      group.given ? [] : moveButtons(context, group, key),
      [
        ...undoButtons(context),
        draftButton(context, 'to-list', { op: 'items', group: group.id }),
        ...(group.given
          ? []
          : [draftButton(context, 'delete', { op: 'delete', group: group.id, key })]),
      ],
    ),
  };
};

type ShownItem = { group: GroupField; key: string; questions: readonly Located[] };

/** Who is asked again sees what the Board says of it first, and as much of the item as a phone shows beside it. */
const itemLines = (context: FormContext, { group, key, questions }: ShownItem): Lines => {
  const path = `${group.id}.${key}`;
  const remarked = remarkedPlace(context, path);
  const head = (longest?: number): Lines => [
    headLine(context),
    ...(remarked ? [remarked] : []),
    say('form-item-line', { item: itemName(context, group, key) }),
    'blank',
    ...remarkLines(context, path, longest),
  ];
  const below = ['blank', say('form-choose-to-change')] as const;
  const answers = (write = answerLine): TextRef[] =>
    questions.map((one, at) => write(context, one, at + 1));
  if (!isRemarked(context, path)) return [...head(), ...answers(), ...below];
  const asMany = (longest?: number): Lines =>
    asManyAsFit(context, { above: head(longest), entries: answers(briefAnswerLine), below });
  return firstThatFits(context, [
    () => [...head(), ...answers(), ...below],
    () => asMany(),
    ...CUT_REMARKS.map((longest) => () => asMany(longest)),
  ]);
};

const moveButtons = (context: FormContext, group: GroupField, key: string): FormButton[] => {
  const at = keysOf(context.filled, group.id).indexOf(key);
  const { length: count } = keysOf(context.filled, group.id);
  const isLast = at === count - 1;
  const item = { group: group.id, key };
  return [
    ...(at > 0 ? [draftButton(context, 'up', { op: 'up', ...item })] : []),
    ...(isLast ? [] : [draftButton(context, 'down', { op: 'down', ...item })]),
    ...(count < group.max ? [draftButton(context, 'duplicate', { op: 'duplicate', ...item })] : []),
  ];
};

const openField = (
  context: FormContext,
  { path, field, group }: Located,
  n: number,
): FormButton => ({
  ...answerButton(
    context,
    say('form-button_open', { n, label: labelOf(context.form, field, group) }),
    {
      op: 'open',
      path,
    },
  ),
  number: n,
});
