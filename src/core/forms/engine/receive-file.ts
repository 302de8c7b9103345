import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { revOf } from '../answers/answers.ts';
import { hasSecrecyStamp } from '../reading/secret-guard.ts';
import { type FileField, MAX_FILE_BYTES } from '../schema/form.ts';
import type { QuestionOf } from '../schema/question.ts';
import { acceptedKey, labelOf } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import {
  attachFile,
  documentsAmong,
  fileIds,
  implied,
  isAccepted,
  isPage,
  nameOf,
  photosAmong,
} from './attach-file.ts';
import { save } from './commit.ts';
import type { Album } from './cursor.ts';
import type { FormEvent, SentFile } from './event.ts';
import {
  isAt,
  objectTo,
  openQuestion,
  stay,
  type Transition,
  type FormContext,
  unchanged,
} from './form-context.ts';
import { offerCaption } from './receive-other.ts';

type FileQuestion = QuestionOf<'file'>;

/**
 * Takes a file for the question at the cursor, for the album that began at an earlier one or, sent
 * at any other question, for the form's own question about its document.
 */
export const receiveFile = (
  context: FormContext,
  sent: Extract<FormEvent, { type: 'sent-file' }>,
): Transition => {
  if (hasSecrecyStamp(sent.file.name) || hasSecrecyStamp(sent.caption ?? ''))
    return objectTo(context, say('form-error_secret'));
  const question = questionFor(context, sent.file);
  if (!question) return offerCaption(context, sent);
  const problem = problemWith(context, question, sent.file);
  const remembered = rememberAlbum(context, sent.file, question.path);
  return problem
    ? objectOnce(remembered, sent.file, problem)
    : attachFile(remembered, question, sent);
};

const questionFor = (context: FormContext, file: SentFile): FileQuestion | undefined => {
  const { place } = context.cursor;
  const at = place.type === 'question' ? place.path : undefined;
  const path = isOfAlbum(context, file) ? context.cursor.lastMediaGroup?.path : at;
  const question = path === undefined ? undefined : openQuestion(context, path);
  if (question?.field.type === 'file') return question as FileQuestion;
  const own = documentQuestion(context);
  return own && isWanted(own.field, file) ? own : undefined;
};

/** The question about the form's document, also while the answer that a file implies hides it. */
const documentQuestion = (context: FormContext): FileQuestion | undefined => {
  const field = context.form.fields.find(({ type }) => type === 'file');
  if (field?.type !== 'file') return undefined;
  const { filled } = save(context, implied(context, field));
  return openQuestion({ ...context, filled }, field.id) as FileQuestion | undefined;
};

const isOfAlbum = ({ cursor }: FormContext, { mediaGroupId }: SentFile): boolean =>
  mediaGroupId !== undefined && cursor.lastMediaGroup?.id === mediaGroupId;

const rememberAlbum = (context: FormContext, file: SentFile, path: Path): FormContext =>
  file.mediaGroupId === undefined || isOfAlbum(context, file)
    ? context
    : withAlbum(context, { id: file.mediaGroupId, path });

const withAlbum = (context: FormContext, lastMediaGroup: Album): FormContext => ({
  ...context,
  cursor: { ...context.cursor, lastMediaGroup },
});

/** Of an album each reason is said once, however many files it holds. */
const objectOnce = (context: FormContext, file: SentFile, problem: TextRef): Transition => {
  const { lastMediaGroup: album } = context.cursor;
  if (file.mediaGroupId === undefined || !album) return objectTo(context, problem);
  const { told = [] } = album;
  if (problem.key === 'form-file-again' || told.includes(problem.key)) return unchanged(context);
  return objectTo(withAlbum(context, { ...album, told: [...told, problem.key] }), problem);
};

const problemWith = (
  context: FormContext,
  { form, field, path }: FileQuestion,
  file: SentFile,
): TextRef | undefined => {
  const ids = fileIds(context.filled, path);
  if (ids.includes(file.id)) return say('form-file-again', { name: nameOf(file) });
  if (!isWanted(field, file)) return wrongKind(field, file);
  if (file.size > MAX_FILE_BYTES) return tooBig(context, { form, field, path });
  if (isPage(field, file)) {
    const { photos: max = 0 } = field;
    const isFull = photosAmong(context, ids).length >= max;
    return isFull ? say('form-error_too-many-photos', { max }) : undefined;
  }
  const isFull =
    documentsAmong(context, ids).length >= field.max && (field.max > 1 || isOfAlbum(context, file));
  return isFull ? say('form-error_too-many-files', { max: field.max }) : undefined;
};

/** What Telegram hands no bot may lie elsewhere; its address is taken where the file is asked for. */
const tooBig = (
  context: FormContext,
  { form, field, path }: Pick<FileQuestion, 'form' | 'field' | 'path'>,
): TextRef => {
  const max = MAX_FILE_BYTES / 1024 ** 2;
  return isAt(context, path)
    ? say('form-error_file-too-big', { max })
    : say('form-error_file-too-big-here', { max, label: labelOf(form, field) });
};

const isWanted = (field: FileField, file: SentFile): boolean =>
  isAccepted(field, file) || isPage(field, file);

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

const wrongKind = (field: FileField, { kind }: SentFile): TextRef => {
  const wanted = sayOfForm(acceptedKey(field));
  return kind === 'photo'
    ? say('form-error_photo-for-file', { wanted })
    : say('form-error_wrong-file-kind', { wanted });
};
