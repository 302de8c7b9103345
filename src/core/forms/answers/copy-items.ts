import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { searchKey, shorten } from '../../shared/vietnamese-text.ts';
import { goTo, stale, type Step, type Turn, unchanged } from '../engine/form-context.ts';
import type { Offer } from '../schema/facts.ts';
import type { GroupField } from '../schema/form.ts';
import { groupOf, itemPath, itemQuestions, keysOf } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import { headLine } from '../schema/titles.ts';
import { type Button, draftButton, rowsOf, type Screen } from '../screens/show.ts';
import type { Value } from './answers.ts';
import { type SaidValue, save } from './commit.ts';
import { join, writeValue } from './write-value.ts';

/** Last year's items, or those that something else offers. */
export type CopyOp = 'copy' | 'offer';

/** An item as it would be taken over: values by the ids of the group's questions. */
type Copy = Readonly<Record<string, Value>>;

const keyOf = (title: unknown): string => (typeof title === 'string' ? searchKey(title) : '');

/** Items that are not in the list yet, known by their titles. */
const itemsToCopy = (turn: Turn, group: GroupField, op: CopyOp): readonly Copy[] => {
  const { filled } = turn;
  const own = keysOf(filled, group.id);
  const taken = new Set(
    own.map((key) => keyOf(filled.answers.get(itemPath(group.id, key, group.titleField))?.value)),
  );
  const room = Math.max(group.max - own.length, 0);
  const found = op === 'copy' ? lastItems(turn, group) : (offerOf(turn, group)?.items ?? []);
  return found
    .filter((copy) => titleOf(group, copy) !== '')
    .filter((copy) => !taken.has(keyOf(titleOf(group, copy))))
    .slice(0, room);
};

const lastItems = ({ env: { previous } }: Turn, group: GroupField): Copy[] => {
  if (!previous || group.default?.type !== 'previous') return [];
  return (previous.items[group.id] ?? []).map((key) =>
    Object.fromEntries(
      itemQuestions(group, key).flatMap(({ path, field }) => {
        const value = previous.answers.get(path);
        return value === undefined ? [] : [[field.id, value] as const];
      }),
    ),
  );
};

const offerOf = ({ env }: Turn, { id }: GroupField): Offer | undefined => env.facts?.offers?.[id];

const titleOf = (group: GroupField, copy: Copy): string => {
  const title = copy[group.titleField];
  return typeof title === 'string' ? title : '';
};

export const copyButtons = (turn: Turn, group: GroupField): Button[] => {
  const count = (op: CopyOp): number => itemsToCopy(turn, group, op).length;
  const year = String(turn.env.previous?.year ?? '');
  const source = offerOf(turn, group)?.source;
  return [
    ...(source && count('offer') > 0
      ? [
          draftButton(turn, say('form-button_offer', { source, count: count('offer') }), {
            op: 'offer',
            group: group.id,
          }),
        ]
      : []),
    ...(count('copy') > 0
      ? [
          draftButton(turn, say('form-button_copy', { year, count: count('copy') }), {
            op: 'copy',
            group: group.id,
          }),
        ]
      : []),
  ];
};

export const previewCopy = (turn: Turn, { op, group: id }: { op: CopyOp; group: string }): Step => {
  const group = groupOf(turn.form, id);
  if (!group || itemsToCopy(turn, group, op).length === 0) return stale(turn);
  return goTo(turn, { type: op, group: id });
};

/** Adds them with keys of their own: another year's target is another target. */
export const copyItems = (turn: Turn, id: string, op: CopyOp): Step => {
  const group = groupOf(turn.form, id);
  const copies = group ? itemsToCopy(turn, group, op) : [];
  if (!group || copies.length === 0) return unchanged(turn);
  const given = copies.flatMap((copy) => copied(turn, group, copy));
  const notices = [say('form-copied', { count: copies.length })];
  return goTo(turn, { type: 'items', group: id }, { ...save(turn, given), notices });
};

const copied = (turn: Turn, group: GroupField, copy: Copy): SaidValue[] => {
  const own = turn.env.newKey();
  return group.fields.flatMap(({ id }): SaidValue[] => {
    const value = copy[id];
    if (value === undefined) return [];
    const path = itemPath(group.id, own, id);
    return [{ path, value, raw: '', messageId: null, chatId: null }];
  });
};

/** More fit no phone; all of them are copied. */
const SHOWN = 8;

/** Items as they would be taken over. */
export const copyScreen = (turn: Turn, group: GroupField, op: CopyOp): Screen => {
  const copies = itemsToCopy(turn, group, op);
  const shown = copies.slice(0, SHOWN);
  const more = copies.length - shown.length;
  const yes = say('form-button_copy-yes', { count: copies.length });
  const yesAction = { op: op === 'copy' ? 'copy-yes' : 'offer-yes', group: group.id } as const;
  const hasDates = op === 'copy' && group.fields.some(({ type }) => type === 'date');
  return {
    lines: [
      headLine(turn),
      headOf(turn, group, { op, count: copies.length }),
      'blank',
      ...shown.map((copy, at) => itemLine(turn, group, { copy, n: at + 1 })),
      ...(more > 0 ? [say('form-missing-more', { more })] : []),
      'blank',
      ...(hasDates ? [say('form-copy-dates')] : []),
      say('form-copy-hint'),
    ],
    rows: rowsOf(
      [{ ...draftButton(turn, yes, yesAction), style: 'primary', word: 'yes' }],
      [{ ...draftButton(turn, 'copy-no', { op: 'items', group: group.id }), word: 'no' }],
    ),
  };
};

type Offered = { op: CopyOp; count: number };

const headOf = (turn: Turn, group: GroupField, { op, count }: Offered): TextRef => {
  const label = labelOf(turn.form, group);
  const source = offerOf(turn, group)?.source;
  return op === 'offer' && source
    ? say('form-offer-head', { label, source, count })
    : say('form-copy-head', { label, year: String(turn.env.previous?.year ?? ''), count });
};

type Listed = { copy: Copy; n: number };

const TITLE_LENGTH = 40;

const itemLine = (turn: Turn, group: GroupField, { copy, n }: Listed): TextRef => {
  const title = shorten(titleOf(group, copy), TITLE_LENGTH);
  const values = group.fields
    .filter(({ type }) => SHOWN_TYPES.has(type))
    .flatMap((field) => valueOf(turn, group, { field, value: copy[field.id] }));
  return values.length === 0
    ? say('form-list-item', { n, title })
    : say('form-copy-item', { n, title, values: join(values) });
};

/** Long texts would hide the numbers and dates that are to be checked. */
const SHOWN_TYPES: ReadonlySet<string> = new Set([
  'integer',
  'decimal',
  'percent',
  'money',
  'date',
  'choice',
]);

type Valued = { field: GroupField['fields'][number]; value: Value | undefined };

const valueOf = ({ form, env }: Turn, group: GroupField, { field, value }: Valued): TextValue[] =>
  value === undefined || value === null
    ? []
    : [writeValue({ form, field, group }, value, env.files)];
