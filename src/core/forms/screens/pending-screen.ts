import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { hasDocument } from '../answers/condition.ts';
import { asText, shortValue, writeValue } from '../answers/write-value.ts';
import type { Pending } from '../engine/cursor.ts';
import type { FormContext } from '../engine/form-context.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { helpContent } from './help-screen.ts';
import { elsewhereContent, listContent } from './list-screen.ts';
import { questionHead } from './question-screen.ts';
import { answerButton, type FormButton, rowsOf, type Screen } from './show.ts';
import { headLine, placeLine } from './titles.ts';

/** What to ask before the answer counts; undefined when nothing is pending for the question. */
export const pendingScreen = (context: FormContext, question: FormQuestion): Screen | undefined => {
  const { pending } = context.cursor;
  if (pending?.path !== question.path) return undefined;
  const { lines, rows } = contentOf(context, question, pending) ?? {};
  if (!lines || !rows) return undefined;
  // A list is several items, whichever of them it was said at.
  const head =
    pending.type === 'list'
      ? [headLine(context), placeLine(context, question.path)]
      : questionHead(context, question);
  return { lines: [...head, 'blank', ...lines], rows };
};

type Content = { lines: TextRef[]; rows: FormButton[][] };

const contentOf = (
  context: FormContext,
  question: FormQuestion,
  pending: Pending,
): Content | undefined => {
  switch (pending.type) {
    case 'confirm':
      return confirmOrFile(context, question, pending);
    case 'conflict':
      return conflictContent(context, question, pending);
    case 'list':
      return question.group
        ? listContent(context, { ...question, group: question.group }, pending)
        : undefined;
    case 'help':
      return helpContent(context, question);
    case 'rows':
    case 'refused':
      return undefined;
    case 'long':
      return pending.raw === '' ? undefined : longContent(context, question, pending);
  }
};

type Confirm = Extract<Pending, { type: 'confirm' }>;

/** Words for the question at hand, or for a list that is elsewhere in the form. */
const confirmOrFile = (context: FormContext, question: FormQuestion, pending: Confirm): Content => {
  const elsewhere =
    pending.reason === 'list-elsewhere' && elsewhereContent(context, question, pending.raw);
  return elsewhere || confirmContent(context, question, pending);
};

const confirmContent = (
  context: FormContext,
  question: FormQuestion,
  pending: Confirm,
): Content => {
  const { path } = question;
  const { reason, candidates, raw } = pending;
  const isOnly = candidates.length === 1;
  const values = candidates.map((candidate, index): FormButton[] => {
    const value = candidateOf(context, question, { candidate, reason });
    const label = keptAsSaid.has(reason)
      ? say('form-button_as-is')
      : say(isOnly ? 'form-button_accept' : 'form-value', { value });
    const button = answerButton(context, label, { op: 'accept', path, index });
    // A number that is typed here is another answer, never the place of a button.
    return [{ ...button, ...(isOnly ? { word: 'yes', style: 'primary' } : {}) }];
  });
  const retype = {
    ...answerButton(context, 'retype', { op: 'retype', path }),
    word: 'no',
  } as const;
  const first = written(context, question, candidates[0] ?? null);
  const label = labelOf(context.form, question.field, question.group);
  const line = say(`form-confirm_${reason}`, { raw: shorten(raw, QUOTED), value: first, label });
  const mayBeThere =
    reason === 'as-said' && hasDocument(context.form, context.filled, question.field);
  const there = mayBeThere ? [[answerButton(context, 'in-document', { op: 'skip', path })]] : [];
  return { lines: [line], rows: [...values, ...there, [retype]] };
};

/** The words themselves stand in the question. */
const keptAsSaid: ReadonlySet<Confirm['reason']> = new Set(['example', 'as-said', 'no-figure']);

type Candidate = Pick<Confirm, 'reason'> & { candidate: Value };

/** Of a share both readings are told apart by their sign. */
const candidateOf = (
  { env }: FormContext,
  question: FormQuestion,
  { candidate, reason }: Candidate,
): TextRef =>
  reason === 'share' && typeof candidate === 'number'
    ? say('form-value_percent', { number: { number: candidate } })
    : shortValue(question, candidate, env.files);

/** Quotations of what was said stay short: the message itself is in the chat. */
const QUOTED = 300;

const written = ({ env }: FormContext, question: FormQuestion, value: Value): TextRef => {
  const prose: TextValue = writeValue(question, value, env.files);
  return asText(typeof prose === 'string' ? shorten(prose, QUOTED) : prose);
};

const conflictContent = (
  context: FormContext,
  question: FormQuestion,
  { mine }: Extract<Pending, { type: 'conflict' }>,
): Content => {
  const { path } = question;
  const theirs = context.filled.answers.get(path);
  const name = theirs ? context.env.nameOf(theirs.savedBy) : '';
  return {
    lines: [
      name === '' ? say('form-conflict-unknown') : say('form-conflict', { name }),
      say('form-conflict-theirs', { value: written(context, question, theirs?.value ?? null) }),
      say('form-conflict-mine', { value: written(context, question, mine) }),
    ],
    rows: rowsOf(
      [answerButton(context, 'mine', { op: 'mine', path })],
      [answerButton(context, 'theirs', { op: 'theirs', path })],
    ),
  };
};

const longContent = (
  context: FormContext,
  { path }: FormQuestion,
  { length }: Extract<Pending, { type: 'long' }>,
): Content => ({
  lines: [say('form-long', { length: { number: length } })],
  rows: [
    [{ ...answerButton(context, 'that-is-all', { op: 'done', path }), style: 'primary' }],
    [answerButton(context, 'retype', { op: 'retype', path })],
  ],
});
