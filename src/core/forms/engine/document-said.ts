import { saysSigned } from '../../shared/vietnamese-document.ts';
import { searchKey } from '../../shared/vietnamese-text.ts';
import { isAsked } from '../answers/condition.ts';
import type { Reading } from '../reading/reading.ts';
import type { FileField, Form } from '../schema/form.ts';
import { topQuestion } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Value } from '../schema/value.ts';
import { type GivenAnswer, withAnswers } from './commit.ts';
import { dateBeside } from './day-beside.ts';
import type { FormContext } from './form-context.ts';
import { readSaid } from './read-said.ts';

type Said = Pick<GivenAnswer, 'value' | 'also' | 'unfit' | 'isWhollyTold'>;

/**
 * "Số 15/KH-UBND ngày 3/2/2027" where it is asked whether there is a signed document: there is, with
 * that number and day. Undefined of any other question, and of words that leave it open.
 */
export const documentSaid = (
  context: FormContext,
  { form, path, field, group }: FormQuestion,
  said: string,
): Said | undefined => {
  const value = field.type === 'choice' && !group ? valueOfFile(form, field.id) : undefined;
  if (value === undefined || saysUnsigned(said)) return undefined;
  const signed = { path, value, raw: said, messageId: null, chatId: null };
  const there = { ...context, filled: withAnswers(context, [signed]) };
  const document = documentIn(there, said);
  return document && { value, isWhollyTold: true, ...document };
};

const documentIn = (context: FormContext, said: string): Omit<Said, 'value'> | undefined => {
  const { form, filled } = context;
  // The number of another document that the paper names is always asked.
  const [number] = form.fields.flatMap((one) =>
    one.type === 'document-number' && one.relevant ? [one] : [],
  );
  if (!number) return undefined;
  const question = { form, ...topQuestion(number) };
  if (!isAsked(form, filled, question)) return undefined;
  const reading = readSaid(context, question, said);
  const value = valueOf(reading, said);
  if (reading.type === 'refused' || value === undefined) return undefined;
  const day = reading.date ? { date: reading.date } : {};
  const { also = [], ...beside } = dateBeside(context, question, { value, ...day });
  return { also: [{ path: question.path, value }, ...also], ...beside };
};

/** A number among other words counts where they say that it is issued. */
const valueOf = (reading: Reading, said: string): Value | undefined => {
  if (reading.type === 'value') return reading.value;
  return reading.type === 'unsure' && isIssued(said) ? reading.candidates[0] : undefined;
};

/** What a file says of the question, which a number of the document says as well. */
const valueOfFile = ({ fields }: Form, id: string): string | undefined =>
  fields.find(
    (one): one is FileField & typeof one => one.type === 'file' && one.implies?.field === id,
  )?.implies?.value;

const ISSUED = /\bda (?:duoc )?(?:ky|ban hanh|phat hanh)\b/u;
const UNSIGNED = /\b(?:chua|du kien|se|cho ky|trinh ky|du thao|not|draft)\b/u;

const isIssued = (said: string): boolean => saysSigned(said) || ISSUED.test(searchKey(said));

const saysUnsigned = (said: string): boolean => UNSIGNED.test(searchKey(said));
