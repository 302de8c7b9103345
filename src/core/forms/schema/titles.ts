import { dateInHanoi, timeInHanoi } from '../../shared/calendar-date.ts';
import type { Instant } from '../../shared/instant.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { Path } from '../answers/answers.ts';
import { progress, stepNumber } from '../answers/progress.ts';
import type { Turn } from '../engine/form-context.ts';
import { topFields } from '../engine/walk.ts';
import type { Form, GroupField } from './form.ts';
import { itemPath, keysOf, topOf } from './path.ts';
import { itemOf, sectionKey, titleOf } from './text-keys.ts';

/** What people call the form at hand. */
export const formTitle = ({ form, env }: Pick<Turn, 'form' | 'env'>): TextRef =>
  env.title ?? titleOf(form.id, env.period);

/** First line of every screen: which form, whose. */
export const headLine = (turn: Turn): TextRef =>
  say('form-head', { form: formTitle(turn), unit: turn.env.unitName });

/** Where the person is: heading and number of the question; when it was saved and how much is done. */
export const placeLines = (turn: Turn, path: Path): TextRef[] => {
  const { form, filled } = turn;
  const place = say('form-place', {
    section: sayOfForm(sectionKey(form, sectionOf(form, path))),
    step: stepNumber(form, filled, path),
    of: topFields(form, filled).length,
  });
  return [place, progressLine(turn)];
};

/** When the draft was last saved, with the day unless it was today, and the share done. */
export const progressLine = (turn: Turn): TextRef => {
  const { filled, env } = turn;
  let last: Instant | undefined;
  for (const { savedAt, isFact } of filled.answers.values())
    if (!isFact && (last === undefined || savedAt > last)) last = savedAt;
  if (last === undefined) return say('form-progress', shareOf(turn));
  return dateInHanoi(last) === env.today
    ? say('form-progress-saved', { time: timeInHanoi(last), ...shareOf(turn) })
    : say('form-progress-saved-earlier', { at: { at: last }, ...shareOf(turn) });
};

/** The section that a question or a group stands in. */
export const sectionOf = (form: Form, path: Path): string =>
  form.fields.find(({ id }) => id === topOf(path))?.section ?? form.sections[0] ?? '';

/** Whole per cent, 100 only when nothing is left. */
export const shareOf = ({ form, filled }: Turn): { share: number } => ({
  share: Math.floor(progress(form, filled).share * 100),
});

/** "Chỉ tiêu 2": an item by its place in the list; a new one is the next. */
export const itemName = (turn: Turn, group: GroupField, key: string): TextRef =>
  itemOf(turn.form, group, itemNumber(turn, group, key));

/** Its place in the list, from 1. */
export const itemNumber = ({ filled }: Turn, group: GroupField, key: string): number => {
  const keys = keysOf(filled, group.id);
  const at = keys.indexOf(key);
  return (at === -1 ? keys.length : at) + 1;
};

const TITLE_LENGTH = 60;

/** The answer that names an item, shortened for lists and buttons. */
export const itemTitle = ({ filled }: Turn, group: GroupField, key: string): string => {
  const value = filled.answers.get(itemPath(group.id, key, group.titleField))?.value;
  return typeof value === 'string' ? shorten(value, TITLE_LENGTH) : '';
};
