import { dateInHanoi, instantInHanoi, timeInHanoi } from '../../shared/calendar-date.ts';
import type { Instant } from '../../shared/instant.ts';
import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { progress } from '../answers/progress.ts';
import type { FormContext } from '../engine/form-context.ts';
import { stopAt } from '../engine/remarks.ts';
import type { Form } from '../schema/form.ts';
import { fieldIn, topOf } from '../schema/path.ts';
import { sectionKey, titleOf } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';

/** What people call the form at hand. */
export const formTitle = ({ form, env }: Pick<FormContext, 'form' | 'env'>): TextRef =>
  env.title ?? titleOf(form.id, env.period);

/** First line of every screen: which form, whose. */
export const headLine = (context: FormContext): TextRef =>
  say('form-head', { form: formTitle(context), unit: context.env.unitName });

/** Where the person is: the section, and how much is done, also of what the Board asks again. */
export const placeLine = (context: FormContext, path: Path): TextRef => {
  const { form } = context;
  const section = sayOfForm(sectionKey(form, sectionOf(form, path)));
  const remarked = remarkedPlace(context, path);
  if (remarked) return remarked;
  const bar = barOf(context, 'form-time-left-brief');
  // It would take a line of its own at every question; it is told where one begins and looks back.
  // Nothing that is left has to be answered: the bar would say that there is nothing.
  if (bar.done === bar.of) return say('form-place-complete', { section, bar: bar.bar });
  return say('form-place', { section, ...bar, left: isBegun(context) ? '' : bar.left });
};

/** Which part it is of those that the Board asks again; nothing where it asks nothing of it. */
export const remarkedPlace = (context: FormContext, path: Path): TextRef | undefined => {
  const { form, env } = context;
  const stop = env.remarks && stopAt(context, path);
  const section = sayOfForm(sectionKey(form, sectionOf(form, path)));
  return stop && say('form-place-remarked', { section, ...stop });
};

/** Whether anybody has answered anything. */
export const isBegun = ({ filled }: FormContext): boolean => {
  for (const { isFact } of filled.answers.values()) if (!isFact) return true;
  return false;
};

/** When the draft was last saved, with the day unless it was today, and how much is done. */
export const progressLine = (context: FormContext): TextRef => {
  const last = lastSaved(context);
  if (last === undefined) return say('form-progress', barOf(context));
  return dateInHanoi(last) === context.env.today
    ? say('form-progress-saved', { time: timeInHanoi(last), ...barOf(context) })
    : say('form-progress-saved-earlier', { at: { at: last }, ...barOf(context) });
};

/** For somebody who comes back another day. */
export const savedEarlierLine = (context: FormContext): TextRef[] => {
  if (isSavedToday(context)) return [];
  const last = lastSaved(context);
  return last === undefined ? [] : [say('form-saved-earlier', { at: { at: last } })];
};

/** Seen with the first such answer, while the last one is found by looking at all of them. */
const isSavedToday = ({ filled, env: { today } }: FormContext): boolean => {
  const from = instantInHanoi(today, '00:00');
  for (const { savedAt, isFact } of filled.answers.values())
    if (!isFact && savedAt >= from) return true;
  return false;
};

const lastSaved = ({ filled }: FormContext): Instant | undefined => {
  let last: Instant | undefined;
  for (const { savedAt, isFact } of filled.answers.values())
    if (!isFact && (last === undefined || savedAt > last)) last = savedAt;
  return last;
};

/** The section that a question or a group stands in. */
const sectionOf = (form: Form, path: Path): string =>
  fieldIn(form.fields, topOf(path))?.section ?? form.sections[0] ?? '';

const CELLS = 5;

/** ▓▓▓░░, numbers of steps and about how long the rest takes; full only when nothing is left. */
export const barOf = (
  { form, filled }: FormContext,
  leftKey: 'form-time-left' | 'form-time-left-brief' = 'form-time-left',
) => {
  const { done, of, share, secondsLeft } = progress(form, filled);
  const full = Math.floor(share * CELLS);
  const minutes = Math.ceil(secondsLeft / 60);
  const left: TextValue = minutes > 0 ? say(leftKey, { minutes }) : '';
  return { bar: `${'▓'.repeat(full)}${'░'.repeat(CELLS - full)}`, done, of, left };
};
