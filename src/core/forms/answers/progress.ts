import type { Field, Form, GroupField, ItemField } from '../schema/form.ts';
import { itemQuestions, type Located, topQuestion } from '../schema/path.ts';
import { type FigureTable, sheetOf } from '../schema/sheet.ts';
import { type Filled, keysOf } from './answers.ts';
import { isRelevant } from './condition.ts';
import { hasUnsaid, isAnswered, isDone, missing } from './missing.ts';
import { onceADraft } from './once-a-draft.ts';
import { mayBeAsked } from './possible.ts';
import { isSimple } from './simple.ts';

export type DraftProgress = {
  /** Whole steps, a step being what one message answers. */
  done: number;
  of: number;
  /** 0 to 1, also of a step that is half done; 1 only when nothing is left. */
  share: number;
  /** About how long the rest takes. */
  secondsLeft: number;
};

/**
 * How far a draft is, in steps: a question is one, and so is a table of figures, which one message
 * answers; of rows that one message answers, some make a step. Questions that an open one may bring
 * up count until that is settled, and a list counts as many items as it needs: answering never sets
 * anybody back.
 */
export const progress = onceADraft((form, filled): DraftProgress => {
  const draft = { form, filled };
  const all = sumOf(form.fields, (field) => partOf(draft, field));
  // Of rows that one message answers all may be left out, but that has to be said.
  const isComplete =
    missing(form, filled).length === 0 &&
    !form.fields.some((field) => field.type === 'group' && hasUnsaid(filled, field));
  const done = isComplete ? all.of : Math.min(all.done, Math.max(all.of - 1, 0));
  return {
    done: Math.floor(done),
    of: all.of,
    share: all.of === 0 ? 1 : done / all.of,
    secondsLeft: isComplete ? 0 : all.secondsLeft,
  };
});

type Draft = { form: Form; filled: Filled };
type Part = Pick<DraftProgress, 'done' | 'of' | 'secondsLeft'>;

const nothing: Part = { done: 0, of: 0, secondsLeft: 0 };

/** What an answer takes on an average, as far as questions were answered by practised people. */
const SECONDS_A_QUESTION = 10;
/** One number among those of a message. */
const SECONDS_A_FIGURE = 4;
const ROWS_A_STEP = 3;

const partOf = (draft: Draft, field: Field): Part => {
  if (field.type === 'group') return groupPart(draft, field);
  const table = sheetOf(draft.form, field.id);
  if (table) return table.id === field.id ? tablePart(draft, table) : nothing;
  return isSimple(draft.form, field)
    ? wholePart(isAnswered(draft.form, draft.filled, topQuestion(field)))
    : topPart(draft, field);
};

const topPart = (draft: Draft, field: ItemField): Part => questionPart(draft, topQuestion(field));

const tablePart = (draft: Draft, { fields }: FigureTable): Part =>
  inOneMessage(
    sumOf(fields, (field) => topPart(draft, field)),
    1,
  );

/** What one message answers, as so many steps. */
const inOneMessage = ({ done, of }: Part, steps: number): Part => ({
  done: of === 0 ? 0 : (done / of) * steps,
  of: of === 0 ? 0 : steps,
  secondsLeft: (of - done) * SECONDS_A_FIGURE,
});

const questionPart = (draft: Draft, question: Located): Part => {
  if (!mayBeAsked(draft, question)) return nothing;
  const { form, filled } = draft;
  return wholePart(isRelevant(form, filled, question) && isAnswered(form, filled, question));
};

const groupPart = (draft: Draft, group: GroupField): Part => {
  const items = keysOf(draft.filled, group.id).map((key) => itemPart(draft, group, key));
  if (group.given && group.inOneMessage) return rowsPart(items);
  if (group.given) return sumOf(items, (part) => part);
  if (group.min === 0) return wholePart(isDone(draft.form, draft.filled, group));
  // Those that are furthest stand for the items that are needed.
  const weight = itemPart(draft, group, NEW).of;
  const done = items
    .map((item) => (item.of === 0 ? 0 : Math.floor((item.done / item.of) * weight)))
    .toSorted((one, other) => other - one)
    .slice(0, group.min)
    .reduce((sum, part) => sum + part, 0);
  const of = weight * group.min;
  return { done, of, secondsLeft: (of - done) * SECONDS_A_QUESTION };
};

const doneStep: Part = { done: 1, of: 1, secondsLeft: 0 };
const openStep: Part = { done: 0, of: 1, secondsLeft: SECONDS_A_QUESTION };

const wholePart = (isAllDone: boolean): Part => (isAllDone ? doneStep : openStep);

const rowsPart = (rows: readonly Part[]): Part => {
  const done = rows.filter((row) => row.done === row.of).length;
  return inOneMessage(
    { done, of: rows.length, secondsLeft: 0 },
    Math.ceil(rows.length / ROWS_A_STEP),
  );
};

/** No item has this key: it stands for one that nobody has begun. */
const NEW = '+';

/** Of what an item must have; a given one is walked through as a whole. */
const itemPart = (draft: Draft, group: GroupField, key: string): Part =>
  sumOf(
    itemQuestions(group, key).filter(({ field }) => group.given || field.required !== false),
    (question) => questionPart(draft, question),
  );

const sumOf = <One>(all: readonly One[], toPart: (one: One) => Part): Part => {
  const sum = { ...nothing };
  for (const one of all) {
    const { done, of, secondsLeft } = toPart(one);
    sum.done += done;
    sum.of += of;
    sum.secondsLeft += secondsLeft;
  }
  return sum;
};
