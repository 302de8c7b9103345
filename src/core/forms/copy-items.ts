import { say, type TextRef, type TextValue } from '../shared/text-ref.ts';
import { searchKey, shorten } from '../shared/vietnamese-text.ts';
import { type SaidValue, save } from './commit.ts';
import type { GroupField } from './form.ts';
import { groupOf, itemPath, itemQuestions, keysOf, type Located } from './path.ts';
import type { PreviousAnswers } from './previous.ts';
import { draftButton, rowsOf, type Screen } from './show.ts';
import { labelOf } from './text-keys.ts';
import { headLine } from './titles.ts';
import { goTo, stale, type Step, type Turn, unchanged } from './turn.ts';
import { join, writeValue } from './write-value.ts';

const keyOf = (title: unknown): string => (typeof title === 'string' ? searchKey(title) : '');

/** Keys of last year's items that are not in the list yet, known by their titles. */
export const keysToCopy = (turn: Turn, group: GroupField): readonly string[] => {
  const { filled, env } = turn;
  if (!env.previous || group.default?.type !== 'previous') return [];
  const { items } = env.previous;
  const own = keysOf(filled, group.id);
  const taken = new Set(
    own.map((key) => keyOf(filled.answers.get(itemPath(group.id, key, group.titleField))?.value)),
  );
  const room = Math.max(group.max - own.length, 0);
  return (items[group.id] ?? [])
    .filter((key) => !taken.has(keyOf(titleOf(env.previous, group, key))))
    .filter((key) => titleOf(env.previous, group, key) !== '')
    .slice(0, room);
};

const titleOf = (previous: PreviousAnswers | undefined, group: GroupField, key: string): string => {
  const title = previous?.answers.get(itemPath(group.id, key, group.titleField));
  return typeof title === 'string' ? title : '';
};

export const previewCopy = (turn: Turn, id: string): Step => {
  const group = groupOf(turn.form, id);
  if (!group || keysToCopy(turn, group).length === 0) return stale(turn);
  return goTo(turn, { type: 'copy', group: id });
};

/** Adds them with keys of their own: another year's target is another target. */
export const copyItems = (turn: Turn, id: string): Step => {
  const group = groupOf(turn.form, id);
  const keys = group ? keysToCopy(turn, group) : [];
  if (!group || keys.length === 0) return unchanged(turn);
  const given = keys.flatMap((key) => copied(turn, group, key));
  const notices = [say('form-copied', { count: keys.length })];
  return goTo(turn, { type: 'items', group: id }, { ...save(turn, given), notices });
};

const copied = (turn: Turn, group: GroupField, key: string): SaidValue[] => {
  const own = turn.env.newKey();
  return itemQuestions(group, key).flatMap(({ path, field }): SaidValue[] => {
    const value = turn.env.previous?.answers.get(path);
    if (value === undefined) return [];
    const to = itemPath(group.id, own, field.id);
    return [{ path: to, value, raw: '', messageId: null, chatId: null }];
  });
};

/** More fit no phone; all of them are copied. */
const SHOWN = 8;

/** Last year's items as they would be taken over. */
export const copyScreen = (turn: Turn, group: GroupField): Screen => {
  const keys = keysToCopy(turn, group);
  const shown = keys.slice(0, SHOWN);
  const more = keys.length - shown.length;
  const year = String(turn.env.previous?.year ?? '');
  const yes = say('form-button_copy-yes', { count: keys.length });
  return {
    lines: [
      headLine(turn),
      say('form-copy-head', { label: labelOf(turn.form, group), year, count: keys.length }),
      'blank',
      ...shown.map((key, at) => itemLine(turn, group, { key, n: at + 1 })),
      ...(more > 0 ? [say('form-missing-more', { more })] : []),
      'blank',
      ...(group.fields.some(({ type }) => type === 'date') ? [say('form-copy-dates')] : []),
      say('form-copy-hint'),
    ],
    rows: rowsOf(
      [
        {
          ...draftButton(turn, yes, { op: 'copy-yes', group: group.id }),
          style: 'primary',
          word: 'yes',
        },
      ],
      [{ ...draftButton(turn, 'copy-no', { op: 'items', group: group.id }), word: 'no' }],
    ),
  };
};

type Listed = { key: string; n: number };

const TITLE_LENGTH = 40;

const itemLine = (turn: Turn, group: GroupField, { key, n }: Listed): TextRef => {
  const title = shorten(titleOf(turn.env.previous, group, key), TITLE_LENGTH);
  const values = itemQuestions(group, key)
    .filter(({ field }) => SHOWN_TYPES.has(field.type))
    .flatMap((question) => valueOf(turn, question));
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

const valueOf = ({ form, env }: Turn, question: Located): TextValue[] => {
  const value = env.previous?.answers.get(question.path);
  return value === undefined || value === null
    ? []
    : [writeValue({ form, ...question }, value, env.files)];
};
