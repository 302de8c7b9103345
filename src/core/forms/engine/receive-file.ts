import { say } from '../../shared/text-ref.ts';
import { revOf } from '../answers/answers.ts';
import { hasSecrecyStamp } from '../reading/secret-guard.ts';
import { isOwnBook } from '../schema/book-file.ts';
import type { QuestionOf } from '../schema/question.ts';
import type { Path } from '../schema/value.ts';
import { attachFile, implied, isLaterOfAlbum, nameOf, receivedLines } from './attach-file.ts';
import { fileIds } from './attached.ts';
import { lookInto, takeBook } from './book-in-hand.ts';
import { save } from './commit.ts';
import type { Album, FileRefusal } from './cursor.ts';
import { offerReading } from './document-in-hand.ts';
import type { FormEvent, SentFile } from './event.ts';
import { isWanted, refusalLines, refusalOf, unwantedLine } from './file-refusal.ts';
import {
  isAt,
  objectTo,
  openQuestion,
  stay,
  type Transition,
  type FormContext,
  unchanged,
} from './form-context.ts';
import { captionPending, offerCaption } from './receive-other.ts';

type FileQuestion = QuestionOf<'file'>;

/**
 * Takes a file for the question at the cursor, for the album that began at an earlier one or, sent
 * at any other question, for the form's own question about its document.
 */
export const receiveFile = (
  context: FormContext,
  sent: Extract<FormEvent, { type: 'sent-file' }>,
): Transition => {
  const { file } = sent;
  if (hasSecrecyStamp(file.name) || hasSecrecyStamp(sent.caption ?? ''))
    return objectTo(context, say('form-error_secret'));
  if (isOwnBook(file)) return takeBook(context, file);
  const question = questionFor(context, file);
  if (!question) return unwanted(context, sent);
  if (fileIds(context.filled, question.path).includes(file.id)) return sayAgain(context, file);
  const remembered = rememberAlbum(context, sent, question.path);
  const why = refusalOf(remembered, question, file);
  return why
    ? refuse(remembered, question, { file, why })
    : lookInto(offerReading(attachFile(remembered, question, sent), context, file), context, file);
};

/** A file that nothing here takes: words below it may be the answer; otherwise why it is not kept, and what helps. */
const unwanted = (
  context: FormContext,
  sent: Extract<FormEvent, { type: 'sent-file' }>,
): Transition => {
  const own = sent.file.kind === 'document' ? documentQuestion(context) : undefined;
  return own && !captionPending(context, sent)
    ? objectTo(context, unwantedLine(own, sent.file))
    : offerCaption(context, sent);
};

const sayAgain = (context: FormContext, file: SentFile): Transition =>
  isOfAlbum(context, file)
    ? unchanged(context)
    : objectTo(context, say('form-file-again', { name: nameOf(file) }));

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
export const documentQuestion = (context: FormContext): FileQuestion | undefined => {
  const field = context.form.fields.find(({ type }) => type === 'file');
  if (field?.type !== 'file') return undefined;
  const { filled } = save(context, implied(context, field));
  return openQuestion({ ...context, filled }, field.id) as FileQuestion | undefined;
};

const isOfAlbum = ({ cursor }: FormContext, { mediaGroupId }: SentFile): boolean =>
  mediaGroupId !== undefined && cursor.lastMediaGroup?.id === mediaGroupId;

const rememberAlbum = (
  context: FormContext,
  { file, messageId }: Extract<FormEvent, { type: 'sent-file' }>,
  path: Path,
): FormContext =>
  file.mediaGroupId === undefined || isOfAlbum(context, file)
    ? context
    : withAlbum(context, {
        id: file.mediaGroupId,
        path,
        since: messageId,
        taken: [],
        refused: [],
        answered: [],
      });

const withAlbum = (context: FormContext, lastMediaGroup: Album): FormContext => ({
  ...context,
  cursor: { ...context.cursor, lastMediaGroup },
});

type Refused = { file: SentFile; why: FileRefusal };

/** Says why a file was not kept; of an album once, with what was kept of it. */
const refuse = (
  context: FormContext,
  question: FileQuestion,
  { file, why }: Refused,
): Transition => {
  const refused = { why, name: nameOf(file) };
  const { lastMediaGroup: album } = context.cursor;
  if (!isOfAlbum(context, file) || !album)
    return objectTo(context, ...refusalLines(question, [refused]));
  const counted = withAlbum(context, { ...album, refused: [...album.refused, refused] });
  const lines = receivedLines(counted, question, file);
  const said =
    album.taken.length > 0 ? stay(counted, { notices: lines }) : objectTo(counted, ...lines);
  return isLaterOfAlbum(counted, file) ? { ...said, outcome: 'kept' } : said;
};

/** As much of a file's id as a button carries; of what a question holds, no two begin alike. */
export const beginningOf = (id: string): string => id.slice(0, 8);

/** Takes one of the files of a question away again. `start` is the beginning of its id. */
export const removeFile = (context: FormContext, path: Path, start: string): Transition => {
  const ids = fileIds(context.filled, path);
  const file = ids.find((id) => beginningOf(id) === start);
  if (file === undefined || !openQuestion(context, path))
    return stay(context, { outcome: 'unchanged' });
  const value = ids.filter((id) => id !== file);
  const given = { path, value, raw: '', messageId: null, chatId: null };
  const saved = save(context, [given], [{ type: 'detach-file', path, file }]);
  const cursor = { ...context.cursor, seen: revOf(saved.filled, path) };
  const name = context.env.files.get(file)?.name ?? '';
  const notices = [say('form-file-removed', { name })];
  return stay(context, { ...saved, notices, ...(isAt(context, path) ? { cursor } : {}) });
};
