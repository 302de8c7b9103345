import type { AttachmentId } from '../../shared/ids.ts';
import { textList } from '../../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../../shared/text-ref.ts';
import { saysSigned } from '../../shared/vietnamese-document.ts';
import { type Filled, revOf } from '../answers/answers.ts';
import type { Write } from '../answers/write.ts';
import { isEditable } from '../schema/file-kinds.ts';
import type { FileField } from '../schema/form.ts';
import type { QuestionOf } from '../schema/question.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Path } from '../schema/value.ts';
import { documentsAmong, fileIds, photosAmong } from './attached.ts';
import { recordedAt, type Saved, type SaidValue, save } from './commit.ts';
import { documentOf, type NamedDocument } from './document-of-file.ts';
import type { FormEvent, SentFile } from './event.ts';
import { refusalLines } from './file-refusal.ts';
import { type FormContext, goTo, isAt, stay, type Transition } from './form-context.ts';
import { onward } from './navigation.ts';
import { isPage } from './page-of-file.ts';
import { captionPending } from './receive-other.ts';

type Sent = Extract<FormEvent, { type: 'sent-file' }>;
type FileQuestion = QuestionOf<'file'>;

/** Keeps a file that the question takes, with what it says of the document, and goes on. */
export const attachFile = (
  context: FormContext,
  question: FileQuestion,
  sent: Sent,
): Transition => {
  const also = implied(context, question.field, sent);
  const named = documentOf({ ...context, filled: ifSigned(context, question.field, also) }, sent);
  const given = [...also, ...named.given];
  const saved = keep(context, question, { sent, given });
  const counted = countIn(context, sent.file, given);
  const notices = [
    ...receivedLines(counted, question, sent.file),
    ...toldOf(
      context,
      saved.filled,
      answeredBy(counted, sent.file, given).filter(isNews(question)),
    ),
  ];
  const after = afterFile(counted, { ...saved, notices }, { question, given });
  const told = withDoubt(context, after, { question, sent, named });
  return isLaterOfAlbum(counted, sent.file) ? { ...told, outcome: 'kept' } : told;
};

type Kept = { sent: Sent; given: readonly SaidValue[] };

const keep = (
  context: FormContext,
  { field, path }: FileQuestion,
  { sent: { file, messageId, chatId }, given }: Kept,
): Saved => {
  const ids = fileIds(context.filled, path);
  const replaced = replacedBy(context, field, { ids, file });
  const [first] = replaced;
  const value = [...ids.filter((id) => !replaced.includes(id)), file.id];
  if (first) value.splice(ids.indexOf(first), 0, ...value.splice(-1));
  return save(
    context,
    [{ path, value, raw: nameOf(file), messageId, chatId }, ...given],
    [
      ...replaced.map((one): Write => ({ type: 'detach-file', path, file: one })),
      { type: 'attach-file', path, file: file.id },
    ],
  );
};

/**
 * A single file takes the place of the one before; of several, and of pages, each is added, but for
 * one that is sent again (the newer of the same name and size is what is meant) and one that is of no use.
 */
const replacedBy = (
  context: FormContext,
  field: FileField,
  { ids, file }: { ids: readonly AttachmentId[]; file: SentFile },
): AttachmentId[] => {
  if (isPage(field, file) || file.kind === 'link') return [];
  if (field.max === 1) return documentsAmong(context, ids);
  const album = albumOf(context, file)?.taken ?? [];
  return documentsAmong(context, ids).filter((id) => {
    const { name, size, isLink, isUnusable } = context.env.files.get(id) ?? {};
    const isSame = name === file.name && size === file.size;
    return !isLink && !album.includes(id) && (isSame || isUnusable === true);
  });
};

/** What a sent file answers beside its own question; without one, what any would. */
export const implied = (
  { filled }: FormContext,
  { implies }: FileField,
  sent?: Pick<Sent, 'file' | 'caption'>,
): SaidValue[] => {
  if (!implies) return [];
  const { field, value, isSigned } = implies;
  const said = filled.answers.get(field)?.value ?? null;
  const isOnlyDraft =
    isSigned &&
    sent &&
    isEditable(sent.file) &&
    !saysSigned(`${sent.caption ?? ''} ${sent.file.name}`);
  return said === value || isOnlyDraft
    ? []
    : [{ path: field, value, raw: '', messageId: null, chatId: null }];
};

/** Number and day of what may yet be said to be signed are kept while nobody has said that it is not. */
const ifSigned = (context: FormContext, field: FileField, also: readonly SaidValue[]): Filled => {
  const path = field.implies?.field ?? '';
  const isOpen = (context.filled.answers.get(path)?.value ?? null) === null;
  return save(context, isOpen ? implied(context, field) : also).filled;
};

