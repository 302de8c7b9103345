import type { AttachmentId } from '../../shared/ids.ts';
import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { type Filled, type Path, revOf } from '../answers/answers.ts';
import { save } from '../answers/commit.ts';
import type { Write } from '../answers/write.ts';
import { hasSecrecyStamp } from '../reading/secret-guard.ts';
import { isKind } from '../schema/file-kinds.ts';
import { type FileField, MAX_FILE_BYTES } from '../schema/form.ts';
import type { QuestionOf } from '../schema/question.ts';
import { acceptedKey } from '../schema/text-keys.ts';
import type { FormEvent, SentFile } from './event.ts';
import { goTo, isAt, objectTo, openQuestion, stay, type Step, type Turn } from './form-context.ts';
import { onward } from './onward.ts';
import { offerCaption } from './receive-other.ts';

type Sent = Extract<FormEvent, { type: 'sent-file' }>;

/** Takes a file for the question at the cursor, or for the album that began at an earlier one. */
export const receiveFile = (turn: Turn, sent: Sent): Step => {
  if (hasSecrecyStamp(sent.file.name) || hasSecrecyStamp(sent.caption ?? ''))
    return objectTo(turn, say('form-error_secret'));
  const question = questionFor(turn, sent.file);
  if (!question) return offerCaption(turn, sent);
  const remembered = rememberAlbum(turn, sent.file, question.path);
  const problem = problemWith(turn, question, sent.file);
  return problem ? objectTo(remembered, ...problem) : attach(remembered, question, sent);
};

const questionFor = (turn: Turn, file: SentFile): QuestionOf<'file'> | undefined => {
  const { place } = turn.cursor;
  const at = place.type === 'question' ? place.path : undefined;
  const path = isOfAlbum(turn, file) ? turn.cursor.lastMediaGroup?.path : at;
  const question = path === undefined ? undefined : openQuestion(turn, path);
  return question?.field.type === 'file' ? (question as QuestionOf<'file'>) : undefined;
};

const isOfAlbum = ({ cursor }: Turn, { mediaGroupId }: SentFile): boolean =>
  mediaGroupId !== undefined && cursor.lastMediaGroup?.id === mediaGroupId;

const rememberAlbum = (turn: Turn, { mediaGroupId: id }: SentFile, path: Path): Turn =>
  id === undefined ? turn : { ...turn, cursor: { ...turn.cursor, lastMediaGroup: { id, path } } };

const problemWith = (
  turn: Turn,
  { field, path }: QuestionOf<'file'>,
  file: SentFile,
): TextRef[] | undefined => {
  const ids = fileIds(turn.filled, path);
  if (ids.includes(file.id)) return [say('form-file-again', { name: nameOf(file) })];
  if (!field.accept.some((kind) => isKind(kind, file))) return [wrongKind(field, file)];
  if (file.size > MAX_FILE_BYTES) return [say('form-error_file-too-big', { max: 20 })];
  const isFull = ids.length >= field.max && (field.max > 1 || isOfAlbum(turn, file));
  return isFull ? [say('form-error_too-many-files', { max: field.max })] : undefined;
};

const attach = (turn: Turn, { field, path }: QuestionOf<'file'>, sent: Sent): Step => {
  const ids = fileIds(turn.filled, path);
  // A single file takes the place of the one before; of several, each is added.
  const replaced = field.max === 1 ? ids : [];
  const value = [...ids.filter((id) => !replaced.includes(id)), sent.file.id];
  const { messageId, chatId } = sent;
  const given = { path, value, raw: nameOf(sent.file), messageId, chatId };
  const moves: Write[] = [
    ...replaced.map((file): Write => ({ type: 'detach-file', path, file })),
    { type: 'attach-file', path, file: sent.file.id },
  ];
  const saved = save(turn, [given], moves);
  const notices = [say('form-file-received', { name: nameOf(sent.file) })];
  return settle(turn, { ...saved, notices }, { path, isLast: field.max === 1 });
};

type Attached = { writes: Write[]; filled: Filled; notices: TextRef[] };

const settle = (
  turn: Turn,
  attached: Attached,
  { path, isLast }: { path: Path; isLast: boolean },
): Step => {
  if (!isAt(turn, path)) return stay(turn, attached);
  if (isLast) {
    const { place, returnTo } = onward(turn, attached.filled, path);
    return goTo(turn, place, { ...attached, returnTo });
  }
  const cursor = { ...turn.cursor, seen: revOf(attached.filled, path), pending: null };
  return stay(turn, { ...attached, cursor });
};

/** Takes one of the files of a question away again. `start` is the beginning of its id. */
export const removeFile = (turn: Turn, path: Path, start: string): Step => {
  const ids = fileIds(turn.filled, path);
  const file = ids.find((id) => id.startsWith(start));
  if (file === undefined || !openQuestion(turn, path)) return stay(turn, { outcome: 'unchanged' });
  const value = ids.filter((id) => id !== file);
  const given = { path, value, raw: '', messageId: null, chatId: null };
  const saved = save(turn, [given], [{ type: 'detach-file', path, file }]);
  const cursor = { ...turn.cursor, seen: revOf(saved.filled, path) };
  return stay(turn, isAt(turn, path) ? { ...saved, cursor } : saved);
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
