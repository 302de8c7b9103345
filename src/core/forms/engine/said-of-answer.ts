import { say } from '../../shared/text-ref.ts';
import { withoutCourtesy } from '../../shared/vietnamese-text.ts';
import { keysOf } from '../answers/answers.ts';
import { isOneOf } from '../reading/read-choice.ts';
import { lackSaid } from '../reading/read-lack.ts';
import type { ReadingEnv } from '../reading/reading-env.ts';
import { isKind } from '../schema/file-kinds.ts';
import type { Form, GroupField, ItemField } from '../schema/form.ts';
import { type Located, locate } from '../schema/path.ts';
import type { FormQuestion } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import { confirm } from './commit.ts';
import { itemsToCopy, previewCopy } from './copy-items.ts';
import type { Cursor, DocumentInHand, SaidOn } from './cursor.ts';
import { defaultOf } from './defaults.ts';
import { type FormContext, objectTo, type Transition } from './form-context.ts';
import { isOverWaiting } from './keep-waiting.ts';
import { leaveList } from './leave-list.ts';
import { askToRead } from './press-found.ts';
import { isPutOff } from './put-off.ts';

/** "Như năm trước": the answer is what it was. */
const saysAsBefore = (said: string, env: Pick<ReadingEnv, 'wordings'>): boolean =>
  isOneOf('form-words_as-before', withoutCourtesy(said, 'dạ'), env);

/** "Xem file đính kèm": the answer stands in a document. */
const saysInDocument = (said: string, env: Pick<ReadingEnv, 'wordings'>): boolean =>
  isPutOff('form-words_in-document', said, env);

/** "Không có", "chưa có": there is nothing to be answered. */
const saysNothing = (said: string, env: ReadingEnv): boolean => {
  const words = withoutCourtesy(said, 'dạ');
  return (
    lackSaid(words, env) !== undefined ||
    isOneOf('form-words_none', words, env) ||
    isOneOf('form-words_skip', words, env)
  );
};

/** Whether words at a question, at a list, or below one that was pasted say of it what the form knows to do something about. */
export const speaksOfAnswer = (
  form: Form,
  { place, pending }: Cursor,
  { words, env }: { words: string; env: Pick<ReadingEnv, 'wordings'> },
): boolean => {
  if (!isOpen(pending)) return isOverWaiting(pending, words, env);
  const isBefore = saysAsBefore(words, env);
  if (!isBefore && !saysInDocument(words, env)) return false;
  if (place.type === 'items') return true;
  const question = place.type === 'question' ? locate(form, place.path) : undefined;
  if (!question) return false;
  const { field } = question;
  return isTitle(question) || (isBefore ? hasBefore(field) : field.saidIn !== undefined);
};

/** Nothing of what was said before waits to be settled. */
const isOpen = (pending: Cursor['pending']): boolean =>
  pending === null || pending.type === 'refused' || pending.type === 'help';

const isTitle = ({ field, group }: Located): boolean => group?.titleField === field.id;

const hasBefore = ({ default: from }: ItemField): boolean =>
  from?.type === 'previous' || from?.type === 'last';

/** What stood there before, shown before it counts; undefined where nothing did. */
export const takeAsBefore = (
  context: FormContext,
  question: FormQuestion,
  said: SaidOn,
): Transition | undefined => {
  if (!saysAsBefore(said.raw, context.env)) return undefined;
  const value = hasBefore(question.field) ? defaultOf(context, question) : undefined;
  return value === undefined || value === null
    ? undefined
    : confirm(context, said, { reason: 'read-as', candidates: [value] });
};

/** What is said of a whole list where its next item is named; undefined for a name. */
export const saidOfList = (
  before: FormContext,
  group: GroupField,
  said: string,
): Transition | undefined => {
  const context = atList(before, group);
  const { form, env } = context;
  const list = labelOf(form, group);
  if (saysAsBefore(said, env))
    return itemsToCopy(context, group, 'copy').length > 0
      ? previewCopy(context, { op: 'copy', group: group.id })
      : objectTo(context, say('form-error_no-list-before', { list }));
  if (saysInDocument(said, env)) {
    const document = context.cursor.document ?? readable(context, group);
    return document
      ? askToRead({ ...context, cursor: { ...context.cursor, document } })
      : objectTo(context, say('form-error_list-in-document', { list }));
  }
  return saysNothing(said, env) ? noMore(context, group) : undefined;
};

/** The newest file of the draft that the list can be looked for in. */
const readable = ({ env }: FormContext, { id }: GroupField): DocumentInHand | undefined => {
  if (!env.documentFields?.has(id)) return undefined;
  const file = [...env.files.values()].findLast(
    ({ name, isLink, isUnusable }) =>
      !isLink &&
      !isUnusable &&
      (isKind('word', { name, mime: '' }) || isKind('excel', { name, mime: '' })),
  );
  return file && { file: file.id, name: file.name, state: 'offered', next: 0 };
};

/** A list that may be so short is left, another one says how long it has to be. */
const noMore = (context: FormContext, group: GroupField): Transition => {
  const count = keysOf(context.filled, group.id).length;
  if (count < group.min)
    return objectTo(
      context,
      say('form-error_items-needed', { list: labelOf(context.form, group), min: group.min, count }),
    );
  return leaveList(context, group);
};

/** Nothing was named, so that there is no item to be at. */
const atList = (context: FormContext, { id }: GroupField): FormContext => ({
  ...context,
  cursor: { ...context.cursor, place: { type: 'items', group: id } },
});

/** `5/2; 18; 4` is the answer to a table that was asked before, or will be; years may well be an answer in words. */
const isRowOfFigures = (said: string): boolean =>
  /^\s*[\d.,]+(?:\/[\d.,]+)?%?(?:\s*;\s*(?:[\d.,]+(?:\/[\d.,]+)?%?|[-–=])){2,}\s*$/u.test(said) &&
  !/(?:19|20)\d\d/u.test(said);

/** Words that answer hardly any question of this kind: they count once the person says so. */
export const isSeldomMeant = (
  { env }: FormContext,
  { field }: FormQuestion,
  said: string,
): boolean =>
  field.type === 'text' &&
  !field.addressesBoard &&
  (/^\s*\d{1,4}\s*$/u.test(said) ||
    isRowOfFigures(said) ||
    saysAsBefore(said, env) ||
    saysInDocument(said, env) ||
    saysNothing(said, env) ||
    isOneOf('form-words_yes', said, env) ||
    isOneOf('form-words_no', said, env));
