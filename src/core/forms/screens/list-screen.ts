import { textList } from '../../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { headingLine } from '../answers/heading-line.ts';
import { aimOfAnswers, saysNoWhat } from '../answers/item-values.ts';
import { writeValue } from '../answers/write-value.ts';
import type { SaidOn } from '../engine/cursor.ts';
import { isExample } from '../engine/examples.ts';
import type { FormContext } from '../engine/form-context.ts';
import { listElsewhere } from '../engine/list-elsewhere.ts';
import { itemsIn, refusalOf } from '../engine/paste-list.ts';
import { type PastedRow, readRows } from '../engine/paste-rows.ts';
import { IN_LIST, listWays } from '../engine/press-answer.ts';
import { parse } from '../reading/parse.ts';
import type { GroupField } from '../schema/form.ts';
import { locate, type Located } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path, Value } from '../schema/value.ts';
import { answerButton, type FormButton, rowsOf } from './show.ts';

/** So many are told in full; the others by name and amount, a line each, as far as one message holds them. */
const ITEMS_IN_FULL = 8;
const ITEMS_SHOWN = 30;
const BRIEF_LENGTH = 44;
const REFUSALS_SHOWN = 3;
const TITLE_LENGTH = 40;
/** What a line was read as is seen by its name and what is left beside it. */
const NAME_LENGTH = 90;

export type ListContent = { lines: TextRef[]; rows: FormButton[][] };

/** What a pasted list was read as, before it is added. */
export const listContent = (
  context: FormContext,
  question: FormQuestion & { group: GroupField },
  { raw }: SaidOn,
): ListContent => {
  const { path, group } = question;
  const rows = readRows(context, group, raw);
  const items = itemsIn(rows);
  const refused = rows.flatMap(refusalOf);
  const hidden = items.length - Math.min(items.length, ITEMS_SHOWN);
  const isLong = group.tally !== undefined && items.length > ITEMS_IN_FULL;
  return {
    lines: [
      say('form-list', { count: items.length, label: labelOf(context.form, group) }),
      ...items.slice(0, ITEMS_SHOWN).flatMap((row, at) =>
        headingLine(headingOf(group, row), headingOf(group, items[at - 1])).concat(
          itemLines(context, row, {
            n: at + 1,
            isBrief: at >= ITEMS_IN_FULL || (isLong && row.unread.length === 0),
          }),
        ),
      ),
      ...(hidden > 0 ? [say('form-list-more', { more: hidden })] : []),
      ...refused.slice(0, REFUSALS_SHOWN),
      ...(refused.length > REFUSALS_SHOWN
        ? [say('form-list-more-skipped', { more: refused.length - REFUSALS_SHOWN })]
        : []),
    ],
    rows: rowsOf(
      ...accepting(context, path, items).map((button) => [button]),
      otherWays(context, question, { raw, items }),
      [{ ...answerButton(context, 'retype', { op: 'retype', path }), word: 'no' }],
    ),
  };
};

/** A list that was said at a question which is not of it; undefined where it is none any more. */
export const elsewhereContent = (
  context: FormContext,
  question: FormQuestion,
  raw: string,
): ListContent | undefined => {
  const found = listElsewhere(context, question, raw);
  if (!found) return undefined;
  const { path, field, group } = question;
  const list = labelOf(context.form, found.group);
  const label = labelOf(context.form, field, group);
  const count = found.items.length;
  const shown = found.items.slice(0, ITEMS_IN_FULL);
  const more = count - shown.length;
  const accept = (index: number) => ({ op: 'accept', path, index }) as const;
  const toList = answerButton(
    context,
    say('form-button_into-list', { count, list }),
    accept(IN_LIST),
  );
  return {
    lines: [
      say('form-list-elsewhere', { count, list, label }),
      ...shown.flatMap((row, at) => itemLines(context, row, { n: at + 1, isBrief: true })),
      ...(more > 0 ? [say('form-list-more', { more })] : []),
    ],
    rows: [
      [{ ...toList, style: 'primary', word: 'yes' }],
      [answerButton(context, say('form-button_as-answer', { label }), accept(0))],
      [{ ...answerButton(context, 'retype', { op: 'retype', path }), word: 'no' }],
    ],
  };
};

/** All as it was read; but what may mean two things is added as what it means. */
const accepting = (context: FormContext, path: Path, items: readonly Item[]): FormButton[] => {
  const to = (way: (typeof listWays)[number]) =>
    ({ op: 'accept', path, index: listWays.indexOf(way) }) as const;
  const [reduction, ...more] = items.flatMap((item) => item.reduction ?? []);
  if (reduction === undefined) {
    const addAll =
      items.length === 1
        ? say('form-button_add-one')
        : say('form-button_add-all', { count: items.length });
    return [{ ...answerButton(context, addAll, to('as-read')), style: 'primary', word: 'yes' }];
  }
  const value = reduction.replace(/%$/u, ' %');
  const isOne = more.length === 0;
  return [
    answerButton(
      context,
      isOne ? say('form-button_reduced-to', { value }) : 'all-reduced-to',
      to('reduced-to'),
    ),
    answerButton(
      context,
      isOne ? say('form-button_reduced-by', { value }) : 'all-reduced-by',
      to('reduced-by'),
    ),
  ];
};

