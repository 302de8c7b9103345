import type { AttachmentId } from '../../shared/ids.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import { type Filled, revOf } from '../answers/answers.ts';
import type { Write } from '../answers/write.ts';
import { isKind, isPicture } from '../schema/file-kinds.ts';
import type { FileField } from '../schema/form.ts';
import type { QuestionOf } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import { recordedAt, type Saved, type SaidValue, save } from './commit.ts';
import type { Album } from './cursor.ts';
import { documentOf, type NamedDocument } from './document-of-file.ts';
import type { FormEvent, SentFile } from './event.ts';
import { type FormContext, goTo, isAt, stay, type Transition } from './form-context.ts';
import { onward } from './navigation.ts';
import { captionPending } from './receive-other.ts';

type Sent = Extract<FormEvent, { type: 'sent-file' }>;
type FileQuestion = QuestionOf<'file'>;

/** Keeps a file that the question takes, with what it says of the document, and goes on. */
export const attachFile = (
  context: FormContext,
  question: FileQuestion,
  sent: Sent,
): Transition => {
  const also = implied(context, question.field);
  const named = documentOf({ ...context, filled: save(context, also).filled }, sent);
  const given = [...also, ...named.given];
  const saved = keep(context, question, { sent, given });
  const { album, isTold } = albumTold(context, question, sent.file);
  const told = { ...context, cursor: { ...context.cursor, lastMediaGroup: album } };
  if (isTold) return stay(told, { ...saved, outcome: 'kept' });
  const notices = [
    receivedLine(context, question, sent.file),
    ...given.flatMap((one) => recordedAt(context, one)),
    ...(isOneOfAlbum(question, sent.file) ? [say('form-file-first-of-album')] : []),
  ];
  const after = afterFile(told, { ...saved, notices }, { question, given });
  return withDoubt(context, after, { question, sent, named });
};

type Kept = { sent: Sent; given: readonly SaidValue[] };

const keep = (
  context: FormContext,
  { field, path }: FileQuestion,
  { sent: { file, messageId, chatId }, given }: Kept,
): Saved => {
  const ids = fileIds(context.filled, path);
  // A single file takes the place of the one before; of several, and of pages, each is added.
  const replaced = field.max === 1 && !isPage(field, file) ? documentsAmong(context, ids) : [];
  const value = [...ids.filter((id) => !replaced.includes(id)), file.id];
  return save(
    context,
    [{ path, value, raw: nameOf(file), messageId, chatId }, ...given],
    [
      ...replaced.map((one): Write => ({ type: 'detach-file', path, file: one })),
      { type: 'attach-file', path, file: file.id },
    ],
  );
};

/** What a sent file answers beside its own question. */
export const implied = ({ filled }: FormContext, { implies }: FileField): SaidValue[] =>
  implies && filled.answers.get(implies.field)?.value !== implies.value
    ? [{ path: implies.field, value: implies.value, raw: '', messageId: null, chatId: null }]
    : [];

const receivedLine = (
  context: FormContext,
  { form, field, path }: FileQuestion,
  file: SentFile,
): TextRef => {
  const label = labelOf(form, field);
  if (isPage(field, file)) {
    const page = photosAmong(context, fileIds(context.filled, path)).length + 1;
    return say('form-photo-received', { page, label });
  }
  const name = nameOf(file);
  if (file.kind === 'link')
    return isAt(context, path)
      ? say('form-link-received', { host: name })
      : say('form-link-attached', { host: name, label });
  return isAt(context, path)
    ? say('form-file-received', { name })
    : say('form-file-attached', { name, label });
};

const isOneOfAlbum = ({ field }: FileQuestion, file: SentFile): boolean =>
  field.max === 1 && file.mediaGroupId !== undefined && !isPage(field, file);

/** The album with what this file says of it; `isTold` when that was said at an earlier one. */
const albumTold = (
  { cursor: { lastMediaGroup: album } }: FormContext,
  question: FileQuestion,
  file: SentFile,
): { album: Album | null; isTold: boolean } => {
  if (!album || album.id !== file.mediaGroupId) return { album, isTold: false };
  const { told = [] } = album;
  const isPhoto = isPage(question.field, file);
  const said = isPhoto ? 'form-photo-received' : 'form-error_too-many-files';
  if (told.includes(said)) return { album, isTold: isPhoto };
  const isSaid = isPhoto || isOneOfAlbum(question, file);
  return { album: isSaid ? { ...album, told: [...told, said] } : album, isTold: false };
};

type Attached = { writes: Write[]; filled: Filled; notices: TextRef[] };
type Answering = { question: FileQuestion; given: readonly SaidValue[] };

const afterFile = (
  context: FormContext,
  attached: Attached,
  { question: { field, path }, given }: Answering,
): Transition => {
  const answered = [path, ...given.map((one) => one.path)].find((one) => isAt(context, one));
  if (answered === undefined) return stay(context, attached);
  if (answered !== path || field.max === 1) {
    const { place, returnTo } = onward(context, attached.filled, answered);
    return goTo(context, place, { ...attached, returnTo });
  }
  const cursor = { ...context.cursor, seen: revOf(attached.filled, path), pending: null };
  return stay(context, { ...attached, cursor });
};

type Read = { question: FileQuestion; sent: Sent; named: NamedDocument };

/** Words below a file that nothing was read from may answer the question that stays open. */
const withDoubt = (
  context: FormContext,
  after: Transition,
  { question, sent, named: { given, doubt } }: Read,
): Transition => {
  const { place } = after.cursor;
  if (place.type !== 'question') return after;
  if (doubt) {
    if (doubt.path !== place.path) return after;
    return { ...after, cursor: { ...after.cursor, pending: doubt } };
  }
  const isElsewhere = isAt(context, place.path) && place.path !== question.path;
  const pending = isElsewhere && given.length === 0 ? captionPending(context, sent) : undefined;
  return pending ? { ...after, cursor: { ...after.cursor, pending } } : after;
};

/** A picture in place of the document's own file. */
export const isPage = (field: FileField, file: SentFile): boolean =>
  (field.photos ?? 0) > 0 && isPicture(file) && !isAccepted(field, file);

export const isAccepted = ({ accept }: FileField, file: SentFile): boolean =>
  file.kind === 'link' || accept.some((kind) => isKind(kind, file));

export const fileIds = (filled: Filled, path: Path): AttachmentId[] => {
  const value = filled.answers.get(path)?.value;
  return Array.isArray(value) ? (value as AttachmentId[]) : [];
};

export const photosAmong = ({ env }: FormContext, ids: readonly AttachmentId[]): AttachmentId[] =>
  ids.filter((id) => env.files.get(id)?.isPhoto);

export const documentsAmong = (
  { env }: FormContext,
  ids: readonly AttachmentId[],
): AttachmentId[] => ids.filter((id) => !env.files.get(id)?.isPhoto);

export const nameOf = ({ name, kind }: SentFile): string => name || kind;
