import { say } from '../../shared/text-ref.ts';
import { isAsked } from '../answers/condition.ts';
import { isDone, isAnswered } from '../answers/missing.ts';
import { isKind } from '../schema/file-kinds.ts';
import type { Field } from '../schema/form.ts';
import { topQuestion } from '../schema/path.ts';
import { nameOf } from './attach-file.ts';
import type { SentFile } from './event.ts';
import type { FormContext, Transition } from './form-context.ts';

/** Of fewer open questions each is answered sooner than a document is looked through. */
const WORTH_READING = 3;
/** A list of many rows is worth it by itself. */
const LONG_LIST = 100;

/** Whether the form has enough open questions of those that its documents answer. */
export const isWorthReading = ({ form, filled, env }: FormContext): boolean => {
  const { documentFields } = env;
  if (!documentFields) return false;
  const open = form.fields.filter(
    (field) =>
      documentFields.has(field.id) &&
      (field.type === 'group'
        ? !isDone(form, filled, field)
        : isOpen({ form, filled }, topQuestion(field))),
  );
  // A sheet of points is a table of its own, and so is a long list, however little else is open.
  return open.length >= WORTH_READING || open.some(isTable);
};

const isTable = (field: Field): boolean =>
  field.type === 'group' && (field.points !== undefined || field.max >= LONG_LIST);

type Draft = Pick<FormContext, 'form' | 'filled'>;

const isOpen = ({ form, filled }: Draft, question: Parameters<typeof isAnswered>[2]): boolean =>
  isAsked(form, filled, question) && !isAnswered(form, filled, question);

/** Whether a PDF came before this file, of which it was said what could be read instead. */
const hasEarlierPdf = ({ env }: FormContext, { id }: SentFile): boolean =>
  [...env.files.values()].some(
    (file) => file.id !== id && !file.isLink && isKind('pdf', { mime: '', name: file.name }),
  );

/** Offers to read a file that has just come, where that saves answers; of the first PDF, what could be read instead. */
export const offerReading = (
  after: Transition,
  context: FormContext,
  file: SentFile,
): Transition => {
  if (file.kind !== 'document' || !isWorthReading({ ...context, filled: after.filled }))
    return after;
  if (isKind('word', file) || isKind('excel', file)) {
    const document = { file: file.id, name: nameOf(file), state: 'offered', next: 0 } as const;
    return { ...after, cursor: { ...after.cursor, document } };
  }
  const isHeard =
    context.cursor.document !== null || after.outcome === 'kept' || hasEarlierPdf(context, file);
  return isKind('pdf', file) && !isHeard
    ? { ...after, notices: [...after.notices, say('form-document-word-helps')] }
    : after;
};
