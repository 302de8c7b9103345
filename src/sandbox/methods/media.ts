import { badRequest } from '../api/api-error.ts';
import type { ApiParams, UploadedFile } from '../api/api-params.ts';
import { FieldError, isObject, optionalText, requiredText } from '../api/json-fields.ts';
import { cleanFileName, mimeTypeOf } from '../state/file-names.ts';
import { keepPhoto } from '../state/photo.ts';
import type { NewMessage } from '../state/posting.ts';
import type { SandboxFileKind, FileRecord, PhotoSize } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import type { FormattedText } from '../text/entity.ts';
import { parseText } from '../text/format-text.ts';
import { captionFields } from './content.ts';

type Source = { type: 'upload'; file: UploadedFile } | { type: 'known'; fileId: string };

/** A file as a request names it, before the chat is looked up. */
export type Media = {
  kind: SandboxFileKind;
  source: Source;
  caption: FormattedText;
  details?: Record<string, number>;
};

/** The file that a field of its own names, as in sendDocument. */
export const fileSource = (params: ApiParams, kind: SandboxFileKind): Source => {
  const file = params.upload(kind);
  if (file !== undefined) return { type: 'upload', file };
  const fileId = params.text(kind);
  if (fileId === '' || fileId.startsWith('attach://')) {
    throw badRequest(`There is no ${kind} in the request`);
  }
  return { type: 'known', fileId };
};

const KINDS: readonly SandboxFileKind[] = ['document', 'photo', 'video'];

/** One InputMedia (Client.cpp 11667-11760); throws FieldError. */
export const readInputMedia = (params: ApiParams, value: unknown): Media => {
  if (!isObject(value)) throw new FieldError('expected an Object');
  const caption = parseText({
    text: optionalText(value, 'caption'),
    parseMode: optionalText(value, 'parse_mode'),
    entities: value['caption_entities'],
  });
  const type = requiredText(value, 'type');
  const media = optionalText(value, 'media');
  const file = params.attached(media);
  if (file === undefined && (media === '' || media.startsWith('attach://'))) {
    throw new FieldError('media not found');
  }
  const kind = KINDS.find((known) => known === type);
  if (kind === undefined) throw new FieldError(`type "${type}" is unsupported`);
  const source: Source =
    file === undefined ? { type: 'known', fileId: media } : { type: 'upload', file };
  return { kind, source, caption };
};

/** What the message will hold, after the chat was found good. */
export const mediaContent = (telegram: SandboxTelegram, media: Media): NewMessage => {
  const fields = captionFields(media.caption);
  if (media.kind === 'photo') return { photo: photoOf(telegram, media.source), ...fields };
  return { documentId: fileOf(telegram, media).fileUniqueId, ...fields };
};

const fileOf = (telegram: SandboxTelegram, { kind, source, details }: Media): FileRecord => {
  if (source.type === 'known') return knownFile(telegram, source.fileId, kind);
  const { bytes } = source.file;
  if (bytes.length === 0) throw badRequest('file must be non-empty');
  const name = cleanFileName(source.file.name);
  const mimeType = kind === 'voice' ? 'audio/ogg' : mimeTypeOf(name);
  const file = { kind, name, mimeType, ...(details === undefined ? {} : { details }) };
  return telegram.files.record(file, telegram.files.keep(bytes), bytes.length);
};

const photoOf = (telegram: SandboxTelegram, source: Source): PhotoSize[] => {
  if (source.type === 'upload') return keepPhoto(telegram.files, source.file.bytes);
  const file = knownFile(telegram, source.fileId, 'photo');
  return sizesOf(telegram, file.fileUniqueId);
};

/** Every file_id of a photo stands for the whole photo. */
const sizesOf = (telegram: SandboxTelegram, fileUniqueId: string): PhotoSize[] => {
  for (const chat of telegram.state.chats.values()) {
    for (const { photo } of chat.messages) {
      if (photo?.some((size) => size.fileUniqueId === fileUniqueId) === true) return photo;
    }
  }
  throw badRequest('wrong file identifier/HTTP URL specified');
};

const TYPE_NAMES: Readonly<Record<SandboxFileKind, string>> = {
  document: 'Document',
  photo: 'Photo',
  video: 'Video',
  voice: 'VoiceNote',
};

const knownFile = (
  telegram: SandboxTelegram,
  fileId: string,
  kind: SandboxFileKind,
): FileRecord => {
  const file = telegram.state.fileById(fileId);
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.kind !== kind) {
    throw badRequest(`Can't use file of type ${TYPE_NAMES[file.kind]} as ${TYPE_NAMES[kind]}`);
  }
  return file;
};
