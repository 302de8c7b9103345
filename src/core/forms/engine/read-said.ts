import { sayOfForm } from '../../shared/text-ref.ts';
import { valueOf } from '../answers/condition.ts';
import { parse } from '../reading/parse.ts';
import type { ReadingEnv } from '../reading/reading-env.ts';
import type { Reading } from '../reading/reading.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import type { FormContext } from './form-context.ts';
import { namesAmong, readAmong } from './names-among.ts';

/** What a text means as the answer to a question, beside the other answers of the draft. */
export const readSaid = (
  context: Pick<FormContext, 'form' | 'filled' | 'env'>,
  question: FormQuestion,
  said: string,
): Reading => parse(question, named(context, question, said), withUnit(context, question));

/** A name of those that it may be, as it is known. */
const named = (context: Asked, { field }: FormQuestion, said: string): string => {
  if (field.type !== 'text' || !field.among) return said;
  return readAmong(namesAmong(context, field), said, field.among);
};

type Asked = Parameters<typeof readSaid>[0];

const withUnit = (context: Asked, question: FormQuestion): ReadingEnv => {
  const unit = unitWords(context, question);
  return unit.length === 0 ? context.env : { ...context.env, unit };
};

/** What the number counts, where the answers say so: an option in every language, or its own words. */
export const unitWords = (context: Asked, question: FormQuestion): readonly string[] => {
  const { field } = question;
  if (!('unit' in field) || !field.unit) return [];
  return field.unit.flatMap((ref) => wordsOf(context, question, ref));
};

const wordsOf = (
  { form, filled, env }: Asked,
  question: FormQuestion,
  ref: string,
): readonly string[] => {
  const value = valueOf({ form, filled }, ref, question);
  const { group, key } = question;
  const located = locate(form, group && key ? itemPath(group.id, key, ref) : ref);
  if (typeof value !== 'string' || !located) return [];
  const { field } = located;
  if (field.type !== 'choice') return [value];
  // "Đơn vị tính khác" counts nothing; the words for it stand in the question after it.
  if (field.other?.code === value) return [];
  const { words = [] } = field.options.find(({ code }) => code === value) ?? {};
  return [...env.wordings(sayOfForm(optionKey(fieldKey(form, field, group), value))), ...words];
};