/** Several lines may also be one long name, or names without anything to be read from them. */
const otherWays = (
  context: FormContext,
  question: FormQuestion & { group: GroupField },
  { raw, items }: { raw: string; items: readonly Item[] },
): FormButton[] => {
  const { path, group } = question;
  const isName = parse(question, raw, context.env).type === 'value';
  const isOneLine = !raw.trim().includes('\n');
  if (isOneLine && (group.measure || group.clauses))
    return isName ? [answerButton(context, 'name-only', { op: 'accept', path, index: 1 })] : [];
  const isRead = items.some(({ given }) => given.length > 1);
  return [
    ...(isRead ? [answerButton(context, 'names-only', { op: 'accept', path, index: 2 })] : []),
    ...(isName ? [answerButton(context, 'as-one', { op: 'accept', path, index: 1 })] : []),
  ];
};

type Item = Extract<PastedRow, { type: 'item' }>;

const headingOf = ({ measure }: GroupField, item: Item | undefined): Value | undefined =>
  item?.given.find(({ path }) => path.endsWith(`.${measure?.heading}`))?.value;

const itemLines = (
  context: FormContext,
  item: Item,
  { n, isBrief }: { n: number; isBrief: boolean },
): TextRef[] => {
  const { title, unread } = item;
  const name = shorten(title, isBrief ? BRIEF_LENGTH : NAME_LENGTH);
  if (isBrief) return [briefLine(context, item, { n, title: name })];
  const open = unread.map(({ label, text }) =>
    say('form-list-unread', { label, text: shorten(text, 20) }),
  );
  const doubt = item.reduction ? [say('form-list-reduction', { value: item.reduction })] : [];
  return [
    itemLine(context, item, { n, title: name }),
    ...doubt,
    ...exampleLines(context, item),
    ...open,
  ];
};

const briefLine = (
  context: FormContext,
  { given, reduction, unread }: Item,
  named: { n: number; title: string },
): TextRef => {
  const aim = aimOfGiven(context, given);
  const isOpen = reduction !== undefined || unread.length > 0;
  if (isOpen) return say('form-list-item-open', named);
  if (aim) return say('form-list-aim', { ...named, aim });
  const values = tallied(context, given);
  return values === undefined
    ? say('form-list-item', named)
    : say('form-copy-item', { ...named, values });
};

/** What such items are counted by: the award that each is proposed for. */
const tallied = (context: FormContext, given: Item['given']): TextValue | undefined => {
  const one = given.find(({ path }) => {
    const { field, group } = locate(context.form, path) ?? {};
    return field !== undefined && field.id === group?.tally;
  });
  return one && shownValue(context, one, false);
};

/** What is pasted may be the examples themselves, which is seen before it is added. */
const exampleLines = (context: FormContext, { given }: Item): TextRef[] =>
  given.flatMap(({ path, value }) => {
    const located = locate(context.form, path);
    if (located?.field.id === located?.group?.measure?.heading) return [];
    const isOne = located && isExample(context, { form: context.form, ...located }, value);
    return isOne ? [say('form-list-example', { text: shorten(String(value), 40) })] : [];
  });

const itemLine = (
  context: FormContext,
  { given }: Item,
  named: { n: number; title: string },
): TextRef => {
  const aim = aimOfGiven(context, given);
  const rest = inFormOrder(context, given.slice(1)).flatMap(
    (one) => shownValue(context, one, aim !== null) ?? [],
  );
  const values = textList(rest);
  if (aim && rest.length > 0) return say('form-list-aim-more', { ...named, aim, more: values });
  if (aim) return say('form-list-aim', { ...named, aim });
  return rest.length > 0
    ? say('form-copy-item', { ...named, values })
    : say('form-list-item', named);
};

/** As the form asks, in whatever order they were read. */
const inFormOrder = ({ form }: FormContext, given: Item['given']): Item['given'] => {
  const placeOf = ({ path }: Item['given'][number]): number => {
    const located = locate(form, path);
    return located?.group?.fields.findIndex(({ id }) => id === located.field.id) ?? 0;
  };
  return given.toSorted((one, other) => placeOf(one) - placeOf(other));
};

/** An amount to be reached stands with its unit and how it is compared, as people write it. */
const aimOfGiven = ({ form }: FormContext, given: Item['given']): TextRef | null => {
  const group = locate(form, given[0]?.path ?? '')?.group;
  if (!group) return null;
  return aimOfAnswers(
    form,
    group,
    (ref) => given.find(({ path }) => path.endsWith(`.${ref}`))?.value ?? null,
  );
};

/** Beside the amount what belongs to it says nothing new; nor do the headings that stand above. */
const shownValue = (
  context: FormContext,
  { path, value }: Item['given'][number],
  hasAim: boolean,
): TextValue | undefined => {
  const located = locate(context.form, path);
  if (!located || isOther(located, value) || isToldByAim(located, hasAim)) return undefined;
  if (located.field.id === located.group?.heading) return undefined;
  const written = writeValue({ form: context.form, ...located }, value, context.env.files);
  const words = typeof written === 'string' ? shorten(written, TITLE_LENGTH) : written;
  return saysNoWhat(located.field, value)
    ? say('form-summary_cell', {
        label: labelOf(context.form, located.field, located.group),
        value: words,
      })
    : words;
};

/** The words for "other" stand for themselves. */
const isOther = ({ field }: Located, value: Value): boolean =>
  field.type === 'choice' && value === field.other?.code;

const isToldByAim = ({ field, group }: Located, hasAim: boolean): boolean => {
  const { measure } = group ?? {};
  if (!measure || field.id === measure.heading) return measure !== undefined;
  const value = group?.fields.find(({ id }) => id === measure.value);
  const units = value && 'unit' in value ? (value.unit ?? []) : [];
  const { comparison, upper, way, change, basis, words } = measure;
  const told = [measure.value, comparison, upper, way.field, change, basis, words, ...units];
  return hasAim && told.includes(field.id);
};
