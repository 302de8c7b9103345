import type { AttachmentId } from '../../shared/ids.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { type Filled, revOf } from '../answers/answers.ts';
import type { Write } from '../answers/write.ts';
import { hasSecrecyStamp } from '../reading/secret-guard.ts';
import { isKind } from '../schema/file-kinds.ts';
import { type FileField, MAX_FILE_BYTES } from '../schema/form.ts';
import type { QuestionOf } from '../schema/question.ts';
import { acceptedKey } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import { save } from './commit.ts';
import type { FormEvent, SentFile } from './event.ts';
import {
  goTo,
  isAt,
  objectTo,
  openQuestion,
  stay,
  type Transition,
  type FormContext,
} from './form-context.ts';
import { onward } from './navigation.ts';
import { offerCaption } from './receive-other.ts';

type Sent = Extract<FormEvent, { type: 'sent-file' }>;

/** Takes a file for the question at the cursor, or for the album that began at an earlier one. */
export const receiveFile = (context: FormContext, sent: Sent): Transition => {
  if (hasSecrecyStamp(sent.file.name) || hasSecrecyStamp(sent.caption ?? ''))
    return objectTo(context, say('form-error_secret'));
  const question = questionFor(context, sent.file);
  if (!question) return offerCaption(context, sent);
  const remembered = rememberAlbum(context, sent.file, question.path);
  const problem = problemWith(context, question, sent.file);
  return problem ? objectTo(remembered, ...problem) : attach(remembered, question, sent);
};

const questionFor = (context: FormContext, file: SentFile): QuestionOf<'file'> | undefined => {
  const { place } = context.cursor;
  const at = place.type === 'question' ? place.path : undefined;
  const path = isOfAlbum(context, file) ? context.cursor.lastMediaGroup?.path : at;
  const question = path === undefined ? undefined : openQuestion(context, path);
  return question?.field.type === 'file' ? (question as QuestionOf<'file'>) : undefined;
};

const isOfAlbum = ({ cursor }: FormContext, { mediaGroupId }: SentFile): boolean =>
  mediaGroupId !== undefined && cursor.lastMediaGroup?.id === mediaGroupId;

const rememberAlbum = (
  context: FormContext,
  { mediaGroupId: id }: SentFile,
  path: Path,
): FormContext =>
  id === undefined
    ? context
    : { ...context, cursor: { ...context.cursor, lastMediaGroup: { id, path } } };

const problemWith = (
  context: FormContext,
  { field, path }: QuestionOf<'file'>,
  file: SentFile,
): TextRef[] | undefined => {
  const ids = fileIds(context.filled, path);
  if (ids.includes(file.id)) return [say('form-file-again', { name: nameOf(file) })];
  if (!field.accept.some((kind) => isKind(kind, file))) return [wrongKind(field, file)];
  if (file.size > MAX_FILE_BYTES) return [say('form-error_file-too-big', { max: 20 })];
  const isFull = ids.length >= field.max && (field.max > 1 || isOfAlbum(context, file));
  return isFull ? [say('form-error_too-many-files', { max: field.max })] : undefined;
};

const attach = (
  context: FormContext,
  { field, path }: QuestionOf<'file'>,
  sent: Sent,
): Transition => {
  const ids = fileIds(context.filled, path);
  // A single file takes the place of the one before; of several, each is added.
  const replaced = field.max === 1 ? ids : [];
  const value = [...ids.filter((id) => !replaced.includes(id)), sent.file.id];
  const { messageId, chatId } = sent;
  const given = { path, value, raw: nameOf(sent.file), messageId, chatId };
  const moves: Write[] = [
    ...replaced.map((file): Write => ({ type: 'detach-file', path, file })),
    { type: 'attach-file', path, file: sent.file.id },
  ];
  const saved = save(context, [given], moves);
  const notices = [say('form-file-received', { name: nameOf(sent.file) })];
  return afterFile(context, { ...saved, notices }, { path, isLast: field.max === 1 });
};

type Attached = { writes: Write[]; filled: Filled; notices: TextRef[] };

const afterFile = (
  context: FormContext,
  attached: Attached,
  { path, isLast }: { path: Path; isLast: boolean },
): Transition => {
  if (!isAt(context, path)) return stay(context, attached);
  if (isLast) {
    const { place, returnTo } = onward(context, attached.filled, path);
    return goTo(context, place, { ...attached, returnTo });
  }
  const cursor = { ...context.cursor, seen: revOf(attached.filled, path), pending: null };
  return stay(context, { ...attached, cursor });
};

/** Takes one of the files of a question away again. `start` is the beginning of its id. */
export const removeFile = (context: FormContext, path: Path, start: string): Transition => {
  const ids = fileIds(context.filled, path);
  const file = ids.find((id) => id.startsWith(start));
  if (file === undefined || !openQuestion(context, path))
    return stay(context, { outcome: 'unchanged' });
  const value = ids.filter((id) => id !== file);
  const given = { path, value, raw: '', messageId: null, chatId: null };
  const saved = save(context, [given], [{ type: 'detach-file', path, file }]);
  const cursor = { ...context.cursor, seen: revOf(saved.filled, path) };
  return stay(context, isAt(context, path) ? { ...saved, cursor } : saved);
};

export const fileIds = (filled: Filled, path: Path): AttachmentId[] => {
  const value = filled.answers.get(path)?.value;
  return Array.isArray(value) ? (value as AttachmentId[]) : [];
};

const nameOf = ({ name, kind }: SentFile): string => name || kind;

const wrongKind = (field: FileField, { kind }: SentFile): TextRef => {
  const wanted = sayOfForm(acceptedKey(field));
  return kind === 'photo'
    ? say('form-error_photo-for-file', { wanted })
    : say('form-error_wrong-file-kind', { wanted });
};
