import { say, type TextRef } from '../../shared/text-ref.ts';
import { objectionTo } from '../answers/constraints.ts';
import type { Reading } from '../reading/reading.ts';
import type { GroupField, ItemField } from '../schema/form.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import type { SaidValue } from './commit.ts';
import { dateBeside, dayAfter } from './day-beside.ts';
import type { FormContext } from './form-context.ts';
import type { RowRead } from './read-rows.ts';
import { readSaid } from './read-said.ts';

/** With the day that stands beside the number of a document; with a doubt what is unusual. */
export const readCell = (context: FormContext, question: FormQuestion, text: string): RowRead => {
  const reading = readSaid(context, question, text);
  const value = reading.type === 'value' ? reading.value : sureOf(question, reading);
  if (value === undefined) return { type: 'unread' };
  const objection = objectionTo(question, value, context.filled);
  if (objection?.type === 'refuse') return { type: 'unread', why: objection.error };
  const { also = dayBehind(context, question, text), unfit } =
    reading.type === 'value' ? dateBeside(context, question, reading) : {};
  const given = [{ path: question.path, value }, ...also].map((one) =>
    said(one.path, one.value, text),
  );
  const doubt = objection ? say(`form-doubt_${objection.reason}`) : unfit?.notice;
  return withDoubt(given, doubt ?? pointRead(reading, text));
};

const withDoubt = (given: SaidValue[], doubt: TextRef | undefined): RowRead =>
  doubt ? { type: 'given', given, doubt } : { type: 'given', given };

const pointRead = (reading: Reading, text: string): TextRef | undefined =>
  isPoint(reading) ? say('form-figures-read-as', { text }) : undefined;

/** `12/KH-CTĐ 15/1`: a day without its year is seen with the year that is meant before it counts. */
const dayBehind = (
  context: FormContext,
  question: FormQuestion,
  text: string,
): { path: string; value: Value }[] => {
  const { field, form, path } = question;
  const ref = dayAfter(field);
  const [, day] =
    /(?:^|[\s,(])(\d{1,2}[/.-]\d{1,2})\)?$/u.exec(text.trim().slice(-DAY_LENGTH)) ?? [];
  if (ref === undefined || day === undefined) return [];
  const asked = locate(form, path.replace(/[^.]+$/u, ref));
  if (!asked) return [];
  const reading = readSaid(context, { form, ...asked }, day);
  const value = reading.type === 'unsure' ? reading.candidates[0] : undefined;
  if (reading.type === 'value') return [{ path: asked.path, value: reading.value }];
  return value === undefined ? [] : [{ path: asked.path, value }];
};

const DAY_LENGTH = 12;

/** All of it is shown before it counts, so that a document may have other words around its number, and a share a point in place of its comma. */
const sureOf = ({ field }: FormQuestion, reading: Reading): Value | undefined =>
  reading.type === 'unsure' && (field.type === 'document-number' || isPoint(reading))
    ? reading.candidates[0]
    : undefined;

/** `97.2`, which can be nothing but 97,2. */
const isPoint = (reading: Reading): boolean =>
  reading.type === 'unsure' && reading.reason === 'ambiguous' && reading.candidates.length === 1;

type PlaceInRow = { key: string; ref: string };

/** A question of a row. */
export const questionAt = (
  { form }: FormContext,
  group: GroupField,
  { key, ref }: PlaceInRow,
): FormQuestion | undefined => {
  const field = fieldOf(group, ref);
  return field && { form, path: itemPath(group.id, key, ref), field, group, key };
};

/** As it is said of a row: what was read of several together names no message. */
export const said = (path: string, value: Value, raw: string): SaidValue => ({
  path,
  value,
  raw,
  messageId: null,
  chatId: null,
});

/** A question of the list's rows by its id. */
export const fieldOf = ({ fields }: GroupField, ref: string): ItemField | undefined =>
  fields.find(({ id }) => id === ref);
