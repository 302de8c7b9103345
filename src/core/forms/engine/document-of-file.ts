import { yearOfPeriod } from '../../shared/period.ts';
import {
  type DocumentReading,
  namesSeveral,
  readDocument,
  wordsOfName,
} from '../../shared/vietnamese-document.ts';
import { keysOf } from '../answers/answers.ts';
import { objectionTo } from '../answers/constraints.ts';
import { parse } from '../reading/parse.ts';
import type { DocumentNumberField } from '../schema/form.ts';
import { itemPath, locate } from '../schema/path.ts';
import type { Path, Value } from '../schema/value.ts';
import type { SaidValue } from './commit.ts';
import type { Pending, SaidOn } from './cursor.ts';
import type { FormEvent } from './event.ts';
import { type FormContext, openQuestion } from './form-context.ts';

type Sent = Extract<FormEvent, { type: 'sent-file' }>;

export type NamedDocument = {
  /** Answers to what the form asks of its document and nobody has answered yet, or what a newer one changes. */
  given: SaidValue[];
  /** A number that may be another document's: to be asked about where the form asks for it. */
  doubt: Extract<Pending, { type: 'confirm' }> | null;
};

/** Number and day of a document, as they stand in the words below its file or in the file's name. */
export const documentOf = (context: FormContext, sent: Sent): NamedDocument => {
  const own = numberField(context);
  const read = own && readSent(context, sent);
  if (!own || !read) return nothing;
  const { reading, said, isSure } = read;
  const { number, date } = reading;
  const row = rowOf(context, number);
  if (row)
    return isSure ? { given: answering(context, said, row(number, date)), doubt: null } : nothing;
  const field = isOfKind(own.kinds, number) ? own : undefined;
  if (!field) return nothing;
  const doubt = {
    type: 'confirm',
    reason: 'read-as',
    candidates: [number],
    ...said,
    path: field.id,
  } as const;
  if (!isSure) return { given: [], doubt };
  const values = { [field.id]: number, ...dayOf(field, date) };
  return {
    given: isRenewed(context, field, number)
      ? renewing(context, said, values)
      : answering(context, said, values),
    doubt: null,
  };
};

/**
 * Whoever amends sends a newer document of the same kind: the final report after the estimate. What it
 * changes is seen before it is sent.
 */
const isRenewed = (
  { env, filled }: FormContext,
  field: DocumentNumberField,
  number: string,
): boolean => {
  const before = filled.answers.get(field.id)?.value;
  if (!env.submitted || typeof before !== 'string' || before === number) return false;
  return symbolOf(before) === symbolOf(number);
};

type Row = (number: string, date: string | null) => Record<Path, Value>;

/** The item of a list of documents that a document of this kind is. */
const rowOf = ({ form, filled }: FormContext, number: string): Row | undefined => {
  for (const group of form.fields) {
    if (group.type !== 'group' || !group.kindsOf) continue;
    const field = group.fields.find((one) => one.type === 'document-number');
    const key = keysOf(filled, group.id).find((one) =>
      isOfKind(group.kindsOf?.[one] ?? [], number),
    );
    if (field?.type !== 'document-number' || key === undefined) continue;
    const at = (id: string): Path => itemPath(group.id, key, id);
    return (said, date) => ({
      [at(field.id)]: said,
      ...(field.date && date ? { [at(field.date)]: date } : {}),
    });
  }
  return undefined;
};

/** As its symbol begins: `KH` of `12/KH-CTĐ`. */
const isOfKind = (kinds: readonly string[] | undefined, number: string): boolean => {
  if (!kinds) return true;
  const symbol = symbolOf(number);
  return symbol !== undefined && kinds.includes(symbol);
};

/** `BC` of `412/BC-UBND`. */
const symbolOf = (number: string): string | undefined =>
  /\/([\p{L}]+)[^/]*$/u.exec(number)?.[1]?.toUpperCase();

const nothing: NamedDocument = { given: [], doubt: null };

const dayOf = ({ date: path }: DocumentNumberField, date: string | null): Record<Path, Value> =>
  path && date ? { [path]: date } : {};

/** The number of the form's own document; another's stands in another section. */
const numberField = ({ form: { fields } }: FormContext): DocumentNumberField | undefined => {
  const section = fields.find(({ type }) => type === 'file')?.section;
  return fields
    .filter((field) => field.type === 'document-number')
    .find((field) => field.section === section);
};

type Read = {
  reading: Extract<DocumentReading, { type: 'document' }>;
  said: Omit<SaidOn, 'path'>;
  isSure: boolean;
};

/** What is written below the file goes before its name, which says of itself alone. */
const readSent = ({ env }: FormContext, sent: Sent): Read | undefined => {
  const { caption = '', file, messageId, chatId } = sent;
  const year = yearOfPeriod(env.period);
  const below = readDocument(caption, year);
  if (below.type === 'document')
    return {
      reading: below,
      said: { raw: caption, messageId, chatId },
      isSure: !namesSeveral(caption) && !speaksOfAnother.test(caption.normalize('NFC')),
    };
  const name = wordsOfName(file.name);
  const named = readDocument(name, year);
  if (named.type !== 'document') return undefined;
  const said = { raw: file.name, messageId: null, chatId: null };
  return { reading: named, said, isSure: !namesSeveral(name) };
};

/** "thực hiện Kế hoạch số 5/KH-UBND": the number may be the one of what it refers to. */
const speaksOfAnother =
  /(?<!\p{L})(?:theo|thực hiện|căn cứ|trả lời|phúc đáp|triển khai|thay thế|kèm theo|của)(?!\p{L})/iu;

const answering = (
  context: FormContext,
  said: Read['said'],
  values: Record<Path, Value>,
): SaidValue[] =>
  Object.entries(values)
    .filter(([path, value]) => isFree(context, path) && isPossible(context, path, value))
    .map(([path, value]) => Object.assign({ path, value }, said));

const renewing = (
  context: FormContext,
  said: Read['said'],
  values: Record<Path, Value>,
): SaidValue[] =>
  Object.entries(values)
    .filter(([path, value]) => isPossible(context, path, value))
    .map(([path, value]) => Object.assign({ path, value }, said));

const isFree = (context: FormContext, path: Path): boolean =>
  openQuestion(context, path) !== undefined &&
  (context.filled.answers.get(path)?.value ?? null) === null;

const isPossible = ({ form, filled, env }: FormContext, path: Path, value: Value): boolean => {
  const located = locate(form, path);
  if (!located) return false;
  const question = { form, ...located };
  return (
    parse(question, String(value), env).type === 'value' &&
    objectionTo(question, value, filled)?.type !== 'refuse'
  );
};