/** With the file and what it says of the document among what has come of its album. */
const countIn = (
  context: FormContext,
  file: SentFile,
  given: readonly SaidValue[],
): FormContext => {
  const { lastMediaGroup: album } = context.cursor;
  if (!album || album.id !== file.mediaGroupId) return context;
  const lastMediaGroup = {
    ...album,
    taken: [...album.taken, file.id],
    answered: [...new Set([...album.answered, ...given.map(({ path }) => path)])],
  };
  return { ...context, cursor: { ...context.cursor, lastMediaGroup } };
};

const albumOf = ({ cursor: { lastMediaGroup: album } }: FormContext, { mediaGroupId }: SentFile) =>
  mediaGroupId !== undefined && album?.id === mediaGroupId ? album : undefined;

/** What was said of the files before it is said anew, with this one. */
export const isLaterOfAlbum = (context: FormContext, file: SentFile): boolean => {
  const album = albumOf(context, file);
  return album !== undefined && album.taken.length + album.refused.length > 1;
};

/** What was kept of a file, or of the album that it is of so far, and what was not. */
export const receivedLines = (
  context: FormContext,
  question: FileQuestion,
  file: SentFile,
): TextRef[] => {
  const album = albumOf(context, file);
  if (!album) return [receivedLine(context, question, file)];
  const refused = refusalLines(question, album.refused);
  if (album.taken.length === 0) return refused;
  const isOnly = album.taken.length === 1 && album.taken[0] === file.id;
  const kept = isOnly
    ? receivedLine(context, question, file)
    : albumLine(context, question, { ids: album.taken, file });
  return [kept, ...refused];
};

type Taken = { ids: readonly string[]; file: SentFile };

const albumLine = (context: FormContext, question: FileQuestion, { ids, file }: Taken): TextRef => {
  const { form, field, path } = question;
  const known = ids.map((id) => context.env.files.get(id as AttachmentId));
  const isPhotoAt = (at: number): boolean =>
    ids[at] === file.id ? isPage(field, file) : (known[at]?.isPhoto ?? false);
  const nameAt = (at: number): string =>
    ids[at] === file.id ? nameOf(file) : (known[at]?.name ?? '');
  const places = ids.map((_, at) => at);
  const photos = places.filter(isPhotoAt).length;
  const names: TextValue[] = places.filter((at) => !isPhotoAt(at)).map(nameAt);
  const values = {
    count: ids.length,
    names: textList([
      ...names,
      ...(photos > 0 ? [say('form-value_photos', { count: photos })] : []),
    ]),
  };
  return isAt(context, path)
    ? say('form-album-received', values)
    : say('form-album-attached', { ...values, label: labelOf(form, field) });
};

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
  const ids = fileIds(context.filled, path);
  const isAgain = replacedBy(context, field, { ids, file }).some(
    (id) => context.env.files.get(id)?.name === file.name,
  );
  if (field.max > 1 && isAgain) return say('form-file-replaced', { name });
  if (file.kind === 'link')
    return isAt(context, path)
      ? say('form-link-received', { host: name })
      : say('form-link-attached', { host: name, label });
  return isAt(context, path)
    ? say('form-file-received', { name })
    : say('form-file-attached', { name, label });
};

/** That there is something, whoever sends it knows; that it is signed is more than that. */
const isNews =
  ({ field: { implies } }: FileQuestion) =>
  (path: Path): boolean =>
    path !== implies?.field || implies.isSigned === true;

/** What the file has answered beside its own question; of an album what any of its files has. */
const toldOf = (context: FormContext, filled: Filled, paths: readonly Path[]): TextRef[] =>
  paths.flatMap((path) =>
    recordedAt(context, { path, value: filled.answers.get(path)?.value ?? null }),
  );

const answeredBy = (
  context: FormContext,
  file: SentFile,
  given: readonly SaidValue[],
): readonly Path[] => albumOf(context, file)?.answered ?? given.map(({ path }) => path);

type Attached = { writes: Write[]; filled: Filled; notices: TextRef[] };
type Answering = { question: FileQuestion; given: readonly SaidValue[] };

const afterFile = (
  context: FormContext,
  attached: Attached,
  { question: { field, path }, given }: Answering,
): Transition => {
  const answered = [path, ...given.map((one) => one.path)].find((one) => isAt(context, one));
  if (answered === undefined) return besideQuestion(context, attached);
  if (answered !== path || field.max === 1) {
    const { place, returnTo } = onward(context, attached.filled, answered);
    return goTo(context, place, { ...attached, returnTo });
  }
  const cursor = { ...context.cursor, seen: revOf(attached.filled, path), pending: null };
  return stay(context, { ...attached, cursor });
};

/** Whoever amends sees at once what the file changes, and may send it. */
const besideQuestion = (context: FormContext, attached: Attached): Transition => {
  const { place } = context.cursor;
  const isOverview = place.type === 'jump' || place.type === 'review' || place.type === 'changes';
  return context.env.submitted && isOverview
    ? goTo(context, { type: 'changes', page: 0 }, attached)
    : stay(context, attached);
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

export const nameOf = ({ name, kind }: SentFile): string => name || kind;
