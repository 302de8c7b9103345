import type { AttachmentId } from '../../shared/ids.ts';
import { textList } from '../../shared/text-list.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { isPicture } from '../schema/file-kinds.ts';
import { type FileField, MAX_FILE_BYTES } from '../schema/form.ts';
import type { QuestionOf } from '../schema/question.ts';
import { acceptedKey, labelOf } from '../schema/text-keys.ts';
import { documentsAmong, fileIds, photosAmong } from './attached.ts';
import type { FileRefusal, RefusedFile } from './cursor.ts';
import type { SentFile } from './event.ts';
import { type FormContext, isAt } from './form-context.ts';
import { isAccepted, isPage } from './page-of-file.ts';

type FileQuestion = QuestionOf<'file'>;

/** Why a file cannot be kept at a question; undefined where it can. */
export const refusalOf = (
  context: FormContext,
  { field, path }: FileQuestion,
  file: SentFile,
): FileRefusal | undefined => {
  if (!isWanted(field, file)) return wrongKind(field, file);
  if (file.size > MAX_FILE_BYTES)
    return isAt(context, path) ? 'form-error_file-too-big' : 'form-error_file-too-big-here';
  const ids = fileIds(context.filled, path);
  if (!isFull(context, field, { ids, file })) return undefined;
  return isPage(field, file) ? 'form-error_too-many-photos' : 'form-error_too-many-files';
};

type Adding = { ids: readonly AttachmentId[]; file: SentFile };

/** A single file takes the place of the one before, unless both came together. */
const isFull = (context: FormContext, field: FileField, { ids, file }: Adding): boolean => {
  if (isPage(field, file)) return photosAmong(context, ids).length >= (field.photos ?? 0);
  const { lastMediaGroup: album } = context.cursor;
  const isOfAlbum = file.mediaGroupId !== undefined && album?.id === file.mediaGroupId;
  return documentsAmong(context, ids).length >= field.max && (field.max > 1 || isOfAlbum);
};

export const isWanted = (field: FileField, file: SentFile): boolean =>
  isAccepted(field, file) || isPage(field, file);

const wrongKind = (field: FileField, file: SentFile): FileRefusal => {
  if (/\.(?:zip|rar|7z|gz|tar)$/i.test(file.name)) return 'form-error_archive';
  return isPicture(file) && file.kind === 'photo'
    ? 'form-error_photo-for-file'
    : 'form-error_wrong-file-kind';
};

/** Sent at another question: what the question about the form's document takes, and what helps. */
export const unwantedLine = ({ form, field }: FileQuestion, file: SentFile): TextRef =>
  say(
    wrongKind(field, file) === 'form-error_archive'
      ? 'form-error_archive-here'
      : 'form-error_wrong-file-kind-here',
    { name: file.name, wanted: sayOfForm(acceptedKey(field)), label: labelOf(form, field) },
  );

/** What was not kept and why, a line for each reason. */
export const refusalLines = (
  question: FileQuestion,
  refused: readonly RefusedFile[],
): TextRef[] => {
  const reasons = [...new Set(refused.map(({ why }) => why))];
  return reasons.map((why) => {
    const names = refused.filter((one) => one.why === why).map(({ name }) => name);
    return lineOf(question, why, textList(names));
  });
};

const lineOf = (
  { form, field }: FileQuestion,
  why: FileRefusal,
  name: ReturnType<typeof textList>,
): TextRef => {
  switch (why) {
    case 'form-error_archive':
    case 'form-error_wrong-file-kind':
      return say(why, { name, wanted: sayOfForm(acceptedKey(field)) });
    case 'form-error_photo-for-file':
      return say(why, { wanted: sayOfForm(acceptedKey(field)) });
    case 'form-error_file-too-big':
      return say(why, { name, max: MAX_FILE_BYTES / 1024 ** 2 });
    case 'form-error_file-too-big-here':
      return say(why, { name, max: MAX_FILE_BYTES / 1024 ** 2, label: labelOf(form, field) });
    case 'form-error_too-many-files':
      return say(why, { name, max: field.max });
    case 'form-error_too-many-photos':
      return say(why, { max: field.photos ?? 0 });
  }
};
