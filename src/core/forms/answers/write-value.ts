import type { AttachmentId } from '../../shared/ids.ts';
import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { cleanLine, shorten } from '../../shared/vietnamese-text.ts';
import { lackIn } from '../schema/lack.ts';
import type { FormQuestion } from '../schema/question.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import type { FileInfo } from './answers.ts';

type Files = ReadonlyMap<AttachmentId, Pick<FileInfo, 'name' | 'isLink' | 'isPhoto'>>;

/** A value the way its reader writes it, to be put into a text. Unknown codes show as they are. */
export const writeValue = (question: Written, value: Value, files: Files): TextValue => {
  if (value === null) return say('form-value_left-out');
  const lack = lackIn(question.field, value);
  if (lack) return say(`form-value_${lack}`);
  if (typeof value === 'number') return writeNumber(question, value);
  if (typeof value === 'boolean') return writeTruth(question, value);
  if (typeof value === 'string') return writeString(question, value);
  const parts = value.map((part) => writePart(question, part, files));
  return parts.length === 0 ? say('form-value_left-out') : textList(parts);
};

/** A value as a text of its own, for buttons and lines. */
export const asText = (value: TextValue): TextRef =>
  typeof value === 'object' && 'key' in value ? value : say('form-value', { value });

const BUTTON_LENGTH = 40;
const LINE_LENGTH = 160;

/** The same on a button: long texts are cut. */
export const shortValue = (question: Written, value: Value, files: Files): TextRef =>
  cutValue(question, value, { files, length: BUTTON_LENGTH });

/** The same in a list of answers: a few lines of each. */
export const lineValue = (question: Written, value: Value, files: Files): TextRef =>
  cutValue(question, value, { files, length: LINE_LENGTH });

const ECHO_LENGTH = 60;

/** The same where it is said that an answer was stored: texts as a quotation of how they begin. */
export const echoValue = (question: Written, value: Value, files: Files): TextRef => {
  const cut = cutValue(question, value, { files, length: ECHO_LENGTH });
  return question.field.type === 'text' ? say('form-value_quoted', { value: cut }) : cut;
};

const BRIEF_LENGTH = 24;

/** The same where all answers of a form stand on one screen. */
export const briefValue = (question: Written, value: Value, files: Files): TextRef =>
  cutValue(question, value, { files, length: BRIEF_LENGTH });

const SCREEN_LENGTH = 400;

/** The same above a question: as much as leaves room on a phone; the whole is in the summary. */
export const screenValue = (
  question: Written,
  value: Value,
  { files, length = SCREEN_LENGTH }: { files: Files; length?: number | undefined },
): TextRef => cutValue(question, value, { files, length });

type Cut = { files: Files; length: number };

const cutValue = (question: Written, value: Value, { files, length }: Cut): TextRef => {
  const isProse = typeof value === 'string' && question.field.type === 'text';
  return asText(writeValue(question, isProse ? shorten(cleanLine(value), length) : value, files));
};

type Written = Omit<FormQuestion, 'path' | 'key'>;

const writeNumber = ({ field }: Written, value: number): TextValue => {
  if (field.type === 'percent') return say('form-value_percent', { number: { number: value } });
  if (field.type === 'money') return say('form-value_money', { amount: { number: value } });
  return { number: value };
};

const writeTruth = ({ field }: Written, value: boolean): TextRef => {
  if (field.type === 'note') return say('form-value_read');
  return say(value ? 'form-yes' : 'form-no');
};

const writeString = (written: Written, value: string): TextValue => {
  if (written.field.type === 'date') return { date: value };
  return written.field.type === 'choice' ? writeOption(written, value) : value;
};

const writePart = (written: Written, part: string, files: Files): TextValue => {
  if (written.field.type === 'numbers') return { number: Number(part) };
  return written.field.type === 'file'
    ? writeFile(files.get(part as AttachmentId))
    : writeOption(written, part);
};

/** What a file is called, whatever it is. */
export const writeFile = (
  file: Pick<FileInfo, 'name' | 'isLink' | 'isPhoto'> | undefined,
): TextValue => {
  if (file?.isLink) return say('form-value_link', { host: file.name });
  if (file?.isPhoto) return say('form-value_photo', { name: file.name });
  return file?.name ?? say('form-value_file');
};

const writeOption = ({ form, field, group }: Written, code: string): TextValue => {
  const isKnown = 'options' in field && field.options.some((option) => option.code === code);
  return isKnown ? sayOfForm(optionKey(fieldKey(form, field, group), code)) : code;
};
